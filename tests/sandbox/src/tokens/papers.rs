//! The vault and the keys as small texts, each under a name, to be kept outside the process.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::challenge::{Challenge, Enrolment};
use super::vault::{Secrets, Session, Vault};

/// What one paper is about.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Paper {
    /// What a person signs in with.
    Secrets(String),
    /// What those have in common who have no secrets of their own, and who they are. Who has left them
    /// since may still be named.
    Alike,
    /// Whose an access token is.
    Session(String),
    /// The links that were mailed.
    Links,
    /// Sign-ins that wait for a code.
    Challenges,
    /// Enrolments that were begun.
    Enrolments,
    /// The calls of an operation by a person in the last minute.
    Calls(String, String),
}

impl Paper {
    /// Its name.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Secrets(person) => format!("secrets/{person}"),
            Self::Alike => "alike".to_owned(),
            Self::Session(token) => format!("session/{token}"),
            Self::Links => "links".to_owned(),
            Self::Challenges => "challenges".to_owned(),
            Self::Enrolments => "enrolments".to_owned(),
            Self::Calls(operation, person) => format!("calls/{operation}/{person}"),
        }
    }

    /// The paper of a name; none for names of others.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let (kind, rest) = name.split_once('/').unwrap_or((name, ""));
        Some(match kind {
            "secrets" => Self::Secrets(rest.to_owned()),
            "alike" => Self::Alike,
            "session" => Self::Session(rest.to_owned()),
            "links" => Self::Links,
            "challenges" => Self::Challenges,
            "enrolments" => Self::Enrolments,
            "calls" => {
                let (operation, person) = rest.split_once('/')?;
                Self::Calls(operation.to_owned(), person.to_owned())
            }
            _ => return None,
        })
    }
}

/// Whether a text could be read; if not, nothing was changed.
type Read = Result<(), String>;

fn text<T: Serialize>(value: &T) -> Option<String> {
    // Texts, numbers and dates: there is nothing that could not be written.
    serde_json::to_string(value).ok()
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    // serde's message could quote a secret.
    serde_json::from_str(text).map_err(|_| "it is of another form".to_owned())
}

impl Vault {
    /// What was changed since [`settled`](Self::settled).
    pub(crate) fn changed(&self) -> &BTreeSet<Paper> {
        &self.changed
    }

    /// Forgets what was changed so far: it is kept.
    pub(crate) fn settled(&mut self) {
        self.changed.clear();
    }

    /// All papers that there are.
    pub(crate) fn papers(&self) -> impl Iterator<Item = Paper> {
        let lists = [
            Paper::Alike,
            Paper::Links,
            Paper::Challenges,
            Paper::Enrolments,
        ];
        let secrets = self.secrets.keys().cloned().map(Paper::Secrets);
        let sessions = self.sessions.keys().cloned().map(Paper::Session);
        let calls = self.calls.keys().cloned();
        let calls = calls.map(|(operation, person)| Paper::Calls(operation, person));
        secrets.chain(sessions).chain(lists).chain(calls)
    }

    /// The text of a paper; none if what it was about is gone.
    pub(crate) fn paper(&self, paper: &Paper) -> Option<String> {
        match paper {
            Paper::Secrets(person) => text(self.secrets.get(person)?),
            Paper::Alike => text(&(&self.common, &self.alike)),
            Paper::Session(token) => text(self.sessions.get(token)?),
            Paper::Links => text(&self.links),
            Paper::Challenges => text(&self.challenges),
            Paper::Enrolments => text(&self.enrolments),
            Paper::Calls(operation, person) => {
                text(self.calls.get(&(operation.clone(), person.clone()))?)
            }
        }
    }

    /// Takes a paper in.
    pub(crate) fn take_in(&mut self, paper: Paper, text: &str) -> Read {
        match paper {
            Paper::Secrets(person) => {
                self.secrets.insert(person, read::<Secrets>(text)?);
            }
            Paper::Alike => (self.common, self.alike) = read(text)?,
            Paper::Session(token) => {
                self.sessions.insert(token, read::<Session>(text)?);
            }
            Paper::Links => self.links = read(text)?,
            Paper::Challenges => self.challenges = read::<Vec<Challenge>>(text)?,
            Paper::Enrolments => self.enrolments = read::<Vec<Enrolment>>(text)?,
            Paper::Calls(operation, person) => {
                self.calls.insert((operation, person), read(text)?);
            }
        }
        Ok(())
    }
}
