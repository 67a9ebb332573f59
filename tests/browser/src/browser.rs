//! Starting and ending Chromium.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, Once, PoisonError, Weak};
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;

use crate::page::Page;
use crate::pipe::Pipe;

/// What Chromium may be called.
const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Nothing but the pages that tests open: no updates, no profile of the user's, no first steps.
const FLAGS: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
];

/// A running Chromium with a profile of its own. It ends when it is dropped.
pub struct Browser {
    process: Child,
    pipe: Arc<Pipe>,
    // Removed after the process has ended.
    _profile: TempDir,
}

impl Browser {
    /// The browser that all tests of a program share while any of them uses it. None where there is
    /// no Chromium, which is then said in one line on stderr, with what was left out.
    #[must_use]
    pub fn shared(what: &str) -> Option<Arc<Self>> {
        static RUNNING: Mutex<Weak<Browser>> = Mutex::new(Weak::new());
        static SAID: Once = Once::new();
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(browser) = running.upgrade() {
            return Some(browser);
        }
        let Some(program) = find() else {
            // Past the capture of the test harness, so that it is read although the test passes.
            SAID.call_once(|| {
                let _ = writeln!(
                    std::io::stderr(),
                    "{what} left out: no chromium on the PATH; install it (Debian: apt-get install chromium), or name it in CHROMIUM"
                );
            });
            return None;
        };
        let browser = Arc::new(Self::start(&program));
        *running = Arc::downgrade(&browser);
        Some(browser)
    }

    fn start(program: &OsString) -> Self {
        let profile = tempfile::Builder::new()
            .prefix("outseta-browser-")
            .tempdir()
            .expect("a folder for the browser's profile");
        // Chromium reads the protocol from descriptor 3 and writes it to 4.
        let mut process = Command::new("sh")
            .args(["-c", r#"exec "$@" 3<&0 4>&1 </dev/null >/dev/null"#, "sh"])
            .arg(program)
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell that starts the browser");
        let out = process.stdin.take().expect("a pipe to the browser");
        let incoming = process.stdout.take().expect("a pipe from the browser");
        Self {
            process,
            pipe: Arc::new(Pipe::new(out, incoming)),
            _profile: profile,
        }
    }

    /// A new page in a context of its own: it shares no cookies and no cache with any other.
    #[must_use]
    pub fn page(&self) -> Page {
        let call = |method, params| self.pipe.call("", method, params);
        let context = call("Target.createBrowserContext", json!({}));
        let target = call(
            "Target.createTarget",
            json!({ "url": "about:blank", "browserContextId": context["browserContextId"] }),
        );
        let session = call(
            "Target.attachToTarget",
            json!({ "targetId": target["targetId"], "flatten": true }),
        );
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        Page::new(
            Arc::clone(&self.pipe),
            text(&session["sessionId"]),
            text(&context["browserContextId"]),
        )
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Asked nicely first: it then takes its child processes along, which leave the profile alone.
        let _ = self.pipe.send("", "Browser.close", json!({}));
        let end = Instant::now() + Duration::from_secs(10);
        while matches!(self.process.try_wait(), Ok(None)) && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The program: what `CHROMIUM` names, else the first of the usual names that is on the PATH.
fn find() -> Option<OsString> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Some(named);
    }
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    NAMES
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|file| file.is_file())
        .map(PathBuf::into_os_string)
}
