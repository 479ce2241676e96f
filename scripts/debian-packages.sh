#!/usr/bin/env bash
# Installs what some tests need beyond npm, from Debian's packages, where that is possible without a question.
# Tests that need what is missing say that they were skipped and why.
set -u
if command -v chromium >/dev/null 2>&1 || [ -n "${CROSSREAD_CHROMIUM:-}" ]; then exit 0; fi
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  echo "debian packages: not installed (needs root and apt-get); browser tests will be skipped without chromium"
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq >/dev/null 2>&1
if apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1; then
  echo "debian packages: chromium installed"
else
  echo "debian packages: chromium could not be installed; browser tests will be skipped"
fi
exit 0
