//! What most records have in common: they are listed, added, read, changed and deleted in one way.

use super::Call;
use crate::answer::Reader;
use crate::reply::{Outcome, Reply};
use crate::store::Record;
use crate::write::{self, Broken, Failures};

/// A page of all records of an entity.
pub(super) fn list(call: &mut Call<'_>, entity: &str) -> Outcome {
    call.list(entity, |_, _| true)
}

/// Makes a record of the body.
pub(super) fn add(call: &mut Call<'_>, entity: &str) -> Outcome {
    let uid = call.create(entity, None)?;
    call.answer(entity, &uid)
}

/// The record that the path names.
pub(super) fn get(call: &mut Call<'_>, entity: &str) -> Outcome {
    let uid = call.named(0, entity)?;
    call.answer(entity, uid)
}

/// Changes the record that the path names.
pub(super) fn update(call: &mut Call<'_>, entity: &str) -> Outcome {
    let uid = call.named(0, entity)?;
    call.update(entity, uid, call.body)?;
    call.log(&format!("{entity}Updated"), uid, []);
    call.answer(entity, uid)
}

/// Deletes the record that the path names.
pub(super) fn delete(call: &mut Call<'_>, entity: &str) -> Outcome {
    delete_unless(call, entity, |_, _| None)
}

/// Deletes the record that the path names, unless something speaks against it.
pub(super) fn delete_unless(
    call: &mut Call<'_>,
    entity: &str,
    needed: impl FnOnce(&Reader<'_>, &Record) -> Option<Broken>,
) -> Outcome {
    let uid = call.named(0, entity)?;
    let reader = call.reader();
    if let Some(broken) = needed(&reader, call.record(entity, uid)?) {
        return Err(Failures::of_record(entity, uid, broken).reply(&reader));
    }
    write::remove(call.spec, &mut call.tenant.store, entity, uid);
    call.log(&format!("{entity}Deleted"), uid, []);
    Ok(Reply::empty(200))
}
