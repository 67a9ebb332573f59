// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeInvoiceDiscountAmount`, and how it is read.

crate::wire::entity! {
    /// How much one discount took off a Stripe invoice.
    ///
    /// Sources: official-openapi.
    StripeInvoiceDiscountAmount "StripeInvoiceDiscountAmount"
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
        /// Reduction as a whole number, in Stripe's own unit, presumably the smallest of the currency. `Amount`.
        5 amount: ::std::option::Option<i64>, "Amount" Integer integer, AMOUNT Field i64;
        /// Stripe id of the discount. `DiscountId` · at most 36 characters.
        6 discount_id: ::std::option::Option<::std::string::String>, "DiscountId" Text text, DISCOUNT_ID Field ::std::string::String;
        /// Invoice that was reduced; null where it is not loaded. `StripeInvoice`.
        7 stripe_invoice: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeInvoice>>, "StripeInvoice" Object object, STRIPE_INVOICE Link crate::generated::models::StripeInvoice;
        /// Reduction as a decimal in the currency. `CurrencyAmount`.
        8 currency_amount: ::std::option::Option<crate::wire::Decimal>, "CurrencyAmount" Decimal decimal, CURRENCY_AMOUNT Field crate::wire::Decimal;
        /// Discount behind the reduction; null where it is not loaded. `StripeDiscount`.
        9 stripe_discount: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeDiscount>>, "StripeDiscount" Object object, STRIPE_DISCOUNT Link crate::generated::models::StripeDiscount;
    }
    sent {
    }
}
