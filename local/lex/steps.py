"""Configured next steps: the ways between the stages of an intent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from local.lex.code_hooks import CodeHooks
from local.lex.definition import DialogHook, Outcome, Slot, Step, StepType
from local.lex.filling import mark_passed, missing_part, must_confirm, put_slots, value_set
from local.lex.turn import Turn

if TYPE_CHECKING:
    from local.lex.dialog import Dialog

Next = Callable[[], None]


class Steps:
    """Takes configured steps, or the default one where nothing is configured."""

    def __init__(self, turn: Turn, dialog: Dialog, hooks: CodeHooks) -> None:
        self._turn = turn
        self._dialog = dialog
        self._hooks = hooks

    def through_hook(self, configured: DialogHook | None, step: Step | None, default: Next) -> None:
        """Go on after a stage: through its code hook if there is one, then along its step."""
        turn = self._turn
        step_calls = calls_hook(step)
        if step is not None and step_calls:
            turn.apply_values(step)
            put_slots(self._turn, step)
        after = default if step_calls else lambda: self.follow(step, default)
        hook = configured or (DialogHook() if turn.intent.dialog_hook else None)
        if hook is None or not hook.active:
            after()
        else:
            self._hooks.call(hook, after)

    def follow(self, step: Step | None, default: Next) -> None:
        """Take a configured step, or the default one."""
        turn = self._turn
        turn.count_step()
        if step is None:
            default()
            return
        turn.apply_values(step)
        if step.type is not StepType.START_INTENT:
            put_slots(self._turn, step)
        turn.suppressed = step.suppress_message
        ways: Mapping[StepType | None, Next] = {
            StepType.ELICIT_INTENT: self._dialog.elicit_intent,
            StepType.START_INTENT: lambda: self._start(step),
            StepType.ELICIT_SLOT: lambda: self._elicit_or_pass(turn.slot(step.slot or "")),
            StepType.CONFIRM_INTENT: self._confirm_or_pass,
            StepType.FULFILL_INTENT: self._dialog.fulfil,
            StepType.CLOSE_INTENT: self._dialog.close,
            StepType.END_CONVERSATION: lambda: self._dialog.end(turn.current.state),
            StepType.INVOKE_DIALOG_CODE_HOOK: lambda: self._hooks.call(DialogHook(), default),
        }
        ways.get(step.type, default)()

    def _elicit_or_pass(self, slot: Slot) -> None:
        """Elicit a slot, or go on from where its answer would have led when it is filled."""
        if (
            self._turn.current.slots.get(slot.name) is None
            or missing_part(self._turn, slot) is not None
        ):
            self._dialog.elicit(slot)
        else:
            self.pass_by(slot)

    def pass_by(self, slot: Slot) -> None:
        """Take the way on of a slot that came filled; a hook that has seen it is not called."""
        turn = self._turn
        turn.count_step()
        mark_passed(self._turn, slot)
        step = turn.way_out_of(slot.captured)
        hook, default = slot.hook, self._dialog.next_stage
        if hook is None or not hook.active:
            self.follow(None if calls_hook(step) else step, default)
        elif turn.hook_called:
            self.follow(hook.success.step if step is None or calls_hook(step) else step, default)
        else:
            self.through_hook(hook, step, default)

    def _confirm_or_pass(self) -> None:
        if must_confirm(self._turn):
            self._dialog.confirm()
        else:
            self._dialog.fulfil()

    def _start(self, step: Step) -> None:
        locale = self._turn.locale
        name = step.intent or self._turn.current.name
        slots = {one.name: reading for one in step.slots if (reading := value_set(self._turn, one))}
        self._dialog.enter(name, slots, by_flow=name != locale.fallback.name)

    def give_up(self, outcome: Outcome) -> None:
        """Leave an intent whose question was not answered; the fallback takes over."""
        step = self._turn.way_out_of(outcome)
        if step is not None and ends(step):
            self._turn.current.state = "Failed"
        self.follow(step, lambda: self._dialog.enter(self._turn.locale.fallback.name))


def calls_hook(step: Step | None) -> bool:
    """Whether a step is the call of the code hook."""
    return step is not None and step.type is StepType.INVOKE_DIALOG_CODE_HOOK


def ends(step: Step | None) -> bool:
    """Whether a step leaves the conversation; no step does after a refusal."""
    return step is None or step.type in {StepType.END_CONVERSATION, StepType.CLOSE_INTENT}
