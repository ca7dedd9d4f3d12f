//! SQLite keeps the text of each CREATE: taken apart here. Pure; no database.

/// A piece of SQL as far as its structure goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Plain,
    /// Within quotes that this character ends.
    Quoted(char),
    LineComment,
    BlockComment,
}

/// The text on one line, without comments: equal for definitions that differ in layout only.
pub fn on_one_line(sql: &str) -> String {
    let mut line = String::with_capacity(sql.len());
    let mut mode = Mode::Plain;
    let mut chars = sql.chars().peekable();
    while let Some(each) = chars.next() {
        match mode {
            Mode::Plain => match (each, chars.peek()) {
                ('-', Some('-')) => mode = Mode::LineComment,
                ('/', Some('*')) => mode = Mode::BlockComment,
                (white, _) if white.is_whitespace() => {
                    if !line.ends_with([' ', '(']) {
                        line.push(' ');
                    }
                }
                (closing @ (')' | ','), _) => {
                    line.truncate(line.trim_end_matches(' ').len());
                    line.push(closing);
                }
                (other, _) => {
                    mode = quote(other).map_or(Mode::Plain, Mode::Quoted);
                    line.push(other);
                }
            },
            Mode::Quoted(end) => {
                line.push(each);
                if each == end {
                    mode = Mode::Plain;
                }
            }
            Mode::LineComment if each == '\n' => mode = Mode::Plain,
            Mode::BlockComment if each == '*' && chars.peek() == Some(&'/') => {
                chars.next();
                mode = Mode::Plain;
            }
            Mode::LineComment | Mode::BlockComment => {}
        }
    }
    line.trim().to_owned()
}

/// What ends the quotes that this character begins. A doubled one inside ends and begins them again.
fn quote(begin: char) -> Option<char> {
    match begin {
        '\'' | '"' | '`' => Some(begin),
        '[' => Some(']'),
        _ => None,
    }
}

/// What stands between the parentheses of a CREATE TABLE.
#[derive(Debug, PartialEq, Eq)]
pub struct TableText {
    /// Columns: name and definition.
    pub columns: Vec<(String, String)>,
    /// Constraints of the table: name and definition; one without a name goes by its definition.
    pub constraints: Vec<(String, String)>,
    /// What follows, such as `STRICT`.
    pub options: String,
}

/// Takes a CREATE TABLE apart.
pub fn table(sql: &str) -> TableText {
    let line = on_one_line(sql);
    let (mut parts, mut part, mut depth, mut mode) = (Vec::new(), String::new(), 0_u32, Mode::Plain);
    let mut options = String::new();
    for each in line.chars() {
        let is_plain = mode == Mode::Plain;
        match mode {
            Mode::Quoted(end) if each == end => mode = Mode::Plain,
            Mode::Plain => mode = quote(each).map_or(Mode::Plain, Mode::Quoted),
            _ => {}
        }
        match each {
            '(' if is_plain => {
                depth += 1;
                if depth == 1 {
                    // What came before is the table's name.
                    part.clear();
                    continue;
                }
            }
            ')' if is_plain => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    parts.push(std::mem::take(&mut part));
                    continue;
                }
            }
            ',' if is_plain && depth == 1 => {
                parts.push(std::mem::take(&mut part));
                continue;
            }
            _ => {}
        }
        if depth == 0 && !parts.is_empty() { options.push(each) } else { part.push(each) }
    }
    let (mut columns, mut constraints) = (Vec::new(), Vec::new());
    for part in parts {
        let part = part.trim();
        let (first, rest) = part.split_once(' ').unwrap_or((part, ""));
        match first.to_ascii_uppercase().as_str() {
            "CONSTRAINT" => {
                let (name, definition) = rest.split_once(' ').unwrap_or((rest, ""));
                constraints.push((unquoted(name), definition.to_owned()));
            }
            "PRIMARY" | "UNIQUE" | "CHECK" | "FOREIGN" => constraints.push((part.to_owned(), part.to_owned())),
            _ => columns.push((unquoted(first), rest.to_owned())),
        }
    }
    TableText { columns, constraints, options: options.trim().to_owned() }
}

fn unquoted(name: &str) -> String {
    name.trim_matches(['"', '`', '[', ']', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_and_comments_make_no_difference_but_what_is_quoted_does() {
        assert_eq!(
            on_one_line("CREATE  INDEX i -- why ( \n ON t ( a,\n  b ) /* x ' */ WHERE c = ' --  y'"),
            "CREATE INDEX i ON t (a, b) WHERE c = ' --  y'"
        );
    }

    #[test]
    fn a_table_is_taken_apart_into_columns_constraints_and_options() {
        let text = table(
            "CREATE TABLE \"t\" (
                id TEXT NOT NULL DEFAULT (printf('%d, (', 1)),
                -- its name, and more
                \"name\" TEXT CONSTRAINT t_name_key UNIQUE,
                CONSTRAINT t_pkey PRIMARY KEY (id, name),
                CHECK (name IN ('a', 'b'))
            , added INTEGER) STRICT",
        );
        let pair = |name: &str, definition: &str| (name.to_owned(), definition.to_owned());
        assert_eq!(
            text,
            TableText {
                columns: vec![
                    pair("id", "TEXT NOT NULL DEFAULT (printf('%d, (', 1))"),
                    pair("name", "TEXT CONSTRAINT t_name_key UNIQUE"),
                    pair("added", "INTEGER"),
                ],
                constraints: vec![
                    pair("t_pkey", "PRIMARY KEY (id, name)"),
                    pair("CHECK (name IN ('a', 'b'))", "CHECK (name IN ('a', 'b'))"),
                ],
                options: "STRICT".to_owned(),
            }
        );
    }
}
