// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.deals()`.

/// The operations on deals.
#[derive(Clone, Copy, Debug)]
pub struct Deals<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on deals.
    pub fn deals(&self) -> Deals<'_> {
        Deals { client: self }
    }
}

impl<'c> Deals<'c> {
    /// List deals.
    ///
    /// Returns the deals of all pipelines. Filter on `DealPipelineStage.Uid` for one stage, or on `Account.Uid` for one customer.
    ///
    /// `GET /crm/deals` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, pipedream, dart (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::DealsList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add a deal.
    ///
    /// Only the name is mandatory by the vendor's schema; published requests also say at which stage of a pipeline the deal stands. Stage, account, owner and people are named by `Uid`. Members that are not properties of a deal are taken as custom properties.
    ///
    /// `POST /crm/deals` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - In which pipeline a deal without a stage ends up, if it is taken at all.
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
        body: crate::generated::inputs::DealCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::DealsAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one deal.
    ///
    /// Returns the deal with its stage, account, owner and the rows of its people. Name `*,DealPeople.*,DealPeople.Person.*` in `fields` to see the people themselves.
    ///
    /// `GET /crm/deals/{dealUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `deal_uid`: Uid of the deal.
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
        deal_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::DealsGet> {
        crate::call::Call::new(self.client, &[("dealUid", deal_uid.as_ref())])
    }

    /// Change a deal.
    ///
    /// Changes the properties that the body names and keeps the others. To move the deal along, send the `Uid` of another stage. Custom properties are written at the top level.
    ///
    /// `PUT /crm/deals/{dealUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `deal_uid`: Uid of the deal.
    ///
    /// Not known:
    ///
    /// - That null empties a property is likely but nowhere stated.
    /// - Whether DealPeople is replaced as a whole.
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
        deal_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::DealUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::DealsUpdate> {
        crate::call::Call::new(self.client, &[("dealUid", deal_uid.as_ref())]).body(body)
    }

    /// Delete a deal.
    ///
    /// Removes the deal from the tenant, whatever its stage.
    ///
    /// `DELETE /crm/deals/{dealUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `deal_uid`: Uid of the deal.
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
        deal_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::DealsDelete> {
        crate::call::Call::new(self.client, &[("dealUid", deal_uid.as_ref())])
    }
}

impl crate::list::List<'_, crate::generated::operations::DealsList> {
    /// Uid of the person who owns the deals. `-1` stands for deals that nobody owns, `-2` for those that anybody owns.
    ///
    /// The parameter `ownerUid`.
    pub fn owner_uid(
        self,
        owner_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("ownerUid", owner_uid.into())
    }

    /// Text to look for in the names of the deal, of its stage and of its account.
    ///
    /// The parameter `q`.
    pub fn q(self, q: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.param("q", q.into())
    }
}
