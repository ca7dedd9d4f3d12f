//! Views: what is shown of a record. JSON, CSV and table come from the same view, never from a
//! row, so that a new column cannot leak out.

use serde_json::Value;

/// Fields that can be picked by name.
pub trait Fields {
    /// Every field, in the order in which JSON prints them.
    fn names() -> Vec<&'static str>;

    /// A field's value.
    fn value(&self, field: &str) -> Value;
}

/// What a list prints a row of, or a command its result.
pub trait View: Fields {
    /// The fields that a table prints when nothing else is asked for.
    const TABLE: &'static [&'static str];

    /// What `-q` prints. What has no key, an empty one, gets no line.
    fn key(&self) -> String;
}

/// A view and what is shown beside it.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct With<V, E> {
    /// The view.
    #[serde(flatten)]
    pub view: V,
    /// What is shown beside it.
    #[serde(flatten)]
    pub extra: E,
}

impl<V: Fields, E: Fields> Fields for With<V, E> {
    fn names() -> Vec<&'static str> {
        let mut names = V::names();
        names.extend(E::names());
        names
    }

    fn value(&self, field: &str) -> Value {
        if E::names().contains(&field) { self.extra.value(field) } else { self.view.value(field) }
    }
}

impl<V: View, E: Fields> View for With<V, E> {
    const TABLE: &'static [&'static str] = V::TABLE;

    fn key(&self) -> String {
        self.view.key()
    }
}

/// A field's name as JSON has it: `r#type` is `type`.
#[must_use]
pub fn bare(field: &'static str) -> &'static str {
    field.strip_prefix("r#").unwrap_or(field)
}

/// Declares a struct with its JSON form and its fields by name, from one list.
macro_rules! fields {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident { $($(#[$doc:meta])* $fvis:vis $field:ident: $ty:ty),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, serde::Serialize, schemars::JsonSchema)]
        $vis struct $name { $($(#[$doc])* $fvis $field: $ty),* }

        impl $crate::ui::Fields for $name {
            fn names() -> Vec<&'static str> {
                vec![$($crate::ui::bare(stringify!($field))),*]
            }

            fn value(&self, field: &str) -> serde_json::Value {
                $(if field == $crate::ui::bare(stringify!($field)) {
                    return serde_json::json!(self.$field);
                })*
                serde_json::Value::Null
            }
        }
    };
}
pub(crate) use fields;

/// Declares a view. The first line names the fields that a table prints and the field that `-q`
/// prints.
macro_rules! view {
    (
        table: [$($shown:literal),* $(,)?], key: $key:ident;
        $(#[$meta:meta])*
        $vis:vis struct $name:ident $fields:tt
    ) => {
        $crate::ui::fields! {
            $(#[$meta])*
            $vis struct $name $fields
        }

        impl $crate::ui::View for $name {
            const TABLE: &'static [&'static str] = &[$($shown),*];

            fn key(&self) -> String {
                self.$key.to_string()
            }
        }
    };
}
pub(crate) use view;
