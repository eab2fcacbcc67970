#!/usr/bin/env bash
# Runs the Swift tests beside the others, for neither keeps two cores busy.   usage: Tests/all.sh PROGRAM [OPTION OF PYTEST ...]
#
# Both run to their end; what the Swift tests print is shown afterwards. Ends with 1 when either failed, and takes both along when it is stopped.
set -uo pipefail
cd "$(dirname "$0")/.."
export TIENDO=$1
log=$(mktemp)
set -m  # a process group each, so that what they started ends with them
swift=0 python=0
finish() {
  trap - EXIT INT TERM HUP
  for group in $swift $python; do [ "$group" = 0 ] || kill -TERM -- "-$group" 2>/dev/null; done
  rm -f "$log"
  exit "$1"
}
trap 'finish 130' INT TERM HUP
trap 'finish $?' EXIT

swift test >"$log" 2>&1 &
swift=$!
# What tests share is made once: Tests/conftest.py says which of them go to one process.
.venv/bin/python -m pytest -q -p no:cacheprovider -n 2 --dist loadfile "${@:2}" Tests/System Tests/Browser Tests/OpenData Tests/Benchmark &
python=$!

failed=0
wait "$python" || { failed=1; echo "Python tests: failed"; }
wait "$swift" || { failed=1; echo "Swift tests: failed"; }
swift=0 python=0
cat "$log"
exit "$failed"
