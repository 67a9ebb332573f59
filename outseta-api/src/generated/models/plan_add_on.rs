// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PlanAddOn`, and how it is read.

crate::wire::entity! {
    /// The link that puts an add-on on offer with a plan.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp, kb.
    PlanAddOn "PlanAddOn"
    answered {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · at most 10 characters.
        0 uid: ::std::option::Option<crate::wire::Uid>, "Uid" Uid uid, UID Field crate::wire::Uid;
        /// Name of the object's type, present in answers since about 2023. `_objectType` · set by the server.
        1 object_type: ::std::option::Option<::std::string::String>, "_objectType" Text text, OBJECT_TYPE Field ::std::string::String;
        /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`. `Created` · set by the server.
        2 created: ::std::option::Option<crate::wire::Timestamp>, "Created" Timestamp timestamp, CREATED Field crate::wire::Timestamp;
        /// When the object was last changed, with the precision described at Created. `Updated` · set by the server.
        3 updated: ::std::option::Option<crate::wire::Timestamp>, "Updated" Timestamp timestamp, UPDATED Field crate::wire::Timestamp;
        /// Details of an event. Filled in webhook bodies only, null in answers of the API. `ActivityEventData` · set by the server.
        4 activity_event_data: ::std::option::Option<::serde_json::Value>, "ActivityEventData" Json json, ACTIVITY_EVENT_DATA Field crate::wire::Json;
        /// The plan. It points back and may be null. `Plan`.
        5 plan: ::std::option::Option<::std::boxed::Box<crate::generated::models::Plan>>, "Plan" Object object, PLAN Link crate::generated::models::Plan;
        /// The add-on on offer. `AddOn`.
        6 add_on: ::std::option::Option<::std::boxed::Box<crate::generated::models::AddOn>>, "AddOn" Object object, ADD_ON Link crate::generated::models::AddOn;
        /// Whether the subscriber may choose the add-on. Otherwise it comes with the plan. `IsUserSelectable`.
        7 is_user_selectable: ::std::option::Option<bool>, "IsUserSelectable" Bool bool, IS_USER_SELECTABLE Field bool;
    }
    sent {
    }
}
