//! E-mail templates.

use outseta_api::inputs::SendTemplateEmailRequest;
use outseta_api::query::All;
use outseta_api::{
    Result, fields::template_email_instance as email, models::TemplateEmailInstance,
};
use outseta_sandbox::MailKind;

use crate::example::example;
use crate::world::{ANN, ANN_EMAIL, BOB, NOBODY, World, fault, moment};

const TEMPLATE: &str = "tEmP1234";

pub(crate) async fn lists_mails_from_all_templates(world: &World) -> Result<()> {
    let list = world.client.templates().list_all_emails();
    let page = list
        .person_uid(ANN)
        .template_uid(TEMPLATE)
        .filter(email::BOUNCE_DATE_TIME.is_null())
        .order_by(email::SEND_DATE_TIME.desc())
        .await?;
    example(world, "template_emails_list_all")
        .went_to(
            "/templates/emails",
            &[
                ("personUid", ANN),
                ("templateUid", TEMPLATE),
                ("BounceDateTime__isnull", "true"),
                ("orderBy", "SendDateTime DESC"),
            ],
        )
        .can_be_read::<TemplateEmailInstance>();
    let [mail] = page.items.as_slice() else {
        panic!("one mail: {page:?}");
    };
    assert_eq!(mail.subject.as_deref(), Some("Your invoice"));
    assert_eq!(mail.deliver_date_time, Some(moment("2026-03-02T14:05:40Z")));
    assert_eq!((mail.bounce_date_time, &mail.send_error), (None, &None));
    Ok(())
}

pub(crate) async fn lists_mails_from_a_template(world: &World) -> Result<()> {
    let list = world.client.templates().list_emails(TEMPLATE);
    let page = list
        .person_uid(ANN)
        .filter(email::SEND_DATE_TIME.gte(moment("2026-03-01T00:00:00Z")))
        .select((All, email::RECIPIENT.email()))
        .await?;
    example(world, "template_emails_list")
        .went_to(
            "/templates/tEmP1234/emails",
            &[
                ("personUid", ANN),
                ("SendDateTime__gte", "2026-03-01T00:00:00Z"),
                ("fields", "*,Recipient.Email"),
            ],
        )
        .can_be_read::<TemplateEmailInstance>();
    let mail = &page.items[0];
    let recipient = mail.recipient.as_ref().expect("the recipient");
    assert_eq!(recipient.email.as_deref(), Some(ANN_EMAIL));
    assert_eq!(mail.unique_message_id.as_deref(), Some("mSg12345"));
    assert_eq!(mail.open_date_time, Some(moment("2026-03-02T14:06:10Z")));
    Ok(())
}

pub(crate) async fn sends_a_template(world: &World) -> Result<()> {
    let body = SendTemplateEmailRequest::new(ANN).subject("Your invoice");
    let call = world.client.templates().send(TEMPLATE, body);
    let mail = call
        .select((All, email::TEMPLATE.all(), email::RECIPIENT.all()))
        .await?;
    example(world, "template_send")
        .went_to(
            "/templates/tEmP1234/send",
            &[("fields", "*,Template.*,Recipient.*")],
        )
        .was_sent()
        .can_be_read::<TemplateEmailInstance>();
    assert_eq!(mail.from_email.as_deref(), Some("billing@example.com"));
    assert_eq!(mail.subject.as_deref(), Some("Your invoice"));
    let template = mail.template.as_ref().expect("the template");
    assert_eq!(template.name.as_deref(), Some("Invoice"));
    let kept = world.client.templates().list_emails(TEMPLATE);
    let kept = kept.filter(email::UID.eq(mail.uid.expect("a uid")));
    assert_eq!(kept.await?.metadata.total, 1);
    let mails = world.sandbox.mails();
    assert_eq!(
        (mails[0].kind, mails[0].to.as_str()),
        (MailKind::Template, ANN_EMAIL)
    );
    assert_eq!(mails[0].body, "<p>Dear Ann, your invoice is ready.</p>");

    // Template and recipient are left out unless they are asked for.
    let body = SendTemplateEmailRequest::new(BOB);
    let bare = world.client.templates().send(TEMPLATE, body).await?;
    assert_eq!((bare.template, bare.recipient), (None, None));
    Ok(())
}

pub(crate) async fn needs_a_recipient(world: &World) -> Result<()> {
    let templates = world.client.templates();
    let body = SendTemplateEmailRequest::new(ANN)
        .from_name("Support team")
        .from_email("support@example.com");
    let mail = templates.send(TEMPLATE, body).await?;
    assert_eq!(mail.from_name.as_deref(), Some("Support team"));
    assert_eq!(mail.from_email.as_deref(), Some("support@example.com"));
    let unknown = SendTemplateEmailRequest::new(NOBODY);
    fault(
        templates.send(TEMPLATE, unknown).await,
        "PersonUid",
        "outsetaError",
    );
    let nobody = SendTemplateEmailRequest::new("");
    fault(
        templates.send(TEMPLATE, nobody).await,
        "PersonUid",
        "required",
    );
    Ok(())
}
