// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `ArticleCreate`.

crate::wire::input! {
    /// A new article.
    ArticleCreate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `title`: Heading of the article.
        title: ::std::string::String = "Title";
    }
    from { crate::generated::models::Article ["Uid", "Weight", "Title", "Body",
    "SupportArticleStatus", "Keywords"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Weight of the article. What is weighed is not documented; it may order the articles of a category. `Weight`.
        weight Value<i64> "Weight";
        /// Heading of the article. `Title` · takes [`Null`](crate::Null) · at most 255 characters.
        title Assign<::std::string::String> "Title";
        /// Text of the article, in HTML. `Body` · takes [`Null`](crate::Null).
        body Assign<::std::string::String> "Body";
        /// How far the article has come. `SupportArticleStatus`.
        support_article_status Value<crate::generated::enums::SupportArticleStatus> "SupportArticleStatus";
        /// Category that the article belongs to. `Category` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        category Assign<crate::wire::Reference> "Category";
        /// Words that the article is found by, in one text. `Keywords` · takes [`Null`](crate::Null) · at most 255 characters.
        keywords Assign<::std::string::String> "Keywords";
    }
}
