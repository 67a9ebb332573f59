//! Lists the open support cases, replies to one of them and closes it.
//!
//!     cargo run --example answer_case
//!
//! With `OUTSETA_SUBDOMAIN`, `OUTSETA_API_KEY` and `OUTSETA_API_SECRET` set it only lists; name a case
//! and a reply to answer it, which the customer may get by mail. `--close` closes it as well.
//!
//!     cargo run --example answer_case -- CASE_UID REPLY [--close]

mod support;

use outseta_api::enums::{SupportCaseHistoryType as Kind, SupportCaseStatus};
use outseta_api::fields::case;
use outseta_api::inputs::{CaseReplyRequest, CaseUpdate};
use outseta_api::query::All;
use outseta_api::{Client, models::Case};
use support::{Outcome, Place, argument, flag, text};

#[tokio::main]
async fn main() -> Outcome {
    let place = Place::open().await?;
    list(&place.client).await?;
    let answer = match (argument(0), argument(1)) {
        (Some(case), Some(reply)) => Some((case, reply)),
        (None, None) if place.is_sandbox() => Some((
            "cAsE5678".to_owned(),
            "Of course: our bank details are on the invoice.".to_owned(),
        )),
        (None, None) => None,
        _ => return Err("a case and a reply go together".into()),
    };
    if let Some((case, reply)) = answer {
        let request = CaseReplyRequest::new(case.as_str(), reply).agent_name("Support");
        // Twice would reply twice, so the client never sends this again by itself.
        place
            .client
            .cases()
            .add_reply(case.as_str(), request)
            .await?;
        if flag("--close") || place.is_sandbox() {
            let closed = CaseUpdate::new().status(SupportCaseStatus::Closed);
            place.client.cases().update(case.as_str(), closed).await?;
        }
        show(&place.client, &case).await?;
        list(&place.client).await?;
    }
    place.close().await;
    Ok(())
}

/// The open cases, the oldest first.
async fn list(client: &Client) -> Outcome {
    let mut open = client
        .cases()
        .list()
        .filter(case::STATUS.eq(SupportCaseStatus::Open))
        .order_by(case::SUBMITTED_DATE_TIME.asc())
        .stream();
    println!("Open cases:");
    while let Some(case) = open.try_next().await? {
        println!(
            "  {}  {:<20} {}",
            case.uid.clone().unwrap_or_default(),
            text(&case.subject),
            who(&case),
        );
    }
    Ok(())
}

/// Who asks; some rows of a list do not say.
fn who(case: &Case) -> &str {
    let person = case.from_person.as_ref();
    person
        .and_then(|person| person.email.as_deref())
        .unwrap_or("-")
}

/// A case with all that was said.
async fn show(client: &Client, uid: &str) -> Outcome {
    let case = client
        .cases()
        .get(uid)
        .select((All, case::FROM_PERSON.all(), case::CASE_HISTORIES.all()))
        .await?;
    println!("\n{} asks: {}", who(&case), text(&case.body));
    for entry in case.case_histories.iter().flatten() {
        match entry.r#type {
            Some(Kind::AgentReply) => {
                println!("  {}: {}", text(&entry.agent_name), text(&entry.comment));
            }
            Some(Kind::PersonReply) => println!("  {}: {}", who(&case), text(&entry.comment)),
            Some(Kind::Closed) => println!("  (closed)"),
            _ => println!("  ({})", text(&entry.comment)),
        }
    }
    println!();
    Ok(())
}
