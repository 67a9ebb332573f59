//! Whether the books of a sandbox are right: every sum that the API tells, against what it is the sum of.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::client::Api;

/// A sum of money in the smallest unit. It must have no more than two digits after the point.
#[track_caller]
pub(crate) fn cents(amount: &Value) -> i64 {
    let text = amount.to_string();
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let part = part.trim_end_matches('0');
    assert!(part.len() <= 2, "no sum of money: {text}");
    format!("{whole}{part:0<2}").parse().unwrap()
}

/// All items of a list, page by page.
async fn all(api: &Api, path: &str) -> Vec<Value> {
    let and = if path.contains('?') { '&' } else { '?' };
    let mut items = Vec::new();
    for page in 0.. {
        let answer = api
            .get(&format!("{path}{and}limit=100&offset={page}"))
            .await
            .ok();
        items.extend(answer["items"].as_array().unwrap().iter().cloned());
        let total = answer["metadata"]["total"].as_u64().unwrap();
        let limit = answer["metadata"]["limit"].as_u64().unwrap();
        if (page + 1) * limit >= total {
            assert_eq!(items.len() as u64, total, "{path}");
            break;
        }
    }
    items
}

/// What an account had paid before its ledger begins: of the made-up accounts, Acme and the crowd.
fn opening(account: &Value) -> i64 {
    let name = account["Name"].as_str().unwrap_or_default();
    match name
        .strip_prefix("Company ")
        .and_then(|n| n.parse::<i64>().ok())
    {
        Some(number) => (number - 1) * 4900 + 50,
        None if account["Uid"] == "aBcD123x" => 53900,
        None => 0,
    }
}

/// Sums that belong to one account.
#[derive(Debug, Default)]
struct Sums {
    outstanding: i64,
    credit_used: i64,
    overdue: bool,
}

/// Checks every invoice, every ledger and every account of the sandbox.
pub(crate) async fn check_books(api: &Api) {
    let invoices = all(
        api,
        "/billing/invoices?fields=*,InvoiceLineItems.*,Subscription.*,Subscription.Account.*",
    )
    .await;
    let mut by_account: BTreeMap<String, Sums> = BTreeMap::new();
    let mut numbers = Vec::new();
    for invoice in &invoices {
        check_invoice(invoice);
        numbers.push(invoice["Number"].as_i64().unwrap());
        let account = invoice["Subscription"]["Account"]["Uid"].as_str();
        let account = account.unwrap_or_else(|| panic!("whose invoice? {invoice}"));
        let sums = by_account.entry(account.to_owned()).or_default();
        sums.outstanding += cents(&invoice["AmountOutstanding"]);
        sums.credit_used += cents(&invoice["AmountCredit"]);
        sums.overdue |= cents(&invoice["AmountOutstanding"]) > 0;
    }
    let count = numbers.len();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), count, "two invoices have one number");
    for account in all(api, "/crm/accounts").await {
        let uid = account["Uid"].as_str().unwrap();
        let sums = by_account.remove(uid).unwrap_or_default();
        check_ledger(api, &account, &sums, &invoices).await;
    }
    assert!(by_account.is_empty(), "nobody's invoices: {by_account:?}");
    check_usage(api, &invoices).await;
}

/// An invoice is the sum of its lines, less what is settled.
fn check_invoice(invoice: &Value) {
    let sum = |member: &str| cents(&invoice[member]);
    let lines = invoice["InvoiceLineItems"].as_array().unwrap();
    assert!(!lines.is_empty(), "{invoice}");
    let of_lines = |member: &str| -> i64 { lines.iter().map(|line| cents(&line[member])).sum() };
    let (subtotal, tax) = (of_lines("Amount"), of_lines("Tax"));
    assert_eq!(sum("AmountSubtotal"), subtotal, "{invoice}");
    assert_eq!(sum("AmountTax"), tax, "{invoice}");
    assert_eq!(sum("Amount"), subtotal + tax, "{invoice}");
    let settled = sum("AmountPaid") + sum("AmountCredit");
    let left = sum("Amount") - settled - sum("AmountRefunded");
    assert_eq!(sum("AmountOutstanding"), left, "{invoice}");
    for member in [
        "Amount",
        "AmountOutstanding",
        "AmountPaid",
        "AmountCredit",
        "AmountDiscount",
    ] {
        assert!(sum(member) >= 0, "{member} of {invoice}");
    }
    let status = match (left, settled) {
        (0, _) => 2,
        (_, 0) => 1,
        _ => 3,
    };
    assert_eq!(invoice["BillingInvoiceStatus"], status, "{invoice}");
    let discounts = lines.iter().filter(|line| line["LineItemType"] == 5);
    let off: i64 = discounts.map(|line| cents(&line["Amount"])).sum();
    assert_eq!(sum("AmountDiscount"), -off, "{invoice}");
}

/// A ledger comes to what is outstanding, less the credit that is left; the payments in it are the revenue.
async fn check_ledger(api: &Api, account: &Value, sums: &Sums, invoices: &[Value]) {
    let uid = account["Uid"].as_str().unwrap();
    let path = format!("/billing/transactions/{uid}?fields=*,Invoice.*");
    let entries = all(api, &path).await;
    let of_kind = |kind: i64| -> i64 {
        let entries = entries
            .iter()
            .filter(|e| e["BillingTransactionType"] == kind);
        entries.map(|entry| cents(&entry["Amount"])).sum()
    };
    let (billed, paid, credit) = (of_kind(1), of_kind(2), of_kind(3));
    let total: i64 = entries.iter().map(|entry| cents(&entry["Amount"])).sum();
    assert_eq!(
        billed + paid + credit,
        total,
        "another kind of entry: {entries:?}"
    );
    let unused = -credit - sums.credit_used;
    assert!(unused >= 0, "{account}");
    assert_eq!(
        total,
        sums.outstanding - unused,
        "the ledger of {account}: {entries:?}"
    );
    assert_eq!(
        cents(&account["LifetimeRevenue"]) - opening(account),
        -paid,
        "{account}"
    );
    if account["AccountStage"] == 7 {
        assert!(sums.overdue, "past due, and owes nothing: {account}");
    }
    // Each invoice stands in the ledger once, and its payments come to what it says.
    for invoice in invoices {
        if invoice["Subscription"]["Account"]["Uid"] != *uid {
            continue;
        }
        let of_it: Vec<_> = entries
            .iter()
            .filter(|entry| entry["Invoice"]["Uid"] == invoice["Uid"])
            .collect();
        let sum = |kind: i64| -> i64 {
            let entries = of_it.iter().filter(|e| e["BillingTransactionType"] == kind);
            entries.map(|entry| cents(&entry["Amount"])).sum()
        };
        assert_eq!(sum(1), cents(&invoice["Amount"]), "{invoice}");
        assert_eq!(sum(2), -cents(&invoice["AmountPaid"]), "{invoice}");
        let issued = of_it.iter().filter(|e| e["BillingTransactionType"] == 1);
        assert_eq!(issued.count(), 1, "{invoice}");
    }
}

/// Reports of usage that are billed belong to an invoice that is there.
async fn check_usage(api: &Api, invoices: &[Value]) {
    for report in all(api, "/billing/usage?fields=*,Invoice.*").await {
        let invoice = &report["Invoice"];
        let known = invoice.is_null() || invoices.iter().any(|i| i["Uid"] == invoice["Uid"]);
        assert!(known, "{report}");
    }
}
