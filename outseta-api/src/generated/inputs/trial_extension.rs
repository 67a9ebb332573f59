// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TrialExtension`.

crate::wire::input! {
    /// The new end of a trial.
    TrialExtension closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `to_date`: When the trial shall end, UTC.
        to_date: crate::wire::Timestamp = "ToDate";
    }
    {
        /// When the trial shall end, UTC. The only member that a client is known to send. `ToDate`.
        to_date Value<crate::wire::Timestamp> "ToDate";
        /// Another date, declared by the vendor without an explanation. Best left out. `ExpirationDate` · takes [`Null`](crate::Null).
        expiration_date Assign<crate::wire::Timestamp> "ExpirationDate";
    }
}
