//! A stage on which client and server play on one thread, with a clock that runs ahead while both wait: a wait of a
//! second takes a tenth of one, and nothing that the machine does beside it counts.

use std::time::Duration;

use tokio::{
    runtime::{Builder, Runtime},
    time::sleep,
};

/// How far the clock goes at once. A paused clock jumps to the next thing that is due as soon as nobody has work. With
/// small steps that is never a time limit while an answer is on its way through the kernel.
const TICK: Duration = Duration::from_millis(1);

/// What a tick takes by the clock on the wall.
const PAUSE: Duration = Duration::from_micros(40);

/// Plays a scene to its end.
pub(crate) fn play<T>(scene: impl Future<Output = T>) -> T {
    let runtime = stage();
    runtime.block_on(async {
        let ticker = tokio::spawn(async {
            loop {
                sleep(TICK).await;
                std::thread::sleep(PAUSE);
            }
        });
        let end = scene.await;
        ticker.abort();
        end
    })
}

fn stage() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime")
}
