//! Walking through all pages of a list.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;

use super::{Listing, Page, PageMetadata};
use crate::{
    call::decode_reply, client::Client, error::Result, future::BoxFuture, request::Request,
    transport,
};

/// Where a walk through a list stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    /// Items a page to ask for.
    limit: u32,
    /// Number of the page to ask for.
    page: u32,
}

impl Place {
    /// Where to go on after a page of so many items, or `None` at the end.
    ///
    /// The page number always grows, so that no answer whatever makes the walk go in circles.
    fn next(self, metadata: &PageMetadata, items: usize) -> Option<Self> {
        if items == 0 {
            return None;
        }
        // Page numbers count pages of the size that was applied, so the walk goes on in that size.
        let applied = u32::try_from(metadata.limit)
            .ok()
            .filter(|limit| *limit > 0);
        let limit = applied.unwrap_or(self.limit);
        let page = self.page.checked_add(1)?;
        let more = if metadata.total > 0 {
            i64::from(page).saturating_mul(i64::from(limit)) < metadata.total
        } else {
            // Without a total, a page that is not full is the last.
            items >= limit as usize
        };
        more.then_some(Self { limit, page })
    }
}

/// All pages of a list, one after the other. Made by [`List::pages`](super::List::pages).
///
/// Take them with [`next`](Self::next) or [`try_next`](Self::try_next), or use it as a [`Stream`].
#[must_use = "a stream does nothing until it is asked for pages"]
pub struct Pages<'c, O: Listing> {
    client: &'c Client,
    request: Request,
    /// The next page; `None` at the end.
    place: Option<Place>,
    fetching: Option<BoxFuture<'c, Result<Page<O::Item>>>>,
}

impl<'c, O: Listing> Pages<'c, O> {
    pub(super) fn new(client: &'c Client, request: Request, limit: u32, page: u32) -> Self {
        Self {
            client,
            request,
            place: Some(Place { limit, page }),
            fetching: None,
        }
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Page<O::Item>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The next page; `None` at the end.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind). After an error the stream is at its end.
    pub async fn try_next(&mut self) -> Result<Option<Page<O::Item>>> {
        self.next().await.transpose()
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<O::Item>>>> {
        let Some(place) = self.place else {
            return Poll::Ready(None);
        };
        let fetching = self.fetching.get_or_insert_with(|| {
            let mut request = self.request.clone();
            request.set_query("limit", place.limit.to_string());
            request.set_query("offset", place.page.to_string());
            let client = self.client;
            Box::pin(async move {
                let reply = transport::send(client.core(), &request).await?;
                Ok(decode_reply(&request, reply)?.answer)
            })
        });
        let outcome = ready!(fetching.as_mut().poll(context));
        self.fetching = None;
        self.place = match &outcome {
            Ok(page) => place.next(&page.metadata, page.items.len()),
            Err(_) => None,
        };
        Poll::Ready(Some(outcome))
    }
}

impl<O: Listing> Stream for Pages<'_, O> {
    type Item = Result<Page<O::Item>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<O: Listing> fmt::Debug for Pages<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("request", &self.request)
            .field("next", &self.place)
            .finish_non_exhaustive()
    }
}

/// All items of a list, page by page. Made by [`List::stream`](super::List::stream).
///
/// Take them with [`next`](Self::next) or [`try_next`](Self::try_next), or use it as a [`Stream`].
#[must_use = "a stream does nothing until it is asked for items"]
pub struct Items<'c, O: Listing> {
    pages: Pages<'c, O>,
    /// What is left of the page that was fetched last.
    page: vec::IntoIter<O::Item>,
    total: Option<i64>,
}

impl<'c, O: Listing> Items<'c, O> {
    pub(super) fn new(pages: Pages<'c, O>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            total: None,
        }
    }

    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<O::Item>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind). After an error the stream is at its end.
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

    /// Items of the whole list, by what Outseta said with the last page; `None` before the first.
    pub fn total(&self) -> Option<i64> {
        self.total
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Item>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => {
                    self.total = Some(page.metadata.total);
                    self.page = page.items.into_iter();
                }
            }
        }
    }
}

/// Nothing in it is pinned, whatever the items are.
impl<O: Listing> Unpin for Items<'_, O> {}

impl<O: Listing> Stream for Items<'_, O> {
    type Item = Result<O::Item>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<O: Listing> fmt::Debug for Items<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("at_hand", &self.page.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(limit: i64, offset: i64, total: i64) -> PageMetadata {
        PageMetadata {
            limit,
            offset,
            total,
        }
    }

    const FIRST: Place = Place {
        limit: 100,
        page: 0,
    };

    #[test]
    fn goes_on_while_the_total_is_not_reached() {
        assert_eq!(
            FIRST.next(&told(100, 0, 250), 100),
            Some(Place {
                limit: 100,
                page: 1
            })
        );
        assert_eq!(
            Place {
                limit: 100,
                page: 1
            }
            .next(&told(100, 1, 200), 100),
            None
        );
        assert_eq!(
            Place {
                limit: 100,
                page: 1
            }
            .next(&told(100, 1, 201), 100),
            Some(Place {
                limit: 100,
                page: 2
            })
        );
        assert_eq!(FIRST.next(&told(100, 0, 7), 7), None);
    }

    #[test]
    fn goes_on_in_the_size_that_was_applied() {
        assert_eq!(
            FIRST.next(&told(25, 0, 60), 25),
            Some(Place { limit: 25, page: 1 })
        );
        assert_eq!(
            Place { limit: 25, page: 1 }.next(&told(25, 1, 60), 25),
            Some(Place { limit: 25, page: 2 })
        );
        assert_eq!(
            Place { limit: 25, page: 2 }.next(&told(25, 2, 60), 10),
            None
        );
    }

    #[test]
    fn ends_at_an_empty_page_whatever_the_total() {
        assert_eq!(FIRST.next(&told(100, 0, 1000), 0), None);
    }

    #[test]
    fn a_page_that_is_short_is_not_the_end() {
        assert_eq!(
            FIRST.next(&told(100, 0, 250), 3),
            Some(Place {
                limit: 100,
                page: 1
            })
        );
    }

    #[test]
    fn never_stands_still() {
        // A server that ignores the page number is asked for each page once.
        let mut place = Some(FIRST);
        let mut asked = 0;
        while let Some(at) = place {
            place = at.next(&told(100, 0, 1000), 100);
            asked += 1;
        }
        assert_eq!(asked, 10);
        assert_eq!(
            Place {
                limit: 100,
                page: u32::MAX
            }
            .next(&told(100, 0, i64::MAX), 100),
            None
        );
    }

    #[test]
    fn makes_do_with_metadata_that_are_missing_or_odd() {
        let none = PageMetadata::default();
        assert_eq!(
            FIRST.next(&none, 100),
            Some(Place {
                limit: 100,
                page: 1
            })
        );
        assert_eq!(FIRST.next(&none, 99), None);
        assert_eq!(
            FIRST.next(&told(0, 0, 250), 100),
            Some(Place {
                limit: 100,
                page: 1
            })
        );
        assert_eq!(
            FIRST.next(&told(-5, 0, 250), 100),
            Some(Place {
                limit: 100,
                page: 1
            })
        );
        assert_eq!(FIRST.next(&told(100, 0, -1), 99), None);
    }
}
