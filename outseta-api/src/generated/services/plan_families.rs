// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.plan_families()`.

/// The operations on plan families.
#[derive(Clone, Copy, Debug)]
pub struct PlanFamilies<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on plan families.
    pub fn plan_families(&self) -> PlanFamilies<'_> {
        PlanFamilies { client: self }
    }
}

impl<'c> PlanFamilies<'c> {
    /// List plan families.
    ///
    /// Returns the sets into which the tenant has sorted its plans. Filter on `IsActive` for those in use. Credentials are not needed, it seems.
    ///
    /// `GET /billing/planfamilies` · takes no credentials or an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - That no credentials are needed is inferred from the missing 401.
    /// - Whether callers without credentials see families that are not active.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, n8n, mcp-server, demos, laravel (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::PlanFamiliesList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add a plan family.
    ///
    /// Makes a family without plans: a plan names its family, so add the family first and its plans afterwards. Only the name is needed. Leave out `Plans`, which nobody was seen to send.
    ///
    /// `POST /billing/planfamilies` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Whether a family is active when `IsActive` is left out.
    /// - Whether `IsDefault` can be sent, and what becomes of the family that was the default.
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
        body: crate::generated::inputs::PlanFamilyCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::PlanFamiliesAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one plan family.
    ///
    /// Returns the family. Ask for `*,Plans.*` in `fields` to be sure of its plans. Unlike the list, this operation is declared to need credentials.
    ///
    /// `GET /billing/planfamilies/{planFamilyUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `plan_family_uid`: Uid of the plan family.
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
        plan_family_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::PlanFamiliesGet> {
        crate::call::Call::new(
            self.client,
            &[("planFamilyUid", plan_family_uid.as_ref())],
        )
    }

    /// Change a plan family.
    ///
    /// Changes the properties that the body names and keeps the others. To move a plan into the family, change the plan.
    ///
    /// `PUT /billing/planfamilies/{planFamilyUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `plan_family_uid`: Uid of the plan family.
    ///
    /// Not known:
    ///
    /// - Whether `Uid` has to be repeated in the body; the path names the family.
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
        plan_family_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::PlanFamilyUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::PlanFamiliesUpdate> {
        crate::call::Call::new(
                self.client,
                &[("planFamilyUid", plan_family_uid.as_ref())],
            )
            .body(body)
    }

    /// Delete a plan family.
    ///
    /// Removes the family from the tenant. To take it out of use and keep the record, set `IsActive` to false instead.
    ///
    /// `DELETE /billing/planfamilies/{planFamilyUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `plan_family_uid`: Uid of the plan family.
    ///
    /// Not known:
    ///
    /// - What the answer holds; the vendor declares an untyped body.
    /// - Whether a family that still has plans can be deleted.
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
        plan_family_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::PlanFamiliesDelete> {
        crate::call::Call::new(
            self.client,
            &[("planFamilyUid", plan_family_uid.as_ref())],
        )
    }
}
