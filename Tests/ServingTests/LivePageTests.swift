import Testing

@testable import Serving

@Suite("Pages as they are served")
struct LivePageTests {
  private let line = "<script src=\"/_tiendo/live.js\" data-version=\"a-1\" defer></script>\n"

  private func served(_ page: String) -> String { String(decoding: LivePage(Array(page.utf8), version: "a-1").bytes, as: UTF8.self) }

  @Test("The script stands at the end of the head, and the page is the same otherwise")
  func script() {
    #expect(served("<head><title>x</title></head><body>y") == "<head><title>x</title>\(line)</head><body>y")
    #expect(served("<HEAD></HEAD>") == "<HEAD>\(line)</HEAD>")
  }

  @Test("A page whose head has no end of its own")
  func noHead() {
    #expect(served("<title>x</title><body>y") == "<title>x</title>\(line)<body>y")
    #expect(served("<p>y") == "<p>y\(line)")
    #expect(served("") == line)
  }

  @Test(
    "What only looks like the end of the head",
    arguments: [
      "<!-- </head> -->", "<script>\"</head><body>\"</script>", "<style>/* </head> */</style>", "<title></head></title>",
      "<meta content=\"</head>\">", "<meta content='</head>' name=x>", "<SCRIPT></head></SCRIPT>", "<noscript></head></noscript>",
    ])
  func inside(text: String) {
    #expect(served("<head>\(text)</head><body></body>") == "<head>\(text)\(line)</head><body></body>")
  }

  @Test(
    "What is never closed ends with the page",
    arguments: ["<!--", "<script>", "<meta content=\"x", "<meta", "<meta a", "<meta a=", "<", "<title>x</titl"])
  func unclosed(text: String) {
    #expect(served(text) == text + line)
  }

  @Test("A policy is widened by the page's own server alone")
  func policy() {
    let meta: (String) -> String = { "<head><meta http-equiv=\"Content-Security-Policy\" content=\"\($0)\"></head>" }
    let served: (String) -> String = { self.served(meta($0)).replacing(line, with: "") }
    #expect(
      served("default-src 'none'; style-src 'self'; img-src 'self'")
        == meta("default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'"))
    #expect(served("script-src 'none'; default-src 'none'") == meta("script-src 'self'; default-src 'none'; style-src 'self'; connect-src 'self'"))
    #expect(
      served("default-src https://a.vn")
        == meta("default-src https://a.vn; script-src https://a.vn 'self'; style-src https://a.vn 'self'; connect-src https://a.vn 'self'"))
    #expect(served("script-src 'self'; SCRIPT-SRC-ELEM 'sha256-x'") == meta("script-src 'self'; script-src-elem 'sha256-x' 'self'"))
    for enough in [
      "default-src 'self'", "img-src 'none'", "",
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self' file:",
    ] {
      #expect(served(enough) == meta(enough))
    }
  }

  @Test("A policy is found however it is written")
  func writtenPolicy() {
    for meta in [
      "<META CONTENT=\"default-src 'none'\" HTTP-EQUIV=content-security-policy>",
      "<meta\nhttp-equiv = 'Content-Security-Policy'\ncontent = \"default-src &#39;none&#39;\"/>",
      "<meta data-x http-equiv=\"content-security-policy\" content=\"default-src 'none'\">",
    ] {
      #expect(served("<head>\(meta)</head>").contains("connect-src 'self'"), "\(meta)")
    }
    for other in [
      "<!-- <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"> -->",
      "<meta name=\"description\" content=\"default-src 'none'\">",
    ] {
      #expect(!served("<head>\(other)</head>").contains("connect-src"), "\(other)")
    }
  }
}
