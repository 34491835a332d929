"""What happens next in a conversation: the stages of an intent and the ways between them.

Initial response -> slots in their order -> confirmation -> fulfilment -> closing response,
where no configured step, condition or code hook says otherwise (developer guide, "Creating
conversation paths").
"""

from collections.abc import Mapping
from dataclasses import replace

from local.lex.code_hooks import CodeHooks
from local.lex.definition import DialogHook, Outcome, Slot, Step
from local.lex.event import Proposal
from local.lex.filling import (
    activate_contexts,
    fill_defaults,
    is_due,
    is_wanted,
    mark_passed,
    missing_part,
    must_confirm,
    prompt_for,
)
from local.lex.session import Action, IntentState
from local.lex.slot_types import SlotReading
from local.lex.steps import Next, Steps, calls_hook, ends
from local.lex.turn import Turn

CLOSE = Action("Close")
ELICIT_INTENT = Action("ElicitIntent")
CONFIRM = Action("ConfirmIntent")
_DEFAULT_RETRIES = 2


class Dialog:
    """Moves one turn through the stages until something is asked or all is said."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self._hooks = CodeHooks(turn, self)
        self._steps = Steps(turn, self, self._hooks)

    # Entering an intent

    def enter(
        self, name: str, slots: Mapping[str, SlotReading] | None = None, *, by_flow: bool = False
    ) -> None:
        """Start an intent, with the slots that are known already."""
        turn = self._turn
        turn.count_step()
        intent = turn.locale.intents.get(name, turn.locale.fallback)
        known = slots or {}
        turn.session.intent = IntentState(
            intent.name, {slot: known.get(slot) for slot in intent.slots}
        )
        turn.session.action = None
        turn.session.attempts = 0
        turn.heard.by_flow = by_flow
        fill_defaults(self._turn)
        if intent.is_fallback:
            # It goes to its fulfilment at once, which its hook already sees as its state.
            turn.current.state = "InProgress" if intent.dialog_hook else "ReadyForFulfillment"
        self._initial()

    def resume(self) -> None:
        """Go on with the present intent where its slots and confirmation stand (Delegate)."""
        state = self._turn.current
        if state.state == "ReadyForFulfillment":
            self.fulfil()
        elif state.state in {"Failed", "Fulfilled"}:
            self.end(state.state)
        else:
            self.next_stage()

    def next_stage(self) -> None:
        """The default order: the next empty required slot, confirmation, fulfilment."""
        turn = self._turn
        turn.count_step()
        slot = next((one for one in turn.intent.slots.values() if is_due(turn, one)), None)
        if slot is not None and is_wanted(self._turn, slot):
            self.elicit(slot)
        elif slot is not None:
            self._steps.pass_by(slot)
        elif turn.current.confirmation == "Denied":
            self.declined()
        elif must_confirm(self._turn):
            self.confirm()
        else:
            self.fulfil()

    # Slots

    def elicit(self, slot: Slot) -> None:
        """Ask for a slot."""
        turn = self._turn
        sub_slot = missing_part(self._turn, slot)
        turn.wait(Action("ElicitSlot", slot.name, sub_slot))
        turn.ask(prompt_for(slot, sub_slot), turn.session.attempts)

    def captured(self, slot: Slot) -> None:
        """Go on after a usable answer."""
        if missing_part(self._turn, slot) is not None:
            self.elicit(slot)
            return
        mark_passed(self._turn, slot)
        step = self._turn.way_out_of(slot.captured)
        self._steps.through_hook(slot.hook, step, self.next_stage)

    def missed(self, slot: Slot) -> None:
        """Go on after an answer that was of no use: ask again, or give up."""
        turn = self._turn
        turn.session.attempts += 1
        most = slot.prompt.max_retries if slot.prompt else _DEFAULT_RETRIES
        if turn.session.attempts > most:
            self._steps.give_up(slot.failed)
            return
        hook = slot.elicitation_hook
        if hook.invoke if hook else turn.intent.dialog_hook:
            action = turn.session.action or Action("ElicitSlot", slot.name)
            self._hooks.call(
                DialogHook(label=hook.label if hook else None),
                lambda: self.elicit(slot),
                Proposal(action, turn.session.attempts),
            )
        else:
            self.elicit(slot)

    # Confirmation

    def confirm(self) -> None:
        """Ask whether everything is right."""
        turn = self._turn
        turn.current.confirmation = "None"
        turn.wait(CONFIRM)
        prompt = turn.intent.confirmation.prompt if turn.intent.confirmation else None
        turn.ask(prompt, turn.session.attempts)

    def confirmed(self) -> None:
        """Go on after a yes."""
        turn = self._turn
        turn.current.confirmation = "Confirmed"
        setting = turn.intent.confirmation
        step = turn.way_out_of(setting.confirmed) if setting else None
        self._steps.through_hook(setting.hook if setting else None, step, self.next_stage)

    def denied(self) -> None:
        """Go on after a no; a hook that is asked about every answer is asked first."""
        turn = self._turn
        turn.current.confirmation = "Denied"
        setting = turn.intent.confirmation
        if turn.intent.dialog_hook and (setting is None or setting.hook is None):
            self._hooks.call(DialogHook(), self.declined)
        else:
            self.declined()

    def declined(self) -> None:
        """Say that the user declined, and end unless a step says otherwise."""
        turn = self._turn
        setting = turn.intent.confirmation
        step = turn.way_out_of(setting.declined) if setting else None
        if ends(step):
            turn.current.state = "Failed"
        if setting and setting.hook and calls_hook(step):
            self._steps.through_hook(setting.hook, step, lambda: self.end("Failed"))
        else:
            self._steps.follow(step, lambda: self.end("Failed"))

    def unclear(self) -> None:
        """Go on after an answer that was neither yes nor no."""
        turn = self._turn
        turn.session.attempts += 1
        setting = turn.intent.confirmation
        most = setting.prompt.max_retries if setting else _DEFAULT_RETRIES
        if turn.session.attempts > most:
            self._steps.give_up(setting.failed if setting else Outcome())
            return
        hook = setting.elicitation_hook if setting else None
        if hook.invoke if hook else turn.intent.dialog_hook:
            self._hooks.call(DialogHook(label=hook.label if hook else None), self.confirm)
        else:
            self.confirm()

    # Fulfilment and the end

    def fulfil(self) -> None:
        """Carry the intent out."""
        turn = self._turn
        turn.count_step()
        turn.current.state = "ReadyForFulfillment"
        fulfillment = turn.intent.fulfillment
        if fulfillment.active and fulfillment.invoke and turn.hook:
            self._hooks.fulfil()
            return
        activate_contexts(self._turn)
        step = turn.way_out_of(fulfillment.success) if fulfillment.active else None
        self._steps.follow(step, self.close)

    def close(self) -> None:
        """Say the closing response and end."""
        turn = self._turn
        if turn.current.state == "InProgress":
            # Nothing was left to be fulfilled here: that is the client's part now.
            turn.current.state = "ReadyForFulfillment"
            activate_contexts(turn)
        closing = turn.intent.closing
        step = None
        if closing is not None and closing.active:
            suppressed, turn.suppressed = turn.suppressed, False
            outcome = replace(closing.outcome, response=None) if suppressed else closing.outcome
            step = turn.way_out_of(outcome)
        self._steps.follow(step, lambda: self.end(turn.current.state))

    def end(self, state: str) -> None:
        """End the conversation here (Close), the intent in this state."""
        self._turn.current.state = state
        self._turn.wait(CLOSE)

    def follow(self, step: Step | None, default: Next) -> None:
        """Take a configured step, or the default one."""
        self._steps.follow(step, default)

    def elicit_intent(self) -> None:
        """Wait for whatever the user wants next."""
        turn = self._turn
        turn.wait(ELICIT_INTENT)
        turn.ask(None, 0)
        turn.session.intent = None

    def _initial(self) -> None:
        intent = self._turn.intent
        step = self._turn.way_out_of(intent.initial)
        default = self.fulfil if intent.is_fallback else self.next_stage
        self._steps.through_hook(intent.initial_hook, step, default)
