//! The sandbox as a program: `outseta-sandbox --port 8080`, or `cargo xtask sandbox`.

use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use outseta_sandbox::{Builder, Sandbox, Tls, Webhook};

/// An Outseta that runs on your machine, seeded with made-up people, accounts and deals.
#[derive(Parser)]
#[command(name = "outseta-sandbox")]
struct Arguments {
    /// The port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// A file with records of your own; may be given several times.
    #[arg(long, value_name = "FILE")]
    seed: Vec<PathBuf>,
    /// Keep everything in a SQLite file, and go on where the last run stopped.
    #[cfg(feature = "sqlite")]
    #[arg(long, value_name = "FILE")]
    db: Option<PathBuf>,
    /// So many made-up people more, in every tenant.
    #[arg(long, value_name = "N", default_value_t = 0)]
    people: usize,
    /// A tenant beside the main one, at NAME.localhost; may be given several times.
    #[arg(long, value_name = "NAME")]
    tenant: Vec<String>,
    /// Requests a second that one API key may send, or `off`; 4 if nothing is said, as Outseta has it.
    #[arg(long, value_name = "N|off", value_parser = rate)]
    rate: Option<Rate>,
    /// The same as `--rate off`.
    #[arg(long, conflicts_with = "rate")]
    unlimited: bool,
    /// Print all records as a seed file, and do nothing else.
    #[arg(long)]
    print_seed: bool,
    /// Refuse requests that the API description does not describe, and say why.
    #[arg(long)]
    strict: bool,
    /// Speak HTTPS, and write the certificate that clients have to trust into a file, as PEM.
    #[arg(long, value_name = "FILE")]
    tls: Option<PathBuf>,
    /// Post what happens in the main tenant to an address, `{event}` in it standing for the event; may be
    /// given several times. Signed with the key in OUTSETA_SANDBOX_WEBHOOK_SECRET, in hexadecimal, if it is set.
    #[arg(long, value_name = "URL")]
    webhook: Vec<String>,
}

/// The variable of the environment with the key that reports are signed with: what stands on a command
/// line can be read by everybody.
const WEBHOOK_SECRET: &str = "OUTSETA_SANDBOX_WEBHOOK_SECRET";

/// A limit of requests a second.
#[derive(Clone, Copy)]
enum Rate {
    Off,
    PerSecond(u32),
}

fn rate(text: &str) -> Result<Rate, String> {
    match (text, text.parse()) {
        ("off", _) => Ok(Rate::Off),
        (_, Ok(most)) if most > 0 => Ok(Rate::PerSecond(most)),
        _ => Err("a whole number from 1, or off".to_owned()),
    }
}

impl Arguments {
    fn builder(self) -> Builder {
        let mut builder = Sandbox::builder()
            .port(self.port)
            .extra_people(self.people)
            .strict(self.strict);
        #[cfg(feature = "sqlite")]
        if let Some(file) = self.db {
            builder = builder.database(file);
        }
        for file in self.seed {
            builder = builder.seed_file(file);
        }
        for name in self.tenant {
            builder = builder.tenant(name);
        }
        if self.tls.is_some() {
            builder = builder.tls(Tls::self_signed());
        }
        let secret = std::env::var(WEBHOOK_SECRET).ok();
        for url in self.webhook {
            let webhook = Webhook::new(url);
            builder = builder.webhook(match &secret {
                Some(secret) => webhook.secret(secret),
                None => webhook,
            });
        }
        match self.rate {
            _ if self.unlimited => builder.unlimited(),
            Some(Rate::Off) => builder.unlimited(),
            Some(Rate::PerSecond(most)) => builder.requests_per_second(most),
            None => builder,
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let (port, print_seed) = (arguments.port, arguments.print_seed);
    let certificate = arguments.tls.clone();
    let builder = arguments.builder();
    let done = if print_seed {
        print(builder).await
    } else {
        run(builder, certificate.as_deref()).await
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            match error.kind() {
                ErrorKind::AddrInUse | ErrorKind::PermissionDenied => {
                    eprintln!("error: cannot listen on port {port}: {error}");
                    eprintln!("help: choose another with --port, or 0 for a free one");
                }
                // These say by themselves where they are from and what to do.
                _ => eprintln!("error: {error}"),
            }
            ExitCode::FAILURE
        }
    }
}

async fn print(builder: Builder) -> io::Result<()> {
    let sandbox = builder.port(0).start().await?;
    io::stdout().write_all(sandbox.to_seed().as_bytes())?;
    sandbox.shutdown().await;
    Ok(())
}

async fn run(builder: Builder, certificate: Option<&Path>) -> io::Result<()> {
    // Before anybody is told that it runs, so that whoever waits for that may stop it at once.
    let stopped = stop()?;
    let sandbox = builder.start().await?;
    if let Some((file, pem)) = certificate.zip(sandbox.certificate()) {
        std::fs::write(file, pem).map_err(|error| {
            let file = file.display();
            io::Error::other(format!("cannot write the certificate to {file}: {error}"))
        })?;
    }
    // Whoever started it may have stopped listening already.
    let _ = io::stdout().write_all(greeting(&sandbox, certificate).as_bytes());
    stopped.await;
    sandbox.shutdown().await;
    Ok(())
}

/// What there is and how to call it. The keys are made up, like all that they open.
fn greeting(sandbox: &Sandbox, certificate: Option<&Path>) -> String {
    let trusting = match certificate {
        Some(file) => format!("--cacert '{}' ", file.display()),
        None => String::new(),
    };
    let mut text = format!("An Outseta runs at {}\n", sandbox.base_url());
    for tenant in sandbox.tenants() {
        let (base, key, secret) = (tenant.base_url(), tenant.api_key(), tenant.api_secret());
        text += &format!(
            "\n{}\n  page    {}\n  API     {base}\n  key     {key}\n  secret  {secret}\n  \
             try     curl {trusting}-H 'Authorization: Outseta {key}:{secret}' '{base}/crm/people?limit=3'\n",
            tenant.name(),
            tenant.page_url(),
        );
    }
    let password = sandbox.password();
    text += &format!("Everybody's password is {password}, unless a seed says otherwise.\n");
    text + "Ctrl-C stops it.\n"
}

/// Ends with Ctrl-C or SIGTERM.
#[cfg(unix)]
fn stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Ends with Ctrl-C.
#[cfg(not(unix))]
fn stop() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
