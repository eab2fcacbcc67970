"""Makes PNG pictures of SVG ones, one after the other.

Reads one SVG a line (a JSON string) on standard input and answers each on standard output with a line "<word> <number of bytes>" and the bytes: "png"
with the picture, or "failed" with what the library said. Writes no file. Letters are of one family, whatever else the system has.
"""

import sys

# A module of the library's name in the folder where the command runs is not the one that is meant.
sys.path = [folder for folder in sys.path if folder]

import json
import os

WANTED = "0.5"
FOLDERS = ("truetype/liberation2", "truetype/liberation", "liberation-sans", "liberation-fonts", "liberation")
FILES = ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf")


def answer(word, body):
    sys.stdout.buffer.write(f"{word} {len(body)}\n".encode() + body)
    sys.stdout.buffer.flush()


def fonts():
    """The two files of the family in the first folder that has both; none where there is no such folder."""
    for folder in FOLDERS:
        files = [os.path.join("/usr/share/fonts", folder, name) for name in FILES]
        if all(map(os.path.isfile, files)):
            return files
    return []


try:
    import resvg_py
except (ImportError, OSError) as error:
    answer("absent", f"{type(error).__name__}: {error}".splitlines()[0].encode())
    sys.exit(0)
if resvg_py.__version__.rpartition(".")[0] != WANTED:
    answer("other", resvg_py.__version__.encode())
    sys.exit(0)
files = fonts()
if not files:
    answer("fonts", b"Liberation Sans")
    sys.exit(0)
answer("ready", resvg_py.__version__.encode())

for line in sys.stdin:
    try:
        answer("png", bytes(resvg_py.svg_to_bytes(svg_string=json.loads(line), skip_system_fonts=True, font_files=files)))
    except ValueError as error:
        answer("failed", str(error).encode())
