// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Enumerations: known values by name, and every other value kept as it came.

crate::wire::values! {
    /// The events, called like things of the prelude and of the language.
    ActivityType: i64 {
        /// `1` on the wire.
        Ok = 1,
        /// `2` on the wire.
        None = 2,
        /// `3` on the wire.
        Type = 3,
        /// `-4` on the wire.
        OptionVec = -4,
    }
}

crate::wire::values! {
    /// Texts that are no identifiers.
    Flavour: str {
        /// `"sweet-sour"` on the wire.
        SweetSour = "sweet-sour",
        /// `"42"` on the wire.
        FortyTwo = "42",
    }
}

crate::wire::values! {
    /// Negative values, and names of the prelude.
    Mood: i64 {
        /// Nothing. `-1` on the wire.
        None = -1,
        /// Something. `0` on the wire.
        Some = 0,
        /// All \[well\]. `7` on the wire.
        Ok = 7,
    }
}

crate::wire::values! {
    /// Called like a type of the standard library, and not used by any answer's members.
    String: i64 {
        /// `1` on the wire.
        Only = 1,
    }
}
