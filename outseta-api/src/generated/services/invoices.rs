// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.invoices()`.

/// The operations on invoices.
#[derive(Clone, Copy, Debug)]
pub struct Invoices<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on invoices.
    pub fn invoices(&self) -> Invoices<'_> {
        Invoices { client: self }
    }
}

impl<'c> Invoices<'c> {
    /// List invoices.
    ///
    /// Returns the invoices of Outseta's own billing, those that the server made and those made by hand. API keys and administrators see all of them; anybody else sees those of the account whose primary contact they are, and no parameter widens that view. For one customer, filter on `Subscription.Account.Uid`; that this path works is inferred from the way filters are built.
    ///
    /// `GET /billing/invoices` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, agent-toolkit, dart (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::InvoicesList> {
        crate::list::List::new(self.client, &[])
    }

    /// Make an invoice by hand.
    ///
    /// Bills a subscription for something outside its plan and add-ons. At least one line is needed; a request without lines is refused. Clients give each line a text and an amount, and the invoice a date; number, totals and status are the server's.
    ///
    /// `POST /billing/invoices` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - Whether the date may be left out; every client sends it.
    /// - Whether the invoice is charged to the payment method on file and mailed, or waits until somebody does so.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces, dart (confidence high).
    pub fn add(
        &self,
        body: crate::generated::inputs::InvoiceCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::InvoicesAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Fetch one invoice.
    ///
    /// Returns the invoice with its lines and its subscription. The account and the plan of the subscription lie deeper and are null unless `fields` reaches for them (`*,InvoiceLineItems.*,Subscription.*,Subscription.Account.*`).
    ///
    /// `GET /billing/invoices/{invoiceUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `invoice_uid`: Uid of the invoice.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, outsetapy, dart (confidence high).
    pub fn get(
        &self,
        invoice_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::InvoicesGet> {
        crate::call::Call::new(self.client, &[("invoiceUid", invoice_uid.as_ref())])
    }

    /// Change an invoice that was made by hand.
    ///
    /// Changes what the body names and keeps the rest. Only invoices made by hand can be changed, which `IsUserGenerated` tells. A list of lines probably stands for the whole set, so send every line, with the `Uid` of those that exist already.
    ///
    /// `PUT /billing/invoices/{invoiceUid}` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `invoice_uid`: Uid of the invoice.
    ///
    /// Not known:
    ///
    /// - Whether lines that are sent replace the stored ones or join them. Since they may join them, the request is not to be sent twice.
    /// - Whether an invoice can be changed once something was paid on it.
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
        invoice_uid: impl ::std::convert::AsRef<str>,
        body: crate::generated::inputs::InvoiceUpdate,
    ) -> crate::call::Call<'c, crate::generated::operations::InvoicesUpdate> {
        crate::call::Call::new(self.client, &[("invoiceUid", invoice_uid.as_ref())])
            .body(body)
    }

    /// Delete an invoice.
    ///
    /// Removes the invoice. Outseta tells of it by a webhook of its own, with the invoice in the event's details.
    ///
    /// `DELETE /billing/invoices/{invoiceUid}` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `invoice_uid`: Uid of the invoice.
    ///
    /// Not known:
    ///
    /// - Whether invoices that the server made, or that are paid, can be deleted.
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
    pub fn delete(
        &self,
        invoice_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::InvoicesDelete> {
        crate::call::Call::new(self.client, &[("invoiceUid", invoice_uid.as_ref())])
    }

    /// Download an invoice as PDF.
    ///
    /// Returns the invoice as a document to print or to mail. It is the one answer of this API that is not JSON: the bytes of a file, sent as an attachment. Refusals have the usual bodies.
    ///
    /// `GET /billing/invoices/{invoiceUid}/pdf` · takes an API key or a bearer token · safe to send again.
    ///
    /// - `invoice_uid`: Uid of the invoice.
    ///
    /// Not known:
    ///
    /// - The name that the attachment carries.
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
    pub fn pdf(
        &self,
        invoice_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::InvoicesPdf> {
        crate::call::Call::new(self.client, &[("invoiceUid", invoice_uid.as_ref())])
    }

    /// Mail an invoice.
    ///
    /// Mails the invoice to the billing contact of the account. There is no body. Every call sends a mail.
    ///
    /// `POST /billing/invoices/{invoiceUid}/sendinvoiceemail` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `invoice_uid`: Uid of the invoice.
    ///
    /// Not known:
    ///
    /// - Whether the mail goes to the primary contact alone, or to everybody in the account who is to receive invoices.
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
    /// Sources: official-openapi, activepieces (confidence high).
    pub fn send_email(
        &self,
        invoice_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::InvoicesSendEmail> {
        crate::call::Call::new(self.client, &[("invoiceUid", invoice_uid.as_ref())])
    }

    /// Mail the receipt of a paid invoice.
    ///
    /// Mails the notice that the invoice is paid. An invoice in any other status than Paid (2) is refused with 400. There is no body. Every call sends a mail.
    ///
    /// `POST /billing/invoices/{invoiceUid}/sendinvoicepaidemail` · takes an API key or a bearer token · never sent twice.
    ///
    /// - `invoice_uid`: Uid of the invoice, which must be paid.
    ///
    /// Not known:
    ///
    /// - Who gets the mail; presumably those who get the invoice.
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
    pub fn send_paid_email(
        &self,
        invoice_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::InvoicesSendPaidEmail> {
        crate::call::Call::new(self.client, &[("invoiceUid", invoice_uid.as_ref())])
    }
}

impl crate::list::List<'_, crate::generated::operations::InvoicesList> {
    /// Uid of an invoice to leave out of the list.
    ///
    /// The parameter `excludeInvoiceUid`.
    pub fn exclude_invoice_uid(
        self,
        exclude_invoice_uid: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("excludeInvoiceUid", exclude_invoice_uid.into())
    }
}

impl crate::call::Call<'_, crate::generated::operations::InvoicesSendEmail> {
    /// Text to add to the mail.
    ///
    /// The parameter `note`.
    pub fn note(self, note: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.param("note", note.into())
    }

    /// Addresses that get a blind copy, with commas between them.
    ///
    /// The parameter `bcc`.
    pub fn bcc(self, bcc: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.param("bcc", bcc.into())
    }
}
