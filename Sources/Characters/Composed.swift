import Foundation

/// Text in NFC, as everything that is read is compared and published.
public enum Composed {
  /// The text in NFC; as it is where a letter has more marks than any writing puts on one.
  public static func of(_ text: String) -> String { hasEndlessLetter(text) ? text : text.precomposedStringWithCanonicalMapping }

  /// Whether more marks follow each other than Unicode's stream-safe text has (Standard Annex 15, section 13): the system sorts them in quadratic time.
  private static func hasEndlessLetter(_ text: String) -> Bool {
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.value < 0x300 || scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
      if marks > 30 { return true }
    }
    return false
  }
}
