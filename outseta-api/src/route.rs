//! The facts of an operation, as one constant a route.

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Adds or acts.
    Post,
    /// Changes.
    Put,
    /// Removes.
    Delete,
}

impl Method {
    /// The method as it is sent: `GET`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

impl std::fmt::Display for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// A kind of credentials that an operation takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Credential {
    /// The tenant's API key.
    ApiKey,
    /// A user's access token.
    Bearer,
    /// No credentials.
    None,
}

/// Whether an operation may be sent twice without harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Resend {
    /// It may: it reads, or leads to the same state each time.
    Safe,
    /// It may not: it adds, mails or makes something new.
    Unsafe,
}

/// The facts of one operation. All of them are in `outseta_api::routes`.
#[derive(Debug)]
pub struct Route {
    /// Name of the operation, such as `people_list`.
    pub id: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below the base URL, with parameters in braces: `/crm/people/{personUid}`.
    pub path: &'static str,
    /// The kinds of credentials that it takes.
    pub credentials: &'static [Credential],
    /// Whether it may be sent again after a failure that left its outcome open.
    pub resend: Resend,
    /// Whether it answers with a page of a list.
    pub paged: bool,
    /// Whether it is known only from working clients and not from Outseta's own documentation.
    pub observed: bool,
    /// Members of the request body with which credentials are left out.
    pub anonymous_with: &'static [&'static str],
}

/// Declares the route table, a row an operation: name, id, method, path, credentials, whether it may
/// be sent twice, whether it is paged, whether it was only observed, and the members of the body
/// with which credentials are left out.
macro_rules! routes {
    ($(
        $(#[doc = $doc:expr])*
        $(#[cfg($($gate:tt)*)])?
        $name:ident = $id:literal $method:ident $path:literal [$($credential:ident),*] $resend:ident paged $paged:literal observed $observed:literal [$($anonymous:literal),*];
    )*) => {
        $(
            $(#[doc = $doc])*
            $(#[cfg($($gate)*)])?
            pub static $name: $crate::route::Route = $crate::route::Route {
                id: $id,
                method: $crate::route::Method::$method,
                path: $path,
                credentials: &[$($crate::route::Credential::$credential),*],
                resend: $crate::route::Resend::$resend,
                paged: $paged,
                observed: $observed,
                anonymous_with: &[$($anonymous),*],
            };
        )*

        /// Every route, by operation id.
        pub static ALL: &[&$crate::route::Route] = &[$($(#[cfg($($gate)*)])? &$name),*];
    };
}
pub(crate) use routes;
