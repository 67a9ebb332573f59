// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.definitions()`.

/// The operations on definitions.
#[derive(Clone, Copy, Debug)]
pub struct Definitions<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on definitions.
    pub fn definitions(&self) -> Definitions<'_> {
        Definitions { client: self }
    }
}

impl<'c> Definitions<'c> {
    /// List the custom properties of a kind of record.
    ///
    /// Returns the definitions of the properties that the tenant has added to accounts, people or deals; properties that Outseta brings along are not among them. `SystemName` is the key of the value on a record. Hidden ones are listed too. Credentials are not needed, it seems. The path begins with `attributes`, in the plural, unlike that of tags.
    ///
    /// `GET /attributes/{entityType}/definitions` · takes no credentials or an API key or a bearer token · safe to send again · paged.
    ///
    /// - `entity_type`: Kind of record by its name, such as `Account`, `Person` or `Deal`. Whether its number would do as well is not stated.
    ///
    /// Not known:
    ///
    /// - That no credentials are needed is inferred from the missing 401.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, activepieces (confidence high).
    pub fn list(
        &self,
        entity_type: impl ::std::convert::AsRef<str>,
    ) -> crate::list::List<'c, crate::generated::operations::AttributeDefinitionsList> {
        crate::list::List::new(self.client, &[("entityType", entity_type.as_ref())])
    }

    /// Fetch the definition of a custom property.
    ///
    /// Returns one definition. The vendor's prose speaks of the kind of record in the path, but the path has none. Credentials are not needed, it seems.
    ///
    /// `GET /attributes/definitions/{definitionUid}` · takes no credentials or an API key or a bearer token · safe to send again.
    ///
    /// - `definition_uid`: Uid of the definition.
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
    /// Sources: official-openapi (confidence high).
    pub fn get(
        &self,
        definition_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::AttributeDefinitionsGet> {
        crate::call::Call::new(
            self.client,
            &[("definitionUid", definition_uid.as_ref())],
        )
    }
}
