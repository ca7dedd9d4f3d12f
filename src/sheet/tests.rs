use std::io::{Cursor, Read};

use proptest::prelude::*;

use super::*;
use crate::db::{Cell, Seen};

const COLUMNS: [Column; 7] = [
    Column { name: "id", kind: Kind::Id, nullable: false },
    Column { name: "text", kind: Kind::Text, nullable: true },
    Column { name: "number", kind: Kind::Integer, nullable: true },
    Column { name: "truth", kind: Kind::Truth, nullable: false },
    Column { name: "at", kind: Kind::Instant, nullable: true },
    Column { name: "document", kind: Kind::Document, nullable: false },
    Column { name: "label", kind: Kind::Label(&["red", "blue"]), nullable: false },
];

fn read(form: Form, bytes: &[u8]) -> Vec<Said> {
    let input: Box<dyn Read> = Box::new(Cursor::new(bytes.to_vec()));
    Reader::new(form, COLUMNS.to_vec(), input).map(Result::unwrap).collect()
}

fn written(form: Form, rows: &[Vec<Cell>], safe: bool) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = Writer::begin(form, COLUMNS.to_vec(), &mut out, safe, None).unwrap();
    for row in rows {
        writer.push(row.iter().map(seen)).unwrap();
    }
    writer.end().unwrap();
    out
}

fn seen(cell: &Cell) -> Seen<'_> {
    match cell {
        Cell::Null => Seen::Null,
        Cell::Integer(number) => Seen::Integer(*number),
        Cell::Text(text) => Seen::Text(text),
        Cell::Bytes(bytes) => Seen::Bytes(bytes),
    }
}

/// The message of each fault, with its line.
fn faults(form: Form, text: &str) -> Vec<String> {
    let said = read(form, text.as_bytes()).into_iter().filter_map(Result::err).flatten();
    said.map(|fault| format!("{}: {}", fault.line, fault.message)).collect()
}

fn text(value: Option<&str>) -> Vec<Cell> {
    let mut row = vec![Cell::Null; COLUMNS.len()];
    row[1] = value.map_or(Cell::Null, |text| Cell::Text(text.to_owned()));
    row
}

#[test]
fn a_line_of_json_keeps_the_order_of_the_columns() {
    let id = "01890000-0000-7000-8000-000000000001";
    let cell = |text: &str| Cell::Text(text.to_owned());
    let row = vec![
        cell(id),
        cell("a\"\u{7f}\u{9b}\n\u{1}é"),
        Cell::Integer(-5),
        Cell::Integer(1),
        Cell::Null,
        cell(r#"{"a":["x"]}"#),
        cell("red"),
    ];
    let line = String::from_utf8(written(Form::Jsonl, &[row], false)).unwrap();
    let expected = r#"{"id":"ID","text":"a\"\u007f\u009b\n\u0001é","number":-5,"truth":true,"at":null,"document":{"a":["x"]},"label":"red"}"#;
    assert_eq!(line, expected.replace("ID", id) + "\n");
}

#[test]
fn no_value_and_the_empty_text_differ_in_csv() {
    let rows = [text(None), text(Some("")), text(Some("\"\"")), text(Some("'"))];
    let csv = String::from_utf8(written(Form::Csv, &rows, false)).unwrap();
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines,
        [
            "id,text,number,truth,at,document,label",
            ",,,,,,",
            ",\"\"\"\"\"\",,,,,",
            ",\"\"\"\\\"\"\\\"\"\"\"\",,,,,",
            ",',,,,,",
        ]
    );
}

#[test]
fn a_cell_that_a_spreadsheet_would_run_is_neutralised_and_a_number_is_not() {
    for risky in ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\n=x", "＝x"] {
        let mut row = text(Some(risky));
        row[2] = Cell::Integer(-5);
        let safe = written(Form::Csv, &[row], true);
        let mut rows = csv::ReaderBuilder::new().from_reader(safe.as_slice()).into_records().map(Result::unwrap);
        let row = rows.next().unwrap();
        assert_eq!((&row[1], &row[2]), (format!("'{risky}").as_str(), "-5"), "{risky:?}");
    }
}

#[test]
fn a_mark_crlf_blank_lines_and_a_last_line_without_an_end_are_no_matter() {
    let json = "\u{feff}{\"text\":\"a\"}\r\n\r\n  \n{\"text\":\"b\"}";
    let csv = "\u{feff}text,number\r\na,1\r\n\r\nb,2";
    for (form, file) in [(Form::Jsonl, json), (Form::Csv, csv)] {
        let said: Vec<Line> = read(form, file.as_bytes()).into_iter().map(Result::unwrap).collect();
        let texts: Vec<_> = said.iter().map(|line| line.values[1].clone().unwrap()).collect();
        assert_eq!(texts, [Value::Text("a".to_owned()), Value::Text("b".to_owned())], "{form:?}");
        assert_eq!(said[1].number, 4, "{form:?}");
    }
    assert!(
        read(Form::Jsonl, b"").is_empty() && read(Form::Csv, b"").is_empty() && read(Form::Csv, b"id\n").is_empty()
    );
}

#[test]
fn what_is_wrong_is_told_with_line_and_field() {
    let json = concat!(
        "{\"tex\":1}\n[1]\n{\"text\":1,\"number\":\"x\"}\n{\"text\":\"a\",\"text\":\"b\"}\n{\"id\":\"1\"}\n",
        "{\"number\":1.5}\n{\"label\":\"green\"}\n{\"at\":\"soon\"}\n{\"text\":\"\\u0000\"}\n{\"truth\":1}\n{\"text\":\n",
    );
    assert_eq!(
        faults(Form::Jsonl, json),
        [
            "1: unknown field \"tex\"; known: id, text, number, truth, at, document, label",
            "2: not a JSON object that can be taken: it is something else",
            "3: invalid text: \"1\" is not a text",
            "3: invalid number: \"\\\"x\\\"\" is not a whole number",
            "4: the field text stands there twice",
            "5: invalid id: \"1\" is not a full id",
            "6: invalid number: \"1.5\" is not a whole number",
            "7: invalid label: \"green\" is none of: red, blue",
            "8: invalid at: \"soon\" is not an RFC 3339 time between the years 1970 and 9999",
            "9: not a JSON object that can be taken: \\u0000 can't be stored at column 16",
            "10: invalid truth: \"1\" is not true or false",
            "11: not a JSON object that can be taken: EOF while parsing a value at column 8",
        ]
    );
    assert_eq!(
        faults(Form::Csv, "id,tex,id\n1,2,3\n"),
        [
            "1: unknown field \"tex\"; known: id, text, number, truth, at, document, label",
            "1: the field id stands there twice",
        ]
    );
    assert_eq!(
        faults(Form::Csv, "text,number,truth,document\na,b,yes,{\na,1\n\"a\nb\",c,,\n"),
        [
            "2: invalid number: \"b\" is not a whole number",
            "2: invalid truth: \"yes\" is not true or false",
            "2: invalid document: EOF while parsing an object at line 1 column 1",
            "3: 2 cell(s), where the header has 4",
            "4: invalid number: \"c\" is not a whole number",
        ]
    );
}

#[test]
fn a_line_that_is_no_text_is_named_and_the_next_is_read() {
    let said = read(Form::Jsonl, b"{\"text\":\"\xff\"}\n{\"text\":\"b\"}\n");
    assert_eq!(said[0].as_ref().unwrap_err()[0].message, "not UTF-8 text: byte 10 of the line is wrong");
    assert!(said[1].is_ok());
    let said = read(Form::Csv, b"text\n\xff\nb\n");
    assert!(said[0].as_ref().unwrap_err()[0].message.starts_with("not UTF-8 text"), "{said:?}");
    assert!(said[1].is_ok());
}

/// A file that goes on and on.
struct Endless(u64);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = buffer.len().min(usize::try_from(self.0).unwrap());
        buffer[..length].fill(b'x');
        self.0 -= length as u64;
        Ok(length)
    }
}

#[test]
fn a_line_without_an_end_is_not_held() {
    let endless = || Endless(20 * MAX_LINE_BYTES as u64);
    let json: Box<dyn Read> = Box::new(Cursor::new(b"{\"text\":\"").chain(endless()).chain(Cursor::new(b"\n{}\n")));
    let mut reader = Reader::new(Form::Jsonl, COLUMNS.to_vec(), json);
    let said = reader.next().unwrap().unwrap().unwrap_err();
    assert_eq!((said[0].line, said[0].message.starts_with("longer than 4194304 bytes")), (1, true));
    assert_eq!(reader.next().unwrap().unwrap().unwrap().number, 2);
    let csv: Box<dyn Read> = Box::new(Cursor::new(b"text\na\n\"").chain(endless()));
    let mut reader = Reader::new(Form::Csv, COLUMNS.to_vec(), csv);
    assert!(reader.next().unwrap().unwrap().is_ok());
    let said = reader.next().unwrap().unwrap().unwrap_err();
    assert!(said[0].line == 3 && said[0].message.starts_with("longer than 4194304 bytes"), "{said:?}");
    assert!(reader.next().is_none());
}

fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "", "'", "\"", "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", ",", "ü", "漢", "🦀", "\\", "\\u0041", "\u{7f}",
        "\u{9b}", "\u{feff}", " ", "null", "a", "＝",
    ]);
    prop::collection::vec(pieces, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_it_was(
        texts in prop::collection::vec(prop::option::of(any_text()), 1..6),
        number in prop::option::of(any::<i32>()),
        safe in any::<bool>(),
    ) {
        let rows: Vec<Vec<Cell>> = texts
            .iter()
            .map(|given| {
                let mut row = text(given.as_deref());
                row[2] = number.map_or(Cell::Null, |number| Cell::Integer(number.into()));
                // Documents and labels always have a value.
                row[5] = Cell::Text("{\"a\":null}".to_owned());
                row[6] = Cell::Text("blue".to_owned());
                row
            })
            .collect();
        for form in [Form::Jsonl, Form::Csv] {
            let said = read(form, &written(form, &rows, safe));
            prop_assert_eq!(said.len(), rows.len());
            for (line, given) in said.iter().zip(&texts) {
                let values = &line.as_ref().unwrap().values;
                let expected = given.clone().map_or(Value::Null, Value::Text);
                prop_assert_eq!(values[1].as_ref(), Some(&expected), "{:?}", form);
                let expected = number.map_or(Value::Null, |number| Value::Integer(number.into()));
                prop_assert_eq!(values[2].as_ref(), Some(&expected));
            }
        }
    }
}
