//! What a snapshot leaves out: all that differs from run to run.

use std::path::Path;
use std::sync::LazyLock;

use regex::{Captures, Regex};

/// Takes out what differs from run to run.
#[derive(Debug)]
pub struct Redactor {
    fixed: Vec<(String, &'static str)>,
}

macro_rules! patterns {
    ($($name:ident = $pattern:literal;)*) => {$(
        static $name: LazyLock<Regex> = LazyLock::new(|| Regex::new($pattern).unwrap());
    )*};
}

patterns! {
    ID = r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b";
    SHA256 = r"\b[0-9a-f]{64}\b";
    SHORT_ID = r"\b[0-9a-f]{8}\b";
    TIME = r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z";
    MOMENT = r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d*[1-9]\d*Z";
    AGO = r"\b\d+[smhd] ago\b( *)";
    SOON = r"\bin \d+[smhd]\b( *)";
    MILLISECONDS = r#"(?m)(_ms":|^DURATION MS +)\d+"#;
    ELAPSED = r"\b\d+(?:\.\d+)?(?:ns|µs|ms)\b";
    USER_AGENT = r"provost/[^ ]+ \([^)]*\)";
    OS_USER = r#"(?m)("os_user":|^OS USER +)("[^"]*"|\S+)"#;
}

impl Redactor {
    /// For a run in this folder, against this database.
    pub fn new(folder: &Path, url: Option<&str>) -> Self {
        let mut fixed = Vec::new();
        if let Some(url) = url {
            let shown = provost::db::DatabaseUrl::parse(url).map(|url| url.to_string()).unwrap_or_default();
            fixed.extend([(url.to_owned(), "[url]"), (shown, "[url]")]);
            if !url.starts_with("sqlite:") {
                let database = url.split('?').next().unwrap_or_default().rsplit('/').next().unwrap_or_default();
                fixed.push((database.to_owned(), "[database]"));
            }
        }
        fixed.push((folder.display().to_string(), "[dir]"));
        fixed.retain(|(text, _)| !text.is_empty());
        Self { fixed }
    }

    /// Without all that differs.
    pub fn all(&self, text: &str) -> String {
        Self::rest(&TIME.replace_all(&self.places(text), "[time]"))
    }

    /// Without all that differs, but with times on a whole second.
    pub fn all_but_whole_seconds(&self, text: &str) -> String {
        Self::rest(&MOMENT.replace_all(&self.places(text), "[time]"))
    }

    fn places(&self, text: &str) -> String {
        self.fixed.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
    }

    fn rest(text: &str) -> String {
        let text = USER_AGENT.replace_all(text, "[user agent]");
        let text = OS_USER.replace_all(&text, r#"$1"[os user]""#);
        let text = SHA256.replace_all(&text, "[sha256]");
        let text = ID.replace_all(&text, "[id]");
        // Eight characters wide, as what it stands for: columns stay where they were.
        let text = SHORT_ID.replace_all(&text, "[ id ]..");
        let text = AGO.replace_all(&text, |found: &Captures<'_>| padded("[ago]", found));
        let text = SOON.replace_all(&text, |found: &Captures<'_>| padded("[soon]", found));
        let text = MILLISECONDS.replace_all(&text, "$1[n]");
        ELAPSED.replace_all(&text, "[elapsed]").into_owned()
    }
}

/// The placeholder, as wide as what it stands for and the spaces behind it.
fn padded(placeholder: &str, found: &Captures<'_>) -> String {
    let width = found[0].chars().count();
    if found[1].is_empty() { placeholder.to_owned() } else { format!("{placeholder:width$}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stay_where_they_were() {
        let redactor = Redactor::new(Path::new("/tmp/x"), None);
        for (text, redacted) in [
            ("12ab34cd  ada  3s ago      yes", "[ id ]..  ada  [ago]       yes"),
            ("12ab34cd  ada  59m ago     yes", "[ id ]..  ada  [ago]       yes"),
            ("next in 5h", "next [soon]"),
            ("/tmp/x/provost.db", "[dir]/provost.db"),
            (r#"{"duration_ms":12}"#, r#"{"duration_ms":[n]}"#),
            ("2026-12-01T01:30:00.000000Z", "[time]"),
        ] {
            assert_eq!(redactor.all(text), redacted);
        }
    }

    #[test]
    fn times_that_a_test_gave_can_stay() {
        let redactor = Redactor::new(Path::new("/tmp/x"), None);
        let text = "2026-12-01T01:30:00.000000Z 2026-12-01T01:30:00.000100Z";
        assert_eq!(redactor.all_but_whole_seconds(text), "2026-12-01T01:30:00.000000Z [time]");
    }
}
