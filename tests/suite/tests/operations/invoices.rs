//! Invoices, their mails and their PDF.

use outseta_api::enums::BillingInvoiceStatus;
use outseta_api::inputs::{InvoiceCreate, InvoiceLineItemInput, InvoiceUpdate};
use outseta_api::models::Invoice;
use outseta_api::query::All;
use outseta_api::{Decimal, ErrorKind, Json, Result, fields::invoice, fields::transaction};
use serde_json::json;

use crate::example::example;
use crate::world::{ACME, World, fault, in_days, moment, refusal, sent};

/// What Acme was billed for its plan, and has paid.
const PAID: &str = "iNvO1234";
/// What was made by hand, and is to be paid.
const UNPAID: &str = "iNvO5678";
const SUBSCRIPTION: &str = "sUbS1234";
const SETUP: &str = "iLiN1234";

pub(crate) fn money(text: &str) -> Decimal {
    text.parse().expect("an amount")
}

pub(crate) async fn lists_invoices_of_a_customer(world: &World) -> Result<()> {
    let list = world.client.invoices().list();
    let page = list
        .filter(invoice::SUBSCRIPTION.account().uid().eq(ACME))
        .filter(invoice::BILLING_INVOICE_STATUS.ne(BillingInvoiceStatus::Refunded))
        .filter(invoice::AMOUNT.gt(money("9.90")))
        .order_by(invoice::NUMBER.asc())
        .await?;
    example(world, "invoices_list")
        .went_to(
            "/billing/invoices",
            &[
                ("Subscription.Account.Uid", ACME),
                ("BillingInvoiceStatus__ne", "5"),
                ("Amount__gt", "9.90"),
                ("orderBy", "Number"),
            ],
        )
        .can_be_read::<Invoice>();
    let [paid, unpaid] = page.items.as_slice() else {
        panic!("two invoices: {page:?}");
    };
    assert_eq!(paid.uid, Some(PAID.into()));
    assert_eq!(
        paid.billing_invoice_status,
        Some(BillingInvoiceStatus::Paid)
    );
    assert_eq!(paid.amount_outstanding, Some(Decimal::ZERO));
    assert_eq!(unpaid.number, Some(1002));
    assert_eq!(unpaid.amount_outstanding, Some(money("99.00")));
    assert_eq!(unpaid.is_user_generated, Some(true));
    Ok(())
}

pub(crate) async fn leaves_one_invoice_out(world: &World) -> Result<()> {
    let list = world.client.invoices().list().exclude_invoice_uid(UNPAID);
    let page = list
        .select((invoice::NUMBER, invoice::INVOICE_LINE_ITEMS.description()))
        .await?;
    let numbers: Vec<_> = page
        .items
        .iter()
        .filter_map(|invoice| invoice.number)
        .collect();
    assert_eq!(numbers, [1001, 1003]);
    example(world, "invoices_list").went_to(
        "/billing/invoices",
        &[
            ("excludeInvoiceUid", UNPAID),
            ("fields", "Number,InvoiceLineItems.Description"),
        ],
    );
    Ok(())
}

pub(crate) async fn adds_an_invoice(world: &World) -> Result<()> {
    let line = InvoiceLineItemInput::new()
        .description("Setup")
        .amount(money("99.00"));
    let body =
        InvoiceCreate::new(SUBSCRIPTION, [line]).invoice_date(moment("2026-02-20T00:00:00Z"));
    let added = world.client.invoices().add(body).do_not_log().await?;
    example(world, "invoices_add")
        .went_to("/billing/invoices", &[("donotlog", "1")])
        .was_sent()
        .can_be_read::<Invoice>();
    assert_eq!(added.number, Some(1004));
    assert_eq!(added.amount, Some(money("99")));
    assert_eq!(added.amount_outstanding, Some(money("99")));
    assert_eq!(added.is_user_generated, Some(true));
    let ledger = world.client.transactions().list(ACME);
    let ledger = ledger
        .order_by(transaction::CREATED.desc())
        .limit(1)
        .await?;
    assert_eq!(ledger.items[0].amount, Some(money("99")));
    assert_eq!(
        added.billing_invoice_status,
        Some(BillingInvoiceStatus::Unpaid)
    );
    let lines = added.invoice_line_items.expect("its lines");
    assert_eq!(lines[0].description.as_deref(), Some("Setup"));
    assert_eq!(lines[0].tax, Some(Decimal::ZERO));
    Ok(())
}

pub(crate) async fn refuses_what_is_no_invoice(world: &World) -> Result<()> {
    let invoices = world.client.invoices();
    let line = || InvoiceLineItemInput::new().description("Setup").amount(99);
    let body = || InvoiceCreate::new(SUBSCRIPTION, [line()]);
    invoices.add(body()).await?;
    let status = BillingInvoiceStatus::Unknown(99);
    fault(
        invoices.add(body().billing_invoice_status(status)).await,
        "BillingInvoiceStatus",
        "outsetaError",
    );
    let empty = invoices.add(InvoiceCreate::default()).await;
    fault(empty, "Subscription", "required");
    Ok(())
}

pub(crate) async fn gets_an_invoice(world: &World) -> Result<()> {
    let call = world.client.invoices().get(UNPAID).select((
        All,
        invoice::INVOICE_LINE_ITEMS.all(),
        invoice::SUBSCRIPTION.all(),
        invoice::SUBSCRIPTION.account().all(),
    ));
    let invoice = call.await?;
    example(world, "invoices_get")
        .went_to(
            "/billing/invoices/iNvO5678",
            &[(
                "fields",
                "*,InvoiceLineItems.*,Subscription.*,Subscription.Account.*",
            )],
        )
        .can_be_read::<Invoice>();
    assert_eq!(invoice.payment_reminder_sent_date, None);
    assert_eq!(invoice.invoice_date, Some(moment("2026-02-20T00:00:00Z")));
    assert_eq!(invoice.amount_subtotal, Some(money("99")));
    assert_eq!(invoice.amount_paid, Some(Decimal::ZERO));
    let subscription = invoice.subscription.expect("its subscription");
    assert_eq!(subscription.uid.expect("a uid"), SUBSCRIPTION);
    Ok(())
}

pub(crate) async fn changes_a_line(world: &World) -> Result<()> {
    let line = InvoiceLineItemInput::new()
        .uid(SETUP)
        .description("Setup")
        .amount(money("79.00"));
    let body = InvoiceUpdate::new().invoice_line_items([line]);
    let changed = world.client.invoices().update(UNPAID, body).await?;
    example(world, "invoices_update")
        .went_to("/billing/invoices/iNvO5678", &[])
        .was_sent()
        .can_be_read::<Invoice>();
    assert_eq!(changed.amount, Some(money("79")));
    assert_eq!(changed.amount_outstanding, Some(money("79")));
    assert!(changed.updated > Some(in_days(-1)));
    // What the server made stays as it is.
    let made = world.client.invoices().update(PAID, InvoiceUpdate::new());
    refusal(made.await, ErrorKind::BadRequest, 400);
    Ok(())
}

/// All lines go back, changed or not.
pub(crate) async fn writes_read_lines_back(world: &World) -> Result<()> {
    let read = world.client.invoices().get(UNPAID).await?;
    let lines = read.invoice_line_items.expect("its lines");
    let mut lines: Vec<_> = lines.iter().map(InvoiceLineItemInput::from).collect();
    lines.push(
        InvoiceLineItemInput::new()
            .description("Training")
            .amount(20),
    );
    let body = InvoiceUpdate::new().invoice_line_items(lines);
    world.client.invoices().update(UNPAID, body).await?;
    assert_eq!(
        sent(&world.last_seen("invoices_update")),
        json!({"InvoiceLineItems": [
            {"Uid": SETUP, "Description": "Setup", "Rate": 0.0, "Amount": 99.00, "Tax": 0.00},
            {"Description": "Training", "Amount": 20},
        ]})
    );
    let read = world.client.invoices().get(UNPAID).await?;
    assert_eq!(read.amount, Some(money("119")));
    assert_eq!(read.invoice_line_items.expect("its lines").len(), 2);
    Ok(())
}

pub(crate) async fn deletes_an_invoice(world: &World) -> Result<()> {
    let answer = world.client.invoices().delete(UNPAID).await?;
    assert_eq!(answer, Json::Null);
    example(world, "invoices_delete").went_to("/billing/invoices/iNvO5678", &[]);
    assert_eq!(world.last_seen("invoices_delete").body, "");
    let gone = world.client.invoices().get(UNPAID).await;
    refusal(gone, ErrorKind::NotFound, 404);
    let ledger = world.client.transactions().list(ACME).await?;
    assert_eq!(ledger.items.len(), 2, "its entry went with it");
    // What is paid stays.
    let paid = world.client.invoices().delete(PAID).await;
    refusal(paid, ErrorKind::BadRequest, 400);
    Ok(())
}

pub(crate) async fn downloads_the_document(world: &World) -> Result<()> {
    let call = world.client.invoices().pdf(UNPAID);
    let response = call.clone().send_with_response().await?;
    example(world, "invoices_pdf").went_to("/billing/invoices/iNvO5678/pdf", &[]);
    let seen = world.last_seen("invoices_pdf");
    assert_eq!(seen.header("accept"), Some("*/*"), "it is no JSON");
    assert_eq!(response.headers["content-type"], "application/pdf");
    let bytes = response.answer.bytes();
    assert!(bytes.starts_with(b"%PDF-"), "{:?}", response.answer);
    assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"));
    let disposition = &response.headers["content-disposition"];
    assert_eq!(disposition, "attachment");
    let text = String::from_utf8_lossy(bytes);
    for shown in ["(Invoice 1002)", "(To: Acme Ltd)", "(Setup: 99.00 USD)"] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert_eq!(call.await?.into_bytes(), bytes);
    Ok(())
}

pub(crate) async fn mails_an_invoice(world: &World) -> Result<()> {
    let call = world.client.invoices().send_email(UNPAID);
    let answer = call
        .note("Thank you for your order.")
        .bcc("bob@example.com")
        .await?;
    assert_eq!(answer, Json::Null);
    example(world, "invoices_send_email").went_to(
        "/billing/invoices/iNvO5678/sendinvoiceemail",
        &[
            ("note", "Thank you for your order."),
            ("bcc", "bob@example.com"),
        ],
    );
    assert_eq!(world.last_seen("invoices_send_email").body, "");
    let invoice = world.client.invoices().get(UNPAID).await?;
    assert!(invoice.payment_reminder_sent_date.is_some());
    Ok(())
}

pub(crate) async fn mails_a_receipt(world: &World) -> Result<()> {
    let answer = world.client.invoices().send_paid_email(PAID).await?;
    assert_eq!(answer, Json::Null);
    example(world, "invoices_send_paid_email")
        .went_to("/billing/invoices/iNvO1234/sendinvoicepaidemail", &[]);
    assert_eq!(world.last_seen("invoices_send_paid_email").body, "");
    let unpaid = world.client.invoices().send_paid_email(UNPAID).await;
    refusal(unpaid, ErrorKind::BadRequest, 400);
    Ok(())
}
