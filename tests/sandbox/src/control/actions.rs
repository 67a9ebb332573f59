//! The buttons: each is a path below [`ROOT`](super::ROOT) that takes a POST.

use super::{Ask, Input, Refusal, clock, faults, state, webhooks};
use crate::json::{Json, object};
use crate::tenant::Shared;

/// What an action came to.
pub(crate) struct Done {
    /// For programs.
    pub(crate) json: Json,
    /// For people: the key of a sentence, see [`notice`].
    pub(crate) notice: &'static str,
}

type Action = fn(&Ask<'_>, &Input) -> Result<Done, Refusal>;

const ACTIONS: &[(&str, Action)] = &[
    ("/clock/advance", clock::advance),
    ("/clock/set", clock::set),
    ("/clock/stop", clock::stop),
    ("/clock/run", clock::run),
    ("/faults/add", faults::add),
    ("/faults/clear", faults::clear),
    ("/requests/clear", forget),
    ("/reset", state::reset),
    ("/snapshots/take", state::take),
    ("/snapshots/restore", state::restore),
    ("/snapshots/forget", state::forget),
    ("/webhooks/add", webhooks::add),
    ("/webhooks/remove", webhooks::remove),
];

/// The paths of all actions.
pub(super) fn paths() -> impl Iterator<Item = &'static str> {
    ACTIONS.iter().map(|(path, _)| *path)
}

/// The action at a path below the root; none if there is none.
pub(crate) fn act(path: &str) -> Option<Action> {
    let (_, action) = ACTIONS.iter().find(|(known, _)| *known == path)?;
    Some(*action)
}

/// What is said to somebody who pressed a button.
pub(crate) fn notice(key: &str) -> Option<&'static str> {
    Some(match key {
        "clock-moved" => "The clock was moved, and what fell due on the way has happened.",
        "clock-stopped" => "The clock stands still. It can still be moved.",
        "clock-running" => "The clock runs on.",
        "fault-set" => "The fault is set. It comes with the next request that it is for.",
        "faults-cleared" => "Nothing goes wrong on purpose any more.",
        "fault-cleared" => "The fault is gone.",
        "webhook-added" => "The webhook is told what happens from now on.",
        "webhook-removed" => "The webhook is gone, with what it had yet to send.",
        "reset" => "All tenants are as they were at the start.",
        "snapshot-taken" => "The state of now is put aside.",
        "restored" => "All tenants are as they were in the snapshot.",
        "snapshot-forgotten" => "The snapshot is gone.",
        "log-cleared" => "The log of requests is empty now.",
        _ => return None,
    })
}

/// The tenants that are meant: the one that `only` names, or all of them.
pub(super) fn meant(ask: &Ask<'_>, input: &Input) -> Result<Vec<Shared>, Refusal> {
    match input.text("only")? {
        None => Ok(ask.tenants()),
        Some(name) => ask
            .service
            .tenants()
            .get(name)
            .map(|tenant| vec![tenant])
            .ok_or_else(|| Refusal::nothing(format!("There is no tenant {name}."))),
    }
}

fn forget(ask: &Ask<'_>, _: &Input) -> Result<Done, Refusal> {
    ask.service.forget_requests();
    Ok(Done {
        json: object([("total", Json::integer(0))]),
        notice: "log-cleared",
    })
}
