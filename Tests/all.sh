#!/usr/bin/env bash
# Runs the Swift tests beside the others, for neither keeps two cores busy.   usage: Tests/all.sh PROGRAM [OPTION OF PYTEST ...]
#
# Both run to their end; what the Swift tests print is shown afterwards, and last of all what failed. Ends with 1 when either failed, and takes both along
# when it is stopped.
set -uo pipefail
cd "$(dirname "$0")/.."
export TIENDO=$1
log=$(mktemp) python_log=$(mktemp)
set -m  # a process group each, so that what they started ends with them
swift=0 python=0
finish() {
  trap - EXIT INT TERM HUP
  for group in $swift $python; do [ "$group" = 0 ] || kill -TERM -- "-$group" 2>/dev/null; done
  rm -f "$log" "$python_log"
  exit "$1"
}
trap 'finish 130' INT TERM HUP
trap 'finish $?' EXIT

swift test -c release --skip-build >"$log" 2>&1 &
swift=$!
# A process more than cores, for some wait for a disk or a browser. What tests share is made once: Tests/conftest.py says which of them go to one process.
.venv/bin/python -m pytest -q -p no:cacheprovider -n $(($(nproc) + 1)) --dist loadfile "${@:2}" Tests/System Tests/Browser Tests/OpenData Tests/Benchmark \
  > >(tee "$python_log") &
python=$!

failed=0
wait "$python" || failed=1
wait "$swift" || failed=$((failed + 2))
swift=0 python=0
cat "$log"
if ((failed & 1)); then
  echo "Python tests: failed"
  grep -E '^(FAILED|ERROR) ' "$python_log" | tail -20
fi
if ((failed & 2)); then
  echo "Swift tests: failed"
  grep -E '✘|error: ' "$log" | tail -20
fi
exit $((failed > 0))
