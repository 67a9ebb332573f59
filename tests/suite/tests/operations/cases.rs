//! Support cases and replies.

use outseta_api::enums::{
    EntityType, SupportCaseHistoryType, SupportCaseSource, SupportCaseStatus, TagColor,
};
use outseta_api::inputs::{CaseCreate, CaseReplyRequest, CaseTagInput, CaseUpdate, PersonInput};
use outseta_api::models::{Case, CaseHistory};
use outseta_api::query::All;
use outseta_api::{ErrorKind, Json, Result, fields::case};
use outseta_sandbox::MailKind;

use crate::example::example;
use crate::world::{ANN, ANN_EMAIL, World, fault, sent};

const CASE: &str = "cAsE1234";
/// The label that the case has.
const LABEL: &str = "cTaG1234";
const URGENT: &str = "tAgE1234";

fn question() -> CaseCreate {
    let ann = PersonInput::new().email(ANN_EMAIL);
    let website = SupportCaseSource::Website;
    CaseCreate::new(ann, "Cannot log in", "The page stays empty.", website)
}

pub(crate) async fn lists_open_cases_of_a_person(world: &World) -> Result<()> {
    let list = world.client.cases().list();
    let page = list
        .filter(case::STATUS.eq(SupportCaseStatus::Open))
        .filter(case::FROM_PERSON.email().eq(ANN_EMAIL))
        .q("log in")
        .tag_uid(URGENT)
        .order_by(case::SUBMITTED_DATE_TIME.desc())
        .await?;
    example(world, "cases_list")
        .went_to(
            "/support/cases",
            &[
                ("Status", "1"),
                ("FromPerson.Email", ANN_EMAIL),
                ("q", "log in"),
                ("tagUid", URGENT),
                ("orderBy", "SubmittedDateTime DESC"),
            ],
        )
        .can_be_read::<Case>();
    let found = &page.items[0];
    assert_eq!(found.subject.as_deref(), Some("Cannot log in"));
    assert_eq!(found.source, Some(SupportCaseSource::Website));
    assert_eq!(found.has_unread, Some(false));
    let person = found.from_person.as_ref().expect("who asks");
    assert_eq!(person.full_name.as_deref(), Some("Ann Lee"));
    Ok(())
}

pub(crate) async fn opens_a_case(world: &World) -> Result<()> {
    let cases = world.client.cases();
    let added = cases.add(question()).sendautoresponder(true).await?;
    example(world, "cases_add")
        .went_to("/support/cases", &[("sendautoresponder", "true")])
        .was_sent()
        .can_be_read::<Case>();
    let uid = added.uid.as_ref().expect("a uid").as_str();
    let read = cases.get(uid).await?;
    assert_eq!(read.subject.as_deref(), Some("Cannot log in"));
    let last = read.last_case_history.expect("an entry");
    assert_eq!(last.r#type, Some(SupportCaseHistoryType::AutoReply));
    let mails = world.sandbox.mails();
    assert_eq!(
        (mails[0].kind, mails[0].to.as_str()),
        (MailKind::CaseOpened, ANN_EMAIL)
    );
    assert_eq!(added.status, Some(SupportCaseStatus::Open));
    let person = added.from_person.expect("who asks");
    assert_eq!(person.uid.expect("a uid"), ANN);
    Ok(())
}

pub(crate) async fn refuses_what_is_no_case(world: &World) -> Result<()> {
    let cases = world.client.cases();
    cases.add(question()).await?;
    fault(
        cases.add(question().subject("")).await,
        "Subject",
        "required",
    );
    let unknown = question().source(SupportCaseSource::Unknown(9));
    let error = fault(cases.add(unknown).await, "Source", "outsetaError");
    assert_eq!(
        error.validation_errors()[0].message.as_deref(),
        Some("The field Source must be between 1 and 5.")
    );
    let empty = cases.add(CaseCreate::default()).await;
    let error = fault(empty, "FromPerson", "required");
    assert_eq!(error.validation_errors().len(), 4, "{error:?}");
    Ok(())
}

pub(crate) async fn gets_a_case_with_its_history(world: &World) -> Result<()> {
    let call = world.client.cases().get(CASE).select((
        All,
        case::FROM_PERSON.all(),
        case::CASE_HISTORIES.all(),
        case::CASE_TAGS.all(),
        case::CASE_TAGS.tag().all(),
    ));
    let found = call.await?;
    example(world, "cases_get")
        .went_to(
            "/support/cases/cAsE1234",
            &[(
                "fields",
                "*,FromPerson.*,CaseHistories.*,CaseTags.*,CaseTags.Tag.*",
            )],
        )
        .can_be_read::<Case>();
    let history = found.case_histories.expect("its history");
    assert_eq!(history[0].r#type, Some(SupportCaseHistoryType::AgentReply));
    assert_eq!(history[0].agent_name.as_deref(), Some("Bob Stone"));
    assert_eq!(history[0].case, None);
    let labels = found.case_tags.expect("its labels");
    let tag = labels[0].tag.as_ref().expect("a tag");
    assert_eq!(tag.tag_color, Some(TagColor::Red));
    assert_eq!(tag.entity_type, Some(EntityType::Case));
    Ok(())
}

pub(crate) async fn closes_and_labels_a_case(world: &World) -> Result<()> {
    let cases = world.client.cases();
    let body = CaseUpdate::new()
        .status(SupportCaseStatus::Closed)
        .case_tags([
            CaseTagInput::new().uid(LABEL),
            CaseTagInput::new().tag("tAgF5678"),
        ]);
    let changed = cases.update(CASE, body).await?;
    example(world, "cases_update")
        .went_to("/support/cases/cAsE1234", &[])
        .was_sent()
        .can_be_read::<Case>();
    assert_eq!(changed.status, Some(SupportCaseStatus::Closed));
    let call = cases.get(CASE).select((
        case::STATUS,
        case::CASE_HISTORIES.all(),
        case::CASE_TAGS.tag().uid(),
    ));
    let read = call.await?;
    assert_eq!(read.status, Some(SupportCaseStatus::Closed));
    let history = read.case_histories.expect("its history");
    assert_eq!(
        history.last().expect("an entry").r#type,
        Some(SupportCaseHistoryType::Closed)
    );
    let labels = read.case_tags.expect("its labels");
    let tags: Vec<_> = labels
        .iter()
        .filter_map(|label| label.tag.as_ref()?.uid.clone())
        .collect();
    assert_eq!(tags, [URGENT, "tAgF5678"]);

    let none: [CaseTagInput; 0] = [];
    cases
        .update(CASE, CaseUpdate::new().case_tags(none))
        .await?;
    let request = world.last_seen("cases_update");
    assert_eq!(sent(&request), serde_json::json!({"CaseTags": []}));
    let unknown = CaseUpdate::new().status(SupportCaseStatus::Unknown(9));
    fault(cases.update(CASE, unknown).await, "Status", "outsetaError");
    Ok(())
}

pub(crate) async fn replies_as_an_agent(world: &World) -> Result<()> {
    let cases = world.client.cases();
    let body = CaseReplyRequest::new(CASE, "We are looking into it.").agent_name("Bob Stone");
    assert_eq!(cases.add_reply(CASE, body).await?, Json::Null);
    let read = cases.get(CASE).await?;
    let last = read.last_case_history.expect("an entry");
    assert_eq!(last.comment.as_deref(), Some("We are looking into it."));
    assert_eq!(last.agent_name.as_deref(), Some("Bob Stone"));
    assert_eq!(read.case_histories.expect("its history").len(), 2);
    example(world, "case_replies_add")
        .went_to("/support/cases/cAsE1234/replies", &[])
        .was_sent();
    fault(
        cases.add_reply(CASE, CaseReplyRequest::new(CASE, "")).await,
        "Comment",
        "required",
    );
    Ok(())
}

pub(crate) async fn replies_for_the_customer(world: &World) -> Result<()> {
    let cases = world.client.cases();
    let entry = cases.add_client_response(CASE, "It works now").await?;
    let entry = entry.expect("the entry that a recording shows");
    example(world, "case_client_responses_add")
        .went_to(
            "/support/cases/cAsE1234/clientresponse/It%20works%20now",
            &[],
        )
        .can_be_read::<CaseHistory>();
    let read = cases.get(CASE).await?;
    assert_eq!(read.has_unread, Some(true));
    assert_eq!(read.case_histories.expect("its history").len(), 2);
    assert_eq!(world.last_seen("case_client_responses_add").body, "");
    assert_eq!(entry.r#type, Some(SupportCaseHistoryType::PersonReply));
    assert_eq!(entry.comment.as_deref(), Some("It works now"));
    assert_eq!(entry.person_email.as_deref(), Some(ANN_EMAIL));
    assert_eq!(entry.agent_name, None);
    Ok(())
}

/// The text stands in the path, and must stay one segment of it.
pub(crate) async fn keeps_a_comment_in_its_place(world: &World) -> Result<()> {
    let cases = world.client.cases();
    let comment = "100% and/or more? #1 größer";
    let entry = cases.add_client_response(CASE, comment).await?;
    let entry = entry.expect("the entry");
    assert_eq!(entry.comment.as_deref(), Some(comment));
    example(world, "case_client_responses_add").went_to(
        "/support/cases/cAsE1234/clientresponse/100%25%20and%2For%20more%3F%20%231%20gr%C3%B6%C3%9Fer",
        &[],
    );
    let before = world.sandbox.requests().len();
    for comment in ["", " ", "..", "two\nlines"] {
        let error = cases.add_client_response(CASE, comment).await;
        let error = error.expect_err("no segment of a path");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{comment:?}");
    }
    assert_eq!(world.sandbox.requests().len(), before, "nothing was sent");
    Ok(())
}
