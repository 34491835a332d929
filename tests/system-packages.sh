#!/usr/bin/env bash
# The two programs the tests need that no Python or Node package brings: a browser and a database.
# Installs them where it may (root or passwordless sudo on Debian or Ubuntu), else names them in one line.
set -euo pipefail

wanted=()
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || wanted+=(chromium)
PATH="$PATH:/usr/sbin:/opt/homebrew/bin" command -v mariadbd >/dev/null || wanted+=(mariadb-server)
[ ${#wanted[@]} -eq 0 ] && exit 0

run=()
if [ "$(id -u)" -ne 0 ]; then
  if sudo -n true 2>/dev/null; then run=(sudo -n); else run=(false); fi
fi
if command -v apt-get >/dev/null && [ "${run[*]:-}" != false ]; then
  echo "Installing what the tests need: ${wanted[*]}"
  "${run[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -y -qq "${wanted[@]}" >/dev/null
else
  echo "The tests need ${wanted[*]}: install with your system's package manager, then run this again."
  exit 1
fi
