//! Moves bytes between us and a child, each stream in a thread of its own, so that one that is stuck
//! holds up no other.

use std::fs::File;
use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::process::{Command, Stdio};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use nix::libc::PIPE_BUF;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

use super::event::Event;
use super::tail::{Tail, Text};
use super::terminal::{self, Stdin};
use super::{Input, Job};

/// How much is read at once: what a pipe holds.
const CHUNK: usize = 64 * 1024;

/// The streams of one child. When this is dropped its threads end, but for one that is stuck in a write
/// to our own output: that ends with us.
#[derive(Debug)]
pub struct Streams {
    /// How many outputs there are; each says [`Event::Closed`] in its end.
    pub outputs: usize,
    tail: Arc<Mutex<Tail>>,
    /// Nothing is ever written here: that it is gone is the message.
    _alive: PipeWriter,
}

impl Streams {
    /// Gives the command its three streams and starts to move what comes.
    ///
    /// # Errors
    /// When the system gives no pipe or thread.
    pub fn connect(job: &Job, command: &mut Command, events: &Sender<Event>) -> io::Result<Self> {
        let tail = Arc::new(Mutex::new(Tail::new(job.kept)));
        let (over, alive) = io::pipe()?;
        let over = Arc::new(over);
        command.stdin(input(&job.input, &over)?);
        let (out, stdout) = io::pipe()?;
        // Without an echo both go into one pipe, which keeps their order.
        let mut outputs = vec![(out, None)];
        if job.echo {
            let (error, stderr) = io::pipe()?;
            outputs[0].1 = Some(File::from(io::stdout().as_fd().try_clone_to_owned()?));
            outputs.push((error, Some(File::from(io::stderr().as_fd().try_clone_to_owned()?))));
            command.stderr(stderr);
        } else {
            command.stderr(stdout.try_clone()?);
        }
        command.stdout(stdout);
        let streams = Self { outputs: outputs.len(), tail: Arc::clone(&tail), _alive: alive };
        for (source, echo) in outputs {
            let (over, tail, events) = (Arc::clone(&over), Arc::clone(&tail), events.clone());
            thread::Builder::new().spawn(move || {
                keep(source, echo, &tail, &over);
                let _ = events.send(Event::Closed);
            })?;
        }
        Ok(streams)
    }

    /// The end of what came so far.
    pub fn text(&self) -> Text {
        self.tail.lock().unwrap_or_else(PoisonError::into_inner).text()
    }
}

fn input(input: &Input, over: &Arc<PipeReader>) -> io::Result<Stdio> {
    match input {
        Input::Nothing => Ok(Stdio::null()),
        Input::Inherit if terminal::stdin() == Stdin::Others => Ok(Stdio::null()),
        Input::Inherit => Ok(Stdio::inherit()),
        Input::Bytes(bytes) => {
            let (stdin, sink) = io::pipe()?;
            let (bytes, over) = (bytes.clone(), Arc::clone(over));
            thread::Builder::new().spawn(move || feed(sink, &bytes, &over))?;
            Ok(stdin.into())
        }
    }
}

/// Writes it all, unless the reader goes away or the run is over.
fn feed(mut sink: PipeWriter, bytes: &[u8], over: &PipeReader) {
    // A pipe that is ready takes this much without blocking.
    for chunk in bytes.chunks(PIPE_BUF) {
        if !ready(sink.as_fd(), PollFlags::POLLOUT, over) || sink.write_all(chunk).is_err() {
            return;
        }
    }
}

/// Keeps the end of what comes and passes all of it on, until it is closed or the run is over.
fn keep(mut source: PipeReader, mut echo: Option<File>, tail: &Mutex<Tail>, over: &PipeReader) {
    let mut chunk = vec![0; CHUNK];
    while ready(source.as_fd(), PollFlags::POLLIN, over) {
        let read = match source.read(&mut chunk) {
            Ok(0) => return,
            Ok(read) => &chunk[..read],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return,
        };
        tail.lock().unwrap_or_else(PoisonError::into_inner).push(read);
        // Who read our output went away, or its disk is full: the child goes on without an echo.
        echo = echo.filter(|echo| pass_on(echo, read, over).is_ok());
    }
}

/// Writes it all, also where our output is one that does not block.
fn pass_on(mut echo: &File, mut bytes: &[u8], over: &PipeReader) -> io::Result<()> {
    while !bytes.is_empty() {
        match echo.write(bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => bytes = &bytes[written..],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error)
                if error.kind() == io::ErrorKind::WouldBlock && ready(echo.as_fd(), PollFlags::POLLOUT, over) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Waits until the stream can go on, or has ended. False when the run is over first.
fn ready(stream: BorrowedFd<'_>, what: PollFlags, over: &PipeReader) -> bool {
    let mut both = [PollFd::new(stream, what), PollFd::new(over.as_fd(), PollFlags::POLLIN)];
    loop {
        match poll(&mut both, PollTimeout::NONE) {
            Ok(_) => return both[1].any() != Some(true),
            Err(nix::errno::Errno::EINTR) => {}
            Err(_) => return false,
        }
    }
}
