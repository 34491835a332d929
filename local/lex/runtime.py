"""The operations of the runtime API over the bots being served."""

import random
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from local.lex.definition import Locale
from local.lex.dialog import Dialog
from local.lex.errors import NotFoundError
from local.lex.event import Served
from local.lex.hook import FaultInjection, Faults
from local.lex.interpretation import interpretations
from local.lex.listening import listen
from local.lex.model import check
from local.lex.served import TEST_ALIAS, Address, ServedBot, stable_id
from local.lex.session import Json, Session, SessionStore
from local.lex.session_state import age_contexts, merge_state, texts
from local.lex.trace import Exchange, Trace
from local.lex.turn import Turn
from local.lex.understanding import Understanding
from local.lex.wire import (
    action_json,
    context_json,
    intent_json,
)

__all__ = ["TEST_ALIAS", "Address", "Runtime", "ServedBot", "stable_id"]


@dataclass(frozen=True, slots=True)
class _Place:
    """What an address leads to."""

    served: ServedBot
    locale: Locale
    understanding: Understanding


class Runtime:
    """Answers the API's operations; every method may be called from several threads."""

    def __init__(
        self,
        bots: Sequence[ServedBot],
        *,
        today: date | None = None,
        seed: int | None = None,
        faults: Faults | None = None,
        sessions: SessionStore | None = None,
        write: Callable[[Exchange], None] | None = None,
    ) -> None:
        self.bots = bots
        self.sessions = SessionStore() if sessions is None else sessions
        self._today = today
        self._draw = random.Random(seed)  # noqa: S311 - which variation is said is no secret
        self._faults = FaultInjection(faults or Faults(), seed)
        self._write = write
        understandings: dict[int, Understanding] = {}
        self._places: dict[tuple[str, str, str], _Place] = {}
        for served in bots:
            for locale in served.bot.locales.values():
                if id(locale) not in understandings:
                    understandings[id(locale)] = Understanding(locale)
                place = _Place(served, locale, understandings[id(locale)])
                self._places[served.bot_id, served.alias_id, locale.locale_id] = place

    def recognize_text(
        self, address: Address, request: Json, *, trace: Trace | None = None
    ) -> Json:
        """RecognizeText: one turn of the conversation."""
        check(_with_path(request, address), "RecognizeTextRequest")
        place = self._place(address)
        with self.sessions.claimed(address.key):
            self._faults.before_turn()
            turn = self._turn(place, address, request, trace)
            turn.text = request["text"]
            listen(turn, Dialog(turn))
            return self._answered(turn, place, address)

    def put_session(self, address: Address, request: Json, *, trace: Trace | None = None) -> Json:
        """PutSession: create or overwrite a session and do its dialog action."""
        check(_with_path(request, address), "PutSessionRequest")
        place = self._place(address)
        with self.sessions.claimed(address.key):
            self._faults.before_turn()
            self.sessions.delete(address.key)
            turn = self._turn(place, address, request, trace)
            turn.heard.by_flow = True
            turn.given_messages = list(request.get("messages") or ()) or None
            _act(turn, Dialog(turn))
            return self._answered(turn, place, address)

    def get_session(self, address: Address) -> Json:
        """GetSession: the session as the last turn left it."""
        check(_with_path({}, address), "GetSessionRequest")
        self._place(address)
        session = self.sessions.get(address.key)
        if session is None:
            raise NotFoundError(f"There is no session {address.session_id!r} for this bot alias.")
        return {
            "interpretations": session.interpretations,
            "messages": session.messages,
            "sessionId": session.session_id,
            "sessionState": self._state_json(session),
        }

    def delete_session(self, address: Address) -> Json:
        """DeleteSession: forget it; a session that is not there is an error."""
        check(_with_path({}, address), "DeleteSessionRequest")
        self._place(address)
        with self.sessions.claimed(address.key):
            if not self.sessions.delete(address.key):
                raise NotFoundError(
                    f"There is no session {address.session_id!r} for this bot alias."
                )
        return {
            "botAliasId": address.alias_id,
            "botId": address.bot_id,
            "localeId": address.locale_id,
            "sessionId": address.session_id,
        }

    def _place(self, address: Address) -> _Place:
        if not any(
            (one.bot_id, one.alias_id) == (address.bot_id, address.alias_id) for one in self.bots
        ):
            raise NotFoundError(
                f"{address.bot_id}/{address.alias_id} is not a valid BotId/BotAliasId combination."
            )
        place = self._places.get((address.bot_id, address.alias_id, address.locale_id))
        if place is None:
            raise NotFoundError(
                f"Bot {address.bot_id} has no locale {address.locale_id!r} on this alias."
            )
        return place

    def _turn(self, place: _Place, address: Address, request: Json, trace: Trace | None) -> Turn:
        stored = self.sessions.get(address.key)
        session = (
            stored.working_copy()
            if stored is not None
            else Session(address.session_id, str(uuid.uuid4()))
        )
        turn = Turn(
            served=Served(
                bot_id=address.bot_id,
                bot_name=place.served.bot.name,
                alias_id=address.alias_id,
                alias_name=place.served.alias_name,
                locale_id=address.locale_id,
                version="DRAFT" if address.alias_id == TEST_ALIAS else "1",
            ),
            locale=place.locale,
            understanding=place.understanding,
            session=session,
            text="",
            today=self._today or date.today(),  # noqa: DTZ011 - the laptop's own calendar
            now=self.sessions.clock(),
            hook=place.served.hook_of(address.locale_id),
            faults=self._faults,
            draw=self._draw,
            trace=trace or Trace(write=self._write),
            request_attributes=texts(request.get("requestAttributes")),
        )
        session.contexts = [one for one in session.contexts if one.until > turn.now]
        merge_state(turn, request.get("sessionState") or {})
        return turn

    def _answered(self, turn: Turn, place: _Place, address: Address) -> Json:
        session = turn.session
        age_contexts(turn)
        session.messages = turn.said
        session.interpretations = interpretations(
            turn.heard, session.intent, turn.locale, for_hook=False
        )
        self.sessions.put(address.key, session, place.served.bot.idle_seconds)
        answer: Json = {
            "interpretations": session.interpretations,
            "sessionId": session.session_id,
            "sessionState": self._state_json(session),
        }
        if turn.said:
            answer["messages"] = turn.said
        if turn.told_attributes:
            answer["requestAttributes"] = dict(turn.told_attributes)
        return answer

    def _state_json(self, session: Session) -> Json:
        now = self.sessions.clock()
        state: Json = {
            "originatingRequestId": session.request_id,
            "sessionAttributes": dict(sorted(session.attributes.items())),
        }
        contexts = [context_json(one, now) for one in session.contexts if one.until > now]
        if contexts:
            state["activeContexts"] = contexts
        if session.action is not None:
            state["dialogAction"] = action_json(session.action)
        if session.intent is not None:
            state["intent"] = intent_json(session.intent, for_hook=False)
        return state


def _act(turn: Turn, dialog: Dialog) -> None:
    """Do what the session state of PutSession says."""
    action = turn.session.action
    kind = action.type if action is not None else "None"
    if kind == "Delegate":
        turn.session.action = None
        dialog.resume()
    elif kind == "ElicitSlot" and action is not None:
        dialog.elicit(turn.slot(action.slot or ""))
    elif kind == "ConfirmIntent":
        dialog.confirm()
    elif kind == "ElicitIntent":
        dialog.elicit_intent()
    elif turn.given_messages:
        turn.said += turn.given_messages
    if kind == "Close" and turn.session.intent is not None:
        dialog.end(turn.session.intent.state)


def _with_path(request: Json, address: Address) -> Json:
    return {
        **request,
        "botId": address.bot_id,
        "botAliasId": address.alias_id,
        "localeId": address.locale_id,
        "sessionId": address.session_id,
    }
