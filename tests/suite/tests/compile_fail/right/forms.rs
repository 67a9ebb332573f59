//! Filters, selections, bodies and calls in their right forms.

use std::future::{Future, IntoFuture};

use outseta_api::{
    Client, Decimal, Error, Null, Page, Reference, Response, Secret, Timestamp, Uid,
    chrono::{DateTime, FixedOffset},
    enums::AccountStage,
    fields::{account, activity, deal, person},
    inputs::{AddressInput, DealUpdate, PersonCreate, PersonUpdate, TokenRequest},
    models::{Account, Deal, Person},
    operations::SignIn,
    query::{All, Field, Filter, IntoSelection, Order, SelectedPath, Selection},
};

fn filters(client: &Client, uid: &Uid, at: Timestamp, there: DateTime<FixedOffset>, text: String) {
    let _ = client
        .people()
        .list()
        .filter(person::EMAIL.eq("ann@example.com"))
        .filter(person::EMAIL.ne(&text))
        .filter(person::EMAIL.gt(text.clone()))
        .filter(person::EMAIL.starts_with("ann"))
        .filter(person::EMAIL.ends_with(text.as_str()))
        .filter(person::EMAIL.contains(&text))
        .filter(person::EMAIL.matches(text))
        .filter(person::UID.eq(uid))
        .filter(person::UID.ne("pAbC12Dx"))
        .filter(person::CREATED.gte(at))
        .filter(person::CREATED.lt(there))
        .filter(person::HAS_LOGGED_IN.eq(true))
        .filter(person::MAILING_ADDRESS.city().is_not_null())
        .filter(
            person::PERSON_ACCOUNT
                .account()
                .account_stage()
                .eq(AccountStage::Trialing),
        )
        .filter(
            person::PERSON_ACCOUNT
                .account()
                .current_subscription()
                .plan()
                .uid()
                .eq("wQXrBxWK"),
        )
        .filter(Field::<Person, String>::from_path("CoffeePreference").eq("Espresso"));
    let _ = client
        .deals()
        .list()
        .filter(deal::AMOUNT.gt(1000))
        .filter(deal::AMOUNT.lte(Decimal::new(4990, 2)))
        .filter(deal::WEIGHT.eq(7_u8))
        .filter(deal::DUE_DATE.is_null())
        .order_by(deal::AMOUNT.desc());
    let _ = client
        .accounts()
        .list()
        .filter(account::ACCOUNT_STAGE.gt(AccountStage::Unknown(11)))
        .filter(account::ACCOUNT_STAGE.ne(AccountStage::from(3)));
    let _ = client
        .activities()
        .list()
        .filter(activity::ENTITY_UID.eq("pAbC12Dx"));
}

fn put_together(client: &Client, newest: bool) {
    let mut list = client.people().list();
    let conditions: Vec<Filter<Person>> =
        vec![person::EMAIL.is_not_null(), person::CREATED.is_null()];
    for condition in conditions {
        list = list.filter(condition);
    }
    let order: Order<Person> = if newest {
        person::CREATED.desc()
    } else {
        person::EMAIL.asc()
    };
    let mut paths: Vec<SelectedPath<Person>> = vec![person::UID.into(), All.into()];
    paths.push(person::PERSON_ACCOUNT.account().name().into());
    let _ = list.order_by(order).select(paths);
}

fn selections() -> Selection<Account> {
    let own: Selection<Account> = All.into_selection();
    (
        own,
        account::PERSON_ACCOUNT.all(),
        account::PERSON_ACCOUNT.person(),
        account::NAME,
    )
        .into_selection()
}

async fn calls(client: &Client, uid: Uid, password: Secret) -> Result<(), Error> {
    let _: Person = client.people().get(&uid).await?;
    let _: Person = client
        .people()
        .get("pAbC12Dx")
        .select((person::UID, person::PERSON_ACCOUNT))
        .await?;
    let _: Page<Person> = client.people().list().limit(10).page(2).await?;
    let _: Response<Person> = client
        .people()
        .get(uid.as_str())
        .send_with_response()
        .await?;
    let _: Vec<Person> = client.people().list().stream().try_collect().await?;
    let () = client.people().delete(String::from("pAbC12Dx")).await?;
    let new = PersonCreate::new("ann@example.com")
        .first_name(String::from("Ann"))
        .last_name(Null)
        .password(&password)
        .mailing_address(AddressInput::new().city("Oslo"))
        .custom("CoffeePreference", "Espresso")
        .custom("Cups", 3);
    let ann = client.people().add(new).do_not_log().await?;
    let changed = PersonUpdate::from(&ann)
        .title("CTO")
        .password_must_change(true)
        .mailing_address(Null);
    client
        .people()
        .update("pAbC12Dx", changed)
        .resend(false)
        .await?;
    let deal = DealUpdate::new()
        .amount(Decimal::new(4990, 2))
        .amount(49)
        .account(Reference::new("aBcD123x"))
        .account("aBcD123x")
        .account(&uid)
        .account(Null);
    let _: Deal = client.deals().update("dEaL1234", deal).await?;
    match client
        .tokens()
        .get(TokenRequest::new("ann@example.com").password(password))
        .await?
    {
        SignIn::Token(token) => drop(token.access_token),
        SignIn::Challenge(challenge) => drop(challenge.mechanism),
        _ => {}
    }
    Ok(())
}

async fn moved(client: Client) -> Result<Person, Error> {
    client.people().get("pAbC12Dx").await
}

fn spawned(client: Client) {
    fn spawn<T>(task: impl Future<Output = T> + Send + 'static) {
        drop(task);
    }
    spawn(moved(client));
}

fn futures(client: &Client) -> impl Future<Output = Result<Page<Person>, Error>> + Send {
    client.people().list().into_future()
}

fn shared<T: Clone + Send + Sync + 'static>() {}
fn an_error<E: std::error::Error + Send + Sync + 'static>() {}

/// That this compiles is what is to be shown.
pub(crate) fn compile() {
    let _ = (filters, put_together, selections, calls, spawned, futures);
    shared::<Client>();
    an_error::<Error>();
}
