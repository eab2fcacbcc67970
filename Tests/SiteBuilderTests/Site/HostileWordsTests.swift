import Foundation
import Testing

@testable import SiteBuilder

@Suite("Hostile words in every text of a site") struct HostileWordsTests {
  static let attempts: [(written: String, shown: String)] = [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\"><img src=x onerror=alert(1)>", "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"),
    ("' onmouseover='alert(1)", "&#39; onmouseover=&#39;alert(1)"),
    ("{{x}} {{{frame.sprite}}}", "{{x}} {{{frame.sprite}}}"),
    ("]]> --> </style></svg>", "]]&gt; --&gt; &lt;/style&gt;&lt;/svg&gt;"),
    ("12%\u{202E}%05", "12%⟨U+202E⟩%05"),
    ("javascript:alert(1)", "javascript:alert(1)"),
    (String(repeating: "chữ", count: 6667), String(repeating: "chữ", count: 6667)),
    // A letter and its mark come out as the one letter they are.
    (String(repeating: "a\u{0301}", count: 2000), String(repeating: "\u{00E1}", count: 2000)),
  ]

  /// The tags of a page in order, with the names of their attributes: everything between `<` and `>` that is not a quoted value.
  private func skeleton(_ page: [UInt8]) -> [String] {
    var result: [UInt8] = []
    var isInTag = false
    var isQuoted = false
    for byte in page {
      if !isInTag {
        isInTag = byte == UInt8(ascii: "<")
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: ">"), !isQuoted {
        isInTag = false
        result.append(UInt8(ascii: "\n"))
      } else if !isQuoted {
        result.append(byte)
      }
    }
    return result.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  private static let harmless = Result { try BuiltSite(content: SpeakingSite(words: "Lời vô hại").content, asOf: "2026-11-05") }

  @Test("No tag, attribute or address arises, and the words are there, escaped", arguments: attempts)
  func words(_ written: String, _ shown: String) throws {
    let harmless = try Self.harmless.get()
    let hostile = try BuiltSite(content: SpeakingSite(words: written).content, asOf: "2026-11-05")
    #expect(hostile.messages == "")
    #expect(hostile.files.keys.sorted() == harmless.files.keys.sorted())
    for (path, page) in hostile.files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".html") {
      let bytes = Data(page)
      let (made, expected) = (skeleton(page), skeleton(harmless.files[path] ?? []))
      if path == AcrossAddress.whole.index {
        // The words decide under which letter an entry stands, and so how many letters there are.
        #expect(Set(made) == Set(expected), "\(path)")
        for tag in ["li", "script", "img"] { #expect(made.count { $0 == tag } == expected.count { $0 == tag }, "\(path): \(tag)") }
      } else {
        #expect(made == expected, "\(path)")
      }
      #expect(bytes.range(of: Data(shown.utf8)) != nil, "\(path)")
      #expect(bytes.range(of: Data("\u{202E}".utf8)) == nil, "\(path)")
      for link in links(bytes) where link != "http://purl.org/dc/elements/1.1/" {
        #expect(RelativeLink.resolve(link, on: path).map { hostile.files[$0] != nil } ?? false, "\(path): \(link)")
      }
    }
  }

  /// The values of all `href` and `src`.
  private func links(_ page: Data) -> [String] {
    var links: [String] = []
    for attribute in [" href=\"", " src=\""] {
      var rest = page.startIndex..<page.endIndex
      while let found = page.range(of: Data(attribute.utf8), in: rest) {
        let value = page[found.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
        links.append(String(decoding: value, as: UTF8.self))
        rest = found.upperBound..<page.endIndex
      }
    }
    return links
  }
}
