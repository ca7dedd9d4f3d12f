//! Conditions in a form that does not depend on how often they were written out and read again: `pg_dump` and a
//! restore turn `(a AND b) AND c` into `a AND b AND c`, which is the same.

/// A text with the parentheses around parts of a chain of ANDs taken out.
pub(super) fn flattened(text: &str) -> String {
    let mut rest = text;
    let parts = parts(&mut rest);
    let mut flat = String::new();
    write(&parts, &mut flat);
    // What is behind a parenthesis too many is no condition of ours, and is compared as it is.
    flat + rest
}

enum Part<'a> {
    Text(&'a str),
    Group(Vec<Part<'a>>),
}

/// The parts up to the parenthesis that ends them; behind it, or nothing, is left in `rest`.
fn parts<'a>(rest: &mut &'a str) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    while let Some(at) = rest.find(['(', ')']) {
        let (text, tail) = rest.split_at(at);
        parts.push(Part::Text(text));
        if tail.starts_with(')') {
            *rest = tail;
            return parts;
        }
        *rest = &tail[1..];
        parts.push(Part::Group(self::parts(rest)));
        *rest = rest.strip_prefix(')').unwrap_or(rest);
    }
    parts.push(Part::Text(rest));
    *rest = "";
    parts
}

/// Whether nothing but ANDs joins these parts.
fn is_chain(parts: &[Part<'_>]) -> bool {
    let joins = |word: &str| parts.iter().any(|part| matches!(part, Part::Text(text) if text.contains(word)));
    joins(" AND ") && !joins(" OR ") && !joins("NOT ") && !joins("BETWEEN ")
}

fn write(parts: &[Part<'_>], flat: &mut String) {
    let chain = is_chain(parts);
    for (at, part) in parts.iter().enumerate() {
        match part {
            Part::Text(text) => flat.push_str(text),
            Part::Group(inner) => {
                let before = flat.trim_end();
                let is_link = before.is_empty() || before.ends_with('(') || before.ends_with(" AND");
                let is_followed = match parts.get(at + 1) {
                    Some(Part::Text(text)) => !text.trim().is_empty() && !text.starts_with(" AND "),
                    _ => false,
                };
                if chain && is_link && !is_followed && is_chain(inner) {
                    write(inner, flat);
                } else {
                    flat.push('(');
                    write(inner, flat);
                    flat.push(')');
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::flattened;

    #[test]
    fn a_chain_of_ands_is_one_however_it_is_grouped() {
        for text in ["RETURN (((a >= 1) AND (a <= 9)) AND f(x, (y)))", "RETURN ((a >= 1) AND (a <= 9) AND f(x, (y)))"] {
            assert_eq!(flattened(text), "RETURN ((a >= 1) AND (a <= 9) AND f(x, (y)))");
        }
    }

    #[test]
    fn what_a_parenthesis_means_is_kept() {
        for text in [
            "((a OR b) AND c)",
            "(a OR (b AND c))",
            "(NOT (a AND b) AND c)",
            "f((a AND b), c)",
            "coalesce(a AND b) AND c",
            "(a AND b",
            "a) AND (b",
            "",
        ] {
            assert_eq!(
                flattened(&format!("RETURN {text}")).replace(['(', ')'], ""),
                format!("RETURN {text}").replace(['(', ')'], "")
            );
        }
        assert_ne!(flattened("((a OR b) AND c)"), flattened("(a OR (b AND c))"));
        assert_ne!(flattened("(NOT (a AND b) AND c)"), flattened("(NOT a AND b AND c)"));
        assert_ne!(flattened("(x = (a AND b) AND c)"), flattened("(x = a AND b AND c)"));
    }
}
