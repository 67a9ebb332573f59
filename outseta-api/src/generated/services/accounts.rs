// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.accounts()`.

/// The operations on accounts.
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on accounts.
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts { client: self }
    }
}

impl<'c> Accounts<'c> {
    /// List accounts.
    ///
    /// Returns all accounts, or those of one segment. Stages are filtered by number (`AccountStage=3`), and the primary contact by path (`PrimaryContact.Email`). Some clients write the path with a slash at the end; both forms work.
    ///
    /// `GET /crm/accounts` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, n8n, mcp-server, demos, agent-toolkit, pipedream, dart, kb (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::AccountsList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add an account with its people.
    ///
    /// Needs a name and at least one membership; an account without people is refused. Name a person by `Uid` when they exist, or by `Email` and whatever else is known when they do not. A subscription may be started in the same step. Members that are not properties of an account are taken as custom properties.
    ///
    /// `POST /crm/accounts` · takes an API key or a bearer token · never sent twice.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, pipedream, dart (confidence high).
    pub fn add(
        &self,
        body: crate::generated::inputs::AccountCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::AccountsAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one account.
    ///
    /// Returns the account with its direct child objects, such as the current subscription and the primary contact. What these refer to in turn is null; to see the plan, name `*,CurrentSubscription.*,CurrentSubscription.Plan.*` in `fields`.
    ///
    /// `GET /crm/accounts/{accountUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `account_uid`: Uid of the account.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, n8n, mcp-server, demos, agent-toolkit, dart, kb (confidence high).
    pub fn get(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::AccountsGet> {
        crate::call::Call::new(self.client, &[("accountUid", account_uid.as_ref())])
    }

    /// Change an account.
    ///
    /// Changes the properties that the body names and keeps the others. The stage follows from subscriptions and cannot be set by hand. Lists of memberships and subscriptions are better changed through their own operations, because a list that is sent probably stands for the whole set.
    ///
    /// `PUT /crm/accounts/{accountUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `account_uid`: Uid of the account.
    ///
    /// Not known:
    ///
    /// - That null empties a property is likely but nowhere stated.
    /// - What becomes of the stored address when one without a Uid is sent.
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
        account_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::AccountUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::AccountsUpdate> {
        crate::call::Call::new(self.client, &[("accountUid", account_uid.as_ref())])
            .body(body)
    }

    /// Delete an account.
    ///
    /// Removes the account from the tenant. To end a customer's subscription and keep the record, cancel the account instead.
    ///
    /// `DELETE /crm/accounts/{accountUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `account_uid`: Uid of the account.
    ///
    /// Not known:
    ///
    /// - Whether the people of the account are deleted with it.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, python, java, ts-tiltcamp, outsetapy, activepieces, dart (confidence high).
    pub fn delete(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::AccountsDelete> {
        crate::call::Call::new(self.client, &[("accountUid", account_uid.as_ref())])
    }

    /// Cancel an account at the end of its term.
    ///
    /// Records the wish to cancel and its reason. The account must be in the stage Subscribing; it turns to Cancelling now and to Expired when its subscription would have been renewed. Mind the spelling: `Cancelation` has one l in names.
    ///
    /// `PUT /crm/accounts/{accountUid}/cancel` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `account_uid`: Uid of the account.
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
    pub fn cancel(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::AccountCancelationRequest,
    ) -> crate::call::Call<'c, crate::generated::operations::AccountsCancel> {
        crate::call::Call::new(self.client, &[("accountUid", account_uid.as_ref())])
            .body(body)
    }

    /// Take back a pending cancellation.
    ///
    /// Lets the subscription of an account in the stage Cancelling go on as before. There is no body.
    ///
    /// `PUT /crm/accounts/{accountUid}/remove-cancellation` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `account_uid`: Uid of the account.
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
    /// Sources: official-openapi, ts-tiltcamp, outsetapy (confidence high).
    pub fn remove_cancellation(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::AccountsRemoveCancellation,
    > {
        crate::call::Call::new(self.client, &[("accountUid", account_uid.as_ref())])
    }

    /// Move the end of an account's trial.
    ///
    /// Sets the moment at which the trial ends to `ToDate`. It is a date, not a number of days to add.
    ///
    /// `PUT /crm/accounts/{accountUid}/extend-trial` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `account_uid`: Uid of an account on trial.
    ///
    /// Not known:
    ///
    /// - Which of the two dates of the body is mandatory; clients send ToDate.
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
    /// Sources: official-openapi, ts-tiltcamp, outsetapy (confidence medium).
    pub fn extend_trial(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::TrialExtension,
    ) -> crate::call::Call<'c, crate::generated::operations::AccountsExtendTrial> {
        crate::call::Call::new(self.client, &[("accountUid", account_uid.as_ref())])
            .body(body)
    }

    /// Mail the people of an account their confirmation again.
    ///
    /// The mail confirms the account and lets its reader choose a password. It goes to the primary contact unless `personUid` says otherwise. There is no body.
    ///
    /// `PUT /crm/accounts/{accountUid}/send-confirmation-email` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `account_uid`: Uid of the account.
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
    /// Sources: official-openapi, postman, python, activepieces (confidence high).
    pub fn send_confirmation_email(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::AccountsSendConfirmationEmail,
    > {
        crate::call::Call::new(self.client, &[("accountUid", account_uid.as_ref())])
    }

    /// End the running subscription of an account now.
    ///
    /// Turns the subscription to expired without waiting for the end of the paid term. No page of the vendor mentions this operation; two clients call it, and of its answers only a refusal was recorded. There is no body.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `PUT /crm/accounts/{accountUid}/expire-current-subscription` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `account_uid`: Uid of the account.
    ///
    /// Not known:
    ///
    /// - Whether anything is refunded.
    /// - What a successful answer looks like; the clients read no body.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: ts-tiltcamp, outsetapy (confidence medium).
    pub fn expire_current_subscription(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::AccountsExpireCurrentSubscription,
    > {
        crate::call::Call::new(self.client, &[("accountUid", account_uid.as_ref())])
    }

    /// Cancel an account by the older path.
    ///
    /// Does what `PUT /crm/accounts/{accountUid}/cancel` does. The vendor's older documentation has this path and its OpenAPI document has the newer one, which is the one to use.
    ///
    /// **Legacy:** a newer operation does the same; prefer that one.
    ///
    /// `PUT /crm/accounts/cancellation/{accountUid}` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `account_uid`: Uid of the account.
    ///
    /// Not known:
    ///
    /// - How long the older path will be kept.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces (confidence high).
    pub fn cancel_legacy(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::AccountCancelationRequest,
    ) -> crate::call::Call<'c, crate::generated::operations::AccountsCancelLegacy> {
        crate::call::Call::new(self.client, &[("accountUid", account_uid.as_ref())])
            .body(body)
    }

    /// Take back a pending cancellation by the older path.
    ///
    /// Does what `PUT /crm/accounts/{accountUid}/remove-cancellation` does. Use that one: this path is missing from the vendor's OpenAPI document. There is no body.
    ///
    /// **Legacy:** a newer operation does the same; prefer that one.
    ///
    /// `PUT /crm/accounts/removecancellation/{accountUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `account_uid`: Uid of the account.
    ///
    /// Not known:
    ///
    /// - How long the older path will be kept.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: postman, mindcloud, python, java, activepieces (confidence high).
    pub fn remove_cancellation_legacy(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::AccountsRemoveCancellationLegacy,
    > {
        crate::call::Call::new(self.client, &[("accountUid", account_uid.as_ref())])
    }

    /// Move the end of an account's trial by the older path.
    ///
    /// Does what `PUT /crm/accounts/{accountUid}/extend-trial` does, with a whole day in the path instead of a moment in the body. Use the newer one: this path is missing from the vendor's OpenAPI document.
    ///
    /// **Legacy:** a newer operation does the same; prefer that one.
    ///
    /// `PUT /crm/accounts/extendtrial/{accountUid}/{date}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `account_uid`: Uid of an account on trial.
    /// - `date`: Day on which the trial shall end, as year, month and day.
    ///
    /// Not known:
    ///
    /// - How long the older path will be kept.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: postman, mindcloud, python, java, activepieces (confidence high).
    pub fn extend_trial_legacy(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
        date: crate::wire::Date,
    ) -> crate::call::Call<'c, crate::generated::operations::AccountsExtendTrialLegacy> {
        crate::call::Call::new(
            self.client,
            &[("accountUid", account_uid.as_ref()), ("date", &date.to_string())],
        )
    }
}

impl crate::list::List<'_, crate::generated::operations::AccountsList> {
    /// Uid of a segment whose accounts are wanted.
    ///
    /// The parameter `segmentUid`.
    pub fn segment_uid(
        self,
        segment_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("segmentUid", segment_uid.into())
    }

    /// Part of an account's name, or the whole Uid of one account.
    ///
    /// The parameter `q`.
    pub fn q(self, q: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.param("q", q.into())
    }
}

impl crate::call::Call<'_, crate::generated::operations::AccountsAdd> {
    /// Marks the account as imported, by its name; the vendor declares it without saying what it changes.
    ///
    /// The parameter `isImported`.
    pub fn is_imported(self, is_imported: bool) -> Self {
        self.param("isImported", is_imported.to_string())
    }

    /// Whether to mail the person a link to choose a password. Not sent when left out. Known from the older documentation only.
    ///
    /// The parameter `sendConfirmationEmail`.
    pub fn send_confirmation_email(self, send_confirmation_email: bool) -> Self {
        self.param("sendConfirmationEmail", send_confirmation_email.to_string())
    }
}

impl crate::call::Call<'_, crate::generated::operations::AccountsSendConfirmationEmail> {
    /// Uid of the member to write to, or `*` for all members. Named in prose only, not among the vendor's declared parameters.
    ///
    /// The parameter `personUid`.
    pub fn person_uid(
        self,
        person_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("personUid", person_uid.into())
    }
}
