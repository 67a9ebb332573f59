//! The second step of a sign-in: a code, another mechanism, or a recovery code.

use super::Mechanism;
use super::challenge::{Purpose, Verdict};
use super::grant::{answer_challenge, answer_token, invalid_grant, member, throttle};
use crate::operations::Call;
use crate::reply::{Outcome, Reply};

/// The refusal of a challenge that is over, or never was.
pub(super) fn challenge_expired() -> Reply {
    Reply::code(410, "challenge_expired")
}

/// An open sign-in: its token, person, mechanism, and whether mail is out of the question.
fn pending(call: &Call<'_>) -> Result<(String, String, Mechanism, bool), Reply> {
    let token = member(call, "challenge_token")?;
    let challenge = call
        .tenant
        .vault
        .open_challenge(&token, Purpose::SignIn, call.now)
        .ok_or_else(challenge_expired)?;
    Ok((
        token,
        challenge.person.clone(),
        challenge.mechanism,
        challenge.never_email,
    ))
}

/// `POST /tokens/two-factor`
pub(crate) fn verify(call: &mut Call<'_>) -> Outcome {
    let code = member(call, "code")?;
    let (token, person, ..) = pending(call)?;
    throttle(call, &person, 10)?;
    let verdict = call
        .tenant
        .vault
        .answer_challenge(&token, Purpose::SignIn, call.now, |c| c.is(&code));
    finish(call, verdict)
}

/// `POST /tokens/two-factor/recovery`
pub(crate) fn recovery(call: &mut Call<'_>) -> Outcome {
    let code = member(call, "recovery_code")?;
    let (token, person, ..) = pending(call)?;
    throttle(call, &person, 10)?;
    let vault = &mut call.tenant.vault;
    let known = &mut vault.secrets_mut(&person).recovery_codes;
    let place = known
        .iter()
        .position(|known| known.eq_ignore_ascii_case(code.trim()));
    if let Some(place) = place {
        known.remove(place);
    }
    let verdict = vault.answer_challenge(&token, Purpose::SignIn, call.now, |_| place.is_some());
    finish(call, verdict)
}

fn finish(call: &mut Call<'_>, verdict: Verdict) -> Outcome {
    match verdict {
        Verdict::Right { person, .. } => answer_token(call, &person),
        Verdict::Wrong => Err(invalid_grant()),
        Verdict::Expired => Err(challenge_expired()),
    }
}

/// `POST /tokens/two-factor/resend`
pub(crate) fn resend(call: &mut Call<'_>) -> Outcome {
    let (token, person, mechanism, never_email) = pending(call)?;
    throttle(call, &person, 3)?;
    if mechanism != Mechanism::Email {
        return Err(Reply::code(400, "not_supported"));
    }
    replace(call, &token, &person, mechanism, never_email)
}

/// `POST /tokens/two-factor/switch-mechanism`
pub(crate) fn switch_mechanism(call: &mut Call<'_>) -> Outcome {
    let (token, person, _, never_email) = pending(call)?;
    throttle(call, &person, 5)?;
    let wanted = member(call, "mechanism").unwrap_or_default();
    let Some(wanted) = Mechanism::parse(&wanted) else {
        return Err(Reply::code(400, "invalid_mechanism"));
    };
    let enrolled = call
        .tenant
        .vault
        .secrets(&person)
        .is_some_and(|secrets| secrets.mechanisms().contains(&wanted));
    if !enrolled || (never_email && wanted == Mechanism::Email) {
        return Err(Reply::code(400, "not_enrolled"));
    }
    replace(call, &token, &person, wanted, never_email)
}

/// Puts a fresh challenge in the place of another.
fn replace(
    call: &mut Call<'_>,
    old: &str,
    person: &str,
    mechanism: Mechanism,
    never_email: bool,
) -> Outcome {
    call.tenant.vault.drop_challenge(old);
    answer_challenge(call, person, mechanism, Purpose::SignIn, never_email, false)
}
