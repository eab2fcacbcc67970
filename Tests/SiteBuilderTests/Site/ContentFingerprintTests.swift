import Testing

@testable import SiteBuilder

@Suite("Fingerprints of files") struct ContentFingerprintTests {
  // The values of the FNV-1a reference, 64 bits.
  @Test(arguments: [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)] as [(String, UInt64)])
  func value(_ text: String, _ value: UInt64) {
    #expect(ContentFingerprint(Array(text.utf8)).value == value)
  }

  @Test("Eight digits, with zeros in front", arguments: [("", "4fd0bfc1"), ("foobar", "72ad2699"), ("1400", "0e038968")])
  func short(_ text: String, _ digits: String) {
    #expect(ContentFingerprint(Array(text.utf8)).short == digits)
  }

  @Test("A published asset bears it in its name") func asset() {
    #expect(Asset("assets/tiendo.css", Array("foobar".utf8)).path == "assets/tiendo.72ad2699.css")
    #expect(Asset("assets/a.min.js", []).path == "assets/a.min.4fd0bfc1.js")
    #expect(Asset("assets/LICENSE", []).path == "assets/LICENSE.4fd0bfc1")
  }
}
