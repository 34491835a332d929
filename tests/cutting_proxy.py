"""A TCP proxy that cuts a connection in mid-work: before a request, or before its answer."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

HOST = "127.0.0.1"
_GOODBYE = b"\x01"
"""The command of a MySQL packet that ends a connection (COM_QUIT)."""


class CuttingProxy:
    """Passes connections on to a port of this machine until the cut that was planned.

    Requests are counted over all connections, from 0; `heard` holds those that have come.
    A connection's goodbye is none: nobody waits for it, so it may come after the next count began.
    """

    def __init__(self, port: int) -> None:
        self._to = port
        self._listener = socket.create_server((HOST, 0))
        self._lock = threading.Lock()
        self._at: int | None = None
        self._took_effect = False
        self._for_good = False
        self.heard: list[bytes] = []
        self.cuts = 0

    @property
    def port(self) -> int:
        """Where to connect instead."""
        port: int = self._listener.getsockname()[1]
        return port

    def cut(self, *, at: int | None, took_effect: bool = False, for_good: bool = False) -> None:
        """Plans the cut at a request (None: no cut) and begins to count anew."""
        with self._lock:
            self._at, self._took_effect, self._for_good = at, took_effect, for_good
            self.heard = []
            self.cuts = 0

    def serve(self) -> None:
        """Takes connections until the listener is closed."""
        while True:
            try:
                ours, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._pass_on, args=(ours,), daemon=True).start()

    def close(self) -> None:
        """Takes no more connections."""
        self._listener.close()

    def _pass_on(self, ours: socket.socket) -> None:
        with ours, socket.create_connection((HOST, self._to)) as theirs, suppress(OSError):
            ours.sendall(theirs.recv(1 << 16))  # MySQL speaks first
            while request := ours.recv(1 << 16):
                if request[4:5] == _GOODBYE:
                    return
                cuts = self._cuts_now(request)
                if cuts and not self._took_effect:
                    return
                theirs.sendall(request)
                answer = theirs.recv(1 << 16)
                if cuts or not answer:
                    return
                ours.sendall(answer)

    def _cuts_now(self, request: bytes) -> bool:
        with self._lock:
            number = len(self.heard)
            self.heard.append(request)
            if self._at is None:
                return False
            cuts = number >= self._at if self._for_good else number == self._at
            self.cuts += cuts
            return cuts


@contextmanager
def cutting_proxy(port: int) -> Iterator[CuttingProxy]:
    """A proxy in front of a port while the block runs."""
    proxy = CuttingProxy(port)
    thread = threading.Thread(target=proxy.serve, daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        proxy.close()
