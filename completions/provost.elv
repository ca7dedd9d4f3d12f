
use builtin;
use str;

set edit:completion:arg-completer[provost] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'provost'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'provost'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand task 'Placeholder'
            cand project 'Placeholder'
            cand agent 'Placeholder'
            cand exec 'Placeholder'
            cand audit 'Placeholder'
            cand migrate 'Apply, revert and inspect the schema''s migrations'
            cand user 'People who own projects and tasks'
            cand config 'Placeholder'
            cand completions 'Print the completion script of a shell'
            cand man 'Print the manual page, or write the pages of every command into a folder'
            cand schema 'Print the JSON Schema of a noun''s records'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;task'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;project'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;agent'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;exec'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;audit'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;migrate'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand up 'Apply what is pending; makes a missing SQLite file'
            cand down 'Revert the newest migrations: their tables and what is in them are gone'
            cand redo 'Revert the newest migration and apply it again: what was in its tables is gone'
            cand status 'List every migration and where it stands; changes nothing'
            cand check 'Exit 8 when a migration is pending, 9 when one was changed since it was applied; changes nothing'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;migrate;up'= {
            cand --to 'Stop behind this version'
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;migrate;down'= {
            cand --steps 'How many'
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;migrate;redo'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;migrate;status'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;migrate;check'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;migrate;help'= {
            cand up 'Apply what is pending; makes a missing SQLite file'
            cand down 'Revert the newest migrations: their tables and what is in them are gone'
            cand redo 'Revert the newest migration and apply it again: what was in its tables is gone'
            cand status 'List every migration and where it stands; changes nothing'
            cand check 'Exit 8 when a migration is pending, 9 when one was changed since it was applied; changes nothing'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;migrate;help;up'= {
        }
        &'provost;migrate;help;down'= {
        }
        &'provost;migrate;help;redo'= {
        }
        &'provost;migrate;help;status'= {
        }
        &'provost;migrate;help;check'= {
        }
        &'provost;migrate;help;help'= {
        }
        &'provost;user'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Make a user'
            cand list 'List users in the order in which they were made'
            cand show 'Show one user'
            cand update 'Change a user''s names or address; the password is changed by `user passwd`'
            cand delete 'Delete a user who owns nothing'
            cand passwd 'Set a user''s password'
            cand activate 'Let a deactivated user act again'
            cand deactivate 'Refuse every change by this user from now on; what it owns stays as it is'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;user;create'= {
            cand --email 'The e-mail address, unique with letter case folded'
            cand --display-name 'The name for people to read'
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand --password-stdin 'Read a password from stdin; without this the user has none'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;user;list'= {
            cand --since 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)'
            cand --until 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)'
            cand --limit 'At most so many rows; 0 means all'
            cand --after 'Continue behind the row with this full id'
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand --active 'Only users who can act'
            cand --inactive 'Only users who are deactivated'
            cand --count 'Print only how many there are'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;user;show'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;user;update'= {
            cand --username 'A new user name'
            cand --email 'A new e-mail address; an empty one clears it'
            cand --display-name 'A new name for people to read; an empty one clears it'
            cand --if-version 'Refuse unless the record still has this version'
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;user;delete'= {
            cand --if-version 'Refuse unless the record still has this version'
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;user;passwd'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand --password-stdin 'Read the password from stdin; without this it is asked for'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;user;activate'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;user;deactivate'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;user;help'= {
            cand create 'Make a user'
            cand list 'List users in the order in which they were made'
            cand show 'Show one user'
            cand update 'Change a user''s names or address; the password is changed by `user passwd`'
            cand delete 'Delete a user who owns nothing'
            cand passwd 'Set a user''s password'
            cand activate 'Let a deactivated user act again'
            cand deactivate 'Refuse every change by this user from now on; what it owns stays as it is'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;user;help;create'= {
        }
        &'provost;user;help;list'= {
        }
        &'provost;user;help;show'= {
        }
        &'provost;user;help;update'= {
        }
        &'provost;user;help;delete'= {
        }
        &'provost;user;help;passwd'= {
        }
        &'provost;user;help;activate'= {
        }
        &'provost;user;help;deactivate'= {
        }
        &'provost;user;help;help'= {
        }
        &'provost;config'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;completions'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;man'= {
            cand --dir 'The folder for provost.1, provost-task.1, provost-task-create.1 …'
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;schema'= {
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --correlation-id 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
            cand -q 'Only full ids, one a line'
            cand --quiet 'Only full ids, one a line'
            cand -n 'Say what would change, and change nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand -y 'Ask for no confirmation'
            cand --yes 'Ask for no confirmation'
            cand -v 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand --verbose 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'provost;help'= {
            cand task 'Placeholder'
            cand project 'Placeholder'
            cand agent 'Placeholder'
            cand exec 'Placeholder'
            cand audit 'Placeholder'
            cand migrate 'Apply, revert and inspect the schema''s migrations'
            cand user 'People who own projects and tasks'
            cand config 'Placeholder'
            cand completions 'Print the completion script of a shell'
            cand man 'Print the manual page, or write the pages of every command into a folder'
            cand schema 'Print the JSON Schema of a noun''s records'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;help;task'= {
        }
        &'provost;help;project'= {
        }
        &'provost;help;agent'= {
        }
        &'provost;help;exec'= {
        }
        &'provost;help;audit'= {
        }
        &'provost;help;migrate'= {
            cand up 'Apply what is pending; makes a missing SQLite file'
            cand down 'Revert the newest migrations: their tables and what is in them are gone'
            cand redo 'Revert the newest migration and apply it again: what was in its tables is gone'
            cand status 'List every migration and where it stands; changes nothing'
            cand check 'Exit 8 when a migration is pending, 9 when one was changed since it was applied; changes nothing'
        }
        &'provost;help;migrate;up'= {
        }
        &'provost;help;migrate;down'= {
        }
        &'provost;help;migrate;redo'= {
        }
        &'provost;help;migrate;status'= {
        }
        &'provost;help;migrate;check'= {
        }
        &'provost;help;user'= {
            cand create 'Make a user'
            cand list 'List users in the order in which they were made'
            cand show 'Show one user'
            cand update 'Change a user''s names or address; the password is changed by `user passwd`'
            cand delete 'Delete a user who owns nothing'
            cand passwd 'Set a user''s password'
            cand activate 'Let a deactivated user act again'
            cand deactivate 'Refuse every change by this user from now on; what it owns stays as it is'
        }
        &'provost;help;user;create'= {
        }
        &'provost;help;user;list'= {
        }
        &'provost;help;user;show'= {
        }
        &'provost;help;user;update'= {
        }
        &'provost;help;user;delete'= {
        }
        &'provost;help;user;passwd'= {
        }
        &'provost;help;user;activate'= {
        }
        &'provost;help;user;deactivate'= {
        }
        &'provost;help;config'= {
        }
        &'provost;help;completions'= {
        }
        &'provost;help;man'= {
        }
        &'provost;help;schema'= {
        }
        &'provost;help;help'= {
        }
    ]
    $completions[$command]
}
