/// Names as addresses: `[a-z0-9-]+`.
public enum Slug {
  /// The slug of a text, "Đại Phước" → `dai-phuoc`; empty when nothing of the text can be kept.
  public static func of(_ text: String) -> String {
    var slug = ""
    var gap = false
    for character in text.lowercased() {
      let kept: Character
      if let parts = VietnameseLetters.parts(of: character) {
        kept = VietnameseLetters.plain(parts.letter)
      } else if let ascii = character.asciiValue, (48...57).contains(ascii) {
        kept = character
      } else {
        gap = !slug.isEmpty
        continue
      }
      if gap { slug.append("-") }
      gap = false
      slug.append(kept)
    }
    return slug
  }

  /// Whether a text can stand as an id as it is.
  public static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }
}
