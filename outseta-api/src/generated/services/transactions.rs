// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.transactions()`.

/// The operations on transactions.
#[derive(Clone, Copy, Debug)]
pub struct Transactions<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on transactions.
    pub fn transactions(&self) -> Transactions<'_> {
        Transactions { client: self }
    }
}

impl<'c> Transactions<'c> {
    /// List the transactions of an account.
    ///
    /// Returns the ledger of one account. Invoices raise what the account owes; payments and credits lower it and have negative amounts. Filter on `BillingTransactionType` by number. For the last payment, ask for `BillingTransactionType=2` with `limit=1`, sorted by `TransactionDate DESC`.
    ///
    /// `GET /billing/transactions/{accountUid}` · takes an API key or a bearer token · safe to send again · paged.
    ///
    /// - `account_uid`: Uid of the account.
    ///
    /// Not known:
    ///
    /// - Which sign refunds, chargebacks and tax refunds have.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `404`: No such record, or no tenant of that subdomain. The body is empty as a rule.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, ts-tiltcamp, outsetapy, activepieces (confidence high).
    pub fn list(
        &self,
        account_uid: impl ::std::convert::AsRef<str>,
    ) -> crate::list::List<'c, crate::generated::operations::TransactionsList> {
        crate::list::List::new(self.client, &[("accountUid", account_uid.as_ref())])
    }

    /// Record a payment that was made elsewhere.
    ///
    /// Books money that came by bank transfer, cheque or the like against an invoice; nothing is charged to a card. An amount that settles what is outstanding marks the invoice as paid. The documented request has a negative amount, as payments have in the ledger; a comment in one client holds that a negative amount stands for a refund. Try it with a small sum before relying on either.
    ///
    /// `POST /billing/transactions/payment` · takes an API key or a bearer token · never sent twice.
    ///
    /// Not known:
    ///
    /// - The sign of the amount; sources contradict each other, and no answer is recorded.
    /// - Whether a date that is sent is kept.
    ///
    /// # Errors
    ///
    /// - `400`: The request was understood and refused: a rule failed for one of the entities in the body, a Uid could not be decoded, or the record is not in a state that allows the call. The message is meant for people; the codes in `ValidationErrors` are an open set.
    /// - `401`: Credentials are missing, or the access token is malformed or has expired. The body is empty as a rule.
    /// - `403`: The credentials were read but do not suffice. A wrong API key was answered with this status, not with 401, and with an empty body. An HTML page instead comes from the proxy in front of the API.
    /// - `429`: More than 4 requests a second with one API key, or more calls than the `/tokens` operation allows in a minute. No `Retry-After` header was ever seen, so wait a second and slow down.
    ///
    /// Sources: official-openapi, postman, mindcloud, python, java, activepieces (confidence medium).
    pub fn add_payment(
        &self,
        body: crate::generated::inputs::TransactionCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::TransactionsAddPayment> {
        crate::call::Call::new(self.client, &[]).body(body)
    }
}
