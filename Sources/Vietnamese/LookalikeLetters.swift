/// Letters that nobody tells from others by looking: of other alphabets, from wide keyboards, and signs that are not seen at all.
enum LookalikeLetters {
  /// A lower-case character as the Vietnamese or Latin letters that it looks like; empty where nothing is seen of it, nil where it is itself.
  static func seen(_ character: Character) -> String? {
    if character.isASCII { return nil }
    var seen = ""
    var isOther = false
    for scalar in character.unicodeScalars {
      if isUnseen(scalar) {
        isOther = true
      } else if let letter = letter(scalar) {
        seen.unicodeScalars.append(letter)
        isOther = true
      } else {
        seen.unicodeScalars.append(scalar)
      }
    }
    return isOther ? seen : nil
  }

  /// Whether nothing is drawn for a scalar: joiners, soft hyphens, marks of direction, selectors of variants.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // Wide forms of ASCII.
    if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(scalar.value - 0xFEE0) }
    return letters[scalar]
  }

  /// By the lower-case letter, for names are compared without capitals: `в` is here for its capital `В`.
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let cyrillic = zip("авеёзікмнорстухѕјһԁԛԝ".unicodeScalars, "abeë3ikmhopctyxsjhdqw".unicodeScalars)
    let greek = zip("αβεζηικμνορτυχ".unicodeScalars, "abezhikmvoptyx".unicodeScalars)
    let latin = zip("ðɖıɑɡ".unicodeScalars, "đđiag".unicodeScalars)
    return Dictionary([cyrillic, greek, latin].joined().map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }()
}
