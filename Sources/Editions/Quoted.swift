/// Words of plans, reports and other authors within a page of another language. There, whatever has Vietnamese letters is theirs, for every word of the
/// interface is in the page's language. It stands between two characters that mean nothing (private use, Unicode Standard 23.5); whoever writes the page
/// makes a mark-up of language of them, or nothing where no mark-up may stand.
public enum QuotedWords {
  /// Before such words: U+F8F0, EF A3 B0.
  static let opening = "\u{F8F0}"
  /// After them: U+F8F1, EF A3 B1.
  static let closing = "\u{F8F1}"

  /// Whether some bytes of UTF-8 have a letter that Vietnamese has and English does not.
  public static func hasVietnameseLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index + 1 < bytes.count {
      let (byte, next) = (bytes[index], bytes[index + 1])
      switch byte {
      case 0..<0xC3: break
      // Not the signs × and ÷.
      case 0xC3 where next == 0x97 || next == 0xB7: break
      case 0xC3...0xC6: return true
      case 0xE1 where next == 0xBA || next == 0xBB: return true
      default: break
      }
      index += 1
    }
    return false
  }
}

extension String {
  /// The words with their mark, where they are an author's in a page of another language; as they are everywhere else.
  public var quoted: String {
    guard Edition.isForeign else { return self }
    var text = self
    let isPlainVietnamese = text.withUTF8 { bytes in
      QuotedWords.hasVietnameseLetters(bytes) && !zip(bytes, bytes.dropFirst()).contains { $0 == 0xEF && $1 == 0xA3 }
    }
    return isPlainVietnamese ? QuotedWords.opening + self + QuotedWords.closing : self
  }
}
