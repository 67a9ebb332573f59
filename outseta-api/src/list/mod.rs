//! Lists: one page, all pages, all items.

mod ahead;
mod items;
mod page;
mod pages;
mod position;

use std::{fmt, future::IntoFuture, marker::PhantomData};

pub use self::{
    items::Items,
    page::{Page, PageMetadata, envelope},
    pages::Pages,
    position::Position,
};
use crate::{
    call::{Operation, Response, Selectable, decode_reply, request_options},
    client::Client,
    error::Result,
    future::BoxFuture,
    query::{Entity, Filter, IntoSelection, Order},
    request::Request,
    transport,
};

/// Items a page that Outseta sends at most.
const LARGEST_PAGE: u32 = 100;

/// Items a page that Outseta sends at most if related records are selected.
const LARGEST_PAGE_WITH_CHILDREN: u32 = 25;

/// Pages that a stream fetches beyond the one that it hands out.
const PAGES_AHEAD: usize = 1;

/// An operation that answers with pages of a list.
pub trait Listing: Operation<Answer = Page<<Self as Listing>::Item>> {
    /// The entity that is listed.
    type Item: Entity + Send + 'static;
}

/// A list that is ready to be fetched: one page by `.await`, all of it by
/// [`stream`](Self::stream) or [`pages`](Self::pages).
///
/// ```no_run
/// # async fn run(client: outseta_api::Client) -> Result<(), outseta_api::Error> {
/// use outseta_api::fields::person;
///
/// let people = client
///     .people()
///     .list()
///     .filter(person::EMAIL.ends_with("@example.com"))
///     .order_by(person::CREATED.desc());
///
/// let page = people.clone().limit(10).await?;
/// println!("{} of {}", page.items.len(), page.metadata.total);
///
/// let mut people = people.stream();
/// while let Some(person) = people.try_next().await? {
///     println!("{:?}", person.email);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a list does nothing until it is awaited or streamed"]
pub struct List<'c, O> {
    client: &'c Client,
    request: Request,
    limit: Option<u32>,
    page: u32,
    resume: Option<Position>,
    ahead: usize,
    /// Whether related records are selected.
    reaches: bool,
    operation: PhantomData<fn() -> O>,
}

/// What generated services build lists with.
impl<'c, O: Operation> List<'c, O> {
    /// A list, with the values of the path parameters.
    #[doc(hidden)]
    pub fn new(client: &'c Client, parameters: &[(&str, &str)]) -> Self {
        Self {
            client,
            request: Request::new(O::ROUTE, parameters),
            limit: None,
            page: 0,
            resume: None,
            ahead: PAGES_AHEAD,
            reaches: false,
            operation: PhantomData,
        }
    }

    /// Sets a declared query parameter.
    #[doc(hidden)]
    pub fn param(mut self, name: &'static str, value: String) -> Self {
        self.request.set_query(name, value);
        self
    }
}

impl<'c, O: Listing> List<'c, O> {
    request_options!();

    /// Adds a condition. All conditions must hold.
    pub fn filter(mut self, filter: Filter<O::Item>) -> Self {
        let (name, value) = filter.into_pair();
        self.request.add_query(name, value);
        self
    }

    /// Sorts by one property; a second call replaces the first. Without it the order is not
    /// defined.
    pub fn order_by(mut self, order: Order<O::Item>) -> Self {
        self.request.set_query("orderBy", order.to_text());
        self
    }

    /// Items a page, from 1. Outseta sends at most 100, or 25 if related records are selected, and
    /// lowers what is above.
    ///
    /// Without it a single page has what Outseta chooses, which is 25; streams take the most there
    /// is.
    pub fn limit(mut self, limit: u32) -> Self {
        if limit == 0 {
            self.request
                .fail("a page of zero items was asked for".to_owned());
        }
        self.limit = Some(limit);
        self
    }

    /// Which page, counted from **zero**; for streams, the first one. Outseta calls this number
    /// `offset`.
    ///
    /// Pages are counted in the size that Outseta applies, which may be less than the
    /// [`limit`](Self::limit) asked for.
    pub fn page(mut self, page: u32) -> Self {
        self.page = page;
        self
    }

    /// Lets [`stream`](Self::stream) and [`pages`](Self::pages) start where an earlier one stood.
    /// [`page`](Self::page) is passed over then, and single pages take no notice.
    ///
    /// Give the list the same filters, and the same order, as before: a position is a place among
    /// what they let through, and in any other list another item has that place. Without an order,
    /// Outseta does not promise to keep one. If pages have another size now than then, the place is
    /// counted anew in that size.
    ///
    /// Nothing is repeated or skipped if the list did not change since. If it did, see
    /// [`pages`](Self::pages).
    pub fn resume(mut self, position: Position) -> Self {
        self.resume = Some(position);
        self
    }

    /// How many pages streams fetch beyond the one that you work on, 1 by default. Single pages take
    /// no notice.
    ///
    /// - `0`: each page is fetched when you ask for it.
    /// - `1`: the next page is fetched while you work on this one, in a task of its own that ends
    ///   when the stream is dropped. No page is fetched that asking for all of them would not have
    ///   fetched, and at most two are in memory.
    /// - More: that many requests are under way at once, which pays when an answer takes longer than
    ///   the rate limit makes the next request wait: a quarter of a second with Outseta's four a
    ///   second. If the list gets shorter meanwhile, pages beyond its end may be asked for. One page
    ///   more than this is in memory.
    ///
    /// Outside of a tokio runtime nothing is fetched ahead.
    pub fn pages_ahead(mut self, pages: usize) -> Self {
        self.ahead = pages;
        self
    }

    /// Fetches one page. Awaiting the list itself does the same.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Page<O::Item>> {
        Ok(self.send_with_response().await?.answer)
    }

    /// Like [`send`](Self::send), with the status and the headers beside the page.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send_with_response(mut self) -> Result<Response<Page<O::Item>>> {
        if let Some(limit) = self.limit {
            self.request.set_query("limit", limit.to_string());
        }
        if self.page > 0 {
            self.request.set_query("offset", self.page.to_string());
        }
        let reply = transport::send(self.client.core(), &self.request).await?;
        decode_reply(&self.request, reply)
    }

    /// All pages, one after the other.
    ///
    /// Each takes the most items that Outseta sends (100, or 25 if related records are selected),
    /// unless [`limit`](Self::limit) says otherwise. While you work on one page, the next one is
    /// fetched: see [`pages_ahead`](Self::pages_ahead). Every request waits for the rate limit.
    /// After an error the stream is at its end. [`Pages::position`] is then the place to
    /// [`resume`](Self::resume) from.
    ///
    /// # A list that changes meanwhile
    ///
    /// Pages are counted, and so a list that changes shifts under them: when a record before the
    /// current place is added, the next page repeats one; when one is removed, the next page skips
    /// one. Neither is hidden. The same holds between a [`Position`] and resuming from it, only that
    /// more time lies between. A page that was fetched ahead is as old as its request.
    ///
    /// Sorting by a property that only grows, such as the creation date in ascending order, keeps
    /// additions at the end, and a uid tells repeated records. The stream always ends: at the first
    /// empty page, or when the pages so far make up the total that Outseta told last.
    pub fn pages(self) -> Pages<O> {
        let largest = if self.reaches {
            LARGEST_PAGE_WITH_CHILDREN
        } else {
            LARGEST_PAGE
        };
        let client = self.client.clone();
        let Some(position) = self.resume else {
            let place = Position::start_of(self.page, self.limit.unwrap_or(largest));
            return Pages::new(client, self.request, self.ahead, place);
        };
        let size = self.limit.unwrap_or(position.page_size()).min(largest);
        Pages::new(client, self.request, self.ahead, position.in_pages_of(size)).resumed()
    }

    /// All items of all pages. See [`pages`](Self::pages) for how they are fetched.
    pub fn stream(self) -> Items<O> {
        Items::new(self.pages())
    }
}

/// Without async.
#[cfg(feature = "blocking")]
impl<O: Listing> List<'_, O> {
    /// Fetches one page, without async. See [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn wait(self) -> Result<Page<O::Item>> {
        crate::blocking::wait(self.send())?
    }

    /// All items of all pages, without async. See [`pages`](Self::pages) for how they are fetched.
    pub fn iter(self) -> crate::blocking::Iter<O> {
        crate::blocking::Iter::new(self.stream())
    }
}

impl<O: Listing + Selectable> List<'_, O> {
    /// Which members the items should hold; the others read as `None`.
    ///
    /// If members of related records are among them, Outseta sends at most 25 items a page.
    pub fn select(mut self, selection: impl IntoSelection<O::Root>) -> Self {
        let selection = selection.into_selection();
        self.reaches = selection.reaches_children();
        self.request.select(selection.fields());
        self
    }
}

impl<'c, O: Listing> IntoFuture for List<'c, O> {
    type Output = Result<Page<O::Item>>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<O> Clone for List<'_, O> {
    fn clone(&self) -> Self {
        Self {
            client: self.client,
            request: self.request.clone(),
            limit: self.limit,
            page: self.page,
            resume: self.resume,
            ahead: self.ahead,
            reaches: self.reaches,
            operation: PhantomData,
        }
    }
}

impl<O> fmt::Debug for List<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List")
            .field("request", &self.request)
            .field("limit", &self.limit)
            .field("page", &self.page)
            .field("resume", &self.resume)
            .finish()
    }
}
