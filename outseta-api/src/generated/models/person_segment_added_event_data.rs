// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PersonSegmentAddedEventData`, and how it is read.

crate::wire::entity! {
    /// Details of `person-segment-added`.
    ///
    /// Sources: official-openapi.
    PersonSegmentAddedEventData "PersonSegmentAddedEventData"
    answered {
        /// Uid of the segment. `SegmentUid` · at most 10 characters.
        0 segment_uid: ::std::option::Option<crate::wire::Uid>, "SegmentUid" Uid uid, SEGMENT_UID Field crate::wire::Uid;
        /// Older form of the segment's identifier, superseded by SegmentUid. `SegmentId` · legacy.
        1 segment_id: ::std::option::Option<::std::string::String>, "SegmentId" Text text, SEGMENT_ID Field ::std::string::String;
    }
    sent {
    }
}
