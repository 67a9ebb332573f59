//! Finds accounts that are past due, and sees to it that they pay.
//!
//!     cargo run --example past_due -- [--apply] [--paid INVOICE_UID]
//!
//! It lists who owes what. With `--apply` it mails each open invoice once more to the customer; an
//! invoice after `--paid` is not mailed, but booked as paid in full, for money that came by bank
//! transfer. Without `--apply` it only says what it would do, on the sandbox too.
//!
//! It works on the real service if `OUTSETA_SUBDOMAIN`, `OUTSETA_API_KEY` and `OUTSETA_API_SECRET` are
//! set. There, try a small sum first: Outseta documents payments as negative amounts, and not every
//! source agrees.

mod support;

use outseta_api::enums::{AccountStage, BillingInvoiceStatus};
use outseta_api::fields::{account, invoice};
use outseta_api::inputs::TransactionCreate;
use outseta_api::models::{Account, Invoice};
use outseta_api::{Client, Decimal, Uid, query::All};
use support::{Outcome, Place, flag, money, text};

#[tokio::main]
async fn main() -> Outcome {
    let place = Place::open().await?;
    let paid = paid();
    let apply = flag("--apply");
    let accounts = past_due(&place.client).await?;
    println!("{} accounts are past due.", accounts.len());
    for account in &accounts {
        let uid = account.uid.as_ref().ok_or("an account without a uid")?;
        let contact = account
            .primary_contact
            .as_ref()
            .and_then(|person| person.email.clone());
        println!("\n{} ({uid}), {}", text(&account.name), text(&contact));
        let open = open_invoices(&place.client, uid).await?;
        if open.is_empty() {
            println!("  no open invoice: it is Stripe's to collect, or a payment is under way");
        }
        for invoice in open {
            fix(&place.client, uid, &invoice, &paid, apply).await?;
        }
    }
    if apply {
        let left = past_due(&place.client).await?;
        println!("\n{} accounts are still past due.", left.len());
    } else {
        println!("\nNothing was done. Add --apply to do it.");
    }
    place.close().await;
    Ok(())
}

/// The invoices that stand after `--paid`.
fn paid() -> Vec<String> {
    let arguments: Vec<String> = std::env::args().collect();
    arguments
        .windows(2)
        .filter(|pair| pair[0] == "--paid")
        .map(|pair| pair[1].clone())
        .collect()
}

async fn past_due(client: &Client) -> Outcome<Vec<Account>> {
    let accounts = client
        .accounts()
        .list()
        .filter(account::ACCOUNT_STAGE.eq(AccountStage::PastDue))
        .select((
            account::UID,
            account::NAME,
            account::PRIMARY_CONTACT.email(),
        ))
        .stream();
    Ok(accounts.try_collect().await?)
}

/// What an account still has to pay.
async fn open_invoices(client: &Client, account: &Uid) -> Outcome<Vec<Invoice>> {
    let mut invoices = client
        .invoices()
        .list()
        .filter(invoice::SUBSCRIPTION.account().uid().eq(account))
        .filter(invoice::BILLING_INVOICE_STATUS.ne(BillingInvoiceStatus::Paid))
        .order_by(invoice::INVOICE_DATE.asc())
        .select((All, invoice::SUBSCRIPTION.account().uid()))
        .stream();
    let mut open = Vec::new();
    while let Some(invoice) = invoices.try_next().await? {
        // Outseta may pass over a filter that it does not know. No stranger is to get a reminder.
        let owner = invoice
            .subscription
            .as_ref()
            .and_then(|s| s.account.as_ref()?.uid.as_ref());
        let is_open = invoice
            .amount_outstanding
            .is_some_and(|rest| rest > Decimal::ZERO);
        if owner == Some(account) && is_open {
            open.push(invoice);
        }
    }
    Ok(open)
}

/// Mails the invoice, or books what was paid.
async fn fix(
    client: &Client,
    account: &Uid,
    invoice: &Invoice,
    paid: &[String],
    apply: bool,
) -> Outcome {
    let uid = invoice.uid.as_ref().ok_or("an invoice without a uid")?;
    let outstanding = invoice.amount_outstanding.unwrap_or_default();
    let day = invoice
        .invoice_date
        .map(|date| date.date_naive().to_string());
    print!(
        "  invoice {} ({uid}) of {}, {} to pay: ",
        invoice.number.unwrap_or_default(),
        text(&day),
        money(Some(outstanding)),
    );
    let is_paid = paid.iter().any(|paid| uid == paid.as_str());
    match (is_paid, apply) {
        (true, false) => println!("would be booked as paid"),
        (false, false) => println!("would be mailed again"),
        (true, true) => {
            // Payments lower what is owed, so they are negative.
            let payment = TransactionCreate::new(account, uid, -outstanding);
            let booked = client.transactions().add_payment(payment).await?;
            println!("booked as paid, {}", booked.uid.unwrap_or_default());
        }
        (false, true) => {
            let note = "A friendly reminder: this invoice is still open.";
            client.invoices().send_email(uid).note(note).await?;
            let sent = client.invoices().get(uid).await?.payment_reminder_sent_date;
            println!(
                "mailed again{}",
                if sent.is_some() {
                    ", a reminder is on record"
                } else {
                    ""
                }
            );
        }
    }
    Ok(())
}
