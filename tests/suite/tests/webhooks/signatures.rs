//! Signatures: what is accepted, and everything that is not.

use outseta_api::webhooks::{KeyError, SIGNATURE_HEADER, SignatureError, WebhookKey, WebhookKeys};
use proptest::prelude::*;

const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const OTHER: &str = "6f6e6520746861742077617320746872";
const BODY: &[u8] = br#"{"Name":"Acme Ltd"}"#;

fn key(hex: &str) -> WebhookKey {
    hex.parse().expect("a key")
}

fn keys(hex: &str) -> WebhookKeys {
    hex.parse().expect("keys")
}

/// Reckoned by `openssl dgst -sha256 -mac HMAC -macopt hexkey:…`, so that the key is known to be
/// decoded and not taken as text.
const SIGNED: &str = "sha256=4ea19e766c8d591ca564b68283e7eed796ad1ba25f936e8ab3bc88f77208b8f1";

#[test]
fn a_signature_that_another_program_made() {
    assert_eq!(SIGNATURE_HEADER, "x-hub-signature-256");
    assert_eq!(key(KEY).sign(BODY), SIGNED);
    assert_eq!(keys(KEY).verify(SIGNED, BODY), Ok(()));
}

#[test]
fn forms_that_mean_the_same() {
    let digits = SIGNED.trim_start_matches("sha256=");
    for header in [
        format!("sha256={}", digits.to_uppercase()),
        format!("SHA256={digits}"),
        format!(" {SIGNED} "),
    ] {
        assert_eq!(keys(KEY).verify(&*header, BODY), Ok(()), "{header}");
    }
    for text in [KEY.to_uppercase(), format!(" {KEY}\n")] {
        assert_eq!(keys(&text).verify(SIGNED, BODY), Ok(()), "{text}");
        assert_eq!(key(&text).sign(BODY), SIGNED);
    }
    assert_eq!(keys(KEY).verify(Some(SIGNED), BODY), Ok(()));
}

#[test]
fn forgeries() {
    let keys = keys(KEY);
    let digits = SIGNED.trim_start_matches("sha256=");
    let refused = |header: &str| keys.verify(header, BODY).expect_err("a forgery");
    assert_eq!(keys.verify(None, BODY), Err(SignatureError::Missing));
    assert_eq!(refused(""), SignatureError::WrongScheme);
    assert_eq!(refused(digits), SignatureError::WrongScheme);
    assert_eq!(
        refused(&format!("sha1={digits}")),
        SignatureError::WrongScheme
    );
    assert_eq!(refused("sha256="), SignatureError::Malformed);
    assert_eq!(
        refused(&SIGNED[..SIGNED.len() - 1]),
        SignatureError::Malformed
    );
    assert_eq!(
        refused(&SIGNED[..SIGNED.len() - 2]),
        SignatureError::Malformed
    );
    assert_eq!(refused(&format!("{SIGNED}00")), SignatureError::Malformed);
    assert_eq!(
        refused(&format!("{SIGNED},{SIGNED}")),
        SignatureError::Malformed
    );
    assert_eq!(refused(&key(OTHER).sign(BODY)), SignatureError::Mismatch);
    assert_eq!(
        refused(&format!("sha256={}", "0".repeat(64))),
        SignatureError::Mismatch
    );
    // The key as text instead of its bytes.
    let text: String = KEY.bytes().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(refused(&key(&text).sign(BODY)), SignatureError::Mismatch);
    for body in [
        &BODY[1..],
        &BODY[..BODY.len() - 1],
        b"",
        br#"{"Name": "Acme Ltd"}"#,
    ] {
        assert_eq!(keys.verify(SIGNED, body), Err(SignatureError::Mismatch));
    }
}

#[test]
fn an_empty_body_can_be_signed() {
    let header = key(KEY).sign(b"");
    assert_eq!(keys(KEY).verify(&*header, b""), Ok(()));
    assert_eq!(
        keys(KEY).verify(&*header, b" "),
        Err(SignatureError::Mismatch)
    );
}

#[test]
fn keys_that_are_being_replaced() {
    let both = WebhookKeys::new([key(OTHER), key(KEY)]).expect("keys");
    assert_eq!(both.len(), 2);
    for hex in [KEY, OTHER] {
        assert_eq!(both.verify(&*key(hex).sign(BODY), BODY), Ok(()));
        assert_eq!(
            keys(&format!("{OTHER},{KEY}")).verify(&*key(hex).sign(BODY), BODY),
            Ok(())
        );
    }
    let third = key("00").sign(BODY);
    assert_eq!(both.verify(&*third, BODY), Err(SignatureError::Mismatch));
    // The old one is out.
    assert_eq!(
        keys(OTHER).verify(SIGNED, BODY),
        Err(SignatureError::Mismatch)
    );
    assert_eq!(WebhookKeys::new([]).err(), Some(KeyError::Empty));
    assert_eq!(WebhookKeys::from(key(KEY)).len(), 1);
}

/// One character that is not the one at `at`, letter case aside.
fn other_letter(text: &str, at: usize, letter: char) -> Option<String> {
    let mut letters: Vec<char> = text.chars().collect();
    let place = letters.get_mut(at)?;
    if place.eq_ignore_ascii_case(&letter) {
        return None;
    }
    *place = letter;
    Some(letters.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_signed_is_accepted(secret in prop::collection::vec(any::<u8>(), 1..100), body: Vec<u8>) {
        let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
        let header = key(&hex).sign(&body);
        prop_assert_eq!(keys(&hex).verify(&*header, &body), Ok(()));
    }

    #[test]
    fn a_changed_bit_of_the_body_is_refused(
        body in prop::collection::vec(any::<u8>(), 1..200),
        at: prop::sample::Index,
        bit in 0..8_u32,
    ) {
        let header = key(KEY).sign(&body);
        let mut changed = body;
        let at = at.index(changed.len());
        changed[at] ^= 1 << bit;
        prop_assert_eq!(keys(KEY).verify(&*header, &changed), Err(SignatureError::Mismatch));
    }

    #[test]
    fn a_changed_letter_of_the_signature_is_refused(
        body: Vec<u8>,
        at in 0..SIGNED.len(),
        letter in prop_oneof![prop::char::range('0', '9'), prop::char::range('a', 'f'), any::<char>()],
    ) {
        let header = key(KEY).sign(&body);
        if let Some(changed) = other_letter(&header, at, letter) {
            prop_assert!(keys(KEY).verify(&*changed, &body).is_err(), "{}", changed);
        }
    }

    #[test]
    fn a_changed_bit_of_the_key_is_refused(
        secret in prop::collection::vec(any::<u8>(), 1..64),
        body: Vec<u8>,
        at: prop::sample::Index,
        bit in 0..8_u32,
    ) {
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let mut changed = secret.clone();
        let at = at.index(changed.len());
        changed[at] ^= 1 << bit;
        let header = key(&hex(&changed)).sign(&body);
        prop_assert_eq!(keys(&hex(&secret)).verify(&*header, &body), Err(SignatureError::Mismatch));
    }

    #[test]
    fn anything_at_all_is_refused_without_a_fuss(header in any::<Option<String>>(), text: String, body: Vec<u8>) {
        prop_assert!(keys(KEY).verify(header.as_deref(), &body).is_err());
        // Whatever is no key is refused; nothing of it is shown.
        if let Err(error) = text.parse::<WebhookKey>() {
            let shown = format!("{error} {error:?}");
            prop_assert!(text.trim().len() < 12 || !shown.contains(text.trim()), "{}", shown);
        }
    }
}
