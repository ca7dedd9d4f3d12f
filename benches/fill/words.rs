//! What things are called, what work there is, and what it writes.

use std::fmt::Write;

use super::random::Random;

pub const FIRST_NAMES: [&str; 24] = [
    "Ada", "Björn", "Chloé", "Dana", "Emre", "Fatima", "Grace", "Hana", "Ivan", "Jürgen", "Kenji", "Lena", "Miguel",
    "Nora", "Olga", "Pavel", "Quinn", "Rosa", "Søren", "Tomáš", "Uma", "Viktor", "Wei", "Zoë",
];

pub const LAST_NAMES: [&str; 24] = [
    "Lovelace",
    "Hopper",
    "Müller",
    "Okafor",
    "Tanaka",
    "García",
    "Novák",
    "Kowalska",
    "Schmidt",
    "Rossi",
    "Dubois",
    "Andersson",
    "Yılmaz",
    "Haddad",
    "Kim",
    "Chen",
    "Silva",
    "Petrov",
    "Nguyen",
    "O'Brien",
    "Jansen",
    "Papadopoulos",
    "Virtanen",
    "Singh",
];

pub const PROJECT_QUALITIES: [&str; 12] = [
    "Customer", "Billing", "Nordic", "Mobile", "Legacy", "Public", "Internal", "Zürich", "Partner", "Risk", "Supply",
    "Night",
];

pub const PROJECT_THINGS: [&str; 16] = [
    "ledger",
    "portal",
    "warehouse",
    "reports",
    "catalogue",
    "identity",
    "pipeline",
    "archive",
    "search",
    "payments",
    "support desk",
    "forecast",
    "inventory",
    "mailing",
    "data lake",
    "onboarding",
];

pub const AGENT_NAMES: [&str; 20] = [
    "atlas", "vega", "orion", "lyra", "rigel", "mira", "altair", "deneb", "castor", "pollux", "sirius", "spica",
    "antares", "capella", "electra", "maia", "hadar", "izar", "nunki", "zaurak",
];

pub const OBJECTS: [&str; 32] = [
    "orders",
    "invoices",
    "customers",
    "sessions",
    "thumbnails",
    "search index",
    "price list",
    "stock levels",
    "mail queue",
    "audit reports",
    "user avatars",
    "access logs",
    "web certificates",
    "DNS zones",
    "exchange rates",
    "tax tables",
    "delivery routes",
    "support tickets",
    "newsletter",
    "product feed",
    "payment files",
    "payroll",
    "contracts",
    "translations",
    "sensor data",
    "weather grid",
    "site map",
    "test fixtures",
    "feature flags",
    "ledger",
    "Mahnläufe",
    "notebooks",
];

pub const PLACES: [&str; 20] = [
    "Berlin",
    "Zürich",
    "Oslo",
    "Lisbon",
    "Kraków",
    "Dublin",
    "Athens",
    "Ghent",
    "Malmö",
    "Porto",
    "Vienna",
    "Riga",
    "staging",
    "production",
    "eu-west",
    "eu-north",
    "us-east",
    "ap-south",
    "warehouse 1",
    "warehouse 2",
];

/// A kind of work.
#[derive(Debug)]
pub struct Skill {
    pub name: &'static str,
    /// What a task that does it is called after.
    pub verb: &'static str,
    /// How long half of its executions take at most, in milliseconds.
    pub median: f64,
    /// How far apart they are: the standard deviation of the logarithm.
    pub spread: f64,
    /// How much of it fails.
    pub failing: f64,
}

/// The quick ones first, which are what runs often.
pub const SKILLS: [Skill; 12] = [
    Skill { name: "healthcheck", verb: "check", median: 240.0, spread: 0.5, failing: 0.02 },
    Skill { name: "mail-send", verb: "send", median: 850.0, spread: 0.5, failing: 0.008 },
    Skill { name: "data-sync", verb: "sync", median: 2_400.0, spread: 1.0, failing: 0.03 },
    Skill { name: "cleanup", verb: "clean up", median: 4_000.0, spread: 0.9, failing: 0.005 },
    Skill { name: "metrics-rollup", verb: "summarise", median: 3_100.0, spread: 0.7, failing: 0.01 },
    Skill { name: "report-build", verb: "report on", median: 12_000.0, spread: 0.8, failing: 0.015 },
    Skill { name: "data-import", verb: "import", median: 21_000.0, spread: 1.1, failing: 0.05 },
    Skill { name: "index-rebuild", verb: "rebuild", median: 40_000.0, spread: 0.7, failing: 0.01 },
    Skill { name: "data-backup", verb: "back up", median: 95_000.0, spread: 0.6, failing: 0.02 },
    Skill { name: "code-review", verb: "review", median: 180_000.0, spread: 0.6, failing: 0.04 },
    Skill { name: "render", verb: "render", median: 320_000.0, spread: 0.8, failing: 0.03 },
    Skill { name: "model-train", verb: "train on", median: 1_500_000.0, spread: 0.5, failing: 0.08 },
];

/// How many of the skills are quick.
pub const QUICK: u32 = 5;

const ERRORS: [&str; 10] = [
    "connection to upstream timed out after 30 s",
    "HTTP 503 from the gateway: service unavailable",
    "disk quota exceeded while writing the result",
    "permission denied: the token has expired",
    "duplicate key in row {n} of the input",
    "could not resolve host files.example.org",
    "checksum of part {n} does not match",
    "deadlock detected; gave up after 3 tries",
    "unexpected end of input in line {n}",
    "out of memory in worker {n}",
];

const LINES: [&str; 10] = [
    "read {n} rows in {m} ms",
    "copied {n} files ({m} MiB)",
    "{n} objects are up to date, {m} changed",
    "wrote part {n} of {m}",
    "retrying page {n}: the server answered after {m} ms",
    "skipped {n} empty records",
    "uploaded batch {n}, {m} bytes",
    "cache: {n} hits, {m} misses",
    "Prüfsumme stimmt: {n} Blöcke",
    "done: {n} ok, {m} warnings",
];

/// What an execution says when it failed: a line, and now and then where it happened.
pub fn error(random: &mut Random) -> String {
    let mut text = filled(&ERRORS, random);
    if random.chance(0.2) {
        for depth in 0..3 + random.below(12) {
            let (step, line) = (random.below(40), random.below(900));
            // Nothing can go wrong where a text is written to.
            let _ = write!(text, "\n  {depth}: worker::step_{step}::run, line {line}");
        }
    }
    text
}

/// What an execution writes: nothing, a line or two, seldom some KiB.
pub fn output(random: &mut Random) -> Option<String> {
    let lines = match random.below(1000) {
        ..600 => return None,
        600..960 => 1 + random.below(2),
        960..996 => 10 + random.below(30),
        _ => 80 + random.below(320),
    };
    let mut text = String::new();
    for _ in 0..lines {
        text.push_str(&filled(&LINES, random));
        text.push('\n');
    }
    Some(text)
}

/// One of the lines with numbers in it.
fn filled(lines: &[&str], random: &mut Random) -> String {
    let line = *random.pick(lines);
    line.replace("{n}", &random.below(5_000).to_string()).replace("{m}", &random.below(900).to_string())
}
