// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.tags()`.

/// The operations on tags.
#[derive(Clone, Copy, Debug)]
pub struct Tags<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on tags.
    pub fn tags(&self) -> Tags<'_> {
        Tags { client: self }
    }
}

impl<'c> Tags<'c> {
    /// List tags.
    ///
    /// Returns the labels that the tenant has made, of all kinds of record unless `entityType` asks for one. Which records carry a label is asked elsewhere: of cases, through `CaseTags`; of segments, broadcasts and articles, through their own operations for tags.
    ///
    /// `GET /attribute/tags` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn list(&self) -> crate::list::List<'c, crate::generated::operations::TagsList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add a tag for one kind of record.
    ///
    /// Makes a label with a name that is unique for its kind of record. If the name is in use there, the label that has it comes back, with the new colour. `SystemName` and `SystemDescription` have no effect. Labels are of use to cases, segments, broadcasts and articles (entity types 4, 11, 12 and 13); no operation puts one on a record of another kind.
    ///
    /// `POST /attribute/tags` · takes an API key or a bearer token · never sent twice.
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
        body: crate::generated::inputs::TagCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::TagsAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one tag.
    ///
    /// Returns the label with its colour and its kind of record, but not the records that carry it.
    ///
    /// `GET /attribute/tags/{tagUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `tag_uid`: Uid of the tag.
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
    pub fn get(
        &self,
        tag_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::TagsGet> {
        crate::call::Call::new(self.client, &[("tagUid", tag_uid.as_ref())])
    }

    /// Rename or recolour a tag.
    ///
    /// Changes the properties that the body names, on every record that carries the label. The kind of record is fixed; `SystemName` and `SystemDescription` cannot be set.
    ///
    /// `PUT /attribute/tags/{tagUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `tag_uid`: Uid of the tag.
    ///
    /// Not known:
    ///
    /// - What happens if the new name is in use for the same kind of record.
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
    pub fn update(
        &self,
        tag_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::TagUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::TagsUpdate> {
        crate::call::Call::new(self.client, &[("tagUid", tag_uid.as_ref())]).body(body)
    }

    /// Delete a tag.
    ///
    /// Removes the label from the tenant and takes it off every record that carries it. To take it off a single record, use the operations of that record.
    ///
    /// `DELETE /attribute/tags/{tagUid}` · takes an API key or a bearer token · safe to send again.
    ///
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
    pub fn delete(
        &self,
        tag_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::TagsDelete> {
        crate::call::Call::new(self.client, &[("tagUid", tag_uid.as_ref())])
    }
}

impl crate::list::List<'_, crate::generated::operations::TagsList> {
    /// Kind of record to return the tags of, by name or by number: `Case` or `4`.
    ///
    /// The parameter `entityType`.
    pub fn entity_type(
        self,
        entity_type: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("entityType", entity_type.into())
    }
}
