//! A file of records, read line by line.

use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Read};
use std::rc::Rc;

use csv::StringRecord;

use super::{Column, Fault, Form, Line, csv_form, json_form};

/// The longest line that is taken, in bytes.
pub const MAX_LINE_BYTES: usize = 4 * 1024 * 1024;

/// How much is read from the file at a time, in bytes.
const BLOCK: usize = 64 * 1024;

/// What a line says, or all that is wrong with it.
pub type Said = Result<Line, Vec<Fault>>;

/// The lines of a file on their way.
pub struct Reader {
    columns: Vec<Column>,
    form: Reading,
    taken: Rc<Cell<u64>>,
}

enum Reading {
    Jsonl {
        input: BufReader<Counted>,
        number: u64,
    },
    Csv(Box<Csv>),
    /// What comes now can't be read any more.
    Ended,
}

impl Reader {
    /// Begins to read a file with these columns, of which it may have some, in any order.
    pub fn new(form: Form, columns: Vec<Column>, input: Box<dyn Read>) -> Self {
        let taken = Rc::new(Cell::new(0));
        let input = Counted {
            input,
            begun: false,
            held: Vec::new(),
            taken: Rc::clone(&taken),
            room: Rc::default(),
            is_quoted: (form == Form::Csv).then_some(false),
        };
        let form = match form {
            Form::Jsonl => Reading::Jsonl { input: BufReader::with_capacity(BLOCK, input), number: 0 },
            Form::Csv => {
                let input = csv::ReaderBuilder::new()
                    .has_headers(false)
                    .flexible(true)
                    .buffer_capacity(BLOCK)
                    .from_reader(input);
                Reading::Csv(Box::new(Csv { input, places: None, row: StringRecord::new(), crlf: false }))
            }
        };
        Self { columns, form, taken }
    }

    /// How many bytes of the file were read, told anew while they are.
    pub fn position(&self) -> Rc<Cell<u64>> {
        Rc::clone(&self.taken)
    }

    fn jsonl(columns: &[Column], input: &mut BufReader<Counted>, number: &mut u64) -> io::Result<Option<Said>> {
        loop {
            let mut line = Vec::new();
            let bound = MAX_LINE_BYTES as u64 + 1;
            // No line is too long for the file below: the bound is here.
            input.get_ref().room.set(None);
            input.by_ref().take(bound).read_until(b'\n', &mut line)?;
            if line.is_empty() {
                return Ok(None);
            }
            *number += 1;
            if line.len() > MAX_LINE_BYTES && line.last() != Some(&b'\n') {
                input.skip_until(b'\n')?;
                return Ok(Some(Err(vec![too_long(*number)])));
            }
            let text = match std::str::from_utf8(&line) {
                Ok(text) => text.trim_matches([' ', '\t', '\r', '\n']),
                Err(error) => {
                    let message = format!("not UTF-8 text: byte {} of the line is wrong", error.valid_up_to() + 1);
                    return Ok(Some(Err(vec![Fault::of_line(*number, message)])));
                }
            };
            if !text.is_empty() {
                return Ok(Some(json_form::read(columns, *number, text)));
            }
        }
    }

    fn csv(columns: &[Column], csv: &mut Csv) -> io::Result<Step> {
        loop {
            csv.input.get_ref().room.set(Some(MAX_LINE_BYTES + BLOCK));
            match csv.input.read_record(&mut csv.row) {
                // Half a row looks like a whole one where a cell of text was cut off.
                Ok(_) if csv.input.is_done() && csv.input.get_ref().is_quoted == Some(true) => {
                    let message = "a quotation mark is left open: the file may be cut off".to_owned();
                    return Ok(Step::Last(vec![Fault::of_line(csv.line(), message)]));
                }
                Ok(true) => {}
                Ok(false) => return Ok(Step::End),
                Err(error) => return refused(error, csv.line()),
            }
            let Some(places) = &csv.places else {
                csv.crlf = csv.input.position().line() == 1;
                match csv_form::header(columns, &csv.row) {
                    Ok(found) => csv.places = Some(found),
                    Err(faults) => return Ok(Step::Last(faults)),
                }
                continue;
            };
            return Ok(Step::Said(csv_form::read(columns, places, csv.line(), &csv.row)));
        }
    }
}

struct Csv {
    input: csv::Reader<Counted>,
    /// Which column each cell of a row is of; not known before the header.
    places: Option<Vec<usize>>,
    row: StringRecord,
    /// Whether lines end with both characters: of these the second is passed over before the next row.
    crlf: bool,
}

impl Csv {
    /// Where the row that was read last begins.
    fn line(&self) -> u64 {
        let within = self.row.as_slice().matches('\n').count() as u64;
        let is_behind = !self.crlf && !self.input.is_done();
        self.input.position().line().saturating_sub(within + u64::from(is_behind)).max(1)
    }
}

/// What comes next in a file of CSV.
enum Step {
    Said(Said),
    /// The last that can be said of it.
    Last(Vec<Fault>),
    End,
}

fn refused(error: csv::Error, number: u64) -> io::Result<Step> {
    match error.into_kind() {
        csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => {
            Ok(Step::Last(vec![too_long(number)]))
        }
        csv::ErrorKind::Io(error) => Err(error),
        csv::ErrorKind::Utf8 { err, .. } => {
            let message = format!("not UTF-8 text: cell {}, byte {}", err.field() + 1, err.valid_up_to() + 1);
            Ok(Step::Said(Err(vec![Fault::of_line(number, message)])))
        }
        other => Ok(Step::Last(vec![Fault::of_line(number, format!("not CSV that can be taken: {other:?}"))])),
    }
}

fn too_long(number: u64) -> Fault {
    Fault::of_line(number, format!("longer than {MAX_LINE_BYTES} bytes; is a quotation mark left open?"))
}

impl Iterator for Reader {
    type Item = io::Result<Said>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.form {
            Reading::Jsonl { input, number } => Self::jsonl(&self.columns, input, number).transpose(),
            Reading::Csv(csv) => match Self::csv(&self.columns, csv) {
                Ok(Step::Said(said)) => Some(Ok(said)),
                Ok(Step::Last(faults)) => {
                    self.form = Reading::Ended;
                    Some(Ok(Err(faults)))
                }
                Ok(Step::End) => None,
                Err(error) => Some(Err(error)),
            },
            Reading::Ended => None,
        }
    }
}

/// The file below: what was read of it is counted, a byte order mark at its beginning is left out, and a record can't
/// take more than there is room for.
struct Counted {
    input: Box<dyn Read>,
    begun: bool,
    /// What stood at the beginning and was no mark.
    held: Vec<u8>,
    taken: Rc<Cell<u64>>,
    room: Rc<Cell<Option<usize>>>,
    /// Whether the number of quotation marks that went by is odd: in CSV they come in pairs. None: they are not counted.
    is_quoted: Option<bool>,
}

impl Counted {
    fn begin(&mut self) -> io::Result<()> {
        let mut first = Vec::new();
        self.input.by_ref().take(3).read_to_end(&mut first)?;
        self.taken.set(first.len() as u64);
        if first != b"\xef\xbb\xbf" {
            self.held = first;
        }
        self.begun = true;
        Ok(())
    }
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if !self.begun {
            self.begin()?;
        }
        if self.room.get() == Some(0) {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let read = if self.held.is_empty() {
            let read = self.input.read(buffer)?;
            self.taken.set(self.taken.get() + read as u64);
            read
        } else {
            let read = self.held.as_slice().read(buffer)?;
            self.held.drain(..read);
            read
        };
        self.room.set(self.room.get().map(|room| room.saturating_sub(read)));
        if let Some(is_quoted) = &mut self.is_quoted {
            *is_quoted ^= buffer[..read].iter().fold(false, |is_odd, byte| is_odd ^ (*byte == b'"'));
        }
        Ok(read)
    }
}
