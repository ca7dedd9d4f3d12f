//! JSON on one line, keys in the view's order.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

/// Compact JSON in which DEL and the C1 controls are escaped too: some terminals obey them.
struct Safe;

impl Formatter for Safe {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.find(|each: char| ('\u{7f}'..='\u{9f}').contains(&each)) {
            writer.write_all(&rest.as_bytes()[..at])?;
            let control = rest[at..].chars().next().unwrap_or_default();
            write!(writer, "\\u{:04x}", u32::from(control))?;
            rest = &rest[at + control.len_utf8()..];
        }
        writer.write_all(rest.as_bytes())
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        CompactFormatter.begin_object_key(writer, first)
    }
}

/// One object.
pub fn object(writer: &mut impl Write, fields: &[&str], row: &[Value]) -> io::Result<()> {
    writer.write_all(b"{")?;
    for (index, (field, value)) in fields.iter().zip(row).enumerate() {
        if index > 0 {
            writer.write_all(b",")?;
        }
        write!(writer, "\"{field}\":")?;
        value.serialize(&mut Serializer::with_formatter(&mut *writer, Safe))?;
    }
    writer.write_all(b"}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_the_views_order_and_controls_are_escaped() {
        let mut out = Vec::new();
        let row = [serde_json::json!("a\u{9b}b\u{1b}\u{7f}"), serde_json::json!({"z": [1, null]})];
        object(&mut out, &["name", "also"], &row).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), r#"{"name":"a\u009bb\u001b\u007f","also":{"z":[1,null]}}"#);
    }
}
