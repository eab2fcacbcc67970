/// The place of a text in Vietnamese order: `names.sorted { VietnameseOrder($0) < VietnameseOrder($1) }`.
///
/// Letters stand as in the alphabet (a ă â b c d đ e ê …), numbers by their size ("Ấp 2" before "Ấp 10"), signs and spaces only part words. Tones,
/// then capitals, decide between texts that are otherwise alike.
public struct VietnameseOrder: Comparable, Sendable {
  private let primary: [UInt32]
  private let tones: [UInt8]
  private let text: String

  /// The place of a text.
  public init(_ text: String) {
    var primary: [UInt32] = []
    var tones: [UInt8] = []
    var digits: [UInt32] = []
    func closeNumber() {
      guard !digits.isEmpty else { return }
      let significant = digits.drop { $0 == 0 }
      // The number of digits comes first, so that longer numbers are larger whatever their digits.
      primary.append(VietnameseOrder.number)
      primary.append(UInt32(truncatingIfNeeded: significant.count))
      primary.append(contentsOf: significant)
      digits = []
    }
    VietnameseLetters.forEach(in: text) { character, parts in
      if let ascii = character.asciiValue, (48...57).contains(ascii) {
        digits.append(UInt32(ascii - 48))
        return
      }
      closeNumber()
      if let parts {
        primary.append(VietnameseOrder.letter + UInt32(parts.place))
        tones.append(UInt8(parts.tone))
      } else if character.isLetter || character.isNumber {
        primary.append(VietnameseOrder.foreign)
        primary.append(contentsOf: character.unicodeScalars.map(\.value))
      } else if !primary.isEmpty, primary.last != VietnameseOrder.gap {
        primary.append(VietnameseOrder.gap)
      }
    }
    closeNumber()
    self.primary = primary
    self.tones = tones
    self.text = text
  }

  /// Whether one text stands before another.
  public static func < (left: VietnameseOrder, right: VietnameseOrder) -> Bool {
    if left.primary != right.primary { return left.primary.lexicographicallyPrecedes(right.primary) }
    if left.tones != right.tones { return left.tones.lexicographicallyPrecedes(right.tones) }
    return left.text < right.text
  }

  // Signs and spaces before numbers, numbers before letters, letters of other scripts last.
  private static let gap: UInt32 = 1
  private static let number: UInt32 = 2
  private static let letter: UInt32 = 16
  private static let foreign: UInt32 = 64
}
