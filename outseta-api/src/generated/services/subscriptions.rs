// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.subscriptions()`.

/// The operations on subscriptions.
#[derive(Clone, Copy, Debug)]
pub struct Subscriptions<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on subscriptions.
    pub fn subscriptions(&self) -> Subscriptions<'_> {
        Subscriptions { client: self }
    }
}

impl<'c> Subscriptions<'c> {
    /// Redeem a coupon for a subscription.
    ///
    /// The path names the coupon by its Uid, as listed with the discount coupons, and not by the code that customers type in. There is no body.
    ///
    /// `POST /billing/subscriptions/{subscriptionUid}/discounts/{discountCouponUid}` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `subscription_uid`: Uid of the subscription.
    /// - `discount_coupon_uid`: Uid of the coupon, not its code.
    ///
    /// Not known:
    ///
    /// - What the answer holds; the vendor declares an untyped body.
    /// - Whether a second coupon takes the place of the first or adds to it.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, activepieces (confidence high).
    pub fn add_discount(
        &self,
        subscription_uid: impl ::std::convert::AsRef<str>,
        discount_coupon_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::SubscriptionDiscountsAdd> {
        crate::call::Call::new(
            self.client,
            &[
                ("subscriptionUid", subscription_uid.as_ref()),
                ("discountCouponUid", discount_coupon_uid.as_ref()),
            ],
        )
    }

    /// End a discount of a subscription.
    ///
    /// Ends the discount that is in force, as of now. There is no body.
    ///
    /// `DELETE /billing/subscriptions/{subscriptionUid}/discounts/{discountCouponUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `subscription_uid`: Uid of the subscription.
    /// - `discount_coupon_uid`: Uid of the coupon, not its code.
    ///
    /// Not known:
    ///
    /// - What the answer holds; the vendor declares an untyped body.
    /// - Whether the path wants the Uid of the coupon, as when it is redeemed, or that of the redemption.
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
    pub fn expire_discount(
        &self,
        subscription_uid: impl ::std::convert::AsRef<str>,
        discount_coupon_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::SubscriptionDiscountsExpire,
    > {
        crate::call::Call::new(
            self.client,
            &[
                ("subscriptionUid", subscription_uid.as_ref()),
                ("discountCouponUid", discount_coupon_uid.as_ref()),
            ],
        )
    }

    /// List subscriptions.
    ///
    /// An API key and an administrator of the tenant see every subscription; other users see those of the accounts that they belong to, and no parameter widens that view. Filter on `Account.Uid` for one account, or on `Account.PersonAccount.Person.Uid` for the accounts of one person.
    ///
    /// `GET /billing/subscriptions` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - How `current` and `status` work together.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, java, ts-tiltcamp, outsetapy, agent-toolkit, dart, kb (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::SubscriptionsList> {
        crate::list::List::new(self.client, &[])
    }

    /// Fetch one subscription.
    ///
    /// Returns the subscription with its account and its plan. Ask for `*,SubscriptionAddOns.*,SubscriptionAddOns.AddOn.*` in `fields` to see what the add-ons are. A Uid that cannot be decoded was answered with 500 here.
    ///
    /// `GET /billing/subscriptions/{subscriptionUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `subscription_uid`: Uid of the subscription.
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
    pub fn get(
        &self,
        subscription_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::SubscriptionsGet> {
        crate::call::Call::new(
            self.client,
            &[("subscriptionUid", subscription_uid.as_ref())],
        )
    }

    /// Delete a subscription that has not begun yet.
    ///
    /// Only a subscription whose start lies in the future can be deleted. One that runs is ended by cancelling its account.
    ///
    /// `DELETE /billing/subscriptions/{subscriptionUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `subscription_uid`: Uid of the subscription.
    ///
    /// Not known:
    ///
    /// - What the answer holds; the vendor declares an untyped body.
    /// - How the refusal to delete a running subscription looks.
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
        subscription_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::SubscriptionsDelete> {
        crate::call::Call::new(
            self.client,
            &[("subscriptionUid", subscription_uid.as_ref())],
        )
    }

    /// Price a first subscription without making it.
    ///
    /// Tells what an account would be charged if it signed up with this plan, term and set of add-ons. Nothing is stored. The vendor declares an invoice as the answer, and its oldest documentation shows one; every body recorded since 2021 is the shorter charge summary instead, so that is what is described here. Credentials are not needed, it seems, which lets a price page call it.
    ///
    /// `POST /billing/subscriptions/compute-charge-summary` · takes no credentials or an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - That no credentials are needed is inferred from the missing 401.
    /// - How the account is named for somebody who has none yet; one published example sends an empty `Account`, other clients its Uid.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy (confidence medium).
    pub fn first_time_preview(
        &self,
        body: crate::generated::inputs::SubscriptionPreview,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::SubscriptionsFirstTimePreview,
    > {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Give an account its first subscription.
    ///
    /// For an account that has none so far; later changes go through the change of the subscription. Add-ons may be bought along with the plan. The account is named in the body, not in the path. The vendor speaks of an invoice as the answer; the recorded body is the new subscription. It may charge the account, so look the account up before sending this again after a failure.
    ///
    /// `PUT /billing/subscriptions/firsttimesubscription` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - How an account that already has a subscription is refused.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy (confidence medium).
    pub fn first_time(
        &self,
        body: crate::generated::inputs::SubscriptionCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::SubscriptionsFirstTime> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Price a change of plan without making it.
    ///
    /// Tells what the change would cost; nothing is stored. Send what you would send for the change itself. The vendor declares an invoice as the answer, but a recording of 2021 and the vendor's own demo of 2024 hold the shorter charge summary. Where nothing is to be charged, `InvoiceDate` is `0001-01-01T00:00:00`.
    ///
    /// `PUT /billing/subscriptions/{subscriptionUid}/changesubscriptionpreview` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `subscription_uid`: Uid of the subscription.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, n8n, mcp-server, demos (confidence medium).
    pub fn change_preview(
        &self,
        subscription_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::SubscriptionChange,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::SubscriptionsChangePreview,
    > {
        crate::call::Call::new(
                self.client,
                &[("subscriptionUid", subscription_uid.as_ref())],
            )
            .body(body)
    }

    /// Move a subscription to another plan or term.
    ///
    /// The body holds the plan, the term and the account as they shall be, even where they stay the same. `SubscriptionAddOns` may be sent too. A change that begins at once may be charged at once: price it with the preview, and look the subscription up before sending this again after a failure. The vendor speaks of an invoice as the answer; declared and recorded is a subscription. Clients also write the path as `changeSubscription`.
    ///
    /// `PUT /billing/subscriptions/{subscriptionUid}/changesubscription` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `subscription_uid`: Uid of the subscription.
    ///
    /// Not known:
    ///
    /// - Whether leaving out `SubscriptionAddOns` keeps the add-ons or drops them.
    /// - Whether a change at renewal makes a second subscription that begins later, and which of the two is returned.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, n8n, mcp-server, demos (confidence high).
    pub fn change(
        &self,
        subscription_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::SubscriptionChange,
    ) -> crate::call::Call<'c, crate::generated::operations::SubscriptionsChange> {
        crate::call::Call::new(
                self.client,
                &[("subscriptionUid", subscription_uid.as_ref())],
            )
            .body(body)
    }

    /// Ask a subscriber to move to a bigger plan or quantity.
    ///
    /// Sets the flag, the text that explains it and the quantity to reach. At the next login, Outseta's own login page asks the person to change plan. Send `IsPlanUpgradeRequired: false` to take the demand back. Every known client repeats `Uid` in the body. A Uid that no subscription has was answered with 400, not 404.
    ///
    /// `PUT /billing/subscriptions/{subscriptionUid}/setsubscriptionupgraderequired` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `subscription_uid`: Uid of the subscription.
    ///
    /// Not known:
    ///
    /// - Whether `Uid` may be left out of the body.
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
    pub fn set_upgrade_required(
        &self,
        subscription_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::SubscriptionUpgradeRequirement,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::SubscriptionsSetUpgradeRequired,
    > {
        crate::call::Call::new(
                self.client,
                &[("subscriptionUid", subscription_uid.as_ref())],
            )
            .body(body)
    }

    /// End a trial early and start charging.
    ///
    /// Turns a subscription that is on trial into a paid one without waiting for the end of the trial. No page of the vendor mentions this operation; two clients call it, and of its answers only a refusal was recorded. There is no body.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `PUT /billing/subscriptions/{subscriptionUid}/changetrialtosubscribed` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `subscription_uid`: Uid of the subscription.
    ///
    /// Not known:
    ///
    /// - What a successful answer looks like; the clients read no body.
    /// - Whether a payment method has to be on file.
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
    pub fn change_trial_to_subscribed(
        &self,
        subscription_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::SubscriptionsChangeTrialToSubscribed,
    > {
        crate::call::Call::new(
            self.client,
            &[("subscriptionUid", subscription_uid.as_ref())],
        )
    }
}

impl crate::list::List<'_, crate::generated::operations::SubscriptionsList> {
    /// Send 1 for the latest subscription of each account only, which may have expired. Despite the name it does not mean that a subscription runs: that is `status`.
    ///
    /// The parameter `current`.
    pub fn current(self, current: i64) -> Self {
        self.param("current", current.to_string())
    }

    /// Only what runs now, is yet to begin or is over: `current`, `future` or `past`. Left out, all three are returned, it seems.
    ///
    /// The parameter `status`.
    pub fn status(self, status: crate::generated::enums::SubscriptionPeriod) -> Self {
        self.param("status", crate::wire::enum_text(&status))
    }
}

impl crate::call::Call<'_, crate::generated::operations::SubscriptionsFirstTimePreview> {
    /// Which charge to work out: `now` for the first one, `renewal` for that of the renewal. `now` when left out.
    ///
    /// The parameter `asOf`.
    pub fn as_of(self, as_of: crate::generated::enums::ChargeMoment) -> Self {
        self.param("asOf", crate::wire::enum_text(&as_of))
    }
}

impl crate::call::Call<'_, crate::generated::operations::SubscriptionsChangePreview> {
    /// `true` prices a change made now, in proportion to the rest of the paid period; `false` one at the next renewal.
    ///
    /// The parameter `startImmediately`.
    pub fn start_immediately(self, start_immediately: bool) -> Self {
        self.param("startImmediately", start_immediately.to_string())
    }
}

impl crate::call::Call<'_, crate::generated::operations::SubscriptionsChange> {
    /// `true` makes the change now and charges in proportion to the rest of the paid period; `false` makes it at the next renewal.
    ///
    /// The parameter `startImmediately`.
    pub fn start_immediately(self, start_immediately: bool) -> Self {
        self.param("startImmediately", start_immediately.to_string())
    }
}
