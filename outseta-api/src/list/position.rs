//! Where a walk through a list stands, and where it goes on.

use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

use super::PageMetadata;

/// Where a walk through a list stands: the place of the next item.
///
/// Take it from a stream at any time ([`Items::position`](super::Items::position),
/// [`Pages::position`](super::Pages::position)), keep it as JSON or in any other form that serde
/// knows, and go on from it with [`List::resume`](super::List::resume): in this process or in
/// another one, after an error, a restart, or a day.
///
/// It counts pages and items, because that is all that Outseta offers, and holds no record of the
/// list. [`List::pages`](super::List::pages) says what that means for a list that changes.
///
/// ```no_run
/// # async fn run(client: outseta_api::Client, export: &mut Vec<outseta_api::models::Person>)
/// # -> Result<(), Box<dyn std::error::Error>> {
/// use outseta_api::{Position, fields::person, serde_json};
///
/// let list = client.people().list().order_by(person::CREATED.asc());
/// let mut people = list.clone().stream();
/// while let Ok(Some(person)) = people.try_next().await {
///     export.push(person);
/// }
/// let saved = serde_json::to_string(&people.position())?;
///
/// let position: Position = serde_json::from_str(&saved)?;
/// let mut rest = list.resume(position).stream();
/// # let _ = rest.try_next().await;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Position {
    /// Items a page.
    page_size: NonZeroU32,
    /// Number of the page.
    page: u32,
    /// Items of that page that were taken.
    taken: u32,
}

impl Position {
    /// The start of a page. A size of zero is refused elsewhere, before anything is sent.
    pub(super) fn start_of(page: u32, page_size: u32) -> Self {
        Self {
            page_size: NonZeroU32::new(page_size).unwrap_or(NonZeroU32::MIN),
            page,
            taken: 0,
        }
    }

    /// Items a page that the numbers of pages are counted in: what Outseta applied, or what is
    /// asked for as long as it has not answered.
    pub fn page_size(&self) -> u32 {
        self.page_size.get()
    }

    /// Number of the page that holds the next item, counted from zero.
    pub fn page(&self) -> u32 {
        self.page
    }

    /// Items of that page that were taken already.
    pub fn taken(&self) -> u32 {
        self.taken
    }

    /// The same place of the same list, counted in pages of another size.
    pub(super) fn in_pages_of(self, page_size: u32) -> Self {
        let size = NonZeroU32::new(page_size).unwrap_or(self.page_size);
        let before = u64::from(self.page) * u64::from(self.page_size()) + u64::from(self.taken);
        let narrow = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            page_size: size,
            page: narrow(before / u64::from(size.get())),
            taken: narrow(before % u64::from(size.get())),
        }
    }

    /// This page with so many items of it taken.
    pub(super) fn with_taken(self, taken: usize) -> Self {
        Self {
            taken: u32::try_from(taken).unwrap_or(u32::MAX),
            ..self
        }
    }

    /// This page in the size that Outseta applied to it.
    pub(super) fn applied(self, metadata: &PageMetadata) -> Self {
        let size = u32::try_from(metadata.limit).ok().and_then(NonZeroU32::new);
        Self {
            page_size: size.unwrap_or(self.page_size),
            ..self
        }
    }

    /// The page after a page of so many items, or `None` at the end.
    ///
    /// The page number always grows, so that no answer whatever makes the walk go in circles.
    pub(super) fn next(self, metadata: &PageMetadata, items: usize) -> Option<Self> {
        if items == 0 {
            return None;
        }
        // Page numbers count pages of the size that was applied, so the walk goes on in that size.
        let at = self.applied(metadata);
        if metadata.total > 0 {
            at.next_within(metadata.total)
        } else {
            // Without a total, a page that is not full is the last.
            (items >= at.page_size() as usize)
                .then(|| at.following())
                .flatten()
        }
    }

    /// The page after this one, if the list is that long.
    pub(super) fn next_within(self, total: i64) -> Option<Self> {
        let next = self.following()?;
        let before = i64::from(next.page).saturating_mul(i64::from(next.page_size()));
        (before < total).then_some(next)
    }

    /// Where a list goes on that ends with this page, if more is added to it later: in this page as
    /// long as it is not full.
    pub(super) fn end(self, items: usize) -> Self {
        match self.following() {
            Some(next) if items >= self.page_size() as usize => next,
            _ => self.with_taken(items),
        }
    }

    fn following(self) -> Option<Self> {
        Some(Self {
            page: self.page.checked_add(1)?,
            taken: 0,
            ..self
        })
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

    fn at(page: u32, size: u32) -> Position {
        Position::start_of(page, size)
    }

    #[test]
    fn goes_on_while_the_total_is_not_reached() {
        let first = at(0, 100);
        assert_eq!(first.next(&told(100, 0, 250), 100), Some(at(1, 100)));
        assert_eq!(at(1, 100).next(&told(100, 1, 200), 100), None);
        assert_eq!(at(1, 100).next(&told(100, 1, 201), 100), Some(at(2, 100)));
        assert_eq!(first.next(&told(100, 0, 7), 7), None);
    }

    #[test]
    fn goes_on_in_the_size_that_was_applied() {
        assert_eq!(at(0, 100).next(&told(25, 0, 60), 25), Some(at(1, 25)));
        assert_eq!(at(1, 25).next(&told(25, 1, 60), 25), Some(at(2, 25)));
        assert_eq!(at(2, 25).next(&told(25, 2, 60), 10), None);
    }

    #[test]
    fn ends_at_an_empty_page_whatever_the_total() {
        assert_eq!(at(0, 100).next(&told(100, 0, 1000), 0), None);
    }

    #[test]
    fn a_page_that_is_short_is_not_the_end() {
        assert_eq!(at(0, 100).next(&told(100, 0, 250), 3), Some(at(1, 100)));
    }

    #[test]
    fn never_stands_still() {
        // A server that ignores the page number is asked for each page once.
        let mut place = Some(at(0, 100));
        let mut asked = 0;
        while let Some(now) = place {
            place = now.next(&told(100, 0, 1000), 100);
            asked += 1;
        }
        assert_eq!(asked, 10);
        assert_eq!(
            at(u32::MAX, 100).next(&told(100, 0, i64::MAX), 100),
            None,
            "there are no more numbers"
        );
    }

    #[test]
    fn makes_do_with_metadata_that_are_missing_or_odd() {
        let (first, none) = (at(0, 100), PageMetadata::default());
        assert_eq!(first.next(&none, 100), Some(at(1, 100)));
        assert_eq!(first.next(&none, 99), None);
        assert_eq!(first.next(&told(0, 0, 250), 100), Some(at(1, 100)));
        assert_eq!(first.next(&told(-5, 0, 250), 100), Some(at(1, 100)));
        assert_eq!(first.next(&told(100, 0, -1), 99), None);
    }

    #[test]
    fn a_list_that_ended_goes_on_where_there_is_room() {
        assert_eq!(at(3, 100).end(40), at(3, 100).with_taken(40));
        assert_eq!(at(3, 100).end(100), at(4, 100));
        assert_eq!(at(3, 100).end(0), at(3, 100));
        assert_eq!(at(u32::MAX, 1).end(1), at(u32::MAX, 1).with_taken(1));
    }

    #[test]
    fn can_be_counted_in_other_pages() {
        let place = at(3, 100).with_taken(60);
        assert_eq!(place.in_pages_of(25), at(14, 25).with_taken(10));
        assert_eq!(place.in_pages_of(25).in_pages_of(100), place);
        assert_eq!(place.in_pages_of(0), place);
        // What somebody wrote by hand.
        assert_eq!(
            at(1, 10).with_taken(25).in_pages_of(10),
            at(3, 10).with_taken(5)
        );
        let last = at(u32::MAX, u32::MAX).with_taken(usize::MAX);
        assert_eq!(last.in_pages_of(1).page(), u32::MAX);
    }

    #[test]
    fn can_be_saved() {
        let place = at(3, 100).with_taken(7);
        let saved = serde_json::to_string(&place).expect("writable");
        assert_eq!(saved, r#"{"page_size":100,"page":3,"taken":7}"#);
        assert_eq!(
            serde_json::from_str::<Position>(&saved).expect("readable"),
            place
        );
        for unsound in [r#"{"page_size":0,"page":3,"taken":7}"#, "{}", "null"] {
            assert!(serde_json::from_str::<Position>(unsound).is_err());
        }
    }
}
