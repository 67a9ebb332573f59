// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.email_lists()`.

/// The operations on email lists.
#[derive(Clone, Copy, Debug)]
pub struct EmailLists<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on email lists.
    pub fn email_lists(&self) -> EmailLists<'_> {
        EmailLists { client: self }
    }
}

impl<'c> EmailLists<'c> {
    /// List e-mail lists.
    ///
    /// Returns the mailing lists of the tenant with the numbers of their subscribers. The subscribers themselves are listed one list at a time.
    ///
    /// `GET /email/lists` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, java, activepieces, n8n, mcp-server (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::EmailListsList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add an e-mail list.
    ///
    /// Only the name is needed, and no other list of the tenant may have it. With `RequiresDoubleOptIn`, new subscribers have to confirm before they count.
    ///
    /// `POST /email/lists` · takes an API key or a bearer token · never sent twice.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, n8n, mcp-server (confidence high).
    pub fn add(
        &self,
        body: crate::generated::inputs::EmailListCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::EmailListsAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one e-mail list.
    ///
    /// Returns the list with the text of its welcome mail and the numbers of its subscribers.
    ///
    /// `GET /email/lists/{emailListUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `email_list_uid`: Uid of the e-mail list.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, java (confidence high).
    pub fn get(
        &self,
        email_list_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::EmailListsGet> {
        crate::call::Call::new(self.client, &[("emailListUid", email_list_uid.as_ref())])
    }

    /// Change an e-mail list.
    ///
    /// Changes the properties that the body names and keeps the others. The path says which list is meant; a `Uid` in the body may be left out, and must be the same one if it is sent.
    ///
    /// `PUT /email/lists/{emailListUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `email_list_uid`: Uid of the e-mail list.
    ///
    /// Not known:
    ///
    /// - That null empties a property is likely but nowhere stated.
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
        email_list_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::EmailListUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::EmailListsUpdate> {
        crate::call::Call::new(self.client, &[("emailListUid", email_list_uid.as_ref())])
            .body(body)
    }

    /// Delete an e-mail list.
    ///
    /// Removes the list together with all subscriptions to it.
    ///
    /// `DELETE /email/lists/{emailListUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `email_list_uid`: Uid of the e-mail list.
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
        email_list_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::EmailListsDelete> {
        crate::call::Call::new(self.client, &[("emailListUid", email_list_uid.as_ref())])
    }
}
