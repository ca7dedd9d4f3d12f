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
complete -c provost -n "__fish_provost_needs_command" -f -a "task" -d 'What is to be done, and when'
complete -c provost -n "__fish_provost_needs_command" -f -a "project" -d 'Tasks that belong together'
complete -c provost -n "__fish_provost_needs_command" -f -a "agent" -d 'Who does the work'
complete -c provost -n "__fish_provost_needs_command" -f -a "exec" -d 'What was done'
complete -c provost -n "__fish_provost_needs_command" -f -a "audit" -d 'Who changed what, when and why'
complete -c provost -n "__fish_provost_needs_command" -f -a "db" -d 'Back up, restore and look after the database as a whole'
complete -c provost -n "__fish_provost_needs_command" -f -a "migrate" -d 'Apply, revert and inspect the schema\'s migrations'
complete -c provost -n "__fish_provost_needs_command" -f -a "user" -d 'People who own projects and tasks'
complete -c provost -n "__fish_provost_needs_command" -f -a "config" -d 'System configuration kept in the database'
complete -c provost -n "__fish_provost_needs_command" -f -a "doctor" -d 'Look at the settings, the database and the files around it, and say what to mend; changes nothing'
complete -c provost -n "__fish_provost_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c provost -n "__fish_provost_needs_command" -f -a "man" -d 'Print the manual page, or write the pages of every command into a folder'
complete -c provost -n "__fish_provost_needs_command" -f -a "schema" -d 'Print the JSON Schema of a noun\'s records'
complete -c provost -n "__fish_provost_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "create" -d 'Make a task; a dry run also shows its schedule as a sentence and its next five slots'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "list" -d 'List tasks in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "show" -d 'Show one task with its last executions and its next runs'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "update" -d 'Change a task; when its schedule or zone changes, it is planned anew'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "delete" -d 'Delete a task and its executions'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "search" -d 'Find tasks by words of their name or skill, the best match first'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "due" -d 'List the pending tasks whose time has come: higher priority first, then the older slot'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "next" -d 'List the coming slots of a task or of an expression, and what becomes of them when clocks are changed'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "lint" -d 'Find what is likely not meant in schedules, and what stands still; exit 8 when there is anything'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "pause" -d 'Hold a task; a running execution goes on'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "resume" -d 'Let a paused or ended task go on, planned anew from now'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "cancel" -d 'Call a task off; a running execution goes on'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "claim" -d 'Take due tasks and start their executions, each by a lease'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "why" -d 'Say in one sentence why a task did not run, or what it waits for'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "import" -d 'Take a crontab\'s lines in as tasks, or tasks that `provost task export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "export" -d 'Write tasks for other programs: cron, systemd, or what reads JSON and CSV'
complete -c provost -n "__fish_provost_using_subcommand task; and not __fish_seen_subcommand_from create list show update delete search due next lint pause resume cancel claim why import export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l skill -d 'What is to be done' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l cron -d 'When: five fields or an @-name; a task without one runs once' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l time-zone -d 'Whose clock the expression means, such as Europe/Berlin' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l user -d 'Who owns it [default: the acting user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l project -d 'The project it belongs to' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l timeout-seconds -d 'How long an execution may take' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l params -d 'A JSON object for the skill: as text, @FILE, or - for stdin' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l priority -d 'Higher goes first' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l next-run-at -d 'When a one-shot task is due: an RFC 3339 time or a date' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l max-attempts -d 'How often a slot is tried' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l retry-delay-seconds -d 'How long before the second try; each further one waits twice as long' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l missed-policy -d 'What becomes of slots that passed while nothing ran' -r -f -a "once\t''
skip\t''
all\t''"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l status -d 'Only this status' -r -f -a "pending\t''
running\t''
paused\t''
completed\t''
failed\t''
cancelled\t''"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l user -d 'Only this owner\'s' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l project -d 'Only this project\'s' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l skill -d 'Only this skill' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l since -d 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l until -d 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l after -d 'Continue behind the row with this full id' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l overdue -d 'Only pending tasks whose time has passed'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit 8 when there are any'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -l ascii -d 'Draw with ASCII characters only'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l name -d 'A new name' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l skill -d 'A new skill' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l cron -d 'A new schedule; an empty one makes it a one-shot task' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l time-zone -d 'Whose clock the expression means' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l user -d 'A new owner' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l project -d 'A new project; an empty one takes it out of its project' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l status -d 'paused, pending (resumes it) or cancelled; the others are an execution\'s to bring about' -r -f -a "pending\t''
running\t''
paused\t''
completed\t''
failed\t''
cancelled\t''"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l timeout-seconds -d 'How long an execution may take; 0 takes the limit away' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l params -d 'A JSON object for the skill: as text, @FILE, or - for stdin' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l priority -d 'Higher goes first' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l next-run-at -d 'When a one-shot task is due: an RFC 3339 time or a date' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l max-attempts -d 'How often a slot is tried' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l retry-delay-seconds -d 'How long before the second try; each further one waits twice as long' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l missed-policy -d 'What becomes of slots that passed while nothing ran' -r -f -a "once\t''
skip\t''
all\t''"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -l user -d 'Only this owner\'s' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -l project -d 'Only this project\'s' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l at -d 'As of this time: an RFC 3339 time, a date, or so long ago [default: now]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l user -d 'Only this owner\'s' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l project -d 'Only this project\'s' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l skill -d 'Only this skill' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from due" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -l cron -d 'An expression that is no task\'s yet; no database is opened' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -l time-zone -d 'Whose clock the expression means, such as Europe/Berlin [default: UTC]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -l count -d 'How many slots, 1 to 1000' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -l from -d 'At or after this time: an RFC 3339 time, a date, or so long ago [default: now]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from next" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -l cron -d 'An expression that is no task\'s yet; no database is opened' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -l time-zone -d 'Whose clock the expression means, such as Europe/Berlin [default: UTC]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -l all -d 'Every task that has not ended'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from lint" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from pause" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l agent -d 'Who works; only tasks whose skill is among its capabilities, when it declares any' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l count -d 'How many tasks at most' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l lease -d 'How long the worker is believed to live without a word' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l skill -d 'Only this skill; may be given several times' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l project -d 'Only tasks of this project' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l wait -d 'Wait so long for something to become due' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from claim" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from why" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l format -d 'The form of the file' -r -f -a "crontab\t'crontab(5), as Vixie\'s cron and cronie read it'
jsonl\t'One JSON object a line'
csv\t'RFC 4180 with a header; an empty cell is no value, and an empty text is ""'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l on-conflict -d 'What becomes of a line whose record is there already, by its id or its name' -r -f -a "fail\t'It is refused'
skip\t'The record stays as it is'
update\t'The record is changed to what the line says'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l batch-size -d 'Take the good lines, so many a transaction, and name the others [default: all lines or none]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l user -d 'Who owns a crontab\'s tasks; made when absent [default: the acting user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l project -d 'The project that a crontab\'s new tasks belong to' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l time-zone -d 'The zone of a crontab\'s lines without CRON_TZ [default: this machine\'s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -l system -d 'In a crontab, the sixth field is the user to run as, as in /etc/crontab and /etc/cron.d'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l format -d 'The form of the text' -r -f -a "crontab\t'Lines for a user\'s crontab that call `provost exec run`'
systemd\t'A timer and a service unit for each task'
json\t'As `task list -o json`'
jsonl\t'As `task list -o jsonl`, for `task import`'
csv\t'As `task list -o csv`, for `task import`: an empty cell is no value, and an empty text is ""'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l status -d 'Only this status' -r -f -a "pending\t''
running\t''
paused\t''
completed\t''
failed\t''
cancelled\t''"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l user -d 'Only this owner\'s' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l project -d 'Only this project\'s' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l output-file -d 'The file to write, in place of the one that is there; - is stdout [default: -]' -r -F
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l output-dir -d 'The folder for systemd\'s unit files, each in place of the one that is there' -r -F
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -l spreadsheet-safe -d 'In CSV, put \' before a text that a spreadsheet would run (= + - @); an import takes it away again'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a task; a dry run also shows its schedule as a sentence and its next five slots'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "list" -d 'List tasks in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one task with its last executions and its next runs'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a task; when its schedule or zone changes, it is planned anew'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a task and its executions'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "search" -d 'Find tasks by words of their name or skill, the best match first'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "due" -d 'List the pending tasks whose time has come: higher priority first, then the older slot'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "next" -d 'List the coming slots of a task or of an expression, and what becomes of them when clocks are changed'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "lint" -d 'Find what is likely not meant in schedules, and what stands still; exit 8 when there is anything'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "pause" -d 'Hold a task; a running execution goes on'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "resume" -d 'Let a paused or ended task go on, planned anew from now'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Call a task off; a running execution goes on'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "claim" -d 'Take due tasks and start their executions, each by a lease'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "why" -d 'Say in one sentence why a task did not run, or what it waits for'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "import" -d 'Take a crontab\'s lines in as tasks, or tasks that `provost task export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write tasks for other programs: cron, systemd, or what reads JSON and CSV'
complete -c provost -n "__fish_provost_using_subcommand task; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -f -a "create" -d 'Make a project'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -f -a "list" -d 'List projects in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -f -a "show" -d 'Show one project and its tasks'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -f -a "update" -d 'Change a project\'s name, description or owner; its tasks keep their own owner'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -f -a "delete" -d 'Delete a project with its tasks and their executions'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -f -a "search" -d 'Find projects by words of their name or description, the best match first'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -f -a "import" -d 'Take projects in from a file that `provost project export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -f -a "export" -d 'Write all projects for other programs, and for `provost project import`'
complete -c provost -n "__fish_provost_using_subcommand project; and not __fish_seen_subcommand_from create list show update delete search import export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -l user -d 'The owner: full id, user name, or the last eight digits of the id [default: the acting user]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -l description -d 'What it is about' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l user -d 'Only this owner\'s: full id, user name, or the last eight digits of the id' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l since -d 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l until -d 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l after -d 'Continue behind the row with this full id' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -l name -d 'A new name' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -l description -d 'A new description; an empty one clears it' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -l user -d 'A new owner: full id, user name, or the last eight digits of the id' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -l user -d 'Only this owner\'s: full id, user name, or the last eight digits of the id' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -l format -d 'The form of the file' -r -f -a "jsonl\t'One JSON object a line'
csv\t'RFC 4180 with a header; an empty cell is no value, and an empty text is ""'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -l on-conflict -d 'What becomes of a line whose record is there already, by its id or its name' -r -f -a "fail\t'It is refused'
skip\t'The record stays as it is'
update\t'The record is changed to what the line says'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -l batch-size -d 'Take the good lines, so many a transaction, and name the others [default: all lines or none]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -l format -d 'The form of the text' -r -f -a "jsonl\t'One JSON object a line'
csv\t'RFC 4180 with a header; an empty cell is no value, and an empty text is ""'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -l output-file -d 'The file to write, in place of the one that is there; - is stdout [default: -]' -r -F
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -l spreadsheet-safe -d 'In CSV, put \' before a text that a spreadsheet would run (= + - @); an import takes it away again'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a project'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "list" -d 'List projects in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one project and its tasks'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a project\'s name, description or owner; its tasks keep their own owner'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a project with its tasks and their executions'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "search" -d 'Find projects by words of their name or description, the best match first'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "import" -d 'Take projects in from a file that `provost project export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write all projects for other programs, and for `provost project import`'
complete -c provost -n "__fish_provost_using_subcommand project; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -f -a "create" -d 'Make an agent; it begins idle'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -f -a "list" -d 'List agents in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -f -a "show" -d 'Show one agent and what it did'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -f -a "update" -d 'Change an agent\'s name, type, status or skills'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -f -a "delete" -d 'Delete an agent; its executions stay and name no agent any more'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -f -a "heartbeat" -d 'Note that an agent is alive, by the database\'s clock'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -f -a "utilization" -d 'Show what each agent did, or one of them'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -f -a "import" -d 'Take agents in from a file that `provost agent export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -f -a "export" -d 'Write all agents for other programs, and for `provost agent import`'
complete -c provost -n "__fish_provost_using_subcommand agent; and not __fish_seen_subcommand_from create list show update delete heartbeat utilization import export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -l type -d 'What it is good for' -r -f -a "coordinator\t''
researcher\t''
coder\t''
tester\t''
reviewer\t''
analyst\t''
optimizer\t''
worker\t''"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -l capability -d 'A skill that it takes, once for each; without any it takes all' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l type -d 'Only this type' -r -f -a "coordinator\t''
researcher\t''
coder\t''
tester\t''
reviewer\t''
analyst\t''
optimizer\t''
worker\t''"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l status -d 'Only this status' -r -f -a "idle\t''
busy\t''
offline\t''
error\t''"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l capability -d 'Only those that name this skill' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l since -d 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l until -d 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l after -d 'Continue behind the row with this full id' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -l ascii -d 'Draw with ASCII characters only'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l name -d 'A new name' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l type -d 'A new type' -r -f -a "coordinator\t''
researcher\t''
coder\t''
tester\t''
reviewer\t''
analyst\t''
optimizer\t''
worker\t''"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l status -d 'A new status' -r -f -a "idle\t''
busy\t''
offline\t''
error\t''"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l capability -d 'A skill that it takes from now on, once for each; they replace the ones it had' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -l no-capabilities -d 'Take every skill away, which means that it takes any task'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -l status -d 'What it is doing now' -r -f -a "idle\t''
busy\t''
offline\t''
error\t''"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from heartbeat" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l since -d 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l until -d 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l after -d 'Continue behind the row with this full id' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -l count -d 'Print only how many there are'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from utilization" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -l format -d 'The form of the file' -r -f -a "jsonl\t'One JSON object a line'
csv\t'RFC 4180 with a header; an empty cell is no value, and an empty text is ""'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -l on-conflict -d 'What becomes of a line whose record is there already, by its id or its name' -r -f -a "fail\t'It is refused'
skip\t'The record stays as it is'
update\t'The record is changed to what the line says'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -l batch-size -d 'Take the good lines, so many a transaction, and name the others [default: all lines or none]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -l format -d 'The form of the text' -r -f -a "jsonl\t'One JSON object a line'
csv\t'RFC 4180 with a header; an empty cell is no value, and an empty text is ""'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -l output-file -d 'The file to write, in place of the one that is there; - is stdout [default: -]' -r -F
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -l spreadsheet-safe -d 'In CSV, put \' before a text that a spreadsheet would run (= + - @); an import takes it away again'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make an agent; it begins idle'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "list" -d 'List agents in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one agent and what it did'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change an agent\'s name, type, status or skills'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete an agent; its executions stay and name no agent any more'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "heartbeat" -d 'Note that an agent is alive, by the database\'s clock'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "utilization" -d 'Show what each agent did, or one of them'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "import" -d 'Take agents in from a file that `provost agent export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write all agents for other programs, and for `provost agent import`'
complete -c provost -n "__fish_provost_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "list" -d 'List executions, newest first'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "show" -d 'Show one execution with what it wrote'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "start" -d 'Start an execution of a pending task; its id is what `exec finish` needs'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "finish" -d 'End a running execution and move its task on'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "renew" -d 'Let a running execution\'s lease run on; an execution that was reaped is refused with exit code 5'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "log" -d 'Append to what a running execution wrote; the last 64 KiB are kept'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "reap" -d 'End the executions whose worker is gone, and move their tasks on'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "run" -d 'Run a task\'s command and record how it went: the wrapper for a crontab line'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "run-due" -d 'Run what is due and end: a one-shot worker for cron or a systemd timer'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "delete" -d 'Delete a finished execution'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "prune" -d 'Delete old executions, some at a time, with one audit entry for each time'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "search" -d 'Find executions by words of their error or output, the best match first'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "stats" -d 'Count executions, how they went and how long they took'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "import" -d 'Take executions in from a file that `provost exec export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "export" -d 'Write executions for other programs and for `provost exec import`, the oldest first'
complete -c provost -n "__fish_provost_using_subcommand exec; and not __fish_seen_subcommand_from list show start finish renew log reap run run-due delete prune search stats import export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l task -d 'Only this task\'s' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l agent -d 'Only this agent\'s' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l project -d 'Only those of tasks of this project' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l user -d 'Only those of tasks of this owner' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l status -d 'Only this status' -r -f -a "running\t''
success\t''
failed\t''
timeout\t''
cancelled\t''
abandoned\t''"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l since -d 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l until -d 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l after -d 'Continue behind the row with this full id' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -l agent -d 'Who executes it' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l status -d 'How it ended' -r -f -a "success\t''
failed\t''
timeout\t''
cancelled\t''"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l exit-code -d 'What its process returned' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l log-file -d 'What it wrote: the last 64 KiB of this file are kept; - is stdin' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l error -d 'What went wrong' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l ended-at -d 'When it ended: an RFC 3339 time, a date, or so long ago [default: now]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l agent -d 'Refuse unless this agent holds the execution' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from finish" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -l lease -d 'How long the worker is believed to live without a word' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -l agent -d 'Refuse unless this agent holds the execution' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from renew" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -l agent -d 'Refuse unless this agent holds the execution' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from reap" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -l agent -d 'Who executes it' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l agent -d 'Who executes; only tasks whose skill is among its capabilities, when it declares any' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l max -d 'At most so many executions [default: all that is due]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l parallel -d 'How many at once' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l drain -d 'Go on until nothing is due, also with what becomes due meanwhile'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l allow-shell -d 'Run command lines from the database: the skill `shell`'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -l allow-run-as -d 'Run such command lines as the user that they name; needs root'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from run-due" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l older-than -d 'Those that ended longer ago than this, such as 90d' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l before -d 'Those that ended before this: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l status -d 'Only those that ended so; more than one with commas' -r -f -a "success\t''
failed\t''
timeout\t''
cancelled\t''
abandoned\t''"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l project -d 'Only those of tasks of this project' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l task -d 'Only this task\'s' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l keep-last -d 'How many of the newest of each task stay, of all that it has: 1 to 4294967295' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l archive -d 'Keep what goes in this file; it must not be there yet' -r -F
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l batch-size -d 'At most so many in one transaction; how many it is in fact goes by how long the last one took' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l max-rows -d 'At most so many in all' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l max-duration -d 'No more after so long' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -l task -d 'Only this task\'s' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -l agent -d 'Only this agent\'s' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l by -d 'What to count by' -r -f -a "task\t'What was executed'
project\t'The project of the task'
agent\t'Who executed it'
skill\t'What the task needs to be done'
status\t'Where the executions stand'
day\t'The day, in UTC'
hour\t'The hour of the day, in UTC'
weekday\t'The day of the week, in UTC'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l task -d 'Only this task\'s' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l agent -d 'Only this agent\'s' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l project -d 'Only those of tasks of this project' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l user -d 'Only those of tasks of this owner' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l since -d 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l until -d 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l plot -d 'When to draw; alone it means always' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -l ascii -d 'Draw with ASCII characters only'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -l format -d 'The form of the file' -r -f -a "jsonl\t'One JSON object a line'
csv\t'RFC 4180 with a header; an empty cell is no value, and an empty text is ""'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -l on-conflict -d 'What becomes of a line whose record is there already, by its id or its name' -r -f -a "fail\t'It is refused'
skip\t'The record stays as it is'
update\t'The record is changed to what the line says'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -l batch-size -d 'Take the good lines, so many a transaction, and name the others [default: all lines or none]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l task -d 'Only this task\'s' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l agent -d 'Only this agent\'s' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l project -d 'Only those of tasks of this project' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l user -d 'Only those of tasks of this owner' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l status -d 'Only this status' -r -f -a "running\t''
success\t''
failed\t''
timeout\t''
cancelled\t''
abandoned\t''"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l since -d 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l until -d 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l format -d 'The form of the text' -r -f -a "jsonl\t'One JSON object a line'
csv\t'RFC 4180 with a header; an empty cell is no value, and an empty text is ""'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l output-file -d 'The file to write, in place of the one that is there; - is stdout [default: -]' -r -F
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -l spreadsheet-safe -d 'In CSV, put \' before a text that a spreadsheet would run (= + - @); an import takes it away again'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "list" -d 'List executions, newest first'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one execution with what it wrote'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "start" -d 'Start an execution of a pending task; its id is what `exec finish` needs'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "finish" -d 'End a running execution and move its task on'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "renew" -d 'Let a running execution\'s lease run on; an execution that was reaped is refused with exit code 5'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "log" -d 'Append to what a running execution wrote; the last 64 KiB are kept'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "reap" -d 'End the executions whose worker is gone, and move their tasks on'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "run" -d 'Run a task\'s command and record how it went: the wrapper for a crontab line'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "run-due" -d 'Run what is due and end: a one-shot worker for cron or a systemd timer'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a finished execution'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "prune" -d 'Delete old executions, some at a time, with one audit entry for each time'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "search" -d 'Find executions by words of their error or output, the best match first'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Count executions, how they went and how long they took'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "import" -d 'Take executions in from a file that `provost exec export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write executions for other programs and for `provost exec import`, the oldest first'
complete -c provost -n "__fish_provost_using_subcommand exec; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "list" -d 'List what was changed, the newest first'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "show" -d 'Show one entry of the trail'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "trail" -d 'Show the whole history of one record, deleted ones included, the newest first'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "as-of" -d 'Show a record as it was at a time, deleted ones included'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "diff" -d 'Show which fields of a record differ between two times'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "revert" -d 'Take changes back, by new changes that undo them'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "stats" -d 'Count the entries by who made them, by table, by action or by day'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "export" -d 'Write the trail for other programs, the oldest entry first'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "seal" -d 'Close what was written since the last seal: from then on a change of it can be proved'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "verify" -d 'Verify the whole trail: every entry, seal, link and signature; exit 9 when anything is wrong'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "prove" -d 'Prove that an entry is in the sealed trail, so that it can be checked without the database'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "check-proof" -d 'Check a proof that `audit prove` made, without a database; exit 9 when it does not hold'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "key" -d 'The key that signs seals'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "prune" -d 'Move old entries into an archive'
complete -c provost -n "__fish_provost_using_subcommand audit; and not __fish_seen_subcommand_from list show trail as-of diff revert stats export seal verify prove check-proof key prune help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l table -d 'Only records of this noun, or of this table' -r -f -a "user\t''
project\t''
agent\t''
task\t''
exec\t''
config\t''"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l record -d 'Only this record, deleted or not: full id, name as it is or was, or the last eight digits of the id' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l actor -d 'Only changes by this user, spelled as recorded' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l action -d 'Only this action: create, update, delete, or a noun\'s own word such as pause' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l correlation-id -d 'Only entries that this id ties together. A list records nothing, so here the flag filters; `PROVOST_CORRELATION_ID` does not' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l since -d 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l until -d 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l after -d 'Continue behind the entry with this number' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -l after -d 'Continue behind the entry with this number' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -l count -d 'Print only how many there are'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from trail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -l at -d 'When, that moment included: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from as-of" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -l from -d 'The one time: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -l to -d 'The other time' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -l correlation-id -d 'Take back all entries that this id ties together, the newest first. The entries that this writes are tied together by an id of their own' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from revert" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -l by -d 'What to count by' -r -f -a "actor\t'Who acted'
table\t'The table of the changed record'
action\t'What was done'
day\t'The day, in UTC'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -l since -d 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -l until -d 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -l format -d 'The form of the text' -r -f -a "jsonl\t'An entry a line, in its canonical form'
csv\t'As `audit list -o csv`'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -l since -d 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -l until -d 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -l output-file -d 'The file to write, in place of the one that is there; - is stdout [default: -]' -r -F
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from seal" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -l public-key -d 'A key that may have signed; give each key that ever did. Without one, signatures are not looked at' -r -F
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -l expect-head -d 'The hash of a seal that must be there, as `audit seal` printed it: finds an end that was cut off' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -l archive -d 'What `audit prune` wrote: give every archive, and what is archived is verified too' -r -F
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -l live -d 'Replay the trail too, and compare it with the records as they are'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -l public-key -d 'A key that may have signed; may be given several times' -r -F
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -l expect-head -d 'The hash of the seal, as `audit seal` printed it' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from check-proof" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -f -a "generate" -d 'Make a key: the private one in a file that only you may read, the public one beside it'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -f -a "show" -d 'Show the public half of the key that seals are signed with'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from key" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -l before -d 'Entries written before this: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -l archive -d 'The file to write; it must not be there yet' -r -F
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what was changed, the newest first'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one entry of the trail'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "trail" -d 'Show the whole history of one record, deleted ones included, the newest first'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "as-of" -d 'Show a record as it was at a time, deleted ones included'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Show which fields of a record differ between two times'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "revert" -d 'Take changes back, by new changes that undo them'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Count the entries by who made them, by table, by action or by day'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write the trail for other programs, the oldest entry first'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "seal" -d 'Close what was written since the last seal: from then on a change of it can be proved'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Verify the whole trail: every entry, seal, link and signature; exit 9 when anything is wrong'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "prove" -d 'Prove that an entry is in the sealed trail, so that it can be checked without the database'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "check-proof" -d 'Check a proof that `audit prove` made, without a database; exit 9 when it does not hold'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "key" -d 'The key that signs seals'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "prune" -d 'Move old entries into an archive'
complete -c provost -n "__fish_provost_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -f -a "backup" -d 'Make a backup of the whole database in one file, of one moment, while others write'
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -f -a "check" -d 'Look for damage, invalid indexes and orphaned rows; exit 8 when anything is found'
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -f -a "copy" -d 'Copy everything into an empty database, on either engine: ids, versions, the trail and its seals as they are'
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -f -a "maintain" -d 'Do what is due: reap, prune by policy, seal, give unused room back, back up'
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -f -a "restore" -d 'Restore a backup into a database: all of it or nothing'
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -f -a "stats" -d 'Count the rows of each table, and tell what they take and how fast they grow'
complete -c provost -n "__fish_provost_using_subcommand db; and not __fish_seen_subcommand_from backup check copy maintain restore stats help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -l to -d 'The folder [env: PROVOST_BACKUP_DIR] [default: provost/backups in the user\'s data folder]' -r -F
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -l keep-daily -d 'Then remove earlier backups of the same database, but for the newest of each of so many days; when another --keep is given, 7 unless this says otherwise' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -l keep-weekly -d 'The same for weeks; when another --keep is given, 4 unless this says otherwise' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -l keep-monthly -d 'The same for months; when another --keep is given, 12 unless this says otherwise' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -f -a "list" -d 'List the backups in a folder, the oldest first'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -f -a "verify" -d 'Restore a backup into a scratch place and compare all of it; exit 9 when anything differs'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from backup" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -l from -d 'The database to copy [default: the one that --database-url or DATABASE_URL names]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -l to -d 'The empty database to copy to: sqlite:PATH, postgres://… or postgresql://…' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from copy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l backup-dir -d 'Make a backup in this folder [env: PROVOST_BACKUP_DIR]' -r -F
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l keep-daily -d 'Then remove earlier backups of the same database, but for the newest of each of so many days; when another --keep is given, 7 unless this says otherwise' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l keep-weekly -d 'The same for weeks; when another --keep is given, 4 unless this says otherwise' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l keep-monthly -d 'The same for months; when another --keep is given, 12 unless this says otherwise' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l max-duration -d 'Prune for no longer than this' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from maintain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -l to -d 'The database that it goes to: sqlite:PATH, postgres://… or postgresql://…' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -l overwrite -d 'The target\'s name, when it holds something that may go: the file\'s name, or the database\'s' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Make a backup of the whole database in one file, of one moment, while others write'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "check" -d 'Look for damage, invalid indexes and orphaned rows; exit 8 when anything is found'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "copy" -d 'Copy everything into an empty database, on either engine: ids, versions, the trail and its seals as they are'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "maintain" -d 'Do what is due: reap, prune by policy, seal, give unused room back, back up'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Restore a backup into a database: all of it or nothing'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Count the rows of each table, and tell what they take and how fast they grow'
complete -c provost -n "__fish_provost_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -f -a "up" -d 'Apply what is pending; makes a missing SQLite file'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -f -a "down" -d 'Revert the newest migrations: their tables and what is in them are gone'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -f -a "redo" -d 'Revert the newest migration and apply it again: what was in its tables is gone'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -f -a "status" -d 'List every migration and where it stands; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -f -a "check" -d 'Exit 8 when a migration is pending, 9 when one is not the one that was applied; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -f -a "verify" -d 'Compare the schema as it is with what the migrations make, object by object; exit 9 when they differ'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -f -a "repair" -d 'Record a migration\'s text as this program has it, after a look at the schema'
complete -c provost -n "__fish_provost_using_subcommand migrate; and not __fish_seen_subcommand_from up down redo status check verify repair help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from repair" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "up" -d 'Apply what is pending; makes a missing SQLite file'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "down" -d 'Revert the newest migrations: their tables and what is in them are gone'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "redo" -d 'Revert the newest migration and apply it again: what was in its tables is gone'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "status" -d 'List every migration and where it stands; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "check" -d 'Exit 8 when a migration is pending, 9 when one is not the one that was applied; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Compare the schema as it is with what the migrations make, object by object; exit 9 when they differ'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "repair" -d 'Record a migration\'s text as this program has it, after a look at the schema'
complete -c provost -n "__fish_provost_using_subcommand migrate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -f -a "create" -d 'Make a user'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -f -a "list" -d 'List users in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -f -a "show" -d 'Show one user'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -f -a "update" -d 'Change a user\'s names or address; the password is changed by `user passwd`'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -f -a "delete" -d 'Delete a user who owns nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -f -a "passwd" -d 'Set a user\'s password'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -f -a "activate" -d 'Let a deactivated user act again'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -f -a "deactivate" -d 'Refuse every change by this user from now on; what it owns stays as it is'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -f -a "import" -d 'Take users in from a file that `provost user export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -f -a "export" -d 'Write all users for other programs, and for `provost user import`'
complete -c provost -n "__fish_provost_using_subcommand user; and not __fish_seen_subcommand_from create list show update delete passwd activate deactivate import export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -l format -d 'The form of the file' -r -f -a "jsonl\t'One JSON object a line'
csv\t'RFC 4180 with a header; an empty cell is no value, and an empty text is ""'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -l on-conflict -d 'What becomes of a line whose record is there already, by its id or its name' -r -f -a "fail\t'It is refused'
skip\t'The record stays as it is'
update\t'The record is changed to what the line says'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -l batch-size -d 'Take the good lines, so many a transaction, and name the others [default: all lines or none]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -l format -d 'The form of the text' -r -f -a "jsonl\t'One JSON object a line'
csv\t'RFC 4180 with a header; an empty cell is no value, and an empty text is ""'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -l output-file -d 'The file to write, in place of the one that is there; - is stdout [default: -]' -r -F
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -l spreadsheet-safe -d 'In CSV, put \' before a text that a spreadsheet would run (= + - @); an import takes it away again'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a user'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "list" -d 'List users in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one user'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a user\'s names or address; the password is changed by `user passwd`'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a user who owns nothing'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "passwd" -d 'Set a user\'s password'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "activate" -d 'Let a deactivated user act again'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "deactivate" -d 'Refuse every change by this user from now on; what it owns stays as it is'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "import" -d 'Take users in from a file that `provost user export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write all users for other programs, and for `provost user import`'
complete -c provost -n "__fish_provost_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -f -a "get" -d 'Show one entry'
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -f -a "set" -d 'Make or change an entry'
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -f -a "unset" -d 'Remove an entry; the audit trail keeps what it was, unless it was secret'
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -f -a "list" -d 'List entries in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -f -a "import" -d 'Take entries of the configuration in from a file that `provost config export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -f -a "export" -d 'Write all entries of the configuration for other programs, and for `provost config import`'
complete -c provost -n "__fish_provost_using_subcommand config; and not __fish_seen_subcommand_from get set unset list import export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -l reveal -d 'Print the value of a secret too'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -l description -d 'What it is for; an empty one clears it' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -l secret -d 'Hide the value on print and in the audit trail; a secret stays one until it is unset'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -l if-version -d 'Refuse unless the record still has this version' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -l prefix -d 'Only keys that begin so' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 means all' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -l after -d 'Continue behind the row with this full id' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -l format -d 'The form of the file' -r -f -a "jsonl\t'One JSON object a line'
csv\t'RFC 4180 with a header; an empty cell is no value, and an empty text is ""'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -l on-conflict -d 'What becomes of a line whose record is there already, by its id or its name' -r -f -a "fail\t'It is refused'
skip\t'The record stays as it is'
update\t'The record is changed to what the line says'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -l batch-size -d 'Take the good lines, so many a transaction, and name the others [default: all lines or none]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -l format -d 'The form of the text' -r -f -a "jsonl\t'One JSON object a line'
csv\t'RFC 4180 with a header; an empty cell is no value, and an empty text is ""'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -l output-file -d 'The file to write, in place of the one that is there; - is stdout [default: -]' -r -F
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -l spreadsheet-safe -d 'In CSV, put \' before a text that a spreadsheet would run (= + - @); an import takes it away again'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one entry'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Make or change an entry'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "unset" -d 'Remove an entry; the audit trail keeps what it was, unless it was secret'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'List entries in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "import" -d 'Take entries of the configuration in from a file that `provost config export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write all entries of the configuration for other programs, and for `provost config import`'
complete -c provost -n "__fish_provost_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand doctor" -l database-url -d 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user\'s data folder]' -r
complete -c provost -n "__fish_provost_using_subcommand doctor" -s o -l output -d 'The form of the data [env: PROVOST_OUTPUT] [default: table]' -r -f -a "table\t'For people; may change'
json\t'A list is an array, a record an object'
jsonl\t'One object a line'
csv\t'RFC 4180 with a header'"
complete -c provost -n "__fish_provost_using_subcommand doctor" -l fields -d 'Only these fields, in this order' -r
complete -c provost -n "__fish_provost_using_subcommand doctor" -l color -d 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c provost -n "__fish_provost_using_subcommand doctor" -l as -d 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system\'s user]' -r
complete -c provost -n "__fish_provost_using_subcommand doctor" -l reason -d 'Why, kept in the audit trail [env: PROVOST_REASON]' -r
complete -c provost -n "__fish_provost_using_subcommand doctor" -l correlation-id -d 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]' -r
complete -c provost -n "__fish_provost_using_subcommand doctor" -l lock-timeout -d 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]' -r
complete -c provost -n "__fish_provost_using_subcommand doctor" -l statement-timeout -d 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]' -r
complete -c provost -n "__fish_provost_using_subcommand doctor" -l exit-code -d 'Exit 8 when there is a warning and no error'
complete -c provost -n "__fish_provost_using_subcommand doctor" -s q -l quiet -d 'Only full ids, one a line'
complete -c provost -n "__fish_provost_using_subcommand doctor" -s n -l dry-run -d 'Say what would change, and change nothing'
complete -c provost -n "__fish_provost_using_subcommand doctor" -s y -l yes -d 'Ask for no confirmation'
complete -c provost -n "__fish_provost_using_subcommand doctor" -s v -l verbose -d 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
complete -c provost -n "__fish_provost_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
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
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "task" -d 'What is to be done, and when'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "project" -d 'Tasks that belong together'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "agent" -d 'Who does the work'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "exec" -d 'What was done'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "audit" -d 'Who changed what, when and why'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "db" -d 'Back up, restore and look after the database as a whole'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "migrate" -d 'Apply, revert and inspect the schema\'s migrations'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "user" -d 'People who own projects and tasks'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "config" -d 'System configuration kept in the database'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "doctor" -d 'Look at the settings, the database and the files around it, and say what to mend; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "man" -d 'Print the manual page, or write the pages of every command into a folder'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "schema" -d 'Print the JSON Schema of a noun\'s records'
complete -c provost -n "__fish_provost_using_subcommand help; and not __fish_seen_subcommand_from task project agent exec audit db migrate user config doctor completions man schema help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "create" -d 'Make a task; a dry run also shows its schedule as a sentence and its next five slots'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "list" -d 'List tasks in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "show" -d 'Show one task with its last executions and its next runs'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "update" -d 'Change a task; when its schedule or zone changes, it is planned anew'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "delete" -d 'Delete a task and its executions'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "search" -d 'Find tasks by words of their name or skill, the best match first'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "due" -d 'List the pending tasks whose time has come: higher priority first, then the older slot'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "next" -d 'List the coming slots of a task or of an expression, and what becomes of them when clocks are changed'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "lint" -d 'Find what is likely not meant in schedules, and what stands still; exit 8 when there is anything'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "pause" -d 'Hold a task; a running execution goes on'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "resume" -d 'Let a paused or ended task go on, planned anew from now'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "cancel" -d 'Call a task off; a running execution goes on'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "claim" -d 'Take due tasks and start their executions, each by a lease'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "why" -d 'Say in one sentence why a task did not run, or what it waits for'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "import" -d 'Take a crontab\'s lines in as tasks, or tasks that `provost task export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from task" -f -a "export" -d 'Write tasks for other programs: cron, systemd, or what reads JSON and CSV'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "create" -d 'Make a project'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "list" -d 'List projects in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "show" -d 'Show one project and its tasks'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "update" -d 'Change a project\'s name, description or owner; its tasks keep their own owner'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "delete" -d 'Delete a project with its tasks and their executions'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "search" -d 'Find projects by words of their name or description, the best match first'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "import" -d 'Take projects in from a file that `provost project export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from project" -f -a "export" -d 'Write all projects for other programs, and for `provost project import`'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "create" -d 'Make an agent; it begins idle'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "list" -d 'List agents in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "show" -d 'Show one agent and what it did'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "update" -d 'Change an agent\'s name, type, status or skills'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "delete" -d 'Delete an agent; its executions stay and name no agent any more'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "heartbeat" -d 'Note that an agent is alive, by the database\'s clock'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "utilization" -d 'Show what each agent did, or one of them'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "import" -d 'Take agents in from a file that `provost agent export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "export" -d 'Write all agents for other programs, and for `provost agent import`'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "list" -d 'List executions, newest first'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "show" -d 'Show one execution with what it wrote'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "start" -d 'Start an execution of a pending task; its id is what `exec finish` needs'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "finish" -d 'End a running execution and move its task on'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "renew" -d 'Let a running execution\'s lease run on; an execution that was reaped is refused with exit code 5'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "log" -d 'Append to what a running execution wrote; the last 64 KiB are kept'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "reap" -d 'End the executions whose worker is gone, and move their tasks on'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "run" -d 'Run a task\'s command and record how it went: the wrapper for a crontab line'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "run-due" -d 'Run what is due and end: a one-shot worker for cron or a systemd timer'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "delete" -d 'Delete a finished execution'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "prune" -d 'Delete old executions, some at a time, with one audit entry for each time'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "search" -d 'Find executions by words of their error or output, the best match first'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "stats" -d 'Count executions, how they went and how long they took'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "import" -d 'Take executions in from a file that `provost exec export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from exec" -f -a "export" -d 'Write executions for other programs and for `provost exec import`, the oldest first'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "list" -d 'List what was changed, the newest first'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "show" -d 'Show one entry of the trail'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "trail" -d 'Show the whole history of one record, deleted ones included, the newest first'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "as-of" -d 'Show a record as it was at a time, deleted ones included'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "diff" -d 'Show which fields of a record differ between two times'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "revert" -d 'Take changes back, by new changes that undo them'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "stats" -d 'Count the entries by who made them, by table, by action or by day'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "export" -d 'Write the trail for other programs, the oldest entry first'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "seal" -d 'Close what was written since the last seal: from then on a change of it can be proved'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "verify" -d 'Verify the whole trail: every entry, seal, link and signature; exit 9 when anything is wrong'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "prove" -d 'Prove that an entry is in the sealed trail, so that it can be checked without the database'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "check-proof" -d 'Check a proof that `audit prove` made, without a database; exit 9 when it does not hold'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "key" -d 'The key that signs seals'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "prune" -d 'Move old entries into an archive'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "backup" -d 'Make a backup of the whole database in one file, of one moment, while others write'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "check" -d 'Look for damage, invalid indexes and orphaned rows; exit 8 when anything is found'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "copy" -d 'Copy everything into an empty database, on either engine: ids, versions, the trail and its seals as they are'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "maintain" -d 'Do what is due: reap, prune by policy, seal, give unused room back, back up'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "restore" -d 'Restore a backup into a database: all of it or nothing'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "stats" -d 'Count the rows of each table, and tell what they take and how fast they grow'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from migrate" -f -a "up" -d 'Apply what is pending; makes a missing SQLite file'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from migrate" -f -a "down" -d 'Revert the newest migrations: their tables and what is in them are gone'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from migrate" -f -a "redo" -d 'Revert the newest migration and apply it again: what was in its tables is gone'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from migrate" -f -a "status" -d 'List every migration and where it stands; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from migrate" -f -a "check" -d 'Exit 8 when a migration is pending, 9 when one is not the one that was applied; changes nothing'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from migrate" -f -a "verify" -d 'Compare the schema as it is with what the migrations make, object by object; exit 9 when they differ'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from migrate" -f -a "repair" -d 'Record a migration\'s text as this program has it, after a look at the schema'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "create" -d 'Make a user'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "list" -d 'List users in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "show" -d 'Show one user'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "update" -d 'Change a user\'s names or address; the password is changed by `user passwd`'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "delete" -d 'Delete a user who owns nothing'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "passwd" -d 'Set a user\'s password'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "activate" -d 'Let a deactivated user act again'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "deactivate" -d 'Refuse every change by this user from now on; what it owns stays as it is'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "import" -d 'Take users in from a file that `provost user export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "export" -d 'Write all users for other programs, and for `provost user import`'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "get" -d 'Show one entry'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Make or change an entry'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "unset" -d 'Remove an entry; the audit trail keeps what it was, unless it was secret'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'List entries in the order in which they were made'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "import" -d 'Take entries of the configuration in from a file that `provost config export` or another program wrote'
complete -c provost -n "__fish_provost_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "export" -d 'Write all entries of the configuration for other programs, and for `provost config import`'
