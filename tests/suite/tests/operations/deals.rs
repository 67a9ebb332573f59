//! Deals, their references to other records, and the pipelines that they move through.

use outseta_api::inputs::{DealCreate, DealPersonInput, DealUpdate};
use outseta_api::operations::DealsList;
use outseta_api::query::All;
use outseta_api::{
    Decimal, ErrorKind, List, Null, Result, fields::deal, fields::deal_pipeline, models::Deal,
};
use serde_json::json;

use crate::world::{ACME, ANN, BOB, GLOBEX, NO_UID, NOBODY, World, fault, moment, refusal, sent};

const UPGRADE: &str = "dEaL1234";
const PILOT: &str = "dEaL5678";
const QUALIFIED: &str = "sTaGe123";
const WON: &str = "sTaGe456";
const SALES: &str = "pIpE1234";

fn money(text: &str) -> Decimal {
    text.parse().expect("an amount")
}

/// A deal with everything that it refers to, without the date of the last change.
async fn stored(world: &World, uid: &str) -> Result<Deal> {
    let call = world.client.deals().get(uid).select((
        All,
        deal::DEAL_PIPELINE_STAGE.all(),
        deal::ACCOUNT.all(),
        deal::OWNER.all(),
        deal::DEAL_PEOPLE.all(),
        deal::DEAL_PEOPLE.person().all(),
    ));
    let mut deal = call.await?;
    deal.updated = None;
    Ok(deal)
}

pub(crate) async fn lists_by_stage_owner_and_text(world: &World) -> Result<()> {
    let deals = world.client.deals();
    let found = async |list: List<'_, DealsList>| -> Result<Vec<String>> {
        let found = list
            .order_by(deal::NAME.asc())
            .stream()
            .try_collect()
            .await?;
        let uids = found
            .into_iter()
            .map(|deal| deal.uid.expect("a uid").to_string());
        Ok(uids.collect())
    };
    let all = found(deals.list()).await?;
    assert_eq!(all, [UPGRADE, PILOT]);
    let list = deals
        .list()
        .filter(deal::DEAL_PIPELINE_STAGE.uid().eq(QUALIFIED));
    assert_eq!(found(list).await?, [UPGRADE]);
    let list = deals.list().filter(deal::ACCOUNT.uid().eq(GLOBEX));
    assert_eq!(found(list).await?, [PILOT]);
    let list = deals.list().filter(deal::AMOUNT.gt(money("99.90")));
    assert_eq!(found(list).await?, [UPGRADE]);
    let list = deals.list().filter(deal::DUE_DATE.is_null());
    assert_eq!(found(list).await?, [PILOT]);
    let list = deals
        .list()
        .filter(deal::DEAL_PEOPLE.person().email().eq("ann@example.com"));
    assert_eq!(found(list).await?, [UPGRADE]);

    assert_eq!(found(deals.list().owner_uid(BOB)).await?, [UPGRADE]);
    assert_eq!(
        found(deals.list().owner_uid("-1")).await?,
        [PILOT],
        "nobody's"
    );
    assert_eq!(
        found(deals.list().owner_uid("-2")).await?,
        [UPGRADE],
        "anybody's"
    );
    assert_eq!(found(deals.list().owner_uid(ANN)).await?, [""; 0]);
    refusal(
        deals.list().owner_uid(NO_UID).await,
        ErrorKind::BadRequest,
        400,
    );

    assert_eq!(
        found(deals.list().q("upgrade")).await?,
        [UPGRADE],
        "the deal"
    );
    assert_eq!(found(deals.list().q("won")).await?, [PILOT], "its stage");
    assert_eq!(
        found(deals.list().q("acme")).await?,
        [UPGRADE],
        "its account"
    );
    Ok(())
}

pub(crate) async fn adds_with_references(world: &World) -> Result<()> {
    let body = DealCreate::new("Renewal")
        .amount(money("2500.50"))
        .due_date(moment("2027-01-31T00:00:00Z"))
        .weight(3)
        .deal_pipeline_stage(QUALIFIED)
        .account(ACME)
        .owner(BOB)
        .deal_people([
            DealPersonInput::new().person(ANN),
            DealPersonInput::new().person(BOB),
        ])
        .custom("Odds", "even");
    let added = world.client.deals().add(body).await?;
    let request = world.last_seen("deals_add");
    let body = sent(&request);
    assert_eq!(body["Account"], json!({"Uid": ACME}));
    assert_eq!(body["DealPeople"][1], json!({"Person": {"Uid": BOB}}));
    assert!(
        request.body.contains("2500.50"),
        "to the cent: {}",
        request.body
    );
    // What was sent as a uid may come back as a stub.
    let account = added.account.expect("the account");
    assert_eq!(account.uid.expect("a uid"), ACME);

    let read = stored(world, added.uid.expect("a uid").as_str()).await?;
    assert_eq!(read.name.as_deref(), Some("Renewal"));
    assert_eq!(
        read.amount.map(|amount| amount.to_string()).as_deref(),
        Some("2500.50")
    );
    assert_eq!(read.due_date, Some(moment("2027-01-31T00:00:00Z")));
    assert_eq!(read.weight, Some(3));
    assert_eq!(read.extra.get::<String>("Odds")?.as_deref(), Some("even"));
    let stage = read.deal_pipeline_stage.expect("the stage");
    assert_eq!(stage.name.as_deref(), Some("Qualified"));
    assert_eq!(read.pipeline_uid.expect("the pipeline"), SALES);
    assert_eq!(
        read.account.expect("the account").name.as_deref(),
        Some("Acme Ltd")
    );
    assert_eq!(
        read.owner.expect("the owner").full_name.as_deref(),
        Some("Bob Stone")
    );
    let rows = read.deal_people.expect("people");
    let people = rows
        .iter()
        .filter_map(|row| row.person.as_ref()?.full_name.as_deref());
    assert_eq!(people.collect::<Vec<_>>(), ["Ann Lee", "Bob Stone"]);
    Ok(())
}

pub(crate) async fn refuses_what_is_no_deal(world: &World) -> Result<()> {
    let deals = world.client.deals();
    fault(deals.add(DealCreate::new("")).await, "Name", "required");
    let body = DealCreate::new("Renewal");
    fault(
        deals.add(body.clone().account(NOBODY)).await,
        "Account",
        "outsetaError",
    );
    fault(
        deals.add(body.clone().owner(ACME)).await,
        "Owner",
        "outsetaError",
    );
    let stage = body.clone().deal_pipeline_stage(SALES);
    fault(deals.add(stage).await, "DealPipelineStage", "outsetaError");
    let people = body
        .clone()
        .deal_people([DealPersonInput::new().person(NOBODY)]);
    fault(deals.add(people).await, "Person", "outsetaError");
    assert_eq!(deals.list().await?.metadata.total, 2);
    deals.add(body).await?;
    Ok(())
}

pub(crate) async fn gets_one_with_its_people(world: &World) -> Result<()> {
    let deals = world.client.deals();
    let deal = deals.get(UPGRADE).await?;
    assert_eq!(deal.name.as_deref(), Some("Annual upgrade"));
    assert_eq!(
        deal.amount.map(|amount| amount.to_string()).as_deref(),
        Some("1500.00")
    );
    assert_eq!(deal.due_date, Some(moment("2026-03-31T00:00:00Z")));
    assert_eq!(
        deal.account.expect("the account").name.as_deref(),
        Some("Acme Ltd")
    );
    let rows = deal.deal_people.expect("the rows of its people");
    assert_eq!(
        rows[0].person, None,
        "the people themselves are further down"
    );
    let deal = stored(world, UPGRADE).await?;
    let rows = deal.deal_people.expect("the rows of its people");
    let person = rows[0].person.as_ref().expect("the person");
    assert_eq!(person.email.as_deref(), Some("ann@example.com"));

    refusal(deals.get(NOBODY).await, ErrorKind::NotFound, 404);
    refusal(deals.get(NO_UID).await, ErrorKind::BadRequest, 400);
    Ok(())
}

pub(crate) async fn changes_clears_and_keeps(world: &World) -> Result<()> {
    let deals = world.client.deals();
    let mut expected = stored(world, UPGRADE).await?;
    let change = DealUpdate::new()
        .amount(money("1800.10"))
        .due_date(Null)
        .custom("Odds", "long");
    deals.update(UPGRADE, change).await?;
    expected.amount = Some(money("1800.10"));
    expected.due_date = None;
    expected.extra.set("Odds", "long");
    assert_eq!(
        stored(world, UPGRADE).await?,
        expected,
        "only what was named has changed"
    );

    // A sparse read, written back.
    let sparse = deals.get(UPGRADE).select((deal::UID, deal::AMOUNT)).await?;
    deals.update(UPGRADE, DealUpdate::from(&sparse)).await?;
    assert!(
        world.last_seen("deals_update").body.contains("1800.10"),
        "to the cent"
    );
    let whole = deals.get(UPGRADE).await?;
    deals.update(UPGRADE, DealUpdate::from(&whole)).await?;
    assert_eq!(stored(world, UPGRADE).await?, expected);

    fault(
        deals.update(UPGRADE, DealUpdate::new().name("")).await,
        "Name",
        "required",
    );
    let change = DealUpdate::new().name("Nobody's");
    refusal(deals.update(NOBODY, change).await, ErrorKind::NotFound, 404);
    Ok(())
}

pub(crate) async fn moves_along(world: &World) -> Result<()> {
    let deals = world.client.deals();
    deals
        .update(
            UPGRADE,
            DealUpdate::new().deal_pipeline_stage(WON).owner(Null),
        )
        .await?;
    assert_eq!(
        sent(&world.last_seen("deals_update")),
        json!({"DealPipelineStage": {"Uid": WON}, "Owner": null})
    );
    let deal = stored(world, UPGRADE).await?;
    let stage = deal.deal_pipeline_stage.expect("the stage");
    assert_eq!(stage.name.as_deref(), Some("Won"));
    assert_eq!(deal.owner, None);
    assert!(deal.account.is_some() && deal.deal_people.is_some());

    let unknown = DealUpdate::new().deal_pipeline_stage(NOBODY);
    fault(
        deals.update(UPGRADE, unknown).await,
        "DealPipelineStage",
        "outsetaError",
    );
    Ok(())
}

pub(crate) async fn deletes(world: &World) -> Result<()> {
    let deals = world.client.deals();
    deals.delete(UPGRADE).await?;
    refusal(deals.get(UPGRADE).await, ErrorKind::NotFound, 404);
    refusal(deals.delete(UPGRADE).await, ErrorKind::NotFound, 404);
    refusal(deals.delete(NO_UID).await, ErrorKind::BadRequest, 400);
    assert_eq!(deals.list().await?.metadata.total, 1);
    // Its account and its people are still there.
    let acme = world.client.accounts().get(ACME).await?;
    assert!(acme.deals.is_none_or(|deals| deals.is_empty()));
    world.client.people().get(ANN).await?;
    Ok(())
}

pub(crate) async fn lists_pipelines_with_their_stages(world: &World) -> Result<()> {
    let list = world.client.deal_pipelines().list();
    let pipelines = list.order_by(deal_pipeline::NAME.asc()).await?;
    assert_eq!(pipelines.metadata.total, 1);
    let sales = &pipelines.items[0];
    assert_eq!(sales.uid.as_ref().map(|uid| uid.as_str()), Some(SALES));
    assert_eq!(sales.name.as_deref(), Some("Sales"));
    let stages = sales.deal_pipeline_stages.as_ref().expect("stages");
    let stages: Vec<_> = stages
        .iter()
        .map(|s| (s.name.as_deref(), s.weight))
        .collect();
    assert_eq!(
        stages,
        [(Some("Qualified"), Some(1)), (Some("Won"), Some(2))]
    );
    Ok(())
}
