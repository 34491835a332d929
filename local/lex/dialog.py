"""What happens next in a conversation: the stages of an intent and the ways between them.

Initial response -> slots in their order -> confirmation -> fulfilment -> closing response,
where no configured step, condition or code hook says otherwise (developer guide, "Creating
conversation paths").
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from local.lex.definition import (
    Confirmation,
    DialogHook,
    Outcome,
    Prompt,
    Slot,
    SlotOverride,
    Step,
    StepType,
)
from local.lex.errors import DependencyFailedError
from local.lex.event import Answer, Proposal
from local.lex.hook import HookError, HookTimeoutError, failed
from local.lex.session import Action, ActiveContext, IntentState
from local.lex.slot_types import SlotReading, resolve
from local.lex.turn import Turn
from local.lex.wire import active_context, intent_state

Next = Callable[[], None]

CLOSE = Action("Close")
ELICIT_INTENT = Action("ElicitIntent")
CONFIRM = Action("ConfirmIntent")
_DEFAULT_RETRIES = 2


class Dialog:
    """Moves one turn through the stages until something is asked or all is said."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn

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
        self._fill_defaults()
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
            self._end(state.state)
        else:
            self.next_stage()

    def next_stage(self) -> None:
        """The default order: the next empty required slot, confirmation, fulfilment."""
        turn = self._turn
        turn.count_step()
        slot = next(filter(self._is_due, turn.intent.slots.values()), None)
        if slot is not None and self._is_wanted(slot):
            self.elicit(slot)
        elif slot is not None:
            self._pass(slot, self.next_stage)
        elif turn.current.confirmation == "Denied":
            self.declined()
        elif self._must_confirm():
            self.confirm()
        else:
            self.fulfil()

    # Slots

    def elicit(self, slot: Slot) -> None:
        """Ask for a slot."""
        turn = self._turn
        sub_slot = self._missing_part(slot)
        turn.wait(Action("ElicitSlot", slot.name, sub_slot))
        turn.ask(self._prompt_for(slot, sub_slot), turn.session.attempts)

    def captured(self, slot: Slot) -> None:
        """Go on after a usable answer."""
        if self._missing_part(slot) is not None:
            self.elicit(slot)
            return
        self._mark_passed(slot)
        step = self._turn.way_out_of(slot.captured)
        self._through_hook(slot.hook, step, self.next_stage)

    def missed(self, slot: Slot) -> None:
        """Go on after an answer that was of no use: ask again, or give up."""
        turn = self._turn
        turn.session.attempts += 1
        most = slot.prompt.max_retries if slot.prompt else _DEFAULT_RETRIES
        if turn.session.attempts > most:
            self._give_up(slot.failed)
            return
        hook = slot.elicitation_hook
        if hook.invoke if hook else turn.intent.dialog_hook:
            action = turn.session.action or Action("ElicitSlot", slot.name)
            self._call(
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
        self._through_hook(setting.hook if setting else None, step, self.next_stage)

    def denied(self) -> None:
        """Go on after a no; a hook that is asked about every answer is asked first."""
        turn = self._turn
        turn.current.confirmation = "Denied"
        setting = turn.intent.confirmation
        if turn.intent.dialog_hook and (setting is None or setting.hook is None):
            self._call(DialogHook(), self.declined)
        else:
            self.declined()

    def declined(self) -> None:
        """Say that the user declined, and end unless a step says otherwise."""
        turn = self._turn
        setting = turn.intent.confirmation
        step = turn.way_out_of(setting.declined) if setting else None
        if _ends(step):
            turn.current.state = "Failed"
        if setting and setting.hook and _calls_hook(step):
            self._through_hook(setting.hook, step, lambda: self._end("Failed"))
        else:
            self._follow(step, lambda: self._end("Failed"))

    def unclear(self) -> None:
        """Go on after an answer that was neither yes nor no."""
        turn = self._turn
        turn.session.attempts += 1
        setting = turn.intent.confirmation
        most = setting.prompt.max_retries if setting else _DEFAULT_RETRIES
        if turn.session.attempts > most:
            self._give_up(setting.failed if setting else Outcome())
            return
        hook = setting.elicitation_hook if setting else None
        if hook.invoke if hook else turn.intent.dialog_hook:
            self._call(DialogHook(label=hook.label if hook else None), self.confirm)
        else:
            self.confirm()

    # Fulfilment and the end

    def fulfil(self) -> None:
        """Carry the intent out."""
        turn = self._turn
        turn.count_step()
        turn.current.state = "ReadyForFulfillment"
        fulfillment = turn.intent.fulfillment
        if fulfillment.active and fulfillment.invoke:
            self._call_fulfillment()
            return
        self._activate_contexts()
        step = turn.way_out_of(fulfillment.success) if fulfillment.active else None
        self._follow(step, self.close)

    def close(self) -> None:
        """Say the closing response and end."""
        turn = self._turn
        closing = turn.intent.closing
        step = None
        if closing is not None and closing.active:
            suppressed, turn.suppressed = turn.suppressed, False
            outcome = replace(closing.outcome, response=None) if suppressed else closing.outcome
            step = turn.way_out_of(outcome)
        self._follow(step, lambda: self._end(turn.current.state))

    def end_with(self, state: str | None) -> None:
        """End the conversation here (Close)."""
        self._end(state or self._turn.current.state)

    def elicit_intent(self) -> None:
        """Wait for whatever the user wants next."""
        turn = self._turn
        turn.wait(ELICIT_INTENT)
        turn.ask(None, 0)
        turn.session.intent = None

    # Steps

    def _initial(self) -> None:
        intent = self._turn.intent
        step = self._turn.way_out_of(intent.initial)
        default = self.fulfil if intent.is_fallback else self.next_stage
        self._through_hook(intent.initial_hook, step, default)

    def _through_hook(
        self, configured: DialogHook | None, step: Step | None, default: Next
    ) -> None:
        """Go on after a stage: through its code hook if there is one, then along its step."""
        turn = self._turn
        step_calls = _calls_hook(step)
        if step is not None and step_calls:
            turn.apply_values(step)
            self._set_slots(step)
        after = default if step_calls else lambda: self._follow(step, default)
        hook = configured or (DialogHook() if turn.intent.dialog_hook else None)
        if hook is None or not hook.active:
            after()
        else:
            self._call(hook, after)

    def _follow(self, step: Step | None, default: Next) -> None:
        """Take a configured step, or the default one."""
        turn = self._turn
        turn.count_step()
        if step is None:
            default()
            return
        turn.apply_values(step)
        if step.type is not StepType.START_INTENT:
            self._set_slots(step)
        turn.suppressed = step.suppress_message
        ways: Mapping[StepType | None, Next] = {
            StepType.ELICIT_INTENT: self.elicit_intent,
            StepType.START_INTENT: lambda: self._start(step),
            StepType.ELICIT_SLOT: lambda: self._elicit_or_pass(turn.slot(step.slot or ""), default),
            StepType.CONFIRM_INTENT: self._confirm_or_pass,
            StepType.FULFILL_INTENT: self.fulfil,
            StepType.CLOSE_INTENT: self.close,
            StepType.END_CONVERSATION: lambda: self._end(turn.current.state),
            StepType.INVOKE_DIALOG_CODE_HOOK: lambda: self._call(DialogHook(), default),
        }
        ways.get(step.type, default)()

    def _elicit_or_pass(self, slot: Slot, default: Next) -> None:
        """Elicit a slot, or go on from where its answer would have led when it is filled."""
        if self._turn.current.slots.get(slot.name) is None or self._missing_part(slot) is not None:
            self.elicit(slot)
        else:
            self._pass(slot, default)

    def _pass(self, slot: Slot, default: Next) -> None:
        """Take the way on of a slot that came filled; a hook that has seen it is not called."""
        turn = self._turn
        turn.count_step()
        self._mark_passed(slot)
        step = turn.way_out_of(slot.captured)
        hook = slot.hook
        if hook is None or not hook.active:
            self._follow(None if _calls_hook(step) else step, default)
        elif turn.hook_called:
            self._follow(hook.success.step if step is None or _calls_hook(step) else step, default)
        else:
            self._through_hook(hook, step, default)

    def _confirm_or_pass(self) -> None:
        if self._must_confirm():
            self.confirm()
        else:
            self.fulfil()

    def _start(self, step: Step) -> None:
        locale = self._turn.locale
        name = step.intent or self._turn.current.name
        slots = {one.name: reading for one in step.slots if (reading := self._set_value(one))}
        self.enter(name, slots, by_flow=name != locale.fallback.name)

    def _give_up(self, outcome: Outcome) -> None:
        """Leave an intent whose question was not answered; the fallback takes over."""
        step = self._turn.way_out_of(outcome)
        if step is not None and _ends(step):
            self._turn.current.state = "Failed"
        self._follow(step, lambda: self.enter(self._turn.locale.fallback.name))

    def _end(self, state: str) -> None:
        self._turn.current.state = state
        self._turn.wait(CLOSE)

    # The code hook

    def _call(self, hook: DialogHook, after: Next, proposal: Proposal | None = None) -> None:
        turn = self._turn
        if not (hook.invoke and turn.intent.dialog_hook):
            # Consoles write hooks into every intent; the intent's switch decides.
            self._follow(turn.way_out_of(hook.success), after)
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
            self._hook_failed(hook.failure, failed(error))
            return
        self._take(answer)
        if answer.action.type != "Delegate":
            self._act(answer)
        elif turn.current.state == "Failed":
            self._follow(turn.way_out_of(hook.failure), lambda: self._end("Failed"))
        elif turn.current.name != before:
            self.resume()
        elif turn.current.state in {"ReadyForFulfillment", "Fulfilled"}:
            (self.fulfil if turn.current.state == "ReadyForFulfillment" else self.close)()
        else:
            self._follow(turn.way_out_of(hook.success), after)

    def _call_fulfillment(self) -> None:
        turn = self._turn
        fulfillment = turn.intent.fulfillment
        before = turn.current.name
        try:
            answer = turn.call_hook("FulfillmentCodeHook")
        except HookTimeoutError as error:
            self._hook_failed(fulfillment.timeout, DependencyFailedError(f"{_TIMED_OUT}{error}"))
            return
        except HookError as error:
            self._hook_failed(fulfillment.failure, failed(error))
            return
        self._take(answer)
        if answer.action.type not in {"Close", "Delegate"} or turn.current.name != before:
            self._act(answer)
        elif answer.action.type == "Delegate" and any(
            map(self._is_wanted, turn.intent.slots.values())
        ):
            turn.current.state = "InProgress"
            self.next_stage()
        else:
            self._fulfilled(answer)

    def _fulfilled(self, answer: Answer) -> None:
        """Go on after the fulfilment's answer; its messages replace the configured ones."""
        turn = self._turn
        state = turn.current.state
        if answer.action.type == "Delegate" and state in {"ReadyForFulfillment", "InProgress"}:
            state = turn.current.state = "Fulfilled"
        turn.said += answer.messages
        succeeded = state != "Failed"
        outcome = turn.intent.fulfillment.success if succeeded else turn.intent.fulfillment.failure
        if answer.messages:
            outcome = replace(outcome, response=None)
        step = turn.way_out_of(outcome)
        if state == "Fulfilled":
            self._activate_contexts()
        self._follow(step, self.close if state == "Fulfilled" else lambda: self._end(state))

    def _hook_failed(self, outcome: Outcome, error: DependencyFailedError) -> None:
        """Take the configured way out of a failed call, or let the request fail."""
        if outcome == Outcome():
            raise error
        self._turn.current.state = "Failed"
        self._follow(self._turn.way_out_of(outcome), lambda: self._end("Failed"))

    def _take(self, answer: Answer) -> None:
        """Put what the answer says of the session into it."""
        turn = self._turn
        session = turn.session
        if answer.attributes is not None:
            session.attributes = dict(answer.attributes)
        if answer.contexts is not None:
            session.contexts = [active_context(one, turn.now) for one in answer.contexts]
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
        turn.given_messages = answer.messages or None
        match answer.action.type:
            case "ElicitSlot":
                turn.current.state = "InProgress"
                turn.wait(answer.action)
                slot = turn.slot(answer.action.slot or "")
                turn.ask(self._prompt_for(slot, answer.action.sub_slot), turn.session.attempts)
            case "ConfirmIntent":
                turn.current.state = "InProgress"
                self.confirm()
            case "ElicitIntent":
                self.elicit_intent()
            case "Delegate":
                turn.given_messages = None
                self.resume()
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
            self._activate_contexts()
        self._end(state)

    def _proposal(self) -> Proposal | None:
        """The slot that would be elicited if the hook left everything as it is."""
        turn = self._turn
        if turn.current.confirmation != "None":
            return None
        slot = next(filter(self._is_wanted, turn.intent.slots.values()), None)
        if slot is None:
            return None
        return Proposal(Action("ElicitSlot", slot.name, self._missing_part(slot)), 0)

    # Slots, defaults, contexts

    def _is_due(self, slot: Slot) -> bool:
        """Whether it is this slot's turn: it has to be asked for, or has a way on not yet taken."""
        if self._is_wanted(slot):
            return True
        current = self._turn.current
        has_own_way = slot.captured.conditional or slot.captured.step or slot.hook
        filled = current.slots.get(slot.name) is not None
        return bool(has_own_way) and filled and slot.name not in current.passed

    def _mark_passed(self, slot: Slot) -> None:
        current = self._turn.current
        current.passed |= {slot.name}

    def _is_wanted(self, slot: Slot) -> bool:
        if not slot.required:
            return False
        reading = self._turn.current.slots.get(slot.name)
        if reading is None or self._missing_part(slot) is not None:
            return True
        return reading.shape == "Scalar" and reading.interpreted is None

    def _missing_part(self, slot: Slot) -> str | None:
        """The first part of a composite slot that is begun and not complete."""
        custom = self._turn.locale.slot_types.get(slot.slot_type)
        if custom is None or not custom.sub_slots:
            return None
        reading = self._turn.current.slots.get(slot.name)
        filled = reading.sub_slots if reading is not None else {}
        asked = {one.name for one in slot.sub_slots if one.prompt is not None}
        missing = [one.name for one in custom.sub_slots if one.name not in filled]
        if reading is None and (slot.prompt is not None or not asked):
            return None
        return next((name for name in missing if name in asked), None)

    def _prompt_for(self, slot: Slot, sub_slot: str | None) -> Prompt | None:
        part = next((one for one in slot.sub_slots if one.name == sub_slot), None)
        return part.prompt if part is not None and part.prompt is not None else slot.prompt

    def _must_confirm(self) -> bool:
        setting: Confirmation | None = self._turn.intent.confirmation
        return setting is not None and setting.active and self._turn.current.confirmation == "None"

    def _fill_defaults(self) -> None:
        """Fill empty slots with the first of their defaults that has a value."""
        current = self._turn.current
        for slot in self._turn.intent.slots.values():
            if current.slots[slot.name] is None:
                values = filter(None, map(self._default, slot.defaults))
                value = next(values, None)
                if value is not None:
                    current.slots[slot.name] = self._reading(slot, value)

    def _default(self, default: str) -> str | None:
        """A default's value: `#context.parameter`, `[attribute]`, `<request attribute>`, text."""
        turn = self._turn
        if default.startswith("#"):
            name, _, parameter = default[1:].partition(".")
            contexts = (one for one in turn.session.contexts if one.name == name)
            return next((one.attributes.get(parameter) for one in contexts), None)
        if default.startswith("[") and default.endswith("]"):
            return turn.session.attributes.get(default[1:-1])
        if default.startswith("<") and default.endswith(">"):
            return turn.request_attributes.get(default[1:-1])
        return default

    def _reading(self, slot: Slot, value: str) -> SlotReading:
        turn = self._turn
        reading = resolve(slot, value, turn.locale, today=turn.today)
        return reading if reading is not None else SlotReading(value, value, (value,))

    def _set_slots(self, step: Step) -> None:
        turn = self._turn
        if step.slots and step.intent in {None, turn.current.name}:
            for one in step.slots:
                if one.name in turn.current.slots:
                    turn.current.slots[one.name] = self._set_value(one)

    def _set_value(self, override: SlotOverride) -> SlotReading | None:
        facts = self._turn.facts
        if override.values:
            texts = [text for one in override.values if (text := facts.value_of(one))]
            values = tuple(SlotReading(text, text, (text,)) for text in texts)
            return SlotReading(" ".join(texts), None, (), "List", values)
        value = facts.value_of(override.value)
        return None if value is None else SlotReading(value, value, (value,))

    def _activate_contexts(self) -> None:
        """Put the intent's output contexts in force, its slot values as their parameters."""
        turn = self._turn
        values = {
            name: (reading.interpreted or reading.original)[:1024]
            for name, reading in turn.current.slots.items()
            if reading is not None
        }
        for output in turn.intent.output_contexts:
            kept = [one for one in turn.session.contexts if one.name != output.name]
            fresh = ActiveContext(
                output.name,
                dict(list(values.items())[:10]),
                turn.now + output.seconds,
                output.turns,
            )
            turn.session.contexts = [*kept, fresh]
            turn.fresh_contexts.add(output.name)


def _calls_hook(step: Step | None) -> bool:
    return step is not None and step.type is StepType.INVOKE_DIALOG_CODE_HOOK


def _ends(step: Step | None) -> bool:
    return step is None or step.type in {StepType.END_CONVERSATION, StepType.CLOSE_INTENT}


_TIMED_OUT = "Invalid Lambda Response: "
