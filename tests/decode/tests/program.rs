//! The program itself: what it takes, what it prints, what it exits with.

use std::{
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs the program in a folder, with something on standard input.
fn run_in(folder: &Path, arguments: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_outseta-decode"))
        .current_dir(folder)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // It may end without reading: then there is nobody to write to.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    let output = child.wait_with_output().expect("the program ends");
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

fn run(arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
    run_in(Path::new("."), arguments, input.as_ref())
}

#[test]
fn lossless_is_zero() {
    for arguments in [&["Person"][..], &["Person", "-"]] {
        let run = run(arguments, r#"{"Uid":"pAbC12Dx","Mascot":"badger"}"#);
        assert_eq!(run.code, Some(0), "{}", run.err);
        assert_eq!(run.err, "");
        assert_eq!(
            run.out,
            "Person, as the crate sees it:\n\
             \n\
             Person {\n    uid: \"pAbC12Dx\",\n    Mascot: \"badger\",\n}\n\
             \n\
             Unknown members: 1, kept in `extra` and sent back as they came.\n  \
               Mascot: text, in Person\n  \
               Custom properties of your own, on entities that take them, are such members and need nothing done.\n  \
               Whatever else is here, the description lacks.\n\
             \n\
             Unknown values of enumerations: none.\n\
             \n\
             Written back: nothing is lost or changed.\n"
        );
    }
}

#[test]
fn refused_is_one() {
    let found = run(&["Person"], "{\n \"Created\": \"soon\"}");
    assert_eq!(found.code, Some(1));
    assert_eq!(found.out, "");
    for expected in [
        "error: this is no Person",
        "path: Created",
        "line: 2:",
        "help: ",
    ] {
        assert!(found.err.contains(expected), "{expected} in {}", found.err);
    }
    let found = run(&["Person"], "");
    assert_eq!(found.code, Some(1));
    assert!(found.err.contains("the input is empty"), "{}", found.err);
}

#[test]
fn lossy_is_two() {
    let run = run(&["Person"], r#"{"Uid":"a","Uid":"b"}"#);
    assert_eq!(run.code, Some(2), "{}", run.err);
    assert!(
        run.out
            .contains("LOST OR CHANGED in 1 place.\n  Uid: stands there 2 times"),
        "{}",
        run.out
    );
}

#[test]
fn files_are_looked_for_where_the_caller_is() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("bodies")).expect("a folder in it");
    std::fs::write(
        folder.path().join("bodies/person.json"),
        "{\"Title\":\"CTO\"}",
    )
    .expect("a file in that");
    let found = run_in(folder.path(), &["Person", "bodies/person.json"], b"");
    assert_eq!(found.code, Some(0), "{}", found.err);
    assert!(found.out.contains("title: \"CTO\""), "{}", found.out);
    for file in ["bodies", "nowhere.json", ""] {
        let found = run_in(folder.path(), &["Person", file], b"{}");
        assert_eq!((found.code, found.out.as_str()), (Some(1), ""));
        assert!(
            found
                .err
                .starts_with(&format!("error: cannot read {file:?}: ")),
            "{}",
            found.err
        );
        assert!(found.err.contains("help: "), "{}", found.err);
    }
}

#[test]
fn misspelt_schemas_are_put_right() {
    for (name, near) in [
        ("person", "Person?"),
        ("Acount", "Account"),
        ("DealPaeg", "DealPage"),
    ] {
        let found = run(&[name], "{}");
        assert_eq!((found.code, found.out.as_str()), (Some(1), ""));
        assert!(
            found.err.contains(&format!("no schema `{name}`")),
            "{}",
            found.err
        );
        assert!(found.err.contains("did you mean"), "{}", found.err);
        assert!(found.err.contains(near), "{}", found.err);
    }
    let found = run(&["Qqqqqqq\u{1b}"], "{}");
    assert!(found.err.contains("--list"), "{}", found.err);
    assert!(!found.err.contains("did you mean"), "{}", found.err);
    assert!(!found.err.contains('\u{1b}'), "{}", found.err);
}

#[test]
fn the_list_is_sorted() {
    let found = run(&["--list"], "");
    assert_eq!((found.code, found.err.as_str()), (Some(0), ""));
    let names: Vec<_> = found.out.lines().collect();
    assert!(names.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(names.contains(&"Person") && names.contains(&"PersonPage"));
}

#[test]
fn misuse_is_not_taken_for_a_loss() {
    for arguments in [
        &[][..],
        &["--list", "Person"],
        &["--what"],
        &["Person", "-", "-"],
    ] {
        let found = run(arguments, "{}");
        assert_eq!(
            (found.code, found.out.as_str()),
            (Some(1), ""),
            "{arguments:?}"
        );
        assert!(
            found.err.contains("Usage: cargo xtask decode"),
            "{}",
            found.err
        );
    }
    let found = run(&["--help"], "");
    assert_eq!((found.code, found.err.as_str()), (Some(0), ""));
    assert!(found.out.contains("Exits with 0"), "{}", found.out);
}

#[test]
fn a_reader_that_leaves_is_no_fault() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_outseta-decode"))
        .arg("Person")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let body = format!(r#"{{"Title":"{}"}}"#, "x".repeat(1_000_000));
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(body.as_bytes())
        .expect("it reads");
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn secrets_are_not_printed() {
    let secret = "Zq7-horse-battery";
    for (body, code) in [
        (
            format!(r#"{{"Password":"{secret}","Own":{{"ApiKey":"{secret}"}}}}"#),
            0,
        ),
        (
            format!(
                r#"{{"Password":"{secret}","Password":"{secret}","Title":{{"Token":"{secret}"}}}}"#
            ),
            2,
        ),
        (format!(r#"{{"Password":"{secret}","Created":"soon"}}"#), 1),
        (format!(r#"{{"Password":"{secret}"#), 1),
    ] {
        let found = run(&["Person"], &body);
        assert_eq!(found.code, Some(code), "{body}");
        assert!(
            !found.out.contains(secret) && !found.err.contains(secret),
            "{body}"
        );
    }
}
