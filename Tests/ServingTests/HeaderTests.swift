import Testing

@testable import Serving

@Suite("Hosts and types")
struct HeaderTests {
  @Test("Names of this computer with its port", arguments: ["localhost:8057", "LOCALHOST:8057", "127.0.0.1:8057", "[::1]:8057"])
  func ownHost(host: String) {
    #expect(LoopbackHost.isValid(host, port: 8057))
  }

  @Test(
    "Any other name, and any other port",
    arguments: [
      nil, "", "localhost", "127.0.0.1", "localhost:80", "localhost:8058", "localhost:", "localhost:08057", "localhost.:8057", "evil.vn:8057",
      "localhost.evil.vn:8057", "evil.vn", "127.0.0.1.nip.io:8057", "127.0.0.2:8057", "0.0.0.0:8057", "[::]:8057", "::1:8057", " localhost:8057",
      "localhost:8057, evil.vn", "evil.vn@localhost:8057",
    ])
  func otherHost(host: String?) {
    #expect(!LoopbackHost.isValid(host, port: 8057))
  }

  @Test("Browsers leave the port of HTTP out")
  func portOfHTTP() {
    #expect(LoopbackHost.isValid("localhost", port: 80))
    #expect(LoopbackHost.isValid("localhost:80", port: 80))
    #expect(!LoopbackHost.isValid("evil.vn", port: 80))
  }

  @Test(
    "Types by endings, with the encoding of what is text",
    arguments: [
      ("index.html", "text/html; charset=utf-8"), ("A.HTML", "text/html; charset=utf-8"), ("tiendo.1a2b.css", "text/css; charset=utf-8"),
      ("filter.js", "text/javascript; charset=utf-8"), ("chi-tieu.csv", "text/csv; charset=utf-8"), ("data.json", "application/json; charset=utf-8"),
      ("catalog.jsonld", "application/ld+json; charset=utf-8"), ("catalog.ttl", "text/turtle; charset=utf-8"),
      ("a.svg", "image/svg+xml; charset=utf-8"),
      ("tin.xml", "application/xml; charset=utf-8"), ("mc-024.png", "image/png"), ("mc.JPG", "image/jpeg"), ("mc.pdf", "application/pdf"),
      ("mc-001.txt", "text/plain; charset=utf-8"), ("a.zip", "application/zip"), ("a.wasm", "application/wasm"),
      ("a.sqlite", "application/vnd.sqlite3"),
      ("a.pf_index", "application/octet-stream"), ("mc.bin", "application/octet-stream"), ("html", "application/octet-stream"),
      ("", "application/octet-stream"),
      ("a.", "application/octet-stream"), ("page.html.bin", "application/octet-stream"),
    ])
  func types(name: String, type: String) {
    #expect(ContentType.of(Array(name.utf8)) == type)
  }
}
