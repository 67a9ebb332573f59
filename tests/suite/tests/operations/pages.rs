//! Lists: pages, the stream over them, and what a selection leaves of each item.

use std::collections::BTreeSet;

use outseta_api::query::{All, Field};
use outseta_api::{ErrorKind, Result, fields::person, models::Person};
use outseta_sandbox::Sandbox;

use crate::world::{ACME, ANN, World, parameter, uids};

/// More people than one page of any size holds.
async fn crowded() -> World {
    World::on(Sandbox::builder().unlimited().extra_people(70)).await
}

#[tokio::test]
async fn a_page_says_where_it_stands() -> Result<()> {
    let world = crowded().await;
    let first = world.client.people().list().order_by(person::EMAIL.asc());
    let first = first.await?;
    assert_eq!((first.metadata.limit, first.metadata.offset), (25, 0));
    assert_eq!(first.items.len(), 25);
    assert!(first.metadata.total > 100 && first.has_next());

    // Pages are counted from zero, in the size of a page.
    let list = world.client.people().list().order_by(person::EMAIL.asc());
    let fourth = list.limit(5).page(3).await?;
    assert_eq!((fourth.metadata.limit, fourth.metadata.offset), (5, 3));
    assert_eq!(fourth.items, first.items[15..20]);

    let beyond = world.client.people().list().page(1000).await?;
    assert_eq!(beyond.items, []);
    assert!(!beyond.has_next());
    assert_eq!(beyond.metadata.total, first.metadata.total);
    Ok(())
}

#[tokio::test]
async fn no_page_holds_more_than_outseta_sends() -> Result<()> {
    let world = crowded().await;
    let list = world.client.people().list().limit(1000);
    let page = list.await?;
    assert_eq!((page.metadata.limit, page.items.len()), (100, 100));
    let list = world.client.people().list().limit(1000);
    let page = list.select(person::PERSON_ACCOUNT.account().name()).await?;
    assert_eq!((page.metadata.limit, page.items.len()), (25, 25));

    let error = world.client.people().list().limit(0).await;
    let error = error.expect_err("a page of nothing");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(world.seen("people_list").len(), 2, "it was not sent");
    Ok(())
}

#[tokio::test]
async fn pages_and_items_add_up_to_the_total() -> Result<()> {
    let world = crowded().await;
    let list = world.client.people().list().order_by(person::UID.asc());
    let mut pages = list.clone().limit(10).pages();
    let (mut items, mut offsets, mut total) = (Vec::new(), Vec::new(), 0);
    while let Some(page) = pages.try_next().await? {
        offsets.push(page.metadata.offset);
        total = page.metadata.total;
        items.extend(page);
    }
    assert_eq!(items.len() as i64, total);
    assert_eq!(offsets, (0..(total + 9) / 10).collect::<Vec<_>>());
    assert_eq!(
        uids(items.iter().map(|p| &p.uid)).len(),
        items.len(),
        "nobody came twice"
    );

    // The stream takes the largest pages that there are, and finds the same people.
    let before = world.seen("people_list").len();
    let mut stream = list.clone().stream();
    assert_eq!(stream.total(), None);
    let first = stream.try_next().await?.expect("somebody");
    assert_eq!(stream.total(), Some(total));
    let mut streamed = vec![first];
    streamed.extend(stream.try_collect().await?);
    assert_eq!(streamed, items);
    let requests = world.seen("people_list").split_off(before);
    assert_eq!(requests.len() as i64, (total + 99) / 100);
    assert!(
        requests
            .iter()
            .all(|request| parameter(request, "limit") == Some("100"))
    );

    // A stream may begin further back.
    let rest = list.limit(10).page(2).stream().try_collect().await?;
    assert_eq!(rest, items[20..]);
    Ok(())
}

#[tokio::test]
async fn a_stream_with_children_goes_on_in_pages_of_25() -> Result<()> {
    let world = crowded().await;
    let list = world.client.people().list().order_by(person::UID.asc());
    let list = list.select((person::UID, person::PERSON_ACCOUNT.account().name()));
    let all: Vec<Person> = list.clone().stream().try_collect().await?;
    let requests = world.seen("people_list");
    assert_eq!(requests.len(), all.len().div_ceil(25));
    assert!(
        requests
            .iter()
            .all(|request| parameter(request, "limit") == Some("25"))
    );

    // Asked for more, the server lowers the size; nobody is lost or met twice.
    let again = list.limit(60).stream().try_collect().await?;
    assert_eq!(again, all);
    let distinct: BTreeSet<_> = uids(all.iter().map(|p| &p.uid));
    assert_eq!(distinct.len(), all.len());
    Ok(())
}

#[tokio::test]
async fn a_selection_leaves_what_it_names() -> Result<()> {
    let world = World::start().await;
    let ann = || {
        let list = world.client.people().list();
        list.filter(person::UID.eq(ANN))
    };

    let mut named = ann().select((person::UID, person::EMAIL)).await?;
    let found = named.items.remove(0);
    let mut only = Person::default();
    only.uid = Some(ANN.into());
    only.email = Some("ann@example.com".to_owned());
    assert_eq!(found, only, "everything else is absent");

    // A custom property goes by its name.
    let coffee = Field::<Person, String>::from_path("CoffeePreference");
    let found = ann().select((person::UID, coffee)).await?.items.remove(0);
    let mut only = Person::default();
    only.uid = Some(ANN.into());
    only.extra.set("CoffeePreference", "Espresso");
    assert_eq!(found, only);

    // A related record, with what was named of it and nothing else.
    let nested = ann().select((person::UID, person::PERSON_ACCOUNT.account().name()));
    let nested = nested.await?.items.remove(0);
    let names: BTreeSet<_> = nested
        .person_account
        .iter()
        .flatten()
        .map(|membership| {
            assert_eq!((&membership.uid, membership.is_primary), (&None, None));
            let account = membership.account.as_ref().expect("the account");
            assert_eq!((&account.uid, account.account_stage), (&None, None));
            account.name.clone().expect("its name")
        })
        .collect();
    assert_eq!(names, BTreeSet::from(["Acme Ltd".to_owned()]));
    Ok(())
}

#[tokio::test]
async fn a_selection_of_levels_brings_the_related_records() -> Result<()> {
    let world = World::start().await;
    let list = world.client.people().list().filter(person::UID.eq(ANN));
    let selected = list.clone().select((
        All,
        person::PERSON_ACCOUNT.all(),
        person::PERSON_ACCOUNT.account().all(),
    ));
    let ann = selected.await?.items.remove(0);
    assert_eq!(ann.full_name.as_deref(), Some("Ann Lee"));
    assert_eq!(
        ann.extra.get::<String>("CoffeePreference")?.as_deref(),
        Some("Espresso")
    );
    let memberships = ann.person_account.expect("memberships");
    let account = memberships[0].account.as_ref().expect("the account");
    assert_eq!(account.uid.as_ref().map(|uid| uid.as_str()), Some(ACME));
    assert_eq!(account.name.as_deref(), Some("Acme Ltd"));

    // Without a selection the children come as bare rows.
    let ann = list.await?.items.remove(0);
    let memberships = ann.person_account.expect("memberships");
    assert_eq!(memberships[0].is_primary, Some(true));
    assert_eq!(memberships[0].account, None);
    Ok(())
}
