// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.templates()`.

/// The operations on templates.
#[derive(Clone, Copy, Debug)]
pub struct Templates<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on templates.
    pub fn templates(&self) -> Templates<'_> {
        Templates { client: self }
    }
}

impl<'c> Templates<'c> {
    /// List mails sent from all templates.
    ///
    /// Returns the single mails that were sent from any template, and what became of each. Mails of broadcasts and drips are not among them, to judge by the schema.
    ///
    /// `GET /templates/emails` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi (confidence high).
    pub fn list_all_emails(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::TemplateEmailsListAll> {
        crate::list::List::new(self.client, &[])
    }

    /// List mails sent from one template.
    ///
    /// Returns the single mails that were sent from this template, and what became of each.
    ///
    /// `GET /templates/{templateUid}/emails` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// - `template_uid`: Uid of the template.
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
    pub fn list_emails(
        &self,
        template_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::list::List<'c, crate::generated::operations::TemplateEmailsList> {
        crate::list::List::new(self.client, &[("templateUid", template_uid.as_ref())])
    }

    /// Send a template to one person.
    ///
    /// Sends the mail at once. Sender and subject may be set for this one mail. Nobody is written to who has opted out, reported spam or whose address bounced. Sent twice, it mails twice.
    ///
    /// `POST /templates/{templateUid}/send` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `template_uid`: Uid of the template.
    ///
    /// Not known:
    ///
    /// - What the answer is when the person is passed over.
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
    pub fn send(
        &self,
        template_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::SendTemplateEmailRequest,
    ) -> crate::call::Call<'c, crate::generated::operations::TemplateSend> {
        crate::call::Call::new(self.client, &[("templateUid", template_uid.as_ref())])
            .body(body)
    }
}

impl crate::list::List<'_, crate::generated::operations::TemplateEmailsListAll> {
    /// Uid of a person; only mails to that person are returned.
    ///
    /// The parameter `personUid`.
    pub fn person_uid(
        self,
        person_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("personUid", person_uid.into())
    }

    /// Uid of a template; only mails made from it are returned.
    ///
    /// The parameter `templateUid`.
    pub fn template_uid(
        self,
        template_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("templateUid", template_uid.into())
    }
}

impl crate::list::List<'_, crate::generated::operations::TemplateEmailsList> {
    /// Uid of a person; only mails to that person are returned.
    ///
    /// The parameter `personUid`.
    pub fn person_uid(
        self,
        person_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("personUid", person_uid.into())
    }
}
