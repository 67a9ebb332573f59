// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountStageUpdatedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `account-stage-updated`: from where to where.
    ///
    /// Sources: official-openapi.
    AccountStageUpdatedEventData "AccountStageUpdatedEventData"
    answered {
        /// Stage before the change, as text. `PriorAccountStage`.
        0 prior_account_stage: ::std::option::Option<::std::string::String>, "PriorAccountStage" Text text, PRIOR_ACCOUNT_STAGE Field ::std::string::String;
        /// Stage after the change, as text. `CurrentAccountStage`.
        1 current_account_stage: ::std::option::Option<::std::string::String>, "CurrentAccountStage" Text text, CURRENT_ACCOUNT_STAGE Field ::std::string::String;
        /// Reason that was given for leaving, most likely null unless the account is on its way out. `CancelationReason`.
        2 cancelation_reason: ::std::option::Option<::std::string::String>, "CancelationReason" Text text, CANCELATION_REASON Field ::std::string::String;
    }
    sent {
    }
}
