"""One turn at work: the session being changed, what was heard, what is said, the hook called."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from local.lex.answer import Answer, read_answer
from local.lex.conditions import parse_condition
from local.lex.definition import Branch, Intent, Locale, Outcome, Prompt, Response, Slot, Step
from local.lex.errors import InvalidRequestError
from local.lex.event import Proposal, Served, build_event
from local.lex.facts import TurnFacts
from local.lex.hook import FaultInjection, Hook, HookError, timed_out
from local.lex.interpretation import Heard
from local.lex.session import Action, IntentState, Json, Session
from local.lex.speech import messages_of
from local.lex.trace import Trace
from local.lex.understanding import Understanding

_MOST_STEPS = 200


@dataclass(slots=True)
class Turn:
    """Everything one request works with; `session` is a working copy."""

    served: Served
    locale: Locale
    understanding: Understanding
    session: Session
    text: str
    today: date
    now: float
    hook: Hook | None
    faults: FaultInjection
    draw: random.Random
    trace: Trace
    request_attributes: Mapping[str, str] = field(default_factory=dict)
    response_content_type: str = "text/plain; charset=utf-8"
    heard: Heard = field(default_factory=Heard)
    said: list[Json] = field(default_factory=list)
    told_attributes: Mapping[str, str] | None = None
    given_messages: list[Json] | None = None
    suppressed: bool = False
    hook_called: bool = False
    steps: int = 0
    fresh_contexts: set[str] = field(default_factory=set)

    @property
    def current(self) -> IntentState:
        """The intent being carried out."""
        intent = self.session.intent
        if intent is None:
            raise InvalidRequestError("The session has no intent this dialog action could act on.")
        return intent

    @property
    def intent(self) -> Intent:
        """Its definition."""
        return self.locale.intents[self.current.name]

    @property
    def facts(self) -> TurnFacts:
        """What placeholders and conditions see now."""
        return TurnFacts(self.session, self.request_attributes, self.text)

    def count_step(self) -> None:
        """Stop a definition whose steps lead in a circle."""
        self.steps += 1
        if self.steps > _MOST_STEPS:
            raise InvalidRequestError(
                f"The steps of intent {self.current.name} lead in a circle without asking anything."
            )

    def say(self, response: Response | None) -> None:
        """Say a configured response."""
        if response is not None:
            self.said += messages_of(response.groups, self.facts, draw=self.draw)

    def ask(self, prompt: Prompt | None, attempt: int) -> None:
        """Ask a configured question, unless a step or the client has put something in its place."""
        suppressed, self.suppressed = self.suppressed, False
        if self.given_messages is not None:
            self.said += self.given_messages
            self.given_messages = None
        elif prompt is not None and not suppressed:
            self.said += messages_of(
                prompt.groups, self.facts, draw=self.draw, ordered=prompt.ordered, attempt=attempt
            )

    def way_out_of(self, outcome: Outcome) -> Step | None:
        """Say an outcome's response and choose its next step: a true branch's, or its own."""
        self.say(outcome.response)
        for branch in outcome.conditional:
            if self._is_true(branch):
                self.say(branch.response)
                return branch.step
        return outcome.step

    def apply_values(self, step: Step) -> None:
        """Set the attributes and slots a step sets."""
        facts = self.facts
        for name, value in step.attributes:
            found = facts.value_of(value)
            if found is None:
                self.session.attributes.pop(name, None)
            else:
                self.session.attributes[name] = found

    def call_hook(
        self, source: str, *, label: str | None = None, proposal: Proposal | None = None
    ) -> Answer:
        """Invoke the Lambda; raises HookError, HookTimeoutError, ThrottledError."""
        if self.hook is None:
            raise HookError("The alias has no Lambda function for this locale.")
        event = build_event(
            source=source,
            served=self.served,
            session=self.session,
            locale=self.locale,
            heard=self.heard,
            text=self.text,
            now=self.now,
            request_attributes=self.request_attributes,
            proposal=proposal,
            label=label,
            response_content_type=self.response_content_type,
        )
        self.hook_called = True
        self.faults.before_hook()
        raw = self.trace.called(self.hook, event, timed_out(self.session.attributes))
        return read_answer(raw, self.locale, self.current.name)

    def filled(self, messages: list[Json]) -> list[Json]:
        """A hook's messages with what they refer to."""
        facts = self.facts
        return [
            {**one, "content": facts.fill_known(one["content"])} if "content" in one else one
            for one in messages
        ]

    def slot(self, name: str) -> Slot:
        """A slot of the present intent; raises ValidationException for one it has not."""
        slot = self.intent.slots.get(name)
        if slot is None:
            raise InvalidRequestError(f"Intent {self.current.name} has no slot {name!r}.")
        return slot

    def wait(self, action: Action) -> None:
        """End the turn waiting for this; another question starts its attempts anew."""
        if action != self.session.action:
            self.session.attempts = 0
        self.session.action = action

    def _is_true(self, branch: Branch) -> bool:
        return branch.condition is None or parse_condition(branch.condition).holds(self.facts)
