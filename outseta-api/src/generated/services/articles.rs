// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.articles()`.

/// The operations on articles.
#[derive(Clone, Copy, Debug)]
pub struct Articles<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on articles.
    pub fn articles(&self) -> Articles<'_> {
        Articles { client: self }
    }
}

impl<'c> Articles<'c> {
    /// List the tags of an article.
    ///
    /// Returns the tags that are on this article, whatever the selection of the article itself would show. Other than the article, they need credentials.
    ///
    /// `GET /support/articles/{articleUid}/tags` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// - `article_uid`: Uid of the article.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn list_tags(
        &self,
        article_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::list::List<'c, crate::generated::operations::ArticlesTagsList> {
        crate::list::List::new(self.client, &[("articleUid", article_uid.as_ref())])
    }

    /// Add tags to an article.
    ///
    /// Puts the tags on the article and keeps those that are there. A tag that is there already changes nothing. The tags must have been made for articles (entity type 13); other Uids are passed over without an error.
    ///
    /// `POST /support/articles/{articleUid}/tags` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `article_uid`: Uid of the article.
    ///
    /// Not known:
    ///
    /// - What the answer holds; the vendor declares an untyped body.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn add_tags(
        &self,
        article_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::TagUidList,
    ) -> crate::call::Call<'c, crate::generated::operations::ArticlesTagsAdd> {
        crate::call::Call::new(self.client, &[("articleUid", article_uid.as_ref())])
            .body(body)
    }

    /// Set the tags of an article.
    ///
    /// Makes the tags of the body the only ones on the article; an empty list takes all of them off. The tags must have been made for articles (entity type 13); other Uids are passed over without an error.
    ///
    /// `PUT /support/articles/{articleUid}/tags` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `article_uid`: Uid of the article.
    ///
    /// Not known:
    ///
    /// - What the answer holds; the vendor declares an untyped body.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn set_tags(
        &self,
        article_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::TagUidList,
    ) -> crate::call::Call<'c, crate::generated::operations::ArticlesTagsSet> {
        crate::call::Call::new(self.client, &[("articleUid", article_uid.as_ref())])
            .body(body)
    }

    /// Take a tag off an article.
    ///
    /// Takes one tag off this article; the tag itself lives on. Taking off a tag that is not there succeeds as well.
    ///
    /// `DELETE /support/articles/{articleUid}/tags/{tagUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `article_uid`: Uid of the article.
    /// - `tag_uid`: Uid of the tag.
    ///
    /// Not known:
    ///
    /// - What the answer holds; the vendor declares an untyped body.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn remove_tag(
        &self,
        article_uid: impl ::std::convert::AsRef<str>,
        tag_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::ArticlesTagsRemove> {
        crate::call::Call::new(
            self.client,
            &[("articleUid", article_uid.as_ref()), ("tagUid", tag_uid.as_ref())],
        )
    }

    /// List articles of the knowledge base.
    ///
    /// Returns the articles of all categories; filter on `Category.Uid` for one of them, or on `SupportArticleStatus` for the published ones (3). Credentials are not needed, it seems. Tags cost the server an extra query and are missing unless `fields` names them or is `*` alone.
    ///
    /// `GET /support/articles` · takes no credentials or an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - That no credentials are needed is inferred from the missing 401.
    /// - Whether callers without credentials see articles that are not published.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::ArticlesList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add an article to the knowledge base.
    ///
    /// Adds an article with a title and a text in HTML. Give `SupportArticleStatus` 3 to publish it at once; with which status an article begins otherwise is not stated. Tags are set through operations of their own. No operation that changes or deletes an article is known.
    ///
    /// `POST /support/articles` · takes an API key or a bearer token · never sent twice.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn add(
        &self,
        body: crate::generated::inputs::ArticleCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::ArticlesAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one article of the knowledge base.
    ///
    /// Returns the article with its category. Credentials are not needed, it seems. Tags are missing unless `fields` names them or is `*` alone.
    ///
    /// `GET /support/articles/{articleUid}` · takes no credentials or an API key or a bearer token · safe to send again.
    ///
    /// - `article_uid`: Uid of the article.
    ///
    /// Not known:
    ///
    /// - That no credentials are needed is inferred from the missing 401.
    /// - Whether callers without credentials see articles that are not published.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman (confidence high).
    pub fn get(
        &self,
        article_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::ArticlesGet> {
        crate::call::Call::new(self.client, &[("articleUid", article_uid.as_ref())])
    }
}

impl crate::list::List<'_, crate::generated::operations::ArticlesList> {
    /// Text to look for in title and body.
    ///
    /// The parameter `q`.
    pub fn q(self, q: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.param("q", q.into())
    }

    /// Uids of tags, separated by commas; only articles that carry them are returned. `none` stands for articles without tags.
    ///
    /// The parameter `tagUid`.
    pub fn tag_uid(
        self,
        tag_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("tagUid", tag_uid.into())
    }

    /// Uids of tags, separated by commas; articles that carry them are left out. Given together with `tagUid`, an article that meets either condition is returned.
    ///
    /// The parameter `withoutTagUid`.
    pub fn without_tag_uid(
        self,
        without_tag_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("withoutTagUid", without_tag_uid.into())
    }
}
