
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'provost' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'provost'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'provost' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('task', 'task', [CompletionResultType]::ParameterValue, 'What is to be done, and when')
            [CompletionResult]::new('project', 'project', [CompletionResultType]::ParameterValue, 'Tasks that belong together')
            [CompletionResult]::new('agent', 'agent', [CompletionResultType]::ParameterValue, 'Who does the work')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'What was done')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Who changed what, when and why')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'Back up, restore and look after the database as a whole')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Apply, revert and inspect the schema''s migrations')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'People who own projects and tasks')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'System configuration kept in the database')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look at the settings, the database and the files around it, and say what to mend; changes nothing')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write the pages of every command into a folder')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of a noun''s records')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;task' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a task; a dry run also shows its schedule as a sentence and its next five slots')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List tasks in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one task with its last executions and its next runs')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a task; when its schedule or zone changes, it is planned anew')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a task and its executions')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find tasks by words of their name or skill, the best match first')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'List the pending tasks whose time has come: higher priority first, then the older slot')
            [CompletionResult]::new('next', 'next', [CompletionResultType]::ParameterValue, 'List the coming slots of a task or of an expression, and what becomes of them when clocks are changed')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Find what is likely not meant in schedules, and what stands still; exit 8 when there is anything')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Hold a task; a running execution goes on')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Let a paused or ended task go on, planned anew from now')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Call a task off; a running execution goes on')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'Take due tasks and start their executions, each by a lease')
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Say in one sentence why a task did not run, or what it waits for')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take a crontab''s lines in as tasks, or tasks that `provost task export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write tasks for other programs: cron, systemd, or what reads JSON and CSV')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;task;create' {
            [CompletionResult]::new('--skill', '--skill', [CompletionResultType]::ParameterName, 'What is to be done')
            [CompletionResult]::new('--cron', '--cron', [CompletionResultType]::ParameterName, 'When: five fields or an @-name; a task without one runs once')
            [CompletionResult]::new('--time-zone', '--time-zone', [CompletionResultType]::ParameterName, 'Whose clock the expression means, such as Europe/Berlin')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Who owns it [default: the acting user]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project it belongs to')
            [CompletionResult]::new('--timeout-seconds', '--timeout-seconds', [CompletionResultType]::ParameterName, 'How long an execution may take')
            [CompletionResult]::new('--params', '--params', [CompletionResultType]::ParameterName, 'A JSON object for the skill: as text, @FILE, or - for stdin')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'Higher goes first')
            [CompletionResult]::new('--next-run-at', '--next-run-at', [CompletionResultType]::ParameterName, 'When a one-shot task is due: an RFC 3339 time or a date')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'How often a slot is tried')
            [CompletionResult]::new('--retry-delay-seconds', '--retry-delay-seconds', [CompletionResultType]::ParameterName, 'How long before the second try; each further one waits twice as long')
            [CompletionResult]::new('--missed-policy', '--missed-policy', [CompletionResultType]::ParameterName, 'What becomes of slots that passed while nothing ran')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only this status')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only this owner''s')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only this project''s')
            [CompletionResult]::new('--skill', '--skill', [CompletionResultType]::ParameterName, 'Only this skill')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Continue behind the row with this full id')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Only pending tasks whose time has passed')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Exit 8 when there are any')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;show' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII characters only')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'A new name')
            [CompletionResult]::new('--skill', '--skill', [CompletionResultType]::ParameterName, 'A new skill')
            [CompletionResult]::new('--cron', '--cron', [CompletionResultType]::ParameterName, 'A new schedule; an empty one makes it a one-shot task')
            [CompletionResult]::new('--time-zone', '--time-zone', [CompletionResultType]::ParameterName, 'Whose clock the expression means')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'A new owner')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'A new project; an empty one takes it out of its project')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'paused, pending (resumes it) or cancelled; the others are an execution''s to bring about')
            [CompletionResult]::new('--timeout-seconds', '--timeout-seconds', [CompletionResultType]::ParameterName, 'How long an execution may take; 0 takes the limit away')
            [CompletionResult]::new('--params', '--params', [CompletionResultType]::ParameterName, 'A JSON object for the skill: as text, @FILE, or - for stdin')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'Higher goes first')
            [CompletionResult]::new('--next-run-at', '--next-run-at', [CompletionResultType]::ParameterName, 'When a one-shot task is due: an RFC 3339 time or a date')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'How often a slot is tried')
            [CompletionResult]::new('--retry-delay-seconds', '--retry-delay-seconds', [CompletionResultType]::ParameterName, 'How long before the second try; each further one waits twice as long')
            [CompletionResult]::new('--missed-policy', '--missed-policy', [CompletionResultType]::ParameterName, 'What becomes of slots that passed while nothing ran')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;delete' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;search' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only this owner''s')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only this project''s')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;due' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'As of this time: an RFC 3339 time, a date, or so long ago [default: now]')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only this owner''s')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only this project''s')
            [CompletionResult]::new('--skill', '--skill', [CompletionResultType]::ParameterName, 'Only this skill')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;next' {
            [CompletionResult]::new('--cron', '--cron', [CompletionResultType]::ParameterName, 'An expression that is no task''s yet; no database is opened')
            [CompletionResult]::new('--time-zone', '--time-zone', [CompletionResultType]::ParameterName, 'Whose clock the expression means, such as Europe/Berlin [default: UTC]')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'How many slots, 1 to 1000')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'At or after this time: an RFC 3339 time, a date, or so long ago [default: now]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;lint' {
            [CompletionResult]::new('--cron', '--cron', [CompletionResultType]::ParameterName, 'An expression that is no task''s yet; no database is opened')
            [CompletionResult]::new('--time-zone', '--time-zone', [CompletionResultType]::ParameterName, 'Whose clock the expression means, such as Europe/Berlin [default: UTC]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every task that has not ended')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;pause' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;resume' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;cancel' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;claim' {
            [CompletionResult]::new('--agent', '--agent', [CompletionResultType]::ParameterName, 'Who works; only tasks whose skill is among its capabilities, when it declares any')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'How many tasks at most')
            [CompletionResult]::new('--lease', '--lease', [CompletionResultType]::ParameterName, 'How long the worker is believed to live without a word')
            [CompletionResult]::new('--skill', '--skill', [CompletionResultType]::ParameterName, 'Only this skill; may be given several times')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only tasks of this project')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for something to become due')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;why' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;import' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the file')
            [CompletionResult]::new('--on-conflict', '--on-conflict', [CompletionResultType]::ParameterName, 'What becomes of a line whose record is there already, by its id or its name')
            [CompletionResult]::new('--batch-size', '--batch-size', [CompletionResultType]::ParameterName, 'Take the good lines, so many a transaction, and name the others [default: all lines or none]')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Who owns a crontab''s tasks; made when absent [default: the acting user]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'The project that a crontab''s new tasks belong to')
            [CompletionResult]::new('--time-zone', '--time-zone', [CompletionResultType]::ParameterName, 'The zone of a crontab''s lines without CRON_TZ [default: this machine''s]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--system', '--system', [CompletionResultType]::ParameterName, 'In a crontab, the sixth field is the user to run as, as in /etc/crontab and /etc/cron.d')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the text')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only this status')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only this owner''s')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only this project''s')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'The file to write, in place of the one that is there; - is stdout [default: -]')
            [CompletionResult]::new('--output-dir', '--output-dir', [CompletionResultType]::ParameterName, 'The folder for systemd''s unit files, each in place of the one that is there')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--spreadsheet-safe', '--spreadsheet-safe', [CompletionResultType]::ParameterName, 'In CSV, put '' before a text that a spreadsheet would run (= + - @); an import takes it away again')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;task;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a task; a dry run also shows its schedule as a sentence and its next five slots')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List tasks in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one task with its last executions and its next runs')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a task; when its schedule or zone changes, it is planned anew')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a task and its executions')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find tasks by words of their name or skill, the best match first')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'List the pending tasks whose time has come: higher priority first, then the older slot')
            [CompletionResult]::new('next', 'next', [CompletionResultType]::ParameterValue, 'List the coming slots of a task or of an expression, and what becomes of them when clocks are changed')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Find what is likely not meant in schedules, and what stands still; exit 8 when there is anything')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Hold a task; a running execution goes on')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Let a paused or ended task go on, planned anew from now')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Call a task off; a running execution goes on')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'Take due tasks and start their executions, each by a lease')
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Say in one sentence why a task did not run, or what it waits for')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take a crontab''s lines in as tasks, or tasks that `provost task export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write tasks for other programs: cron, systemd, or what reads JSON and CSV')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;task;help;create' {
            break
        }
        'provost;task;help;list' {
            break
        }
        'provost;task;help;show' {
            break
        }
        'provost;task;help;update' {
            break
        }
        'provost;task;help;delete' {
            break
        }
        'provost;task;help;search' {
            break
        }
        'provost;task;help;due' {
            break
        }
        'provost;task;help;next' {
            break
        }
        'provost;task;help;lint' {
            break
        }
        'provost;task;help;pause' {
            break
        }
        'provost;task;help;resume' {
            break
        }
        'provost;task;help;cancel' {
            break
        }
        'provost;task;help;claim' {
            break
        }
        'provost;task;help;why' {
            break
        }
        'provost;task;help;import' {
            break
        }
        'provost;task;help;export' {
            break
        }
        'provost;task;help;help' {
            break
        }
        'provost;project' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List projects in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one project and its tasks')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a project''s name, description or owner; its tasks keep their own owner')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a project with its tasks and their executions')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find projects by words of their name or description, the best match first')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take projects in from a file that `provost project export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all projects for other programs, and for `provost project import`')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;project;create' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The owner: full id, user name, or the last eight digits of the id [default: the acting user]')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is about')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;project;list' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only this owner''s: full id, user name, or the last eight digits of the id')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Continue behind the row with this full id')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;project;show' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;project;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'A new name')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'A new description; an empty one clears it')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'A new owner: full id, user name, or the last eight digits of the id')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;project;delete' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;project;search' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only this owner''s: full id, user name, or the last eight digits of the id')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;project;import' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the file')
            [CompletionResult]::new('--on-conflict', '--on-conflict', [CompletionResultType]::ParameterName, 'What becomes of a line whose record is there already, by its id or its name')
            [CompletionResult]::new('--batch-size', '--batch-size', [CompletionResultType]::ParameterName, 'Take the good lines, so many a transaction, and name the others [default: all lines or none]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;project;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the text')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'The file to write, in place of the one that is there; - is stdout [default: -]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--spreadsheet-safe', '--spreadsheet-safe', [CompletionResultType]::ParameterName, 'In CSV, put '' before a text that a spreadsheet would run (= + - @); an import takes it away again')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;project;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List projects in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one project and its tasks')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a project''s name, description or owner; its tasks keep their own owner')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a project with its tasks and their executions')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find projects by words of their name or description, the best match first')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take projects in from a file that `provost project export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all projects for other programs, and for `provost project import`')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;project;help;create' {
            break
        }
        'provost;project;help;list' {
            break
        }
        'provost;project;help;show' {
            break
        }
        'provost;project;help;update' {
            break
        }
        'provost;project;help;delete' {
            break
        }
        'provost;project;help;search' {
            break
        }
        'provost;project;help;import' {
            break
        }
        'provost;project;help;export' {
            break
        }
        'provost;project;help;help' {
            break
        }
        'provost;agent' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an agent; it begins idle')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List agents in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one agent and what it did')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an agent''s name, type, status or skills')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an agent; its executions stay and name no agent any more')
            [CompletionResult]::new('heartbeat', 'heartbeat', [CompletionResultType]::ParameterValue, 'Note that an agent is alive, by the database''s clock')
            [CompletionResult]::new('utilization', 'utilization', [CompletionResultType]::ParameterValue, 'Show what each agent did, or one of them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take agents in from a file that `provost agent export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all agents for other programs, and for `provost agent import`')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;agent;create' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What it is good for')
            [CompletionResult]::new('--capability', '--capability', [CompletionResultType]::ParameterName, 'A skill that it takes, once for each; without any it takes all')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;agent;list' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only this type')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only this status')
            [CompletionResult]::new('--capability', '--capability', [CompletionResultType]::ParameterName, 'Only those that name this skill')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Continue behind the row with this full id')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;agent;show' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII characters only')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;agent;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'A new name')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'A new type')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'A new status')
            [CompletionResult]::new('--capability', '--capability', [CompletionResultType]::ParameterName, 'A skill that it takes from now on, once for each; they replace the ones it had')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--no-capabilities', '--no-capabilities', [CompletionResultType]::ParameterName, 'Take every skill away, which means that it takes any task')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;agent;delete' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;agent;heartbeat' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'What it is doing now')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;agent;utilization' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Continue behind the row with this full id')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;agent;import' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the file')
            [CompletionResult]::new('--on-conflict', '--on-conflict', [CompletionResultType]::ParameterName, 'What becomes of a line whose record is there already, by its id or its name')
            [CompletionResult]::new('--batch-size', '--batch-size', [CompletionResultType]::ParameterName, 'Take the good lines, so many a transaction, and name the others [default: all lines or none]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;agent;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the text')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'The file to write, in place of the one that is there; - is stdout [default: -]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--spreadsheet-safe', '--spreadsheet-safe', [CompletionResultType]::ParameterName, 'In CSV, put '' before a text that a spreadsheet would run (= + - @); an import takes it away again')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;agent;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an agent; it begins idle')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List agents in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one agent and what it did')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an agent''s name, type, status or skills')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an agent; its executions stay and name no agent any more')
            [CompletionResult]::new('heartbeat', 'heartbeat', [CompletionResultType]::ParameterValue, 'Note that an agent is alive, by the database''s clock')
            [CompletionResult]::new('utilization', 'utilization', [CompletionResultType]::ParameterValue, 'Show what each agent did, or one of them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take agents in from a file that `provost agent export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all agents for other programs, and for `provost agent import`')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;agent;help;create' {
            break
        }
        'provost;agent;help;list' {
            break
        }
        'provost;agent;help;show' {
            break
        }
        'provost;agent;help;update' {
            break
        }
        'provost;agent;help;delete' {
            break
        }
        'provost;agent;help;heartbeat' {
            break
        }
        'provost;agent;help;utilization' {
            break
        }
        'provost;agent;help;import' {
            break
        }
        'provost;agent;help;export' {
            break
        }
        'provost;agent;help;help' {
            break
        }
        'provost;exec' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List executions, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one execution with what it wrote')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start an execution of a pending task; its id is what `exec finish` needs')
            [CompletionResult]::new('finish', 'finish', [CompletionResultType]::ParameterValue, 'End a running execution and move its task on')
            [CompletionResult]::new('renew', 'renew', [CompletionResultType]::ParameterValue, 'Let a running execution''s lease run on; an execution that was reaped is refused with exit code 5')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Append to what a running execution wrote; the last 64 KiB are kept')
            [CompletionResult]::new('reap', 'reap', [CompletionResultType]::ParameterValue, 'End the executions whose worker is gone, and move their tasks on')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a task''s command and record how it went: the wrapper for a crontab line')
            [CompletionResult]::new('run-due', 'run-due', [CompletionResultType]::ParameterValue, 'Run what is due and end: a one-shot worker for cron or a systemd timer')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a finished execution')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Delete old executions, some at a time, with one audit entry for each time')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find executions by words of their error or output, the best match first')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count executions, how they went and how long they took')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take executions in from a file that `provost exec export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write executions for other programs and for `provost exec import`, the oldest first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;exec;list' {
            [CompletionResult]::new('--task', '--task', [CompletionResultType]::ParameterName, 'Only this task''s')
            [CompletionResult]::new('--agent', '--agent', [CompletionResultType]::ParameterName, 'Only this agent''s')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only those of tasks of this project')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only those of tasks of this owner')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only this status')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Continue behind the row with this full id')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;show' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;start' {
            [CompletionResult]::new('--agent', '--agent', [CompletionResultType]::ParameterName, 'Who executes it')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;finish' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'How it ended')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'What its process returned')
            [CompletionResult]::new('--log-file', '--log-file', [CompletionResultType]::ParameterName, 'What it wrote: the last 64 KiB of this file are kept; - is stdin')
            [CompletionResult]::new('--error', '--error', [CompletionResultType]::ParameterName, 'What went wrong')
            [CompletionResult]::new('--ended-at', '--ended-at', [CompletionResultType]::ParameterName, 'When it ended: an RFC 3339 time, a date, or so long ago [default: now]')
            [CompletionResult]::new('--agent', '--agent', [CompletionResultType]::ParameterName, 'Refuse unless this agent holds the execution')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;renew' {
            [CompletionResult]::new('--lease', '--lease', [CompletionResultType]::ParameterName, 'How long the worker is believed to live without a word')
            [CompletionResult]::new('--agent', '--agent', [CompletionResultType]::ParameterName, 'Refuse unless this agent holds the execution')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;log' {
            [CompletionResult]::new('--agent', '--agent', [CompletionResultType]::ParameterName, 'Refuse unless this agent holds the execution')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;reap' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;run' {
            [CompletionResult]::new('--agent', '--agent', [CompletionResultType]::ParameterName, 'Who executes it')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;run-due' {
            [CompletionResult]::new('--agent', '--agent', [CompletionResultType]::ParameterName, 'Who executes; only tasks whose skill is among its capabilities, when it declares any')
            [CompletionResult]::new('--max', '--max', [CompletionResultType]::ParameterName, 'At most so many executions [default: all that is due]')
            [CompletionResult]::new('--parallel', '--parallel', [CompletionResultType]::ParameterName, 'How many at once')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--drain', '--drain', [CompletionResultType]::ParameterName, 'Go on until nothing is due, also with what becomes due meanwhile')
            [CompletionResult]::new('--allow-shell', '--allow-shell', [CompletionResultType]::ParameterName, 'Run command lines from the database: the skill `shell`')
            [CompletionResult]::new('--allow-run-as', '--allow-run-as', [CompletionResultType]::ParameterName, 'Run such command lines as the user that they name; needs root')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;delete' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;prune' {
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Those that ended longer ago than this, such as 90d')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Those that ended before this: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only those that ended so; more than one with commas')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only those of tasks of this project')
            [CompletionResult]::new('--task', '--task', [CompletionResultType]::ParameterName, 'Only this task''s')
            [CompletionResult]::new('--keep-last', '--keep-last', [CompletionResultType]::ParameterName, 'How many of the newest of each task stay, of all that it has: 1 to 4294967295')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Keep what goes in this file; it must not be there yet')
            [CompletionResult]::new('--batch-size', '--batch-size', [CompletionResultType]::ParameterName, 'At most so many in one transaction; how many it is in fact goes by how long the last one took')
            [CompletionResult]::new('--max-rows', '--max-rows', [CompletionResultType]::ParameterName, 'At most so many in all')
            [CompletionResult]::new('--max-duration', '--max-duration', [CompletionResultType]::ParameterName, 'No more after so long')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;search' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--task', '--task', [CompletionResultType]::ParameterName, 'Only this task''s')
            [CompletionResult]::new('--agent', '--agent', [CompletionResultType]::ParameterName, 'Only this agent''s')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;stats' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'What to count by')
            [CompletionResult]::new('--task', '--task', [CompletionResultType]::ParameterName, 'Only this task''s')
            [CompletionResult]::new('--agent', '--agent', [CompletionResultType]::ParameterName, 'Only this agent''s')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only those of tasks of this project')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only those of tasks of this owner')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--plot', '--plot', [CompletionResultType]::ParameterName, 'When to draw; alone it means always')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII characters only')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;import' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the file')
            [CompletionResult]::new('--on-conflict', '--on-conflict', [CompletionResultType]::ParameterName, 'What becomes of a line whose record is there already, by its id or its name')
            [CompletionResult]::new('--batch-size', '--batch-size', [CompletionResultType]::ParameterName, 'Take the good lines, so many a transaction, and name the others [default: all lines or none]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;export' {
            [CompletionResult]::new('--task', '--task', [CompletionResultType]::ParameterName, 'Only this task''s')
            [CompletionResult]::new('--agent', '--agent', [CompletionResultType]::ParameterName, 'Only this agent''s')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Only those of tasks of this project')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only those of tasks of this owner')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only this status')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the text')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'The file to write, in place of the one that is there; - is stdout [default: -]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--spreadsheet-safe', '--spreadsheet-safe', [CompletionResultType]::ParameterName, 'In CSV, put '' before a text that a spreadsheet would run (= + - @); an import takes it away again')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;exec;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List executions, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one execution with what it wrote')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start an execution of a pending task; its id is what `exec finish` needs')
            [CompletionResult]::new('finish', 'finish', [CompletionResultType]::ParameterValue, 'End a running execution and move its task on')
            [CompletionResult]::new('renew', 'renew', [CompletionResultType]::ParameterValue, 'Let a running execution''s lease run on; an execution that was reaped is refused with exit code 5')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Append to what a running execution wrote; the last 64 KiB are kept')
            [CompletionResult]::new('reap', 'reap', [CompletionResultType]::ParameterValue, 'End the executions whose worker is gone, and move their tasks on')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a task''s command and record how it went: the wrapper for a crontab line')
            [CompletionResult]::new('run-due', 'run-due', [CompletionResultType]::ParameterValue, 'Run what is due and end: a one-shot worker for cron or a systemd timer')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a finished execution')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Delete old executions, some at a time, with one audit entry for each time')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find executions by words of their error or output, the best match first')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count executions, how they went and how long they took')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take executions in from a file that `provost exec export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write executions for other programs and for `provost exec import`, the oldest first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;exec;help;list' {
            break
        }
        'provost;exec;help;show' {
            break
        }
        'provost;exec;help;start' {
            break
        }
        'provost;exec;help;finish' {
            break
        }
        'provost;exec;help;renew' {
            break
        }
        'provost;exec;help;log' {
            break
        }
        'provost;exec;help;reap' {
            break
        }
        'provost;exec;help;run' {
            break
        }
        'provost;exec;help;run-due' {
            break
        }
        'provost;exec;help;delete' {
            break
        }
        'provost;exec;help;prune' {
            break
        }
        'provost;exec;help;search' {
            break
        }
        'provost;exec;help;stats' {
            break
        }
        'provost;exec;help;import' {
            break
        }
        'provost;exec;help;export' {
            break
        }
        'provost;exec;help;help' {
            break
        }
        'provost;audit' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was changed, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one entry of the trail')
            [CompletionResult]::new('trail', 'trail', [CompletionResultType]::ParameterValue, 'Show the whole history of one record, deleted ones included, the newest first')
            [CompletionResult]::new('as-of', 'as-of', [CompletionResultType]::ParameterValue, 'Show a record as it was at a time, deleted ones included')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show which fields of a record differ between two times')
            [CompletionResult]::new('revert', 'revert', [CompletionResultType]::ParameterValue, 'Take changes back, by new changes that undo them')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count the entries by who made them, by table, by action or by day')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the trail for other programs, the oldest entry first')
            [CompletionResult]::new('seal', 'seal', [CompletionResultType]::ParameterValue, 'Close what was written since the last seal: from then on a change of it can be proved')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify the whole trail: every entry, seal, link and signature; exit 9 when anything is wrong')
            [CompletionResult]::new('prove', 'prove', [CompletionResultType]::ParameterValue, 'Prove that an entry is in the sealed trail, so that it can be checked without the database')
            [CompletionResult]::new('check-proof', 'check-proof', [CompletionResultType]::ParameterValue, 'Check a proof that `audit prove` made, without a database; exit 9 when it does not hold')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'The key that signs seals')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Move old entries into an archive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;audit;list' {
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Only records of this noun, or of this table')
            [CompletionResult]::new('--record', '--record', [CompletionResultType]::ParameterName, 'Only this record, deleted or not: full id, name as it is or was, or the last eight digits of the id')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Only changes by this user, spelled as recorded')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Only this action: create, update, delete, or a noun''s own word such as pause')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Only entries that this id ties together. A list records nothing, so here the flag filters; `PROVOST_CORRELATION_ID` does not')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Continue behind the entry with this number')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;show' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;trail' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Continue behind the entry with this number')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;as-of' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When, that moment included: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;diff' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The one time: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The other time')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;revert' {
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Take back all entries that this id ties together, the newest first. The entries that this writes are tied together by an id of their own')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;stats' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'What to count by')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the text')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'The file to write, in place of the one that is there; - is stdout [default: -]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;seal' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;verify' {
            [CompletionResult]::new('--public-key', '--public-key', [CompletionResultType]::ParameterName, 'A key that may have signed; give each key that ever did. Without one, signatures are not looked at')
            [CompletionResult]::new('--expect-head', '--expect-head', [CompletionResultType]::ParameterName, 'The hash of a seal that must be there, as `audit seal` printed it: finds an end that was cut off')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'What `audit prune` wrote: give every archive, and what is archived is verified too')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--live', '--live', [CompletionResultType]::ParameterName, 'Replay the trail too, and compare it with the records as they are')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;prove' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;check-proof' {
            [CompletionResult]::new('--public-key', '--public-key', [CompletionResultType]::ParameterName, 'A key that may have signed; may be given several times')
            [CompletionResult]::new('--expect-head', '--expect-head', [CompletionResultType]::ParameterName, 'The hash of the seal, as `audit seal` printed it')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;key' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Make a key: the private one in a file that only you may read, the public one beside it')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the public half of the key that seals are signed with')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;audit;key;generate' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Where the private key goes; the public key goes into FILE.pub. Neither is overwritten')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;key;show' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;key;help' {
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Make a key: the private one in a file that only you may read, the public one beside it')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the public half of the key that seals are signed with')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;audit;key;help;generate' {
            break
        }
        'provost;audit;key;help;show' {
            break
        }
        'provost;audit;key;help;help' {
            break
        }
        'provost;audit;prune' {
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Entries written before this: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'The file to write; it must not be there yet')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;audit;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was changed, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one entry of the trail')
            [CompletionResult]::new('trail', 'trail', [CompletionResultType]::ParameterValue, 'Show the whole history of one record, deleted ones included, the newest first')
            [CompletionResult]::new('as-of', 'as-of', [CompletionResultType]::ParameterValue, 'Show a record as it was at a time, deleted ones included')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show which fields of a record differ between two times')
            [CompletionResult]::new('revert', 'revert', [CompletionResultType]::ParameterValue, 'Take changes back, by new changes that undo them')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count the entries by who made them, by table, by action or by day')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the trail for other programs, the oldest entry first')
            [CompletionResult]::new('seal', 'seal', [CompletionResultType]::ParameterValue, 'Close what was written since the last seal: from then on a change of it can be proved')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify the whole trail: every entry, seal, link and signature; exit 9 when anything is wrong')
            [CompletionResult]::new('prove', 'prove', [CompletionResultType]::ParameterValue, 'Prove that an entry is in the sealed trail, so that it can be checked without the database')
            [CompletionResult]::new('check-proof', 'check-proof', [CompletionResultType]::ParameterValue, 'Check a proof that `audit prove` made, without a database; exit 9 when it does not hold')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'The key that signs seals')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Move old entries into an archive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;audit;help;list' {
            break
        }
        'provost;audit;help;show' {
            break
        }
        'provost;audit;help;trail' {
            break
        }
        'provost;audit;help;as-of' {
            break
        }
        'provost;audit;help;diff' {
            break
        }
        'provost;audit;help;revert' {
            break
        }
        'provost;audit;help;stats' {
            break
        }
        'provost;audit;help;export' {
            break
        }
        'provost;audit;help;seal' {
            break
        }
        'provost;audit;help;verify' {
            break
        }
        'provost;audit;help;prove' {
            break
        }
        'provost;audit;help;check-proof' {
            break
        }
        'provost;audit;help;key' {
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Make a key: the private one in a file that only you may read, the public one beside it')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the public half of the key that seals are signed with')
            break
        }
        'provost;audit;help;key;generate' {
            break
        }
        'provost;audit;help;key;show' {
            break
        }
        'provost;audit;help;prune' {
            break
        }
        'provost;audit;help;help' {
            break
        }
        'provost;db' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Make a backup of the whole database in one file, of one moment, while others write')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look for damage, invalid indexes and orphaned rows; exit 8 when anything is found')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy everything into an empty database, on either engine: ids, versions, the trail and its seals as they are')
            [CompletionResult]::new('maintain', 'maintain', [CompletionResultType]::ParameterValue, 'Do what is due: reap, prune by policy, seal, give unused room back, back up')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restore a backup into a database: all of it or nothing')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count the rows of each table, and tell what they take and how fast they grow')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;db;backup' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The folder [env: PROVOST_BACKUP_DIR] [default: provost/backups in the user''s data folder]')
            [CompletionResult]::new('--keep-daily', '--keep-daily', [CompletionResultType]::ParameterName, 'Then remove earlier backups of the same database, but for the newest of each of so many days; when another --keep is given, 7 unless this says otherwise')
            [CompletionResult]::new('--keep-weekly', '--keep-weekly', [CompletionResultType]::ParameterName, 'The same for weeks; when another --keep is given, 4 unless this says otherwise')
            [CompletionResult]::new('--keep-monthly', '--keep-monthly', [CompletionResultType]::ParameterName, 'The same for months; when another --keep is given, 12 unless this says otherwise')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups in a folder, the oldest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Restore a backup into a scratch place and compare all of it; exit 9 when anything differs')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;db;backup;list' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The folder [env: PROVOST_BACKUP_DIR] [default: provost/backups in the user''s data folder]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Continue behind the row with this full id')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;db;backup;verify' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The folder of --latest [env: PROVOST_BACKUP_DIR] [default: provost/backups in the user''s data folder]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--latest', '--latest', [CompletionResultType]::ParameterName, 'The newest one of this database in the folder')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;db;backup;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups in a folder, the oldest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Restore a backup into a scratch place and compare all of it; exit 9 when anything differs')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;db;backup;help;list' {
            break
        }
        'provost;db;backup;help;verify' {
            break
        }
        'provost;db;backup;help;help' {
            break
        }
        'provost;db;check' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;db;copy' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The database to copy [default: the one that --database-url or DATABASE_URL names]')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The empty database to copy to: sqlite:PATH, postgres://… or postgresql://…')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;db;maintain' {
            [CompletionResult]::new('--backup-dir', '--backup-dir', [CompletionResultType]::ParameterName, 'Make a backup in this folder [env: PROVOST_BACKUP_DIR]')
            [CompletionResult]::new('--keep-daily', '--keep-daily', [CompletionResultType]::ParameterName, 'Then remove earlier backups of the same database, but for the newest of each of so many days; when another --keep is given, 7 unless this says otherwise')
            [CompletionResult]::new('--keep-weekly', '--keep-weekly', [CompletionResultType]::ParameterName, 'The same for weeks; when another --keep is given, 4 unless this says otherwise')
            [CompletionResult]::new('--keep-monthly', '--keep-monthly', [CompletionResultType]::ParameterName, 'The same for months; when another --keep is given, 12 unless this says otherwise')
            [CompletionResult]::new('--max-duration', '--max-duration', [CompletionResultType]::ParameterName, 'Prune for no longer than this')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;db;restore' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The database that it goes to: sqlite:PATH, postgres://… or postgresql://…')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'The target''s name, when it holds something that may go: the file''s name, or the database''s')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;db;stats' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;db;help' {
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Make a backup of the whole database in one file, of one moment, while others write')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look for damage, invalid indexes and orphaned rows; exit 8 when anything is found')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy everything into an empty database, on either engine: ids, versions, the trail and its seals as they are')
            [CompletionResult]::new('maintain', 'maintain', [CompletionResultType]::ParameterValue, 'Do what is due: reap, prune by policy, seal, give unused room back, back up')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restore a backup into a database: all of it or nothing')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count the rows of each table, and tell what they take and how fast they grow')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;db;help;backup' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups in a folder, the oldest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Restore a backup into a scratch place and compare all of it; exit 9 when anything differs')
            break
        }
        'provost;db;help;backup;list' {
            break
        }
        'provost;db;help;backup;verify' {
            break
        }
        'provost;db;help;check' {
            break
        }
        'provost;db;help;copy' {
            break
        }
        'provost;db;help;maintain' {
            break
        }
        'provost;db;help;restore' {
            break
        }
        'provost;db;help;stats' {
            break
        }
        'provost;db;help;help' {
            break
        }
        'provost;migrate' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('up', 'up', [CompletionResultType]::ParameterValue, 'Apply what is pending; makes a missing SQLite file')
            [CompletionResult]::new('down', 'down', [CompletionResultType]::ParameterValue, 'Revert the newest migrations: their tables and what is in them are gone')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'Revert the newest migration and apply it again: what was in its tables is gone')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'List every migration and where it stands; changes nothing')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Exit 8 when a migration is pending, 9 when one is not the one that was applied; changes nothing')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Compare the schema as it is with what the migrations make, object by object; exit 9 when they differ')
            [CompletionResult]::new('repair', 'repair', [CompletionResultType]::ParameterValue, 'Record a migration''s text as this program has it, after a look at the schema')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;migrate;up' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Stop behind this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;migrate;down' {
            [CompletionResult]::new('--steps', '--steps', [CompletionResultType]::ParameterName, 'How many')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;migrate;redo' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;migrate;status' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;migrate;check' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;migrate;verify' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;migrate;repair' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;migrate;help' {
            [CompletionResult]::new('up', 'up', [CompletionResultType]::ParameterValue, 'Apply what is pending; makes a missing SQLite file')
            [CompletionResult]::new('down', 'down', [CompletionResultType]::ParameterValue, 'Revert the newest migrations: their tables and what is in them are gone')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'Revert the newest migration and apply it again: what was in its tables is gone')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'List every migration and where it stands; changes nothing')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Exit 8 when a migration is pending, 9 when one is not the one that was applied; changes nothing')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Compare the schema as it is with what the migrations make, object by object; exit 9 when they differ')
            [CompletionResult]::new('repair', 'repair', [CompletionResultType]::ParameterValue, 'Record a migration''s text as this program has it, after a look at the schema')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;migrate;help;up' {
            break
        }
        'provost;migrate;help;down' {
            break
        }
        'provost;migrate;help;redo' {
            break
        }
        'provost;migrate;help;status' {
            break
        }
        'provost;migrate;help;check' {
            break
        }
        'provost;migrate;help;verify' {
            break
        }
        'provost;migrate;help;repair' {
            break
        }
        'provost;migrate;help;help' {
            break
        }
        'provost;user' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user''s names or address; the password is changed by `user passwd`')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user who owns nothing')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Set a user''s password')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Let a deactivated user act again')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Refuse every change by this user from now on; what it owns stays as it is')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take users in from a file that `provost user export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all users for other programs, and for `provost user import`')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;user;create' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The e-mail address, unique with letter case folded')
            [CompletionResult]::new('--display-name', '--display-name', [CompletionResultType]::ParameterName, 'The name for people to read')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read a password from stdin; without this the user has none')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;user;list' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Continue behind the row with this full id')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--active', '--active', [CompletionResultType]::ParameterName, 'Only users who can act')
            [CompletionResult]::new('--inactive', '--inactive', [CompletionResultType]::ParameterName, 'Only users who are deactivated')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;user;show' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;user;update' {
            [CompletionResult]::new('--username', '--username', [CompletionResultType]::ParameterName, 'A new user name')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'A new e-mail address; an empty one clears it')
            [CompletionResult]::new('--display-name', '--display-name', [CompletionResultType]::ParameterName, 'A new name for people to read; an empty one clears it')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;user;delete' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;user;passwd' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from stdin; without this it is asked for')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;user;activate' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;user;deactivate' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;user;import' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the file')
            [CompletionResult]::new('--on-conflict', '--on-conflict', [CompletionResultType]::ParameterName, 'What becomes of a line whose record is there already, by its id or its name')
            [CompletionResult]::new('--batch-size', '--batch-size', [CompletionResultType]::ParameterName, 'Take the good lines, so many a transaction, and name the others [default: all lines or none]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;user;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the text')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'The file to write, in place of the one that is there; - is stdout [default: -]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--spreadsheet-safe', '--spreadsheet-safe', [CompletionResultType]::ParameterName, 'In CSV, put '' before a text that a spreadsheet would run (= + - @); an import takes it away again')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;user;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user''s names or address; the password is changed by `user passwd`')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user who owns nothing')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Set a user''s password')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Let a deactivated user act again')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Refuse every change by this user from now on; what it owns stays as it is')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take users in from a file that `provost user export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all users for other programs, and for `provost user import`')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;user;help;create' {
            break
        }
        'provost;user;help;list' {
            break
        }
        'provost;user;help;show' {
            break
        }
        'provost;user;help;update' {
            break
        }
        'provost;user;help;delete' {
            break
        }
        'provost;user;help;passwd' {
            break
        }
        'provost;user;help;activate' {
            break
        }
        'provost;user;help;deactivate' {
            break
        }
        'provost;user;help;import' {
            break
        }
        'provost;user;help;export' {
            break
        }
        'provost;user;help;help' {
            break
        }
        'provost;config' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one entry')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Make or change an entry')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Remove an entry; the audit trail keeps what it was, unless it was secret')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List entries in the order in which they were made')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take entries of the configuration in from a file that `provost config export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all entries of the configuration for other programs, and for `provost config import`')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;config;get' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--reveal', '--reveal', [CompletionResultType]::ParameterName, 'Print the value of a secret too')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;config;set' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for; an empty one clears it')
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--secret', '--secret', [CompletionResultType]::ParameterName, 'Hide the value on print and in the audit trail; a secret stays one until it is unset')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;config;unset' {
            [CompletionResult]::new('--if-version', '--if-version', [CompletionResultType]::ParameterName, 'Refuse unless the record still has this version')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;config;list' {
            [CompletionResult]::new('--prefix', '--prefix', [CompletionResultType]::ParameterName, 'Only keys that begin so')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 means all')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Continue behind the row with this full id')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;config;import' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the file')
            [CompletionResult]::new('--on-conflict', '--on-conflict', [CompletionResultType]::ParameterName, 'What becomes of a line whose record is there already, by its id or its name')
            [CompletionResult]::new('--batch-size', '--batch-size', [CompletionResultType]::ParameterName, 'Take the good lines, so many a transaction, and name the others [default: all lines or none]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;config;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the text')
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'The file to write, in place of the one that is there; - is stdout [default: -]')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--spreadsheet-safe', '--spreadsheet-safe', [CompletionResultType]::ParameterName, 'In CSV, put '' before a text that a spreadsheet would run (= + - @); an import takes it away again')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;config;help' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one entry')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Make or change an entry')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Remove an entry; the audit trail keeps what it was, unless it was secret')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List entries in the order in which they were made')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take entries of the configuration in from a file that `provost config export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all entries of the configuration for other programs, and for `provost config import`')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;config;help;get' {
            break
        }
        'provost;config;help;set' {
            break
        }
        'provost;config;help;unset' {
            break
        }
        'provost;config;help;list' {
            break
        }
        'provost;config;help;import' {
            break
        }
        'provost;config;help;export' {
            break
        }
        'provost;config;help;help' {
            break
        }
        'provost;doctor' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Exit 8 when there is a warning and no error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;completions' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;man' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The folder for provost.1, provost-task.1, provost-task-create.1 …')
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;schema' {
            [CompletionResult]::new('--database-url', '--database-url', [CompletionResultType]::ParameterName, 'The database: sqlite:PATH, postgres://… or postgresql://… [env: DATABASE_URL] [default: provost/provost.db in the user''s data folder]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The form of the data [env: PROVOST_OUTPUT] [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour [env: NO_COLOR, CLICOLOR_FORCE] [default: auto]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'The acting user, put in the audit trail [env: PROVOST_USER] [default: the operating system''s user]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, kept in the audit trail [env: PROVOST_REASON]')
            [CompletionResult]::new('--correlation-id', '--correlation-id', [CompletionResultType]::ParameterName, 'Ties the audit entries of one larger operation together [env: PROVOST_CORRELATION_ID] [default: a fresh UUID]')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for a lock, such as 5s; 0 waits for ever [env: PROVOST_LOCK_TIMEOUT] [default: 5s]')
            [CompletionResult]::new('--statement-timeout', '--statement-timeout', [CompletionResultType]::ParameterName, 'How long a statement may run on PostgreSQL; 0 is no limit [env: PROVOST_STATEMENT_TIMEOUT] [default: 60s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only full ids, one a line')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask for no confirmation')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'SQL and timing on stderr; twice for transactions too [env: PROVOST_LOG]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'provost;help' {
            [CompletionResult]::new('task', 'task', [CompletionResultType]::ParameterValue, 'What is to be done, and when')
            [CompletionResult]::new('project', 'project', [CompletionResultType]::ParameterValue, 'Tasks that belong together')
            [CompletionResult]::new('agent', 'agent', [CompletionResultType]::ParameterValue, 'Who does the work')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'What was done')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Who changed what, when and why')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'Back up, restore and look after the database as a whole')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Apply, revert and inspect the schema''s migrations')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'People who own projects and tasks')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'System configuration kept in the database')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look at the settings, the database and the files around it, and say what to mend; changes nothing')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write the pages of every command into a folder')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of a noun''s records')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;help;task' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a task; a dry run also shows its schedule as a sentence and its next five slots')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List tasks in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one task with its last executions and its next runs')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a task; when its schedule or zone changes, it is planned anew')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a task and its executions')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find tasks by words of their name or skill, the best match first')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'List the pending tasks whose time has come: higher priority first, then the older slot')
            [CompletionResult]::new('next', 'next', [CompletionResultType]::ParameterValue, 'List the coming slots of a task or of an expression, and what becomes of them when clocks are changed')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Find what is likely not meant in schedules, and what stands still; exit 8 when there is anything')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Hold a task; a running execution goes on')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Let a paused or ended task go on, planned anew from now')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Call a task off; a running execution goes on')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'Take due tasks and start their executions, each by a lease')
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Say in one sentence why a task did not run, or what it waits for')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take a crontab''s lines in as tasks, or tasks that `provost task export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write tasks for other programs: cron, systemd, or what reads JSON and CSV')
            break
        }
        'provost;help;task;create' {
            break
        }
        'provost;help;task;list' {
            break
        }
        'provost;help;task;show' {
            break
        }
        'provost;help;task;update' {
            break
        }
        'provost;help;task;delete' {
            break
        }
        'provost;help;task;search' {
            break
        }
        'provost;help;task;due' {
            break
        }
        'provost;help;task;next' {
            break
        }
        'provost;help;task;lint' {
            break
        }
        'provost;help;task;pause' {
            break
        }
        'provost;help;task;resume' {
            break
        }
        'provost;help;task;cancel' {
            break
        }
        'provost;help;task;claim' {
            break
        }
        'provost;help;task;why' {
            break
        }
        'provost;help;task;import' {
            break
        }
        'provost;help;task;export' {
            break
        }
        'provost;help;project' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a project')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List projects in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one project and its tasks')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a project''s name, description or owner; its tasks keep their own owner')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a project with its tasks and their executions')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find projects by words of their name or description, the best match first')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take projects in from a file that `provost project export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all projects for other programs, and for `provost project import`')
            break
        }
        'provost;help;project;create' {
            break
        }
        'provost;help;project;list' {
            break
        }
        'provost;help;project;show' {
            break
        }
        'provost;help;project;update' {
            break
        }
        'provost;help;project;delete' {
            break
        }
        'provost;help;project;search' {
            break
        }
        'provost;help;project;import' {
            break
        }
        'provost;help;project;export' {
            break
        }
        'provost;help;agent' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an agent; it begins idle')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List agents in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one agent and what it did')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an agent''s name, type, status or skills')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete an agent; its executions stay and name no agent any more')
            [CompletionResult]::new('heartbeat', 'heartbeat', [CompletionResultType]::ParameterValue, 'Note that an agent is alive, by the database''s clock')
            [CompletionResult]::new('utilization', 'utilization', [CompletionResultType]::ParameterValue, 'Show what each agent did, or one of them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take agents in from a file that `provost agent export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all agents for other programs, and for `provost agent import`')
            break
        }
        'provost;help;agent;create' {
            break
        }
        'provost;help;agent;list' {
            break
        }
        'provost;help;agent;show' {
            break
        }
        'provost;help;agent;update' {
            break
        }
        'provost;help;agent;delete' {
            break
        }
        'provost;help;agent;heartbeat' {
            break
        }
        'provost;help;agent;utilization' {
            break
        }
        'provost;help;agent;import' {
            break
        }
        'provost;help;agent;export' {
            break
        }
        'provost;help;exec' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List executions, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one execution with what it wrote')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start an execution of a pending task; its id is what `exec finish` needs')
            [CompletionResult]::new('finish', 'finish', [CompletionResultType]::ParameterValue, 'End a running execution and move its task on')
            [CompletionResult]::new('renew', 'renew', [CompletionResultType]::ParameterValue, 'Let a running execution''s lease run on; an execution that was reaped is refused with exit code 5')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Append to what a running execution wrote; the last 64 KiB are kept')
            [CompletionResult]::new('reap', 'reap', [CompletionResultType]::ParameterValue, 'End the executions whose worker is gone, and move their tasks on')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a task''s command and record how it went: the wrapper for a crontab line')
            [CompletionResult]::new('run-due', 'run-due', [CompletionResultType]::ParameterValue, 'Run what is due and end: a one-shot worker for cron or a systemd timer')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a finished execution')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Delete old executions, some at a time, with one audit entry for each time')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find executions by words of their error or output, the best match first')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count executions, how they went and how long they took')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take executions in from a file that `provost exec export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write executions for other programs and for `provost exec import`, the oldest first')
            break
        }
        'provost;help;exec;list' {
            break
        }
        'provost;help;exec;show' {
            break
        }
        'provost;help;exec;start' {
            break
        }
        'provost;help;exec;finish' {
            break
        }
        'provost;help;exec;renew' {
            break
        }
        'provost;help;exec;log' {
            break
        }
        'provost;help;exec;reap' {
            break
        }
        'provost;help;exec;run' {
            break
        }
        'provost;help;exec;run-due' {
            break
        }
        'provost;help;exec;delete' {
            break
        }
        'provost;help;exec;prune' {
            break
        }
        'provost;help;exec;search' {
            break
        }
        'provost;help;exec;stats' {
            break
        }
        'provost;help;exec;import' {
            break
        }
        'provost;help;exec;export' {
            break
        }
        'provost;help;audit' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was changed, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one entry of the trail')
            [CompletionResult]::new('trail', 'trail', [CompletionResultType]::ParameterValue, 'Show the whole history of one record, deleted ones included, the newest first')
            [CompletionResult]::new('as-of', 'as-of', [CompletionResultType]::ParameterValue, 'Show a record as it was at a time, deleted ones included')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show which fields of a record differ between two times')
            [CompletionResult]::new('revert', 'revert', [CompletionResultType]::ParameterValue, 'Take changes back, by new changes that undo them')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count the entries by who made them, by table, by action or by day')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the trail for other programs, the oldest entry first')
            [CompletionResult]::new('seal', 'seal', [CompletionResultType]::ParameterValue, 'Close what was written since the last seal: from then on a change of it can be proved')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify the whole trail: every entry, seal, link and signature; exit 9 when anything is wrong')
            [CompletionResult]::new('prove', 'prove', [CompletionResultType]::ParameterValue, 'Prove that an entry is in the sealed trail, so that it can be checked without the database')
            [CompletionResult]::new('check-proof', 'check-proof', [CompletionResultType]::ParameterValue, 'Check a proof that `audit prove` made, without a database; exit 9 when it does not hold')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'The key that signs seals')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Move old entries into an archive')
            break
        }
        'provost;help;audit;list' {
            break
        }
        'provost;help;audit;show' {
            break
        }
        'provost;help;audit;trail' {
            break
        }
        'provost;help;audit;as-of' {
            break
        }
        'provost;help;audit;diff' {
            break
        }
        'provost;help;audit;revert' {
            break
        }
        'provost;help;audit;stats' {
            break
        }
        'provost;help;audit;export' {
            break
        }
        'provost;help;audit;seal' {
            break
        }
        'provost;help;audit;verify' {
            break
        }
        'provost;help;audit;prove' {
            break
        }
        'provost;help;audit;check-proof' {
            break
        }
        'provost;help;audit;key' {
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Make a key: the private one in a file that only you may read, the public one beside it')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the public half of the key that seals are signed with')
            break
        }
        'provost;help;audit;key;generate' {
            break
        }
        'provost;help;audit;key;show' {
            break
        }
        'provost;help;audit;prune' {
            break
        }
        'provost;help;db' {
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Make a backup of the whole database in one file, of one moment, while others write')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look for damage, invalid indexes and orphaned rows; exit 8 when anything is found')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy everything into an empty database, on either engine: ids, versions, the trail and its seals as they are')
            [CompletionResult]::new('maintain', 'maintain', [CompletionResultType]::ParameterValue, 'Do what is due: reap, prune by policy, seal, give unused room back, back up')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restore a backup into a database: all of it or nothing')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count the rows of each table, and tell what they take and how fast they grow')
            break
        }
        'provost;help;db;backup' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups in a folder, the oldest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Restore a backup into a scratch place and compare all of it; exit 9 when anything differs')
            break
        }
        'provost;help;db;backup;list' {
            break
        }
        'provost;help;db;backup;verify' {
            break
        }
        'provost;help;db;check' {
            break
        }
        'provost;help;db;copy' {
            break
        }
        'provost;help;db;maintain' {
            break
        }
        'provost;help;db;restore' {
            break
        }
        'provost;help;db;stats' {
            break
        }
        'provost;help;migrate' {
            [CompletionResult]::new('up', 'up', [CompletionResultType]::ParameterValue, 'Apply what is pending; makes a missing SQLite file')
            [CompletionResult]::new('down', 'down', [CompletionResultType]::ParameterValue, 'Revert the newest migrations: their tables and what is in them are gone')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'Revert the newest migration and apply it again: what was in its tables is gone')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'List every migration and where it stands; changes nothing')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Exit 8 when a migration is pending, 9 when one is not the one that was applied; changes nothing')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Compare the schema as it is with what the migrations make, object by object; exit 9 when they differ')
            [CompletionResult]::new('repair', 'repair', [CompletionResultType]::ParameterValue, 'Record a migration''s text as this program has it, after a look at the schema')
            break
        }
        'provost;help;migrate;up' {
            break
        }
        'provost;help;migrate;down' {
            break
        }
        'provost;help;migrate;redo' {
            break
        }
        'provost;help;migrate;status' {
            break
        }
        'provost;help;migrate;check' {
            break
        }
        'provost;help;migrate;verify' {
            break
        }
        'provost;help;migrate;repair' {
            break
        }
        'provost;help;user' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user''s names or address; the password is changed by `user passwd`')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user who owns nothing')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Set a user''s password')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Let a deactivated user act again')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Refuse every change by this user from now on; what it owns stays as it is')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take users in from a file that `provost user export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all users for other programs, and for `provost user import`')
            break
        }
        'provost;help;user;create' {
            break
        }
        'provost;help;user;list' {
            break
        }
        'provost;help;user;show' {
            break
        }
        'provost;help;user;update' {
            break
        }
        'provost;help;user;delete' {
            break
        }
        'provost;help;user;passwd' {
            break
        }
        'provost;help;user;activate' {
            break
        }
        'provost;help;user;deactivate' {
            break
        }
        'provost;help;user;import' {
            break
        }
        'provost;help;user;export' {
            break
        }
        'provost;help;config' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one entry')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Make or change an entry')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Remove an entry; the audit trail keeps what it was, unless it was secret')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List entries in the order in which they were made')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take entries of the configuration in from a file that `provost config export` or another program wrote')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all entries of the configuration for other programs, and for `provost config import`')
            break
        }
        'provost;help;config;get' {
            break
        }
        'provost;help;config;set' {
            break
        }
        'provost;help;config;unset' {
            break
        }
        'provost;help;config;list' {
            break
        }
        'provost;help;config;import' {
            break
        }
        'provost;help;config;export' {
            break
        }
        'provost;help;doctor' {
            break
        }
        'provost;help;completions' {
            break
        }
        'provost;help;man' {
            break
        }
        'provost;help;schema' {
            break
        }
        'provost;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
