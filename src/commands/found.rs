//! What a search found: the record, and the passage that matched.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use crate::crud::search::Passage;
use crate::ui::{Fields, View};

/// The field of the passage.
const MATCH: &str = "match";

/// A view that can be searched for.
pub trait Sought: View {
    /// The fields that a table of what was found prints.
    const FOUND: &'static [&'static str];
}

/// A record that a search found.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Found<V> {
    /// The record.
    #[serde(flatten)]
    pub view: V,
    /// The passage that matched.
    pub r#match: Option<Passage>,
}

impl<V: Fields> Fields for Found<V> {
    fn names() -> Vec<&'static str> {
        let mut names = V::names();
        names.push(MATCH);
        names
    }

    fn value(&self, field: &str) -> Value {
        if field == MATCH { json!(self.r#match) } else { self.view.value(field) }
    }
}

impl<V: Sought> View for Found<V> {
    const TABLE: &'static [&'static str] = V::FOUND;

    fn key(&self) -> String {
        self.view.key()
    }
}
