// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Option`, and how it is read and written.

/// Called like a type of the standard library, and holds itself.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: made-up.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Option {
    /// The id.
    ///
    /// `Uid` · at most 10 characters.
    pub uid: ::std::option::Option<crate::wire::Uid>,
    /// The kind.
    ///
    /// `_objectType` · set by the server.
    pub object_type: ::std::option::Option<::std::string::String>,
    /// When it was made.
    ///
    /// `Created` · set by the server.
    pub created: ::std::option::Option<crate::wire::Timestamp>,
    /// A keyword.
    ///
    /// `type`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// An id in capitals.
    ///
    /// `ID`.
    pub upper_id: ::std::option::Option<::std::string::String>,
    /// The same in small letters.
    ///
    /// `Id`.
    pub id: ::std::option::Option<i64>,
    /// Would meet the place of unknown members.
    ///
    /// `Extra`.
    pub extra_text: ::std::option::Option<::std::string::String>,
    /// Cannot be a raw identifier.
    ///
    /// `self`.
    pub self_: ::std::option::Option<bool>,
    /// Capitals in a row.
    ///
    /// `OAuthIPAddress2` · at most 5 characters · legacy.
    pub oauth_ip_address2: ::std::option::Option<::std::string::String>,
    /// Begins with a digit.
    ///
    /// `2nd`.
    pub n2nd: ::std::option::Option<crate::wire::Decimal>,
    /// Itself.
    ///
    /// `Option`.
    pub option: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Option>,
    >,
    /// Many of itself.
    ///
    /// `Vec`.
    pub vec: ::std::option::Option<::std::vec::Vec<crate::generated::models::Option>>,
    /// Leads back.
    ///
    /// `Result`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Result>,
    >,
    /// By reference.
    ///
    /// `Boxes`.
    pub boxes: ::std::option::Option<::std::vec::Vec<crate::generated::models::Box>>,
    /// Not written.
    ///
    /// `Left`.
    pub left: ::std::option::Option<::std::boxed::Box<crate::generated::models::Box>>,
    /// An open enumeration.
    ///
    /// `Mood`.
    pub mood: ::std::option::Option<crate::generated::enums::Mood>,
    /// Texts.
    ///
    /// `Words`.
    pub words: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Any JSON.
    ///
    /// `Anything`.
    pub anything: ::std::option::Option<::serde_json::Value>,
    /// Free form.
    ///
    /// `Map`.
    pub map: ::std::option::Option<::serde_json::Value>,
    /// Sent only.
    ///
    /// `Password` · sent, not meant to be answered.
    pub password: ::std::option::Option<crate::wire::Secret>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for Option {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "Option",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("type", "type"),
                Member::new("ID", "upper_id"),
                Member::new("Id", "id"),
                Member::new("Extra", "extra_text"),
                Member::new("self", "self_"),
                Member::new("OAuthIPAddress2", "oauth_ip_address2"),
                Member::new("2nd", "n2nd"),
                Member::new("Option", "option"),
                Member::new("Vec", "vec"),
                Member::new("Result", "result"),
                Member::new("Boxes", "boxes"),
                Member::new("Left", "left"),
                Member::new("Mood", "mood"),
                Member::new("Words", "words"),
                Member::new("Anything", "anything"),
                Member::new("Map", "map"),
                Member::new("Password", "password"),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Uid(&mut self.uid),
            1 => Slot::Text(&mut self.object_type),
            2 => Slot::Timestamp(&mut self.created),
            3 => Slot::Text(&mut self.r#type),
            4 => Slot::Text(&mut self.upper_id),
            5 => Slot::Integer(&mut self.id),
            6 => Slot::Text(&mut self.extra_text),
            7 => Slot::Bool(&mut self.self_),
            8 => Slot::Text(&mut self.oauth_ip_address2),
            9 => Slot::Decimal(&mut self.n2nd),
            10 => Slot::Object(&mut self.option),
            11 => Slot::List(&mut self.vec),
            12 => Slot::Object(&mut self.result),
            13 => Slot::List(&mut self.boxes),
            14 => Slot::Object(&mut self.left),
            15 => Slot::Enum(&mut self.mood),
            16 => Slot::Texts(&mut self.words),
            17 => Slot::Json(&mut self.anything),
            18 => Slot::Json(&mut self.map),
            19 => Slot::Secret(&mut self.password),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::uid(&self.uid),
            1 => View::text(&self.object_type),
            2 => View::timestamp(&self.created),
            3 => View::text(&self.r#type),
            4 => View::text(&self.upper_id),
            5 => View::integer(&self.id),
            6 => View::text(&self.extra_text),
            7 => View::bool(&self.self_),
            8 => View::text(&self.oauth_ip_address2),
            9 => View::decimal(&self.n2nd),
            10 => View::object(&self.option),
            11 => View::list(&self.vec),
            12 => View::object(&self.result),
            13 => View::list(&self.boxes),
            14 => View::object(&self.left),
            15 => View::enum_(&self.mood),
            16 => View::texts(&self.words),
            17 => View::json(&self.anything),
            18 => View::json(&self.map),
            19 => View::secret(&self.password),
            _ => View::None,
        }
    }

    fn extra(&self) -> &crate::wire::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut crate::wire::Extra {
        &mut self.extra
    }
}

crate::wire::record!(Option);
