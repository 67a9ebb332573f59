//! The tables of keys, one for each kind of object.

use super::Need::{Later, May, Must, Refused};
use super::Shape::{
    Any, Bool, BoolOrSchema, Integer, List, Map, Number, Object, OneOf, Security, Text,
    TextListMap, TextMap, Texts, Type,
};
use super::{KeySpec, Kind, Need, Shape};

pub(super) fn keys(kind: Kind) -> &'static [KeySpec] {
    match kind {
        Kind::Document => DOCUMENT,
        Kind::Info => INFO,
        Kind::Contact => CONTACT,
        Kind::License => LICENSE,
        Kind::Server => SERVER,
        Kind::ServerVariable => SERVER_VARIABLE,
        Kind::Tag => TAG,
        Kind::ExternalDocs => EXTERNAL_DOCS,
        Kind::PathItem => PATH_ITEM,
        Kind::Operation => OPERATION,
        Kind::Outcome => OUTCOME,
        Kind::Webhook => WEBHOOK,
        Kind::Notification => NOTIFICATION,
        Kind::Parameter => PARAMETER,
        Kind::Header => HEADER,
        Kind::RequestBody => REQUEST_BODY,
        Kind::Response => RESPONSE,
        Kind::MediaType => MEDIA_TYPE,
        Kind::Schema => SCHEMA,
        Kind::Components => COMPONENTS,
        Kind::SecurityScheme => SECURITY_SCHEME,
    }
}

const fn key(name: &'static str, need: Need, shape: Shape) -> KeySpec {
    KeySpec { name, need, shape }
}

const fn may(name: &'static str, shape: Shape) -> KeySpec {
    key(name, May, shape)
}

const fn must(name: &'static str, shape: Shape, example: &'static str) -> KeySpec {
    key(name, Must(example), shape)
}

const fn refused(name: &'static str, why: &'static str, cure: &'static str) -> KeySpec {
    key(name, Refused(why, cure), Any)
}

const fn later(name: &'static str, cure: &'static str) -> KeySpec {
    key(name, Later(cure), Any)
}

const CONFIDENCE: Shape = OneOf(&["high", "medium", "low"]);

const DOCUMENT: &[KeySpec] = &[
    must("openapi", Text, "write `openapi: 3.0.3`"),
    must(
        "info",
        Object(Kind::Info),
        "write `info:` with `title` and `version`",
    ),
    must(
        "servers",
        List(Kind::Server),
        "write `servers:` with the base URL",
    ),
    may("security", Security),
    must(
        "tags",
        List(Kind::Tag),
        "write `tags:` with a name and a description for each group",
    ),
    must(
        "paths",
        Map(Kind::PathItem),
        "write `paths:` with the operations",
    ),
    may("components", Object(Kind::Components)),
    may("x-webhooks", Map(Kind::Webhook)),
    may("externalDocs", Object(Kind::ExternalDocs)),
    later("webhooks", "write `x-webhooks:`, which has the same form"),
    later(
        "jsonSchemaDialect",
        "take it out: 3.0.3 has its own dialect of schemas",
    ),
];

const INFO: &[KeySpec] = &[
    must("title", Text, "write `title:` with the name of the API"),
    must(
        "version",
        Text,
        "write `version:` with the version of this description",
    ),
    may("description", Text),
    may("termsOfService", Text),
    may("contact", Object(Kind::Contact)),
    may("license", Object(Kind::License)),
    later("summary", "move the sentence into `description`"),
];

const CONTACT: &[KeySpec] = &[may("name", Text), may("url", Text), may("email", Text)];

const LICENSE: &[KeySpec] = &[
    must(
        "name",
        Text,
        "write `name:` with the licence, such as `MIT`",
    ),
    may("url", Text),
    later("identifier", "write the identifier as `name`"),
];

const SERVER: &[KeySpec] = &[
    must(
        "url",
        Text,
        "write `url: https://{subdomain}.outseta.com/api/v1`",
    ),
    may("description", Text),
    may("variables", Map(Kind::ServerVariable)),
];

const SERVER_VARIABLE: &[KeySpec] = &[
    must(
        "default",
        Text,
        "write `default:` with the value for readers who fill in nothing",
    ),
    may("enum", Texts),
    may("description", Text),
];

const TAG: &[KeySpec] = &[
    must(
        "name",
        Text,
        "write `name:` with the word that operations use",
    ),
    must(
        "description",
        Text,
        "write `description:` with what the group is about",
    ),
    may("x-outseta-feature", Text),
    may("externalDocs", Object(Kind::ExternalDocs)),
];

const EXTERNAL_DOCS: &[KeySpec] = &[
    must("url", Text, "write `url:` with the address"),
    may("description", Text),
];

const METHOD: (&str, &str) = (
    "the client knows get, put, post and delete only",
    "take the method out, or teach the client to send it first",
);

const PATH_ITEM: &[KeySpec] = &[
    may("get", Object(Kind::Operation)),
    may("put", Object(Kind::Operation)),
    may("post", Object(Kind::Operation)),
    may("delete", Object(Kind::Operation)),
    refused("patch", METHOD.0, METHOD.1),
    refused("options", METHOD.0, METHOD.1),
    refused("head", METHOD.0, METHOD.1),
    refused("trace", METHOD.0, METHOD.1),
    may("parameters", List(Kind::Parameter)),
    may("summary", Text),
    may("description", Text),
    refused(
        "servers",
        "one base URL serves every path",
        "describe the server at the top of the document",
    ),
    refused(
        "$ref",
        "a path is written out where it stands",
        "write the operations here; files are merged without references",
    ),
];

const OPERATION: &[KeySpec] = &[
    must(
        "operationId",
        Text,
        "write `operationId:` in the form `people_get`",
    ),
    must("tags", Texts, "write `tags:` with one declared tag"),
    must(
        "summary",
        Text,
        "write `summary:` with one imperative sentence",
    ),
    must(
        "description",
        Text,
        "write `description:` with what it does and what is peculiar about it",
    ),
    must(
        "x-outseta-call",
        Text,
        "write `x-outseta-call:` with handle and method, such as `people.get`",
    ),
    must(
        "x-outseta-paged",
        Bool,
        "write `x-outseta-paged: true` if it answers a page, `false` if not",
    ),
    must(
        "x-outseta-resend",
        OneOf(&["safe", "unsafe"]),
        "write `x-outseta-resend: safe` if it may be sent twice without harm, else `unsafe`",
    ),
    must(
        "x-outseta-sources",
        Texts,
        "write `x-outseta-sources:` with keys of provenance.yaml",
    ),
    must(
        "x-outseta-confidence",
        CONFIDENCE,
        "write `x-outseta-confidence: high`, `medium` or `low`",
    ),
    may("x-outseta-observed", Bool),
    may("x-outseta-unknown", Texts),
    may("x-outseta-anonymous-with", Texts),
    may("x-outseta-error-codes", TextListMap),
    may("x-outseta-outcome", Object(Kind::Outcome)),
    may("security", Security),
    may("parameters", List(Kind::Parameter)),
    may("requestBody", Object(Kind::RequestBody)),
    must(
        "responses",
        Map(Kind::Response),
        "write `responses:` with `'200'` and the errors",
    ),
    may("deprecated", Bool),
    may("externalDocs", Object(Kind::ExternalDocs)),
    may("x-codeSamples", Any),
    refused(
        "callbacks",
        "the client has no server to be called back on",
        "describe in prose what Outseta sends",
    ),
    refused(
        "servers",
        "one base URL serves every path",
        "describe the server at the top of the document",
    ),
];

const OUTCOME: &[KeySpec] = &[
    must(
        "name",
        Text,
        "write `name:` with the Rust type, such as `SignIn`",
    ),
    must(
        "variants",
        TextMap,
        "write `variants:` with a variant for each status, such as `'200': Token`",
    ),
];

const POSTED: (&str, &str) = ("Outseta sends by POST", "write what is sent under `post:`");

const WEBHOOK: &[KeySpec] = &[
    must(
        "post",
        Object(Kind::Notification),
        "write `post:` with what is sent",
    ),
    refused("get", POSTED.0, POSTED.1),
    refused("put", POSTED.0, POSTED.1),
    refused("delete", POSTED.0, POSTED.1),
    refused("patch", POSTED.0, POSTED.1),
    refused("options", POSTED.0, POSTED.1),
    refused("head", POSTED.0, POSTED.1),
    refused("trace", POSTED.0, POSTED.1),
    refused(
        "parameters",
        "there is one operation to list them",
        "move them below `post:`",
    ),
    refused("servers", "the receiver chooses the address", "take it out"),
    refused(
        "$ref",
        "a webhook is written out where it stands",
        "write the operation here; files are merged without references",
    ),
];

const NOT_CALLED: (&str, &str) = (
    "the client does not call it",
    "take it out: a webhook is received",
);

const NOTIFICATION: &[KeySpec] = &[
    must(
        "operationId",
        Text,
        "write `operationId:` with the name of the webhook in snake case, such as `account_created`",
    ),
    must("tags", Texts, "write `tags:` with one declared tag"),
    must(
        "summary",
        Text,
        "write `summary:` with one imperative sentence, such as `Report a new account.`",
    ),
    must(
        "description",
        Text,
        "write `description:` with when it is sent and what is peculiar about it",
    ),
    may("x-outseta-event-type", Integer),
    may("x-outseta-event-data", Text),
    may("x-outseta-event-data-list", Bool),
    must(
        "x-outseta-sources",
        Texts,
        "write `x-outseta-sources:` with keys of provenance.yaml",
    ),
    must(
        "x-outseta-confidence",
        CONFIDENCE,
        "write `x-outseta-confidence: high`, `medium` or `low`",
    ),
    may("x-outseta-observed", Bool),
    may("x-outseta-unknown", Texts),
    must(
        "security",
        Security,
        "write `security: []`: Outseta shows no credentials of the API to the receiver",
    ),
    may("parameters", List(Kind::Parameter)),
    must(
        "requestBody",
        Object(Kind::RequestBody),
        "write `requestBody:` with what is sent",
    ),
    must(
        "responses",
        Map(Kind::Response),
        "write `responses:` with `'200'`",
    ),
    may("deprecated", Bool),
    may("externalDocs", Object(Kind::ExternalDocs)),
    refused("x-outseta-call", NOT_CALLED.0, NOT_CALLED.1),
    refused("x-outseta-paged", NOT_CALLED.0, NOT_CALLED.1),
    refused("x-outseta-resend", NOT_CALLED.0, NOT_CALLED.1),
    refused("x-outseta-anonymous-with", NOT_CALLED.0, NOT_CALLED.1),
    refused("x-outseta-error-codes", NOT_CALLED.0, NOT_CALLED.1),
    refused("x-outseta-outcome", NOT_CALLED.0, NOT_CALLED.1),
    refused("x-codeSamples", NOT_CALLED.0, NOT_CALLED.1),
    refused(
        "callbacks",
        "nothing is sent in return for a webhook but its answer",
        "take it out",
    ),
    refused("servers", "the receiver chooses the address", "take it out"),
];

const ONE_EXAMPLE: (&str, &str) = (
    "docs, sandbox and tests read one example",
    "write the best one as `example:`",
);

const PARAMETER: &[KeySpec] = &[
    must("name", Text, "write `name:` as it is sent"),
    must(
        "in",
        Text,
        "write `in: query` or `in: path`, in webhooks `in: header`",
    ),
    may("description", Text),
    may("required", Bool),
    may("deprecated", Bool),
    may("style", Text),
    may("explode", Bool),
    must(
        "schema",
        Object(Kind::Schema),
        "write `schema:` with the type of the value",
    ),
    may("example", Any),
    may("x-outseta-style", OneOf(&["bracketed"])),
    may("x-outseta-rust-name", Text),
    may("x-outseta-unknown", Texts),
    refused("examples", ONE_EXAMPLE.0, ONE_EXAMPLE.1),
    refused(
        "content",
        "a parameter is plain text, not a document",
        "write `schema:` instead",
    ),
    refused(
        "allowReserved",
        "the client encodes every value",
        "take it out",
    ),
    refused(
        "allowEmptyValue",
        "the client leaves out what is not set",
        "take it out",
    ),
];

const HEADER: &[KeySpec] = &[
    may("description", Text),
    may("required", Bool),
    may("deprecated", Bool),
    must(
        "schema",
        Object(Kind::Schema),
        "write `schema:` with the type of the value",
    ),
    may("example", Any),
    refused("examples", ONE_EXAMPLE.0, ONE_EXAMPLE.1),
    refused(
        "content",
        "a header is plain text, not a document",
        "write `schema:` instead",
    ),
];

const REQUEST_BODY: &[KeySpec] = &[
    may("description", Text),
    may("required", Bool),
    must(
        "content",
        Map(Kind::MediaType),
        "write `content:` with `application/json`",
    ),
    may("x-outseta-unknown", Texts),
];

const RESPONSE: &[KeySpec] = &[
    must(
        "description",
        Text,
        "write `description:` with what the answer means",
    ),
    may("content", Map(Kind::MediaType)),
    may("headers", Map(Kind::Header)),
    may("x-outseta-unknown", Texts),
    refused(
        "links",
        "nothing follows links",
        "say in `description` which operation goes on from here",
    ),
];

const MEDIA_TYPE: &[KeySpec] = &[
    must(
        "schema",
        Object(Kind::Schema),
        "write `schema:` with the body",
    ),
    may("example", Any),
    refused("examples", ONE_EXAMPLE.0, ONE_EXAMPLE.1),
    refused("encoding", "bodies are JSON", "take it out"),
];

const ONE_TYPE: (&str, &str) = (
    "a value of several types has no plain Rust form",
    "describe one entity with all members, refer to one component by `allOf: [$ref]`, or say `x-outseta-any: \"reason\"`",
);
const UNCHECKED: (&str, &str) = (
    "neither client nor sandbox would check it",
    "say it in `description`",
);
const JSON_SCHEMA: &str = "take it out: schemas of OpenAPI 3.0.3 do not have it";

const SCHEMA: &[KeySpec] = &[
    may("description", Text),
    may("type", Type),
    may("format", Text),
    may("nullable", Bool),
    may("readOnly", Bool),
    may("writeOnly", Bool),
    may("deprecated", Bool),
    may("enum", Any),
    may("default", Any),
    may("example", Any),
    may("minimum", Number),
    may("maximum", Number),
    may("minLength", Integer),
    may("maxLength", Integer),
    may("minItems", Integer),
    may("maxItems", Integer),
    may("items", Object(Kind::Schema)),
    may("properties", Map(Kind::Schema)),
    may("required", Texts),
    may("additionalProperties", BoolOrSchema),
    may("allOf", List(Kind::Schema)),
    may("externalDocs", Object(Kind::ExternalDocs)),
    may("x-enum-varnames", Texts),
    may("x-enum-descriptions", Texts),
    may("x-outseta-sources", Texts),
    may("x-outseta-confidence", CONFIDENCE),
    may("x-outseta-observed", Bool),
    may("x-outseta-unknown", Texts),
    may("x-outseta-any", Text),
    may("x-outseta-write", OneOf(&["reference", "nested", "none"])),
    may("x-outseta-sensitive", Bool),
    may("x-outseta-rust-name", Text),
    refused("oneOf", ONE_TYPE.0, ONE_TYPE.1),
    refused("anyOf", ONE_TYPE.0, ONE_TYPE.1),
    refused("not", ONE_TYPE.0, ONE_TYPE.1),
    refused("discriminator", ONE_TYPE.0, ONE_TYPE.1),
    refused("xml", "bodies are JSON", "take it out"),
    refused(
        "title",
        "the name of the component is the title",
        "take it out",
    ),
    refused("pattern", UNCHECKED.0, UNCHECKED.1),
    refused("multipleOf", UNCHECKED.0, UNCHECKED.1),
    refused("exclusiveMinimum", UNCHECKED.0, UNCHECKED.1),
    refused("exclusiveMaximum", UNCHECKED.0, UNCHECKED.1),
    refused("uniqueItems", UNCHECKED.0, UNCHECKED.1),
    refused("minProperties", UNCHECKED.0, UNCHECKED.1),
    refused("maxProperties", UNCHECKED.0, UNCHECKED.1),
    later(
        "patternProperties",
        "write `additionalProperties: true` for members that are not known",
    ),
    later("const", "write `enum:` with the one value"),
    later("examples", "write one `example:`"),
    later("prefixItems", "write `items:` with one type"),
    later("contains", JSON_SCHEMA),
    later("propertyNames", JSON_SCHEMA),
    later("dependentSchemas", JSON_SCHEMA),
    later("dependentRequired", JSON_SCHEMA),
    later("unevaluatedProperties", JSON_SCHEMA),
    later("unevaluatedItems", JSON_SCHEMA),
    later("contentEncoding", JSON_SCHEMA),
    later("contentMediaType", JSON_SCHEMA),
    later("if", JSON_SCHEMA),
    later("then", JSON_SCHEMA),
    later("else", JSON_SCHEMA),
    later("$id", JSON_SCHEMA),
    later("$schema", JSON_SCHEMA),
    later("$anchor", JSON_SCHEMA),
    later("$comment", JSON_SCHEMA),
    later("$defs", "move the schemas to `components`"),
];

const COMPONENTS: &[KeySpec] = &[
    may("schemas", Map(Kind::Schema)),
    may("parameters", Map(Kind::Parameter)),
    may("responses", Map(Kind::Response)),
    may("requestBodies", Map(Kind::RequestBody)),
    may("headers", Map(Kind::Header)),
    may("securitySchemes", Map(Kind::SecurityScheme)),
    refused(
        "examples",
        ONE_EXAMPLE.0,
        "write the example beside its schema",
    ),
    refused("links", "nothing follows links", "take them out"),
    refused(
        "callbacks",
        "the client has no server to be called back on",
        "take them out",
    ),
    later("pathItems", "write the operations under `paths`"),
];

const SECURITY_SCHEME: &[KeySpec] = &[
    must(
        "type",
        OneOf(&["apiKey", "http"]),
        "write `type: apiKey` or `type: http`",
    ),
    may("description", Text),
    may("name", Text),
    may("in", OneOf(&["header"])),
    may("scheme", OneOf(&["bearer"])),
    may("bearerFormat", Text),
    refused(
        "flows",
        "the client takes tokens, it does not run OAuth",
        "describe the token as `type: http`, `scheme: bearer`",
    ),
    refused(
        "openIdConnectUrl",
        "the client takes tokens, it does not run OpenID Connect",
        "describe the token as `type: http`, `scheme: bearer`",
    ),
];
