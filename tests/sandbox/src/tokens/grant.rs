//! The first step of a sign-in: a password, an API key or a magic link for an access token.

use super::Mechanism;
use super::challenge::{CHALLENGE_LIFE, Purpose, masked};
use super::claims::claims;
use super::vault::TOKEN_LIFE;
use crate::clock;
use crate::credentials::Caller;
use crate::json::Json;
use crate::mail::{Letter, MailKind};
use crate::operations::Call;
use crate::reply::{Outcome, Reply};
use crate::spec::Answer;

/// The refusal of anything that does not let somebody in.
pub(super) fn invalid_grant() -> Reply {
    Reply::code(400, "invalid_grant")
}

/// A text member of the body; the code of a refusal where it is missing.
pub(super) fn member(call: &Call<'_>, name: &str) -> Result<String, Reply> {
    match call.body.get(name) {
        Some(Json::Text(text) | Json::Number(text)) if !text.trim().is_empty() => Ok(text.clone()),
        _ => Err(invalid_grant()),
    }
}

/// 429 above so many calls a minute for one person.
pub(super) fn throttle(call: &mut Call<'_>, person: &str, per_minute: usize) -> Result<(), Reply> {
    let (operation, now) = (&call.operation.id, call.now);
    let tenant = &mut call.tenant;
    if !tenant.throttled || tenant.vault.count_call(operation, person, per_minute, now) {
        Ok(())
    } else {
        Err(Reply::empty(429))
    }
}

/// Lets a person in and notes it.
pub(super) fn sign_in(call: &mut Call<'_>, person: &str) -> String {
    let now = Json::Text(clock::exact(call.now));
    let login = now.clone();
    call.tenant.store.change("Person", person, |record| {
        record.set("LastLoginDateTime", login);
    });
    call.log(
        "PersonLogin",
        person,
        [("PersonUid", Json::text(person)), ("LoginDateTime", now)],
    );
    let claims = claims(call, person);
    let tenant = &mut call.tenant;
    let token = tenant.keys.sign(&claims);
    tenant.vault.open_session(person, &token, call.now);
    token
}

/// Answers a token.
pub(super) fn answer_token(call: &mut Call<'_>, person: &str) -> Outcome {
    let token = sign_in(call, person);
    let refresh = call.tenant.random.alphanumeric(32);
    let Answer::Object(schema) = &call.operation.answer else {
        return Err(Reply::empty(500));
    };
    call.answer_object(
        200,
        schema,
        [
            ("access_token", Json::Text(token)),
            ("token_type", Json::text("bearer")),
            ("expires_in", Json::integer(TOKEN_LIFE)),
            ("refresh_token", Json::Text(refresh)),
        ],
    )
}

/// Answers a challenge. `announced` says whether it is news to the caller that a factor is due.
pub(super) fn answer_challenge(
    call: &mut Call<'_>,
    person: &str,
    mechanism: Mechanism,
    purpose: Purpose,
    never_email: bool,
    announced: bool,
) -> Outcome {
    let email = call.record("Person", person)?.text("Email");
    let destination = match mechanism {
        Mechanism::Email => email.map_or(Json::Null, masked),
        Mechanism::Totp => Json::text(""),
    };
    let tenant = &mut call.tenant;
    let (enrolled, recovery) = match tenant.vault.secrets(person) {
        Some(secrets) => (secrets.mechanisms(), !secrets.recovery_codes.is_empty()),
        None => (Vec::new(), false),
    };
    let available = enrolled
        .into_iter()
        .filter(|m| !(never_email && *m == Mechanism::Email))
        .map(|m| Json::text(m.name()))
        .collect();
    let token = tenant.vault.challenge(
        person,
        mechanism,
        purpose,
        never_email,
        &mut tenant.random,
        call.now,
    );
    if mechanism == Mechanism::Email {
        let code = tenant.vault.passcode(person, call.now);
        call.mail(person, |to| Letter {
            code,
            ..Letter::new(to, MailKind::Passcode, "Your code")
        });
    }
    let (status, schema) = match (&call.operation.accepted, &call.operation.answer) {
        (Some(schema), _) => (202, schema),
        (None, Answer::Object(schema)) => (200, schema),
        _ => return Err(Reply::empty(500)),
    };
    let required = if announced {
        Json::Bool(true)
    } else {
        Json::Null
    };
    call.answer_object(
        status,
        schema,
        [
            ("two_factor_required", required),
            ("challenge_token", Json::Text(token)),
            ("mechanism", Json::text(mechanism.name())),
            ("masked_destination", destination),
            ("expires_in", Json::integer(CHALLENGE_LIFE)),
            ("available_mechanisms", Json::List(available)),
            ("recovery_codes_available", Json::Bool(recovery)),
        ],
    )
}

/// Lets a person in who proved themselves once, or asks for what is still due.
fn proceed(call: &mut Call<'_>, person: &str, never_email: bool) -> Outcome {
    let secrets = call.tenant.vault.secrets(person);
    let enrolled = secrets.map(|s| s.mechanisms()).unwrap_or_default();
    let must_enrol = secrets.is_some_and(|s| s.must_enrol) && enrolled.is_empty();
    let due = enrolled
        .into_iter()
        .find(|m| !(never_email && *m == Mechanism::Email));
    if let Some(mechanism) = due {
        return answer_challenge(call, person, mechanism, Purpose::SignIn, never_email, true);
    }
    if must_enrol {
        return answer_enrolment(call, person);
    }
    answer_token(call, person)
}

/// Answers that a second factor has to be enrolled before anything else.
fn answer_enrolment(call: &mut Call<'_>, person: &str) -> Outcome {
    let tenant = &mut call.tenant;
    let token = tenant
        .vault
        .begin_enrolment(person, &mut tenant.random, call.now);
    let Some(schema) = &call.operation.accepted else {
        return Err(Reply::empty(500));
    };
    call.answer_object(
        202,
        schema,
        [
            ("two_factor_enrollment_required", Json::Bool(true)),
            ("challenge_token", Json::Text(token)),
            ("expires_in", Json::integer(CHALLENGE_LIFE)),
        ],
    )
}

/// `POST /tokens`: a password, or an API key and a name.
pub(crate) fn token(call: &mut Call<'_>) -> Outcome {
    let username = member(call, "username")?;
    let person = call
        .tenant
        .person_by_email(&username)
        .map(str::to_owned)
        .ok_or_else(invalid_grant)?;
    let password = call.body.get("password").and_then(Json::as_text);
    match password.filter(|password| !password.is_empty()) {
        Some(password) => {
            let secrets = call.tenant.vault.secrets(&person);
            if secrets.and_then(|s| s.password.as_deref()) != Some(password) {
                return Err(invalid_grant());
            }
            proceed(call, &person, false)
        }
        // The tenant vouches for the person, so no second factor is asked for.
        None if matches!(call.caller, Caller::ApiKey(_)) => answer_token(call, &person),
        None => Err(invalid_grant()),
    }
}

/// `POST /tokens/magic-link`
pub(crate) fn magic_link(call: &mut Call<'_>) -> Outcome {
    let link = member(call, "magic_token")?;
    let person = call
        .tenant
        .vault
        .follow_link(&link, call.now)
        .ok_or_else(invalid_grant)?;
    // Who read the mail has proved the address already; only the app can add to that.
    proceed(call, &person, true)
}
