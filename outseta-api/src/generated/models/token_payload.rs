// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TokenPayload`, and how it is read and written.

/// An access token and what belongs to it. The names are in snake case, as in OAuth.
///
/// Sources: official-openapi, postman, ts-tiltcamp, java.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenPayload {
    /// The JWT to send as a bearer token. Its `sub` claim is the Uid of the person.
    ///
    /// `access_token`.
    pub access_token: ::std::option::Option<crate::wire::Secret>,
    /// `bearer`, written with a small or a capital letter.
    ///
    /// `token_type`.
    pub token_type: ::std::option::Option<::std::string::String>,
    /// Life of the token in seconds. A year (31536000, or one second less) in recent answers, a week (604800) in those of 2021.
    ///
    /// `expires_in`.
    pub expires_in: ::std::option::Option<i64>,
    /// OpenID Connect token about the person, where one is issued.
    ///
    /// `id_token`.
    pub id_token: ::std::option::Option<crate::wire::Secret>,
    /// Token for renewal, where one is issued. How to use it is not published.
    ///
    /// `refresh_token`.
    pub refresh_token: ::std::option::Option<crate::wire::Secret>,
    /// Page to which the person should go after signing in.
    ///
    /// `authentication_callback_url`.
    pub authentication_callback_url: ::std::option::Option<::std::string::String>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for TokenPayload {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "TokenPayload",
            fields: &[
                Member::new("access_token", "access_token"),
                Member::new("token_type", "token_type"),
                Member::new("expires_in", "expires_in"),
                Member::new("id_token", "id_token"),
                Member::new("refresh_token", "refresh_token"),
                Member::new("authentication_callback_url", "authentication_callback_url"),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Secret(&mut self.access_token),
            1 => Slot::Text(&mut self.token_type),
            2 => Slot::Integer(&mut self.expires_in),
            3 => Slot::Secret(&mut self.id_token),
            4 => Slot::Secret(&mut self.refresh_token),
            5 => Slot::Text(&mut self.authentication_callback_url),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::secret(&self.access_token),
            1 => View::text(&self.token_type),
            2 => View::integer(&self.expires_in),
            3 => View::secret(&self.id_token),
            4 => View::secret(&self.refresh_token),
            5 => View::text(&self.authentication_callback_url),
            _ => View::None,
        }
    }

    fn extra(&self) -> &crate::wire::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut crate::wire::Extra {
        &mut self.extra
    }
}

crate::wire::record!(TokenPayload);
