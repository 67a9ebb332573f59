//! What the generated models make of a JSON body: the value as the crate sees it, what it does not
//! know of it, and whether writing it back loses or changes anything.
//!
//! The program of this package is `cargo xtask decode`; a body that somebody met goes in, and what
//! the description lacks comes out.

mod compare;
mod failure;
mod json;
mod number;
mod path;
mod print;
mod report;
mod schema;
mod secret;
mod time;
mod walk;

use std::{collections::HashSet, fmt};

use outseta_api::wire::{Record, Schema, debug, decode, encode};

use self::{compare::Comparison, json::Node, secret::Names, walk::Walk};
pub use self::{
    compare::{Difference, Meaning},
    failure::{Failure, UnknownSchema},
    path::Path,
    report::Report,
    schema::{find, names},
    walk::{UnknownMember, UnknownValue},
};

/// The largest body that is read, in bytes. Answers of Outseta are far below.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// Decodes a body, encodes it again, and reports on both.
///
/// # Errors
/// The body is no JSON, or is not of the schema's form.
pub fn examine(schema: &Schema, body: &[u8]) -> Result<Report, Failure> {
    if u64::try_from(body.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(Failure::too_large());
    }
    let mut record = (schema.record)();
    decode::record_from_slice(body, &mut *record)
        .map_err(|failure| Failure::decoding(schema.name, body, &failure))?;
    let written = encode::record_to_string(&*record)
        .map_err(|error| Failure::internal(schema.name, "the value cannot be written", &error))?;

    // As the decoder does it.
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let text = String::from_utf8_lossy(body);
    let internal =
        |error: serde_json::Error| Failure::internal(schema.name, "the text is no JSON", &error);
    let original = Node::parse(&text).map_err(internal)?;
    let rewritten = Node::parse(&written).map_err(internal)?;

    let mut names = Names::default();
    let mut walk = Walk::new(&mut names);
    walk.record(&*record, Some(original));
    let Walk {
        members,
        values,
        masks,
        ..
    } = walk;

    let mut comparison = Comparison::new(&mut names);
    // The decoder never looks into strings that it skips.
    if let Err(error) = std::str::from_utf8(body) {
        comparison.not_utf8(failure::position(body, error.valid_up_to()));
    }
    comparison.bodies(original, rewritten, &*record);

    Ok(Report {
        schema: schema.name,
        value: shown(&*record, &masks),
        members,
        values,
        differences: comparison.finish(),
    })
}

/// The record in the crate's own words. `masks` are texts in it, as `Debug` prints them, that must
/// not be seen although the crate takes them for harmless.
fn shown(record: &dyn Record, masks: &HashSet<String>) -> String {
    struct Shown<'a>(&'a dyn Record);

    impl fmt::Debug for Shown<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            debug::fmt_record(self.0, f)
        }
    }

    let shown = print::masked(format!("{:#?}", Shown(record)), masks);
    // `Debug` prints the names of extra members as they are.
    print::clean_lines(shown)
}
