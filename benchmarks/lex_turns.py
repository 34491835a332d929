"""Turns a second of the local Lex runtime: RecognizeText over HTTP with 1, 8 and 50 sessions.

Prints for each number of sessions: turns a second, p50 and p99 in milliseconds, and CPU
milliseconds of the server a turn, and at last the time until the server is ready. The server is
a process of its own; answers 409 and 429 are counted apart and never as turns.

    python benchmarks/lex_turns.py [DEFINITION] [--seconds 5]
"""

import argparse
import itertools
import json
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import psutil

from local.lex.loading import load_bot

ROOT = Path(__file__).resolve().parents[1]
BOT_ID = "BENCHMARK1"
SESSIONS = (1, 8, 50)


@contextmanager
def server(definition: str) -> Iterator[tuple[int, psutil.Process, float]]:
    """A server for the definition: its port, its process, the seconds until it was ready."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    started = time.perf_counter()
    command = [sys.executable, "-m", "local.lex", "serve", f"{BOT_ID}={definition}"]
    process = subprocess.Popen([*command, "--port", str(port)], cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                if process.poll() is not None:
                    raise SystemExit("The server did not start.") from None
                time.sleep(0.01)
        yield port, psutil.Process(process.pid), time.perf_counter() - started
    finally:
        process.terminate()
        process.wait(10)


def utterances(definition: str) -> tuple[str, list[str]]:
    """A locale of the bot and what is said: its utterances without slots, and some that miss."""
    bot = load_bot(definition, ignore_cloud_only=True)
    locale = next(iter(bot.locales.values()))
    said = [one for intent in locale.intents.values() for one in intent.utterances]
    plain = [one for one in said if "{" not in one] or ["hello"]
    return locale.locale_id, [*plain, "yes", "no", "tomorrow", "5", "something quite different"]


class Counts:
    """Statuses and times of the turns, from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.statuses: Counter[int] = Counter()
        self.seconds: list[float] = []

    def add(self, status: int, seconds: float) -> None:
        """Count one answer; only a turn's time is kept."""
        with self._lock:
            self.statuses[status] += 1
            if status == 200:
                self.seconds.append(seconds)


def talk(path: str, texts: list[str], *, port: int, until: float, out: Counts) -> None:
    """One session's conversation over one connection until the time is up."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)

    for text in itertools.cycle(texts):
        if time.perf_counter() > until:
            break
        started = time.perf_counter()
        connection.request("POST", path, json.dumps({"text": text}))
        answer = connection.getresponse()
        answer.read()
        out.add(answer.status, time.perf_counter() - started)
    connection.close()


def measured(port: int, process: psutil.Process, definition: str, count: int, length: float) -> str:
    """A line of figures for a number of sessions at once."""
    locale, texts = utterances(definition)
    counts = Counts()
    before = process.cpu_times()
    started = time.perf_counter()
    sessions = f"/bots/{BOT_ID}/botAliases/TSTALIASID/botLocales/{locale}/sessions"
    threads = [
        threading.Thread(
            target=talk,
            args=(f"{sessions}/{count}-{n}/text", texts[n % len(texts) :] + texts),
            kwargs={"port": port, "until": started + length, "out": counts},
        )
        for n in range(count)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken = time.perf_counter() - started
    after = process.cpu_times()
    cpu = (after.user + after.system - before.user - before.system) * 1000
    turns = len(counts.seconds)
    p50, p99 = statistics.median(counts.seconds), statistics.quantiles(counts.seconds, n=100)[98]
    others = {status: n for status, n in counts.statuses.items() if status != 200}
    return (
        f"{count:3} sessions: {turns / taken:7.1f} turns/s  p50 {p50 * 1000:6.1f} ms  "
        f"p99 {p99 * 1000:6.1f} ms  CPU {cpu / turns:5.2f} ms/turn"
        + (f"  not turns: {others}" if others else "")
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("definition", nargs="?", default=str(ROOT / "lex_bot"))
    parser.add_argument("--seconds", type=float, default=5.0)
    options = parser.parse_args()
    definition = str(Path(options.definition).resolve())
    with server(definition) as (port, process, ready):
        for count in SESSIONS:
            print(measured(port, process, definition, count, options.seconds), flush=True)
        print(f"ready after {ready:.2f} s")


if __name__ == "__main__":
    main()
