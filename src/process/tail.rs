//! The end of an output: its last bytes, and those as text.

/// The end of an output as text that any database takes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// The text: UTF-8 without NUL.
    pub text: String,
    /// Whether something in it was no such text and stands as U+FFFD.
    pub replaced: bool,
}

/// The last `limit` bytes of an output as text. An output is evidence, so what is no text is not refused
/// but replaced, and never is the text longer than `limit`. A character that the cut split is left out; to
/// know of a cut, this wants more than `limit` bytes when there are more.
pub fn last_text(bytes: &[u8], limit: usize) -> Text {
    let cut = bytes.len().saturating_sub(limit);
    let mut bytes = &bytes[cut..];
    if cut > 0 {
        // A character has at most three bytes after its first.
        let split = bytes.iter().take(3).take_while(|byte| (0x80..0xc0).contains(*byte)).count();
        bytes = &bytes[split..];
    }
    let lossy = String::from_utf8_lossy(bytes);
    let replaced = matches!(lossy, std::borrow::Cow::Owned(_)) || lossy.contains('\0');
    let mut text = lossy.replace('\0', "\u{fffd}");
    // A replacement may be longer than what it stands for.
    let start = text.ceil_char_boundary(text.len().saturating_sub(limit));
    text.drain(..start);
    Text { text, replaced }
}

/// The last bytes of what goes by, in constant memory.
#[derive(Debug)]
pub struct Tail {
    limit: usize,
    bytes: Vec<u8>,
}

impl Tail {
    /// Keeps the last `limit` bytes.
    pub fn new(limit: usize) -> Self {
        Self { limit, bytes: Vec::new() }
    }

    /// Takes what came next.
    pub fn push(&mut self, chunk: &[u8]) {
        // One byte more than asked for tells that there was more.
        let kept = self.limit.saturating_add(1);
        let chunk = &chunk[chunk.len().saturating_sub(kept)..];
        if self.bytes.len() + chunk.len() > kept.saturating_mul(2) {
            // Cut seldom, not with each chunk, or every byte would be moved many times.
            let excess = (self.bytes.len() + chunk.len()).saturating_sub(kept).min(self.bytes.len());
            self.bytes.drain(..excess);
        }
        self.bytes.extend_from_slice(chunk);
    }

    /// How many bytes are held.
    #[cfg(test)]
    pub fn held(&self) -> usize {
        self.bytes.len()
    }

    /// What is kept, as text.
    pub fn text(&self) -> Text {
        last_text(&self.bytes, self.limit)
    }
}
