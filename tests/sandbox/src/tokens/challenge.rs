//! Sign-ins that wait for a second factor, and people who are about to enrol one.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::Vault;
use super::papers::Paper;
use crate::json::Json;
use crate::random::Random;

/// How long a challenge lasts, in seconds.
pub(super) const CHALLENGE_LIFE: i64 = 600;
/// How many wrong codes a challenge bears.
const ATTEMPTS: u32 = 5;

/// A kind of second factor.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub(crate) enum Mechanism {
    /// A code by mail.
    Email,
    /// The code of an authenticator app.
    Totp,
}

impl Mechanism {
    /// The name on the wire.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Email => "Email",
            Self::Totp => "Totp",
        }
    }

    /// Reads the name on the wire.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        [Self::Email, Self::Totp]
            .into_iter()
            .find(|m| m.name().eq_ignore_ascii_case(name))
    }
}

/// What a challenge is about.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub(super) enum Purpose {
    /// To finish a sign-in.
    SignIn,
    /// To prove a factor that is being enrolled.
    Enrolment,
}

/// A code that somebody is expected to send.
#[derive(Deserialize, Serialize)]
pub(super) struct Challenge {
    pub(super) token: String,
    pub(super) person: String,
    pub(super) mechanism: Mechanism,
    pub(super) purpose: Purpose,
    /// Whether mail is out of the question, as after a magic link.
    pub(super) never_email: bool,
    code: String,
    attempts: u32,
    expires: DateTime<Utc>,
}

/// A person who must enrol a second factor to sign in.
#[derive(Deserialize, Serialize)]
pub(super) struct Enrolment {
    pub(super) token: String,
    pub(super) person: String,
    expires: DateTime<Utc>,
}

/// What came of a code.
#[derive(Debug, PartialEq)]
pub(super) enum Verdict {
    /// It is the right one, and the challenge is over.
    Right {
        /// Whose challenge it was.
        person: String,
        /// What was proved.
        mechanism: Mechanism,
    },
    /// It is not.
    Wrong,
    /// There is no such challenge, or none that is still open.
    Expired,
}

impl Vault {
    /// Begins a challenge and returns its token.
    pub(super) fn challenge(
        &mut self,
        person: &str,
        mechanism: Mechanism,
        purpose: Purpose,
        never_email: bool,
        random: &mut Random,
        now: DateTime<Utc>,
    ) -> String {
        let app_code = match purpose {
            Purpose::SignIn => self.secrets(person).and_then(|s| s.totp_code.clone()),
            Purpose::Enrolment => None,
        };
        let code = match (mechanism, app_code) {
            (Mechanism::Totp, Some(code)) => code,
            _ => random.passcode(),
        };
        let token = random.alphanumeric(32);
        self.note(Paper::Challenges);
        self.challenges.retain(|c| c.expires > now);
        self.challenges.push(Challenge {
            token: token.clone(),
            person: person.to_owned(),
            mechanism,
            purpose,
            never_email,
            code,
            attempts: 0,
            expires: now + TimeDelta::seconds(CHALLENGE_LIFE),
        });
        token
    }

    /// An open challenge.
    pub(super) fn open_challenge(
        &self,
        token: &str,
        purpose: Purpose,
        now: DateTime<Utc>,
    ) -> Option<&Challenge> {
        self.challenges
            .iter()
            .find(|c| c.token == token && c.purpose == purpose && c.expires > now)
    }

    /// Ends a challenge because another one takes its place.
    pub(super) fn drop_challenge(&mut self, token: &str) {
        self.note(Paper::Challenges);
        self.challenges.retain(|c| c.token != token);
    }

    /// Weighs a code that somebody sent.
    pub(super) fn answer_challenge(
        &mut self,
        token: &str,
        purpose: Purpose,
        now: DateTime<Utc>,
        is_right: impl FnOnce(&Challenge) -> bool,
    ) -> Verdict {
        let open = self
            .challenges
            .iter()
            .position(|c| c.token == token && c.purpose == purpose && c.expires > now);
        let Some(place) = open else {
            return Verdict::Expired;
        };
        self.note(Paper::Challenges);
        let challenge = &mut self.challenges[place];
        if is_right(challenge) {
            let done = self.challenges.remove(place);
            return Verdict::Right {
                person: done.person,
                mechanism: done.mechanism,
            };
        }
        challenge.attempts += 1;
        if challenge.attempts >= ATTEMPTS {
            self.challenges.remove(place);
        }
        Verdict::Wrong
    }

    /// The code that a person would now read in a mail or an app.
    pub(crate) fn passcode(&self, person: &str, now: DateTime<Utc>) -> Option<String> {
        self.challenges
            .iter()
            .rev()
            .find(|c| c.person == person && c.expires > now)
            .map(|c| c.code.clone())
            .or_else(|| self.secrets(person)?.totp_code.clone())
    }

    /// Begins an enrolment and returns its token.
    pub(super) fn begin_enrolment(
        &mut self,
        person: &str,
        random: &mut Random,
        now: DateTime<Utc>,
    ) -> String {
        let token = random.alphanumeric(32);
        self.note(Paper::Enrolments);
        self.enrolments.retain(|e| e.expires > now);
        self.enrolments.push(Enrolment {
            token: token.clone(),
            person: person.to_owned(),
            expires: now + TimeDelta::seconds(CHALLENGE_LIFE),
        });
        token
    }

    /// The person behind an enrolment that is still open.
    pub(super) fn enrolling(&self, token: &str, now: DateTime<Utc>) -> Option<&str> {
        self.enrolments
            .iter()
            .find(|e| e.token == token && e.expires > now)
            .map(|e| e.person.as_str())
    }

    /// Ends the enrolment of a person.
    pub(super) fn end_enrolment(&mut self, person: &str) {
        self.note(Paper::Enrolments);
        self.enrolments.retain(|e| e.person != person);
    }
}

impl Challenge {
    /// Whether a code is the one that was sent.
    pub(super) fn is(&self, code: &str) -> bool {
        self.code == code.trim()
    }
}

/// `ann@example.com` as `a***@example.com`.
pub(super) fn masked(email: &str) -> Json {
    match email.split_once('@') {
        Some((name, host)) => {
            let first: String = name.chars().take(1).collect();
            Json::text(format!("{first}***@{host}"))
        }
        None => Json::Null,
    }
}
