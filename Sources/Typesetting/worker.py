"""Makes PDF/A-3a documents of pages of a site, one after the other.

Reads one job a line (JSON) on standard input and answers each on standard output with a line "<word> <number of bytes>" and the bytes:
"pdf" with the document, or the name of what is wrong with a detail. Writes no file. Fetches nothing: every address is a file below the
site's folder, or is refused.
"""

import sys

# A module of WeasyPrint's name in the folder where the command runs is not the one that is meant.
sys.path = [folder for folder in sys.path if folder]

import gc
import hashlib
import io
import json
import logging
import os
from datetime import datetime
from urllib.parse import unquote, urljoin, urlsplit

MAJOR = 70

# By the end of the name; the system's own table differs from machine to machine. A style sheet without its type would be passed over.
TYPES = {
    "css": "text/css", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp",
    "woff2": "font/woff2", "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf",
}


class Trouble(Exception):
    """What is wrong with a document: a word that the build knows, and a detail."""


def answer(word, body):
    sys.stdout.buffer.write(f"{word} {len(body)}\n".encode() + body)
    sys.stdout.buffer.flush()


try:
    import weasyprint
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse
except (ImportError, OSError) as error:
    # OSError: the package is there, a system library of its is not.
    answer("absent", f"{type(error).__name__}: {error}".splitlines()[0].encode())
    sys.exit(0)
if weasyprint.__version__.split(".")[0] != str(MAJOR):
    answer("other", weasyprint.__version__.encode())
    sys.exit(0)


class Refusal(FatalURLFetchingError):
    """Ends a document: a paper without one of its parts is no paper."""

    def __init__(self, word, url):
        super().__init__(url)
        self.word = word
        self.url = url


class SiteFetcher(URLFetcher):
    """Gives the files below a folder under the site's own address, data: addresses, and nothing else."""

    def __init__(self, folder, base):
        super().__init__(allowed_protocols=["data"], allow_redirects=False)
        self.folder = folder
        self.base = base

    def fetch(self, url, headers=None):
        if url[:5].lower() == "data:":
            return super().fetch(url)
        if not url.startswith(self.base):
            raise Refusal("outside", url)
        path = unquote(urlsplit(url[len(self.base):]).path)
        kind = TYPES.get(path.rpartition(".")[2].lower(), "application/octet-stream")
        return URLFetcherResponse(url, self.contents(path), {"Content-Type": kind})

    def contents(self, path):
        """The bytes of a file of the site. Links lead out and are not followed."""
        file = os.path.realpath(os.path.join(self.folder, path))
        if os.path.commonpath([file, self.folder]) != self.folder:
            raise Refusal("outside", path)
        try:
            with open(file, "rb") as opened:
                return opened.read()
        except OSError:
            raise Refusal("missing", path) from None


class Complaints(logging.Handler):
    """What the library counts as an error it only logs: a style sheet or picture left out, a link to no place, a picture without words."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.first = None

    def emit(self, record):
        self.first = self.first or record.getMessage()


def prepared(page, job):
    """Checks what the standard asks of a document, and takes away what a document on paper or in a mail cannot follow."""
    root = page.etree_element
    if not (root.get("lang") or "").strip():
        raise Trouble("language", "")
    if not any((title.text or "").strip() for title in root.iter("title")):
        raise Trouble("title", "")
    for link in root.iter("a"):
        target = link.get("href")
        if target is None or target.startswith("#"):
            continue
        if not job["public"] and not urlsplit(target).scheme and not target.startswith("//"):
            # Without a public address a link inside the site leads nowhere from a document.
            del link.attrib["href"]
    for outer in [*root.iter("link"), *root.iter("a")]:
        # What is attached is the job's to say.
        relations = (outer.get("rel") or "").split()
        if "attachment" in relations:
            outer.set("rel", " ".join(word for word in relations if word != "attachment"))


def moment(day):
    return datetime.strptime(day, "%Y-%m-%d")


def typeset(folder, job):
    base = job["base"]
    fetcher = SiteFetcher(folder, base)
    source = fetcher.contents(job["html"])
    digest = hashlib.sha256(weasyprint.__version__.encode() + b"\0" + source)
    page = weasyprint.HTML(
        file_obj=io.BytesIO(source), encoding="utf-8", base_url=urljoin(base, job["html"]), url_fetcher=fetcher, media_type="print")
    prepared(page, job)
    attachments = []
    for attached in job["attachments"]:
        contents = fetcher.contents(attached["path"])
        digest.update(b"\0" + contents)
        attachments.append(
            weasyprint.Attachment(
                file_obj=io.BytesIO(contents), name=attached["name"], description=attached["description"] or None,
                created=moment(job["date"]), modified=moment(job["date"]), relationship="Data"))
    document = page.render(
        pdf_variant="pdf/a-3a", pdf_identifier=digest.hexdigest()[:32].encode(), attachments=attachments, custom_metadata=False)
    document.metadata.created = document.metadata.modified = job["date"]
    document.metadata.attachments = []
    if job["author"]:
        document.metadata.authors = [job["author"]]
    result = io.BytesIO()
    document.write_pdf(result, finisher=finish, pdf_variant="pdf/a-3a", pdf_identifier=digest.hexdigest()[:32].encode(), attachments=attachments)
    return result.getvalue()


def finish(document, pdf):
    """The library names every attachment twice among the associated files; the standard's readers warn of that."""
    files = pdf.catalog.get("AF")
    if files:
        files[:] = list(dict.fromkeys(files))
    # Some readers show the file's name instead of the title unless they are told.
    pdf.catalog["ViewerPreferences"] = "<</DisplayDocTitle true>>"


def main():
    answer("ready", weasyprint.__version__.encode())
    folder = os.path.realpath(sys.argv[1]) if len(sys.argv) > 1 else None
    complaints = Complaints()
    logging.getLogger("weasyprint").addHandler(complaints)
    # Looking for garbage in the midst of a document costs a tenth of it and finds little; what it leaves is taken away at its end.
    gc.freeze()
    gc.disable()
    for line in sys.stdin.buffer:
        complaints.first = None
        try:
            document = typeset(folder, json.loads(line))
            if complaints.first:
                raise Trouble("failed", complaints.first)
            answer("pdf", document)
        except Refusal as refusal:
            answer(refusal.word, refusal.url.encode())
        except Trouble as trouble:
            answer(trouble.args[0], trouble.args[1].encode())
        except Exception as error:
            answer("failed", f"{type(error).__name__}: {error}".splitlines()[0].encode())
        gc.collect()


main()
