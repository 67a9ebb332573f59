//! People: which of them a list holds, and in which order.

use outseta_api::chrono::FixedOffset;
use outseta_api::query::{All, Field, Filter};
use outseta_api::{
    Decimal, ErrorKind, Result, Timestamp,
    fields::{account, deal, person, segment},
    models::Person,
};

use crate::world::{ACME, ANN, World, moment, parameter, refusal, uids};

/// Everybody there is, to compare with whom a filter finds.
struct Everybody<'w> {
    world: &'w World,
    people: Vec<Person>,
}

impl<'w> Everybody<'w> {
    /// With the members of related records that these tests look at.
    async fn of(world: &'w World) -> Result<Self> {
        let list = world.client.people().list().select((
            All,
            person::PERSON_ACCOUNT.all(),
            person::PERSON_ACCOUNT.account().all(),
        ));
        let people = list.stream().try_collect().await?;
        Ok(Self { world, people })
    }

    /// That a filter finds exactly the people who meet the condition, and that there are some who
    /// do and some who do not.
    async fn found(
        &self,
        filter: Filter<Person>,
        condition: impl Fn(&Person) -> bool,
    ) -> Result<()> {
        let people = self.people.iter();
        let wanted: Vec<_> = people.filter(|person| condition(person)).collect();
        assert!(
            !wanted.is_empty() && wanted.len() < self.people.len(),
            "{filter:?} proves nothing here: {} of {}",
            wanted.len(),
            self.people.len()
        );
        let list = self.world.client.people().list().filter(filter.clone());
        let found = list.stream().try_collect().await?;
        assert_eq!(
            uids(found.iter().map(|person| &person.uid)),
            uids(wanted.iter().map(|person| &person.uid)),
            "{filter:?}"
        );
        Ok(())
    }
}

fn email(person: &Person) -> &str {
    person.email.as_deref().unwrap_or_default()
}

fn last_name(person: &Person) -> &str {
    person.last_name.as_deref().unwrap_or_default()
}

pub(crate) async fn compares_text(world: &World) -> Result<()> {
    let all = Everybody::of(world).await?;
    let ann = "ann@example.com";
    all.found(person::EMAIL.eq(ann), |p| email(p) == ann)
        .await?;
    all.found(person::EMAIL.ne(ann), |p| email(p) != ann)
        .await?;
    all.found(person::EMAIL.starts_with("a"), |p| {
        email(p).starts_with('a')
    })
    .await?;
    all.found(person::EMAIL.ends_with("1@example.com"), |p| {
        email(p).ends_with("1@example.com")
    })
    .await?;
    all.found(person::EMAIL.contains(".brown."), |p| {
        email(p).contains(".brown.")
    })
    .await?;
    all.found(person::LAST_NAME.matches("*e*"), |p| {
        last_name(p).to_lowercase().contains('e')
    })
    .await?;
    all.found(person::LAST_NAME.gt("Ford"), |p| last_name(p) > "Ford")
        .await?;
    all.found(person::LAST_NAME.gte("Ford"), |p| last_name(p) >= "Ford")
        .await?;
    all.found(person::LAST_NAME.lt("Brown"), |p| last_name(p) < "Brown")
        .await?;
    all.found(person::LAST_NAME.lte("Brown"), |p| last_name(p) <= "Brown")
        .await?;
    // What has a meaning in a URL reaches the server as it is.
    let odd = "a+b&c=d%26 ä@example.com";
    let list = world.client.people().list().filter(person::EMAIL.eq(odd));
    assert_eq!(list.await?.items, []);
    let seen = world.last_seen("people_list");
    assert_eq!(parameter(&seen, "Email"), Some(odd));
    Ok(())
}

pub(crate) async fn compares_moments(world: &World) -> Result<()> {
    let all = Everybody::of(world).await?;
    // Others came before and after this one.
    let at: Timestamp = moment("2026-01-20T12:00:00Z");
    let created = |p: &Person| p.created.expect("a date");
    all.found(person::CREATED.eq(at), |p| created(p) == at)
        .await?;
    all.found(person::CREATED.ne(at), |p| created(p) != at)
        .await?;
    all.found(person::CREATED.gt(at), |p| created(p) > at)
        .await?;
    all.found(person::CREATED.gte(at), |p| created(p) >= at)
        .await?;
    all.found(person::CREATED.lt(at), |p| created(p) < at)
        .await?;
    all.found(person::CREATED.lte(at), |p| created(p) <= at)
        .await?;
    // The zone does not matter, the moment does.
    let elsewhere = at.with_timezone(&FixedOffset::east_opt(5400).expect("an offset"));
    all.found(person::CREATED.lt(elsewhere), |p| created(p) < at)
        .await
}

pub(crate) async fn compares_truth_values_and_uids(world: &World) -> Result<()> {
    let all = Everybody::of(world).await?;
    all.found(person::HAS_LOGGED_IN.eq(true), |p| {
        p.has_logged_in == Some(true)
    })
    .await?;
    all.found(person::HAS_LOGGED_IN.ne(true), |p| {
        p.has_logged_in == Some(false)
    })
    .await?;
    let ann = |p: &Person| p.uid.as_ref().is_some_and(|uid| *uid == ANN);
    all.found(person::UID.eq(ANN), ann).await?;
    all.found(person::UID.ne(ANN), |p| !ann(p)).await?;
    // Case matters in uids.
    let list = world.client.people().list();
    let found = list.filter(person::UID.eq(ANN.to_lowercase())).await?;
    assert_eq!(found.items, []);

    // Numbers, whole and exact, are in other lists.
    let segments = world.client.segments().list();
    let large = segments.filter(segment::PERSON_COUNT.gte(2)).await?;
    assert_eq!(large.items.len(), 1);
    let price: Decimal = "99.90".parse().expect("a number");
    let deals = world
        .client
        .deals()
        .list()
        .filter(deal::AMOUNT.lte(price))
        .await?;
    assert_eq!(deals.items.len(), 1);
    let accounts = world.client.accounts().list();
    let found = accounts.filter(account::CLIENT_IDENTIFIER.eq("55")).await?;
    assert_eq!(
        found.items[0].uid.as_ref().map(|uid| uid.as_str()),
        Some(ACME)
    );
    Ok(())
}

pub(crate) async fn tells_null_from_a_value(world: &World) -> Result<()> {
    let all = Everybody::of(world).await?;
    all.found(person::PHONE_WORK.is_null(), |p| p.phone_work.is_none())
        .await?;
    all.found(person::PHONE_WORK.is_not_null(), |p| p.phone_work.is_some())
        .await?;
    // An empty text is a value.
    all.found(person::PHONE_WORK.eq(""), |p| {
        p.phone_work.as_deref() == Some("")
    })
    .await?;
    all.found(person::LAST_LOGIN_DATE_TIME.is_null(), |p| {
        p.last_login_date_time.is_none()
    })
    .await
}

pub(crate) async fn goes_through_relations(world: &World) -> Result<()> {
    let all = Everybody::of(world).await?;
    let name = |p: &Person, wanted: &str| {
        p.person_account.iter().flatten().any(|membership| {
            let account = membership.account.as_ref();
            account.is_some_and(|account| account.name.as_deref() == Some(wanted))
        })
    };
    let path = person::PERSON_ACCOUNT.account().name();
    all.found(path.eq("Acme Ltd"), |p| name(p, "Acme Ltd"))
        .await?;
    let path = person::PERSON_ACCOUNT.account().uid();
    all.found(path.eq(ACME), |p| name(p, "Acme Ltd")).await?;
    let path = person::PERSON_ACCOUNT.is_primary();
    all.found(path.eq(true), |p| {
        let memberships = p.person_account.iter().flatten();
        memberships.into_iter().any(|m| m.is_primary == Some(true))
    })
    .await?;
    let path = person::MAILING_ADDRESS.city();
    all.found(path.starts_with("Spring"), |p| {
        p.uid.as_ref().is_some_and(|uid| *uid == ANN)
    })
    .await
}

pub(crate) async fn combines_conditions(world: &World) -> Result<()> {
    let list = world.client.people().list();
    let found = list
        .filter(person::EMAIL.ends_with("@example.com"))
        .filter(person::LAST_NAME.eq("Brown"))
        .filter(person::PHONE_WORK.is_null())
        .filter(Field::<Person, String>::from_path("CoffeePreference").ne("Espresso"))
        .stream()
        .try_collect()
        .await?;
    let all = Everybody::of(world).await?;
    let wanted: Vec<_> = all
        .people
        .iter()
        .filter(|p| last_name(p) == "Brown" && p.phone_work.is_none())
        .filter(|p| {
            p.extra
                .get::<String>("CoffeePreference")
                .expect("text")
                .as_deref()
                != Some("Espresso")
        })
        .collect();
    assert!(!wanted.is_empty());
    assert_eq!(
        uids(found.iter().map(|person| &person.uid)),
        uids(wanted.iter().map(|person| &person.uid))
    );
    Ok(())
}

pub(crate) async fn searches_free_text(world: &World) -> Result<()> {
    let search = async |q: &str| -> Result<Vec<String>> {
        let list = world.client.people().list().q(q).select(person::EMAIL);
        let found: Vec<Person> = list.stream().try_collect().await?;
        let mut emails: Vec<_> = found.iter().map(|p| email(p).to_owned()).collect();
        emails.sort();
        Ok(emails)
    };
    assert_eq!(search("lee").await?, ["ann@example.com"], "the last name");
    assert_eq!(
        search("carol").await?,
        ["carol@example.com"],
        "the first name"
    );
    assert_eq!(
        search("dana@EX").await?,
        ["dana@example.com"],
        "the address"
    );
    assert_eq!(search("nobody at all").await?, [""; 0]);

    // Together with a filter, both must hold.
    let list = world.client.people().list().q("example.com");
    let found = list.filter(person::LAST_NAME.eq("Lee")).await?;
    assert_eq!(found.metadata.total, 1);
    Ok(())
}

pub(crate) async fn sorts(world: &World) -> Result<()> {
    let up = world.client.people().list().order_by(person::EMAIL.asc());
    let up: Vec<_> = up.stream().try_collect().await?;
    assert!(up.iter().map(email).is_sorted());
    let down = world.client.people().list().order_by(person::EMAIL.desc());
    let mut down: Vec<_> = down.stream().try_collect().await?;
    down.reverse();
    assert_eq!(up, down);

    let newest = world
        .client
        .people()
        .list()
        .order_by(person::CREATED.desc());
    let newest = newest.limit(100).await?;
    assert!(newest.items.iter().rev().map(|p| p.created).is_sorted());
    // The second order replaces the first, and a relation can be sorted by.
    let list = world.client.people().list().order_by(person::EMAIL.desc());
    let by_city = list.order_by(person::MAILING_ADDRESS.city().desc()).await?;
    assert_eq!(
        by_city.items[0].uid.as_ref().map(|uid| uid.as_str()),
        Some(ANN)
    );
    Ok(())
}

pub(crate) async fn refuses_values_of_another_type(world: &World) -> Result<()> {
    let path = Field::<Person, String>::from_path("Created");
    let list = world.client.people().list().filter(path.eq("some day"));
    let error = refusal(list.await, ErrorKind::Validation, 400);
    assert_eq!(error.property(), Some("Created"));
    assert!(
        error
            .message()
            .is_some_and(|message| message.contains("some day"))
    );
    assert_eq!(error.operation(), Some("people_list"));

    // A property that nobody has is passed over.
    let path = Field::<Person, String>::from_path("NoSuchProperty");
    let list = world.client.people().list().filter(path.eq("x"));
    let total = list.await?.metadata.total;
    assert_eq!(total, world.client.people().list().await?.metadata.total);
    Ok(())
}
