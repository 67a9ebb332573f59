//! Records as JSON, and records that a description of another day does not quite fit.

use crate::json::{Json, Object};
use crate::spec::Spec;
use crate::store::Record;
use crate::write::read_value;

const VALUES: &str = "values";
const CUSTOM: &str = "custom";
const LINKS: &str = "links";

/// The members of a record. Its entity and identifier are kept beside it.
pub(super) fn write(record: &Record) -> Object {
    let own = |members: &mut dyn Iterator<Item = (&str, Json)>| Json::Object(members.collect());
    let values = own(&mut record.values().map(|(name, value)| (name, value.clone())));
    let custom = own(&mut record.customs().map(|(name, value)| (name, value.clone())));
    let links = own(&mut record.links().map(|(name, uids)| {
        let uids = uids.iter().map(Json::text);
        (name, Json::List(uids.collect()))
    }));
    let parts = [(VALUES, values), (CUSTOM, custom), (LINKS, links)];
    let filled = |part: &Json| part.as_object().is_some_and(|o| o.iter().next().is_some());
    parts.into_iter().filter(|(_, part)| filled(part)).collect()
}

/// A record of its members. What is no part of a record is passed over.
pub(super) fn read(entity: &str, uid: &str, members: &Object) -> Record {
    let mut record = Record::new(entity, uid);
    let part = |name| members.get(name).and_then(Json::as_object).into_iter();
    for (name, value) in part(VALUES).flat_map(Object::iter) {
        record.set(name, value.clone());
    }
    for (name, value) in part(CUSTOM).flat_map(Object::iter) {
        record.set_custom(name, value.clone());
    }
    for (name, uids) in part(LINKS).flat_map(Object::iter) {
        let uids = uids.as_list().unwrap_or_default().iter();
        let uids = uids.filter_map(Json::as_text).map(str::to_owned);
        record.set_targets(name, uids.collect());
    }
    record
}

/// A record as far as another description can show it: values that are no longer of their property's
/// type, and relations that are none any more, are left out. None if there is no such entity.
pub(super) fn fit(spec: &Spec, record: &Record) -> Option<Record> {
    let schema = spec.schema(&record.entity)?;
    let mut fitting = Record::new(&record.entity, &record.uid);
    for (name, value) in record.values() {
        // What the description does not name is the sandbox's own.
        let fits = schema.property(name).is_none_or(|property| {
            let is_relation = property
                .kind
                .target()
                .and_then(|target| spec.schema(target))
                .is_some_and(|target| target.has_uid());
            !is_relation && read_value(spec, property, value).is_ok()
        });
        if fits {
            fitting.set(name, value.clone());
        }
    }
    for (name, value) in record.customs() {
        fitting.set_custom(name, value.clone());
    }
    for (name, uids) in record.links() {
        let property = schema.property(name);
        if property.is_none_or(|property| property.kind.target().is_some()) {
            fitting.set_targets(name, uids.to_vec());
        }
    }
    Some(fitting)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::BUNDLE;

    fn record() -> Record {
        let mut record = Record::new("Account", "a1");
        record.set("Name", Json::text("One \"1\""));
        record.set("LifetimeRevenue", Json::Number("10.50".to_owned()));
        record.set_custom("Mascot", Json::Null);
        record.point("BillingAddress", "b1");
        record
    }

    #[test]
    fn records_come_back_as_they_were() {
        let text = Json::Object(write(&record())).to_string();
        let Json::Object(members) = Json::parse(&text).unwrap() else {
            panic!("{text}");
        };
        assert_eq!(read("Account", "a1", &members), record());
        let empty = write(&Record::new("Account", "a1"));
        assert_eq!(Json::Object(empty).to_string(), "{}");
    }

    #[test]
    fn leaves_out_what_does_not_fit() {
        let spec = Spec::parse(BUNDLE).unwrap();
        let mut odd = record();
        odd.set("AccountStage", Json::text("Asleep"));
        odd.set("BillingAddress", Json::text("Main Street"));
        odd.point("Name", "n1");
        assert_eq!(fit(&spec, &odd), Some(record()));
        assert_eq!(fit(&spec, &record()), Some(record()));
        assert_eq!(fit(&spec, &Record::new("Unicorn", "u1")), None);
    }
}
