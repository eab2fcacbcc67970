import Diagnostics
import Foundation
import Testing

@testable import Explanations

@Suite("The explanations of messages") struct EntriesTests {
  @Test("Every id of the sources is explained in both languages, and nothing else is", arguments: MessageLanguage.allCases)
  func complete(_ language: MessageLanguage) throws {
    let ids = try FindingIDs.inSources()
    let explained = Explanations(in: language).chapters.flatMap(\.entries).map(\.id)
    #expect(ids.count > 180)
    #expect(ids.subtracting(explained).sorted() == [], "without an explanation")
    #expect(Set(explained).subtracting(ids).sorted() == [], "an explanation of nothing")
    #expect(explained.count == Set(explained).count)
  }

  @Test("Each has a title, a paragraph and both examples", arguments: MessageLanguage.allCases)
  func whole(_ language: MessageLanguage) {
    let text = language == .vi ? ExplanationTexts.Vietnamese.all : ExplanationTexts.English.all
    #expect(ExplanationReader.read(text, in: language).problems == [])
    for entry in Explanations(in: language).chapters.flatMap(\.entries) {
      #expect(entry.title.count <= 80 && !entry.title.hasSuffix("."), "\(entry.id): \(entry.title)")
      #expect(entry.paragraph.hasSuffix(".") && entry.paragraph.count > 60, "\(entry.id)")
      #expect(entry.wrong != entry.right, "\(entry.id)")
      #expect(entry.wrong.count <= 6 && entry.right.count <= 6, "\(entry.id)")
    }
  }

  @Test("Both languages have the same ids in the same chapters, by the alphabet") func alike() {
    let both = MessageLanguage.allCases.map { Explanations(in: $0).chapters.map { $0.entries.map(\.id) } }
    #expect(both[0] == both[1])
    for ids in both[0] { #expect(ids == ids.sorted() && !ids.isEmpty) }
    #expect(both[0].count > 5)
  }

  @Test("The languages differ in every title and paragraph") func own() {
    let (vietnamese, english) = (Explanations(in: .vi).byID, Explanations(in: .en).byID)
    for (id, entry) in vietnamese {
      #expect(entry.title != english[id]?.title && entry.paragraph != english[id]?.paragraph, "\(id)")
    }
  }
}

/// The ids that the program's sources give to findings.
enum FindingIDs {
  /// Those written where a finding is made, and those written as a constant of their own.
  static func inSources() throws -> Set<String> {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "Sources")
    var found: Set<String> = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /\.(?:error|warning|note)\(\s*"([a-z0-9-]+)"/) { found.insert(String(match.1)) }
      for match in text.matches(of: /\.(?:error|warning|note)\(\s*(?:\w+\.)*(\w+), vi:/) {
        let constants = text.matches(of: /static let (\w+) = "([a-z0-9-]+)"/).filter { $0.1 == match.1 }
        // An id that is neither written there nor a constant of the same file cannot be seen from here.
        try #require(!constants.isEmpty, "\(file.lastPathComponent): \(match.0)")
        for constant in constants { found.insert(String(constant.2)) }
      }
    }
    return found
  }
}
