//! What a line of a file says of a record.

use super::{Field, Made};
use crate::model::{Invalid, name, positive};
use crate::sheet::Value;
use crate::sql_types::{Id, Instant, Json, Label};

/// The values of a line by field. A field that is absent says nothing; one that is null says that there is no value.
#[derive(Debug, Clone)]
pub struct Given {
    fields: &'static [Field],
    values: Vec<Option<Value>>,
}

/// The highest number of changes or tries that a file may tell: there must be room for more.
const MOST: i64 = 1_000_000_000;

/// What identifies and dates a new row.
pub(super) struct Stamps {
    pub(super) id: Id,
    pub(super) created_at: Instant,
    pub(super) updated_at: Instant,
    pub(super) created_by: String,
    pub(super) updated_by: String,
    pub(super) version: i64,
}

impl Given {
    /// The values of a line, in the order of the fields.
    pub(super) fn new(fields: &'static [Field], values: Vec<Option<Value>>) -> Self {
        Self { fields, values }
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.column.name == name)
    }

    fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(self.place(name)?)?.as_ref()
    }

    /// Sets the value of a field.
    pub(super) fn set(&mut self, name: &str, value: Value) {
        if let Some(place) = self.place(name) {
            self.values[place] = Some(value);
        }
    }

    /// Says that a field has no value, where it may have none.
    pub(super) fn clear(&mut self, name: &str) {
        if let Some(place) = self.place(name).filter(|place| self.fields[*place].column.nullable) {
            self.values[place] = Some(Value::Null);
        }
    }

    /// Whether anything is said of the field.
    pub(super) fn says(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// Whether null is said of the field.
    pub(super) fn is_null(&self, name: &str) -> bool {
        self.value(name) == Some(&Value::Null)
    }

    /// The id, where there is one.
    pub(super) fn id(&self, name: &str) -> Option<Id> {
        match self.value(name) {
            Some(Value::Id(id)) => Some(*id),
            _ => None,
        }
    }

    /// The text, where there is one.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        match self.value(name) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The text of a field that must have one.
    pub(super) fn needed(&self, name: &'static str) -> Result<&str, Invalid> {
        self.text(name).ok_or_else(|| missing(name))
    }

    /// The label, where there is one.
    pub(super) fn label<L: Label>(&self, name: &'static str) -> Result<Option<L>, Invalid> {
        let label = self.text(name).map(|text| text.parse().map_err(|error| Invalid::new(name, text, error)));
        label.transpose()
    }

    /// The number, where there is one that fits.
    pub(super) fn number<N: TryFrom<i64>>(&self, name: &'static str) -> Result<Option<N>, Invalid> {
        match self.value(name) {
            Some(Value::Integer(number)) => match N::try_from(*number) {
                Ok(fits) => Ok(Some(fits)),
                Err(_) => Err(Invalid::new(name, &number.to_string(), "it is out of range")),
            },
            _ => Ok(None),
        }
    }

    /// The truth, where it is said.
    pub(super) fn truth(&self, name: &str) -> Option<bool> {
        match self.value(name) {
            Some(Value::Truth(truth)) => Some(*truth),
            _ => None,
        }
    }

    /// The point in time, where there is one.
    pub(super) fn instant(&self, name: &str) -> Option<Instant> {
        match self.value(name) {
            Some(Value::Instant(instant)) => Some(*instant),
            _ => None,
        }
    }

    /// The document, where there is one.
    pub(super) fn document(&self, name: &str) -> Option<&Json> {
        match self.value(name) {
            Some(Value::Document(document)) => Some(document),
            _ => None,
        }
    }

    /// What a field that may be null is to be: as the line says, else as `before`.
    pub(super) fn or<T>(&self, name: &str, said: Option<T>, before: Option<T>) -> Option<T> {
        if self.is_null(name) { None } else { said.or(before) }
    }

    /// What a field is to become: none where the line says nothing, an inner none where it says null.
    #[expect(clippy::option_option, reason = "as the changes of a record have it")]
    pub(super) fn said<T>(&self, name: &str, value: Option<T>) -> Option<Option<T>> {
        if self.is_null(name) { Some(None) } else { value.map(Some) }
    }

    /// A text that may be null and keeps a rule: as the line says, else as `before`.
    pub(super) fn text_or(
        &self,
        name: &'static str,
        before: Option<String>,
        rule: impl FnOnce(&str) -> Result<String, Invalid>,
    ) -> Result<Option<String>, Invalid> {
        Ok(self.or(name, self.text(name).map(rule).transpose()?, before))
    }

    /// What identifies and dates a new row: as the line says, else now and the actor, and an id of the time when the
    /// record began: that is what the field `begun` says, else when it was made.
    ///
    /// # Errors
    /// The first value that no record can have.
    pub(super) fn stamps(&self, made: &Made<'_>, begun: &str) -> Result<Stamps, Invalid> {
        let by = |field: &'static str| match self.text(field) {
            Some(text) => name(field, text),
            None => Ok(made.actor.to_owned()),
        };
        let version = self.number("version")?.unwrap_or(1);
        if !(1..=MOST).contains(&version) {
            let reason = if version < 1 { "it must be at least 1" } else { "a record is not changed so often" };
            return Err(Invalid::new("version", &version.to_string(), reason));
        }
        let (created_at, updated_at) = (self.instant("created_at"), self.instant("updated_at"));
        if let (Some(created_at), Some(updated_at)) = (created_at, updated_at)
            && updated_at < created_at
        {
            let reason = format_args!("it was made later, at {created_at}");
            return Err(Invalid::new("updated_at", &updated_at.to_string(), reason));
        }
        let time = self.instant(begun).or(created_at);
        Ok(Stamps {
            id: self.id("id").unwrap_or_else(|| time.map_or_else(Id::mint, Id::mint_of)),
            // Where a line tells but one of them, the other is not on its wrong side.
            created_at: created_at.unwrap_or_else(|| updated_at.unwrap_or(made.now).min(made.now)),
            updated_at: updated_at.unwrap_or_else(|| created_at.unwrap_or(made.now).max(made.now)),
            created_by: by("created_by")?,
            updated_by: by("updated_by")?,
            version,
        })
    }
}

/// A number of tries, from `least` on.
pub(super) fn attempts(name: &'static str, number: i32, least: i32) -> Result<i32, Invalid> {
    let number = positive(name, number, least)?;
    if i64::from(number) > MOST {
        return Err(Invalid::new(name, &number.to_string(), "nothing is tried so often"));
    }
    Ok(number)
}

/// Says that a field is missing.
pub(super) fn missing(name: &'static str) -> Invalid {
    Invalid { field: name, value: String::new(), reason: "it is missing".to_owned(), hint: None }
}
