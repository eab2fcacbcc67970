import ContentReader
import Diagnostics
import Foundation
import Testing

@Suite("Sites with mistakes") struct InvalidSiteTests {
  @Test("The valid site has none") func valid() {
    #expect(messages(FixtureFolder.valid) == "")
  }

  @Test("Each case gives its messages, word for word", arguments: FixtureFolder.invalidCases)
  func invalid(_ name: String) throws {
    let (files, expected) = FixtureFolder.invalid(name)
    let found = messages(files)
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil {
      try found.write(to: FixtureFolder.expectedFile(name), atomically: true, encoding: .utf8)
    }
    #expect(found == expected)
    #expect(!found.isEmpty)
  }

  @Test("Two runs say the same") func deterministic() {
    for name in FixtureFolder.invalidCases {
      let files = FixtureFolder.invalid(name).files
      #expect(messages(files) == messages(files))
    }
  }
}
