import Glibc

/// Words found byte by byte, as they are written: composed and decomposed letters differ.
public enum ByteSearch {
  /// Where a word begins first in some bytes; nil where it does not stand.
  public static func first(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let length = word.utf8CodeUnitCount
    guard let base = bytes.baseAddress, length > 0 else { return nil }
    var start = 0
    while start + length <= bytes.count {
      guard let found = memchr(base + start, Int32(word.utf8Start[0]), bytes.count - start - length + 1) else { return nil }
      let place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(found, word.utf8Start, length) == 0 { return place }
      start = place + 1
    }
    return nil
  }

  /// Whether a word stands in a text.
  public static func stands(_ word: StaticString, in text: String) -> Bool {
    var text = text
    return text.withUTF8 { first(word, in: $0) != nil }
  }
}
