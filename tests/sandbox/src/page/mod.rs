//! What a person sees at `/`: server-rendered HTML in one style sheet, without a script.
//!
//! This is the entrance to all that lies beside the API. A browser gets pages, and a press on a button
//! leads back to where it was pressed; a program gets JSON at the same addresses.

mod answer;
mod clock;
mod faults;
mod format;
mod home;
mod kinds;
mod layout;
mod mails;
mod parts;
mod record;
mod records;
mod request;
mod requests;
mod snapshots;
mod tenants;
mod webhooks;

pub(crate) use answer::Answer;
use layout::Screen;
use maud::html;

use crate::control::{self, Ask, Input, ROOT, Refusal, View};
use crate::query::Query;
use crate::service::{Incoming, Service};

/// Where the style sheet lies.
const STYLE: &str = "/_sandbox/style.css";

/// Answers a request for the page or for what belongs to it; none for any other path.
pub(crate) fn answer(service: &Service, request: &Incoming) -> Option<Answer> {
    let path = request.path.as_str();
    let below = path.strip_prefix(ROOT);
    let ours = path == "/" || below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    if !ours {
        return None;
    }
    let query = Query::parse(&request.query);
    let browser = wants_html(request);
    let result = control::admit(service.tenants(), request).and_then(|()| {
        if path == STYLE {
            return Ok(Answer::style());
        }
        let host = request.header("host").unwrap_or_default();
        let ask = Ask::new(service, host, &query)?;
        serve(&ask, request, below.unwrap_or_default(), browser)
    });
    Some(result.unwrap_or_else(|refusal| refused(service, &refusal, browser)))
}

fn serve(ask: &Ask<'_>, request: &Incoming, below: &str, browser: bool) -> Result<Answer, Refusal> {
    let action = control::act(below);
    let view = View::at(&request.path);
    match (request.method.as_str(), action, view) {
        ("GET" | "HEAD", _, Some(view)) if browser => screen(ask, &view).map(Answer::html),
        ("GET" | "HEAD", _, Some(view)) => control::read(ask, &view).map(|j| Answer::json(200, &j)),
        ("POST", Some(action), _) => {
            let input = Input::read(request, ask.query)?;
            let done = action(ask, &input)?;
            if browser {
                Ok(Answer::back(input.text("back")?, done.notice))
            } else {
                Ok(Answer::json(200, &done.json))
            }
        }
        (_, None, None) => Err(Refusal::nothing(format!(
            "There is nothing at {}.",
            request.path
        ))),
        (_, action, _) => Err(Refusal::new(
            405,
            format!("{} does not work here.", request.method),
            if action.is_some() {
                "Send a POST."
            } else {
                "Send a GET."
            },
        )),
    }
}

/// Whether a browser asks for a page. `/` is a page unless JSON is asked for, the rest is JSON unless
/// a page is asked for.
fn wants_html(request: &Incoming) -> bool {
    let accept = request.header("accept").unwrap_or_default();
    accept.contains("text/html") || (request.path == "/" && !accept.contains("json"))
}

fn screen(ask: &Ask<'_>, view: &View) -> Result<maud::Markup, Refusal> {
    let screen = match view {
        View::Home => home::screen(ask),
        View::Kinds => kinds::screen(ask),
        View::Records(kind) => records::screen(ask, kind)?,
        View::Record(kind, uid) => record::screen(ask, kind, uid)?,
        View::Requests => requests::screen(ask),
        View::Request(number) => request::screen(ask, *number)?,
        View::Clock => clock::screen(ask),
        View::Webhooks => webhooks::screen(ask),
        View::Delivery(id) => webhooks::one(ask, *id)?,
        View::Snapshots => snapshots::screen(ask),
        View::Mails => mails::screen(ask),
        View::Mail(number) => mails::one(ask, *number)?,
        View::Faults => faults::screen(ask),
    };
    Ok(screen.page(ask))
}

fn refused(service: &Service, refusal: &Refusal, browser: bool) -> Answer {
    if !browser {
        return Answer::refusal(refusal);
    }
    let query = Query::default();
    // Nothing of the tenants is shown to whoever may not look.
    let ask = (refusal.status != 403)
        .then(|| Ask::new(service, "", &query).ok())
        .flatten();
    let screen = Screen {
        title: refusal.error.clone(),
        section: None,
        trail: None,
        body: html! {
            p .lead { (refusal.help) }
            p { a href="/" { "To the overview" } }
        },
    };
    let page = match ask {
        Some(ask) => screen.page(&ask),
        None => screen.bare(),
    };
    Answer::html_of(refusal.status, page)
}
