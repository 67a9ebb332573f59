// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `InvoiceLineItem`, and how it is read.

crate::wire::entity! {
    /// One line of an invoice.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp.
    InvoiceLineItem "InvoiceLineItem"
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
        /// Start of the period that the line covers, UTC. `StartDate`.
        5 start_date: ::std::option::Option<crate::wire::Timestamp>, "StartDate" Timestamp timestamp, START_DATE Field crate::wire::Timestamp;
        /// End of the period that the line covers, UTC. `EndDate`.
        6 end_date: ::std::option::Option<crate::wire::Timestamp>, "EndDate" Timestamp timestamp, END_DATE Field crate::wire::Timestamp;
        /// What the line is for. `Description`.
        7 description: ::std::option::Option<::std::string::String>, "Description" Text text, DESCRIPTION Field ::std::string::String;
        /// What one unit is called. Both null and an empty text occur. `UnitOfMeasure` · at most 250 characters.
        8 unit_of_measure: ::std::option::Option<::std::string::String>, "UnitOfMeasure" Text text, UNIT_OF_MEASURE Field ::std::string::String;
        /// Number of units. `Quantity`.
        9 quantity: ::std::option::Option<crate::wire::Decimal>, "Quantity" Decimal decimal, QUANTITY Field crate::wire::Decimal;
        /// Price of one unit. `Rate`.
        10 rate: ::std::option::Option<crate::wire::Decimal>, "Rate" Decimal decimal, RATE Field crate::wire::Decimal;
        /// Price of the line, an amount of money. `Amount`.
        11 amount: ::std::option::Option<crate::wire::Decimal>, "Amount" Decimal decimal, AMOUNT Field crate::wire::Decimal;
        /// Tax on the line. `Tax`.
        12 tax: ::std::option::Option<crate::wire::Decimal>, "Tax" Decimal decimal, TAX Field crate::wire::Decimal;
        /// The invoice. It points back and is null where nested. `Invoice`.
        13 invoice: ::std::option::Option<::std::boxed::Box<crate::generated::models::Invoice>>, "Invoice" Object object, INVOICE Link crate::generated::models::Invoice;
        /// What kind of line this is. Recordings of 2021 show 0 on lines written by hand, a number without a name. `LineItemType`.
        14 line_item_type: ::std::option::Option<crate::generated::enums::LineItemType>, "LineItemType" Enum enum_, LINE_ITEM_TYPE Field crate::generated::enums::LineItemType;
        /// Internal number of the thing billed, from Outseta's database. Of no use in this API, which goes by Uid. `EntityId`.
        15 entity_id: ::std::option::Option<i64>, "EntityId" Integer integer, ENTITY_ID Field i64;
        /// Stripe's reference for the tax on the line. `StripeTaxReference` · at most 10 characters.
        16 stripe_tax_reference: ::std::option::Option<::std::string::String>, "StripeTaxReference" Text text, STRIPE_TAX_REFERENCE Field ::std::string::String;
        /// Stripe's identifier of the line in its tax calculation. `StripeTaxLineItemId` · at most 50 characters.
        17 stripe_tax_line_item_id: ::std::option::Option<::std::string::String>, "StripeTaxLineItemId" Text text, STRIPE_TAX_LINE_ITEM_ID Field ::std::string::String;
        /// Uid of the thing billed; LineItemType tells what it is. `EntityUid` · at most 10 characters.
        18 entity_uid: ::std::option::Option<crate::wire::Uid>, "EntityUid" Uid uid, ENTITY_UID Field crate::wire::Uid;
        /// What EntityUid was called in bodies of 2018 to 2021. `LineItemEntityUid` · legacy.
        19 line_item_entity_uid: ::std::option::Option<::std::string::String>, "LineItemEntityUid" Text text, LINE_ITEM_ENTITY_UID Field ::std::string::String;
    }
    sent {
    }
}
