// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `InvoiceDisplayItem`, and how it is read.

crate::wire::entity! {
    /// One line of a charge summary, made for people to read: what invoices hold as numbers is partly text here.
    ///
    /// Sources: demos, java.
    InvoiceDisplayItem "InvoiceDisplayItem"
    answered {
        /// Date of the line, UTC. Known from one client only, never recorded. `Date`.
        0 date: ::std::option::Option<crate::wire::Timestamp>, "Date" Timestamp timestamp, DATE Field crate::wire::Timestamp;
        /// Start of the period that the line covers, UTC. `StartDate`.
        1 start_date: ::std::option::Option<crate::wire::Timestamp>, "StartDate" Timestamp timestamp, START_DATE Field crate::wire::Timestamp;
        /// End of the period that the line covers, UTC. `EndDate`.
        2 end_date: ::std::option::Option<crate::wire::Timestamp>, "EndDate" Timestamp timestamp, END_DATE Field crate::wire::Timestamp;
        /// Kind of the line as text; `Charge` is the only one seen. It is another vocabulary than that of LineItemType. `Type`.
        3 r#type: ::std::option::Option<::std::string::String>, "Type" Text text, TYPE Field ::std::string::String;
        /// What the line is for. `Description`.
        4 description: ::std::option::Option<::std::string::String>, "Description" Text text, DESCRIPTION Field ::std::string::String;
        /// What the line is for, before it was reworded, by its name. Known from one client only, never recorded. `OriginalDescription`.
        5 original_description: ::std::option::Option<::std::string::String>, "OriginalDescription" Text text, ORIGINAL_DESCRIPTION Field ::std::string::String;
        /// Name of what is sold. Read by the vendor's demo, not recorded. `ProductName`.
        6 product_name: ::std::option::Option<::std::string::String>, "ProductName" Text text, PRODUCT_NAME Field ::std::string::String;
        /// Renewal term as text for people, such as `Monthly`, and not the number that subscriptions hold. `RenewalTerm`.
        7 renewal_term: ::std::option::Option<::std::string::String>, "RenewalTerm" Text text, RENEWAL_TERM Field ::std::string::String;
        /// Price of the line, an amount of money. `Amount`.
        8 amount: ::std::option::Option<crate::wire::Decimal>, "Amount" Decimal decimal, AMOUNT Field crate::wire::Decimal;
        /// Tax on the line. Known from one client only, never recorded. `Tax`.
        9 tax: ::std::option::Option<crate::wire::Decimal>, "Tax" Decimal decimal, TAX Field crate::wire::Decimal;
        /// Price of the line with tax. Known from one client only, never recorded. `Total`.
        10 total: ::std::option::Option<crate::wire::Decimal>, "Total" Decimal decimal, TOTAL Field crate::wire::Decimal;
        /// Number of units. Known from one client only, never recorded. `Quantity`.
        11 quantity: ::std::option::Option<crate::wire::Decimal>, "Quantity" Decimal decimal, QUANTITY Field crate::wire::Decimal;
        /// What one unit is called. Known from one client only, never recorded. `Units`.
        12 units: ::std::option::Option<::std::string::String>, "Units" Text text, UNITS Field ::std::string::String;
        /// Number and name of the units in one text. Known from one client only, never recorded. `QuantityAndUnits`.
        13 quantity_and_units: ::std::option::Option<::std::string::String>, "QuantityAndUnits" Text text, QUANTITY_AND_UNITS Field ::std::string::String;
        /// What the line bills. Known from one client only, never recorded. `LineItemType`.
        14 line_item_type: ::std::option::Option<crate::generated::enums::LineItemType>, "LineItemType" Enum enum_, LINE_ITEM_TYPE Field crate::generated::enums::LineItemType;
        /// Uid of what is billed; LineItemType tells what it is. Known from one client only, never recorded. `LineItemEntityUid`.
        15 line_item_entity_uid: ::std::option::Option<crate::wire::Uid>, "LineItemEntityUid" Uid uid, LINE_ITEM_ENTITY_UID Field crate::wire::Uid;
    }
    sent {
    }
}
