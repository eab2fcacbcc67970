import Markdown
import Testing

struct WebAddressTests {
  @Test(arguments: [
    "https://a.vn/x", "HTTP://A", "https://[::1]/", "https://[2001:db8::1]:8080/x", "https://tỉnh.vn", "https://ê", "https://a.vn/“x”",
    "https://a.vn:8443/x", "http://127.0.0.1:8057/", "https://a.vn?x=1", "https://a.vn#x", "https://a.vn/@xa", "https://a.vn/?to=b@c.vn",
    "https://xn--80ak6aa92e.com/", "https://a_b.vn", "https://a.vn/Кириллица", "https://a.vn/%E2%80%AE", "https://đồng-nai.gov.vn/",
    "https://t\u{309}nh.vn",
  ])
  func addresses(_ text: String) {
    #expect(WebAddress.isValid(text))
  }

  @Test(arguments: [
    "", "a.vn", "https://", "https:// a", "https://a b", "ftp://a", "https://a\"b", "https://-a", "https://a\\b", "https://a{b}", "http://a\r\nb",
    "https://a\u{A0}b", "//a.vn", "https:a.vn", "https:/a.vn", "https:///a.vn", "javascript://a.vn/%0Aalert(1)",
    // Another server than it seems.
    "https://gov.vn@evil.example/", "https://gov.vn:80@evil.example/", "https://@evil.example/", "https://gov.vn%2eevil.example/",
    "https://gov.vn\u{2044}x.evil.example/", "https://gоv.vn/", "https://gov。vn/", "https://ｇov.vn/", "https://gοv.vn",
    "https://gov.vn\u{200B}.evil.example/",
    "https://gov.vn;.evil.example/", "https://gov.vn,evil.example", "https://gov.vn$evil.example", "https://a×b.vn", "https://straße.vn",
    // A port that there is not.
    "https://a.vn:", "https://a.vn:0", "https://a.vn:65536", "https://a.vn:x", "https://a.vn:80:80", "https://[::1]:x/", "https://[::1",
    "https://[]/",
    "https://[x:y]/", "https://[::1]x",
    // What nobody sees.
    "https://a.vn/\u{202E}fdp.exe", "https://a.vn/\u{2066}x", "https://a.vn/\u{200B}", "https://a.vn/\u{200F}", "https://a.vn/\u{FEFF}",
    "https://a.vn/\u{AD}",
    "https://a.vn/\u{0}", "https://a.vn/\u{7F}", "https://a.vn/\u{85}", "https://a.vn/\u{FFFE}", "https://a.vn/\u{2028}", "https://a.vn/\u{E0041}",
    "https://a.vn/<x>", "https://a.vn/`x`", "https://a.vn/'x'", "https://a.vn/\tx",
  ])
  func noAddresses(_ text: String) {
    #expect(!WebAddress.isValid(text))
  }
}
