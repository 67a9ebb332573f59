// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `CaseCreate`.

crate::wire::input! {
    /// A new case. Status is mandatory by the vendor's schema, yet no client sends it.
    CaseCreate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `from_person`: The person who asks.
        /// - `subject`: Heading of the question.
        /// - `body`: The question itself.
        /// - `source`: Where the question came in.
        from_person: crate::generated::inputs::PersonInput = "FromPerson";
        subject: ::std::string::String = "Subject";
        body: ::std::string::String = "Body";
        source: crate::generated::enums::SupportCaseSource = "Source";
    }
    from { crate::generated::models::Case ["Uid", "SubmittedDateTime",
    "AssignedToPersonClientIdentifier", "Subject", "Body", "UserAgent", "Status", "Source",
    "Participants", "RecaptchaSiteKey"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// When the question was asked, UTC. `0001-01-01T00:00:00` stands for no date. `SubmittedDateTime`.
        submitted_date_time Value<crate::wire::Timestamp> "SubmittedDateTime";
        /// The person who asks. On writing, a Uid picks an existing person, and an Email one that need not exist yet. Null in cases that stand inside other objects, and in some rows of lists. `FromPerson` · takes [`Null`](crate::Null).
        from_person Assign<crate::generated::inputs::PersonInput> "FromPerson";
        /// Client identifier of the agent who looks after the case. No source says what it refers to. `AssignedToPersonClientIdentifier` · takes [`Null`](crate::Null) · at most 50 characters.
        assigned_to_person_client_identifier Assign<::std::string::String> "AssignedToPersonClientIdentifier";
        /// Heading of the question. `Subject` · takes [`Null`](crate::Null).
        subject Assign<::std::string::String> "Subject";
        /// The question itself. `Body` · takes [`Null`](crate::Null).
        body Assign<::std::string::String> "Body";
        /// Browser identification of the person who asks. `UserAgent` · takes [`Null`](crate::Null).
        user_agent Assign<::std::string::String> "UserAgent";
        /// Whether the case is still open. The vendor's schema lets requests set 1 and 2 only, though it knows a third value. `Status`.
        status Value<crate::generated::enums::SupportCaseStatus> "Status";
        /// Where the question came in. A number outside 1 to 5 is refused. `Source`.
        source Value<crate::generated::enums::SupportCaseSource> "Source";
        /// Labels on the case, one entry each. A list that is sent stands for the whole set: an entry with its own Uid stays, an entry with a Tag and no Uid is added, an entry that is missing goes, and an empty list takes all of them off. Leaving the member out keeps the labels as they are. `CaseTags` · takes [`Null`](crate::Null).
        case_tags Assign<::std::vec::Vec<crate::generated::inputs::CaseTagInput>> "CaseTags";
        /// Who takes part, in one text whose form is not documented. `Participants` · takes [`Null`](crate::Null).
        participants Assign<::std::string::String> "Participants";
        /// Token of reCAPTCHA, the check for bots on public forms. For sending only; answers hold null at most. `RecaptchaToken` · takes [`Null`](crate::Null).
        recaptcha_token Assign<crate::wire::Secret> "RecaptchaToken";
        /// Public key of the site that RecaptchaToken was made for, by its name. For sending only. `RecaptchaSiteKey` · takes [`Null`](crate::Null).
        recaptcha_site_key Assign<::std::string::String> "RecaptchaSiteKey";
    }
}
