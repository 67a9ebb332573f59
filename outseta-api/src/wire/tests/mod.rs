//! Tests of reading and writing JSON, by the stand-in for generated models.

mod entity;
mod enums;
mod read;
mod write;

use super::{DecodeFailure, Record, decode};

/// Reads a model as the client does.
fn read<T: Record + Default>(json: &str) -> Result<T, DecodeFailure> {
    let mut record = T::default();
    decode::record_from_slice(json.as_bytes(), &mut record)?;
    Ok(record)
}
