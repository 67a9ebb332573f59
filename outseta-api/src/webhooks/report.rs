//! One report of an event: the record that it is about, with the details in their own type.

use std::fmt;

use serde::{Serialize, Serializer, de::DeserializeOwned};
use serde_json::value::RawValue;

use crate::wire::{
    DecodeFailure, Extra, Json, Record, Shape, Slot, View, debug, decode, encode, same,
};

/// The member of a record that holds the details.
const DETAILS: &str = "ActivityEventData";

/// A record that Outseta reports something of, with the details of the event.
///
/// On the wire the details are a member of the record. Here they are beside it, in the type that the
/// event gives them, so `entity.activity_event_data` is empty; where an event has no details of its
/// own, `data` is `()`, and whatever came is in `entity.activity_event_data` after all.
///
/// Serializing a report gives what was read, secrets and unknown members included.
///
/// A report can also be read as a type of your choice. What is sent for a task is the deal, the person
/// or the account that it belongs to:
///
/// ```
/// use outseta_api::models::{Deal, TaskWebhookEventData};
/// use outseta_api::webhooks::Report;
///
/// let body = br#"{"_objectType": "Deal", "Name": "Annual upgrade", "ActivityEventData": {"Title": "Call Ann"}}"#;
/// let report = Report::<Deal, Option<Box<TaskWebhookEventData>>>::read(body)?;
/// assert_eq!(report.entity.name.as_deref(), Some("Annual upgrade"));
/// assert_eq!(report.data.and_then(|task| task.title).as_deref(), Some("Call Ann"));
/// # Ok::<(), outseta_api::DecodeFailure>(())
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Report<E, D = ()> {
    /// The record that the event is about.
    pub entity: Box<E>,
    /// The details of the event.
    pub data: D,
}

impl<E: Record + Default, D: Details> Report<E, D> {
    /// Reads the body of a report.
    ///
    /// # Errors
    /// It is no JSON, or a member has a form that does not fit.
    pub fn read(body: &[u8]) -> Result<Self, DecodeFailure> {
        let mut report = Self {
            entity: Box::default(),
            data: D::default(),
        };
        decode::record_from_slice(body, &mut report)?;
        Ok(report)
    }
}

/// A report is its record, with the details in the place of the member that they came in.
impl<E: Record, D: Details> Record for Report<E, D> {
    fn shape(&self) -> &'static Shape {
        self.entity.shape()
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        if holds_details(self.shape(), index)
            && let Some(slot) = self.data.slot()
        {
            return slot;
        }
        self.entity.slot(index)
    }

    fn view(&self, index: usize) -> View<'_> {
        if holds_details(self.shape(), index)
            && let Some(view) = self.data.view()
        {
            return view;
        }
        self.entity.view(index)
    }

    fn extra(&self) -> &Extra {
        self.entity.extra()
    }

    fn extra_mut(&mut self) -> &mut Extra {
        self.entity.extra_mut()
    }
}

fn holds_details(shape: &Shape, index: usize) -> bool {
    shape
        .fields
        .get(index)
        .is_some_and(|member| member.wire == DETAILS)
}

impl<E: Record, D: Details> Serialize for Report<E, D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::serialize_record(self, serializer)
    }
}

impl<E: Record, D: Details> PartialEq for Report<E, D> {
    fn eq(&self, other: &Self) -> bool {
        same::same_record(self, other)
    }
}

impl<E: Record, D: Details> fmt::Debug for Report<E, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug::fmt_record(self, f)
    }
}

/// What the details of an event can be: nothing, an object, or a list of objects.
///
/// Implemented for `()`, and for `Option<Box<_>>` and `Option<Vec<_>>` of every model.
pub trait Details: Default + sealed::Sealed {
    /// Where to read them to, if they have a type.
    #[doc(hidden)]
    fn slot(&mut self) -> Option<Slot<'_>>;
    /// What was read, if they have a type.
    #[doc(hidden)]
    fn view(&self) -> Option<View<'_>>;
}

impl Details for () {
    fn slot(&mut self) -> Option<Slot<'_>> {
        None
    }

    fn view(&self) -> Option<View<'_>> {
        None
    }
}

impl<T: Record + Default> Details for Option<Box<T>> {
    fn slot(&mut self) -> Option<Slot<'_>> {
        Some(Slot::Object(self))
    }

    fn view(&self) -> Option<View<'_>> {
        Some(View::object(self))
    }
}

impl<T: Record + Default> Details for Option<Vec<T>> {
    fn slot(&mut self) -> Option<Slot<'_>> {
        Some(Slot::List(self))
    }

    fn view(&self) -> Option<View<'_>> {
        Some(View::list(self))
    }
}

mod sealed {
    /// Keeps [`Details`](super::Details) to this crate.
    pub trait Sealed {}

    impl Sealed for () {}
    impl<T> Sealed for Option<Box<T>> {}
    impl<T> Sealed for Option<Vec<T>> {}
}

/// An event that this version of the crate has no type for, or whose area of the API is off: kept as
/// it came.
#[derive(Clone)]
pub struct UnknownEvent {
    name: String,
    body: Box<RawValue>,
}

impl UnknownEvent {
    /// Takes a body as it is.
    #[doc(hidden)]
    pub fn keep(name: &str, body: &[u8]) -> Result<Self, DecodeFailure> {
        let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        let body = serde_json::from_slice(body)
            .map_err(|error| DecodeFailure::from_foreign(&error, String::new()))?;
        let name = name.to_owned();
        Ok(Self { name, body })
    }

    /// The name of the event, as the caller gave it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The body, the text as it came. It may hold secrets.
    pub fn text(&self) -> &str {
        self.body.get()
    }

    /// The body, read as a type of your choice: a model of this crate, or [`Json`].
    ///
    /// # Errors
    /// It does not fit the type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, DecodeFailure> {
        let mut source = serde_json::Deserializer::from_str(self.text());
        serde_path_to_error::deserialize(&mut source).map_err(|error| {
            let path = error.path().to_string();
            DecodeFailure::from_foreign(error.inner(), path)
        })
    }
}

impl Serialize for UnknownEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.body.serialize(serializer)
    }
}

impl PartialEq for UnknownEvent {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.text() == other.text()
    }
}

impl fmt::Debug for UnknownEvent {
    /// Shows the body without the members whose names say that they are secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body: Json = serde_json::from_str(self.text()).unwrap_or_default();
        f.debug_struct("UnknownEvent")
            .field("name", &self.name)
            .field("body", &ShownJson(&body))
            .finish()
    }
}

struct ShownJson<'a>(&'a Json);

impl fmt::Debug for ShownJson<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug::fmt_json(self.0, f)
    }
}
