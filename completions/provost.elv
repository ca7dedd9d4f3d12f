
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
            cand task 'What is to be done, and when'
            cand project 'Tasks that belong together'
            cand agent 'Who does the work'
            cand exec 'What was done'
            cand audit 'Who changed what, when and why'
            cand db 'Back up, restore and look after the database as a whole'
            cand migrate 'Apply, revert and inspect the schema''s migrations'
            cand user 'People who own projects and tasks'
            cand config 'System configuration kept in the database'
            cand doctor 'Look at the settings, the database and the files around it, and say what to mend; changes nothing'
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
            cand create 'Make a task; a dry run also shows its schedule as a sentence and its next five slots'
            cand list 'List tasks in the order in which they were made'
            cand show 'Show one task with its last executions and its next runs'
            cand update 'Change a task; when its schedule or zone changes, it is planned anew'
            cand delete 'Delete a task and its executions'
            cand search 'Find tasks by words of their name or skill, the best match first'
            cand due 'List the pending tasks whose time has come: higher priority first, then the older slot'
            cand next 'List the coming slots of a task or of an expression, and what becomes of them when clocks are changed'
            cand lint 'Find what is likely not meant in schedules, and what stands still; exit 8 when there is anything'
            cand pause 'Hold a task; a running execution goes on'
            cand resume 'Let a paused or ended task go on, planned anew from now'
            cand cancel 'Call a task off; a running execution goes on'
            cand claim 'Take due tasks and start their executions, each by a lease'
            cand why 'Say in one sentence why a task did not run, or what it waits for'
            cand import 'Take a crontab''s lines in as tasks; the same file again changes nothing'
            cand export 'Write tasks for other programs: cron, systemd, or what reads JSON and CSV'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;task;create'= {
            cand --skill 'What is to be done'
            cand --cron 'When: five fields or an @-name; a task without one runs once'
            cand --time-zone 'Whose clock the expression means, such as Europe/Berlin'
            cand --user 'Who owns it [default: the acting user]'
            cand --project 'The project it belongs to'
            cand --timeout-seconds 'How long an execution may take'
            cand --params 'A JSON object for the skill: as text, @FILE, or - for stdin'
            cand --priority 'Higher goes first'
            cand --next-run-at 'When a one-shot task is due: an RFC 3339 time or a date'
            cand --max-attempts 'How often a slot is tried'
            cand --retry-delay-seconds 'How long before the second try; each further one waits twice as long'
            cand --missed-policy 'What becomes of slots that passed while nothing ran'
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
        &'provost;task;list'= {
            cand --status 'Only this status'
            cand --user 'Only this owner''s'
            cand --project 'Only this project''s'
            cand --skill 'Only this skill'
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
            cand --overdue 'Only pending tasks whose time has passed'
            cand --exit-code 'Exit 8 when there are any'
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
        &'provost;task;show'= {
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
        &'provost;task;update'= {
            cand --name 'A new name'
            cand --skill 'A new skill'
            cand --cron 'A new schedule; an empty one makes it a one-shot task'
            cand --time-zone 'Whose clock the expression means'
            cand --user 'A new owner'
            cand --project 'A new project; an empty one takes it out of its project'
            cand --status 'paused, pending (resumes it) or cancelled; the others are an execution''s to bring about'
            cand --timeout-seconds 'How long an execution may take; 0 takes the limit away'
            cand --params 'A JSON object for the skill: as text, @FILE, or - for stdin'
            cand --priority 'Higher goes first'
            cand --next-run-at 'When a one-shot task is due: an RFC 3339 time or a date'
            cand --max-attempts 'How often a slot is tried'
            cand --retry-delay-seconds 'How long before the second try; each further one waits twice as long'
            cand --missed-policy 'What becomes of slots that passed while nothing ran'
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
        &'provost;task;delete'= {
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
        &'provost;task;search'= {
            cand --limit 'At most so many rows; 0 means all'
            cand --user 'Only this owner''s'
            cand --project 'Only this project''s'
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
        &'provost;task;due'= {
            cand --at 'As of this time: an RFC 3339 time, a date, or so long ago [default: now]'
            cand --user 'Only this owner''s'
            cand --project 'Only this project''s'
            cand --skill 'Only this skill'
            cand --limit 'At most so many rows; 0 means all'
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
        &'provost;task;next'= {
            cand --cron 'An expression that is no task''s yet; no database is opened'
            cand --time-zone 'Whose clock the expression means, such as Europe/Berlin [default: UTC]'
            cand --count 'How many slots, 1 to 1000'
            cand --from 'At or after this time: an RFC 3339 time, a date, or so long ago [default: now]'
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
        &'provost;task;lint'= {
            cand --cron 'An expression that is no task''s yet; no database is opened'
            cand --time-zone 'Whose clock the expression means, such as Europe/Berlin [default: UTC]'
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
            cand --all 'Every task that has not ended'
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
        &'provost;task;pause'= {
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
        &'provost;task;resume'= {
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
        &'provost;task;cancel'= {
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
        &'provost;task;claim'= {
            cand --agent 'Who works; only tasks whose skill is among its capabilities, when it declares any'
            cand --count 'How many tasks at most'
            cand --lease 'How long the worker is believed to live without a word'
            cand --skill 'Only this skill; may be given several times'
            cand --project 'Only tasks of this project'
            cand --wait 'Wait so long for something to become due'
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
        &'provost;task;why'= {
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
        &'provost;task;import'= {
            cand --format 'The form of the file'
            cand --user 'Who owns the tasks; made when absent [default: the acting user]'
            cand --project 'The project that new tasks belong to'
            cand --time-zone 'The zone of lines without CRON_TZ [default: this machine''s]'
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
            cand --system 'The sixth field is the user to run as, as in /etc/crontab and /etc/cron.d'
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
        &'provost;task;export'= {
            cand --format 'The form of the text'
            cand --status 'Only this status'
            cand --user 'Only this owner''s'
            cand --project 'Only this project''s'
            cand --output-file 'The file to write, in place of the one that is there; - is stdout [default: -]'
            cand --output-dir 'The folder for systemd''s unit files, each in place of the one that is there'
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
        &'provost;task;help'= {
            cand create 'Make a task; a dry run also shows its schedule as a sentence and its next five slots'
            cand list 'List tasks in the order in which they were made'
            cand show 'Show one task with its last executions and its next runs'
            cand update 'Change a task; when its schedule or zone changes, it is planned anew'
            cand delete 'Delete a task and its executions'
            cand search 'Find tasks by words of their name or skill, the best match first'
            cand due 'List the pending tasks whose time has come: higher priority first, then the older slot'
            cand next 'List the coming slots of a task or of an expression, and what becomes of them when clocks are changed'
            cand lint 'Find what is likely not meant in schedules, and what stands still; exit 8 when there is anything'
            cand pause 'Hold a task; a running execution goes on'
            cand resume 'Let a paused or ended task go on, planned anew from now'
            cand cancel 'Call a task off; a running execution goes on'
            cand claim 'Take due tasks and start their executions, each by a lease'
            cand why 'Say in one sentence why a task did not run, or what it waits for'
            cand import 'Take a crontab''s lines in as tasks; the same file again changes nothing'
            cand export 'Write tasks for other programs: cron, systemd, or what reads JSON and CSV'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;task;help;create'= {
        }
        &'provost;task;help;list'= {
        }
        &'provost;task;help;show'= {
        }
        &'provost;task;help;update'= {
        }
        &'provost;task;help;delete'= {
        }
        &'provost;task;help;search'= {
        }
        &'provost;task;help;due'= {
        }
        &'provost;task;help;next'= {
        }
        &'provost;task;help;lint'= {
        }
        &'provost;task;help;pause'= {
        }
        &'provost;task;help;resume'= {
        }
        &'provost;task;help;cancel'= {
        }
        &'provost;task;help;claim'= {
        }
        &'provost;task;help;why'= {
        }
        &'provost;task;help;import'= {
        }
        &'provost;task;help;export'= {
        }
        &'provost;task;help;help'= {
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
            cand create 'Make a project'
            cand list 'List projects in the order in which they were made'
            cand show 'Show one project and its tasks'
            cand update 'Change a project''s name, description or owner; its tasks keep their own owner'
            cand delete 'Delete a project with its tasks and their executions'
            cand search 'Find projects by words of their name or description, the best match first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;project;create'= {
            cand --user 'The owner: full id, user name, or the last eight digits of the id [default: the acting user]'
            cand --description 'What it is about'
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
        &'provost;project;list'= {
            cand --user 'Only this owner''s: full id, user name, or the last eight digits of the id'
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
        &'provost;project;show'= {
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
        &'provost;project;update'= {
            cand --name 'A new name'
            cand --description 'A new description; an empty one clears it'
            cand --user 'A new owner: full id, user name, or the last eight digits of the id'
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
        &'provost;project;delete'= {
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
        &'provost;project;search'= {
            cand --limit 'At most so many rows; 0 means all'
            cand --user 'Only this owner''s: full id, user name, or the last eight digits of the id'
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
        &'provost;project;help'= {
            cand create 'Make a project'
            cand list 'List projects in the order in which they were made'
            cand show 'Show one project and its tasks'
            cand update 'Change a project''s name, description or owner; its tasks keep their own owner'
            cand delete 'Delete a project with its tasks and their executions'
            cand search 'Find projects by words of their name or description, the best match first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;project;help;create'= {
        }
        &'provost;project;help;list'= {
        }
        &'provost;project;help;show'= {
        }
        &'provost;project;help;update'= {
        }
        &'provost;project;help;delete'= {
        }
        &'provost;project;help;search'= {
        }
        &'provost;project;help;help'= {
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
            cand create 'Make an agent; it begins idle'
            cand list 'List agents in the order in which they were made'
            cand show 'Show one agent and what it did'
            cand update 'Change an agent''s name, type, status or skills'
            cand delete 'Delete an agent; its executions stay and name no agent any more'
            cand heartbeat 'Note that an agent is alive, by the database''s clock'
            cand utilization 'Show what each agent did, or one of them'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;agent;create'= {
            cand --type 'What it is good for'
            cand --capability 'A skill that it takes, once for each; without any it takes all'
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
        &'provost;agent;list'= {
            cand --type 'Only this type'
            cand --status 'Only this status'
            cand --capability 'Only those that name this skill'
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
        &'provost;agent;show'= {
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
        &'provost;agent;update'= {
            cand --name 'A new name'
            cand --type 'A new type'
            cand --status 'A new status'
            cand --capability 'A skill that it takes from now on, once for each; they replace the ones it had'
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
            cand --no-capabilities 'Take every skill away, which means that it takes any task'
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
        &'provost;agent;delete'= {
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
        &'provost;agent;heartbeat'= {
            cand --status 'What it is doing now'
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
        &'provost;agent;utilization'= {
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
        &'provost;agent;help'= {
            cand create 'Make an agent; it begins idle'
            cand list 'List agents in the order in which they were made'
            cand show 'Show one agent and what it did'
            cand update 'Change an agent''s name, type, status or skills'
            cand delete 'Delete an agent; its executions stay and name no agent any more'
            cand heartbeat 'Note that an agent is alive, by the database''s clock'
            cand utilization 'Show what each agent did, or one of them'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;agent;help;create'= {
        }
        &'provost;agent;help;list'= {
        }
        &'provost;agent;help;show'= {
        }
        &'provost;agent;help;update'= {
        }
        &'provost;agent;help;delete'= {
        }
        &'provost;agent;help;heartbeat'= {
        }
        &'provost;agent;help;utilization'= {
        }
        &'provost;agent;help;help'= {
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
            cand list 'List executions, newest first'
            cand show 'Show one execution with what it wrote'
            cand start 'Start an execution of a pending task; its id is what `exec finish` needs'
            cand finish 'End a running execution and move its task on'
            cand renew 'Let a running execution''s lease run on; an execution that was reaped is refused with exit code 5'
            cand log 'Append to what a running execution wrote; the last 64 KiB are kept'
            cand reap 'End the executions whose worker is gone, and move their tasks on'
            cand run 'Run a task''s command and record how it went: the wrapper for a crontab line'
            cand run-due 'Run what is due and end: a one-shot worker for cron or a systemd timer'
            cand delete 'Delete a finished execution'
            cand search 'Find executions by words of their error or output, the best match first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;exec;list'= {
            cand --task 'Only this task''s'
            cand --agent 'Only this agent''s'
            cand --project 'Only those of tasks of this project'
            cand --user 'Only those of tasks of this owner'
            cand --status 'Only this status'
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
        &'provost;exec;show'= {
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
        &'provost;exec;start'= {
            cand --agent 'Who executes it'
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
        &'provost;exec;finish'= {
            cand --status 'How it ended'
            cand --exit-code 'What its process returned'
            cand --log-file 'What it wrote: the last 64 KiB of this file are kept; - is stdin'
            cand --error 'What went wrong'
            cand --ended-at 'When it ended: an RFC 3339 time, a date, or so long ago [default: now]'
            cand --agent 'Refuse unless this agent holds the execution'
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
        &'provost;exec;renew'= {
            cand --lease 'How long the worker is believed to live without a word'
            cand --agent 'Refuse unless this agent holds the execution'
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
        &'provost;exec;log'= {
            cand --agent 'Refuse unless this agent holds the execution'
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
        &'provost;exec;reap'= {
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
        &'provost;exec;run'= {
            cand --agent 'Who executes it'
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
        &'provost;exec;run-due'= {
            cand --agent 'Who executes; only tasks whose skill is among its capabilities, when it declares any'
            cand --max 'At most so many executions [default: all that is due]'
            cand --parallel 'How many at once'
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
            cand --drain 'Go on until nothing is due, also with what becomes due meanwhile'
            cand --allow-shell 'Run command lines from the database: the skill `shell`'
            cand --allow-run-as 'Run such command lines as the user that they name; needs root'
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
        &'provost;exec;delete'= {
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
        &'provost;exec;search'= {
            cand --limit 'At most so many rows; 0 means all'
            cand --task 'Only this task''s'
            cand --agent 'Only this agent''s'
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
        &'provost;exec;help'= {
            cand list 'List executions, newest first'
            cand show 'Show one execution with what it wrote'
            cand start 'Start an execution of a pending task; its id is what `exec finish` needs'
            cand finish 'End a running execution and move its task on'
            cand renew 'Let a running execution''s lease run on; an execution that was reaped is refused with exit code 5'
            cand log 'Append to what a running execution wrote; the last 64 KiB are kept'
            cand reap 'End the executions whose worker is gone, and move their tasks on'
            cand run 'Run a task''s command and record how it went: the wrapper for a crontab line'
            cand run-due 'Run what is due and end: a one-shot worker for cron or a systemd timer'
            cand delete 'Delete a finished execution'
            cand search 'Find executions by words of their error or output, the best match first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;exec;help;list'= {
        }
        &'provost;exec;help;show'= {
        }
        &'provost;exec;help;start'= {
        }
        &'provost;exec;help;finish'= {
        }
        &'provost;exec;help;renew'= {
        }
        &'provost;exec;help;log'= {
        }
        &'provost;exec;help;reap'= {
        }
        &'provost;exec;help;run'= {
        }
        &'provost;exec;help;run-due'= {
        }
        &'provost;exec;help;delete'= {
        }
        &'provost;exec;help;search'= {
        }
        &'provost;exec;help;help'= {
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
            cand list 'List what was changed, the newest first'
            cand show 'Show one entry of the trail'
            cand trail 'Show the whole history of one record, deleted ones included, the newest first'
            cand as-of 'Show a record as it was at a time, deleted ones included'
            cand diff 'Show which fields of a record differ between two times'
            cand revert 'Take changes back, by new changes that undo them'
            cand stats 'Count the entries by who made them, by table, by action or by day'
            cand export 'Write the trail for other programs, the oldest entry first'
            cand seal 'Close what was written since the last seal: from then on a change of it can be proved'
            cand verify 'Verify the whole trail: every entry, seal, link and signature; exit 9 when anything is wrong'
            cand prove 'Prove that an entry is in the sealed trail, so that it can be checked without the database'
            cand check-proof 'Check a proof that `audit prove` made, without a database; exit 9 when it does not hold'
            cand key 'The key that signs seals'
            cand prune 'Move old entries into an archive'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;audit;list'= {
            cand --table 'Only records of this noun, or of this table'
            cand --record 'Only this record, deleted or not: full id, name as it is or was, or the last eight digits of the id'
            cand --actor 'Only changes by this user, spelled as recorded'
            cand --action 'Only this action: create, update, delete, or a noun''s own word such as pause'
            cand --correlation-id 'Only entries that this id ties together. A list records nothing, so here the flag filters; `PROVOST_CORRELATION_ID` does not'
            cand --since 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)'
            cand --until 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)'
            cand --limit 'At most so many rows; 0 means all'
            cand --after 'Continue behind the entry with this number'
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
            cand --lock-timeout 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]'
            cand --statement-timeout 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]'
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
        &'provost;audit;show'= {
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
        &'provost;audit;trail'= {
            cand --limit 'At most so many rows; 0 means all'
            cand --after 'Continue behind the entry with this number'
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
        &'provost;audit;as-of'= {
            cand --at 'When, that moment included: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)'
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
        &'provost;audit;diff'= {
            cand --from 'The one time: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)'
            cand --to 'The other time'
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
        &'provost;audit;revert'= {
            cand --correlation-id 'Take back all entries that this id ties together, the newest first. The entries that this writes are tied together by an id of their own'
            cand --database-url 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]'
            cand -o 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --output 'The form of the data [env: PROVOST_OUTPUT] [default: table]'
            cand --fields 'Only these fields, in this order'
            cand --color 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]'
            cand --as 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]'
            cand --reason 'Why, kept in the audit trail [env: PROVOST_REASON]'
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
        &'provost;audit;stats'= {
            cand --by 'What to count by'
            cand --since 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)'
            cand --until 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)'
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
        &'provost;audit;export'= {
            cand --format 'The form of the text'
            cand --since 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)'
            cand --until 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)'
            cand --output-file 'The file to write, in place of the one that is there; - is stdout [default: -]'
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
        &'provost;audit;seal'= {
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
        &'provost;audit;verify'= {
            cand --public-key 'A key that may have signed; give each key that ever did. Without one, signatures are not looked at'
            cand --expect-head 'The hash of a seal that must be there, as `audit seal` printed it: finds an end that was cut off'
            cand --archive 'What `audit prune` wrote: give every archive, and what is archived is verified too'
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
            cand --live 'Replay the trail too, and compare it with the records as they are'
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
        &'provost;audit;prove'= {
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
        &'provost;audit;check-proof'= {
            cand --public-key 'A key that may have signed; may be given several times'
            cand --expect-head 'The hash of the seal, as `audit seal` printed it'
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
        &'provost;audit;key'= {
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
            cand generate 'Make a key: the private one in a file that only you may read, the public one beside it'
            cand show 'Show the public half of the key that seals are signed with'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;audit;key;generate'= {
            cand --out 'Where the private key goes; the public key goes into FILE.pub. Neither is overwritten'
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
        &'provost;audit;key;show'= {
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
        &'provost;audit;key;help'= {
            cand generate 'Make a key: the private one in a file that only you may read, the public one beside it'
            cand show 'Show the public half of the key that seals are signed with'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;audit;key;help;generate'= {
        }
        &'provost;audit;key;help;show'= {
        }
        &'provost;audit;key;help;help'= {
        }
        &'provost;audit;prune'= {
            cand --before 'Entries written before this: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)'
            cand --archive 'The file to write; it must not be there yet'
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
        &'provost;audit;help'= {
            cand list 'List what was changed, the newest first'
            cand show 'Show one entry of the trail'
            cand trail 'Show the whole history of one record, deleted ones included, the newest first'
            cand as-of 'Show a record as it was at a time, deleted ones included'
            cand diff 'Show which fields of a record differ between two times'
            cand revert 'Take changes back, by new changes that undo them'
            cand stats 'Count the entries by who made them, by table, by action or by day'
            cand export 'Write the trail for other programs, the oldest entry first'
            cand seal 'Close what was written since the last seal: from then on a change of it can be proved'
            cand verify 'Verify the whole trail: every entry, seal, link and signature; exit 9 when anything is wrong'
            cand prove 'Prove that an entry is in the sealed trail, so that it can be checked without the database'
            cand check-proof 'Check a proof that `audit prove` made, without a database; exit 9 when it does not hold'
            cand key 'The key that signs seals'
            cand prune 'Move old entries into an archive'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;audit;help;list'= {
        }
        &'provost;audit;help;show'= {
        }
        &'provost;audit;help;trail'= {
        }
        &'provost;audit;help;as-of'= {
        }
        &'provost;audit;help;diff'= {
        }
        &'provost;audit;help;revert'= {
        }
        &'provost;audit;help;stats'= {
        }
        &'provost;audit;help;export'= {
        }
        &'provost;audit;help;seal'= {
        }
        &'provost;audit;help;verify'= {
        }
        &'provost;audit;help;prove'= {
        }
        &'provost;audit;help;check-proof'= {
        }
        &'provost;audit;help;key'= {
            cand generate 'Make a key: the private one in a file that only you may read, the public one beside it'
            cand show 'Show the public half of the key that seals are signed with'
        }
        &'provost;audit;help;key;generate'= {
        }
        &'provost;audit;help;key;show'= {
        }
        &'provost;audit;help;prune'= {
        }
        &'provost;audit;help;help'= {
        }
        &'provost;db'= {
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
            cand backup 'Make a backup of the whole database in one file, of one moment, while others write'
            cand check 'Look for damage, invalid indexes and orphaned rows; exit 8 when anything is found'
            cand copy 'Copy everything into an empty database, on either engine: ids, versions, the trail and its seals as they are'
            cand restore 'Restore a backup into a database: all of it or nothing'
            cand stats 'Count the rows of each table, and tell what they take and how fast they grow'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;db;backup'= {
            cand --to 'The folder [env: PROVOST_BACKUP_DIR] [default: provost/backups in the user''s data folder]'
            cand --keep-daily 'Then remove earlier backups of the same database, but for the newest of each of so many days; when another --keep is given, 7 unless this says otherwise'
            cand --keep-weekly 'The same for weeks; when another --keep is given, 4 unless this says otherwise'
            cand --keep-monthly 'The same for months; when another --keep is given, 12 unless this says otherwise'
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
            cand list 'List the backups in a folder, the oldest first'
            cand verify 'Restore a backup into a scratch place and compare all of it; exit 9 when anything differs'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;db;backup;list'= {
            cand --from 'The folder [env: PROVOST_BACKUP_DIR] [default: provost/backups in the user''s data folder]'
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
        &'provost;db;backup;verify'= {
            cand --from 'The folder of --latest [env: PROVOST_BACKUP_DIR] [default: provost/backups in the user''s data folder]'
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
            cand --latest 'The newest one in the folder'
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
        &'provost;db;backup;help'= {
            cand list 'List the backups in a folder, the oldest first'
            cand verify 'Restore a backup into a scratch place and compare all of it; exit 9 when anything differs'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;db;backup;help;list'= {
        }
        &'provost;db;backup;help;verify'= {
        }
        &'provost;db;backup;help;help'= {
        }
        &'provost;db;check'= {
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
        &'provost;db;copy'= {
            cand --from 'The database to copy [default: the one that --database-url or DATABASE_URL names]'
            cand --to 'The empty database to copy to: sqlite:PATH, postgres://… or postgresql://…'
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
        &'provost;db;restore'= {
            cand --to 'The database that it goes to: sqlite:PATH, postgres://… or postgresql://…'
            cand --overwrite 'The target''s name, when it holds something that may go: the file''s name, or the database''s'
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
        &'provost;db;stats'= {
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
        &'provost;db;help'= {
            cand backup 'Make a backup of the whole database in one file, of one moment, while others write'
            cand check 'Look for damage, invalid indexes and orphaned rows; exit 8 when anything is found'
            cand copy 'Copy everything into an empty database, on either engine: ids, versions, the trail and its seals as they are'
            cand restore 'Restore a backup into a database: all of it or nothing'
            cand stats 'Count the rows of each table, and tell what they take and how fast they grow'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;db;help;backup'= {
            cand list 'List the backups in a folder, the oldest first'
            cand verify 'Restore a backup into a scratch place and compare all of it; exit 9 when anything differs'
        }
        &'provost;db;help;backup;list'= {
        }
        &'provost;db;help;backup;verify'= {
        }
        &'provost;db;help;check'= {
        }
        &'provost;db;help;copy'= {
        }
        &'provost;db;help;restore'= {
        }
        &'provost;db;help;stats'= {
        }
        &'provost;db;help;help'= {
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
            cand check 'Exit 8 when a migration is pending, 9 when one is not the one that was applied; changes nothing'
            cand verify 'Compare the schema as it is with what the migrations make, object by object; exit 9 when they differ'
            cand repair 'Record a migration''s text as this program has it, after a look at the schema'
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
        &'provost;migrate;verify'= {
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
        &'provost;migrate;repair'= {
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
            cand check 'Exit 8 when a migration is pending, 9 when one is not the one that was applied; changes nothing'
            cand verify 'Compare the schema as it is with what the migrations make, object by object; exit 9 when they differ'
            cand repair 'Record a migration''s text as this program has it, after a look at the schema'
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
        &'provost;migrate;help;verify'= {
        }
        &'provost;migrate;help;repair'= {
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
            cand get 'Show one entry'
            cand set 'Make or change an entry'
            cand unset 'Remove an entry; the audit trail keeps what it was, unless it was secret'
            cand list 'List entries in the order in which they were made'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;config;get'= {
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
            cand --reveal 'Print the value of a secret too'
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
        &'provost;config;set'= {
            cand --description 'What it is for; an empty one clears it'
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
            cand --secret 'Hide the value on print and in the audit trail; a secret stays one until it is unset'
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
        &'provost;config;unset'= {
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
        &'provost;config;list'= {
            cand --prefix 'Only keys that begin so'
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
        &'provost;config;help'= {
            cand get 'Show one entry'
            cand set 'Make or change an entry'
            cand unset 'Remove an entry; the audit trail keeps what it was, unless it was secret'
            cand list 'List entries in the order in which they were made'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;config;help;get'= {
        }
        &'provost;config;help;set'= {
        }
        &'provost;config;help;unset'= {
        }
        &'provost;config;help;list'= {
        }
        &'provost;config;help;help'= {
        }
        &'provost;doctor'= {
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
            cand --exit-code 'Exit 8 when there is a warning and no error'
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
            cand task 'What is to be done, and when'
            cand project 'Tasks that belong together'
            cand agent 'Who does the work'
            cand exec 'What was done'
            cand audit 'Who changed what, when and why'
            cand db 'Back up, restore and look after the database as a whole'
            cand migrate 'Apply, revert and inspect the schema''s migrations'
            cand user 'People who own projects and tasks'
            cand config 'System configuration kept in the database'
            cand doctor 'Look at the settings, the database and the files around it, and say what to mend; changes nothing'
            cand completions 'Print the completion script of a shell'
            cand man 'Print the manual page, or write the pages of every command into a folder'
            cand schema 'Print the JSON Schema of a noun''s records'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'provost;help;task'= {
            cand create 'Make a task; a dry run also shows its schedule as a sentence and its next five slots'
            cand list 'List tasks in the order in which they were made'
            cand show 'Show one task with its last executions and its next runs'
            cand update 'Change a task; when its schedule or zone changes, it is planned anew'
            cand delete 'Delete a task and its executions'
            cand search 'Find tasks by words of their name or skill, the best match first'
            cand due 'List the pending tasks whose time has come: higher priority first, then the older slot'
            cand next 'List the coming slots of a task or of an expression, and what becomes of them when clocks are changed'
            cand lint 'Find what is likely not meant in schedules, and what stands still; exit 8 when there is anything'
            cand pause 'Hold a task; a running execution goes on'
            cand resume 'Let a paused or ended task go on, planned anew from now'
            cand cancel 'Call a task off; a running execution goes on'
            cand claim 'Take due tasks and start their executions, each by a lease'
            cand why 'Say in one sentence why a task did not run, or what it waits for'
            cand import 'Take a crontab''s lines in as tasks; the same file again changes nothing'
            cand export 'Write tasks for other programs: cron, systemd, or what reads JSON and CSV'
        }
        &'provost;help;task;create'= {
        }
        &'provost;help;task;list'= {
        }
        &'provost;help;task;show'= {
        }
        &'provost;help;task;update'= {
        }
        &'provost;help;task;delete'= {
        }
        &'provost;help;task;search'= {
        }
        &'provost;help;task;due'= {
        }
        &'provost;help;task;next'= {
        }
        &'provost;help;task;lint'= {
        }
        &'provost;help;task;pause'= {
        }
        &'provost;help;task;resume'= {
        }
        &'provost;help;task;cancel'= {
        }
        &'provost;help;task;claim'= {
        }
        &'provost;help;task;why'= {
        }
        &'provost;help;task;import'= {
        }
        &'provost;help;task;export'= {
        }
        &'provost;help;project'= {
            cand create 'Make a project'
            cand list 'List projects in the order in which they were made'
            cand show 'Show one project and its tasks'
            cand update 'Change a project''s name, description or owner; its tasks keep their own owner'
            cand delete 'Delete a project with its tasks and their executions'
            cand search 'Find projects by words of their name or description, the best match first'
        }
        &'provost;help;project;create'= {
        }
        &'provost;help;project;list'= {
        }
        &'provost;help;project;show'= {
        }
        &'provost;help;project;update'= {
        }
        &'provost;help;project;delete'= {
        }
        &'provost;help;project;search'= {
        }
        &'provost;help;agent'= {
            cand create 'Make an agent; it begins idle'
            cand list 'List agents in the order in which they were made'
            cand show 'Show one agent and what it did'
            cand update 'Change an agent''s name, type, status or skills'
            cand delete 'Delete an agent; its executions stay and name no agent any more'
            cand heartbeat 'Note that an agent is alive, by the database''s clock'
            cand utilization 'Show what each agent did, or one of them'
        }
        &'provost;help;agent;create'= {
        }
        &'provost;help;agent;list'= {
        }
        &'provost;help;agent;show'= {
        }
        &'provost;help;agent;update'= {
        }
        &'provost;help;agent;delete'= {
        }
        &'provost;help;agent;heartbeat'= {
        }
        &'provost;help;agent;utilization'= {
        }
        &'provost;help;exec'= {
            cand list 'List executions, newest first'
            cand show 'Show one execution with what it wrote'
            cand start 'Start an execution of a pending task; its id is what `exec finish` needs'
            cand finish 'End a running execution and move its task on'
            cand renew 'Let a running execution''s lease run on; an execution that was reaped is refused with exit code 5'
            cand log 'Append to what a running execution wrote; the last 64 KiB are kept'
            cand reap 'End the executions whose worker is gone, and move their tasks on'
            cand run 'Run a task''s command and record how it went: the wrapper for a crontab line'
            cand run-due 'Run what is due and end: a one-shot worker for cron or a systemd timer'
            cand delete 'Delete a finished execution'
            cand search 'Find executions by words of their error or output, the best match first'
        }
        &'provost;help;exec;list'= {
        }
        &'provost;help;exec;show'= {
        }
        &'provost;help;exec;start'= {
        }
        &'provost;help;exec;finish'= {
        }
        &'provost;help;exec;renew'= {
        }
        &'provost;help;exec;log'= {
        }
        &'provost;help;exec;reap'= {
        }
        &'provost;help;exec;run'= {
        }
        &'provost;help;exec;run-due'= {
        }
        &'provost;help;exec;delete'= {
        }
        &'provost;help;exec;search'= {
        }
        &'provost;help;audit'= {
            cand list 'List what was changed, the newest first'
            cand show 'Show one entry of the trail'
            cand trail 'Show the whole history of one record, deleted ones included, the newest first'
            cand as-of 'Show a record as it was at a time, deleted ones included'
            cand diff 'Show which fields of a record differ between two times'
            cand revert 'Take changes back, by new changes that undo them'
            cand stats 'Count the entries by who made them, by table, by action or by day'
            cand export 'Write the trail for other programs, the oldest entry first'
            cand seal 'Close what was written since the last seal: from then on a change of it can be proved'
            cand verify 'Verify the whole trail: every entry, seal, link and signature; exit 9 when anything is wrong'
            cand prove 'Prove that an entry is in the sealed trail, so that it can be checked without the database'
            cand check-proof 'Check a proof that `audit prove` made, without a database; exit 9 when it does not hold'
            cand key 'The key that signs seals'
            cand prune 'Move old entries into an archive'
        }
        &'provost;help;audit;list'= {
        }
        &'provost;help;audit;show'= {
        }
        &'provost;help;audit;trail'= {
        }
        &'provost;help;audit;as-of'= {
        }
        &'provost;help;audit;diff'= {
        }
        &'provost;help;audit;revert'= {
        }
        &'provost;help;audit;stats'= {
        }
        &'provost;help;audit;export'= {
        }
        &'provost;help;audit;seal'= {
        }
        &'provost;help;audit;verify'= {
        }
        &'provost;help;audit;prove'= {
        }
        &'provost;help;audit;check-proof'= {
        }
        &'provost;help;audit;key'= {
            cand generate 'Make a key: the private one in a file that only you may read, the public one beside it'
            cand show 'Show the public half of the key that seals are signed with'
        }
        &'provost;help;audit;key;generate'= {
        }
        &'provost;help;audit;key;show'= {
        }
        &'provost;help;audit;prune'= {
        }
        &'provost;help;db'= {
            cand backup 'Make a backup of the whole database in one file, of one moment, while others write'
            cand check 'Look for damage, invalid indexes and orphaned rows; exit 8 when anything is found'
            cand copy 'Copy everything into an empty database, on either engine: ids, versions, the trail and its seals as they are'
            cand restore 'Restore a backup into a database: all of it or nothing'
            cand stats 'Count the rows of each table, and tell what they take and how fast they grow'
        }
        &'provost;help;db;backup'= {
            cand list 'List the backups in a folder, the oldest first'
            cand verify 'Restore a backup into a scratch place and compare all of it; exit 9 when anything differs'
        }
        &'provost;help;db;backup;list'= {
        }
        &'provost;help;db;backup;verify'= {
        }
        &'provost;help;db;check'= {
        }
        &'provost;help;db;copy'= {
        }
        &'provost;help;db;restore'= {
        }
        &'provost;help;db;stats'= {
        }
        &'provost;help;migrate'= {
            cand up 'Apply what is pending; makes a missing SQLite file'
            cand down 'Revert the newest migrations: their tables and what is in them are gone'
            cand redo 'Revert the newest migration and apply it again: what was in its tables is gone'
            cand status 'List every migration and where it stands; changes nothing'
            cand check 'Exit 8 when a migration is pending, 9 when one is not the one that was applied; changes nothing'
            cand verify 'Compare the schema as it is with what the migrations make, object by object; exit 9 when they differ'
            cand repair 'Record a migration''s text as this program has it, after a look at the schema'
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
        &'provost;help;migrate;verify'= {
        }
        &'provost;help;migrate;repair'= {
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
            cand get 'Show one entry'
            cand set 'Make or change an entry'
            cand unset 'Remove an entry; the audit trail keeps what it was, unless it was secret'
            cand list 'List entries in the order in which they were made'
        }
        &'provost;help;config;get'= {
        }
        &'provost;help;config;set'= {
        }
        &'provost;help;config;unset'= {
        }
        &'provost;help;config;list'= {
        }
        &'provost;help;doctor'= {
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
