//! The connections that come in, plain or by TLS, owned so that one of them can be cut.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// How long to wait when no connection can be taken, as where there are too many open files.
const PAUSE: Duration = Duration::from_millis(100);
/// How long a caller may take to begin TLS.
const GREETING: Duration = Duration::from_secs(10);
/// The first byte of whoever begins TLS: a record with a handshake in it.
const TLS: u8 = 0x16;

/// What a request knows of the connection that it came on.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    cut: Arc<AtomicBool>,
    too_plain: bool,
}

impl Line {
    /// Whether it came by plain HTTP where HTTPS is spoken.
    pub(crate) fn is_too_plain(&self) -> bool {
        self.too_plain
    }

    /// Resets the connection as soon as anything is to be read or written on it.
    pub(crate) fn reset(&self) {
        self.cut.store(true, Ordering::Relaxed);
    }
}

impl Connected<IncomingStream<'_, Door>> for Line {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        stream.io().line.clone()
    }
}

/// Where connections come in.
pub(crate) struct Door {
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    /// Connections that did not say yet whether they speak TLS, or are about to begin it.
    greeted: JoinSet<Option<(Connection, SocketAddr)>>,
}

impl Door {
    /// A door at a port that is listened on, where TLS is spoken or plain HTTP.
    pub(crate) fn new(listener: TcpListener, tls: Option<TlsAcceptor>) -> Self {
        Self {
            listener,
            tls,
            greeted: JoinSet::new(),
        }
    }
}

impl Listener for Door {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        loop {
            let (stream, address) = tokio::select! {
                Some(greeted) = self.greeted.join_next() => match greeted {
                    Ok(Some(ready)) => return ready,
                    _ => continue,
                },
                accepted = self.listener.accept() => match accepted {
                    Ok(accepted) => accepted,
                    Err(_) => {
                        tokio::time::sleep(PAUSE).await;
                        continue;
                    }
                },
            };
            // Answers are written in one piece; waiting for more would only delay them.
            let _ = stream.set_nodelay(true);
            let Some(tls) = self.tls.clone() else {
                return (Connection::plain(stream, false), address);
            };
            self.greeted.spawn(async move {
                let greeting = timeout(GREETING, greet(stream, tls)).await;
                greeting.ok().flatten().map(|ready| (ready, address))
            });
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// Finds out whether a caller speaks TLS, and begins it then.
async fn greet(stream: TcpStream, tls: TlsAcceptor) -> Option<Connection> {
    let mut first = [0];
    match stream.peek(&mut first).await {
        Ok(1..) if first == [TLS] => Some(Connection::secure(tls.accept(stream).await.ok()?)),
        Ok(1..) => Some(Connection::plain(stream, true)),
        _ => None,
    }
}

/// A connection that its [`Line`] can cut.
pub(crate) struct Connection {
    stream: Stream,
    line: Line,
}

enum Stream {
    Plain(TcpStream),
    Secure(Box<TlsStream<TcpStream>>),
}

/// What either stream can do.
trait Talk: AsyncRead + AsyncWrite + Unpin {}

impl<T: AsyncRead + AsyncWrite + Unpin> Talk for T {}

impl Connection {
    fn plain(stream: TcpStream, too_plain: bool) -> Self {
        Self::new(Stream::Plain(stream), too_plain)
    }

    fn secure(stream: TlsStream<TcpStream>) -> Self {
        Self::new(Stream::Secure(Box::new(stream)), false)
    }

    fn new(stream: Stream, too_plain: bool) -> Self {
        let cut = Arc::default();
        Self {
            stream,
            line: Line { cut, too_plain },
        }
    }

    /// The stream, unless the line is cut.
    fn talk(&mut self) -> io::Result<Pin<&mut dyn Talk>> {
        self.check()?;
        Ok(match &mut self.stream {
            Stream::Plain(stream) => Pin::new(stream),
            Stream::Secure(stream) => Pin::new(stream.as_mut()),
        })
    }

    /// An error once the line is cut; closing what is left of it then sends a reset.
    fn check(&self) -> io::Result<()> {
        if !self.line.cut.load(Ordering::Relaxed) {
            return Ok(());
        }
        let stream = match &self.stream {
            Stream::Plain(stream) => stream,
            Stream::Secure(stream) => stream.get_ref().0,
        };
        stream.set_zero_linger()?;
        Err(io::ErrorKind::ConnectionReset.into())
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.talk()?.poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.talk()?.poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.talk()?.poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.talk()?.poll_shutdown(context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.talk()?.poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        match &self.stream {
            Stream::Plain(stream) => stream.is_write_vectored(),
            Stream::Secure(stream) => stream.is_write_vectored(),
        }
    }
}
