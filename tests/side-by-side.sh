#!/usr/bin/env bash
# Runs two halves of the tests at once: those that synthesise templates or start the whole
# laptop cloud, and all others. Arguments go to both.
set -uo pipefail
whole=(tests/infrastructure tests/e2e)

log=$(mktemp)
trap 'rm -f "$log"' EXIT
pytest "${whole[@]}" "$@" >"$log" 2>&1 &
slow=$!
pytest tests "${whole[@]/#/--ignore=}" "$@"
quick=$?
wait "$slow"
slow=$?
echo
echo "== ${whole[*]}"
cat "$log"
exit $((quick > slow ? quick : slow))
