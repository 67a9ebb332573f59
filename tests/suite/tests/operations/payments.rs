//! Transactions and payment information.

use outseta_api::enums::{BillingInvoiceStatus, BillingTransactionType};
use outseta_api::inputs::{PaymentInformationCreate, TransactionCreate};
use outseta_api::models::{PaymentInformation, Transaction};
use outseta_api::query::All;
use outseta_api::{Result, fields::payment_information, fields::transaction};
use serde_json::json;

use crate::example::example;
use crate::invoices::money;
use crate::world::{ACME, World, fault, sent};

pub(crate) async fn lists_the_ledger(world: &World) -> Result<()> {
    let list = world.client.transactions().list(ACME);
    let page = list
        .select((All, transaction::INVOICE.number()))
        .order_by(transaction::TRANSACTION_DATE.asc())
        .await?;
    example(world, "transactions_list")
        .went_to(
            "/billing/transactions/aBcD123x",
            &[
                ("fields", "*,Invoice.Number"),
                ("orderBy", "TransactionDate"),
            ],
        )
        .can_be_read::<Transaction>();
    let [invoice, payment, unpaid] = page.items.as_slice() else {
        panic!("three transactions: {page:?}");
    };
    let number = |entry: &Transaction| entry.invoice.as_ref().and_then(|invoice| invoice.number);
    assert_eq!((number(payment), number(unpaid)), (Some(1001), Some(1002)));
    assert_eq!(
        invoice.billing_transaction_type,
        Some(BillingTransactionType::Invoice)
    );
    assert_eq!(invoice.amount, Some(money("49.00")));
    assert_eq!(payment.amount, Some(money("-49.00")));
    assert_eq!(payment.is_electronic_transaction, Some(true));
    Ok(())
}

pub(crate) async fn asks_for_the_last_payment(world: &World) -> Result<()> {
    let list = world.client.transactions().list(ACME);
    let page = list
        .filter(transaction::BILLING_TRANSACTION_TYPE.eq(BillingTransactionType::Payment))
        .order_by(transaction::TRANSACTION_DATE.desc())
        .limit(1)
        .await?;
    example(world, "transactions_list").went_to(
        "/billing/transactions/aBcD123x",
        &[
            ("BillingTransactionType", "2"),
            ("orderBy", "TransactionDate DESC"),
            ("limit", "1"),
        ],
    );
    assert_eq!((page.items.len(), page.metadata.limit), (1, 1));
    Ok(())
}

pub(crate) async fn records_a_payment(world: &World) -> Result<()> {
    let body = TransactionCreate::new(ACME, "iNvO5678", money("-99.00"));
    let booked = world.client.transactions().add_payment(body).await?;
    example(world, "transactions_add_payment")
        .went_to("/billing/transactions/payment", &[])
        .was_sent()
        .can_be_read::<Transaction>();
    let request = world.last_seen("transactions_add_payment");
    assert!(request.body.contains("-99.00"), "{}", request.body);
    assert_eq!(
        booked.billing_transaction_type,
        Some(BillingTransactionType::Payment)
    );
    assert_eq!(booked.amount, Some(money("-99")));
    assert_eq!(booked.is_electronic_transaction, Some(false));
    let account = booked.account.expect("the account");
    assert_eq!(account.uid.expect("a uid"), ACME);
    let settled = world.client.invoices().get("iNvO5678").await?;
    assert_eq!(settled.amount_outstanding, Some(money("0")));
    assert_eq!(
        settled.billing_invoice_status,
        Some(BillingInvoiceStatus::Paid)
    );
    let ledger = world.client.transactions().list(ACME).await?;
    assert!(ledger.items.iter().any(|entry| entry.uid == booked.uid));
    Ok(())
}

pub(crate) async fn refuses_what_is_no_payment(world: &World) -> Result<()> {
    let transactions = world.client.transactions();
    let payment = TransactionCreate::new(ACME, "iNvO5678", -99);
    transactions.add_payment(payment.clone()).await?;
    let twice = transactions.add_payment(payment.clone()).await;
    fault(twice, "Amount", "outsetaError");
    let unknown = payment.billing_transaction_type(BillingTransactionType::Unknown(99));
    fault(
        transactions.add_payment(unknown).await,
        "BillingTransactionType",
        "outsetaError",
    );
    let empty = transactions.add_payment(TransactionCreate::default()).await;
    let error = fault(empty, "Account", "required");
    assert_eq!(error.validation_errors().len(), 3, "{error:?}");
    Ok(())
}

pub(crate) async fn stores_a_payment_method(world: &World) -> Result<()> {
    let body = PaymentInformationCreate::new(ACME, "pm_example")
        .customer_token("cus_example")
        .name_on_card("Ann Lee");
    // The tokens of the gateway are secrets: sent and stored, and nowhere shown.
    assert_eq!(
        serde_json::to_value(&body).expect("JSON"),
        json!({
            "Account": {"Uid": ACME},
            "PaymentToken": "pm_example",
            "CustomerToken": "cus_example",
            "NameOnCard": "Ann Lee",
        })
    );
    let shown = format!("{body:?}");
    assert!(!shown.contains("_example"), "{shown}");
    let saved = world
        .client
        .payment_information()
        .save(body)
        .select((All, payment_information::ACCOUNT.all()))
        .await?;
    example(world, "payment_information_save")
        .went_to("/billing/paymentinformation", &[("fields", "*,Account.*")])
        .can_be_read::<PaymentInformation>();
    let acme = world.client.accounts().get(ACME).await?;
    let on_file = acme.payment_information.expect("a method");
    assert_eq!(on_file.uid, saved.uid);
    assert_eq!(on_file.name_on_card.as_deref(), Some("Ann Lee"));
    assert_eq!(
        sent(&world.last_seen("payment_information_save")),
        json!({
            "Account": {"Uid": ACME},
            "PaymentToken": "[redacted]",
            "CustomerToken": "[redacted]",
            "NameOnCard": "Ann Lee",
        })
    );
    let shown = format!("{saved:?}");
    assert!(!shown.contains("_example"), "{shown}");
    assert_eq!(saved.last_four_digits.as_deref(), Some("4242"));
    assert_eq!(saved.number_of_failures, Some(0));
    let token = saved.payment_token.expect("the method");
    assert_eq!(token.expose(), "pm_example");
    Ok(())
}

pub(crate) async fn needs_the_token_of_the_method(world: &World) -> Result<()> {
    let payment_information = world.client.payment_information();
    payment_information
        .save(PaymentInformationCreate::new(ACME, "pm_example"))
        .await?;
    let body = PaymentInformationCreate::new(ACME, "").customer_token("cus_example");
    let error = fault(
        payment_information.save(body).await,
        "PaymentToken",
        "required",
    );
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("cus_example"), "{shown}");
    Ok(())
}
