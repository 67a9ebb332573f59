//! A Redis of one's own, that can be killed and started again.

use std::{
    io::ErrorKind,
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::Duration,
};

use redis::AsyncCommands as _;

/// Whether there is a Redis to start.
pub(crate) fn is_installed() -> bool {
    let asked = Command::new("redis-server").arg("--version").output();
    !matches!(asked, Err(error) if error.kind() == ErrorKind::NotFound)
}

/// A running Redis without memory on disk. It ends when this is dropped.
pub(crate) struct Redis {
    port: u16,
    password: Option<&'static str>,
    process: Option<Child>,
}

impl Redis {
    pub(crate) async fn start() -> Self {
        Self::with_password(None).await
    }

    pub(crate) async fn with_password(password: Option<&'static str>) -> Self {
        // Somebody may take the port before Redis does.
        for _ in 0..10 {
            let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
            let port = free.local_addr().expect("an address").port();
            drop(free);
            let mut redis = Self {
                port,
                password,
                process: None,
            };
            if redis.begin().await {
                return redis;
            }
        }
        panic!("no redis-server came up");
    }

    /// Starts it on its port. Returns whether it answers.
    async fn begin(&mut self) -> bool {
        let mut command = Command::new("redis-server");
        command
            .args(["--bind", "127.0.0.1", "--port", &self.port.to_string()])
            .args(["--save", "", "--appendonly", "no"])
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        if let Some(password) = self.password {
            command.args(["--requirepass", password]);
        }
        let process = command.spawn().expect("redis-server is on the PATH");
        let process = self.process.insert(process);
        for _ in 0..500 {
            if !matches!(process.try_wait(), Ok(None)) {
                return false;
            }
            let client = redis::Client::open(Self::address(self.port, self.password));
            let client = client.expect("a sound URL");
            if let Ok(mut connection) = client.get_multiplexed_async_connection().await
                && connection.ping::<String>().await.is_ok()
            {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        false
    }

    /// Kills it without a warning.
    pub(crate) fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().expect("it was running");
            process.wait().expect("it has ended");
        }
    }

    /// Starts it again, where it was.
    pub(crate) async fn restart(&mut self) {
        assert!(self.begin().await, "the port is still free");
    }

    pub(crate) fn url(&self) -> String {
        Self::address(self.port, self.password)
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    fn address(port: u16, password: Option<&str>) -> String {
        match password {
            Some(password) => format!("redis://:{password}@127.0.0.1:{port}/0"),
            None => format!("redis://127.0.0.1:{port}/0"),
        }
    }

    /// What is kept for a name, and for how many milliseconds more.
    pub(crate) async fn kept(&self, name: &str) -> Option<(serde_json::Value, i64)> {
        let client = redis::Client::open(self.url()).expect("a sound URL");
        let connection = client.get_multiplexed_async_connection().await;
        let mut connection = connection.expect("it runs");
        let key = format!("outseta-api:rate:{name}");
        let text: Option<String> = connection.get(&key).await.expect("a text");
        let left = connection.pttl(&key).await.expect("a number");
        let json = serde_json::from_str(&text?).expect("JSON");
        Some((json, left))
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}
