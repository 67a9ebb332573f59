//! The sandbox as a program: `outseta-sandbox --port 8080`, or `cargo xtask sandbox`.

use std::process::ExitCode;

use clap::Parser;
use outseta_sandbox::Sandbox;

/// An Outseta that runs on your machine, seeded with made-up people, accounts and deals.
#[derive(Parser)]
#[command(name = "outseta-sandbox")]
struct Arguments {
    /// The port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,

    /// Refuse requests that the API description does not describe, and say why.
    #[arg(long)]
    strict: bool,

    /// Lift all limits on the number of requests.
    #[arg(long)]
    unlimited: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let port = arguments.port;
    let mut builder = Sandbox::builder().port(port).strict(arguments.strict);
    if arguments.unlimited {
        builder = builder.unlimited();
    }
    match outseta_sandbox::run(builder).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: cannot serve on port {port}: {error}");
            eprintln!("help: choose another with --port, or 0 for a free one");
            ExitCode::FAILURE
        }
    }
}
