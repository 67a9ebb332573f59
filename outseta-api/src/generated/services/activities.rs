// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.activities()`.

/// The operations on activities.
#[derive(Clone, Copy, Debug)]
pub struct Activities<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on activities.
    pub fn activities(&self) -> Activities<'_> {
        Activities { client: self }
    }
}

impl<'c> Activities<'c> {
    /// List the activity log.
    ///
    /// Returns what happened to accounts, people, deals and other records. Unless `ActivityDateTime` is filtered, for instance with `ActivityDateTime__gte`, only the last year is covered. Filter on `EntityType` and `EntityUid` for the history of one record.
    ///
    /// `GET /activities` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - How the vendor's parameter criteria, a list of objects, would be written in a query; it is left out here.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::ActivitiesList> {
        crate::list::List::new(self.client, &[])
    }

    /// Log a custom activity.
    ///
    /// Adds an entry of your own to the timeline of an account (entity type 1), a person (2) or a deal (3). A title or a description must be given. Sent twice, it is logged twice.
    ///
    /// `POST /activities/customactivity` · takes an API key or a bearer token · never sent twice.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, laravel (confidence high).
    pub fn add_custom(
        &self,
        body: crate::generated::inputs::CustomActivity,
    ) -> crate::call::Call<'c, crate::generated::operations::ActivitiesAddCustom> {
        crate::call::Call::new(self.client, &[]).body(body)
    }
}

impl crate::list::List<'_, crate::generated::operations::ActivitiesList> {
    /// Kinds of activity to return, any of those listed. A single kind is sent as its number, several in square brackets, as in `[100,101]`.
    ///
    /// The parameter `ActivityType`.
    pub fn activity_type(
        self,
        activity_type: impl ::std::iter::IntoIterator<
            Item = crate::generated::enums::ActivityType,
        >,
    ) -> Self {
        self.param("ActivityType", crate::wire::bracketed(activity_type))
    }
}
