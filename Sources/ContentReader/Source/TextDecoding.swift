import Characters
import Diagnostics

extension SourceText {
  /// Decodes a file: UTF-8 with or without byte order mark, or UTF-16 with one. Nil, with a diagnostic, when it is neither.
  static func decode(_ bytes: [UInt8], file: String, _ diagnostics: inout DiagnosticCollector) -> SourceText? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let (decoded, isWhole) = utf8(fromUTF16: bytes.dropFirst(2), bigEndian: bytes[0] == 0xFE)
      if !isWhole {
        diagnostics.report(.invalidUTF16, at: SourceText(scanning: decoded, file: file).place(at: decoded.count))
        return nil
      }
      return checked(decoded, file, &diagnostics)
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let bad = firstInvalidByte(in: content) {
      diagnostics.report(.invalidUTF8(content[bad]), at: SourceText(scanning: Array(content[..<bad]), file: file).place(at: bad))
      return nil
    }
    return checked(content, file, &diagnostics)
  }

  /// The words of a sheet's cells, valid UTF-8, one after the other. Nil, with a diagnostic, where they hold NUL.
  static func ofSheet(_ bytes: [UInt8], file: String, places: SheetPlaces, _ diagnostics: inout DiagnosticCollector) -> SourceText? {
    checked(bytes, file, sheet: places, &diagnostics)
  }

  /// Refuses NUL, which no text holds, and notes other control characters, and what is no character, with their places.
  private static func checked(
    _ bytes: [UInt8], _ file: String, sheet: SheetPlaces? = nil, _ diagnostics: inout DiagnosticCollector
  ) -> SourceText? {
    let text = SourceText(scanning: bytes, file: file, sheet: sheet)
    guard text.hasControlCharacters else { return text }
    var lastLine = 0
    var reported = 0
    for offset in bytes.indices {
      guard let control = controlCharacter(in: bytes, at: offset) else { continue }
      if control == 0 {
        diagnostics.report(.controlCharacter(control), at: text.place(at: offset))
        return nil
      }
      let line = text.line(at: offset)
      if line == lastLine || reported == 20 { continue }
      lastLine = line
      reported += 1
      diagnostics.report(.controlCharacter(control), at: text.place(at: offset))
    }
    return text
  }

  /// Finds lines, control characters and whether the text may need normalizing, in one pass over valid UTF-8.
  private init(scanning bytes: [UInt8], file: String, sheet: SheetPlaces? = nil) {
    var starts = [0]
    var mayNeedNormalizing = false
    var hasControls = false
    bytes.withUnsafeBufferPointer { buffer in
      for offset in buffer.indices {
        let byte = buffer[offset]
        if byte >= 0x20 && byte < 0x7F { continue }
        if byte == 0x0A || (byte == 0x0D && !(offset + 1 < buffer.count && buffer[offset + 1] == 0x0A)) {
          starts.append(offset + 1)
        } else if byte >= 0xC2 {
          if !mayNeedNormalizing { mayNeedNormalizing = SourceText.mayNeedNormalizing(bytes, at: offset) }
          if byte == 0xC2 || byte >= 0xEF, HiddenCharacter.refused(at: offset, in: buffer) != nil { hasControls = true }
        } else if byte < 0x80, HiddenCharacter.refused(at: offset, in: buffer) != nil {
          hasControls = true
        }
      }
    }
    self.file = file
    self.sheet = sheet
    self.bytes = bytes
    lineStarts = starts
    isNormalized = !mayNeedNormalizing
    hasControlCharacters = hasControls
  }

  /// The character that no text may hold, see ``Finding/controlCharacter(_:)``, that begins at an offset.
  private static func controlCharacter(in bytes: [UInt8], at offset: Int) -> UInt32? {
    guard HiddenCharacter.mayBegin(with: bytes[offset]) else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      HiddenCharacter.refused(at: offset, in: buffer)
    }
  }

  /// Whether the character that begins at a lead byte could be changed by NFC, or join the one before. Vietnamese letters, Latin letters
  /// and common signs are known to be settled, so that most files are never normalized.
  private static func mayNeedNormalizing(_ bytes: [UInt8], at offset: Int) -> Bool {
    let second: UInt8 = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    let third: UInt8 = offset + 2 < bytes.count ? bytes[offset + 2] : 0
    switch bytes[offset] {
    case 0xC2...0xCB: return false
    case 0xE1: return !(0xB8...0xBB).contains(second)
    case 0xE2:
      switch second {
      case 0x80: return third < 0x82
      case 0x82, 0x85...0x8B, 0x90...0x9E: return false
      case 0x84: return third == 0xA6 || third == 0xAA || third == 0xAB
      default: return true
      }
    default: return true
    }
  }

  /// The offset of the first byte that is not UTF-8 (RFC 3629); nil when all is well.
  private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  /// UTF-16 as UTF-8; `isWhole` is false where a surrogate stands alone or a byte is left over, and the bytes end before it.
  private static func utf8(fromUTF16 bytes: ArraySlice<UInt8>, bigEndian: Bool) -> (bytes: [UInt8], isWhole: Bool) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    var result: [UInt8] = []
    result.reserveCapacity(units.count * 2)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): result.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      case .emptyInput: return (result, bytes.count % 2 == 0)
      case .error: return (result, false)
      }
    }
  }
}

extension HiddenCharacter {
  /// The character at an index that no text may hold; nil for others, also for marks of direction, which pages spell out.
  fileprivate static func refused(at index: Int, in source: UnsafeBufferPointer<UInt8>) -> UInt32? {
    at(index, in: source).flatMap { isControl($0.code) || isNoCharacter($0.code) ? $0.code : nil }
  }
}
