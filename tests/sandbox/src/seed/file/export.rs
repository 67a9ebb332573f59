//! Tenants as a seed file: the other way round.

use crate::answer::{Reader, is_worked_out};
use crate::json::{Json, Object};
use crate::spec::{Kind, Property, Spec};
use crate::store::Record;
use crate::tenant::{MAIN, Tenant};

/// A seed that makes these tenants, without the passwords of their people.
pub(crate) fn export<'t>(spec: &Spec, tenants: impl Iterator<Item = &'t Tenant>) -> String {
    let mut main = Vec::new();
    let mut others = Vec::new();
    for tenant in tenants {
        if tenant.name == MAIN {
            main = parts(spec, tenant);
        } else {
            let name = Json::text(&tenant.name);
            let parts = parts(spec, tenant).join(",\n");
            others.push(format!("{name}: {{\n{parts}\n}}"));
        }
    }
    if !others.is_empty() {
        main.push(format!("\"$tenants\": {{\n{}\n}}", others.join(",\n")));
    }
    format!("{{\n{}\n}}\n", main.join(",\n"))
}

/// The members of a tenant's object: one line for each record.
fn parts(spec: &Spec, tenant: &Tenant) -> Vec<String> {
    let reader = Reader::new(spec, &tenant.store, tenant.clock.now());
    let mut parts = vec!["\"$cast\": false".to_owned()];
    for entity in spec.records() {
        let rows: Vec<String> = tenant
            .store
            .all(entity)
            .map(|record| format!("  {}", row(&reader, tenant, record)))
            .collect();
        if !rows.is_empty() {
            parts.push(format!("\"{entity}\": [\n{}\n]", rows.join(",\n")));
        }
    }
    parts
}

fn row(reader: &Reader<'_>, tenant: &Tenant, record: &Record) -> Json {
    let mut row = Object::default();
    row.set("Uid", Json::text(&record.uid));
    let schema = reader.spec.schema(&record.entity);
    let properties = schema.into_iter().flat_map(|schema| &schema.properties);
    for property in properties.filter(|property| !property.write_only) {
        let name = property.name.as_str();
        if is_worked_out(reader, record, name) {
            continue;
        }
        let value = record
            .value(name)
            .map(|v| readable(reader.spec, property, v));
        if let Some(value) = value.or_else(|| related(reader.spec, record, property)) {
            row.set(name, value);
        }
    }
    for (name, value) in record.customs() {
        row.set(name, value.clone());
    }
    let secrets = (record.entity == "Person").then(|| tenant.vault.secrets(&record.uid));
    if let Some(secrets) = secrets.flatten() {
        let factors = secrets.mechanisms();
        if !factors.is_empty() {
            let names = factors.iter().map(|factor| Json::text(factor.name()));
            row.set("$secondFactors", Json::List(names.collect()));
        }
        if secrets.must_enrol {
            row.set("$mustEnrol", Json::Bool(true));
        }
    }
    Json::Object(row)
}

/// A value as people write it: that of an enumeration by its name.
fn readable(spec: &Spec, property: &Property, value: &Json) -> Json {
    let name = match &property.kind {
        Kind::Enumeration(name) => value
            .as_integer()
            .and_then(|number| spec.enumeration(name)?.name(number)),
        _ => None,
    };
    name.map_or_else(|| value.clone(), Json::text)
}

/// The records that a record names; those that point back at it say so themselves.
fn related(spec: &Spec, record: &Record, property: &Property) -> Option<Json> {
    let target = property.kind.target()?;
    let uids = record.targets(&property.name);
    let name = |uid: &String| Json::Object([("Uid", Json::text(uid))].into_iter().collect());
    if property.kind.is_list() {
        let listed = !uids.is_empty() && spec.back_reference(&record.entity, target).is_none();
        return listed.then(|| Json::List(uids.iter().map(name).collect()));
    }
    uids.first().map(name)
}
