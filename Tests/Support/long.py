"""Whether tests take every round and look at everything: `make test-long`. Where they do not, a sample of the same check is taken."""

from __future__ import annotations

import os

LONG = bool(os.environ.get("TIENDO_LONG"))
