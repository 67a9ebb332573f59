// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `OptionInput`.

crate::wire::input! {
    /// The members of `Option` that can be written inside another body.
    OptionInput open
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::Option ["Uid", "type", "ID", "Id", "Extra", "self",
    "OAuthIPAddress2", "2nd", "Mood", "Words", "Anything", "Map"] }
    {
        /// The id. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// A keyword. `type`.
        r#type Value<::std::string::String> "type";
        /// An id in capitals. `ID` · takes [`Null`](crate::Null).
        upper_id Assign<::std::string::String> "ID";
        /// The same in small letters. `Id`.
        id Value<i64> "Id";
        /// Would meet the place of unknown members. `Extra` · takes [`Null`](crate::Null).
        extra_text Assign<::std::string::String> "Extra";
        /// Cannot be a raw identifier. `self`.
        self_ Value<bool> "self";
        /// Capitals in a row. `OAuthIPAddress2` · takes [`Null`](crate::Null) · at most 5 characters · legacy.
        oauth_ip_address2 Assign<::std::string::String> "OAuthIPAddress2";
        /// Begins with a digit. `2nd` · takes [`Null`](crate::Null).
        n2nd Assign<crate::wire::Decimal> "2nd";
        /// Itself. `Option` · takes [`Null`](crate::Null).
        option Assign<crate::generated::inputs::OptionInput> "Option";
        /// Many of itself. `Vec` · takes [`Null`](crate::Null).
        vec Assign<::std::vec::Vec<crate::generated::inputs::OptionInput>> "Vec";
        /// Leads back. `Result` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        result Assign<crate::wire::Reference> "Result";
        /// By reference. `Boxes` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        boxes Assign<::std::vec::Vec<crate::wire::Reference>> "Boxes";
        /// An open enumeration. `Mood` · takes [`Null`](crate::Null).
        mood Assign<crate::generated::enums::Mood> "Mood";
        /// Texts. `Words` · takes [`Null`](crate::Null).
        words Assign<::std::vec::Vec<::std::string::String>> "Words";
        /// Any JSON. `Anything` · takes [`Null`](crate::Null).
        anything Assign<crate::wire::Json> "Anything";
        /// Free form. `Map` · takes [`Null`](crate::Null).
        map Assign<crate::wire::Json> "Map";
        /// Sent only. `Password` · takes [`Null`](crate::Null).
        password Assign<crate::wire::Secret> "Password";
    }
}
