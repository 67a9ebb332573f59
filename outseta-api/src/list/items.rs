//! Walking through all items of a list.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;

use super::{Listing, Pages, Position};
use crate::error::Result;

/// All items of a list, page by page. Made by [`List::stream`](super::List::stream).
///
/// Take them with [`next`](Self::next) or [`try_next`](Self::try_next), or use it as a [`Stream`].
///
/// At most two pages are in memory: the one whose items are handed out, and the one that is fetched
/// meanwhile (see [`List::pages_ahead`](super::List::pages_ahead)).
#[must_use = "a stream does nothing until it is asked for items"]
pub struct Items<O: Listing> {
    pages: Pages<O>,
    /// What is left of the page that was fetched last.
    page: vec::IntoIter<O::Item>,
}

impl<O: Listing> Items<O> {
    pub(super) fn new(pages: Pages<O>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
        }
    }

    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<O::Item>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind). After an error the stream is at its end; what it did not
    /// hand out can be fetched from its [`position`](Self::position).
    pub async fn try_next(&mut self) -> Result<Option<O::Item>> {
        self.next().await.transpose()
    }

    /// All items that are left, in one vector.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind). What was fetched before the error is lost.
    pub async fn try_collect(mut self) -> Result<Vec<O::Item>> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    /// Items of the whole list, by what Outseta said with the last page, those before the start
    /// included; `None` before the first, 0 if it does not say.
    pub fn total(&self) -> Option<i64> {
        self.pages.total()
    }

    /// Like [`total`](Self::total), but fetches the first page if none was fetched yet. No item is
    /// lost by that: the page is handed out afterwards.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind). As after any error, the stream is then at its end.
    pub async fn fetch_total(&mut self) -> Result<i64> {
        if let Some(total) = self.total() {
            return Ok(total);
        }
        if let Some(page) = self.pages.try_next().await? {
            self.page = page.items.into_iter();
        }
        Ok(self.total().unwrap_or(0))
    }

    /// Where the stream stands: the place of the first item that it has not handed out.
    ///
    /// After an error, that is where [`List::resume`](super::List::resume) has to go on. At the end,
    /// it is where items will be that are added at the end later.
    pub fn position(&self) -> Position {
        self.pages.position_before(self.page.len())
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Item>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.page = page.items.into_iter(),
            }
        }
    }
}

/// Nothing in it is pinned, whatever the items are.
impl<O: Listing> Unpin for Items<O> {}

impl<O: Listing> Stream for Items<O> {
    type Item = Result<O::Item>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<O: Listing> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("at_hand", &self.page.len())
            .finish()
    }
}
