// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.people()`.

/// The operations on people.
#[derive(Clone, Copy, Debug)]
pub struct People<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on people.
    pub fn people(&self) -> People<'_> {
        People { client: self }
    }
}

impl<'c> People<'c> {
    /// List people.
    ///
    /// Returns everyone known to the tenant, whether or not they belong to an account. Combine the free-text search with filters on any property of a person, for instance `Email` or `Created__gt`.
    ///
    /// `GET /crm/people` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, n8n, mcp-server, agent-toolkit, pipedream, dart (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::PeopleList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add a person who belongs to no account yet.
    ///
    /// Only the e-mail address is needed, and no two people may have the same one. To add somebody to an account in the same step, use the account's memberships instead. Members that are not properties of a person are taken as custom properties.
    ///
    /// `POST /crm/people` · takes an API key or a bearer token · never sent twice.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, n8n, mcp-server, pipedream, dart (confidence high).
    pub fn add(
        &self,
        body: crate::generated::inputs::PersonCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::PeopleAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one person.
    ///
    /// Returns the person with the direct child objects. Memberships come as bare rows; name `*,PersonAccount.*,PersonAccount.Account.*` in `fields` to see the accounts.
    ///
    /// `GET /crm/people/{personUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `person_uid`: Uid of the person.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, agent-toolkit, dart, kb (confidence high).
    pub fn get(
        &self,
        person_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::PeopleGet> {
        crate::call::Call::new(self.client, &[("personUid", person_uid.as_ref())])
    }

    /// Change a person.
    ///
    /// Changes the properties that the body names and keeps the others. The path decides which person is meant, whatever `Uid` the body holds. Custom properties are written at the top level, as they are read.
    ///
    /// `PUT /crm/people/{personUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `person_uid`: Uid of the person.
    ///
    /// Not known:
    ///
    /// - That null empties a property is likely but nowhere stated.
    /// - Whether a list such as PersonAccount is replaced as a whole, which clients assume.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, dart (confidence high).
    pub fn update(
        &self,
        person_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::PersonUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::PeopleUpdate> {
        crate::call::Call::new(self.client, &[("personUid", person_uid.as_ref())])
            .body(body)
    }

    /// Delete a person.
    ///
    /// Removes the person from the tenant. The server may refuse to delete somebody who is primary in an account: make another member primary first. A Uid that cannot be decoded has been answered with 405 here.
    ///
    /// `DELETE /crm/people/{personUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `person_uid`: Uid of the person.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, dart (confidence high).
    pub fn delete(
        &self,
        person_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::PeopleDelete> {
        crate::call::Call::new(self.client, &[("personUid", person_uid.as_ref())])
    }

    /// Give a person a temporary password.
    ///
    /// Replaces the password of the person, who has to choose another at the next login. Hand the password over yourself: no source says that it is mailed.
    ///
    /// `PUT /crm/people/{personUid}/setTemporaryPassword` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `person_uid`: Uid of the person.
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
    /// Sources: official-openapi, postman, mindcloud, python, java (confidence high).
    pub fn set_temporary_password(
        &self,
        person_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::TemporaryPassword,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::PeopleSetTemporaryPassword,
    > {
        crate::call::Call::new(self.client, &[("personUid", person_uid.as_ref())])
            .body(body)
    }

    /// Replace a person's recovery codes.
    ///
    /// Makes a fresh set of two-factor recovery codes and ends the old ones at once. The second factors that the person has set up stay as they are. Added to the API in 2026.
    ///
    /// `PUT /crm/people/{personUid}/regenerateTwoFactorRecoveryCodes` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `person_uid`: Uid of the person.
    ///
    /// Not known:
    ///
    /// - In what form the answer holds the new codes; that it holds them is only implied.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence medium).
    pub fn regenerate_two_factor_recovery_codes(
        &self,
        person_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::PeopleRegenerateTwoFactorRecoveryCodes,
    > {
        crate::call::Call::new(self.client, &[("personUid", person_uid.as_ref())])
    }

    /// Mail a person a link to reset their password.
    ///
    /// The link stays valid for 30 minutes. The call works without credentials by the older sources; the newest declares a 401, so send credentials where you have them.
    ///
    /// `POST /crm/people/forgotPassword` · takes no credentials or an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Whether the call still works without credentials.
    /// - What the answer holds; the one published is empty.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python (confidence high).
    pub fn forgot_password(
        &self,
        body: crate::generated::inputs::EmailAddress,
    ) -> crate::call::Call<'c, crate::generated::operations::PeopleForgotPassword> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Mail a person a link to sign in without a password.
    ///
    /// The link carries a token that the magic-link call of the token endpoint turns into an access token. The answer is the same whether or not the address is known, so it tells nothing about who is a customer.
    ///
    /// `POST /crm/people/requestMagicLink` · takes no credentials or an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - That no credentials are needed is inferred from the missing 401.
    /// - How long the link stays valid.
    /// - What the answer holds; the vendor declares an untyped body.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn request_magic_link(
        &self,
        body: crate::generated::inputs::EmailAddress,
    ) -> crate::call::Call<'c, crate::generated::operations::PeopleRequestMagicLink> {
        crate::call::Call::new(self.client, &[]).body(body)
    }
}

impl crate::list::List<'_, crate::generated::operations::PeopleList> {
    /// Text to look for in first name, last name and e-mail address.
    ///
    /// The parameter `q`.
    pub fn q(self, q: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.param("q", q.into())
    }
}

impl crate::call::Call<'_, crate::generated::operations::PeopleForgotPassword> {
    /// Page to which the reset link should lead back. Known from the older documentation only, of which one copy calls it mandatory.
    ///
    /// The parameter `parentUrl`.
    pub fn parent_url(
        self,
        parent_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("parentUrl", parent_url.into())
    }
}
