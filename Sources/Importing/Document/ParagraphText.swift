import Characters

/// Puts the pieces of a paragraph together: spaces of all kinds count as one, letters are brought to NFC.
struct ParagraphText {
  /// What could not be kept.
  private(set) var losses: [DocumentLoss] = []
  private var lines = [""]
  private var letters = 0
  private var boldLetters = 0

  /// The paragraph of some pieces.
  init(_ inlines: [PandocInline]) { add(inlines, isBold: false) }

  /// The paragraph.
  var paragraph: Paragraph {
    Paragraph(lines: lines.map { ParagraphText.tidy($0) }, isBold: letters > 0 && boldLetters == letters)
  }

  private mutating func add(_ inlines: [PandocInline], isBold: Bool) {
    for inline in inlines {
      switch inline {
      case .word(let word): append(word, isBold: isBold)
      case .space: lines[lines.count - 1].append(" ")
      case .lineBreak: lines.append("")
      case .bold(let inner): add(inner, isBold: true)
      case .words(let inner): add(inner, isBold: isBold)
      case .quoted(let inner, let isDouble):
        append(isDouble ? "“" : "‘", isBold: isBold)
        add(inner, isBold: isBold)
        append(isDouble ? "”" : "’", isBold: isBold)
      case .formula(let tex):
        let plain = ParagraphText.plain(formula: tex)
        if plain.contains("\\") { losses.append(.formula(tex)) }
        append(plain, isBold: isBold)
      case .footnote(let blocks):
        let note = DocumentParts(blocks)
        losses += [.footnote(note.words)] + note.losses
      case .picture: losses.append(.picture)
      case .unknown(let name): losses.append(.unknown(name))
      }
    }
  }

  private mutating func append(_ word: String, isBold: Bool) {
    lines[lines.count - 1].append(word)
    let count = word.count { $0.isLetter }
    letters += count
    if isBold { boldLetters += count }
  }

  /// One space where there were several, tabs or unbreakable ones; none at the ends. Characters that show nothing are dropped.
  static func tidy(_ text: String) -> String {
    let shown = text.unicodeScalars.filter { !["\u{00AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}"].contains($0) }
    let composed = Composed.of(String(String.UnicodeScalarView(shown)))
    return composed.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.value < 0x20 } }.joined(separator: " ")
  }

  /// Goals are sometimes typed as formulas: `\geq 80\%` is ≥ 80%.
  static func plain(formula: String) -> String {
    [("\\geqslant", "≥"), ("\\leqslant", "≤"), ("\\geq", "≥"), ("\\leq", "≤"), ("\\ge", "≥"), ("\\le", "≤"), ("\\%", "%"), ("\\ ", " ")]
      .reduce(formula) { $0.replacing($1.0, with: $1.1) }
  }
}
