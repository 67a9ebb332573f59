//! Tests of what `entity!` declares: above all of members whose feature is off.

use crate::wire::{Record, decode, encode};

#[allow(unreachable_pub, reason = "generated code is public")]
mod parts {
    crate::wire::entity! {
        /// Something with a part that may not be there.
        Whole "Whole"
        answered {
            /// Its name.
            0 name: Option<String>, "Name" Text text, NAME Field String;
            /// A part whose feature is off: no condition holds.
            #[cfg(any())]
            1 part: Option<Box<Missing>>, "Part" Object object, PART Link Missing;
            /// What a keyword would be called.
            2 r#type: Option<String>, "Type" Text text, TYPE Field String;
        }
        sent {
            /// Never answered.
            3 password: Option<crate::secret::Secret>, "Password" Secret secret;
        }
    }
}

#[allow(unreachable_pub, reason = "generated code is public")]
mod list {
    crate::wire::entity! {
        /// Something that names others.
        Tagged "Tagged"
        answered {
            /// The others.
            0 tags: Option<Vec<crate::wire::Uid>>, "Tags" Uids uids, TAGS Field Vec<crate::wire::Uid>;
        }
        sent {}
    }
}

use parts::{Whole, tokens};

#[test]
fn what_is_off_is_kept_as_it_came() {
    let json = br#"{"Name":"a","Part":{"Uid":"x","Deep":[1,null]},"Type":"b"}"#;
    let mut whole = Whole::default();
    decode::record_from_slice(json, &mut whole).expect("an object");
    assert_eq!(whole.name.as_deref(), Some("a"));
    assert_eq!(whole.r#type.as_deref(), Some("b"));
    assert_eq!(
        whole.extra.get::<crate::wire::Json>("Part").expect("JSON"),
        Some(serde_json::json!({ "Uid": "x", "Deep": [1, null] }))
    );
    let text = encode::record_to_string(&whole).expect("JSON");
    assert_eq!(
        text,
        r#"{"Name":"a","Type":"b","Part":{"Uid":"x","Deep":[1,null]}}"#
    );
}

#[test]
fn tokens_and_names_follow_the_table() {
    assert_eq!(tokens::NAME.path(), "Name");
    assert_eq!(tokens::TYPE.path(), "Type");
    let names: Vec<_> = Whole::default()
        .shape()
        .fields
        .iter()
        .map(|member| (member.wire, member.rust))
        .collect();
    assert_eq!(
        names,
        [
            ("Name", "name"),
            ("Part", "part"),
            ("Type", "type"),
            ("Password", "password")
        ]
    );
}

#[test]
fn secrets_that_arrive_do_not_print() {
    let mut whole = Whole::default();
    decode::record_from_slice(br#"{"Password":"hunter2"}"#, &mut whole).expect("an object");
    assert!(whole.password.is_some());
    assert!(!format!("{whole:?}").contains("hunter2"));
}

#[test]
fn lists_of_uids_are_lists_of_uids() {
    assert_eq!(list::tokens::TAGS.path(), "Tags");
    let mut tagged = list::Tagged::default();
    decode::record_from_slice(br#"{"Tags":["tAgA1234",null,"tAgB5678"]}"#, &mut tagged)
        .expect("an object");
    assert_eq!(
        tagged.tags.as_deref(),
        Some(&["tAgA1234", "tAgB5678"].map(crate::wire::Uid::from)[..])
    );
    assert_eq!(tagged, tagged.clone());
    assert_eq!(
        format!("{tagged:?}"),
        r#"Tagged { tags: ["tAgA1234", "tAgB5678"] }"#
    );
    let text = encode::record_to_string(&tagged).expect("JSON");
    assert_eq!(text, r#"{"Tags":["tAgA1234","tAgB5678"]}"#);
    for cleared in [r#"{"Tags":null}"#, "{}"] {
        decode::record_from_slice(cleared.as_bytes(), &mut tagged).expect("an object");
    }
    assert_eq!(tagged.tags, None);
    let failure = decode::record_from_slice(br#"{"Tags":3}"#, &mut tagged).expect_err("no list");
    assert_eq!(failure.path(), "Tags");
}
