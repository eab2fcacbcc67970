import Editions
import Glibc

/// Authors' words in a page of another language: see ``QuotedWords``.
extension OutputBuffer {
  enum Mark {
    case opening, closing
  }

  /// The mark of quoted words at `index`; nil where there is none.
  static func mark(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Mark? {
    guard source.count - index >= 3, source[index] == 0xEF, source[index + 1] == 0xA3 else { return nil }
    switch source[index + 2] {
    case 0xB0: return .opening
    case 0xB1: return .closing
    default: return nil
    }
  }

  /// Whether some words are an author's as a whole: they have letters of that language, and no marks that set pieces of them apart.
  func isWhollyQuoted(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    QuotedWords.hasVietnameseLetters(source) && !source.indices.contains { source[$0] == 0xEF && Self.mark(source, $0) != nil }
  }

  /// Tells the language of what follows, or ends that. Inside a tag, and in elements that hold nothing but text, there is no way to: nothing is written.
  mutating func writeMark(_ mark: Mark) {
    guard let language, mayMarkUp() else { return }
    switch mark {
    case .opening:
      languageElements.append(written.count)
      write(literal: "<span lang=\"")
      write(language)
      write(literal: "\">")
    case .closing: write(literal: "</span>")
    }
  }

  /// Whether an element may stand here: behind a tag, and not in one of those that hold text alone.
  private mutating func mayMarkUp() -> Bool {
    let bytes = written
    let new = bytes[lastBracket.looked...].lastIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }
    lastBracket = (new ?? lastBracket.index, bytes.count)
    guard let end = lastBracket.index, bytes[end] == UInt8(ascii: ">") else { return false }
    guard let start = bytes[..<end].lastIndex(of: UInt8(ascii: "<")) else { return true }
    let name = bytes[(start + 1)..<end].prefix { $0.isLetterOrDigit }
    return !Self.isOne(of: Self.textOnly, name)
  }

  /// Whether a name of an element is one of some.
  static func isOne(of names: [StaticString], _ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = UnsafeBufferPointer(rebasing: name).baseAddress else { return false }
    return names.contains { $0.utf8CodeUnitCount == name.count && memcmp($0.utf8Start, first, name.count) == 0 }
  }

  /// Elements of HTML and SVG whose content is text alone, or that have no elements of HTML in them.
  private static let textOnly: [StaticString] = ["title", "option", "textarea", "script", "style", "text", "tspan", "desc"]
}
