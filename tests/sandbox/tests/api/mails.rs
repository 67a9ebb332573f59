//! The outbox: what Outseta would have mailed.

use outseta_sandbox::{MailKind, SentMail};
use serde_json::json;

use crate::client::{Api, As};

fn last(api: &Api) -> SentMail {
    api.sandbox.mails().pop().unwrap()
}

#[tokio::test]
async fn a_magic_link_and_a_code_can_be_read_in_their_mails() {
    let api = Api::start().await;
    let dana = json!({ "Email": "dana@example.com" });
    api.anonymous("/crm/people/requestMagicLink", dana)
        .await
        .done();
    let mail = last(&api);
    assert_eq!(
        (mail.kind, &*mail.to),
        (MailKind::MagicLink, "dana@example.com")
    );
    let link = mail.link.clone().unwrap();
    let token = link.split_once("magic_token=").unwrap().1;
    assert_eq!(api.sandbox.magic_token("dana@example.com").unwrap(), token);
    let printed = format!("{mail:?}");
    assert!(!printed.contains(token), "{printed}");

    let login = json!({ "username": "dana@example.com", "password": api.sandbox.password() });
    let answer = api.anonymous("/tokens", login).await;
    assert_eq!(answer.status, 202);
    let mail = last(&api);
    assert_eq!(mail.kind, MailKind::Passcode);
    let code = mail.code.clone().unwrap();
    assert!(!format!("{mail:?}").contains(&code));
    let body = json!({ "challenge_token": answer.json()["challenge_token"], "code": code });
    let token = api.anonymous("/tokens/two-factor", body).await.ok();
    assert!(token["access_token"].is_string());
}

#[tokio::test]
async fn nothing_is_mailed_to_strangers_or_by_refused_calls() {
    let api = Api::start().await;
    let nobody = json!({ "Email": "nobody@example.com" });
    for path in ["/crm/people/requestMagicLink", "/crm/people/forgotPassword"] {
        api.post(path, nobody.clone()).await.done();
        api.post(path, json!({})).await.broken();
    }
    let login = json!({ "username": "dana@example.com", "password": "wrong" });
    api.anonymous("/tokens", login)
        .await
        .code(400, "invalid_grant");
    assert!(api.sandbox.mails().is_empty());
}

#[tokio::test]
async fn mails_about_accounts_go_to_their_people() {
    let api = Api::start().await;
    let ann = json!({ "Email": "ann@example.com" });
    api.post("/crm/people/forgotPassword", ann).await.done();
    assert_eq!(last(&api).kind, MailKind::PasswordReset);
    let path = "/crm/accounts/aBcD123x/send-confirmation-email";
    for (query, people) in [
        ("", vec!["ann@example.com"]),
        ("?personUid=pBoB5678", vec!["bob@example.com"]),
        ("?personUid=*", vec!["ann@example.com", "bob@example.com"]),
    ] {
        let before = api.sandbox.mails().len();
        let path = format!("{path}{query}");
        api.send("PUT", &path, As::Key, None).await.done();
        let mails = api.sandbox.mails().split_off(before);
        assert!(
            mails
                .iter()
                .all(|m| m.kind == MailKind::AccountConfirmation)
        );
        let to: Vec<_> = mails.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(to, people, "{query}");
    }
    let path = "/billing/invoices/iNvO5678/sendinvoiceemail?note=Thanks";
    api.send("POST", path, As::Key, None).await.done();
    let mail = last(&api);
    assert_eq!(
        (mail.kind, &*mail.to),
        (MailKind::Invoice, "ann@example.com")
    );
    assert_eq!(mail.body, "Thanks");
    assert!(mail.sent.ends_with('Z'));
}
