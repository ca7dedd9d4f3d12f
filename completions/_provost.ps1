
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
            [CompletionResult]::new('task', 'task', [CompletionResultType]::ParameterValue, 'Placeholder')
            [CompletionResult]::new('project', 'project', [CompletionResultType]::ParameterValue, 'Placeholder')
            [CompletionResult]::new('agent', 'agent', [CompletionResultType]::ParameterValue, 'Placeholder')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Placeholder')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Placeholder')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Apply, revert and inspect the schema''s migrations')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'People who own projects and tasks')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Placeholder')
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
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Exit 8 when a migration is pending, 9 when one was changed since it was applied; changes nothing')
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
        'provost;migrate;help' {
            [CompletionResult]::new('up', 'up', [CompletionResultType]::ParameterValue, 'Apply what is pending; makes a missing SQLite file')
            [CompletionResult]::new('down', 'down', [CompletionResultType]::ParameterValue, 'Revert the newest migrations: their tables and what is in them are gone')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'Revert the newest migration and apply it again: what was in its tables is gone')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'List every migration and where it stands; changes nothing')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Exit 8 when a migration is pending, 9 when one was changed since it was applied; changes nothing')
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
        'provost;user;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user''s names or address; the password is changed by `user passwd`')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user who owns nothing')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Set a user''s password')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Let a deactivated user act again')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Refuse every change by this user from now on; what it owns stays as it is')
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
            [CompletionResult]::new('task', 'task', [CompletionResultType]::ParameterValue, 'Placeholder')
            [CompletionResult]::new('project', 'project', [CompletionResultType]::ParameterValue, 'Placeholder')
            [CompletionResult]::new('agent', 'agent', [CompletionResultType]::ParameterValue, 'Placeholder')
            [CompletionResult]::new('exec', 'exec', [CompletionResultType]::ParameterValue, 'Placeholder')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Placeholder')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Apply, revert and inspect the schema''s migrations')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'People who own projects and tasks')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Placeholder')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write the pages of every command into a folder')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of a noun''s records')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'provost;help;task' {
            break
        }
        'provost;help;project' {
            break
        }
        'provost;help;agent' {
            break
        }
        'provost;help;exec' {
            break
        }
        'provost;help;audit' {
            break
        }
        'provost;help;migrate' {
            [CompletionResult]::new('up', 'up', [CompletionResultType]::ParameterValue, 'Apply what is pending; makes a missing SQLite file')
            [CompletionResult]::new('down', 'down', [CompletionResultType]::ParameterValue, 'Revert the newest migrations: their tables and what is in them are gone')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'Revert the newest migration and apply it again: what was in its tables is gone')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'List every migration and where it stands; changes nothing')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Exit 8 when a migration is pending, 9 when one was changed since it was applied; changes nothing')
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
        'provost;help;user' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users in the order in which they were made')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one user')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user''s names or address; the password is changed by `user passwd`')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user who owns nothing')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Set a user''s password')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Let a deactivated user act again')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Refuse every change by this user from now on; what it owns stays as it is')
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
        'provost;help;config' {
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
