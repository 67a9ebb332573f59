//! The faults that are set, and the buttons that set and clear them.

use super::actions::Done;
use super::{Ask, Input, Refusal};
use crate::faults::{ActiveFault, Fault, FaultError, FaultId};
use crate::json::{Json, object};
use crate::tenant::lock;

/// The faults that are set, oldest first.
pub(super) fn read(ask: &Ask<'_>) -> Json {
    let faults = ask.faults();
    object([("items", Json::List(faults.iter().map(one).collect()))])
}

fn one(active: &ActiveFault) -> Json {
    let tenant = active.tenant.as_ref();
    object([
        ("id", Json::text(active.id.to_string())),
        ("tenant", tenant.map_or(Json::Null, Json::text)),
        ("operation", Json::text(&active.operation)),
        ("fault", Json::text(active.fault.to_string())),
        ("came", Json::integer(active.came)),
    ])
}

/// Sets a fault for an operation.
pub(super) fn add(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
    let refused = |error: FaultError| {
        let help = "The page under /_sandbox/faults says what a fault can be.";
        Refusal::new(400, error.to_string(), help)
    };
    let only = input.text("only")?.map(str::to_owned);
    if let Some(name) = &only
        && ask.service.tenants().get(name).is_none()
    {
        return Err(Refusal::nothing(format!("There is no tenant {name}.")));
    }
    let text = input.text("fault")?.ok_or_else(|| {
        Refusal::new(
            400,
            "What is to go wrong?",
            "Send for example {\"operation\": \"people_list\", \"fault\": \"status 503, times 2\"}.",
        )
    })?;
    let mut fault: Fault = text.parse().map_err(refused)?;
    if let Some(times) = input.count("times")? {
        fault = fault.times(u32::try_from(times).unwrap_or(u32::MAX));
    }
    let operation = input.text("operation")?.unwrap_or("*");
    let id = ask
        .service
        .add_fault(only, operation, fault)
        .map_err(refused)?;
    Ok(Done {
        json: object([("id", Json::text(id.to_string()))]),
        notice: "fault-set",
    })
}

/// Clears the fault of an id, or all.
pub(super) fn clear(ask: &Ask<'_>, input: &Input) -> Result<Done, Refusal> {
    let mut faults = lock(ask.service.faults());
    let notice = match input.count("id")? {
        Some(id) => {
            if !faults.clear(FaultId(id)) {
                return Err(Refusal::nothing(format!(
                    "There is no fault {id} any more."
                )));
            }
            "fault-cleared"
        }
        None => {
            faults.clear_all();
            "faults-cleared"
        }
    };
    drop(faults);
    Ok(Done {
        json: read(ask),
        notice,
    })
}
