// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.email_list_subscriptions()`.

/// The operations on email list subscriptions.
#[derive(Clone, Copy, Debug)]
pub struct EmailListSubscriptions<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on email list subscriptions.
    pub fn email_list_subscriptions(&self) -> EmailListSubscriptions<'_> {
        EmailListSubscriptions {
            client: self,
        }
    }
}

impl<'c> EmailListSubscriptions<'c> {
    /// List the subscriptions to an e-mail list.
    ///
    /// Returns one entry for each person on the list, with the person as a child object. Always name an order, such as `SubscribedDate`: in 2021 the call failed without one. Filter on `Person.Email` to look for one subscriber.
    ///
    /// `GET /email/lists/{emailListUid}/subscriptions` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// - `email_list_uid`: Uid of the e-mail list.
    ///
    /// Not known:
    ///
    /// - Whether the call still fails without an order.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, python, java, ts-tiltcamp, outsetapy, activepieces, n8n, mcp-server (confidence high).
    pub fn list(
        &self,
        email_list_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::list::List<
        'c,
        crate::generated::operations::EmailListSubscriptionsList,
    > {
        crate::list::List::new(self.client, &[("emailListUid", email_list_uid.as_ref())])
    }

    /// Subscribe a person to an e-mail list.
    ///
    /// Name a known person by `Uid`, or give the `Email` of a new one, who is then added to the tenant. The list is named in the path, and every known client names it in the body as well. Ask for the list's welcome mail with `SendWelcomeEmail`. In 2021 the answer was recorded as empty; newer clients read the subscription from it, as the vendor declares.
    ///
    /// `POST /email/lists/{emailListUid}/subscriptions` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `email_list_uid`: Uid of the e-mail list.
    ///
    /// Not known:
    ///
    /// - Whether the list may be left out of the body, where the vendor asks for the person only.
    /// - Whether the answer can still be empty.
    /// - What happens if the person is on the list already.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, python, java, ts-tiltcamp, outsetapy, activepieces, n8n, mcp-server (confidence high).
    pub fn add(
        &self,
        email_list_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::EmailListPersonCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::EmailListSubscriptionsAdd> {
        crate::call::Call::new(self.client, &[("emailListUid", email_list_uid.as_ref())])
            .body(body)
    }

    /// Unsubscribe a person from an e-mail list.
    ///
    /// Ends one subscription. The last part of the path is the Uid of that subscription, as the list of subscriptions shows it. One published client passes the Uid of the person there, against all others.
    ///
    /// `DELETE /email/lists/{emailListUid}/subscriptions/{emailListPersonUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `email_list_uid`: Uid of the e-mail list.
    /// - `email_list_person_uid`: Uid of the subscription, which is not that of the person. It is in the list of subscriptions.
    ///
    /// Not known:
    ///
    /// - Whether the entry goes away or stays as an unsubscribed one.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, python, java, ts-tiltcamp, outsetapy, activepieces (confidence high).
    pub fn delete(
        &self,
        email_list_uid: impl ::std::convert::AsRef<str>,
        email_list_person_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::EmailListSubscriptionsDelete,
    > {
        crate::call::Call::new(
            self.client,
            &[
                ("emailListUid", email_list_uid.as_ref()),
                ("emailListPersonUid", email_list_person_uid.as_ref()),
            ],
        )
    }
}

impl crate::list::List<'_, crate::generated::operations::EmailListSubscriptionsList> {
    /// Text to look for in the subscriber's first name, last name and e-mail address.
    ///
    /// The parameter `q`.
    pub fn q(self, q: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.param("q", q.into())
    }
}
