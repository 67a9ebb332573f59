//! Walking through all pages of a list.

use std::{
    collections::VecDeque,
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use tokio::runtime::Handle;

use super::{Listing, Page, Position, ahead::Fetch};
use crate::{
    call::decode_reply, client::Client, error::Result, future::BoxFuture, request::Request,
    transport,
};

/// All pages of a list, one after the other. Made by [`List::pages`](super::List::pages).
///
/// Take them with [`next`](Self::next) or [`try_next`](Self::try_next), or use it as a [`Stream`].
#[must_use = "a stream does nothing until it is asked for pages"]
pub struct Pages<O: Listing> {
    client: Client,
    request: Request,
    /// How many pages to fetch beyond the one that is handed out.
    ahead: usize,
    /// The next page, or at the end, where to go on later.
    place: Position,
    ended: bool,
    /// Whether `place` was counted by an earlier stream, perhaps in pages that Outseta applies no
    /// more.
    resumed: bool,
    last: Option<Last>,
    /// The next page and those after it, as far as they are under way.
    fetching: VecDeque<Fetch<Result<Page<O::Item>>>>,
}

/// What is to be remembered of the page that was handed out last.
#[derive(Clone, Copy)]
struct Last {
    place: Position,
    /// Its items, those included that an earlier stream had handed out.
    items: usize,
    total: i64,
}

impl<O: Listing> Pages<O> {
    pub(super) fn new(client: Client, request: Request, ahead: usize, place: Position) -> Self {
        Self {
            client,
            request,
            ahead,
            place,
            ended: false,
            resumed: false,
            last: None,
            fetching: VecDeque::new(),
        }
    }

    /// Goes on where an earlier stream stood.
    pub(super) fn resumed(mut self) -> Self {
        self.resumed = true;
        self
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Page<O::Item>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The next page; `None` at the end.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind). After an error the stream is at its end; the page that
    /// failed can be fetched from its [`position`](Self::position).
    pub async fn try_next(&mut self) -> Result<Option<Page<O::Item>>> {
        self.next().await.transpose()
    }

    /// Items of the whole list, by what Outseta said with the last page; `None` before the first, 0
    /// if it does not say.
    pub fn total(&self) -> Option<i64> {
        self.last.map(|last| last.total)
    }

    /// Where the stream stands: the start of the first page that it has not handed out.
    ///
    /// After an error, that is where [`List::resume`](super::List::resume) has to go on. At the end,
    /// it is where items will be that are added at the end later.
    pub fn position(&self) -> Position {
        self.place
    }

    /// The position if so many items of the last page are still to be handed out.
    pub(super) fn position_before(&self, left: usize) -> Position {
        match self.last {
            Some(last) if left > 0 => last.place.with_taken(last.items.saturating_sub(left)),
            _ => self.place,
        }
    }

    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Page<O::Item>>>> {
        while !self.ended {
            if self.fetching.is_empty() {
                let fetch = Fetch::here(self.place, self.fetch(self.place));
                self.fetching.push_back(fetch);
            }
            let Some(first) = self.fetching.front_mut() else {
                break;
            };
            let outcome = ready!(first.poll(context));
            self.fetching.pop_front();
            match outcome {
                // A runtime that was shut down took it along; it is fetched once more.
                None => self.fetching.clear(),
                Some(Err(error)) => {
                    self.ended = true;
                    self.fetching.clear();
                    return Poll::Ready(Some(Err(error)));
                }
                Some(Ok(page)) => {
                    if let Some(page) = self.accept(page) {
                        self.fetch_ahead();
                        return Poll::Ready(Some(Ok(page)));
                    }
                }
            }
        }
        Poll::Ready(None)
    }

    /// Moves on by a page that came, or, if it is another part of the list than was meant, to the
    /// right one.
    fn accept(&mut self, mut page: Page<O::Item>) -> Option<Page<O::Item>> {
        let mut place = self.place.applied(&page.metadata);
        if std::mem::take(&mut self.resumed) && place != self.place {
            let meant = self.place.in_pages_of(place.page_size());
            if meant.page() != place.page() {
                self.place = meant;
                return None;
            }
            place = meant;
        }
        let items = page.items.len();
        let next = place.next(&page.metadata, items);
        self.ended = next.is_none();
        self.place = next.unwrap_or_else(|| place.end(items));
        self.last = Some(Last {
            place,
            items,
            total: page.metadata.total,
        });
        let taken = usize::try_from(place.taken()).unwrap_or(usize::MAX);
        page.items.drain(..taken.min(items));
        Some(page)
    }

    /// Starts to fetch what comes next, as far as the list is known to go on.
    fn fetch_ahead(&mut self) {
        if self
            .fetching
            .front()
            .is_some_and(|fetch| self.ended || fetch.place != self.place)
        {
            self.fetching.clear();
        }
        let (false, Ok(runtime)) = (self.ended, Handle::try_current()) else {
            return;
        };
        let total = self.total().unwrap_or(0);
        while self.fetching.len() < self.ahead {
            let place = match self.fetching.back() {
                None => self.place,
                Some(fetch) => match fetch.place.next_within(total) {
                    Some(place) => place,
                    None => break,
                },
            };
            let fetch = Fetch::on(&runtime, place, self.fetch(place));
            self.fetching.push_back(fetch);
        }
    }

    fn fetch(&self, place: Position) -> BoxFuture<'static, Result<Page<O::Item>>> {
        let client = self.client.clone();
        let mut request = self.request.clone();
        request.set_query("limit", place.page_size().to_string());
        request.set_query("offset", place.page().to_string());
        Box::pin(async move {
            let reply = transport::send(client.core(), &request).await?;
            Ok(decode_reply(&request, reply)?.answer)
        })
    }
}

impl<O: Listing> Stream for Pages<O> {
    type Item = Result<Page<O::Item>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<O: Listing> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("request", &self.request)
            .field("position", &self.place)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
