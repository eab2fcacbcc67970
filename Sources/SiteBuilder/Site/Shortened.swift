/// Long words made short without cutting one in two.
enum Shortened {
  /// Without the full stop at its end, for a sentence that goes on.
  static func withoutStop(_ text: String) -> String {
    text.trimmingSuffix(while: { $0 == "." })
  }

  /// Without the spaces at its end.
  static func withoutSpaces(_ text: some StringProtocol) -> String { text.trimmingSuffix(while: { $0 == " " }) }

  /// The first words within `limit` characters, with an ellipsis where something is left out.
  static func words(_ text: String, limit: Int) -> String {
    if text.utf8.count <= limit { return text }
    var text = text
    switch text.withUTF8({ PlainCut($0, limit: limit) }) {
    case .whole: return text
    case .shortened(let words): return words
    case .unknown: break
    }
    if text.count <= limit { return text }
    let start = text.prefix(limit)
    let cut = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return cut.trimmingSuffix(while: { ",;:–-".contains($0) }) + "…"
  }
}

/// Words cut after some letters where every code point is a letter of its own, as in all Vietnamese text in NFC: then nobody has to look for the
/// borders of characters, which costs more than all else on a page.
private enum PlainCut {
  /// There are no more letters than allowed.
  case whole
  /// The first words, with an ellipsis.
  case shortened(String)
  /// Something stands there that may join with what is before it.
  case unknown

  init(_ text: UnsafeBufferPointer<UInt8>, limit: Int) {
    var letters = 0
    var index = 0
    var end = text.count
    var space: Int?
    // One letter more than allowed tells all: it joins with none before it.
    while index < text.count, letters <= limit {
      if letters == limit { end = index }
      let length = PlainCut.length(text, index)
      if length == 0 {
        self = .unknown
        return
      }
      if letters < limit, text[index] == UInt8(ascii: " ") { space = index }
      letters += 1
      index += length
    }
    guard letters > limit else {
      self = .whole
      return
    }
    end = space ?? end
    while end > 0 {
      if [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-")].contains(text[end - 1]) {
        end -= 1
      } else if end >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80, text[end - 1] == 0x93 {
        end -= 3
      } else {
        break
      }
    }
    self = .shortened(String(decoding: text[..<end], as: UTF8.self) + "…")
  }

  /// The length in bytes of the letter at an index; 0 for one that may join with its neighbours. Known are printed ASCII, Latin letters with and
  /// without Vietnamese marks, dashes, quotation marks and the ellipsis.
  private static func length(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case 0x20..<0x7F, 0x0A: return 1
    case 0xC3...0xC9: return 2
    case 0xE1: return index + 1 < text.count && (0xB8...0xBB).contains(text[index + 1]) ? 3 : 0
    case 0xE2: return index + 2 < text.count && text[index + 1] == 0x80 && (0x90...0xA7).contains(text[index + 2]) ? 3 : 0
    default: return 0
    }
  }
}

extension StringProtocol {
  /// Without the trailing characters for which `isUnwanted` holds.
  fileprivate func trimmingSuffix(while isUnwanted: (Character) -> Bool) -> String {
    var end = endIndex
    while end > startIndex {
      let before = index(before: end)
      guard isUnwanted(self[before]) else { break }
      end = before
    }
    return String(self[..<end])
  }
}
