//! The maintainers' commands. Each is thin: the work is done by the libraries of this workspace.

mod bench;
mod decode;
mod drift;
mod generate;
mod lint;
mod sandbox;
mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "The maintainers' commands of outseta-api"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write everything that follows from spec/: the client's generated modules and the bundled description.
    Gen {
        /// Write nothing; name every file that differs and exit with 1.
        #[arg(long)]
        check: bool,
        /// Print the peak memory of the run.
        #[arg(long)]
        stats: bool,
    },
    /// Check spec/ against the house rules, without writing anything.
    Lint {
        /// Another folder with a description.
        #[arg(value_name = "FOLDER")]
        folder: Option<std::path::PathBuf>,
    },
    /// Run an Outseta of your own on this machine; `sandbox --help` lists what it takes.
    #[command(disable_help_flag = true)]
    Sandbox {
        /// What the program outseta-sandbox takes.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Tell what the client makes of a JSON body, and whether writing it back loses anything.
    #[command(disable_help_flag = true)]
    Decode {
        /// SCHEMA [FILE|-], or --list, or --help.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Compare spec/ with an OpenAPI document or Postman collection of the vendor; exit with 1 if they drifted apart.
    Drift {
        /// The vendor's file, as JSON.
        #[arg(value_name = "FILE")]
        file: std::path::PathBuf,
        /// The form of the report.
        #[arg(long, value_enum, default_value_t = drift::Format::Text)]
        format: drift::Format,
    },
    /// Measure what is claimed about speed and size; exit with 1 if a bound is missed.
    Bench {
        /// Which claim.
        #[arg(value_enum, default_value_t = bench::Which::All)]
        which: bench::Which,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Gen { check, stats } => generate::run(check, stats),
        Command::Lint { folder } => lint::run(folder),
        Command::Sandbox { arguments } => sandbox::run(arguments),
        Command::Decode { arguments } => decode::run(arguments),
        Command::Drift { file, format } => drift::run(&file, format),
        Command::Bench { which } => bench::run(which),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
