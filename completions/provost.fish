# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_provost_global_optspecs
    string join \n database-url= o/output= fields= q/quiet color= as= reason= correlation-id= n/dry-run y/yes lock-timeout= statement-timeout= v/verbose h/help V/version
end

function __fish_provost_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_provost_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_provost_using_subcommand
    set -l cmd (__fish_provost_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c provost -n "__fish_provost_needs_command" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_needs_command" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_needs_command" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_needs_command" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_needs_command" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_needs_command" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_needs_command" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_needs_command" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_needs_command" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_needs_command" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_needs_command" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_needs_command" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_needs_command" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_needs_command" -s V -l version -d 'Print version'
complete -c provost -n "__fish_provost_needs_command" -f -a "task" -d 'Placeholder'
complete -c provost -n "__fish_provost_needs_command" -f -a "project" -d 'Placeholder'
complete -c provost -n "__fish_provost_needs_command" -f -a "agent" -d 'Placeholder'
complete -c provost -n "__fish_provost_needs_command" -f -a "exec" -d 'Placeholder'
complete -c provost -n "__fish_provost_needs_command" -f -a "audit" -d 'Placeholder'
complete -c provost -n "__fish_provost_needs_command" -f -a "migrate" -d 'Apply, revert and inspect the schema\'s migrations'
complete -c provost -n "__fish_provost_needs_command" -f -a "user" -d 'People who own projects and tasks'
complete -c provost -n "__fish_provost_needs_command" -f -a "config" -d 'Placeholder'
complete -c provost -n "__fish_provost_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c provost -n "__fish_provost_needs_command" -f -a "man" -d 'Print the manual page, or write the pages of every command into a folder'
complete -c provost -n "__fish_provost_needs_command" -f -a "schema" -d 'Print the JSON Schema of a noun\'s records'
complete -c provost -n "__fish_provost_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand task" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand project" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand project" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand project" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand project" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand project" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand project" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand project" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand project" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand project" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand project" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand project" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand project" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand project" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand project" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand agent" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand agent" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand agent" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand agent" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand agent" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand agent" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand agent" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand agent" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand agent" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand agent" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand agent" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand agent" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -f -a "up" -d 'Apply what is pending; makes a missing SQLite file'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -f -a "down" -d 'Revert the newest migrations: their tables and what is in them are gone'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -f -a "redo" -d 'Revert the newest migration and apply it again: what was in its tables is gone'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -f -a "status" -d 'List every migration and where it stands; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -f -a "check" -d 'Exit 8 when a migration is pending, 9 when one was changed since it was applied; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -l to -d 'Stop behind this version' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from up" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -l steps -d 'How many' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from down" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from redo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "up" -d 'Apply what is pending; makes a missing SQLite file'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "down" -d 'Revert the newest migrations: their tables and what is in them are gone'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "redo" -d 'Revert the newest migration and apply it again: what was in its tables is gone'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "status" -d 'List every migration and where it stands; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "check" -d 'Exit 8 when a migration is pending, 9 when one was changed since it was applied; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -f -a "create" -d 'Make a user'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -f -a "list" -d 'List users in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -f -a "show" -d 'Show one user'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -f -a "update" -d 'Change a user\'s names or address; the password is changed by `user passwd`'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -f -a "delete" -d 'Delete a user who owns nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -f -a "passwd" -d 'Set a user\'s password'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -f -a "activate" -d 'Let a deactivated user act again'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -f -a "deactivate" -d 'Refuse every change by this user from now on; what it owns stays as it is'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -l email -d 'The e-mail address, unique with letter case folded' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -l display-name -d 'The name for people to read' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -l password-stdin -d 'Read a password from stdin; without this the user has none'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l since -d 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l until -d 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l after -d 'Continue behind the row with this full id' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l active -d 'Only users who can act'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l inactive -d 'Only users who are deactivated'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -l username -d 'A new user name' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -l email -d 'A new e-mail address; an empty one clears it' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -l display-name -d 'A new name for people to read; an empty one clears it' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-stdin -d 'Read the password from stdin; without this it is asked for'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from passwd" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from activate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a user'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "list" -d 'List users in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one user'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a user\'s names or address; the password is changed by `user passwd`'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a user who owns nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "passwd" -d 'Set a user\'s password'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "activate" -d 'Let a deactivated user act again'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "deactivate" -d 'Refuse every change by this user from now on; what it owns stays as it is'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand config" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand config" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand config" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand config" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand config" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand config" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand config" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand config" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand config" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand config" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand config" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand config" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand config" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand config" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand completions" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand completions" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand completions" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand completions" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand completions" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand completions" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand completions" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand completions" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand completions" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand completions" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand completions" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand completions" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand completions" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand man" -l dir -d 'The folder for provost.1, provost-task.1, provost-task-create.1 …' -r -F
complete -c provost -n "__fish_provost_using_subcommand man" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand man" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand man" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand man" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand man" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand man" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand man" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand man" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand man" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand man" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand man" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand man" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand man" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand schema" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand schema" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand schema" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand schema" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand schema" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand schema" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand schema" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand schema" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand schema" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand schema" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand schema" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand schema" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand schema" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit migrate user config completions man schema help" -f -a "task" -d 'Placeholder'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit migrate user config completions man schema help" -f -a "project" -d 'Placeholder'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit migrate user config completions man schema help" -f -a "agent" -d 'Placeholder'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit migrate user config completions man schema help" -f -a "exec" -d 'Placeholder'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit migrate user config completions man schema help" -f -a "audit" -d 'Placeholder'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit migrate user config completions man schema help" -f -a "migrate" -d 'Apply, revert and inspect the schema\'s migrations'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit migrate user config completions man schema help" -f -a "user" -d 'People who own projects and tasks'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit migrate user config completions man schema help" -f -a "config" -d 'Placeholder'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit migrate user config completions man schema help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit migrate user config completions man schema help" -f -a "man" -d 'Print the manual page, or write the pages of every command into a folder'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit migrate user config completions man schema help" -f -a "schema" -d 'Print the JSON Schema of a noun\'s records'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit migrate user config completions man schema help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from migrate" -f -a "up" -d 'Apply what is pending; makes a missing SQLite file'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from migrate" -f -a "down" -d 'Revert the newest migrations: their tables and what is in them are gone'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from migrate" -f -a "redo" -d 'Revert the newest migration and apply it again: what was in its tables is gone'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from migrate" -f -a "status" -d 'List every migration and where it stands; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from migrate" -f -a "check" -d 'Exit 8 when a migration is pending, 9 when one was changed since it was applied; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "create" -d 'Make a user'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "list" -d 'List users in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "show" -d 'Show one user'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "update" -d 'Change a user\'s names or address; the password is changed by `user passwd`'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "delete" -d 'Delete a user who owns nothing'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "passwd" -d 'Set a user\'s password'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "activate" -d 'Let a deactivated user act again'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "deactivate" -d 'Refuse every change by this user from now on; what it owns stays as it is'
