//! The sandbox as a program: `outseta-sandbox --port 8080`, or `cargo xtask sandbox`.

use std::process::ExitCode;

use clap::Parser;

/// An Outseta that runs on your machine, seeded with made-up people, accounts and deals.
#[derive(Parser)]
#[command(name = "outseta-sandbox")]
struct Arguments {
    /// The port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments { port } = Arguments::parse();
    match outseta_sandbox::run(port).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: cannot serve on port {port}: {error}");
            eprintln!("help: choose another with --port, or 0 for a free one");
            ExitCode::FAILURE
        }
    }
}
