//! The connection to Redis, and the script that keeps the count there.

use std::{error::Error as StdError, fmt, sync::Mutex, time::Duration};

use redis::{AsyncConnectionConfig, RedisError, Script, aio::MultiplexedConnection};

use crate::limit::{ON_THE_WAY, WINDOW};

/// After what time a process that waits asks again, whatever it was told.
pub(super) const RECHECK: Duration = Duration::from_millis(500);

/// How late a process that waits may be before its turn goes to the next.
const GRACE: Duration = Duration::from_secs(1);

/// What Redis may not know of when it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lapse {
    /// It has been there all the time.
    None,
    /// The connection broke and is there again: it may be a new Redis, with no memory.
    Reconnected,
    /// There was none for a while, and processes may have gone on without.
    Outage,
}

/// The names by which Redis knows a request.
#[derive(Clone, Debug)]
pub(super) struct Ticket {
    pub(super) process: String,
    pub(super) token: String,
}

/// A Redis, and the key in it.
pub(super) struct Link {
    client: redis::Client,
    script: Script,
    key: String,
    rate: u32,
    timeout: Duration,
    live: Mutex<Live>,
}

#[derive(Default)]
struct Live {
    connection: Option<MultiplexedConnection>,
    /// Whether there ever was one.
    before: bool,
}

impl Link {
    pub(super) fn new(client: redis::Client, key: String, rate: u32, timeout: Duration) -> Self {
        Self {
            client,
            script: Script::new(include_str!("limit.lua")),
            key,
            rate,
            timeout,
            live: Mutex::default(),
        }
    }

    /// Asks for a place. Zero means that it is given, anything else how long to wait before asking
    /// again. `lapse` is what happened since the last answer, and is kept up to date.
    pub(super) async fn take(&self, ticket: &Ticket, lapse: &mut Lapse) -> Result<Duration, Down> {
        if let Some(connection) = self.connection() {
            match self.ask(connection, ticket, *lapse).await {
                Ok(wait) => {
                    *lapse = Lapse::None;
                    return Ok(wait);
                }
                // It may have been closed for being idle.
                Err(_) => self.forget(),
            }
        }
        if self.was_connected() {
            *lapse = (*lapse).max(Lapse::Reconnected);
        }
        let asked = match self.connect().await {
            Ok(connection) => self.ask(connection, ticket, *lapse).await,
            Err(down) => Err(down),
        };
        match asked {
            Ok(_) => *lapse = Lapse::None,
            Err(_) => {
                self.forget();
                *lapse = Lapse::Outage;
            }
        }
        asked
    }

    async fn ask(
        &self,
        connection: MultiplexedConnection,
        ticket: &Ticket,
        lapse: Lapse,
    ) -> Result<Duration, Down> {
        let lapse = match lapse {
            Lapse::None => "none",
            Lapse::Reconnected => "reconnected",
            Lapse::Outage => "outage",
        };
        let numbers = [WINDOW, ON_THE_WAY, RECHECK, GRACE].map(|time| time.as_millis().to_string());
        let mut arguments = vec![self.rate.to_string()];
        arguments.extend(numbers);
        arguments.push(lapse.to_owned());
        let wait = self.run(connection, "take", ticket, &arguments).await?;
        Ok(Duration::from_millis(wait))
    }

    /// Says that a request has arrived, or that its place is not needed. If Redis does not hear of it,
    /// the place is free somewhat later.
    pub(super) async fn tell(&self, operation: &'static str, ticket: &Ticket) {
        if let Some(connection) = self.connection() {
            // Whoever asks next will notice as well, and has somebody to tell.
            let _ = self.run(connection, operation, ticket, &[]).await;
        }
    }

    async fn run(
        &self,
        mut connection: MultiplexedConnection,
        operation: &'static str,
        ticket: &Ticket,
        arguments: &[String],
    ) -> Result<u64, Down> {
        let mut call = self.script.prepare_invoke();
        call.key(&self.key)
            .arg(operation)
            .arg(&ticket.process)
            .arg(&ticket.token);
        for argument in arguments {
            call.arg(argument);
        }
        let call = call.invoke_async(&mut connection);
        match tokio::time::timeout(self.timeout, call).await {
            Ok(answer) => answer.map_err(|error| Down::new(&error)),
            Err(_) => Err(Down::late(self.timeout)),
        }
    }

    async fn connect(&self) -> Result<MultiplexedConnection, Down> {
        // The time is kept here, over all steps of connecting.
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(None)
            .set_response_timeout(None);
        let connecting = self
            .client
            .get_multiplexed_async_connection_with_config(&config);
        let connection = match tokio::time::timeout(self.timeout, connecting).await {
            Ok(connected) => connected.map_err(|error| Down::new(&error))?,
            Err(_) => return Err(Down::late(self.timeout)),
        };
        let mut live = self.live();
        live.connection = Some(connection.clone());
        live.before = true;
        Ok(connection)
    }

    fn connection(&self) -> Option<MultiplexedConnection> {
        self.live().connection.clone()
    }

    fn was_connected(&self) -> bool {
        self.live().before
    }

    fn forget(&self) {
        self.live().connection = None;
    }

    fn live(&self) -> std::sync::MutexGuard<'_, Live> {
        // Nothing that can panic is done under the lock.
        self.live
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Redis gave no leave.
#[derive(Clone, Debug)]
pub(super) struct Down(String);

impl Down {
    /// What happened, without what the server said: it may repeat the password that it was sent.
    fn new(error: &RedisError) -> Self {
        let mut what = error.category().to_owned();
        if error.is_connection_refusal() {
            what = "the connection is refused".to_owned();
        } else if let Some(code) = error.code().filter(|code| is_code(code)) {
            what = format!("{what}, {code}");
        }
        Self(what)
    }

    fn late(timeout: Duration) -> Self {
        Self(format!("no answer within {timeout:?}"))
    }
}

/// Whether it is the word that errors of Redis begin with, such as `WRONGPASS`.
fn is_code(text: &str) -> bool {
    (1..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

impl fmt::Display for Down {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the Redis that keeps the rate limit does not do its part: {}",
            self.0
        )
    }
}

impl StdError for Down {}
