//! Going back: to the start, or to a state that was put aside.

use super::actions::Done;
use super::{Ask, Input, Refusal};
use crate::json::{Json, object};

/// The names of the snapshots.
pub(super) fn read(ask: &Ask<'_>) -> Json {
    let names = ask.service.put_aside();
    object([(
        "snapshots",
        Json::List(names.into_iter().map(Json::Text).collect()),
    )])
}

fn failed(error: String) -> Refusal {
    Refusal::new(
        409,
        format!("That cannot be done: {error}."),
        "Nothing was changed.",
    )
}

fn done(ask: &Ask<'_>, notice: &'static str) -> Done {
    Done {
        json: read(ask),
        notice,
    }
}

fn name(input: &Input) -> Result<&str, Refusal> {
    input.text("name")?.ok_or_else(|| {
        Refusal::new(
            400,
            "Which snapshot?",
            "Send its name, such as {\"name\": \"before\"}.",
        )
    })
}

/// Goes back to the start.
pub(super) fn reset(ask: &Ask<'_>, _: &Input) -> Result<Done, Refusal> {
    ask.service.reset().map_err(failed)?;
    Ok(done(ask, "reset"))
}

/// Puts the state of now aside.
pub(super) fn take(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
    ask.service.put_state_aside(name(input)?).map_err(failed)?;
    Ok(done(ask, "snapshot-taken"))
}

/// Goes back to what was put aside.
pub(super) fn restore(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
    let name = name(input)?;
    if ask.service.go_back_to(name).map_err(failed)? {
        Ok(done(ask, "restored"))
    } else {
        Err(unknown(name))
    }
}

/// Forgets what was put aside.
pub(super) fn forget(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
    let name = name(input)?;
    if ask.service.forget_state(name) {
        Ok(done(ask, "snapshot-forgotten"))
    } else {
        Err(unknown(name))
    }
}

fn unknown(name: &str) -> Refusal {
    Refusal::nothing(format!("There is no snapshot called {name}."))
}
