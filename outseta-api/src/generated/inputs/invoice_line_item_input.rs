// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `InvoiceLineItemInput`.

crate::wire::input! {
    /// The members of `InvoiceLineItem` that can be written inside another body.
    InvoiceLineItemInput closed
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::InvoiceLineItem ["Uid", "StartDate", "EndDate", "Description",
    "UnitOfMeasure", "Quantity", "Rate", "Amount", "Tax", "LineItemType", "EntityId",
    "StripeTaxReference", "StripeTaxLineItemId", "EntityUid", "LineItemEntityUid"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Start of the period that the line covers, UTC. `StartDate` · takes [`Null`](crate::Null).
        start_date Assign<crate::wire::Timestamp> "StartDate";
        /// End of the period that the line covers, UTC. `EndDate` · takes [`Null`](crate::Null).
        end_date Assign<crate::wire::Timestamp> "EndDate";
        /// What the line is for. `Description` · takes [`Null`](crate::Null).
        description Assign<::std::string::String> "Description";
        /// What one unit is called. Both null and an empty text occur. `UnitOfMeasure` · takes [`Null`](crate::Null) · at most 250 characters.
        unit_of_measure Assign<::std::string::String> "UnitOfMeasure";
        /// Number of units. `Quantity` · takes [`Null`](crate::Null).
        quantity Assign<crate::wire::Decimal> "Quantity";
        /// Price of one unit. `Rate`.
        rate Value<crate::wire::Decimal> "Rate";
        /// Price of the line, an amount of money. `Amount`.
        amount Value<crate::wire::Decimal> "Amount";
        /// Tax on the line. `Tax`.
        tax Value<crate::wire::Decimal> "Tax";
        /// What kind of line this is. Recordings of 2021 show 0 on lines written by hand, a number without a name. `LineItemType` · takes [`Null`](crate::Null).
        line_item_type Assign<crate::generated::enums::LineItemType> "LineItemType";
        /// Internal number of the thing billed, from Outseta's database. Of no use in this API, which goes by Uid. `EntityId` · takes [`Null`](crate::Null).
        entity_id Assign<i64> "EntityId";
        /// Stripe's reference for the tax on the line. `StripeTaxReference` · takes [`Null`](crate::Null) · at most 10 characters.
        stripe_tax_reference Assign<::std::string::String> "StripeTaxReference";
        /// Stripe's identifier of the line in its tax calculation. `StripeTaxLineItemId` · takes [`Null`](crate::Null) · at most 50 characters.
        stripe_tax_line_item_id Assign<::std::string::String> "StripeTaxLineItemId";
        /// Uid of the thing billed; LineItemType tells what it is. `EntityUid` · takes [`Null`](crate::Null) · at most 10 characters.
        entity_uid Assign<crate::wire::Uid> "EntityUid";
        /// What EntityUid was called in bodies of 2018 to 2021. `LineItemEntityUid` · takes [`Null`](crate::Null) · legacy.
        line_item_entity_uid Assign<::std::string::String> "LineItemEntityUid";
    }
}
