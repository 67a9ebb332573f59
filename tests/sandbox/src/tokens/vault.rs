//! Secrets of people and the tokens given out to them. Nothing in here ever shows in an answer by itself.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::Mechanism;
use super::challenge::{Challenge, Enrolment};
use super::papers::Paper;
use crate::random::Random;
use crate::store::packed;

/// How long an access token lasts, in seconds: a year.
pub(super) const TOKEN_LIFE: i64 = 31_536_000;
/// How long the link of a mail lasts.
const LINK_LIFE: TimeDelta = TimeDelta::minutes(30);
/// How many recovery codes a set has.
const RECOVERY_CODES: usize = 10;

/// What a person signs in with.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Secrets {
    pub(crate) password: Option<String>,
    /// Whether codes are mailed as second factor.
    pub(crate) email_factor: bool,
    /// The code that the person's authenticator app shows, if one is enrolled.
    pub(crate) totp_code: Option<String>,
    /// Recovery codes not used yet.
    pub(crate) recovery_codes: Vec<String>,
    /// Whether the person must enrol a second factor before the first sign-in.
    pub(crate) must_enrol: bool,
}

impl Secrets {
    /// The second factors that are enrolled; the one that is asked for first comes first.
    pub(crate) fn mechanisms(&self) -> Vec<Mechanism> {
        let mut enrolled = Vec::new();
        if self.totp_code.is_some() {
            enrolled.push(Mechanism::Totp);
        }
        if self.email_factor {
            enrolled.push(Mechanism::Email);
        }
        enrolled
    }
}

#[derive(Deserialize, Serialize)]
pub(super) struct Session {
    person: String,
    expires: DateTime<Utc>,
}

/// Secrets, sessions, links and pending sign-ins.
#[derive(Default)]
pub(crate) struct Vault {
    pub(super) secrets: HashMap<String, Secrets>,
    /// What those have in common who have no secrets of their own.
    pub(super) common: Secrets,
    /// Who they are, by packed identifiers: there may be a million of them.
    pub(super) alike: HashSet<u64>,
    pub(super) sessions: HashMap<String, Session>,
    /// Links by token, in the order of sending.
    pub(super) links: Vec<(String, Session)>,
    pub(super) challenges: Vec<Challenge>,
    pub(super) enrolments: Vec<Enrolment>,
    pub(super) calls: HashMap<(String, String), Vec<DateTime<Utc>>>,
    /// What was changed since it was last kept.
    pub(super) changed: BTreeSet<Paper>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault")
            .field("people", &(self.secrets.len() + self.alike.len()))
            .field("sessions", &self.sessions.len())
            .finish_non_exhaustive()
    }
}

impl Vault {
    /// What a person signs in with.
    pub(crate) fn secrets(&self, person: &str) -> Option<&Secrets> {
        let common = || self.alike.contains(&packed(person)).then_some(&self.common);
        self.secrets.get(person).or_else(common)
    }

    /// What a person signs in with, to be changed.
    pub(crate) fn secrets_mut(&mut self, person: &str) -> &mut Secrets {
        self.note(Paper::Secrets(person.to_owned()));
        let alike = !self.alike.is_empty() && self.alike.remove(&packed(person));
        let known = self.secrets.entry(person.to_owned());
        known.or_insert_with(|| {
            if alike {
                self.common.clone()
            } else {
                Secrets::default()
            }
        })
    }

    /// Gives people a password, the same to all and without a copy for each. It is the password of
    /// everybody who was given one in this way.
    pub(crate) fn share_password<'p>(
        &mut self,
        password: &str,
        people: impl Iterator<Item = &'p str>,
    ) {
        self.common.password = Some(password.to_owned());
        self.note(Paper::Alike);
        for person in people {
            match self.secrets.get_mut(person) {
                Some(secrets) => {
                    secrets.password = Some(password.to_owned());
                    self.note(Paper::Secrets(person.to_owned()));
                }
                None => {
                    self.alike.insert(packed(person));
                }
            }
        }
    }

    /// Gives a person these second factors, and recovery codes with them.
    pub(crate) fn enrol(&mut self, person: &str, factors: &[Mechanism], random: &mut Random) {
        let app_code = random.passcode();
        let secrets = self.secrets_mut(person);
        secrets.email_factor = factors.contains(&Mechanism::Email);
        secrets.totp_code = factors.contains(&Mechanism::Totp).then_some(app_code);
        self.renew_recovery_codes(person, random);
    }

    /// Gives a person a fresh set of recovery codes in place of the old one.
    pub(crate) fn renew_recovery_codes(
        &mut self,
        person: &str,
        random: &mut Random,
    ) -> Vec<String> {
        let codes: Vec<String> = (0..RECOVERY_CODES)
            .map(|_| random.recovery_code())
            .collect();
        self.secrets_mut(person).recovery_codes = codes.clone();
        codes
    }

    /// Notes that something is not as it was kept.
    pub(super) fn note(&mut self, paper: Paper) {
        self.changed.insert(paper);
    }

    /// Forgets a person who was deleted.
    pub(crate) fn forget(&mut self, person: &str) {
        let all = [Paper::Links, Paper::Challenges, Paper::Enrolments];
        self.changed.extend(all);
        self.note(Paper::Secrets(person.to_owned()));
        self.secrets.remove(person);
        let sessions = self.sessions.iter().filter(|(_, s)| s.person == person);
        let ended = sessions.map(|(token, _)| Paper::Session(token.clone()));
        self.changed.extend(ended);
        self.alike.remove(&packed(person));
        self.sessions.retain(|_, session| session.person != person);
        self.links.retain(|(_, link)| link.person != person);
        self.challenges.retain(|c| c.person != person);
        self.enrolments.retain(|e| e.person != person);
    }

    /// Takes an access token for a person from now on.
    pub(super) fn open_session(&mut self, person: &str, token: &str, now: DateTime<Utc>) {
        let session = Session {
            person: person.to_owned(),
            expires: now + TimeDelta::seconds(TOKEN_LIFE),
        };
        self.note(Paper::Session(token.to_owned()));
        self.sessions.insert(token.to_owned(), session);
    }

    /// The person that a token stands for, while it lasts.
    pub(crate) fn person_of(&self, token: &str, now: DateTime<Utc>) -> Option<&str> {
        self.sessions
            .get(token)
            .filter(|session| session.expires > now)
            .map(|session| session.person.as_str())
    }

    /// Makes the token of a magic link.
    pub(crate) fn send_link(&mut self, person: &str, random: &mut Random, now: DateTime<Utc>) {
        let link = Session {
            person: person.to_owned(),
            expires: now + LINK_LIFE,
        };
        self.note(Paper::Links);
        self.links.push((random.alphanumeric(32), link));
    }

    /// The token of the link that was last sent to a person, if it can still be used.
    pub(crate) fn last_link(&self, person: &str, now: DateTime<Utc>) -> Option<&str> {
        self.links
            .iter()
            .rev()
            .find(|(_, link)| link.person == person && link.expires > now)
            .map(|(token, _)| token.as_str())
    }

    /// Uses up the token of a magic link.
    pub(super) fn follow_link(&mut self, token: &str, now: DateTime<Utc>) -> Option<String> {
        let place = self.links.iter().position(|(known, _)| known == token)?;
        self.note(Paper::Links);
        let (_, link) = self.links.remove(place);
        (link.expires > now).then_some(link.person)
    }

    /// Counts a call of an operation for a person; false above so many in the last minute.
    pub(super) fn count_call(
        &mut self,
        operation: &str,
        person: &str,
        per_minute: usize,
        now: DateTime<Utc>,
    ) -> bool {
        let key = (operation.to_owned(), person.to_owned());
        self.note(Paper::Calls(key.0.clone(), key.1.clone()));
        let calls = self.calls.entry(key).or_default();
        calls.retain(|at| *at + TimeDelta::minutes(1) > now);
        if calls.len() >= per_minute {
            return false;
        }
        calls.push(now);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_share_a_password_until_they_have_their_own() {
        let mut vault = Vault::default();
        vault.secrets_mut("ann1").must_enrol = true;
        vault.share_password("hush", ["ann1", "bob1", "bob2"].into_iter());
        let password =
            |vault: &Vault, person| vault.secrets(person).and_then(|s| s.password.clone());
        for person in ["ann1", "bob1", "bob2"] {
            assert_eq!(password(&vault, person).as_deref(), Some("hush"));
        }
        assert!(vault.secrets("ann1").is_some_and(|ann| ann.must_enrol));
        assert!(vault.secrets("eve1").is_none());
        let paper = vault.paper(&Paper::Alike).unwrap();
        let mut other = Vault::default();
        other.take_in(Paper::Alike, &paper).unwrap();
        assert_eq!(password(&other, "bob1").as_deref(), Some("hush"));
        vault.secrets_mut("bob1").email_factor = true;
        vault.secrets_mut("bob2").password = Some("own".to_owned());
        assert_eq!(password(&vault, "bob1").as_deref(), Some("hush"));
        assert_eq!(password(&vault, "bob2").as_deref(), Some("own"));
        for person in ["ann1", "bob1", "bob2"] {
            vault.forget(person);
            assert!(vault.secrets(person).is_none());
        }
    }
}
