// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.plan_addons()`.

/// The operations on plan addons.
#[derive(Clone, Copy, Debug)]
pub struct PlanAddons<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on plan addons.
    pub fn plan_addons(&self) -> PlanAddons<'_> {
        PlanAddons { client: self }
    }
}

impl<'c> PlanAddons<'c> {
    /// List which add-ons go with which plans.
    ///
    /// Returns the links between plans and add-ons. A plan or an add-on nests at most 100 of its links, so this is the way to have them all: filter on `Plan.Uid` or on `AddOn.Uid`. Added to the API after the rest. Nothing here makes or removes a link.
    ///
    /// `GET /billing/planaddons` · takes an API key or a bearer token · safe to send again · paged.
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
    ) -> crate::list::List<'c, crate::generated::operations::PlanAddonsList> {
        crate::list::List::new(self.client, &[])
    }
}
