//! Mails made from templates for single people.

use super::campaigns::may_be_mailed;
use super::{Call, call::is_uid};
use crate::answer::Selection;
use crate::clock;
use crate::json::Json;
use crate::mail::{self, Letter, MailKind};
use crate::reply::{Outcome, Reply};
use crate::write::{Broken, Failures};

const MAIL: &str = "TemplateEmailInstance";
/// Who writes where neither the call nor the template says so.
const SENDER: (&str, &str) = ("Billing team", "billing@example.com");

pub(super) fn list_all(call: &mut Call<'_>) -> Outcome {
    let template = uid(call, "templateUid")?;
    list_of(call, template)
}

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let template = call.named(0, "Template")?;
    list_of(call, Some(template))
}

fn list_of(call: &Call<'_>, template: Option<&str>) -> Outcome {
    let person = uid(call, "personUid")?;
    call.list(MAIL, |_, mail| {
        template.is_none_or(|template| mail.link("Template") == Some(template))
            && person.is_none_or(|person| mail.link("Recipient") == Some(person))
    })
}

/// An identifier among the query parameters.
fn uid<'c>(call: &Call<'c>, name: &str) -> Result<Option<&'c str>, Reply> {
    match call.query.get(name).filter(|uid| !uid.is_empty()) {
        Some(uid) if !is_uid(uid) => Err(Reply::invalid_uid()),
        uid => Ok(uid),
    }
}

pub(super) fn send(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Template")?;
    let payload = call.payload()?;
    let text = |name: &str| payload.get(name).and_then(Json::as_text);
    let recipient = text("PersonUid").unwrap_or_default();
    let Some(person) = call.tenant.store.get("Person", recipient) else {
        let broken = Broken::rule("PersonUid", "The Person was not found.");
        let schema = "SendTemplateEmailRequest";
        return Err(Failures::of_body(schema, payload.clone(), vec![broken]).reply(&call.reader()));
    };
    let template = call.record("Template", uid)?;
    let given = |name| text(name).filter(|text| !text.is_empty());
    let subject = given("Subject").or(template.text("Subject"));
    let subject = mail::fill(call.spec, subject.unwrap_or_default(), person);
    let body = mail::fill(call.spec, template.text("Body").unwrap_or_default(), person);
    let (name, email) = SENDER;
    let (name, email) = (
        given("FromName").unwrap_or(name).to_owned(),
        given("FromEmail").unwrap_or(email).to_owned(),
    );
    let reached = may_be_mailed(person);
    let now = Json::Text(clock::exact(call.now));
    let (date, error) = if reached {
        call.mail(recipient, |to| {
            Letter::new(to, MailKind::Template, subject.clone()).saying(body)
        });
        (now.clone(), Json::Null)
    } else {
        let error = "The person opted out of mail, or mail does not reach them.";
        (Json::Null, Json::text(error))
    };
    let id = call.tenant.random.alphanumeric(8);
    let made = call.make(
        MAIL,
        &[
            ("UniqueMessageId", Json::Text(id)),
            ("Subject", Json::Text(subject)),
            ("FromName", Json::Text(name)),
            ("FromEmail", Json::Text(email)),
            ("SendDateTime", now.clone()),
            ("ProcessDateTime", now),
            ("DeliverDateTime", date),
            ("SendError", error),
        ],
        &[("Template", uid), ("Recipient", recipient)],
    );
    let own = Selection::own(call.spec, MAIL);
    call.answer_unasked(MAIL, &made, own)
}
