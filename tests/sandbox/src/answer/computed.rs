//! Members that Outseta works out instead of storing: labels, full names, current subscriptions, counts.

use rust_decimal::Decimal;

use super::{Reader, catalogue};
use crate::clock;
use crate::json::Json;
use crate::spec::Spec;
use crate::store::Record;

/// The value of a member that is worked out; none for members that are stored.
pub(super) fn value(reader: &Reader<'_>, record: &Record, member: &str) -> Option<Json> {
    match (record.entity.as_str(), member) {
        ("Person", "FullName") => Some(Json::text(full_name(record))),
        ("Person", "HasLoggedIn") => Some(Json::Bool(record.value("LastLoginDateTime").is_some())),
        ("Person", "AccountUids") => Some(account_uids(reader, record)),
        ("Person", "IsConnectedToDiscord") => {
            Some(Json::Bool(record.link("DiscordUser").is_some()))
        }
        ("Account", "AccountStageLabel") => Some(stage_label(reader, record)),
        ("Account", "DomainName") => Some(domain(reader, record)),
        ("Account", "LastLoginDateTime") => last_login(reader, record),
        ("Account", "HasLoggedIn") => Some(Json::Bool(last_login(reader, record).is_some())),
        ("Account", "TenantBillingSystem") => reader
            .spec
            .number("BillingSystem", "Outseta")
            .map(Json::integer),
        ("Account", "LifetimeRevenue") => Some(revenue(reader, record)),
        ("Subscription", "DiscountCode") => Some(
            discount(reader, record)
                .and_then(|d| reader.one(d, "DiscountCoupon")?.text("UniqueIdentifier"))
                .map_or(Json::Null, Json::text),
        ),
        ("Subscription", "DiscountCouponExpirationDate") => Some(
            discount(reader, record)
                .and_then(|d| d.value("ExpireDate").cloned())
                .unwrap_or(Json::Null),
        ),
        ("Subscription", "Rate") => rate(reader, record, "Plan"),
        ("SubscriptionAddOn", "Rate") => rate(reader, record, "AddOn"),
        ("EmailList", "CountSubscriptionsActive") => {
            Some(subscribers(reader, record, |s| s == Subscriber::Active))
        }
        ("EmailList", "CountSubscriptionsNotConfirmed") => {
            Some(subscribers(reader, record, |s| s == Subscriber::Waiting))
        }
        ("EmailList", "CountSubscriptionsUnsubscribed") => {
            Some(subscribers(reader, record, |s| s == Subscriber::Gone))
        }
        ("Case", "LastActivity") => match last_history(reader, record) {
            Some(entry) => entry.value("HistoryDateTime").cloned(),
            None => record.value("SubmittedDateTime").cloned(),
        },
        ("Segment", "PersonCount") => Some(count(reader, record, "SegmentPerson", "Segment")),
        ("Deal", "Contacts") => Some(contacts(reader, record)),
        ("Deal", "AccountId") => {
            let sequence = reader.store.sequence("Account", record.link("Account")?)?;
            Some(Json::Number(sequence.to_string()))
        }
        ("Deal", "PipelineUid") => {
            let stage = reader.one(record, "DealPipelineStage")?;
            stage.link("DealPipeline").map(Json::text)
        }
        (_, "SchemaLessDataLoaded") => Some(Json::Bool(true)),
        _ => catalogue::value(reader, record, member),
    }
}

/// The record of a relation that is worked out; none for relations that are stored.
pub(super) fn relation<'a>(
    reader: &Reader<'a>,
    record: &Record,
    member: &str,
) -> Option<Option<&'a Record>> {
    match (record.entity.as_str(), member) {
        ("Person", "Account") => Some(
            memberships(reader, record)
                .into_iter()
                .find_map(|membership| reader.one(membership, "Account")),
        ),
        ("Account", "PrimaryContact") => Some(primary_contact(reader, record)),
        ("Account", "CurrentSubscription" | "PrimarySubscription") => {
            Some(current_subscription(reader, record))
        }
        ("Account", "LatestSubscription") => {
            Some(reader.many(record, "Subscriptions").into_iter().next_back())
        }
        ("Subscription", "LatestInvoice") => Some(
            reader
                .store
                .pointing_at("Invoice", "Subscription", &record.uid)
                .last(),
        ),
        ("Case", "LastCaseHistory") => Some(last_history(reader, record)),
        _ => None,
    }
}

/// Whether a member of a record, a value or a relation, is worked out instead of stored.
pub(crate) fn is_worked_out(reader: &Reader<'_>, record: &Record, member: &str) -> bool {
    // What an account brought in before its first payment here is stored.
    (record.entity.as_str(), member) != ("Account", "LifetimeRevenue")
        && (value(reader, record, member).is_some() || relation(reader, record, member).is_some())
}

/// First and last name, or the address where there is neither.
pub(crate) fn full_name(person: &Record) -> String {
    let part = |name| person.text(name).unwrap_or_default().trim();
    let name = format!("{} {}", part("FirstName"), part("LastName"));
    match name.trim() {
        "" => part("Email").to_owned(),
        name => name.to_owned(),
    }
}

/// `PastDue` as `Past Due`.
pub(crate) fn spaced(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push(' ');
        }
        text.push(letter);
    }
    text
}

/// A person's memberships, the one in which they are primary first.
fn memberships<'a>(reader: &Reader<'a>, person: &Record) -> Vec<&'a Record> {
    let mut found = reader.many(person, "PersonAccount");
    found.sort_by_key(|membership| !membership.is_set("IsPrimary"));
    found
}

fn account_uids(reader: &Reader<'_>, person: &Record) -> Json {
    let uids: Vec<&str> = memberships(reader, person)
        .into_iter()
        .filter_map(|membership| membership.link("Account"))
        .collect();
    if uids.is_empty() {
        Json::Null
    } else {
        Json::text(uids.join(","))
    }
}

fn primary_contact<'a>(reader: &Reader<'a>, account: &Record) -> Option<&'a Record> {
    reader
        .many(account, "PersonAccount")
        .into_iter()
        .find(|membership| membership.is_set("IsPrimary"))
        .and_then(|membership| reader.one(membership, "Person"))
}

fn current_subscription<'a>(reader: &Reader<'a>, account: &Record) -> Option<&'a Record> {
    let now = clock::exact(reader.now());
    let open: Vec<&Record> = reader
        .many(account, "Subscriptions")
        .into_iter()
        .rev()
        .filter(|s| s.text("EndDate").is_none_or(|end| end > now.as_str()))
        .collect();
    // One that is yet to begin counts only where there is no other.
    let begun = |s: &&Record| {
        s.text("StartDate")
            .is_none_or(|start| start <= now.as_str())
    };
    let running = open.iter().copied().find(begun);
    running.or_else(|| open.first().copied())
}

fn stage_label(reader: &Reader<'_>, account: &Record) -> Json {
    let stage = account.integer("AccountStage").unwrap_or_default();
    let name = reader
        .spec
        .enumeration("AccountStage")
        .and_then(|stages| stages.name(stage));
    match name {
        Some(name) => Json::text(spaced(name)),
        None => Json::text(stage.to_string()),
    }
}

fn domain(reader: &Reader<'_>, account: &Record) -> Json {
    primary_contact(reader, account)
        .and_then(|person| person.text("Email")?.rsplit_once('@'))
        .map_or(Json::Null, |(_, domain)| Json::text(domain))
}

fn last_login(reader: &Reader<'_>, account: &Record) -> Option<Json> {
    reader
        .many(account, "PersonAccount")
        .into_iter()
        .filter_map(|membership| reader.one(membership, "Person")?.text("LastLoginDateTime"))
        .max()
        .map(Json::text)
}

/// The redemption that makes a subscription cheaper now.
fn discount<'a>(reader: &Reader<'a>, subscription: &Record) -> Option<&'a Record> {
    let now = clock::exact(reader.now());
    let mut redemptions = reader.store.pointing_at(
        "DiscountCouponSubscription",
        "Subscription",
        &subscription.uid,
    );
    redemptions.find(|r| r.text("ExpireDate").is_none_or(|end| end > now.as_str()))
}

/// What an account has paid: all payments of its ledger, and what came in before that begins.
fn revenue(reader: &Reader<'_>, account: &Record) -> Json {
    let payment = reader.spec.number("BillingTransactionType", "Payment");
    let entries = reader
        .store
        .pointing_at("Transaction", "Account", &account.uid);
    let paid: Decimal = entries
        .filter(|entry| entry.integer("BillingTransactionType") == payment)
        .filter_map(|entry| entry.amount("Amount"))
        .sum();
    let before = account.amount("LifetimeRevenue").unwrap_or_default();
    Json::Number(format!("{:.2}", before - paid))
}

/// The price of one term: that of the plan or add-on, times the quantity if there is one.
fn rate(reader: &Reader<'_>, record: &Record, product: &str) -> Option<Json> {
    let product = reader.one(record, product)?;
    let kind = product.integer("BillingAddOnType");
    if kind.is_some() && kind == reader.spec.number("BillingAddOnType", "Usage") {
        // What is billed by use has no price for a whole term.
        return None;
    }
    let term = record.integer("BillingRenewalTerm").unwrap_or_default();
    let price = price(reader.spec, product, term)?;
    let quantity = record.amount("Quantity").unwrap_or(Decimal::ONE);
    Some(Json::Number(price.checked_mul(quantity)?.to_string()))
}

/// The price of one unit of a plan or an add-on for one term.
pub(crate) fn price(spec: &Spec, product: &Record, term: i64) -> Option<Decimal> {
    let price = match spec.enumeration("BillingRenewalTerm")?.name(term)? {
        "Monthly" => "MonthlyRate",
        "Yearly" => "AnnualRate",
        "Quarterly" => "QuarterlyRate",
        "OneTime" => "OneTimeRate",
        _ => return None,
    };
    product.amount(price)
}

/// How somebody stands to an e-mail list.
#[derive(PartialEq)]
enum Subscriber {
    /// Gets its mails.
    Active,
    /// Is yet to confirm.
    Waiting,
    /// Has left.
    Gone,
    /// Was cleaned from it.
    Cleaned,
}

fn subscribers(reader: &Reader<'_>, list: &Record, wanted: impl Fn(Subscriber) -> bool) -> Json {
    let states = reader.spec.enumeration("EmailListSubscriberStatus");
    let stands = |subscription: &&Record| {
        let state = subscription
            .integer("EmailListSubscriberStatus")
            .and_then(|state| states?.name(state));
        wanted(match state {
            Some("Unsubscribed") => Subscriber::Gone,
            Some("Cleaned") => Subscriber::Cleaned,
            Some("Subscribed") if list.is_set("RequiresDoubleOptIn") => Subscriber::Waiting,
            _ => Subscriber::Active,
        })
    };
    let all = reader
        .store
        .pointing_at("EmailListPerson", "EmailList", &list.uid);
    Json::Number(all.filter(stands).count().to_string())
}

/// The youngest entry in the history of a case.
fn last_history<'a>(reader: &Reader<'a>, case: &Record) -> Option<&'a Record> {
    reader
        .store
        .pointing_at("CaseHistory", "Case", &case.uid)
        .last()
}

/// How many records of an entity point at a record.
pub(super) fn count(reader: &Reader<'_>, record: &Record, entity: &str, relation: &str) -> Json {
    let count = reader
        .store
        .pointing_at(entity, relation, &record.uid)
        .count();
    Json::Number(count.to_string())
}

fn contacts(reader: &Reader<'_>, deal: &Record) -> Json {
    let names: Vec<String> = reader
        .many(deal, "DealPeople")
        .into_iter()
        .filter_map(|row| reader.one(row, "Person"))
        .map(full_name)
        .collect();
    Json::text(names.join(", "))
}
