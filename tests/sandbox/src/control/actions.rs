//! The buttons: each is a path below [`ROOT`](super::ROOT) that takes a POST.

use std::time::Duration;

use chrono::{DateTime, Months, TimeDelta, Utc};

use super::{Ask, Input, Refusal};
use crate::clock;
use crate::json::{Json, object};
use crate::tenant::{Shared, lock};

/// What an action came to.
pub(crate) struct Done {
    /// For programs.
    pub(crate) json: Json,
    /// For people: the key of a sentence, see [`notice`].
    pub(crate) notice: &'static str,
}

type Action = fn(&Ask<'_>, &Input) -> Result<Done, Refusal>;

const ACTIONS: [(&str, Action); 3] = [
    ("/clock/advance", advance),
    ("/clock/set", set),
    ("/requests/clear", forget),
];

/// The paths of all actions.
pub(super) const PATHS: [&str; ACTIONS.len()] = {
    let mut paths = [""; ACTIONS.len()];
    let mut index = 0;
    while index < ACTIONS.len() {
        paths[index] = ACTIONS[index].0;
        index += 1;
    }
    paths
};

/// The action at a path below the root; none if there is none.
pub(crate) fn act(path: &str) -> Option<Action> {
    let (_, action) = ACTIONS.iter().find(|(known, _)| *known == path)?;
    Some(*action)
}

/// What is said to somebody who pressed a button.
pub(crate) fn notice(key: &str) -> Option<&'static str> {
    Some(match key {
        "clock-moved" => "The clock was moved.",
        "log-cleared" => "The log of requests is empty now.",
        _ => return None,
    })
}

/// The tenant that `only` names, or all of them.
fn meant(ask: &Ask<'_>, input: &Input) -> Result<Vec<Shared>, Refusal> {
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

fn advance(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
    let mut seconds: u64 = 0;
    for (unit, length) in [
        ("seconds", 1),
        ("minutes", 60),
        ("hours", 3600),
        ("days", 86_400),
        ("weeks", 7 * 86_400),
    ] {
        let count = input.count(unit)?.unwrap_or(0);
        seconds = seconds.saturating_add(count.saturating_mul(length));
    }
    let years = input.count("years")?.unwrap_or(0);
    let months = input.count("months")?.unwrap_or(0);
    let months = months.saturating_add(years.saturating_mul(12));
    if seconds == 0 && months == 0 {
        return Err(Refusal::new(
            400,
            "By how much is the clock to be moved?",
            "Send seconds, minutes, hours, days, weeks, months or years, such as {\"days\": 1}.",
        ));
    }
    let too_far = || {
        Refusal::new(
            400,
            "The clock cannot be moved that far.",
            "It can be moved by a thousand years in all.",
        )
    };
    let by = TimeDelta::try_seconds(i64::try_from(seconds).map_err(|_| too_far())?);
    let by = by.ok_or_else(too_far)?;
    let months = Months::new(u32::try_from(months).map_err(|_| too_far())?);
    for tenant in meant(ask, input)? {
        let now = lock(&tenant).clock.now();
        let then = now
            .checked_add_months(months)
            .and_then(|then| then.checked_add_signed(by))
            .ok_or_else(too_far)?;
        move_to(ask, &tenant, now, then);
    }
    Ok(moved(ask))
}

fn set(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
    let help = "Send for example {\"to\": \"2027-01-31T12:00:00Z\"}; a date without a zone is UTC.";
    let text = input
        .text("to")?
        .ok_or_else(|| Refusal::new(400, "To which date is the clock to be set?", help))?;
    // What a browser's field for dates sends has no seconds.
    let then = clock::parse(text)
        .or_else(|| clock::parse(&format!("{text}:00")))
        .ok_or_else(|| Refusal::new(400, format!("{text:?} is no date."), help))?;
    let tenants = meant(ask, input)?;
    for tenant in &tenants {
        let now = lock(tenant).clock.now();
        if then < now {
            return Err(Refusal::new(
                400,
                format!(
                    "{} is past: it is {}.",
                    clock::rounded(then),
                    clock::rounded(now)
                ),
                "The clock only moves forward; reset the sandbox to begin anew.",
            ));
        }
    }
    for tenant in &tenants {
        let now = lock(tenant).clock.now();
        move_to(ask, tenant, now, then);
    }
    Ok(moved(ask))
}

fn move_to(_ask: &Ask<'_>, tenant: &Shared, now: DateTime<Utc>, then: DateTime<Utc>) {
    let by = (then - now).to_std().unwrap_or(Duration::ZERO);
    lock(tenant).clock.advance(by);
}

fn moved(ask: &Ask<'_>) -> Done {
    Done {
        json: super::json::clock_of_all(ask),
        notice: "clock-moved",
    }
}

fn forget(ask: &Ask<'_>, _: &Input) -> Result<Done, Refusal> {
    ask.service.forget_requests();
    Ok(Done {
        json: object([("total", Json::integer(0))]),
        notice: "log-cleared",
    })
}
