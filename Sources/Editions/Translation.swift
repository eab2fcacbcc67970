/// The words of a phrase in another language: text with `{1}` in the place of its first value, and `{1|day|days}` for a word that goes by whether
/// that value is one.
public struct Translation: Hashable, Sendable {
  /// A piece of it.
  enum Piece: Hashable, Sendable {
    case text(String)
    /// The value with this number, from 0.
    case value(Int)
    /// Words for one of what the value counts, and for any other number.
    case number(Int, one: String, other: String)
  }

  private(set) var pieces: [Piece] = []

  /// Reads the words of a catalogue. What is no place of a value stays as it is.
  public init(_ words: String) {
    var rest = words[...]
    // By bytes: to find where letters begin takes far longer.
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      let next = rest.utf8.index(after: open)
      guard let close = rest[next...].utf8.firstIndex(of: UInt8(ascii: "}")), let piece = Translation.piece(rest[next..<close]) else {
        add(.text(String(rest[..<next])))
        rest = rest[next...]
        continue
      }
      if open > rest.startIndex { add(.text(String(rest[..<open]))) }
      add(piece)
      rest = rest[rest.utf8.index(after: close)...]
    }
    if !rest.isEmpty { add(.text(String(rest))) }
  }

  /// The numbers of the values that it names, from 0.
  public var values: Set<Int> {
    Set(
      pieces.compactMap { piece in
        switch piece {
        case .text: nil
        case .value(let number), .number(let number, _, _): number
        }
      })
  }

  /// The words with values in their places; without a value for a place nothing stands there.
  func filled(with values: [String]) -> String {
    if pieces.count == 1, case .text(let words) = pieces[0] { return words }
    var words = ""
    for piece in pieces {
      switch piece {
      case .text(let text): words += text
      case .value(let number): words += values.indices.contains(number) ? values[number].quoted : ""
      case .number(let number, let one, let other): words += values.indices.contains(number) && values[number] == "1" ? one : other
      }
    }
    return words
  }

  /// The same with text before and after.
  func between(_ before: Substring, _ after: Substring) -> Translation {
    if before.isEmpty, after.isEmpty { return self }
    var whole = Translation("")
    if !before.isEmpty { whole.add(.text(String(before))) }
    for piece in pieces { whole.add(piece) }
    if !after.isEmpty { whole.add(.text(String(after))) }
    return whole
  }

  private mutating func add(_ piece: Piece) {
    if case .text(let more) = piece, case .text(let words) = pieces.last {
      pieces[pieces.count - 1] = .text(words + more)
    } else {
      pieces.append(piece)
    }
  }

  private static func piece(_ inside: Substring) -> Piece? {
    let parts = inside.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(Substring.init)
    guard let number = parts.first.flatMap({ Int($0) }), number > 0 else { return nil }
    switch parts.count {
    case 1: return .value(number - 1)
    case 3: return .number(number - 1, one: String(parts[1]), other: String(parts[2]))
    default: return nil
    }
  }
}
