use serde_json::json;

use super::*;

fn read(claims: Value) -> Result<Claims, VerifyError> {
    let Value::Object(claims) = claims else {
        panic!("an object is expected");
    };
    Claims::read(claims)
}

/// The least that a token must say, and what else a test adds.
fn with(more: Value) -> Value {
    let mut claims = json!({"iss": "i", "aud": "a", "exp": 2_000, "sub": "pAbC12Dx"});
    if let (Value::Object(claims), Value::Object(more)) = (&mut claims, more) {
        claims.extend(more);
    }
    claims
}

#[test]
fn reads_every_known_claim_and_keeps_the_others() {
    let claims = read(with(json!({
        "nbf": 1_000, "iat": 1_001.9, "auth_time": 999, "nameid": "pAbC12Dx",
        "email": "ann@example.com", "email_verified": "true", "name": "Ann Lee",
        "given_name": "Ann", "family_name": "Lee",
        "outseta:accountUid": "aBcD123x", "outseta:accountClientIdentifier": "55",
        "outseta:isPrimary": "1", "outseta:subscriptionUid": "sUbS1234",
        "outseta:planUid": "wQXrBxWK", "outseta:addOnUids": ["aDdO1234"], "outseta:iss": "a",
        "client_id": "a.resource-owner", "scope": "openid", "idp": "idsrv", "amr": ["password"],
        "jti": "one", "new": {"a": 1},
    })))
    .expect("sound claims");
    assert_eq!(claims.person_uid, "pAbC12Dx");
    assert_eq!(claims.audience, ["a"]);
    assert_eq!(claims.not_before, DateTime::from_timestamp(1_000, 0));
    assert_eq!(claims.issued_at, DateTime::from_timestamp(1_001, 0));
    assert_eq!(claims.email_verified, Some(true));
    assert_eq!(claims.is_primary, Some(true));
    assert_eq!(claims.scope, ["openid"]);
    assert_eq!(claims.authentication_methods, ["password"]);
    assert!(claims.has_plan("wQXrBxWK") && claims.has_any_plan(["sTaRt123", "wQXrBxWK"]));
    assert!(!claims.has_plan("wqxrbxwk") && !claims.has_any_plan(["sTaRt123"]));
    assert!(claims.has_add_on("aDdO1234") && !claims.has_add_on("aDdO5678"));
    let mut names: Vec<_> = claims.extra.iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    assert_eq!(names, ["jti", "new"]);
}

#[test]
fn absent_empty_and_strange_claims_let_nobody_in() {
    let claims = read(with(json!({
        "outseta:planUid": "", "outseta:accountUid": null, "outseta:isPrimary": "maybe",
        "outseta:addOnUids": [1],
    })))
    .expect("nothing of it is required");
    assert_eq!(
        (claims.plan_uid.as_ref(), claims.account_uid.as_ref()),
        (None, None)
    );
    assert!(!claims.has_plan(""));
    assert_eq!(claims.is_primary, None);
    assert!(claims.add_on_uids.is_empty());
    assert_eq!(
        claims.extra.value("outseta:isPrimary"),
        Some(&json!("maybe"))
    );
    assert_eq!(claims.extra.value("outseta:addOnUids"), Some(&json!([1])));
}

#[test]
fn names_what_is_missing_or_misshapen() {
    for name in ["iss", "aud", "exp", "sub"] {
        assert_eq!(
            read(with(json!({name: null}))),
            Err(VerifyError::MissingClaim { name })
        );
        assert_eq!(
            read(with(json!({name: {}}))),
            Err(VerifyError::InvalidClaim { name })
        );
    }
    for exp in [json!("2000"), json!(1e300), json!(-1e300), json!(true)] {
        let name = "exp";
        assert_eq!(
            read(with(json!({name: exp}))),
            Err(VerifyError::InvalidClaim { name })
        );
    }
    let name = "nbf";
    assert_eq!(
        read(with(json!({name: "soon"}))),
        Err(VerifyError::InvalidClaim { name })
    );
    assert_eq!(
        read(with(json!({"aud": [1]}))),
        Err(VerifyError::InvalidClaim { name: "aud" })
    );
}

#[test]
fn the_leeway_goes_to_the_second() {
    let claims = read(with(json!({"nbf": 1_000}))).expect("sound claims");
    let check = |now| {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(now);
        let own = |text: &str| vec![text.to_owned()];
        claims.check(&own("i"), &own("a"), Duration::from_secs(60), now)
    };
    assert!(matches!(check(939), Err(VerifyError::NotYetValid { .. })));
    assert_eq!(check(940), Ok(()));
    assert_eq!(check(2_059), Ok(()));
    assert!(matches!(check(2_060), Err(VerifyError::Expired { at }) if at.timestamp() == 2_000));
}

#[test]
fn one_of_several_audiences_is_enough_and_part_of_one_is_not() {
    let now = SystemTime::UNIX_EPOCH;
    let own = |text: &str| vec![text.to_owned()];
    let several = read(with(json!({"aud": ["x", "a"]}))).expect("sound claims");
    assert_eq!(
        several.check(&own("i"), &own("a"), Duration::ZERO, now),
        Ok(())
    );
    let found = Err(VerifyError::WrongAudience {
        found: vec!["x".to_owned(), "a".to_owned()],
    });
    assert_eq!(
        several.check(&own("i"), &own("aa"), Duration::ZERO, now),
        found
    );
    let none = read(with(json!({"aud": []}))).expect("sound claims");
    assert!(matches!(
        none.check(&own("i"), &own("a"), Duration::ZERO, now),
        Err(VerifyError::WrongAudience { .. })
    ));
    assert!(matches!(
        several.check(&own("I"), &own("a"), Duration::ZERO, now),
        Err(VerifyError::WrongIssuer { .. })
    ));
}
