//! What must not compile, and what must.
//!
//! The programs that must not are in `compile_fail/`, with the messages that the compiler has for them. Compilers differ
//! in their messages, so that these are compared under one of them only; what the messages follow from is checked under
//! all. The right forms are in `compile_fail/right/`, and are a part of this program.
//! After a change: `TRYBUILD=overwrite cargo test -p outseta-suite --test compile_fail`, and read what has changed.

use std::{env, fmt::Display, process::Command};

use outseta_api::{
    Decimal, Null, Secret, Timestamp,
    enums::{AccountStage, EntityType},
    models::{Account, Person},
    query::{Assign, Comparable, Field, IntoSelection, Ordered, Value},
};

#[path = "compile_fail/right/forms.rs"]
mod right;

/// The compiler whose messages are kept.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn right_forms_compile() {
    right::compile();
}

#[test]
fn wrong_forms_do_not() {
    let cases = trybuild::TestCases::new();
    if compiler().starts_with(COMPILER) {
        cases.compile_fail("tests/compile_fail/*.rs");
    }
}

fn compiler() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc)
        .arg("--version")
        .output()
        .expect("a compiler, since this was compiled");
    String::from_utf8(version.stdout).expect("text")
}

/// Does not compile if the type has the trait: there would be two answers to which `proof` is meant.
macro_rules! assert_not {
    ($($type:ty: $trait:path;)+) => {$(
        const _: fn() = || {
            trait Proof<T> {
                fn proof() {}
            }
            impl<T: ?Sized> Proof<()> for T {}
            struct HasIt;
            impl<T: ?Sized + $trait> Proof<HasIt> for T {}
            <$type as Proof<_>>::proof();
        };
    )+};
}

assert_not! {
    // A comparison with the wrong type.
    &'static str: Value<Timestamp>;
    &'static str: Value<Decimal>;
    &'static str: Value<bool>;
    i64: Value<String>;
    bool: Value<i64>;
    i64: Value<AccountStage>;
    EntityType: Value<AccountStage>;
    // Money is no float.
    f64: Value<Decimal>;
    f64: Assign<Decimal>;
    // What has no order, or cannot be compared.
    bool: Ordered;
    Secret: Comparable;
    Person: Comparable;
    // Null is no value, so that it cannot be given for what is required or has no null, nor be compared with.
    Null: Value<String>;
    Null: Value<bool>;
    // A selection from another entity.
    Field<Account, String>: IntoSelection<Person>;
    (Field<Person, String>, Field<Account, String>): IntoSelection<Person>;
    // A secret is not printed.
    Secret: Display;
    Secret: serde::Serialize;
}
