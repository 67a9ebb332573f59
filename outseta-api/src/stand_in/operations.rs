//! Routes, operations, and a service.

use super::{
    inputs::{PersonUpdate, TokenRequest},
    models::{ChallengePayload, Person, TokenPayload},
};
use crate::route::{Credential, Method, Resend, Route};

pub(crate) static PEOPLE_LIST: Route = Route {
    id: "people_list",
    method: Method::Get,
    path: "/crm/people",
    credentials: &[Credential::ApiKey, Credential::Bearer],
    resend: Resend::Safe,
    paged: true,
    observed: false,
    anonymous_with: &[],
};

pub(crate) static PEOPLE_GET: Route = Route {
    id: "people_get",
    method: Method::Get,
    path: "/crm/people/{personUid}",
    credentials: &[Credential::ApiKey, Credential::Bearer],
    resend: Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

pub(crate) static PEOPLE_UPDATE: Route = Route {
    id: "people_update",
    method: Method::Put,
    path: "/crm/people/{personUid}",
    credentials: &[Credential::ApiKey],
    resend: Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

pub(crate) static PEOPLE_FORGOT_PASSWORD: Route = Route {
    id: "people_forgot_password",
    method: Method::Post,
    path: "/crm/people/forgotPassword",
    credentials: &[Credential::ApiKey, Credential::None],
    resend: Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

pub(crate) static PROFILE_GET: Route = Route {
    id: "profile_get",
    method: Method::Get,
    path: "/profile",
    credentials: &[Credential::Bearer],
    resend: Resend::Safe,
    paged: false,
    observed: false,
    anonymous_with: &[],
};

pub(crate) static TOKENS_GET: Route = Route {
    id: "tokens_get",
    method: Method::Post,
    path: "/tokens",
    credentials: &[Credential::ApiKey, Credential::None],
    resend: Resend::Unsafe,
    paged: false,
    observed: false,
    anonymous_with: &["password"],
};

pub(crate) enum PeopleList {}

impl crate::call::Operation for PeopleList {
    type Answer = crate::list::Page<Person>;
    const ROUTE: &'static Route = &PEOPLE_LIST;
}

impl crate::call::Selectable for PeopleList {
    type Root = Person;
}

impl crate::list::Listing for PeopleList {
    type Item = Person;
}

pub(crate) enum PeopleGet {}

impl crate::call::Operation for PeopleGet {
    type Answer = Person;
    const ROUTE: &'static Route = &PEOPLE_GET;
}

impl crate::call::Selectable for PeopleGet {
    type Root = Person;
}

pub(crate) enum PeopleUpdate {}

impl crate::call::Operation for PeopleUpdate {
    type Answer = Person;
    const ROUTE: &'static Route = &PEOPLE_UPDATE;
}

pub(crate) enum PeopleForgotPassword {}

impl crate::call::Operation for PeopleForgotPassword {
    type Answer = ();
    const ROUTE: &'static Route = &PEOPLE_FORGOT_PASSWORD;
}

pub(crate) enum ProfileGet {}

impl crate::call::Operation for ProfileGet {
    type Answer = crate::wire::Json;
    const ROUTE: &'static Route = &PROFILE_GET;
}

pub(crate) enum TokensGet {}

impl crate::call::Operation for TokensGet {
    type Answer = SignIn;
    const ROUTE: &'static Route = &TOKENS_GET;
}

/// What signing in leads to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SignIn {
    Token(Box<TokenPayload>),
    Challenge(Box<ChallengePayload>),
}

impl crate::call::Answer for SignIn {
    fn decode(raw: &crate::call::RawAnswer<'_>) -> Result<Self, crate::wire::DecodeFailure> {
        match raw.status() {
            202 => raw.model().map(Self::Challenge),
            _ => raw.model().map(Self::Token),
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct People<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    pub(crate) fn sample(&self) -> People<'_> {
        People { client: self }
    }
}

impl<'c> People<'c> {
    pub(crate) fn list(&self) -> crate::List<'c, PeopleList> {
        crate::List::new(self.client, &[])
    }

    pub(crate) fn get(&self, person_uid: impl AsRef<str>) -> crate::Call<'c, PeopleGet> {
        crate::Call::new(self.client, &[("personUid", person_uid.as_ref())])
    }

    pub(crate) fn update(
        &self,
        person_uid: impl AsRef<str>,
        body: PersonUpdate,
    ) -> crate::Call<'c, PeopleUpdate> {
        crate::Call::new(self.client, &[("personUid", person_uid.as_ref())]).body(body)
    }

    pub(crate) fn forgot_password(&self) -> crate::Call<'c, PeopleForgotPassword> {
        crate::Call::new(self.client, &[])
    }

    pub(crate) fn profile(&self) -> crate::Call<'c, ProfileGet> {
        crate::Call::new(self.client, &[])
    }

    pub(crate) fn sign_in(&self, body: TokenRequest) -> crate::Call<'c, TokensGet> {
        crate::Call::new(self.client, &[]).body(body)
    }
}

impl crate::List<'_, PeopleList> {
    pub(crate) fn q(self, q: impl Into<String>) -> Self {
        self.param("q", q.into())
    }
}
