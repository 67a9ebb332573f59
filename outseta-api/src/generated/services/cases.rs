// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.cases()`.

/// The operations on cases.
#[derive(Clone, Copy, Debug)]
pub struct Cases<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on cases.
    pub fn cases(&self) -> Cases<'_> {
        Cases { client: self }
    }
}

impl<'c> Cases<'c> {
    /// Reply to a case as an agent.
    ///
    /// Adds an agent's reply to the history of the case. The vendor's schema shows no body, but every client sends one: the text, and the case once more. Sent twice, it replies twice.
    ///
    /// `POST /support/cases/{caseUid}/replies` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `case_uid`: Uid of the case.
    ///
    /// Not known:
    ///
    /// - Whether the person who asked is told by mail.
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
    /// Sources: official-openapi, postman, python, java, ts-tiltcamp, outsetapy, activepieces (confidence medium).
    pub fn add_reply(
        &self,
        case_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::CaseReplyRequest,
    ) -> crate::call::Call<'c, crate::generated::operations::CaseRepliesAdd> {
        crate::call::Call::new(self.client, &[("caseUid", case_uid.as_ref())]).body(body)
    }

    /// Add to a case what the customer replies.
    ///
    /// Adds a reply to the history in the name of the person who asked. The text stands in the path and there is no body, so keep it short. Sent twice, it replies twice.
    ///
    /// `POST /support/cases/{caseUid}/clientresponse/{comment}` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `case_uid`: Uid of the case.
    /// - `comment`: What the person replies. It travels in the path, percent-encoded, so it must not be empty, and its length is limited by what an address may hold.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, python, java, ts-tiltcamp, outsetapy (confidence high).
    pub fn add_client_response(
        &self,
        case_uid: impl ::std::convert::AsRef<str>,
        comment: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::CaseClientResponsesAdd> {
        crate::call::Call::new(
            self.client,
            &[("caseUid", case_uid.as_ref()), ("comment", comment.as_ref())],
        )
    }

    /// List support cases.
    ///
    /// Returns the cases of all people. Filter on `Status` for the open ones (1), on `FromPerson.Uid` or `FromPerson.Email` for those of one person, and on `AssignedToPersonClientIdentifier` for those of one agent. `FromPerson` is null in some rows.
    ///
    /// `GET /support/cases` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, python, java, ts-tiltcamp, outsetapy, activepieces (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::CasesList> {
        crate::list::List::new(self.client, &[])
    }

    /// Open a support case for a person.
    ///
    /// Needs the person, a subject, a body and where the question came in (`Source`, from 1 to 5). Name the person by `Uid`, or by `Email` if they are new. Sent twice, it opens two cases.
    ///
    /// `POST /support/cases` · takes an API key or a bearer token · never sent twice.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, python, java, ts-tiltcamp, outsetapy, activepieces (confidence high).
    pub fn add(
        &self,
        body: crate::generated::inputs::CaseCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::CasesAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one support case.
    ///
    /// Returns the case with the person who asks and with its history. Entries of the history do not repeat the case: their `Case` is null.
    ///
    /// `GET /support/cases/{caseUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `case_uid`: Uid of the case.
    ///
    /// Not known:
    ///
    /// - Whether the tags come without being named in `fields`.
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
        case_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::CasesGet> {
        crate::call::Call::new(self.client, &[("caseUid", case_uid.as_ref())])
    }

    /// Change a support case.
    ///
    /// Changes the properties that the body names and keeps the others; a `Uid` in the body is ignored and the history is not touched. `CaseTags` stands for the whole set of labels: repeat an entry by its own `Uid` to keep it, add one as a `Tag` with a `Uid`, leave one out to drop it, send an empty list to drop all. Without `CaseTags` the labels stay. A case cannot be deleted: DELETE was answered with 405 here.
    ///
    /// `PUT /support/cases/{caseUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `case_uid`: Uid of the case.
    ///
    /// Not known:
    ///
    /// - That null empties a property is likely but nowhere stated.
    /// - Whether the person of a case can be changed, and how.
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
        case_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::CaseUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::CasesUpdate> {
        crate::call::Call::new(self.client, &[("caseUid", case_uid.as_ref())]).body(body)
    }
}

impl crate::list::List<'_, crate::generated::operations::CasesList> {
    /// Text to look for.
    ///
    /// The parameter `q`.
    pub fn q(self, q: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.param("q", q.into())
    }

    /// Uid of one tag; only cases that carry it are returned.
    ///
    /// The parameter `tagUid`.
    pub fn tag_uid(
        self,
        tag_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("tagUid", tag_uid.into())
    }
}

impl crate::call::Call<'_, crate::generated::operations::CasesAdd> {
    /// Whether the person is told that the case exists: `true` or `false`. What happens when it is left out is not stated. Clients also spell it `sendAutoResponder`.
    ///
    /// The parameter `sendautoresponder`.
    pub fn sendautoresponder(self, sendautoresponder: bool) -> Self {
        self.param("sendautoresponder", sendautoresponder.to_string())
    }
}
