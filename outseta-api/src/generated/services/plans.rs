// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.plans()`.

/// The operations on plans.
#[derive(Clone, Copy, Debug)]
pub struct Plans<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on plans.
    pub fn plans(&self) -> Plans<'_> {
        Plans { client: self }
    }
}

impl<'c> Plans<'c> {
    /// List plans.
    ///
    /// Returns what customers can subscribe to. Filter on `PlanFamily.Uid` for one family and on `IsActive` for what is on offer. A plan has a rate for each renewal term, all in the same object. Credentials are not needed, it seems.
    ///
    /// `GET /billing/plans` · takes no credentials or an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - That no credentials are needed is inferred from the missing 401.
    /// - Whether callers without credentials see plans that are not active.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, n8n, mcp-server, demos, agent-toolkit, laravel, dart (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::PlansList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add a plan.
    ///
    /// The family is named by its Uid, and `AccountRegistrationMode` says whether one person or a team signs up. Rates are amounts of money, one for each renewal term. That the name, the family and the mode are needed is read off the requests of the vendor's own tools. Add-ons and protected content cannot be attached here as far as is known.
    ///
    /// `POST /billing/plans` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Whether a rate of 0 makes the term free or takes it off the offer.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, n8n, mcp-server, demos, dart (confidence high).
    pub fn add(
        &self,
        body: crate::generated::inputs::PlanCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::PlansAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one plan.
    ///
    /// Returns the plan with its family. At most 100 links to add-ons are nested in it; list them with the operation for plan add-ons, filtered on `Plan.Uid`. Credentials are not needed, it seems.
    ///
    /// `GET /billing/plans/{planUid}` · takes no credentials or an API key or a bearer token · safe to send again.
    ///
    /// - `plan_uid`: Uid of the plan.
    ///
    /// Not known:
    ///
    /// - That no credentials are needed is inferred from the missing 401.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, java, dart (confidence high).
    pub fn get(
        &self,
        plan_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::PlansGet> {
        crate::call::Call::new(self.client, &[("planUid", plan_uid.as_ref())])
    }

    /// Change a plan.
    ///
    /// Changes the properties that the body names and keeps the others.
    ///
    /// `PUT /billing/plans/{planUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `plan_uid`: Uid of the plan.
    ///
    /// Not known:
    ///
    /// - Whether new rates count for subscriptions that are already running.
    /// - Whether `Uid` has to be repeated in the body; the path names the plan.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, dart (confidence high).
    pub fn update(
        &self,
        plan_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::PlanUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::PlansUpdate> {
        crate::call::Call::new(self.client, &[("planUid", plan_uid.as_ref())]).body(body)
    }

    /// Delete a plan.
    ///
    /// Removes the plan from the tenant. To take it off the offer and keep the record, set `IsActive` to false instead.
    ///
    /// `DELETE /billing/plans/{planUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `plan_uid`: Uid of the plan.
    ///
    /// Not known:
    ///
    /// - What the answer holds; the vendor declares an untyped body.
    /// - Whether a plan that has subscriptions can be deleted.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, dart (confidence high).
    pub fn delete(
        &self,
        plan_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::PlansDelete> {
        crate::call::Call::new(self.client, &[("planUid", plan_uid.as_ref())])
    }
}
