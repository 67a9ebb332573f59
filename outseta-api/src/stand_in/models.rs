//! Models.

use crate::wire::{Extra, Member, Record, Shape, Slot, View};

/// A model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Person {
    /// A member.
    pub uid: ::std::option::Option<crate::wire::Uid>,
    /// A member.
    pub email: ::std::option::Option<::std::string::String>,
    /// A member.
    pub age: ::std::option::Option<i64>,
    /// A member.
    pub is_active: ::std::option::Option<bool>,
    /// A member.
    pub created: ::std::option::Option<crate::wire::Timestamp>,
    /// A member.
    pub account_uids: ::std::option::Option<::std::string::String>,
    /// A member.
    pub labels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// A member.
    pub settings: ::std::option::Option<crate::wire::Json>,
    /// A member.
    pub balance: ::std::option::Option<crate::wire::Decimal>,
    /// A member.
    pub person_account: ::std::option::Option<::std::vec::Vec<PersonAccount>>,
    /// Members that the description does not know, custom properties among them.
    pub extra: Extra,
}

impl Record for Person {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape = Shape {
            name: "Person",
            fields: &[
                Member {
                    wire: "Uid",
                    rust: "uid",
                },
                Member {
                    wire: "Email",
                    rust: "email",
                },
                Member {
                    wire: "Age",
                    rust: "age",
                },
                Member {
                    wire: "IsActive",
                    rust: "is_active",
                },
                Member {
                    wire: "Created",
                    rust: "created",
                },
                Member {
                    wire: "AccountUids",
                    rust: "account_uids",
                },
                Member {
                    wire: "Labels",
                    rust: "labels",
                },
                Member {
                    wire: "Settings",
                    rust: "settings",
                },
                Member {
                    wire: "Balance",
                    rust: "balance",
                },
                Member {
                    wire: "PersonAccount",
                    rust: "person_account",
                },
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Uid(&mut self.uid),
            1 => Slot::Text(&mut self.email),
            2 => Slot::Integer(&mut self.age),
            3 => Slot::Bool(&mut self.is_active),
            4 => Slot::Timestamp(&mut self.created),
            5 => Slot::Text(&mut self.account_uids),
            6 => Slot::Texts(&mut self.labels),
            7 => Slot::Json(&mut self.settings),
            8 => Slot::Decimal(&mut self.balance),
            9 => Slot::List(&mut self.person_account),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::uid(&self.uid),
            1 => View::text(&self.email),
            2 => View::integer(&self.age),
            3 => View::bool(&self.is_active),
            4 => View::timestamp(&self.created),
            5 => View::text(&self.account_uids),
            6 => View::texts(&self.labels),
            7 => View::json(&self.settings),
            8 => View::decimal(&self.balance),
            9 => View::list(&self.person_account),
            _ => View::None,
        }
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

crate::wire::record!(Person);

/// A model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonAccount {
    /// A member.
    pub uid: ::std::option::Option<crate::wire::Uid>,
    /// A member.
    pub is_primary: ::std::option::Option<bool>,
    /// A member.
    pub person: ::std::option::Option<::std::boxed::Box<Person>>,
    /// A member.
    pub account: ::std::option::Option<::std::boxed::Box<Account>>,
    /// Members that the description does not know, custom properties among them.
    pub extra: Extra,
}

impl Record for PersonAccount {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape = Shape {
            name: "PersonAccount",
            fields: &[
                Member {
                    wire: "Uid",
                    rust: "uid",
                },
                Member {
                    wire: "IsPrimary",
                    rust: "is_primary",
                },
                Member {
                    wire: "Person",
                    rust: "person",
                },
                Member {
                    wire: "Account",
                    rust: "account",
                },
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Uid(&mut self.uid),
            1 => Slot::Bool(&mut self.is_primary),
            2 => Slot::Object(&mut self.person),
            3 => Slot::Object(&mut self.account),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::uid(&self.uid),
            1 => View::bool(&self.is_primary),
            2 => View::object(&self.person),
            3 => View::object(&self.account),
            _ => View::None,
        }
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

crate::wire::record!(PersonAccount);

/// A model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    /// A member.
    pub uid: ::std::option::Option<crate::wire::Uid>,
    /// A member.
    pub name: ::std::option::Option<::std::string::String>,
    /// A member.
    pub account_stage: ::std::option::Option<super::enums::AccountStage>,
    /// A member.
    pub lifetime_revenue: ::std::option::Option<crate::wire::Decimal>,
    /// A member.
    pub person_account: ::std::option::Option<::std::vec::Vec<PersonAccount>>,
    /// A member.
    pub primary_contact: ::std::option::Option<::std::boxed::Box<Person>>,
    /// Members that the description does not know, custom properties among them.
    pub extra: Extra,
}

impl Record for Account {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape = Shape {
            name: "Account",
            fields: &[
                Member {
                    wire: "Uid",
                    rust: "uid",
                },
                Member {
                    wire: "Name",
                    rust: "name",
                },
                Member {
                    wire: "AccountStage",
                    rust: "account_stage",
                },
                Member {
                    wire: "LifetimeRevenue",
                    rust: "lifetime_revenue",
                },
                Member {
                    wire: "PersonAccount",
                    rust: "person_account",
                },
                Member {
                    wire: "PrimaryContact",
                    rust: "primary_contact",
                },
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Uid(&mut self.uid),
            1 => Slot::Text(&mut self.name),
            2 => Slot::Enum(&mut self.account_stage),
            3 => Slot::Decimal(&mut self.lifetime_revenue),
            4 => Slot::List(&mut self.person_account),
            5 => Slot::Object(&mut self.primary_contact),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::uid(&self.uid),
            1 => View::text(&self.name),
            2 => View::enum_(&self.account_stage),
            3 => View::decimal(&self.lifetime_revenue),
            4 => View::list(&self.person_account),
            5 => View::object(&self.primary_contact),
            _ => View::None,
        }
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

crate::wire::record!(Account);

/// A model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenPayload {
    /// A member.
    pub access_token: ::std::option::Option<crate::wire::Secret>,
    /// A member.
    pub expires_in: ::std::option::Option<i64>,
    /// A member.
    pub recovery_codes: ::std::option::Option<::std::vec::Vec<crate::wire::Secret>>,
    /// Members that the description does not know, custom properties among them.
    pub extra: Extra,
}

impl Record for TokenPayload {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape = Shape {
            name: "TokenPayload",
            fields: &[
                Member {
                    wire: "access_token",
                    rust: "access_token",
                },
                Member {
                    wire: "expires_in",
                    rust: "expires_in",
                },
                Member {
                    wire: "recovery_codes",
                    rust: "recovery_codes",
                },
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Secret(&mut self.access_token),
            1 => Slot::Integer(&mut self.expires_in),
            2 => Slot::Secrets(&mut self.recovery_codes),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::secret(&self.access_token),
            1 => View::integer(&self.expires_in),
            2 => View::secrets(&self.recovery_codes),
            _ => View::None,
        }
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

crate::wire::record!(TokenPayload);

/// A model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChallengePayload {
    /// A member.
    pub mechanism: ::std::option::Option<super::enums::TwoFactorMechanism>,
    /// A member.
    pub token: ::std::option::Option<::std::boxed::Box<TokenPayload>>,
    /// Members that the description does not know, custom properties among them.
    pub extra: Extra,
}

impl Record for ChallengePayload {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape = Shape {
            name: "ChallengePayload",
            fields: &[
                Member {
                    wire: "mechanism",
                    rust: "mechanism",
                },
                Member {
                    wire: "token",
                    rust: "token",
                },
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Enum(&mut self.mechanism),
            1 => Slot::Object(&mut self.token),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::enum_(&self.mechanism),
            1 => View::object(&self.token),
            _ => View::None,
        }
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

crate::wire::record!(ChallengePayload);
