// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.subscription_addons()`.

/// The operations on subscription addons.
#[derive(Clone, Copy, Debug)]
pub struct SubscriptionAddons<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on subscription addons.
    pub fn subscription_addons(&self) -> SubscriptionAddons<'_> {
        SubscriptionAddons { client: self }
    }
}

impl<'c> SubscriptionAddons<'c> {
    /// List the add-ons that subscriptions have.
    ///
    /// Returns the add-ons that were bought, each with its quantity and its dates. Filter on `Subscription.Uid` or on `AddOn.Uid` as on any other list.
    ///
    /// `GET /billing/subscriptionaddons` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::SubscriptionAddonsList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add an add-on to a subscription.
    ///
    /// Names the add-on and the subscription by their Uids, with the term and, for what is counted, the quantity. It may be charged at once: price it with the preview, and list the add-ons of the subscription before sending this again after a failure.
    ///
    /// `POST /billing/subscriptionaddons` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - What the answer holds; the vendor declares an untyped body.
    /// - Whether the add-on begins now or at the next renewal when `StartDate` is left out.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, activepieces (confidence high).
    pub fn add(
        &self,
        body: crate::generated::inputs::SubscriptionAddOnCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::SubscriptionAddonsAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Price an add-on without buying it.
    ///
    /// Tells what the add-on would cost; nothing is stored. Send what you would send to buy it. The vendor declares an invoice as the answer. It declares the same for the two previews of subscriptions, which answer a charge summary in truth; this one was never recorded, so the declaration stands. Should it be a charge summary, then of all members only `Number` and `InvoiceDate` are filled: the names of the totals differ.
    ///
    /// `POST /billing/subscriptionaddons/addsubscriptionaddonpreview` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Whether the answer is an invoice, as declared, or a charge summary like those of the other previews.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence medium).
    pub fn add_preview(
        &self,
        body: crate::generated::inputs::SubscriptionAddOnCreate,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::SubscriptionAddonsAddPreview,
    > {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one add-on of a subscription.
    ///
    /// Returns what was bought: the add-on, its quantity and its dates.
    ///
    /// `GET /billing/subscriptionaddons/{subscriptionAddOnUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `subscription_add_on_uid`: Uid of the add-on as the subscription has it, not of the add-on on offer.
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
        subscription_add_on_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::SubscriptionAddonsGet> {
        crate::call::Call::new(
            self.client,
            &[("subscriptionAddOnUid", subscription_add_on_uid.as_ref())],
        )
    }

    /// Ask a subscriber to buy more of an add-on.
    ///
    /// Stores the quantity that the subscriber has to move to. That this is the member needed is inferred from the same call for subscriptions; no client was seen to make this one.
    ///
    /// `PUT /billing/subscriptionaddons/{subscriptionAddOnUid}/setaddonupgraderequired` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `subscription_add_on_uid`: Uid of the add-on as the subscription has it, not of the add-on on offer.
    ///
    /// Not known:
    ///
    /// - Which members the body has to have, and whether `Uid` has to be among them.
    /// - How the demand is taken back.
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
    pub fn set_upgrade_required(
        &self,
        subscription_add_on_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::SubscriptionAddOnUpgradeRequirement,
    ) -> crate::call::Call<
        'c,
        crate::generated::operations::SubscriptionAddonsSetUpgradeRequired,
    > {
        crate::call::Call::new(
                self.client,
                &[("subscriptionAddOnUid", subscription_add_on_uid.as_ref())],
            )
            .body(body)
    }

    /// Take an add-on off a subscription.
    ///
    /// Lets the add-on end, and returns the subscription that it belongs to, not the add-on. To end it at once, expire it instead. There is no body.
    ///
    /// `PUT /billing/subscriptionaddons/{subscriptionAddOnUid}/end` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `subscription_add_on_uid`: Uid of the add-on as the subscription has it, not of the add-on on offer.
    ///
    /// Not known:
    ///
    /// - Whether the add-on runs on until its next renewal.
    /// - Whether anything is credited.
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
    pub fn end(
        &self,
        subscription_add_on_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::SubscriptionAddonsEnd> {
        crate::call::Call::new(
            self.client,
            &[("subscriptionAddOnUid", subscription_add_on_uid.as_ref())],
        )
    }

    /// End an add-on of a subscription at once.
    ///
    /// Ends the add-on now, without waiting for its renewal. There is no body.
    ///
    /// `PUT /billing/subscriptionaddons/{subscriptionAddOnUid}/expire` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `subscription_add_on_uid`: Uid of the add-on as the subscription has it, not of the add-on on offer.
    ///
    /// Not known:
    ///
    /// - What the answer holds; the vendor declares an untyped body.
    /// - Whether anything is credited.
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
    pub fn expire(
        &self,
        subscription_add_on_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::SubscriptionAddonsExpire> {
        crate::call::Call::new(
            self.client,
            &[("subscriptionAddOnUid", subscription_add_on_uid.as_ref())],
        )
    }
}

impl crate::list::List<'_, crate::generated::operations::SubscriptionAddonsList> {
    /// Only what runs now, is yet to begin or is over: `current`, `future` or `past`. Left out, all three are returned, it seems.
    ///
    /// The parameter `status`.
    pub fn status(self, status: crate::generated::enums::SubscriptionPeriod) -> Self {
        self.param("status", crate::wire::enum_text(&status))
    }
}
