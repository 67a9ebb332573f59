//! Tests of the store.

use super::*;
use crate::json::Json;

fn record(entity: &str, uid: &str, name: &str) -> Record {
    let mut record = Record::new(entity, uid);
    record.set("Name", Json::text(name));
    record
}

fn names(store: &Store) -> Vec<&str> {
    store.all("A").filter_map(|r| r.text("Name")).collect()
}

#[test]
fn undoes_what_was_not_committed() {
    let mut store = Store::default();
    store.put(record("A", "a1", "one"));
    store.put(record("A", "a2", "two"));
    store.commit();
    store.change("A", "a1", |r| r.set("Name", Json::text("changed")));
    store.remove("A", "a2");
    store.put(record("A", "a3", "three"));
    assert!(store.is_touched("A", "a1") && store.is_touched("A", "a3"));
    assert_eq!(names(&store), ["changed", "three"]);
    store.roll_back();
    assert_eq!(names(&store), ["one", "two"]);
    assert!(!store.is_touched("A", "a1"));
    assert!(store.get("A", "a3").is_none());
}

#[test]
fn looks_back_and_returns() {
    let mut store = Store::default();
    store.put(record("A", "a1", "one"));
    store.put(record("A", "a2", "two"));
    let mut b = Record::new("B", "b1");
    b.point("Owner", "a2");
    store.put(b);
    store.commit();
    store.change("A", "a1", |r| r.set("Name", Json::text("half")));
    store.change("A", "a1", |r| r.set("Name", Json::text("whole")));
    store.remove("A", "a2");
    store.unlink("B", "Owner", "a2");
    store.put(record("A", "a3", "three"));
    store.remove("A", "a3");
    store.put(record("A", "a4", "four"));
    let back = |store: &Store| store.pointing_at("B", "Owner", "a2").count();
    let then = store.as_it_was(|store| {
        assert_eq!(names(store), ["one", "two"]);
        back(store)
    });
    assert_eq!((then, back(&store)), (1, 0));
    assert_eq!(names(&store), ["whole", "four"]);
    assert!(store.is_touched("A", "a1"));
    store.roll_back();
    assert_eq!(names(&store), ["one", "two"]);
    assert_eq!(back(&store), 1);
}

#[test]
fn a_removed_record_comes_back_to_its_place() {
    let mut store = Store::default();
    for uid in ["a1", "a2", "a3"] {
        store.put(record("A", uid, uid));
    }
    store.commit();
    store.remove("A", "a2");
    store.put(record("A", "a4", "a4"));
    assert_eq!(names(&store), ["a1", "a3", "a4"]);
    store.roll_back();
    assert_eq!(names(&store), ["a1", "a2", "a3"]);
    assert_eq!(store.get("A", "a2").map(|r| r.uid.as_str()), Some("a2"));
}

#[test]
fn lists_what_a_commit_would_keep() {
    let mut store = Store::default();
    store.put(record("A", "a1", "one"));
    store.put(record("A", "a2", "two"));
    store.commit();
    store.change("A", "a1", |r| r.set("Name", Json::text("half")));
    store.change("A", "a1", |r| r.set("Name", Json::text("whole")));
    store.remove("A", "a2");
    store.put(record("A", "a3", "three"));
    store.remove("A", "a3");
    let changed: Vec<_> = store.changed("A").map(|r| r.text("Name")).collect();
    assert_eq!(changed, [Some("whole")]);
    assert_eq!(store.changed("B").count(), 0);
}

#[test]
fn restores_records_with_their_places_in_the_order() {
    let mut store = Store::default();
    store.restore(7, record("A", "a7", "seven"));
    store.restore(9, record("B", "b9", "nine"));
    store.put(record("A", "a1", "new"));
    assert_eq!(store.sequence("A", "a7"), Some(7));
    assert_eq!(store.sequence("A", "a1"), Some(10));
    assert_eq!(names(&store), ["seven", "new"]);
    assert!(store.is_used("b9") && !store.is_used("c1"));
}

#[test]
fn finds_people_by_their_address_in_any_case() {
    let mut store = Store::default();
    let person = |uid: &str, email: &str| {
        let mut person = Record::new("Person", uid);
        person.set("Email", Json::text(email));
        person
    };
    let found = |store: &Store, email: &str| -> Vec<String> {
        let found = store.with_text("Person", "Email", email);
        found.map(|person| person.uid.clone()).collect()
    };
    for number in 0..100 {
        let email = format!("P{number}@example.com");
        store.put(person(&format!("p{number}"), &email));
    }
    store.put(person("q1", "p7@EXAMPLE.com"));
    assert_eq!(found(&store, "p7@example.com"), ["p7", "q1"]);
    store.commit();
    store.change("Person", "p7", |p| p.set("Email", Json::Null));
    store.remove("Person", "p8");
    assert_eq!(found(&store, "P7@example.com"), ["q1"]);
    assert!(found(&store, "p8@example.com").is_empty());
    store.roll_back();
    assert_eq!(found(&store, "p7@example.com"), ["p7", "q1"]);
    assert_eq!(found(&store, "p8@example.com"), ["p8"]);
}

#[test]
fn tells_which_records_were_changed_and_what_was_looked_into() {
    let mut store = Store::default();
    store.put(record("A", "a1", "one"));
    store.put(record("A", "a2", "two"));
    let table = store.table("A").unwrap();
    let version = table.version();
    store.change("A", "a2", |r| r.set("Name", Json::text("changed")));
    let table = store.table("A").unwrap();
    let changed: Vec<_> = table.changed_since(version).unwrap().collect();
    assert_eq!(changed, [1]);
    store.take_reads();
    assert!(store.take_reads().is_nothing());
    store.get("A", "a1");
    let reads = store.take_reads();
    assert!(!reads.is_nothing() && store.is_unchanged(&reads));
    store.change("A", "a2", |_| ());
    assert!(!store.is_unchanged(&reads));
    store.take_reads();
    store.has_any("B");
    let reads = store.take_reads();
    store.put(record("B", "b1", "one"));
    assert!(!store.is_unchanged(&reads));
}

#[test]
fn follows_relations_backwards() {
    let mut store = Store::default();
    store.put(record("A", "a1", "one"));
    let mut b = Record::new("B", "b1");
    b.point("Owner", "a1");
    store.put(b);
    let back = |store: &Store| store.pointing_at("B", "Owner", "a1").count();
    assert_eq!(back(&store), 1);
    store.commit();
    store.change("B", "b1", |r| r.point("Owner", "a2"));
    assert_eq!(back(&store), 0);
    store.roll_back();
    assert_eq!(back(&store), 1);
    store.unlink("B", "Owner", "a1");
    assert_eq!(back(&store), 0);
}
