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
    // For a new case: run with RECORD_FIXTURES=1, then read what was written before keeping it.
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil {
      try found.write(to: FixtureFolder.expectedFile(name), atomically: true, encoding: .utf8)
    }
    #expect(found == expected)
    #expect(!found.isEmpty)
  }

  @Test("Cases that keep the English words give these too", arguments: FixtureFolder.invalidCases)
  func english(_ name: String) throws {
    let (files, _, expected) = FixtureFolder.invalidInBoth(name)
    guard let expected else { return }
    let found = messages(files, language: .en)
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil {
      try found.write(to: FixtureFolder.expectedFile(name, "expected.en.txt"), atomically: true, encoding: .utf8)
    }
    #expect(found == expected)
  }

  @Test("All mistakes of a commune come at once") func many() {
    let found = ContentReader.readSite(from: .inMemory(FixtureFolder.invalid("many").files)).1.sorted()
    #expect(Set(found.map(\.place)).count >= 25)
    #expect(Set(found.map(\.id)).count >= 20)
  }

  @Test("Every message is worded in both languages, without a full stop at the end", arguments: FixtureFolder.invalidCases)
  func wording(_ name: String) {
    for diagnostic in ContentReader.readSite(from: .inMemory(FixtureFolder.invalid(name).files)).1.diagnostics {
      for text in [diagnostic.message, diagnostic.advice].compactMap({ $0 }) {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en)
        #expect(!text.vi.hasSuffix(".") && !text.en.hasSuffix("."))
      }
    }
  }

  @Test("Two runs say the same") func deterministic() {
    for name in FixtureFolder.invalidCases {
      let files = FixtureFolder.invalid(name).files
      #expect(messages(files) == messages(files))
    }
  }
}
