// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.pings()`.

/// The operations on pings.
#[derive(Clone, Copy, Debug)]
pub struct Pings<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on pings.
    pub fn pings(&self) -> Pings<'_> {
        Pings { client: self }
    }
}

impl<'c> Pings<'c> {
    /// Send a ping.
    ///
    /// Answers nothing.
    ///
    /// `POST /ping` · takes a bearer token · never sent twice.
    ///
    /// # Errors
    ///
    /// - `400`: Refused.
    ///
    /// Sources: made-up (confidence high).
    pub fn send(
        &self,
    ) -> crate::call::Call<'c, crate::generated::operations::PingsSend> {
        crate::call::Call::new(self.client, &[])
    }
}
