//! Users in a file: all but their password, of which a file tells whether there is one. An import sets and changes none.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::{
    CREATED_AT, CREATED_BY, Field, Given, Key, Made, Transfer, UPDATED_AT, UPDATED_BY, VERSION, derived, fold,
    nullable, of_ids, stamped, stored,
};
use crate::crud::reference;
use crate::db::DbConn;
use crate::model::{Invalid, NewUser, User, email, single_line, username};
use crate::schema::users;
use crate::sheet::Kind;

impl Transfer for User {
    const FIELDS: &'static [Field] = &[
        stored("id", Kind::Id),
        stored("username", Kind::Text),
        nullable("email", Kind::Text),
        nullable("display_name", Kind::Text),
        derived("has_password", Kind::Truth, "password_hash IS NOT NULL"),
        stored("is_active", Kind::Truth),
        CREATED_AT,
        UPDATED_AT,
        CREATED_BY,
        UPDATED_BY,
        VERSION,
    ];

    fn build(given: &Given, base: Option<&Self>, made: &Made<'_>) -> Result<Self, Invalid> {
        let mut row = if let Some(base) = base {
            base.clone()
        } else {
            let new = NewUser { username: given.needed("username")?.to_owned(), ..NewUser::default() };
            stamped!(new.into_row(made.now)?, given, made)
        };
        if let Some(text) = given.text("username") {
            row.username = username(text)?;
        }
        row.email = given.text_or("email", row.email, email)?;
        row.display_name = given.text_or("display_name", row.display_name, |text| single_line("display_name", text))?;
        row.is_active = given.truth("is_active").unwrap_or(row.is_active);
        Ok(row)
    }

    fn called(given: &Given, _made: &Made<'_>) -> Option<Key> {
        given.text("username").map(|name| Key { field: "username", within: None, value: fold(name) })
    }

    fn keys(&self) -> Vec<Key> {
        let username = Key { field: "username", within: None, value: self.username.clone() };
        let email = self.email.as_ref().map(|email| Key { field: "email", within: None, value: fold(email) });
        std::iter::once(username).chain(email).collect()
    }

    fn with_keys(conn: &mut DbConn, keys: &[&Key]) -> QueryResult<Vec<Self>> {
        let of = |field| keys.iter().filter(move |key| key.field == field).map(|key| key.value.as_str());
        let mut found: Vec<Self> = users::table.filter(users::username.eq_any(of("username"))).load(conn)?;
        let addresses: Vec<&str> = of("email").collect();
        if !addresses.is_empty() {
            let address = sql::<Text>(&reference::fold(conn, "users.email"));
            found.extend(users::table.filter(address.eq_any(addresses)).load::<Self>(conn)?);
        }
        Ok(found)
    }

    of_ids!(users);
}
