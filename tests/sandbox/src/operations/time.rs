//! What happens by itself as time goes by: subscriptions begin, renew and end, trials and add-ons end,
//! in the order of their dates, each at its own; and broadcasts go out.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use chrono::{DateTime, Utc};

use super::{Call, broadcasts, cycle, dues, terms};
use crate::spec::Spec;
use crate::store::Record;
use crate::tenant::Tenant;

/// What is done with a subscription; of two at the same moment the first of these comes first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Event {
    End,
    Begin,
    Renew,
}

type Due = (DateTime<Utc>, Event, String);

/// Lets everything happen that falls due up to now, and returns now.
pub(crate) fn catch_up(spec: &Spec, tenant: &mut Tenant) -> DateTime<Utc> {
    let now = tenant.clock.now();
    if tenant.next_due.is_none_or(|due| due <= now) {
        run(spec, tenant, now);
    }
    broadcasts::send_due(spec, tenant, now);
    tenant.clock.settled = now;
    now
}

/// Takes notice of what the current request changed, before that is committed.
pub(crate) fn take_notice(spec: &Spec, tenant: &mut Tenant) {
    let mut touched = tenant.store.touched("Subscription");
    let store = &tenant.store;
    for uid in store.touched("SubscriptionAddOn") {
        let add_on = store.get("SubscriptionAddOn", &uid);
        touched.extend(
            add_on
                .and_then(|a| a.link("Subscription"))
                .map(str::to_owned),
        );
    }
    for account in store.touched("Account") {
        let subscriptions = store.pointing_at("Subscription", "Account", &account);
        touched.extend(subscriptions.map(|s| s.uid.clone()));
    }
    if touched.is_empty() {
        return;
    }
    let settled = tenant.clock.settled;
    let call = Call::at(spec, tenant, settled);
    let first = touched.iter().filter_map(|uid| due_of(&call, uid)).min();
    if let (Some((due, ..)), Some(known)) = (first, tenant.next_due) {
        tenant.next_due = Some(known.min(due));
    }
}

fn run(spec: &Spec, tenant: &mut Tenant, now: DateTime<Utc>) {
    let all: Vec<String> = tenant
        .store
        .all("Subscription")
        .map(|s| s.uid.clone())
        .collect();
    let mut queue = BinaryHeap::new();
    let call = Call::at(spec, tenant, now);
    queue.extend(all.iter().filter_map(|uid| due_of(&call, uid)).map(Reverse));
    let mut done = BTreeSet::new();
    while let Some(Reverse((moment, ..))) = queue.peek()
        && *moment <= now
    {
        let moment = *moment;
        let mut together = BTreeSet::new();
        while let Some(Reverse(due)) = queue.peek()
            && due.0 == moment
        {
            together.insert(due.clone());
            queue.pop();
        }
        let mut changed = BTreeSet::new();
        for due in together {
            let mut call = Call::at(spec, tenant, moment);
            // What came before may have moved it.
            if due_of(&call, &due.2).as_ref() == Some(&due) {
                act(&mut call, &due);
            }
            changed.insert(due.2.clone());
            done.insert(due);
            changed.append(&mut affected(tenant));
            tenant.commit(spec);
        }
        tenant.clock.settled = moment.max(tenant.clock.settled);
        let call = Call::at(spec, tenant, moment);
        queue.extend(
            changed
                .iter()
                .filter_map(|uid| due_of(&call, uid))
                // Nothing happens twice, whatever records hold that clients have written.
                .filter(|due| !done.contains(due))
                .map(Reverse),
        );
        done.retain(|(at, ..)| *at == moment);
    }
    let next = queue.peek().map(|Reverse((moment, ..))| *moment);
    tenant.next_due = Some(next.unwrap_or(DateTime::<Utc>::MAX_UTC));
}

/// The subscriptions of the accounts whose records were changed.
fn affected(tenant: &Tenant) -> BTreeSet<String> {
    let store = &tenant.store;
    let mut accounts = store.touched("Account");
    for uid in store.touched("Subscription") {
        let subscription = store.get("Subscription", &uid);
        accounts.extend(
            subscription
                .and_then(|s| s.link("Account"))
                .map(str::to_owned),
        );
    }
    accounts
        .iter()
        .flat_map(|account| store.pointing_at("Subscription", "Account", account))
        .map(|subscription| subscription.uid.clone())
        .collect()
}

/// What happens next to a subscription, and when: never before the moment up to which all is settled.
fn due_of(call: &Call<'_>, uid: &str) -> Option<Due> {
    let store = &call.tenant.store;
    let settled = call.tenant.clock.settled;
    let subscription = store.get("Subscription", uid)?;
    let due = |moment: DateTime<Utc>, event| Some((moment.max(settled), event, uid.to_owned()));
    if terms::is_ahead(subscription, settled) {
        return due(terms::date(subscription, "StartDate")?, Event::Begin);
    }
    let stage = call.stage(subscription.link("Account")?);
    let waits = matches!(stage, "Created" | "Expired" | "TrialExpired" | "Paused");
    if waits || terms::is_over(subscription, settled) {
        return None;
    }
    let end = terms::date(subscription, "EndDate");
    let before_end = |date: &DateTime<Utc>| end.is_none_or(|end| *date < end);
    let add_ons = store
        .pointing_at("SubscriptionAddOn", "Subscription", uid)
        .filter(|add_on| !terms::is_over(add_on, settled))
        .filter_map(|add_on| first_of_add_on(call, subscription, add_on));
    let renewal = terms::date(subscription, "RenewalDate");
    let renewal = renewal.into_iter().chain(add_ons).filter(before_end).min();
    match (renewal, end) {
        (Some(renewal), _) => due(renewal, Event::Renew),
        (None, Some(end)) => due(end, Event::End),
        (None, None) => None,
    }
}

/// When an add-on next wants something: it renews, or it ends.
fn first_of_add_on(
    call: &Call<'_>,
    subscription: &Record,
    add_on: &Record,
) -> Option<DateTime<Utc>> {
    let start = terms::date(add_on, "StartDate");
    let renewal = dues::renewal_of(call, subscription, add_on);
    let renewal = renewal.map(|renewal| start.map_or(renewal, |start| renewal.max(start)));
    let end = terms::date(add_on, "EndDate");
    renewal.into_iter().chain(end).min()
}

fn act(call: &mut Call<'_>, (_, event, uid): &Due) {
    let settled = call.tenant.clock.settled;
    let Some(subscription) = call.tenant.store.get("Subscription", uid).cloned() else {
        return;
    };
    let ending: Vec<Record> = dues::add_ons(call, uid)
        .into_iter()
        .filter(|a| !terms::is_over(a, settled) && terms::is_over(a, call.now))
        .collect();
    if !ending.is_empty() {
        cycle::end_add_ons(call, &subscription, &ending);
    }
    match event {
        Event::End => cycle::end(call, uid),
        Event::Begin => {
            call.log_creation("Subscription", uid);
            cycle::begin(call, uid);
        }
        Event::Renew => cycle::renew(call, uid),
    }
}
