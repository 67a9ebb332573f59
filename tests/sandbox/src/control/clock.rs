//! The clock's buttons: by a span, to a date, still, running.

use chrono::{DateTime, Datelike as _, Months, TimeDelta, Utc};

use super::actions::{Done, meant};
use super::{Ask, Input, Refusal};
use crate::clock::{self, Clock};
use crate::json::{Json, object};
use crate::tenant::{Shared, lock};

/// The last year that the clock can show.
const LAST_YEAR: i32 = 8999;

/// The time of every tenant.
pub(super) fn read(ask: &Ask<'_>) -> Json {
    let tenants = ask.tenants();
    let times = tenants.iter().map(|tenant| {
        let tenant = lock(tenant);
        let now = Json::text(clock::exact(tenant.clock.now()));
        (tenant.name.clone(), now)
    });
    object([
        ("now", Json::text(clock::exact(ask.now()))),
        ("stopped", Json::Bool(ask.is_still())),
        ("tenants", Json::Object(times.collect())),
    ])
}

/// Moves the clock on by seconds up to years.
pub(super) fn advance(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
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
            format!("The last year that it can be moved to is {LAST_YEAR}."),
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
            .filter(|then| then.year() <= LAST_YEAR)
            .ok_or_else(too_far)?;
        move_to(ask, &tenant, then);
    }
    Ok(moved(ask))
}

/// Moves it on to a date.
pub(super) fn set(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
    let help = "Send for example {\"to\": \"2027-01-31T12:00:00Z\"}; a date without a zone is UTC.";
    let text = input
        .text("to")?
        .ok_or_else(|| Refusal::new(400, "To which date is the clock to be set?", help))?;
    // What a browser's field for dates sends has no seconds.
    let then = clock::parse(text)
        .or_else(|| clock::parse(&format!("{text}:00")))
        .filter(|then| (1970..=LAST_YEAR).contains(&then.year()))
        .ok_or_else(|| {
            Refusal::new(
                400,
                format!("{text:?} is no date from 1970 to {LAST_YEAR}."),
                help,
            )
        })?;
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
        move_to(ask, tenant, then);
    }
    Ok(moved(ask))
}

fn move_to(ask: &Ask<'_>, tenant: &Shared, then: DateTime<Utc>) {
    ask.service
        .move_clock(tenant, |clock| clock.set(then.into()));
}

fn moved(ask: &Ask<'_>) -> Done {
    Done {
        json: read(ask),
        notice: "clock-moved",
    }
}

/// Lets the clock stand still where it is.
pub(super) fn stop(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
    turn(ask, input, Clock::stop, "clock-stopped")
}

/// Lets it run on from there.
pub(super) fn run(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
    turn(ask, input, Clock::run, "clock-running")
}

fn turn(
    ask: &Ask<'_>,
    input: &Input,
    to: fn(&mut Clock),
    notice: &'static str,
) -> Result<Done, Refusal> {
    for tenant in meant(ask, input)? {
        ask.service.move_clock(&tenant, to);
    }
    Ok(Done {
        json: read(ask),
        notice,
    })
}
