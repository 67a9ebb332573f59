// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Article`, and how it is read.

crate::wire::entity! {
    /// An article of the knowledge base.
    ///
    /// Sources: official-openapi.
    Article "Article"
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
        /// Weight of the article. What is weighed is not documented; it may order the articles of a category. `Weight`.
        5 weight: ::std::option::Option<i64>, "Weight" Integer integer, WEIGHT Field i64;
        /// Heading of the article. `Title` · at most 255 characters.
        6 title: ::std::option::Option<::std::string::String>, "Title" Text text, TITLE Field ::std::string::String;
        /// Text of the article, in HTML. `Body`.
        7 body: ::std::option::Option<::std::string::String>, "Body" Text text, BODY Field ::std::string::String;
        /// How far the article has come. `SupportArticleStatus`.
        8 support_article_status: ::std::option::Option<crate::generated::enums::SupportArticleStatus>, "SupportArticleStatus" Enum enum_, SUPPORT_ARTICLE_STATUS Field crate::generated::enums::SupportArticleStatus;
        /// Category that the article belongs to. `Category`.
        9 category: ::std::option::Option<::std::boxed::Box<crate::generated::models::Category>>, "Category" Object object, CATEGORY Link crate::generated::models::Category;
        /// Words that the article is found by, in one text. `Keywords` · at most 255 characters.
        10 keywords: ::std::option::Option<::std::string::String>, "Keywords" Text text, KEYWORDS Field ::std::string::String;
        /// Labels on the article. Absent unless the fields parameter names them or is a plain "*". They are set through operations of their own. `Tags`.
        11 tags: ::std::option::Option<::std::vec::Vec<crate::generated::models::Tag>>, "Tags" List list, TAGS Link crate::generated::models::Tag;
    }
    sent {
    }
}
