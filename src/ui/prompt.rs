//! Questions to the person, on stderr, answered on the terminal.

use std::io::{self, BufRead, IsTerminal, Write};

use super::Ui;

/// That a person, or `--yes`, agreed. Only [`Ui::confirm`] makes one, so that nothing that needs
/// agreement can be called without having asked.
#[derive(Debug)]
pub struct Confirmed(());

/// Why there is no agreement.
#[derive(Debug, thiserror::Error)]
pub enum NotConfirmed {
    /// Nobody can be asked.
    #[error("{0} needs a confirmation, and there is no terminal to ask on")]
    NoTerminal(String),
    /// The person said no.
    #[error("not confirmed; nothing was changed")]
    Declined,
    /// The terminal can't be read.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl Ui {
    /// Asks before something that can't be taken back. No transaction may be open meanwhile.
    ///
    /// # Errors
    /// [`NotConfirmed`]: without a terminal never a hang.
    pub fn confirm(&self, what: &str) -> Result<Confirmed, NotConfirmed> {
        if self.yes {
            return Ok(Confirmed(()));
        }
        match ask(what, &format!("{what}? [y/N] "))?.trim().to_ascii_lowercase().as_str() {
            "y" | "yes" => Ok(Confirmed(())),
            _ => Err(NotConfirmed::Declined),
        }
    }

    /// Asks for a name before what it names is overwritten: a person types it, a script gives it beforehand.
    /// `--yes` does not do, which may stand in a line that was meant for another.
    ///
    /// # Errors
    /// [`NotConfirmed`]: another name is no agreement.
    #[expect(clippy::unused_self, reason = "who asks asks through a Ui, whatever it needs of it")]
    pub fn confirm_name(&self, what: &str, name: &str, given: Option<&str>) -> Result<Confirmed, NotConfirmed> {
        let answer = match given {
            Some(given) => given.to_owned(),
            None => ask(what, &format!("{what}. Type its name, {name}, to go ahead: "))?,
        };
        if answer.trim() == name { Ok(Confirmed(())) } else { Err(NotConfirmed::Declined) }
    }
}

/// Asks on the terminal, which there must be.
fn ask(what: &str, question: &str) -> Result<String, NotConfirmed> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(NotConfirmed::NoTerminal(what.to_owned()));
    }
    let mut err = io::stderr().lock();
    write!(err, "{}", super::table::visible(question))?;
    err.flush()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer)?;
    Ok(answer)
}
