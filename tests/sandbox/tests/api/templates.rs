//! Mails from templates.

use outseta_sandbox::MailKind;
use serde_json::{Value, json};

use crate::client::Api;

const SEND: &str = "/templates/tEmP1234/send";

#[tokio::test]
async fn a_mail_is_sent_and_listed() {
    let api = Api::start().await;
    let body = json!({ "PersonUid": "pBoB5678", "Subject": "For {{ Person.FirstName }}" });
    let sent = api.post(SEND, body).await.ok();
    assert_eq!(sent["Subject"], "For Bob");
    assert_eq!(sent["FromName"], "Billing team");
    assert_eq!(sent["SendError"], Value::Null);
    let members = sent.as_object().unwrap();
    assert!(!members.contains_key("Template") && !members.contains_key("Recipient"));
    let mail = api.sandbox.mails().pop().unwrap();
    assert_eq!(
        (mail.kind, &*mail.to),
        (MailKind::Template, "bob@example.com")
    );
    assert_eq!(mail.body, "<p>Dear Bob, your invoice is ready.</p>");

    for (path, uids) in [
        ("/templates/emails", 2),
        ("/templates/emails?personUid=pBoB5678", 1),
        ("/templates/emails?templateUid=tEmP1234", 2),
        ("/templates/emails?templateUid=zZzZ9999", 0),
        ("/templates/tEmP1234/emails", 2),
        ("/templates/tEmP1234/emails?personUid=pAbC12Dx", 1),
        ("/templates/tEmP1234/emails?Recipient.Email=bob*", 1),
    ] {
        assert_eq!(api.items(path).await.len(), uids, "{path}");
    }
    let body = json!({ "PersonUid": "pAbC12Dx", "FromName": "Support", "FromEmail": "support@example.com" });
    let fields = "fields=Subject,FromName,FromEmail,Template.Name,Recipient.Email";
    let sent = api.post(&format!("{SEND}?{fields}"), body).await.ok();
    assert_eq!(
        sent,
        json!({
            "Template": { "Name": "Invoice" },
            "Recipient": { "Email": "ann@example.com" },
            "Subject": "Your invoice",
            "FromEmail": "support@example.com",
            "FromName": "Support",
        })
    );
}

#[tokio::test]
async fn who_cannot_be_written_to_is_not() {
    let api = Api::start().await;
    let out = json!({ "EmailUnsubscribeDateTime": "2026-03-01T00:00:00Z" });
    api.put("/crm/people/pBoB5678", out).await.ok();
    let body = json!({ "PersonUid": "pBoB5678" });
    let sent = api.post(SEND, body).await.ok();
    assert!(sent["SendError"].is_string());
    assert_eq!(sent["DeliverDateTime"], Value::Null);
    assert!(api.sandbox.mails().is_empty());
}

#[tokio::test]
async fn a_mail_needs_template_and_recipient() {
    let api = Api::start().await;
    for body in [
        json!({}),
        json!({ "PersonUid": "" }),
        json!({ "PersonUid": "zZzZ9999" }),
    ] {
        assert_eq!(api.post(SEND, body).await.broken().2, "PersonUid");
    }
    let body = json!({ "PersonUid": "pAbC12Dx" });
    api.post("/templates/zZzZ9999/send", body).await.empty(404);
    api.get("/templates/zZzZ9999/emails").await.empty(404);
    api.get("/templates/emails?personUid=no-uid")
        .await
        .refused();
    assert!(api.sandbox.mails().is_empty());
}
