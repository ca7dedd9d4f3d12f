//! People who own projects and tasks.

use diesel::prelude::*;

use super::{Invalid, Record, email, optional, single_line, stamped, username};
use crate::schema::users;
use crate::sql_types::{Id, Instant};

/// A user as stored.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, AsChangeset, serde::Serialize, serde::Deserialize)]
#[diesel(table_name = users, treat_none_as_null = true, treat_none_as_default_value = false)]
pub struct User {
    /// The id.
    pub id: Id,
    /// Lower case, unique.
    pub username: String,
    /// Unique with letter case folded.
    pub email: Option<String>,
    /// For people to read.
    pub display_name: Option<String>,
    /// An argon2id PHC string. Never printed.
    pub password_hash: Option<String>,
    /// A deactivated user can't act.
    pub is_active: bool,
    /// When it was made.
    #[diesel(skip_update)]
    pub created_at: Instant,
    /// When it was last changed.
    pub updated_at: Instant,
    /// Who made it.
    #[diesel(skip_update)]
    pub created_by: String,
    /// Who changed it last.
    pub updated_by: String,
    /// 1, and one more with each change.
    pub version: i64,
}

impl Record for User {
    const TABLE: &'static str = "users";
    const NOUN: &'static str = "user";
    const SECRET: &'static [&'static str] = &["password_hash"];

    fn record_name(&self) -> String {
        self.username.clone()
    }

    stamped!();
}

/// What makes a new user.
#[derive(Debug, Clone, Default)]
pub struct NewUser {
    /// Any letter case; it is folded.
    pub username: String,
    /// Empty means none.
    pub email: Option<String>,
    /// Empty means none.
    pub display_name: Option<String>,
    /// An argon2id PHC string.
    pub password_hash: Option<String>,
}

impl NewUser {
    /// The row, if every value keeps its rule.
    ///
    /// # Errors
    /// The first value that breaks one.
    pub fn into_row(self, at: Instant) -> Result<User, Invalid> {
        Ok(User {
            id: Id::mint(),
            username: username(&self.username)?,
            email: optional(self.email.as_deref(), email)?,
            display_name: optional(self.display_name.as_deref(), |text| single_line("display_name", text))?,
            password_hash: self.password_hash,
            is_active: true,
            created_at: at,
            updated_at: at,
            created_by: String::new(),
            updated_by: String::new(),
            version: 1,
        })
    }
}

/// What may change; `None` leaves a field as it is, an empty text clears it.
#[derive(Debug, Clone, Default)]
pub struct UserChanges {
    /// A new user name.
    pub username: Option<String>,
    /// A new address.
    pub email: Option<String>,
    /// A new name for people to read.
    pub display_name: Option<String>,
    /// A new hash.
    pub password_hash: Option<String>,
    /// Whether the user can act.
    pub is_active: Option<bool>,
}

impl UserChanges {
    /// The row after the change.
    ///
    /// # Errors
    /// The first value that breaks its rule.
    pub fn apply(&self, user: &User) -> Result<User, Invalid> {
        let mut changed = user.clone();
        if let Some(text) = &self.username {
            changed.username = username(text)?;
        }
        if let Some(text) = &self.email {
            changed.email = optional(Some(text), email)?;
        }
        if let Some(text) = &self.display_name {
            changed.display_name = optional(Some(text), |text| single_line("display_name", text))?;
        }
        if let Some(hash) = &self.password_hash {
            changed.password_hash = Some(hash.clone());
        }
        if let Some(is_active) = self.is_active {
            changed.is_active = is_active;
        }
        Ok(changed)
    }
}

/// What a list of users can be narrowed by.
#[derive(Debug, Clone, Default)]
pub struct UserFilter {
    /// Only those who can act, or only those who can't.
    pub is_active: Option<bool>,
    /// Made at or after.
    pub since: Option<Instant>,
    /// Made before.
    pub until: Option<Instant>,
}
