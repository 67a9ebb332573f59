//! What the generated events stand on, without keys and signatures.

#[path = "../../../outseta-api/src/webhooks/report.rs"]
mod report;
#[path = "../../../outseta-api/src/webhooks/table.rs"]
mod table;

pub use self::report::{Details, Report, UnknownEvent};
#[allow(unused_imports, reason = "a description may have no events")]
pub(crate) use self::table::{events, is_called};
