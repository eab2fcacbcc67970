import Templating

/// On which side of its place a text stands.
enum TextAnchor: Hashable, Sendable {
  /// The text begins there.
  case start
  /// The text is centred there.
  case middle
  /// The text ends there.
  case end
}

/// A text in a picture: at a place in percent, moved by pixels.
struct PictureText: Hashable, Sendable {
  /// The words.
  let words: String
  /// The class that gives its look; nil for the usual one.
  let look: String?
  /// From the left, in percent.
  let x: Coordinate
  /// Moved to the right by pixels.
  let dx: Int
  /// On which side of the place it stands.
  let anchor: TextAnchor

  /// A text.
  init(_ words: String, look: String? = nil, x: Coordinate, dx: Int = 0, anchor: TextAnchor = .start) {
    self.words = words
    self.look = look
    self.x = x
    self.dx = dx
    self.anchor = anchor
  }

  /// Writes the text at a height in pixels.
  func write(y: Int, to buffer: inout OutputBuffer) {
    writeStart(to: &buffer)
    buffer.write(literal: " y=\"")
    buffer.write(y)
    writeEnd(to: &buffer)
  }

  /// Writes the text at a height in percent, moved down by pixels.
  func write(y: Coordinate, dy: Int, to buffer: inout OutputBuffer) {
    writeStart(to: &buffer)
    buffer.write(literal: " y=\"")
    buffer.write(percent: y)
    if dy != 0 {
      buffer.write(literal: "\" dy=\"")
      buffer.write(dy)
    }
    writeEnd(to: &buffer)
  }

  private func writeStart(to buffer: inout OutputBuffer) {
    buffer.write(literal: "<text")
    if x != .zero {
      buffer.write(literal: " x=\"")
      buffer.write(percent: x)
      buffer.write(literal: "\"")
    }
    guard dx != 0 else { return }
    buffer.write(literal: " dx=\"")
    buffer.write(dx)
    buffer.write(literal: "\"")
  }

  private func writeEnd(to buffer: inout OutputBuffer) {
    switch anchor {
    case .start: break
    case .middle: buffer.write(literal: "\" text-anchor=\"middle")
    case .end: buffer.write(literal: "\" text-anchor=\"end")
    }
    if let look {
      buffer.write(literal: "\" class=\"")
      buffer.write(look)
    }
    buffer.write(literal: "\">")
    buffer.writeEscaped(words)
    buffer.write(literal: "</text>")
  }
}

/// How wide words are in pixels: an estimate on the wide side (DejaVu Sans, the widest that browsers
/// fall back to), for a page is made without knowing the reader's font.
func estimatedWidth(of words: String, size: Int, isBold: Bool = false) -> Double {
  var thousandths = 0
  for scalar in words.unicodeScalars {
    switch scalar {
    case "0"..."9": thousandths += 620
    case " ", ".", ",", ":", ";", "'", "!", "|", "i", "l", "ì", "í", "ỉ", "ị": thousandths += 320
    case "f", "j", "r", "t", "(", ")", "-", "/", "I": thousandths += 400
    case "m", "w", "M", "W", "%", "Ơ", "Ư", "–", "—": thousandths += 920
    case "A"..."Z", "Đ": thousandths += 680
    case "\u{300}"..."\u{36F}": break
    default: thousandths += 610
    }
  }
  return Double(thousandths * size * (isBold ? 112 : 100)) / 100_000
}
