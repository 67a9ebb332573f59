//! The outbox: every mail that Outseta would have sent, kept instead of being sent.

use std::fmt;

use chrono::{DateTime, Utc};

use crate::clock;
use crate::json::Json;
use crate::random::Random;
use crate::spec::Spec;
use crate::store::{Record, Store};

/// The kind of record under which mails are kept. The description knows none of that name, so no
/// operation can reach them.
const ENTITY: &str = "SentMail";
/// How many mails the outbox of a tenant keeps.
const MOST: usize = 10_000;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident,)+) => {
        /// What a mail is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum MailKind {
            $($(#[doc = $doc])+ $kind,)+
        }

        impl MailKind {
            const ALL: &[Self] = &[$(Self::$kind),+];

            /// Its name, such as `MagicLink`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => stringify!($kind),)+
                }
            }
        }
    };
}

kinds! {
    /// Asks a new subscriber of an e-mail list to confirm; the link does it.
    ListConfirmation,
    /// Greets a new subscriber of an e-mail list.
    Welcome,
    /// Lets somebody in; the token of the link is what `POST /tokens/magic-link` takes.
    MagicLink,
    /// Holds the code of a second factor.
    Passcode,
    /// Answers a forgotten password. No operation sets a password from it, so it has no link.
    PasswordReset,
    /// Asks the people of an account to confirm it. Nothing waits for that, so it has no link.
    AccountConfirmation,
    /// Holds an invoice, or reminds of it.
    Invoice,
    /// A copy of a broadcast for one recipient.
    Broadcast,
    /// A copy of a broadcast for those who try it out.
    BroadcastTest,
    /// A copy of the mails of a drip campaign for those who try it out.
    DripTest,
    /// Made from a template for one person.
    Template,
    /// Tells who opened a case that it is there.
    CaseOpened,
    /// An agent's reply to a case.
    CaseReply,
}

impl fmt::Display for MailKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A mail that Outseta would have sent. It went nowhere.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SentMail {
    /// The address.
    pub to: String,
    /// What it is about.
    pub kind: MailKind,
    /// The subject, empty if the mail has none.
    pub subject: String,
    /// What it says, HTML as a rule: the text that the tenant wrote for such mails, with the
    /// recipient's data filled in. Empty where the tenant has no say in the text.
    pub body: String,
    /// The link that the recipient is to follow. A secret where a token is in it.
    pub link: Option<String>,
    /// The code that the recipient is to type. A secret.
    pub code: Option<String>,
    /// When it was sent, by the tenant's clock: `2026-03-02T14:05:09.1234567Z`.
    pub sent: String,
}

impl fmt::Debug for SentMail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SentMail")
            .field("to", &self.to)
            .field("kind", &self.kind)
            .field("subject", &self.subject)
            .field("link", &self.link.as_ref().map(|_| "[redacted]"))
            .field("code", &self.code.as_ref().map(|_| "[redacted]"))
            .field("sent", &self.sent)
            .finish_non_exhaustive()
    }
}

/// A mail that is about to be sent.
pub(crate) struct Letter {
    pub(crate) to: String,
    pub(crate) kind: MailKind,
    pub(crate) subject: String,
    pub(crate) body: String,
    pub(crate) link: Option<String>,
    pub(crate) code: Option<String>,
    /// What the token of the link stands for: an entity, an identifier.
    pub(crate) token: Option<(String, &'static str, String)>,
}

impl Letter {
    /// A mail without text, link and code.
    pub(crate) fn new(to: &str, kind: MailKind, subject: impl Into<String>) -> Self {
        Self {
            to: to.to_owned(),
            kind,
            subject: subject.into(),
            body: String::new(),
            link: None,
            code: None,
            token: None,
        }
    }

    /// With a text.
    pub(crate) fn saying(mut self, body: impl Into<String>) -> Self {
        self.body = body.into();
        self
    }
}

/// Puts mails into the outbox, in their order; the oldest ones make room.
pub(crate) fn post(
    store: &mut Store,
    random: &mut Random,
    now: DateTime<Utc>,
    letters: Vec<Letter>,
) {
    let surplus = letters.len().saturating_sub(MOST);
    for letter in letters.into_iter().skip(surplus) {
        let uid = crate::write::fresh_uid(store, random);
        let mut mail = Record::new(ENTITY, &uid);
        let text = |text: Option<String>| text.map_or(Json::Null, Json::Text);
        mail.set("To", Json::Text(letter.to));
        mail.set("Kind", Json::text(letter.kind.name()));
        mail.set("Subject", Json::Text(letter.subject));
        mail.set("Body", Json::Text(letter.body));
        mail.set("Link", text(letter.link));
        mail.set("Code", text(letter.code));
        mail.set("Sent", Json::Text(clock::exact(now)));
        if let Some((token, entity, uid)) = letter.token {
            mail.set("Token", Json::Text(token));
            mail.point(entity, &uid);
        }
        store.put(mail);
    }
    let surplus = store.all(ENTITY).count().saturating_sub(MOST);
    let old: Vec<String> = store
        .all(ENTITY)
        .take(surplus)
        .map(|mail| mail.uid.clone())
        .collect();
    for uid in old {
        store.remove(ENTITY, &uid);
    }
}

/// All mails that are kept, oldest first.
pub(crate) fn all(store: &Store) -> Vec<SentMail> {
    store.all(ENTITY).filter_map(read).collect()
}

fn read(mail: &Record) -> Option<SentMail> {
    let text = |name: &str| mail.text(name).unwrap_or_default().to_owned();
    let kind = mail.text("Kind")?;
    Some(SentMail {
        to: text("To"),
        kind: *MailKind::ALL.iter().find(|known| known.name() == kind)?,
        subject: text("Subject"),
        body: text("Body"),
        link: mail.text("Link").map(str::to_owned),
        code: mail.text("Code").map(str::to_owned),
        sent: text("Sent"),
    })
}

/// The identifier of the record of that entity which the token of a mailed link stands for.
pub(crate) fn meant_by<'s>(store: &'s Store, token: &str, entity: &str) -> Option<&'s str> {
    let mail = store
        .all(ENTITY)
        .find(|mail| mail.text("Token") == Some(token))?;
    mail.link(entity)
}

/// Fills the places of a text, such as `{{ Person.FirstName }}`, with a person's data. What a
/// person does not have comes out empty.
pub(crate) fn fill(spec: &Spec, text: &str, person: &Record) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((place, after)) = after.split_once("}}") else {
            break;
        };
        filled.push_str(before);
        let value = place
            .trim()
            .strip_prefix("Person.")
            .filter(|name| spec.property("Person", name).is_none_or(|p| !p.write_only))
            .and_then(|name| person.text(name).or_else(|| person.custom(name)?.as_text()));
        filled.push_str(value.unwrap_or_default());
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::BUNDLE;

    #[test]
    fn fills_the_places_of_a_text() {
        let spec = Spec::parse(BUNDLE).unwrap();
        let mut person = Record::new("Person", "p1");
        person.set("FirstName", Json::text("Ann"));
        for (text, filled) in [
            ("Hello {{ Person.FirstName }}!", "Hello Ann!"),
            ("{{Person.FirstName}}{{ Person.LastName }}", "Ann"),
            ("{{ UnsubscribeLink }}.", "."),
            ("a {{ b", "a {{ b"),
            ("a }} b", "a }} b"),
            ("", ""),
        ] {
            assert_eq!(fill(&spec, text, &person), filled, "{text}");
        }
    }

    #[test]
    fn keeps_secrets_out_of_what_is_printed() {
        let mut letter = Letter::new("ann@example.com", MailKind::MagicLink, "Log in");
        letter.link = Some("http://host/?token=hush".to_owned());
        letter.code = Some("hush".to_owned());
        let mut store = Store::default();
        post(&mut store, &mut Random::new(1), Utc::now(), vec![letter]);
        let mails = all(&store);
        let printed = format!("{mails:?} {store:?}");
        assert!(
            printed.contains("ann@example.com") && !printed.contains("hush"),
            "{printed}"
        );
        assert_eq!(mails[0].code.as_deref(), Some("hush"));
    }

    #[test]
    fn keeps_the_youngest() {
        let letter = |n: usize| Letter::new("a@example.com", MailKind::Template, n.to_string());
        let (mut store, mut random) = (Store::default(), Random::new(1));
        post(
            &mut store,
            &mut random,
            Utc::now(),
            vec![letter(0), letter(1)],
        );
        let many = (2..MOST + 5).map(letter).collect();
        post(&mut store, &mut random, Utc::now(), many);
        let mails = all(&store);
        assert_eq!(mails.len(), MOST);
        assert_eq!(mails[0].subject, "5");
        assert_eq!(mails[MOST - 1].subject, (MOST + 4).to_string());
    }
}
