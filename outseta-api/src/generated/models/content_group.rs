// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `ContentGroup`, and how it is read.

crate::wire::entity! {
    /// A part of your site that only some subscribers may see: a set of address patterns, and the plans, add-ons and products that open them.
    ///
    /// Sources: official-openapi, framer-plugin.
    ContentGroup "ContentGroup"
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
        /// Name of the group. Must not be empty. `Name` · at most 50 characters.
        5 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// Where visitors without access are sent. `AccessDeniedPath` · at most 1024 characters.
        6 access_denied_path: ::std::option::Option<::std::string::String>, "AccessDeniedPath" Text text, ACCESS_DENIED_PATH Field ::std::string::String;
        /// Address patterns of the group. `ContentGroupItems`.
        #[cfg(feature = "billing")]
        7 content_group_items: ::std::option::Option<::std::vec::Vec<crate::generated::models::ContentGroupItem>>, "ContentGroupItems" List list, CONTENT_GROUP_ITEMS Link crate::generated::models::ContentGroupItem;
        /// Plans that open the group. `AllowedPlans`.
        #[cfg(feature = "billing")]
        8 allowed_plans: ::std::option::Option<::std::vec::Vec<crate::generated::models::Plan>>, "AllowedPlans" List list, ALLOWED_PLANS Link crate::generated::models::Plan;
        /// Stripe products that open the group. `AllowedProducts`.
        #[cfg(feature = "billing")]
        9 allowed_products: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeProduct>>, "AllowedProducts" List list, ALLOWED_PRODUCTS Link crate::generated::models::StripeProduct;
        /// Add-ons that open the group. `AllowedAddOns`.
        #[cfg(feature = "billing")]
        10 allowed_add_ons: ::std::option::Option<::std::vec::Vec<crate::generated::models::AddOn>>, "AllowedAddOns" List list, ALLOWED_ADD_ONS Link crate::generated::models::AddOn;
    }
    sent {
    }
}
