//! What programs in any language may ask and do beside the API, below `/_sandbox`: the same as on the page.

mod actions;
mod ask;
mod clock;
mod faults;
mod guard;
mod input;
mod json;
mod mails;
mod records;
mod requests;
mod state;
mod webhooks;

pub(crate) use actions::{act, notice};
pub(crate) use ask::{Ask, Refusal, View};
pub(crate) use guard::admit;
pub(crate) use input::Input;
pub(crate) use json::read;
pub(crate) use mails::{MAILS, mail, mails};
pub(crate) use records::{Kinds, Listing, SIZE, has_name, title};
pub(crate) use requests::{Entry, Log, LogFilter};
pub(crate) use webhooks::{DELIVERIES, deliveries, hooks, one as delivery};

/// The path under which all of it lies.
pub(crate) const ROOT: &str = "/_sandbox";
