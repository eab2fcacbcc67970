import Characters
import Testing

struct HiddenCharacterTests {
  /// The first character of a text, where it is hidden.
  private func first(_ text: String) -> UInt32? {
    var text = text
    return text.withUTF8 { HiddenCharacter.at(0, in: $0)?.code }
  }

  @Test(arguments: [
    "\u{0}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9F}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{FFFE}", "\u{FFFF}",
    "\u{1FFFE}", "\u{9FFFF}", "\u{FFFFE}", "\u{10FFFF}",
  ])
  func hidden(_ text: String) {
    #expect(first(text) == text.unicodeScalars.first?.value)
    #expect(HiddenCharacter.stands(in: "a\(text)b"))
  }

  @Test(arguments: [
    "\t", "\n", "\r", " ", "a", "\u{A0}", "ế", "\u{200B}", "\u{200E}", "\u{2028}", "\u{2065}", "\u{206A}", "\u{FDCF}", "\u{FDF0}", "\u{FFFD}",
    "\u{E000}",
    "\u{F8F0}", "\u{FEFF}", "\u{1FFFD}", "🏡", "\u{10FFFD}",
  ])
  func seenOrHarmless(_ text: String) {
    #expect(first(text) == nil)
    #expect(!HiddenCharacter.stands(in: text))
  }

  @Test func everyCharacterIsJudgedAlikeByBytesAndByNumber() {
    for code in UInt32(0)..<0x11_0000 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      var text = String(Character(scalar))
      // Some scalars are joined with what is around them as characters, none as bytes.
      let length = text.withUTF8 { HiddenCharacter.at(0, in: $0)?.length }
      #expect((length != nil) == HiddenCharacter.stands(in: text) && (length ?? text.utf8.count) == text.utf8.count, "\(code)")
    }
  }

  @Test func noCharacters() {
    // The compiler takes none of these in a literal.
    #expect((UInt32(0xFDD0)...0xFDEF).allSatisfy(HiddenCharacter.isNoCharacter))
    #expect(!HiddenCharacter.isNoCharacter(0xFDCF) && !HiddenCharacter.isNoCharacter(0xFDF0))
  }

  @Test func shown() {
    #expect(HiddenCharacter.shown(7) == "⟨U+0007⟩")
    #expect(HiddenCharacter.shown(0x10FFFF) == "⟨U+10FFFF⟩")
  }
}
