"""The worst that can stand in a cell or a setting: what must come out of every output as it went in, and what must not get in at all.

Whatever could run sets `__ran`, so that a browser tells whether anything did.
"""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

from hostile import COMMUNE_KEYS, PLAN_KEYS, TEXT
from Support import tables

# Words that come out of every table letter for letter, and of every page as words.
WORDS = {
    "script": "<script>__ran=1</script>",
    "image": "<img src=x onerror=__ran=1>",
    "out of a double quote": '"><svg/onload=__ran=1>',
    "out of a single quote": "' onmouseover='__ran=1' autofocus onfocus='__ran=1",
    "no quotes needed": "x autofocus onfocus=__ran=1 tabindex=1",
    "end of script": "</script><script>__ran=1</script>",
    "end of elements that hold text": "</title></textarea></style></noscript></option></template><img src=x onerror=__ran=1>",
    "end of svg": "</text></svg><foreignObject><img src=x onerror=__ran=1>",
    "comment": "--><img src=x onerror=__ran=1><!-- --!> <!--><script>",
    "section": "]]><![CDATA[<script>__ran=1</script>]]>",
    "document type": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
    "instruction": '<?xml version="1.0"?><?php echo 1 ?><%= 1 %>',
    "references": "&lt;script&gt; &amp;amp; &#60;b&#62; &#x202e; &nosuch; &amp &#0; &#xD800;",
    "encoded": "%3Cscript%3E__ran=1%3C/script%3E %00 %0d%0aSet-Cookie: x %2e%2e%2f",
    "JSON": '"}];__ran=1;// \\u003c/script\\u003e {"a":[1,null]} \\',
    "templates": "{{title}} {{{frame.sprite}}} {{#frame.site}}x{{/frame.site}} {{>base}} {{=<% %>=}} {{/content}}",
    "places of words": "{1} {1|day|days} {0} %s %n %1$s ${__ran=1} `#{x}` $1 \\1 $& [\\s\\S]*",
    "Markdown": "**đậm** [x](javascript:__ran=1) ![x](x) `mã` # tiêu đề <https://example.org> ~~~ *** | a | b |",
    "SQL": "'; DROP TABLE reports; -- \" OR \"1\"=\"1\" /* */ \\'; ''",
    "Turtle": '""" . <x> <y> <z> . @prefix : <x> . "^^xsd:x \'\'\' <http://x>',
    "backslashes": "\\ \\\\ \\n \\u0041 \\U00000041 \\x41 \\0 C:\\x\\",
    "CSV": '","x";\'y\'\t""z"";,',
    "lines": "dòng một\ndòng hai\n\n\tdòng bốn",
    "separators": "a\u2028b\u2029c",
    "direction": "\u202a1\u202b2\u202d3\u202e4 \u2066\u2067\u2068\u2069 \u200e\u200f\u061c",
    "unseen": "a\u200b\u200c\u200d\u2060\u00ad\ufeffb \U000e0041\U000e007f \u3164 \u115f",
    "marks": "Z" + "\u0335\u0489" * 60 + " \u0336",
    "beyond": "👩\u200d👩\u200d👧 🇻🇳 𝔛 \U0010fffd \ufffd \ufffc",
    "private use": "\uf8f0 \uf8f1\uf8f1 \uf8f0<b>\uf8f1 \uf0b7",
    "capitals": "İıſK ß ﬀ Ǆ ǅ",
    "long": "ộ" * 400 + "W" * 400,
    "paths": "../../../etc/passwd ..\\..\\x /dev/null NUL CON.csv aux.html ~root",
    "schemes": "javascript:__ran=1 JaVa\tScRiPt:__ran=1 data:text/html,<script>__ran=1</script> vbscript:x //evil.example \\\\evil",
    "formulas behind words": "x =1+1 @SUM(A1) +SUM(A1) -cmd|' /C calc'!A0 =HYPERLINK(\"https://evil.example\")",
    "escapes of workbooks": "_x0041_ _x000D_ _xFFFE_ 1e5 007 1/2 TRUE #REF!",
    "styles": "color:red;background:url(//evil.example) expression(__ran=1) </style> @import 'x'",
    "nothing": "null undefined NaN None nil [object Object] __proto__ constructor",
}

# Bytes that are no text at all, each with the id of its refusal; a file with one is refused as a whole.
NO_TEXT = {
    "NUL": (b"\x00", "control-character"),
    "half a surrogate pair": (b"\xed\xa0\x80", "invalid-utf8"),
    "a surrogate pair as six bytes": (b"\xed\xa0\xbd\xed\xb8\x80", "invalid-utf8"),
    "a long form of <": (b"\xc0\xbc", "invalid-utf8"),
    "beyond the last": (b"\xf4\x90\x80\x80", "invalid-utf8"),
    "a torn letter": (b"\xe1\xbb", "invalid-utf8"),
    "Windows-1258": (b"\xd0\xe2\xf2", "invalid-utf8"),
}

# Characters that no text may hold: XML, HTML or databases cannot.
NO_CHARACTERS = "\x01\x08\x0b\x0c\x1b\x1f\x7f\x80\x85\x9f\ufdd0\ufdef\ufffe\uffff\U0001fffe\U0010ffff"

# Cells that a spreadsheet would run.
FORMULAS = [
    "=1+1", '=HYPERLINK("https://evil.example";"x")', "@SUM(1+1)", "+SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "-@SUM(A1)",
    "+1%+cmd|' /C calc'!A0", "+1,5+cmd|' /C calc'!A0", '+"a"&cmd|\' /C calc\'!A0', "+'[x.xls]y'!A1", "＝1+1", "＠SUM(A1)", "\u00a0=1+1", "\u200b=1+1",
    "\ufeff=1+1", " =1+1", "\n=1+1", "\t=1+1", "\t1",
]

# What no id may be: a page, a file, an anchor and a path are named after it.
IDS = [
    "../x", "..", ".", "a/b", "a\\b", "%00", "a%2fb", "a b", "a.b", "A", "đ", "a\u200bb", "a\u202eb", "\uff41", "İ", "-rf", "con", "aux", "nul", "com1", "lpt9",
    "<b>", "{{x}}", "'", '"', "a'b", "javascript:x", "a?b", "a#b", "a&b", "a" * 121, "a\nb", "🏡",
]

# Addresses that lead elsewhere than they seem to, or run something.
ADDRESSES = [
    "javascript:__ran=1", "JaVaScRiPt:__ran=1", "java\tscript:__ran=1", "java\nscript:__ran=1", "javascript&colon;__ran=1", "javascript://a.vn/%0a__ran=1",
    "data:text/html,<script>__ran=1</script>", "vbscript:x", "file:///etc/passwd", "blob:https://a.vn/x", "ftp://a.vn/x", "mailto:a?bcc=b", "tel:1",
    "search-ms:query=x", "//evil.example/x", "/\\evil.example", "\\\\evil.example\\x", "https:evil.example", "https:/evil.example",
    "https:\\\\evil.example", "https://gov.vn@evil.example/", "https://gov.vn:80@evil.example/", "https://gov.vn\\@evil.example/", "https://gоv.vn/",
    "https://ｇov.vn/", "https://gov。vn/", "https://gov.vn%2eevil.example/", "https://a.vn/\u202efdp.exe", "https://a.vn/\u200bx", "https://a.vn/<x>",
    'https://a.vn/"x"', "https://a.vn/'x'", "https://a.vn/`x`", "https://a.vn/{{x}}", "https://a.vn:99999/", "https://a.vn/a b", "https://", "a.vn",
]

# The columns of addresses, by table.
ADDRESS_COLUMNS = {"evidence.csv": "url", "listings.csv": "url", "datasets.csv": "url", "indicators.csv": "help_url"}


def spoil(content: Path, words: dict[str, str] = WORDS) -> dict[str, list[str]]:
    """Puts every one of the words into every free text of the content, before what stands there or behind it; gives the words of each column.

    The rows of a table share the words between them, each column beginning with another, so that short tables hold several in a cell.
    """
    texts = list(words.values())
    put: dict[str, list[str]] = {}
    for path in sorted(content.rglob("*.csv")):
        for number, column in enumerate(TEXT.get(path.name, [])):
            # A bar parts the entries of a list.
            own = [text.replace("|", "¦") for text in texts] if column == "aliases" else texts
            spoil_column(path, column, own[number:] + own[:number])
            put[f"{path.stem}.{column}"] = own
    for path, keys in settings(content):
        for key in keys:
            spoil_key(path, key, texts)
    for path in (*content.rglob("plan.md"), *content.rglob("pages/*.md"), *content.rglob("bulletins/*.md")):
        body = "\n\n".join(re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", re.sub(r"\s+", " ", text)) for text in texts)
        path.write_text(f"{path.read_text(encoding='utf-8')}\n{body}\n", encoding="utf-8")
    return put


def settings(content: Path) -> list[tuple[Path, tuple[str, ...]]]:
    """The files that hold settings, with the keys of their free texts."""
    return [
        *((path, COMMUNE_KEYS) for path in content.rglob("commune.yml")),
        *((path, PLAN_KEYS) for path in content.rglob("plan.md")),
        *((path, ("title",)) for path in content.rglob("pages/*.md")),
        (content / "site.yml", ("title", "tagline")),
    ]


def spoil_column(path: Path, column: str, texts: list[str]) -> None:
    """Shares words out among the cells of a column; a column that is not there is added."""
    table = tables.rows(path)
    headings = [*table[0], *([] if column in table[0] else [column])]
    for number, row in enumerate(table):
        own = texts[number % len(texts) :: len(table)] if len(table) < len(texts) else [texts[number % len(texts)]]
        old = row.get(column, "")
        if (column, path.stem) == ("name", "offices"):
            row["aliases"] = " | ".join(filter(None, [row.get("aliases"), old]))
            headings += [] if "aliases" in headings else ["aliases"]
        parts = [old, *own] if number % 2 or column == "aliases" else [*own, old]
        row[column] = (" | " if column == "aliases" else " ").join(filter(None, parts))
        if column in ("name", "aliases"):
            row[column] += f" {path.stem}-{number}"  # a name means one thing
    tables.write(path, headings, table)


def spoil_key(path: Path, key: str, texts: list[str]) -> None:
    """Puts words behind the value of every such key of a settings file, those of the site's own title at the margin alone."""
    blanks = "" if path.name in ("site.yml",) or path.suffix == ".md" else " *(?:- )?"
    text, count = re.subn(
        rf"^({blanks}{re.escape(key)}: )(.+)$",
        lambda found: found[1] + quoted(" ".join([found[2].strip().strip('"'), *texts])), path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert count, f"{path} has no {key}"
    path.write_text(text, encoding="utf-8")


def quoted(text: str) -> str:
    """A text in double quotation marks, as YAML writes it."""
    return '"' + "".join(
        character if " " <= character < "\x7f" and character not in '"\\' or character.isalpha() and ord(character) < 0x2000
        else f"\\U{ord(character):08x}" for character in text) + '"'


def published(text: str) -> str:
    """A text as it is read: composed, and without blanks around it."""
    return unicodedata.normalize("NFC", text).strip(" \t\n\u00a0\u200b\u202f\ufeff")


def diagnostics(out: str) -> list[dict[str, object]]:
    """What a check says, as JSON."""
    found = json.loads(out)
    assert isinstance(found, list)
    return found
