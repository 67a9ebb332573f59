//! Filters, orders and selections as data: a path stands for its typed token where the table has it, else for a custom
//! property.

use outseta_api::{
    Decimal, Field, Filter, Order, Selection, Timestamp,
    enums::{AccountStage, EntityType},
    fields::{account, activity, deal, person},
    models::{Account, Activity, Deal, Person, Plan, Tag},
    query::{Entity, IntoSelection as _, SelectedPath},
    serde_json::Value,
};

use super::format;

/// An entity whose tokens can be had by name.
pub(crate) trait Tokens: Entity {
    /// The token of a filter.
    fn filter(filter: &format::Filter) -> Result<Filter<Self>, String> {
        text(Field::from_path(&filter.field), filter)
    }

    /// The token of a path that is sorted by.
    fn order(order: &str) -> Order<Self> {
        let (path, descending) = match order.strip_suffix(" DESC") {
            Some(path) => (path, true),
            None => (order, false),
        };
        let field: Field<Self, String> = Field::from_path(path);
        if descending {
            field.desc()
        } else {
            field.asc()
        }
    }

    /// The token of a path that is selected.
    fn path(path: &str) -> SelectedPath<Self> {
        let field: Field<Self, String> = Field::from_path(path);
        field.into()
    }
}

/// The selection of these paths.
pub(crate) fn selection<R: Tokens>(paths: &[String]) -> Selection<R> {
    let paths: Vec<SelectedPath<R>> = paths.iter().map(|path| R::path(path)).collect();
    paths.into_selection()
}

/// A filter by equality, of a field of any type.
macro_rules! equal {
    ($field:expr, $filter:expr, $value:expr) => {
        match $filter.is.as_str() {
            "eq" => Ok($field.eq($value)),
            "ne" => Ok($field.ne($value)),
            "is_null" => Ok($field.is_null()),
            "is_not_null" => Ok($field.is_not_null()),
            other => Err(format!("`{}` has no filter `{other}`", $filter.field)),
        }
    };
}

/// A filter of a field whose values have an order.
macro_rules! ordered {
    ($field:expr, $filter:expr, $value:expr) => {
        match $filter.is.as_str() {
            "gt" => Ok($field.gt($value)),
            "gte" => Ok($field.gte($value)),
            "lt" => Ok($field.lt($value)),
            "lte" => Ok($field.lte($value)),
            _ => equal!($field, $filter, $value),
        }
    };
}

fn text<R>(field: Field<R, String>, filter: &format::Filter) -> Result<Filter<R>, String> {
    let value = filter.value.as_str().unwrap_or_default();
    match filter.is.as_str() {
        "starts_with" => Ok(field.starts_with(value)),
        "ends_with" => Ok(field.ends_with(value)),
        "contains" => Ok(field.contains(value)),
        "matches" => Ok(field.matches(value)),
        _ => ordered!(field, filter, value),
    }
}

fn words(filter: &format::Filter) -> &str {
    filter.value.as_str().unwrap_or_default()
}

fn moment(filter: &format::Filter) -> Result<Timestamp, String> {
    if filter.value == Value::Null {
        return Ok(Timestamp::UNIX_EPOCH);
    }
    words(filter)
        .parse()
        .map_err(|_| format!("`{}` needs a date-time", filter.field))
}

fn number(filter: &format::Filter) -> Result<i64, String> {
    let number = filter.value.as_i64();
    number.ok_or_else(|| format!("`{}` needs a number", filter.field))
}

fn amount(filter: &format::Filter) -> Result<Decimal, String> {
    words(filter)
        .parse()
        .map_err(|_| format!("`{}` needs an amount, as text", filter.field))
}

impl Tokens for Person {
    fn filter(filter: &format::Filter) -> Result<Filter<Self>, String> {
        match filter.field.as_str() {
            "Email" => text(person::EMAIL, filter),
            "Title" => text(person::TITLE, filter),
            "PhoneWork" => text(person::PHONE_WORK, filter),
            "Uid" => equal!(person::UID, filter, words(filter)),
            "Created" => ordered!(person::CREATED, filter, moment(filter)?),
            "HasUnsubscribed" => {
                equal!(
                    person::HAS_UNSUBSCRIBED,
                    filter,
                    filter.value == Value::Bool(true)
                )
            }
            "PersonAccount.IsPrimary" => {
                let primary = person::PERSON_ACCOUNT.is_primary();
                equal!(primary, filter, filter.value == Value::Bool(true))
            }
            "PersonAccount.Account.Name" => text(person::PERSON_ACCOUNT.account().name(), filter),
            path => text(Field::from_path(path), filter),
        }
    }

    fn order(order: &str) -> Order<Self> {
        match order {
            "Created DESC" => person::CREATED.desc(),
            "Email" => person::EMAIL.asc(),
            "PersonAccount.Account.Name DESC" => person::PERSON_ACCOUNT.account().name().desc(),
            order => match order.strip_suffix(" DESC") {
                Some(path) => Field::<Self, String>::from_path(path).desc(),
                None => Field::<Self, String>::from_path(order).asc(),
            },
        }
    }

    fn path(path: &str) -> SelectedPath<Self> {
        match path {
            "*" => outseta_api::All.into(),
            "Uid" => person::UID.into(),
            "Email" => person::EMAIL.into(),
            "PersonAccount.*" => person::PERSON_ACCOUNT.all(),
            "PersonAccount.Account.Name" => person::PERSON_ACCOUNT.account().name().into(),
            "MailingAddress.City" => person::MAILING_ADDRESS.city().into(),
            path => Field::<Self, String>::from_path(path).into(),
        }
    }
}

impl Tokens for Account {
    fn filter(filter: &format::Filter) -> Result<Filter<Self>, String> {
        match filter.field.as_str() {
            "AccountStage" => {
                let stage = AccountStage::from(number(filter)?);
                ordered!(account::ACCOUNT_STAGE, filter, stage)
            }
            "LifetimeRevenue" => ordered!(account::LIFETIME_REVENUE, filter, amount(filter)?),
            "CurrentSubscription.Plan.Uid" => {
                let plan = account::CURRENT_SUBSCRIPTION.plan().uid();
                equal!(plan, filter, words(filter))
            }
            path => text(Field::from_path(path), filter),
        }
    }
}

impl Tokens for Deal {
    fn filter(filter: &format::Filter) -> Result<Filter<Self>, String> {
        match filter.field.as_str() {
            "Amount" => ordered!(deal::AMOUNT, filter, amount(filter)?),
            "Weight" => ordered!(deal::WEIGHT, filter, number(filter)?),
            path => text(Field::from_path(path), filter),
        }
    }
}

impl Tokens for Activity {
    fn filter(filter: &format::Filter) -> Result<Filter<Self>, String> {
        match filter.field.as_str() {
            "EntityType" => {
                let entity = EntityType::from(number(filter)?);
                equal!(activity::ENTITY_TYPE, filter, entity)
            }
            "ActivityDateTime" => {
                ordered!(activity::ACTIVITY_DATE_TIME, filter, moment(filter)?)
            }
            path => text(Field::from_path(path), filter),
        }
    }
}

impl Tokens for Plan {}
impl Tokens for Tag {}
