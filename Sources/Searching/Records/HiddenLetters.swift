/// Text that the index carries along and does not look into: its letters and digits stand in the area for private use, which is no letter to the index.
///
/// So a result has its words as they are printed without a second copy of them among the terms. `Templates/assets/search.js` reads them back.
enum HiddenLetters {
  /// Letters and digits up to U+01FF go to U+E000, those of Vietnamese from U+1E00 to U+E200, combining marks to U+E300; all else stays. What stands in
  /// that area by itself is left out.
  static func written(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xE000...0xF8FF: continue
      case 0..<0x200: scalars.append(isWord(scalar) ? moved(scalar, from: 0, to: 0xE000) : scalar)
      case 0x1E00..<0x1F00: scalars.append(moved(scalar, from: 0x1E00, to: 0xE200))
      case 0x300..<0x370: scalars.append(moved(scalar, from: 0x300, to: 0xE300))
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func moved(_ scalar: Unicode.Scalar, from: UInt32, to: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(scalar.value - from + to) ?? scalar
  }
}
