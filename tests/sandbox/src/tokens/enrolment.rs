//! Enrolling a second factor while signing in, for people who are not let in without one.

use super::Mechanism;
use super::challenge::{CHALLENGE_LIFE, Purpose, Verdict};
use super::grant::{answer_challenge, invalid_grant, member, sign_in, throttle};
use super::second_factor::challenge_expired;
use super::vault::TOKEN_LIFE;
use crate::json::Json;
use crate::operations::Call;
use crate::reply::{Outcome, Reply};
use crate::spec::Answer;

/// A picture of one white point, in place of the square code that an app would photograph.
const PICTURE: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=";

/// The person behind the enrolment token: 401 where there is none, 403 where enrolment does not apply.
fn enrolling(call: &Call<'_>) -> Result<String, Reply> {
    let token = member(call, "enrollment_token")?;
    let vault = &call.tenant.vault;
    if vault
        .open_challenge(&token, Purpose::SignIn, call.now)
        .is_some()
    {
        // A sign-in that waits for a factor: its person has one already.
        return Err(Reply::code(403, "enrollment_not_required"));
    }
    vault
        .enrolling(&token, call.now)
        .map(str::to_owned)
        .ok_or_else(|| Reply::code(401, "invalid_enrollment_token"))
}

/// `POST /tokens/two-factor/enroll/email/begin`
pub(crate) fn begin_email(call: &mut Call<'_>) -> Outcome {
    let person = enrolling(call)?;
    throttle(call, &person, 5)?;
    answer_challenge(
        call,
        &person,
        Mechanism::Email,
        Purpose::Enrolment,
        false,
        false,
    )
}

/// `POST /tokens/two-factor/enroll/totp/begin`
pub(crate) fn begin_totp(call: &mut Call<'_>) -> Outcome {
    let person = enrolling(call)?;
    throttle(call, &person, 5)?;
    let email = call.record("Person", &person)?.text("Email");
    let email = email.unwrap_or_default().to_owned();
    let tenant = &mut call.tenant;
    let secret = tenant.random.base32(32);
    let token = tenant.vault.challenge(
        &person,
        Mechanism::Totp,
        Purpose::Enrolment,
        false,
        &mut tenant.random,
        call.now,
    );
    let Answer::Object(schema) = &call.operation.answer else {
        return Err(Reply::empty(500));
    };
    let uri = format!("otpauth://totp/Outseta:{email}?secret={secret}&issuer=Outseta");
    call.answer_object(
        200,
        schema,
        [
            ("challenge_token", Json::Text(token)),
            ("secret", Json::Text(secret)),
            ("otpauth_uri", Json::Text(uri)),
            ("qr_code_png_base64", Json::text(PICTURE)),
            ("expires_in", Json::integer(CHALLENGE_LIFE)),
        ],
    )
}

/// `POST /tokens/two-factor/enroll/email/confirm`
pub(crate) fn confirm_email(call: &mut Call<'_>) -> Outcome {
    confirm(call, Mechanism::Email)
}

/// `POST /tokens/two-factor/enroll/totp/confirm`
pub(crate) fn confirm_totp(call: &mut Call<'_>) -> Outcome {
    confirm(call, Mechanism::Totp)
}

fn confirm(call: &mut Call<'_>, mechanism: Mechanism) -> Outcome {
    let person = enrolling(call)?;
    let token = member(call, "challenge_token")?;
    let code = member(call, "code")?;
    throttle(call, &person, 10)?;
    let verdict =
        call.tenant
            .vault
            .answer_challenge(&token, Purpose::Enrolment, call.now, |challenge| {
                challenge.is(&code)
                    && challenge.person == person
                    && challenge.mechanism == mechanism
            });
    match verdict {
        Verdict::Right { .. } => {}
        Verdict::Wrong => return Err(invalid_grant()),
        Verdict::Expired => return Err(challenge_expired()),
    }
    let tenant = &mut call.tenant;
    tenant.vault.end_enrolment(&person);
    let secrets = tenant.vault.secrets_mut(&person);
    match mechanism {
        Mechanism::Email => secrets.email_factor = true,
        Mechanism::Totp => secrets.totp_code = Some(code.trim().to_owned()),
    }
    let codes = tenant
        .vault
        .renew_recovery_codes(&person, &mut tenant.random)
        .into_iter()
        .map(Json::Text)
        .collect();
    let token = sign_in(call, &person);
    let Answer::Object(schema) = &call.operation.answer else {
        return Err(Reply::empty(500));
    };
    call.answer_object(
        200,
        schema,
        [
            ("confirmed", Json::Bool(true)),
            ("recovery_codes", Json::List(codes)),
            ("access_token", Json::Text(token)),
            ("token_type", Json::text("bearer")),
            ("expires_in", Json::integer(TOKEN_LIFE)),
        ],
    )
}
