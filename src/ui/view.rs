//! Views: what is shown of a record. JSON, CSV and table come from the same view, never from a
//! row, so that a new column cannot leak out.

use serde_json::Value;

/// A view whose fields can be picked by name.
pub trait Fields {
    /// The fields that a table prints when nothing else is asked for.
    const TABLE: &'static [&'static str];

    /// Every field, in the order in which JSON prints them.
    fn names() -> Vec<&'static str>;

    /// A field's value.
    fn value(&self, field: &str) -> Value;

    /// What `-q` prints.
    fn key(&self) -> String;
}

/// A field's name as JSON has it: `r#type` is `type`.
#[must_use]
pub fn bare(field: &'static str) -> &'static str {
    field.strip_prefix("r#").unwrap_or(field)
}

/// Declares a view: the struct, its JSON form and its fields by name, from one list. The first
/// line names the fields that a table prints and the field that `-q` prints.
macro_rules! view {
    (
        table: [$($shown:literal),* $(,)?], key: $key:ident;
        $(#[$meta:meta])*
        $vis:vis struct $name:ident { $($(#[$doc:meta])* $fvis:vis $field:ident: $ty:ty),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, serde::Serialize, schemars::JsonSchema)]
        $vis struct $name { $($(#[$doc])* $fvis $field: $ty),* }

        impl $crate::ui::Fields for $name {
            const TABLE: &'static [&'static str] = &[$($shown),*];

            fn names() -> Vec<&'static str> {
                vec![$($crate::ui::bare(stringify!($field))),*]
            }

            fn value(&self, field: &str) -> serde_json::Value {
                $(if field == $crate::ui::bare(stringify!($field)) {
                    return serde_json::json!(self.$field);
                })*
                serde_json::Value::Null
            }

            fn key(&self) -> String {
                self.$key.to_string()
            }
        }
    };
}
pub(crate) use view;
