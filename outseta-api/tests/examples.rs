//! Every example runs on its own sandbox, with no setting, and says what it is expected to say.
//!
//! `cargo test` builds the examples of a package along with its tests, beside them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use outseta_api::Client;
use outseta_sandbox::Sandbox;
use tokio::runtime::Runtime;

/// One run of an example: its arguments, and lines that it prints, whole or in part.
struct Run {
    arguments: &'static [&'static str],
    prints: &'static [&'static str],
}

/// `name: [arguments] => [lines]` declares a test and a row of [`EXAMPLES`]; an example may have
/// several runs. `{tmp}` in an argument is a folder for temporary files.
macro_rules! examples {
    ($($name:ident: $([$($argument:literal),*] => [$($line:literal),+ $(,)?]),+;)+) => {
        /// The examples that are run here.
        const EXAMPLES: &[&str] = &[$(stringify!($name)),+];

        $(#[test]
        fn $name() {
            for run in [$(Run { arguments: &[$($argument),*], prints: &[$($line),+] }),+] {
                check(stringify!($name), &run);
            }
        })+
    };
}

examples! {
    answer_case:
        [] => [
            "cAsE5678  Card expired",
            "gus@example.com asks: How do I pay by bank transfer?",
            "  Support: Of course: our bank details are on the invoice.",
            "  (closed)",
        ],
        ["cAsE1234", "We are on it."] => ["  Support: We are on it."];
    change_plan:
        [] => [
            "Acme Ltd pays 49.00 for Growth.",
            "Charge for a change at the renewal: 124.45",
            "Unused time on Growth",
            "Changed at once.",
            "The plan is Scale, for 99.00 each term.",
        ],
        ["gLoB4321", "wQXrBxWK", "--at-renewal"] => [
            "Globex pays 19.00 for Starter.",
            "Charge for a change now: 0.00",
            "Changed at the renewal.",
            "The plan is Growth, for 49.00 each term.",
        ];
    custom_properties:
        [] => [
            "Before:  MyFields { coffee_preference: Some(\"Espresso\"), cups: None,",
            "Written: MyFields { coffee_preference: Some(\"Espresso\"), cups: Some(1), \
             interests: CheckboxList([Billing, Other(\"Roadmap\")]) }",
            "Cleared: MyFields { coffee_preference: Some(\"Espresso\"), cups: None,",
            "Refused: invalid type: string, expected u32 at Cups",
        ];
    export_people:
        ["{tmp}/people.csv"] => ["319 people are in "],
        ["-"] => [
            "uid,email,first name,last name,created,last login",
            "pAbC12Dx,ann@example.com,Ann,Lee,2026-01-05T09:30:00+00:00,",
        ];
    gate_by_plan:
        [] => [
            "Ann, on Growth               200 allowed: Ann Lee of account aBcD123x, plan wQXrBxWK",
            "Carol, on Starter            403 refused: the plan sTaRt123 does not include this",
            "Eli, on no plan              403 refused: the account has no plan",
            "without a token              401 refused: no access token came along",
            "with a guess                 401 refused: this is no access token of Outseta",
            "with Ann's claims on top     401 refused: the signature does not fit the token",
        ];
    past_due:
        [] => [
            "1 accounts are past due.",
            "Pied Piper (pIeD1234), gus@example.com",
            "49.00 to pay: would be mailed again",
            "Nothing was done.",
        ],
        ["--apply"] => [
            "49.00 to pay: mailed again, a reminder is on record",
            "1 accounts are still past due.",
        ],
        ["--paid", "iNvP1234"] => ["49.00 to pay: would be booked as paid"],
        ["--apply", "--paid", "iNvP1234"] => [
            "49.00 to pay: booked as paid,",
            "0 accounts are still past due.",
        ];
    quickstart:
        [] => ["Park & Partners is account", "Ann Lee is CTO, drinks Espresso", "Done."];
    receive_webhook:
        [] => [
            "server: Acme Ltd went from Subscribing to Past Due",
            "server: Globex paid 49.90",
            "server: welcome, Ann Lee",
            "server: kept 17 bytes about `moon-landed` for later",
            "answer: 401 Unauthorized the signature does not fit the body",
            "answer: 400 Bad Request the body cannot be read",
            "answer: 200 OK {\"Name\":\"Globex\",\"Seats\":12.50,\"ClientIdentifier\":\"1042\"}",
            "Done.",
        ];
    record_usage:
        [] => ["Reported 12.5 of API calls as", "  2026-02-15      4.50", "  together       17.00"],
        ["aBcD123x", "0.25"] => ["Reported 0.25 of API calls as", "  together        4.75"];
    script:
        [] => [
            "stage            accounts      revenue",
            "Past Due                1         0.00",
            "The last of 69 people:",
        ];
    sign_up:
        [] => [
            "  sTaRt123  Starter         19.00 a month, 14 days of trial",
            "Signed up account ",
            "  stage    Trialing",
            "  person   Kim Park <kim@example.com>, primary",
            "  plan     Starter, 19.00 each term",
        ],
        ["wQXrBxWK", "lou@example.com", "Lou"] => ["  company  Lou", "  stage    Subscribing"];
    subscribe_to_list:
        [] => [
            "lIsT1234  Newsletter   double opt-in",
            "  ann@example.com          confirmed",
            "  eli@example.com          has left",
            "  kim@example.com          waits for confirmation",
            "  1 active, 2 to confirm, 1 gone",
        ],
        ["lIsT5678", "kim@example.com"] => ["  kim@example.com          subscribed"];
    sync_to_sqlite:
        ["{tmp}/people.sqlite"] => [
            "69 people fetched, all there are.",
            "Two people have changed.",
            "3 people fetched, changed after ",
            "69 people are in ",
        ],
        [":memory:"] => ["69 people fetched, all there are.", "69 people are in :memory:."];
}

/// Runs an example and looks at what it prints.
fn check(name: &str, run: &Run) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("example-{name}"));
    // What an earlier run left behind would be found by this one.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    let arguments: Vec<String> = run
        .arguments
        .iter()
        .map(|argument| argument.replace("{tmp}", &folder.display().to_string()))
        .collect();
    let output = start(&binary(name), &arguments, &[]);
    let told = told(name, &arguments, &output);
    let printed = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{told}");
    for expected in run.prints {
        assert!(
            printed.lines().any(|line| line.contains(expected)),
            "no line with {expected:?}\n{told}"
        );
    }
    no_secrets(&told);
}

/// Nothing of this machine's settings gets through, least of all credentials of a real tenant.
fn start(binary: &Path, arguments: &[String], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(binary);
    command.args(arguments).env_clear();
    // Windows does not open a socket without it.
    if let Some(root) = std::env::var_os("SystemRoot") {
        command.env("SystemRoot", root);
    }
    command.envs(variables.iter().copied());
    command.output().expect("the example starts")
}

/// All that an example said.
fn told(name: &str, arguments: &[String], output: &Output) -> String {
    let printed = String::from_utf8_lossy(&output.stdout);
    let complaints = String::from_utf8_lossy(&output.stderr);
    format!("{name} {arguments:?}\n{printed}\n{complaints}")
}

/// The key of a sandbox and everybody's password are the same in each.
fn no_secrets(text: &str) {
    let (_runtime, sandbox) = tenant();
    for secret in [sandbox.api_secret(), sandbox.password()] {
        assert!(
            !secret.is_empty() && !text.contains(secret),
            "a secret is printed:\n{text}"
        );
    }
}

/// A sandbox that stands for a tenant of the real service.
fn tenant() -> (Runtime, Sandbox) {
    let runtime = Runtime::new().expect("a runtime");
    let sandbox = runtime
        .block_on(Sandbox::builder().unlimited().start())
        .expect("a free port");
    (runtime, sandbox)
}

/// How an example ends where it is told of a tenant, and which operations it writes with.
type Careful = (
    &'static str,
    &'static [&'static str],
    i32,
    &'static [&'static str],
);

const ON_A_TENANT: &[Careful] = &[
    ("answer_case", &[], 0, &[]),
    ("answer_case", &["cAsE5678"], 1, &[]),
    (
        "answer_case",
        &["cAsE5678", "Hello"],
        0,
        &["case_replies_add"],
    ),
    (
        "answer_case",
        &["cAsE5678", "Hello", "--close"],
        0,
        &["case_replies_add", "cases_update"],
    ),
    ("change_plan", &[], 1, &[]),
    ("change_plan", &["aBcD123x"], 1, &[]),
    ("change_plan", &["aBcD123x", "pLaN5678"], 0, &[]),
    (
        "change_plan",
        &["aBcD123x", "pLaN5678", "--apply"],
        0,
        &["subscriptions_change"],
    ),
    ("custom_properties", &[], 1, &[]),
    ("custom_properties", &["pAbC12Dx"], 0, &[]),
    (
        "custom_properties",
        &["pAbC12Dx", "--apply"],
        0,
        &["people_update", "people_update"],
    ),
    ("export_people", &["-"], 0, &[]),
    ("gate_by_plan", &[], 1, &[]),
    ("past_due", &[], 0, &[]),
    ("past_due", &["--paid", "iNvP1234"], 0, &[]),
    ("past_due", &["--apply"], 0, &["invoices_send_email"]),
    (
        "past_due",
        &["--apply", "--paid", "iNvP1234"],
        0,
        &["transactions_add_payment"],
    ),
    ("quickstart", &[], 0, &[]),
    ("record_usage", &["aBcD123x"], 1, &[]),
    ("record_usage", &["aBcD123x", "5"], 0, &[]),
    (
        "record_usage",
        &["aBcD123x", "5", "--apply"],
        0,
        &["usage_add"],
    ),
    ("script", &[], 0, &[]),
    ("sign_up", &[], 1, &[]),
    ("sign_up", &["sTaRt123"], 1, &[]),
    (
        "sign_up",
        &["sTaRt123", "lou@example.com"],
        0,
        &["registrations_add"],
    ),
    ("subscribe_to_list", &["lIsT1234"], 1, &[]),
    (
        "subscribe_to_list",
        &["lIsT1234", "lou@example.com"],
        0,
        &["email_list_subscriptions_add"],
    ),
    ("sync_to_sqlite", &[":memory:"], 0, &[]),
];

#[test]
fn on_a_tenant_only_what_was_asked_for_is_written() {
    for (name, arguments, code, writes) in ON_A_TENANT {
        let (_runtime, tenant) = tenant();
        let arguments: Vec<String> = arguments.iter().map(|text| (*text).to_owned()).collect();
        let variables = [
            ("OUTSETA_SUBDOMAIN", "acme"),
            ("OUTSETA_BASE_URL", &tenant.base_url()),
            ("OUTSETA_API_KEY", tenant.api_key()),
            ("OUTSETA_API_SECRET", tenant.api_secret()),
        ];
        let output = start(&binary(name), &arguments, &variables);
        let told = told(name, &arguments, &output);
        assert_eq!(output.status.code(), Some(*code), "{told}");
        let requests = tenant.requests();
        assert!(
            !requests.is_empty() || *code != 0,
            "nobody was asked: {told}"
        );
        let written: Vec<&str> = requests
            .iter()
            .filter(|request| request.method != "GET")
            .filter_map(|request| request.operation.as_deref())
            // It asks for a price by PUT.
            .filter(|operation| *operation != "subscriptions_change_preview")
            .collect();
        assert_eq!(written, *writes, "{told}");
        no_secrets(&told);
    }
}

#[test]
fn a_token_is_judged_by_the_keys_of_its_tenant() {
    let (runtime, tenant) = tenant();
    let settings = Client::builder("acme").base_url(tenant.base_url());
    let client = settings.build().expect("sound settings");
    let sign_in = client
        .sign_in()
        .password("ann@example.com", tenant.password());
    let step = runtime.block_on(sign_in).expect("a right password");
    let ann = step.signed_in().expect("no second factor");
    let token = ann.access_token().secret().expose();
    let cut = &token[..token.len() - 10];
    for (token, plans, said) in [
        (token, "", "200 allowed: Ann Lee"),
        (token, "sTaRt123, wQXrBxWK", "200 allowed: Ann Lee"),
        (
            token,
            "sTaRt123",
            "403 refused: the plan wQXrBxWK does not include this",
        ),
        (cut, "", "401 refused: the signature does not fit"),
    ] {
        let variables = [
            ("OUTSETA_SUBDOMAIN", "acme"),
            ("OUTSETA_BASE_URL", &tenant.base_url()),
            ("OUTSETA_ACCESS_TOKEN", token),
            ("OUTSETA_PLANS", plans),
        ];
        let output = start(&binary("gate_by_plan"), &[], &variables);
        let told = told("gate_by_plan", &[], &output);
        assert_eq!(output.status.code(), Some(0), "{told}");
        assert!(told.contains(said) && !told.contains(token), "{told}");
    }
}

#[test]
fn a_key_that_is_none_is_not_printed() {
    let (name, key) = ("receive_webhook", "00ff-planted");
    let output = start(&binary(name), &[], &[("OUTSETA_WEBHOOK_KEY", key)]);
    let told = told(name, &[], &output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("OUTSETA_WEBHOOK_KEY"), "{told}");
    assert!(!told.contains("planted"), "{told}");
}

/// Where the sources are.
fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples")
}

/// The program of an example, which is not older than its source.
fn binary(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("this test is a file");
    let target = test.parent().and_then(Path::parent).expect("target/debug");
    let program = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let binary = target.join("examples").join(program);
    let build = "run `cargo build -p outseta-api --examples` first, or all of `cargo test`";
    let age = |path: &Path| path.metadata().and_then(|file| file.modified());
    let built = age(&binary).unwrap_or_else(|_| panic!("{name} is not built: {build}"));
    let written = age(&sources().join(format!("{name}.rs"))).expect("a source");
    assert!(built >= written, "{name} is older than its source: {build}");
    binary
}

#[test]
fn every_example_is_run() {
    let files = std::fs::read_dir(sources()).expect("the examples");
    let names: BTreeSet<String> = files
        .map(|entry| entry.expect("an entry").path())
        // A folder is an example if it has a `main.rs`; `support` has none.
        .filter(|path| {
            path.extension().is_some_and(|e| e == "rs") || path.join("main.rs").is_file()
        })
        .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
        .collect();
    let run: BTreeSet<String> = EXAMPLES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(
        names, run,
        "examples on the left, those that are run on the right"
    );
}
