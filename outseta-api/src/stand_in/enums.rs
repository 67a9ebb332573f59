//! An enumeration of numbers, and one of texts.

/// Where an account stands.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AccountStage {
    /// Tries the product.
    Trialing,
    /// Pays.
    Subscribing,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl crate::wire::IntegerEnum for AccountStage {
    const NAME: &'static str = "AccountStage";
    const KNOWN: &'static [(i64, &'static str, Self)] = &[
        (2, "Trialing", Self::Trialing),
        (3, "Subscribing", Self::Subscribing),
    ];

    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn value(self) -> i64 {
        match self {
            Self::Trialing => 2,
            Self::Subscribing => 3,
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::integer_enum!(AccountStage);

/// How a second factor is delivered.
#[derive(Clone)]
#[non_exhaustive]
pub enum TwoFactorMechanism {
    /// By mail.
    Email,
    /// By an authenticator.
    Totp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl crate::wire::TextEnum for TwoFactorMechanism {
    const NAME: &'static str = "TwoFactorMechanism";
    const KNOWN: &'static [(&'static str, Self)] = &[("Email", Self::Email), ("Totp", Self::Totp)];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn value(&self) -> &str {
        match self {
            Self::Email => "Email",
            Self::Totp => "Totp",
            Self::Unknown(value) => value,
        }
    }
}

crate::wire::text_enum!(TwoFactorMechanism);
