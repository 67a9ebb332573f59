//! The lists that are asked for: filters, orders and pages in many combinations, and what must be true of the answers.

use serde_json::Value;

use crate::{Failure, wire::Connection};

/// The page that is asked for, in records.
const PAGE: usize = 25;

const FIRST: [&str; 6] = ["Ada", "Cleo", "Emma", "Gia", "Iris", "Kaya"];
const LAST: [&str; 5] = ["Abbott", "Clark", "Evans", "Grant", "Irwin"];
const MONTHS: [&str; 4] = ["2026-02-01", "2026-04-01", "2026-06-01", "2026-08-01"];

/// What must be true of every person of an answer.
type Fits = Box<dyn Fn(&Value) -> bool>;

/// One list.
pub(crate) struct List {
    query: String,
    fits: Fits,
    /// The member by which it is sorted, and whether downwards.
    order: Option<(&'static str, bool)>,
    offset: usize,
}

/// All of them.
pub(crate) fn all() -> Vec<List> {
    let mut lists = Vec::new();
    for (index, first) in FIRST.into_iter().enumerate() {
        let last = LAST[index % LAST.len()];
        let month = MONTHS[index % MONTHS.len()];
        let offset = index % 2;
        let lower = last.to_lowercase();
        let mut add = |filter: String, fits: Fits, order| {
            lists.push(List {
                query: filter,
                fits,
                order,
                offset,
            });
        };
        add(
            format!("FirstName={first}"),
            Box::new(move |p| p["FirstName"] == first),
            None,
        );
        add(
            format!("LastName={lower}&Created__gte={month}"),
            Box::new(move |p| p["LastName"] == last && text(p, "Created") >= month),
            Some(("Email", false)),
        );
        add(
            format!("Email=*.{lower}.*&FirstName__ne={first}"),
            Box::new(move |p| p["LastName"] == last && p["FirstName"] != first),
            Some(("Created", true)),
        );
        add(
            format!("Email={}*5@example.com", &first[..1]),
            Box::new(move |p| {
                text(p, "FirstName")[..1] == first[..1]
                    && text(p, "Email").ends_with("5@example.com")
            }),
            None,
        );
        add(
            format!("PhoneWork__isnull=true&Created__lt={month}"),
            Box::new(move |p| p["PhoneWork"].is_null() && text(p, "Created") < month),
            Some(("LastName", true)),
        );
        add(
            format!("FullName={first}*&LastName__gt={last}"),
            Box::new(move |p| p["FirstName"] == first && text(p, "LastName") > last),
            Some(("FirstName", false)),
        );
    }
    lists
}

fn text<'v>(person: &'v Value, member: &str) -> &'v str {
    person[member].as_str().unwrap_or_default()
}

/// A request for people.
fn request(query: &str) -> Vec<u8> {
    format!(
        "GET /api/v1/crm/people?{query} HTTP/1.1\r\nHost: 127.0.0.1\r\n\
         Authorization: Outseta sandbox-key:sandbox-secret\r\n\r\n"
    )
    .into_bytes()
}

/// How many people there are.
pub(crate) fn total(connection: &mut Connection) -> Result<usize, Failure> {
    let page: Value = serde_json::from_slice(connection.send(&request("limit=1"))?)?;
    let total = page["metadata"]["total"].as_u64();
    Ok(usize::try_from(total.ok_or("a list without its total")?)?)
}

impl List {
    /// Its request, as it goes over the wire.
    pub(crate) fn request(&self) -> Vec<u8> {
        let order = self.order.map_or_else(String::new, |(member, down)| {
            format!("&orderBy={member}{}", if down { "+DESC" } else { "" })
        });
        let Self { query, offset, .. } = self;
        request(&format!("{query}{order}&limit={PAGE}&offset={offset}"))
    }

    /// Sends it and looks at the answer closely: it must be a whole page, of some of so many people,
    /// all of whom fit and stand in order.
    pub(crate) fn check(&self, connection: &mut Connection, people: usize) -> Result<(), Failure> {
        let page: Value = serde_json::from_slice(connection.send(&self.request())?)?;
        let items = page["items"].as_array().ok_or("a list without items")?;
        let total = page["metadata"]["total"].as_u64().unwrap_or_default();
        let whole = items.len() == PAGE && (PAGE as u64..people as u64).contains(&total);
        let fits = items.iter().all(|person| (self.fits)(person));
        let ordered = self.order.is_none_or(|(member, down)| {
            let key = |person: &Value| text(person, member).to_lowercase();
            items.windows(2).all(|pair| {
                let (a, b) = (key(&pair[0]), key(&pair[1]));
                if down { a >= b } else { a <= b }
            })
        });
        if whole && fits && ordered {
            return Ok(());
        }
        let begin: String = page.to_string().chars().take(300).collect();
        Err(format!("a wrong answer to {}: {total} people, {begin}", self.query).into())
    }
}

impl List {
    pub(crate) fn is_sorted(&self) -> bool {
        self.order.is_some()
    }
}

/// A request that changes a person.
pub(crate) fn change(number: usize) -> Vec<u8> {
    let body = format!(r#"{{"Title":"No. {number}","LastName":"Abbott"}}"#);
    format!(
        "PUT /api/v1/crm/people/pAbC12Dx HTTP/1.1\r\nHost: 127.0.0.1\r\n\
         Authorization: Outseta sandbox-key:sandbox-secret\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}
