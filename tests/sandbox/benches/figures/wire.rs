//! Just enough HTTP: a connection that stays open, requests that were made before, answers of a known length.

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use crate::Failure;

/// How long an answer may take before something must be wrong.
const PATIENCE: Duration = Duration::from_secs(120);

/// An open connection.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    pub(crate) fn open(address: SocketAddr) -> std::io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self {
            stream,
            buffer: Vec::with_capacity(256 * 1024),
        })
    }

    /// Sends a request and reads the answer. Anything but 200 is a failure.
    pub(crate) fn send(&mut self, request: &[u8]) -> Result<&[u8], Failure> {
        self.stream.write_all(request)?;
        self.buffer.clear();
        let mut answer = Answer::default();
        let mut chunk = [0; 64 * 1024];
        while !answer.is_whole(&self.buffer)? {
            match self.stream.read(&mut chunk)? {
                0 => return Err("the sandbox closed the connection".into()),
                read => self.buffer.extend_from_slice(&chunk[..read]),
            }
        }
        Ok(answer.body(&self.buffer))
    }
}

/// What is known of the answer in a buffer.
#[derive(Default)]
pub(crate) struct Answer {
    head: usize,
    length: usize,
}

impl Answer {
    /// Whether all of it has come.
    pub(crate) fn is_whole(&mut self, buffer: &[u8]) -> Result<bool, Failure> {
        if self.head == 0 {
            let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") else {
                return Ok(false);
            };
            let head = std::str::from_utf8(&buffer[..end])?;
            if !head.starts_with("HTTP/1.1 200 ") {
                return Err(format!("the sandbox answered {head}").into());
            }
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                let is_length = name.eq_ignore_ascii_case("content-length");
                is_length.then(|| value.trim().parse().ok())?
            });
            self.length = length.ok_or("an answer without its length")?;
            self.head = end + 4;
        }
        Ok(buffer.len() >= self.head + self.length)
    }

    /// Its body.
    pub(crate) fn body<'b>(&self, buffer: &'b [u8]) -> &'b [u8] {
        &buffer[self.head..]
    }
}
