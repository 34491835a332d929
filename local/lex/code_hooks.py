"""What the Lambda's answers do to a turn, at the dialog's stages and at fulfilment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from local.lex.answer import Answer
from local.lex.definition import DialogHook, Outcome
from local.lex.errors import DependencyFailedError
from local.lex.event import Proposal
from local.lex.filling import activate_contexts, is_wanted, missing_part, prompt_for
from local.lex.hook import HookError, HookTimeoutError
from local.lex.session import Action
from local.lex.turn import Turn
from local.lex.wire import active_context, intent_state

if TYPE_CHECKING:
    from local.lex.dialog import Dialog

Next = Callable[[], None]

_TIMED_OUT = "Invalid Lambda Response: "


class CodeHooks:
    """Calls the Lambda and does what it answers."""

    def __init__(self, turn: Turn, dialog: Dialog) -> None:
        self._turn = turn
        self._dialog = dialog

    def call(self, hook: DialogHook, after: Next, proposal: Proposal | None = None) -> None:
        """Call the dialog hook; go on along its way out, `after` where it has none of its own."""
        turn = self._turn
        if not (hook.invoke and turn.intent.dialog_hook and turn.hook):
            # Consoles write hooks into every intent; the intent's switch decides. Without a
            # function at hand the bot can be tried as if that were off.
            self._dialog.follow(turn.way_out_of(hook.success), after)
            return
        before = turn.current.name
        try:
            answer = turn.call_hook(
                "DialogCodeHook", label=hook.label, proposal=proposal or self._proposal()
            )
        except HookTimeoutError as error:
            self._hook_failed(hook.timeout, DependencyFailedError(f"{_TIMED_OUT}{error}"))
            return
        except HookError as error:
            self._hook_failed(hook.failure, DependencyFailedError(str(error)))
            return
        self._take(answer)
        if answer.action.type != "Delegate":
            self._act(answer)
        elif turn.current.state == "Failed":
            self._dialog.follow(turn.way_out_of(hook.failure), lambda: self._dialog.end("Failed"))
        elif turn.current.name != before:
            self._dialog.resume()
        elif turn.current.state in {"ReadyForFulfillment", "Fulfilled"}:
            (
                self._dialog.fulfil
                if turn.current.state == "ReadyForFulfillment"
                else self._dialog.close
            )()
        else:
            self._dialog.follow(turn.way_out_of(hook.success), after)

    def fulfil(self) -> None:
        """Let the Lambda carry the intent out."""
        turn = self._turn
        fulfillment = turn.intent.fulfillment
        before = turn.current.name
        try:
            answer = turn.call_hook("FulfillmentCodeHook")
        except HookTimeoutError as error:
            self._hook_failed(fulfillment.timeout, DependencyFailedError(f"{_TIMED_OUT}{error}"))
            return
        except HookError as error:
            self._hook_failed(fulfillment.failure, DependencyFailedError(str(error)))
            return
        self._take(answer)
        if answer.action.type not in {"Close", "Delegate"} or turn.current.name != before:
            self._act(answer)
        elif answer.action.type == "Delegate" and any(
            is_wanted(turn, one) for one in turn.intent.slots.values()
        ):
            turn.current.state = "InProgress"
            self._dialog.next_stage()
        else:
            self._fulfilled(answer)

    def _fulfilled(self, answer: Answer) -> None:
        """Go on after the fulfilment's answer; its messages replace the configured ones."""
        turn = self._turn
        state = turn.current.state
        if answer.action.type == "Delegate" and state in {"ReadyForFulfillment", "InProgress"}:
            state = turn.current.state = "Fulfilled"
        turn.said += turn.filled(answer.messages)
        succeeded = state != "Failed"
        outcome = turn.intent.fulfillment.success if succeeded else turn.intent.fulfillment.failure
        if answer.messages:
            outcome = replace(outcome, response=None)
        step = turn.way_out_of(outcome)
        if state == "Fulfilled":
            activate_contexts(self._turn)
        self._dialog.follow(
            step, self._dialog.close if state == "Fulfilled" else lambda: self._dialog.end(state)
        )

    def _hook_failed(self, outcome: Outcome, error: DependencyFailedError) -> None:
        """Take the configured way out of a failed call, or let the request fail."""
        if outcome == Outcome():
            raise error
        self._turn.current.state = "Failed"
        self._dialog.follow(self._turn.way_out_of(outcome), lambda: self._dialog.end("Failed"))

    def _take(self, answer: Answer) -> None:
        """Put what the answer says of the session into it."""
        turn = self._turn
        session = turn.session
        if answer.attributes is not None:
            session.attributes = dict(answer.attributes)
        if answer.contexts is not None:
            before = {one.name: one.turns for one in session.contexts}
            session.contexts = [active_context(one, turn.now) for one in answer.contexts]
            # What the hook only hands back grows older with the turn, what it sets does not.
            turn.fresh_contexts |= {
                one.name for one in session.contexts if before.get(one.name) != one.turns
            }
        if answer.request_attributes is not None:
            turn.told_attributes = answer.request_attributes
        if answer.intent is None:
            return
        current = turn.current
        said = intent_state(answer.intent, turn.locale.intents[answer.intent["name"]])
        if said.name != current.name:
            turn.heard.by_flow = True
            session.action = None
            session.attempts = 0
            session.intent = said
            return
        if answer.intent.get("slots") is not None:
            current.slots = said.slots
        current.state = answer.intent.get("state") or current.state
        current.confirmation = answer.intent.get("confirmationState") or current.confirmation

    def _act(self, answer: Answer) -> None:
        """Do what the answer's dialog action says."""
        turn = self._turn
        turn.given_messages = turn.filled(answer.messages) or None
        match answer.action.type:
            case "ElicitSlot":
                turn.current.state = "InProgress"
                turn.wait(answer.action)
                slot = turn.slot(answer.action.slot or "")
                turn.ask(prompt_for(slot, answer.action.sub_slot), turn.session.attempts)
            case "ConfirmIntent":
                turn.current.state = "InProgress"
                self._dialog.confirm()
            case "ElicitIntent":
                self._dialog.elicit_intent()
            case "Delegate":
                turn.given_messages = None
                self._dialog.resume()
            case _:
                self._close_by_hook()

    def _close_by_hook(self) -> None:
        """End as the dialog hook says: its messages, or else the closing response."""
        turn = self._turn
        state = turn.current.state
        closing = turn.intent.closing
        if turn.given_messages is not None:
            turn.ask(None, 0)
        elif state == "Fulfilled" and closing is not None and closing.active:
            turn.say(closing.outcome.response)
        if state == "Fulfilled":
            activate_contexts(self._turn)
        self._dialog.end(state)

    def _proposal(self) -> Proposal | None:
        """The slot that would be elicited if the hook left everything as it is."""
        turn = self._turn
        if turn.current.confirmation != "None":
            return None
        slots = turn.intent.slots.values()
        slot = next((one for one in slots if is_wanted(turn, one)), None)
        if slot is None:
            return None
        return Proposal(Action("ElicitSlot", slot.name, missing_part(self._turn, slot)), 0)
