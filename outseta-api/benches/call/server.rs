//! The other side of the wire: a process of its own that answers two paths over connections that stay open.

use std::{
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use crate::answers;

/// What this program is started with to be the server.
pub(crate) const ARGUMENT: &str = "serve";

/// Whatever happens, the server does not live longer.
const LIFE: Duration = Duration::from_secs(600);
/// Two a round, and some to spare.
const CONNECTIONS: usize = 1000;

/// A running server. It stops when this is dropped, or when this process ends in any other way.
pub(crate) struct Server {
    process: Child,
    port: u16,
}

impl Server {
    /// Starts this very program once more.
    pub(crate) fn start() -> io::Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        match line.trim().parse() {
            Ok(port) => Ok(Self { process, port }),
            Err(_) => Err(io::Error::other("the server did not tell its port")),
        }
    }

    pub(crate) fn base_url(&self) -> String {
        format!("http://127.0.0.1:{}/api/v1", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        // Nothing depends on how it ended.
        let _ = self.process.wait();
    }
}

/// Serves until standard input ends.
pub(crate) fn run() -> io::Result<()> {
    thread::spawn(|| {
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        std::process::exit(0);
    });
    thread::spawn(|| {
        thread::sleep(LIFE);
        std::process::exit(2);
    });
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    println!("{}", listener.local_addr()?.port());
    io::stdout().flush()?;
    let serving: Vec<_> = listener
        .incoming()
        .take(CONNECTIONS)
        .map(|connection| thread::spawn(|| connection.and_then(serve)))
        .collect();
    for thread in serving {
        // A connection that breaks is the client's to notice.
        let _ = thread.join();
    }
    Ok(())
}

/// Answers one request after the other.
fn serve(mut connection: TcpStream) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let (list, person) = (answer(&answers::list()), answer(&answers::person(0)));
    let mut buffer = [0; 4096];
    let mut filled = 0;
    loop {
        match connection.read(&mut buffer[filled..])? {
            0 => return Ok(()),
            read => filled += read,
        }
        // The requests have no bodies, and none is sent before the last one was answered.
        if buffer[..filled].ends_with(b"\r\n\r\n") {
            let one = buffer.starts_with(b"GET /api/v1/crm/people/");
            connection.write_all(if one { &person } else { &list })?;
            filled = 0;
        }
    }
}

fn answer(body: &str) -> Vec<u8> {
    format!(
        concat!(
            "HTTP/1.1 200 OK\r\nDate: Mon, 05 Jan 2026 09:30:00 GMT\r\nContent-Type: application/json; charset=utf-8\r\n",
            "Cache-Control: no-cache\r\nServer: example\r\nContent-Length: {}\r\n\r\n{}"
        ),
        body.len(),
        body
    )
    .into_bytes()
}
