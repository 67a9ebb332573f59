//! The program: `outseta-decode SCHEMA [FILE|-]`, or `cargo xtask decode`.

use std::{
    ffi::{OsStr, OsString},
    fmt,
    fs::File,
    io::{self, BufWriter, ErrorKind, IsTerminal as _, Read, Write as _},
    process::ExitCode,
};

use clap::Parser;
use outseta_decode::{LARGEST, examine, find, names};

/// Writing the body back would lose or change something.
const LOSSY: u8 = 2;

/// Decode a JSON body as the client does, and say what it does not know of it and whether writing it
/// back loses anything.
///
/// Exits with 0 if nothing is lost, with 2 if something would be, with 1 if the body could not be
/// read. Secrets are not printed.
#[derive(Parser)]
#[command(name = "decode", bin_name = "cargo xtask decode")]
struct Arguments {
    /// The schema that the body is of, by its name in the description: Person, AccountPage, …
    #[arg(required_unless_present = "list")]
    schema: Option<String>,
    /// The file with the body; `-`, or nothing, for standard input.
    #[arg(default_value = "-")]
    file: OsString,
    /// Print the names of all schemas.
    #[arg(long, conflicts_with_all = ["schema", "file"])]
    list: bool,
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // clap's own code for a misused program, 2, has another meaning here.
            let code = if error.use_stderr() {
                ExitCode::FAILURE
            } else {
                ExitCode::SUCCESS
            };
            return error.print().map_or(ExitCode::FAILURE, |()| code);
        }
    };
    match arguments.schema {
        Some(schema) => decode(&schema, &arguments.file),
        None => print(names().join("\n"), ExitCode::SUCCESS),
    }
}

fn decode(schema: &str, file: &OsStr) -> ExitCode {
    // First of all: nobody should type a body for a schema that does not exist.
    let schema = match find(schema) {
        Ok(schema) => schema,
        Err(unknown) => return refuse(unknown),
    };
    let body = match read(file) {
        Ok(body) => body,
        Err(error) => {
            let file = file.display();
            return refuse(format_args!(
                "error: cannot read {file:?}: {error}\nhelp: paths start at the current folder; `-` is standard input"
            ));
        }
    };
    match examine(schema, &body) {
        Ok(report) if report.is_lossless() => print(report, ExitCode::SUCCESS),
        Ok(report) => print(report, ExitCode::from(LOSSY)),
        Err(failure) => refuse(failure),
    }
}

fn read(file: &OsStr) -> io::Result<Vec<u8>> {
    let source: Box<dyn Read> = if file == "-" {
        let stdin = io::stdin();
        if stdin.is_terminal() {
            // Otherwise it would seem to hang.
            let _ = writeln!(io::stderr(), "Reading the body from standard input.");
        }
        Box::new(stdin)
    } else {
        Box::new(File::open(file)?)
    };
    let mut body = Vec::new();
    // One byte more than is allowed, so that what is too large is seen to be.
    source.take(LARGEST + 1).read_to_end(&mut body)?;
    Ok(body)
}

/// Prints to standard output. A reader that has seen enough, such as `head`, is no fault.
fn print(text: impl fmt::Display, code: ExitCode) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    let text = text.to_string();
    let done = writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush());
    match done {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            refuse(format_args!("error: cannot write the report: {error}"))
        }
        _ => code,
    }
}

fn refuse(reason: impl fmt::Display) -> ExitCode {
    let reason = reason.to_string();
    // Nothing is left to be done if even this cannot be written.
    let _ = writeln!(io::stderr(), "{}", reason.trim_end());
    ExitCode::FAILURE
}
