//! One page of a list.

use serde::{Serialize, Serializer, ser::SerializeStruct as _};

use crate::{
    call::{Answer, RawAnswer},
    error::Result,
    query::Entity,
    wire::{DecodeFailure, Extra, Member, ObjectSlot, Record, Shape, Slot, View},
};

/// One page of a list.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// Which part of the list this is.
    pub metadata: PageMetadata,
    /// The items.
    pub items: Vec<T>,
}

impl<T> Page<T> {
    /// Whether more pages follow, by what Outseta says of its limit and total.
    pub fn has_next(&self) -> bool {
        let PageMetadata {
            limit,
            offset,
            total,
        } = self.metadata;
        let seen = offset.saturating_add(1).saturating_mul(limit.max(0));
        !self.items.is_empty() && seen < total
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut page = serializer.serialize_struct("Page", 2)?;
        page.serialize_field("metadata", &self.metadata)?;
        page.serialize_field("items", &self.items)?;
        page.end()
    }
}

/// Which part of a list a page is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PageMetadata {
    /// Items a page that Outseta applied, which may be less than what was asked for; 0 if it did
    /// not say.
    pub limit: i64,
    /// Number of the page, counted from zero.
    pub offset: i64,
    /// Items of the whole list; 0 if Outseta did not say.
    pub total: i64,
}

/// The metadata while they are read: any of them may be missing.
#[derive(Default)]
struct Metadata {
    limit: Option<i64>,
    offset: Option<i64>,
    total: Option<i64>,
    extra: Extra,
}

impl Metadata {
    /// Nothing, if none of it was there.
    fn present(&self) -> Option<&dyn Record> {
        let empty = self.limit.is_none()
            && self.offset.is_none()
            && self.total.is_none()
            && self.extra.is_empty();
        (!empty).then_some(self)
    }
}

impl Record for Metadata {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape = Shape {
            name: "PageMetadata",
            fields: &[
                Member {
                    wire: "limit",
                    rust: "limit",
                },
                Member {
                    wire: "offset",
                    rust: "offset",
                },
                Member {
                    wire: "total",
                    rust: "total",
                },
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Integer(&mut self.limit),
            1 => Slot::Integer(&mut self.offset),
            2 => Slot::Integer(&mut self.total),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::integer(&self.limit),
            1 => View::integer(&self.offset),
            2 => View::integer(&self.total),
            _ => View::None,
        }
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The metadata of a page are never absent: without them there are defaults.
impl ObjectSlot for Metadata {
    fn clear(&mut self) {
        *self = Self::default();
    }

    fn fill(&mut self) -> &mut dyn Record {
        self.clear();
        self
    }
}

/// A page while it is read: its items may turn out to be missing.
struct Envelope<T> {
    metadata: Metadata,
    items: Option<Vec<T>>,
    extra: Extra,
}

impl<T: Entity> Record for Envelope<T> {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape = Shape {
            name: "Page",
            fields: &[
                Member {
                    wire: "metadata",
                    rust: "metadata",
                },
                Member {
                    wire: "items",
                    rust: "items",
                },
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Object(&mut self.metadata),
            1 => Slot::List(&mut self.items),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::Object(self.metadata.present()),
            1 => View::list(&self.items),
            _ => View::None,
        }
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// An empty page to be filled, seen without its type.
pub fn envelope<T: Entity + 'static>() -> Box<dyn Record> {
    Box::new(Envelope::<T> {
        metadata: Metadata::default(),
        items: None,
        extra: Extra::default(),
    })
}

impl<T: Entity> Answer for Page<T> {
    fn decode(raw: &RawAnswer<'_>) -> Result<Self, DecodeFailure> {
        let mut page = Envelope {
            metadata: Metadata::default(),
            items: None,
            extra: Extra::default(),
        };
        raw.fill(&mut page)?;
        let Metadata {
            limit,
            offset,
            total,
            ..
        } = page.metadata;
        // Anything else that is an object would pass for an empty list.
        if page.items.is_none() && limit.or(offset).or(total).is_none() {
            return Err(DecodeFailure::new(
                "the members `metadata` and `items` are missing, expected a page of a list",
            ));
        }
        let metadata = PageMetadata {
            limit: limit.unwrap_or(0),
            offset: offset.unwrap_or(0),
            total: total.unwrap_or(0),
        };
        Ok(Self {
            metadata,
            items: page.items.unwrap_or_default(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stand_in::models::Person;

    fn read(json: &str) -> Result<Page<Person>, DecodeFailure> {
        Page::decode(&RawAnswer::new(200, json.as_bytes()))
    }

    #[test]
    fn reads_pages_leniently() {
        let page =
            read(r#"{"metadata": {"limit": "2", "offset": 1, "total": 5.0}, "items": [{}, {}]}"#);
        let page = page.expect("a page");
        let PageMetadata {
            limit,
            offset,
            total,
        } = page.metadata;
        assert_eq!((limit, offset, total, page.items.len()), (2, 1, 5, 2));
        assert!(page.has_next());
        for empty in [
            r#"{"items": []}"#,
            r#"{"metadata": null, "items": []}"#,
            r#"{"metadata": {"total": 0}, "items": null}"#,
            r#"{"metadata": {"limit": 25, "new": 1}, "new": 2}"#,
        ] {
            let page = read(empty).expect("an empty page");
            assert!(page.items.is_empty() && !page.has_next(), "{empty}");
        }
    }

    #[test]
    fn other_objects_are_no_pages() {
        for other in [
            "{}",
            r#"{"Message": "x"}"#,
            r#"{"metadata": {}}"#,
            "[]",
            "null",
            "",
        ] {
            assert!(read(other).is_err(), "{other}");
        }
        let failure = read(r#"{"items": [{}, {"Age": "x"}]}"#).expect_err("no number");
        assert_eq!(failure.path(), "items[1].Age");
    }

    #[test]
    fn pages_can_be_walked_and_written() {
        let page = read(r#"{"metadata": {"limit": 1, "total": 1}, "items": [{"Uid": "u"}]}"#);
        let page = page.expect("a page");
        assert_eq!((&page).into_iter().count(), 1);
        assert_eq!(
            serde_json::to_string(&page).expect("writable"),
            r#"{"metadata":{"limit":1,"offset":0,"total":1},"items":[{"Uid":"u"}]}"#
        );
        assert_eq!(page.into_iter().count(), 1);
    }
}
