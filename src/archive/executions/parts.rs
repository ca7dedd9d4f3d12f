//! The parts of an archive of executions, read back. How they are written is above.

use super::*;

/// How far an archive goes that may not have come to its end.
pub(super) fn extent(file: &File, wanted: &Header) -> Result<Extent, ExecutionArchiveError> {
    let mut reader = BufReader::new(file);
    let mut magic = Vec::new();
    reader.by_ref().take(MAGIC.len() as u64).read_to_end(&mut magic)?;
    if !MAGIC.starts_with(&magic) {
        return Err(ExecutionArchiveError::Foreign);
    }
    reader.rewind()?;
    let mut extent = Extent::default();
    loop {
        let part = read_part(&mut reader);
        let is_cut =
            matches!(&part, Err(ExecutionArchiveError::Io(error)) if error.kind() == io::ErrorKind::UnexpectedEof);
        match part {
            Ok(Some((header, Mark::Part { executions, .. }))) => {
                wanted.check(&header)?;
                extent.executions += executions;
                extent.parts += 1;
                extent.end = reader.stream_position()?;
            }
            // What comes behind may be all that is left of what went.
            Err(error) if !is_cut => return Err(error),
            // It was ended and had not got its place: it may grow. Or nothing comes behind a part that is cut off,
            // and its executions are still there.
            _ => return Ok(extent),
        }
    }
}

/// Reads a part, and makes sure that it is whole; none: nothing comes any more.
pub(super) fn read_part(archive: &mut impl BufRead) -> Result<Option<(Header, Mark)>, ExecutionArchiveError> {
    use ExecutionArchiveError::{Damaged, Foreign};
    if archive.fill_buf()?.is_empty() {
        return Ok(None);
    }
    let mut decoder = Decoder::with_buffer(archive)?.single_frame();
    decoder.window_log_max(MAX_WINDOW)?;
    let mut text = BufReader::new(decoder);
    let (mut hasher, mut executions) = (Sha256::new(), 0);
    let mut line = Vec::new();
    read_line(&mut text, &mut line)?;
    let header: Header = serde_json::from_slice(&line).map_err(|_| Foreign)?;
    loop {
        hasher.update(&line);
        read_line(&mut text, &mut line)?;
        if let Ok(mark) = serde_json::from_slice::<Mark>(&line) {
            let sound = match mark {
                Mark::Part { executions: told, sha256 } => {
                    (told, sha256) == (executions, Digest(hasher.finalize().into()))
                }
                Mark::Whole { .. } => executions == 0,
            };
            line.clear();
            // To the frame's end, and with it to its checksum.
            let is_end = text.read_until(b'\n', &mut line).map_err(fault)? == 0;
            return if sound && is_end { Ok(Some((header, mark))) } else { Err(Damaged("a part is another")) };
        }
        executions += 1;
    }
}

fn read_line(text: &mut impl BufRead, line: &mut Vec<u8>) -> Result<(), ExecutionArchiveError> {
    line.clear();
    text.by_ref().take(MAX_LINE).read_until(b'\n', line).map_err(fault)?;
    if line.ends_with(b"\n") { Ok(()) } else { Err(ExecutionArchiveError::Damaged("a line has no end")) }
}

/// What the decoder says has no number of the system's; what the system says has.
fn fault(error: io::Error) -> ExecutionArchiveError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => error.into(),
        _ if error.raw_os_error().is_some() => error.into(),
        _ => ExecutionArchiveError::Damaged("it can't be decompressed"),
    }
}
