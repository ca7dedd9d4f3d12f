//! The tree of commands.

use clap::Command;

/// A command that does something by itself, and the words that name it.
#[derive(Debug)]
pub struct Leaf {
    /// Such as `["user", "create"]`.
    pub path: Vec<String>,
    /// As clap knows it.
    pub command: Command,
}

impl Leaf {
    /// The words, joined.
    pub fn name(&self) -> String {
        self.path.join(" ")
    }

    /// Whether the last word is this one.
    pub fn is(&self, verb: &str) -> bool {
        self.path.last().is_some_and(|last| last == verb)
    }
}

/// Every leaf, in the order of the tree.
pub fn leaves() -> Vec<Leaf> {
    let mut root = provost::cli::command();
    root.build();
    let mut found = Vec::new();
    walk(&root, &mut Vec::new(), &mut found);
    assert!(found.len() > 10, "the tree is not walked");
    found
}

/// The leaves whose last word is this one.
pub fn verbs(verb: &str) -> Vec<Leaf> {
    leaves().into_iter().filter(|leaf| leaf.is(verb)).collect()
}

fn walk(command: &Command, path: &mut Vec<String>, found: &mut Vec<Leaf>) {
    // A noun that has no verbs yet is no leaf; a verb that has verbs of its own behind it is one.
    if !command.is_subcommand_required_set() {
        found.push(Leaf { path: path.clone(), command: command.clone() });
    }
    for verb in command.get_subcommands().filter(|verb| verb.get_name() != "help") {
        path.push(verb.get_name().to_owned());
        walk(verb, path, found);
        path.pop();
    }
}

#[test]
fn the_walk_finds_verbs_and_lone_commands() {
    let names: Vec<String> = leaves().iter().map(Leaf::name).collect();
    for name in ["user create", "migrate up", "completions"] {
        assert!(names.iter().any(|each| each == name), "{names:?}");
    }
    assert!(!names.iter().any(|name| name == "user" || name.contains("help")), "{names:?}");
}
