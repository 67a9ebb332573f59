//! Where keys come from, how often, and what happens when they do not come.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join_all;
use outseta_api::jwt::{Verifier, VerifierBuilder, VerifyError};
use serde_json::json;

use crate::forge::{EVIL, Forge, GOOD, Hands, NEXT, claims, good, jwks};
use crate::support::clients;
use crate::support::server::{Answer, Server, Step, json as answer};

/// The settings of a verifier that asks a server of this machine, as if it were the tenant `acme`.
fn asking(server: &Server, hands: &Hands) -> VerifierBuilder {
    Verifier::builder("acme")
        .base_url(server.url())
        .issuers(["http://acme.outseta.com"])
        .audiences(["acme.outseta.com"])
        .clock(hands.clock())
}

fn build(server: &Server, hands: &Hands) -> Verifier {
    asking(server, hands).build().expect("sound settings")
}

/// A token that names a key which nobody has.
fn unknown(number: usize) -> String {
    let header = json!({"alg": "RS256", "kid": format!("made-up-{number}")});
    GOOD.sign_under(&header, &claims(json!({})))
}

/// A server whose answer can be exchanged.
async fn changing(first: Step) -> (Server, Arc<Mutex<Step>>) {
    let step = Arc::new(Mutex::new(first));
    let shared = Arc::clone(&step);
    let server = Server::with(move |_| shared.lock().expect("no panic").clone()).await;
    (server, step)
}

fn publish(keys: &[&Forge]) -> Step {
    answer(200, &jwks(keys))
}

/// Waits until a server has seen so many requests.
async fn until_seen(server: &Server, count: usize) {
    let seen = async {
        while server.count() < count {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), seen)
        .await
        .expect("a request in the background");
}

#[tokio::test]
async fn keys_are_fetched_once_when_the_first_token_comes() {
    let server = Server::always(200, &jwks(&[&GOOD])).await;
    let verifier = build(&server, &Hands::new());
    assert_eq!(server.count(), 0);
    let good = good();
    let all = (0..50).map(|_| verifier.verify(&good));
    for result in join_all(all).await {
        result.expect("a good token");
    }
    verifier.clone().verify(&good).await.expect("a good token");
    verifier.prefetch().await.expect("they are there");
    let seen = server.only();
    assert_eq!(
        (seen.method.as_str(), seen.target.as_str()),
        ("GET", "/.well-known/jwks")
    );
    assert_eq!(seen.header("authorization"), None);
}

#[tokio::test]
async fn a_clients_credentials_stay_at_home() {
    let server = Server::always(200, &jwks(&[&GOOD])).await;
    for client in [clients::client(&server.url()), clients::user(&server.url())] {
        let verifier = client
            .token_verifier()
            .jwks_path("/.well-known/jwks.json")
            .build()
            .expect("sound settings");
        verifier.prefetch().await.expect("keys");
        let seen = server.take().pop().expect("a request");
        assert_eq!(seen.target, "/.well-known/jwks.json");
        assert_eq!(seen.header("authorization"), None);
        // What is expected follows from the address.
        let shown = format!("{verifier:?}");
        assert!(
            shown.contains(&format!("http://{}", server.address())),
            "{shown}"
        );
        assert!(!shown.contains(clients::TOKEN) && !shown.contains(clients::SECRET));
    }
}

#[tokio::test]
async fn a_flood_of_unknown_keys_is_one_fetch_an_interval() {
    let server = Server::always(200, &jwks(&[&GOOD])).await;
    let hands = Hands::new();
    let verifier = build(&server, &hands);
    verifier.verify(&good()).await.expect("a good token");
    assert_eq!(server.count(), 1);
    for round in 1..=3 {
        // A new key that comes right after a fetch has to wait.
        let soon = verifier.verify(&unknown(0)).await;
        assert!(
            matches!(soon, Err(VerifyError::UnknownKey { .. })),
            "{soon:?}"
        );
        assert_eq!(server.count(), round);
        hands.advance(60);
        let tokens: Vec<_> = (0..100).map(unknown).collect();
        for (number, result) in join_all(tokens.iter().map(|t| verifier.verify(t)))
            .await
            .into_iter()
            .enumerate()
        {
            let kid = Some(format!("made-up-{number}"));
            assert_eq!(result, Err(VerifyError::UnknownKey { kid }));
        }
        verifier.verify(&good()).await.expect("a good token");
        assert_eq!(server.count(), 1 + round);
    }
}

#[tokio::test]
async fn the_interval_can_be_chosen() {
    let server = Server::always(200, &jwks(&[&GOOD])).await;
    let hands = Hands::new();
    let verifier = asking(&server, &hands)
        .refetch_interval(Duration::from_secs(5))
        .build()
        .expect("sound settings");
    verifier.prefetch().await.expect("keys");
    for (wait, count) in [(4, 1), (1, 2), (4, 2), (1, 3)] {
        hands.advance(wait);
        let refused = verifier.verify(&unknown(1)).await;
        assert!(matches!(refused, Err(VerifyError::UnknownKey { .. })));
        assert_eq!(server.count(), count);
    }
}

#[tokio::test]
async fn a_new_key_is_found_and_the_old_one_stays_good() {
    let (server, step) = changing(publish(&[&GOOD])).await;
    let hands = Hands::new();
    let verifier = build(&server, &hands);
    verifier.verify(&good()).await.expect("a good token");
    *step.lock().expect("no panic") = publish(&[&GOOD, &NEXT]);
    hands.advance(60);
    let next = NEXT.sign(&claims(json!({})));
    verifier
        .verify(&next)
        .await
        .expect("signed with the new key");
    verifier
        .verify(&good())
        .await
        .expect("signed with the old key");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_token_that_names_no_key_may_be_signed_with_a_new_one() {
    let (server, step) = changing(publish(&[&GOOD])).await;
    let hands = Hands::new();
    let verifier = build(&server, &hands);
    verifier.prefetch().await.expect("keys");
    *step.lock().expect("no panic") = publish(&[&GOOD, &NEXT]);
    hands.advance(60);
    let unnamed = |forge: &Forge| forge.sign_under(&json!({"alg": "RS256"}), &claims(json!({})));
    verifier
        .verify(&unnamed(&NEXT))
        .await
        .expect("signed with the new key");
    verifier
        .verify(&unnamed(&GOOD))
        .await
        .expect("signed with the old key");
    assert_eq!(server.count(), 2);
    hands.advance(60);
    let forged = verifier.verify(&unnamed(&EVIL)).await;
    assert_eq!(forged, Err(VerifyError::BadSignature));
    assert_eq!(server.count(), 3);
    let forged = verifier.verify(&unnamed(&EVIL)).await;
    assert_eq!(forged, Err(VerifyError::UnknownKey { kid: None }));
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_key_that_was_withdrawn_is_refused_in_the_end() {
    let (server, step) = changing(publish(&[&GOOD, &NEXT])).await;
    let hands = Hands::new();
    let verifier = asking(&server, &hands)
        .max_key_age(Duration::from_secs(600))
        .build()
        .expect("sound settings");
    verifier.verify(&good()).await.expect("a good token");
    *step.lock().expect("no panic") = publish(&[&NEXT]);
    hands.advance(599);
    verifier
        .verify(&good())
        .await
        .expect("nobody has looked yet");
    assert_eq!(server.count(), 1);
    hands.advance(1);
    // Nobody waits for keys while there are some.
    verifier.verify(&good()).await.expect("somebody is looking");
    until_seen(&server, 2).await;
    let next = NEXT.sign(&claims(json!({})));
    let withdrawn = async {
        while verifier.verify(&good()).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), withdrawn)
        .await
        .expect("the new set is in force");
    verifier.verify(&next).await.expect("a good token");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn old_keys_stay_good_while_new_ones_do_not_come() {
    let (server, step) = changing(publish(&[&GOOD])).await;
    let hands = Hands::new();
    let verifier = build(&server, &hands);
    verifier.verify(&good()).await.expect("a good token");
    for fault in [
        answer(503, ""),
        answer(200, "<html>"),
        answer(200, r#"{"keys": []}"#),
        Step::HangUp,
    ] {
        *step.lock().expect("no panic") = fault;
        hands.advance(60);
        let before = server.count();
        let error = verifier.verify(&unknown(1)).await.expect_err("not known");
        assert!(
            matches!(error, VerifyError::KeysUnavailable { .. }),
            "{error:?}"
        );
        assert!(!error.is_refusal());
        let again = verifier.verify(&unknown(2)).await;
        assert_eq!(again, Err(error));
        verifier.verify(&good()).await.expect("the old key is good");
        assert_eq!(server.count(), before + 1);
    }
    // Even when they are older than they should be.
    hands.advance(800);
    verifier.verify(&good()).await.expect("the old key is good");
}

#[tokio::test]
async fn without_any_keys_it_says_why() {
    let too_large = format!("{{\"keys\": [], \"x\": \"{}\"}}", "x".repeat(300_000));
    let elsewhere = Answer::new(302, "").header("Location", "https://example.com/jwks");
    for (step, said) in [
        (answer(404, ""), "status 404"),
        (answer(500, "secret"), "status 500"),
        (Step::Answer(elsewhere), "status 302"),
        (answer(200, "<html>"), "no JWK set"),
        (answer(200, r#"{"keys": []}"#), "no key for RS256"),
        (answer(200, &too_large), "larger than"),
        (Step::Hang, "no answer within"),
        (Step::HeadOnly, "no answer within"),
        (Step::Reset, "127.0.0.1"),
    ] {
        let server = Server::with(move |_| step.clone()).await;
        let verifier = asking(&server, &Hands::new())
            .fetch_timeout(Duration::from_millis(500))
            .build()
            .expect("sound settings");
        let error = verifier.verify(&good()).await.expect_err("no keys");
        let shown = error.to_string();
        assert!(
            matches!(error, VerifyError::KeysUnavailable { .. }),
            "{error:?}"
        );
        assert!(
            shown.contains(said) && shown.contains("/.well-known/jwks"),
            "{shown}"
        );
        assert_eq!(verifier.prefetch().await, Err(error));
        assert_eq!(server.count(), 1, "not again at once");
    }
}

#[tokio::test]
async fn without_any_keys_it_tries_again_soon() {
    let (server, step) = changing(answer(503, "")).await;
    let hands = Hands::new();
    let verifier = build(&server, &hands);
    verifier.prefetch().await.expect_err("no keys");
    *step.lock().expect("no panic") = publish(&[&GOOD]);
    verifier
        .verify(&good())
        .await
        .expect_err("not again at once");
    hands.advance(1);
    verifier.verify(&good()).await.expect("keys after all");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_caller_who_gives_up_does_not_end_the_fetch() {
    let late = Answer::new(200, jwks(&[&GOOD]));
    let server = Server::script([Step::Late(Duration::from_millis(300), late)]).await;
    let verifier = build(&server, &Hands::new());
    let good = good();
    for _ in 0..20 {
        let hasty = tokio::time::timeout(Duration::from_millis(5), verifier.verify(&good));
        assert!(hasty.await.is_err());
    }
    verifier.verify(&good).await.expect("a good token");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn given_keys_are_the_only_ones() {
    let server = Server::always(200, &jwks(&[&GOOD, &NEXT])).await;
    let hands = Hands::new();
    let verifier = asking(&server, &hands)
        .keys(jwks(&[&GOOD]))
        .build()
        .expect("sound settings");
    verifier.verify(&good()).await.expect("a good token");
    hands.advance(500);
    let kid = Some("next".to_owned());
    let next = NEXT.sign(&claims(json!({})));
    assert_eq!(
        verifier.verify(&next).await,
        Err(VerifyError::UnknownKey { kid })
    );
    assert_eq!(server.count(), 0);
}
