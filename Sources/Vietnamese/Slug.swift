/// Names as addresses: `[a-z0-9-]+`.
public enum Slug {
  /// The slug of a text, "Đại Phước" → `dai-phuoc`; empty when nothing of the text can be kept.
  public static func of(_ text: String) -> String {
    var slug: [UInt8] = []
    var gap = false
    VietnameseLetters.forEach(in: text) { character, parts in
      let kept: UInt8
      if let ascii = character.asciiValue, (48...57).contains(ascii) || (97...122).contains(ascii) {
        kept = ascii
      } else if let plain = parts.flatMap({ VietnameseLetters.plain($0.letter).asciiValue }) {
        kept = plain
      } else {
        gap = !slug.isEmpty
        return
      }
      if gap { slug.append(UInt8(ascii: "-")) }
      gap = false
      slug.append(kept)
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// Whether a text can stand as an id as it is.
  public static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }
}
