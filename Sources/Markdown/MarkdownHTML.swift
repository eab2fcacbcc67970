/// What is added to the HTML that libcmark writes.
enum MarkdownHTML {
  /// Gives the headings their ids, in order, and writes out characters that reorder or break the text around them.
  ///
  /// `<h` and a digit begin a heading and nothing else: in words and attributes libcmark writes `<` as a reference.
  static func finished(_ html: String, ids: [String]) -> String {
    var remaining = ids[...]
    var result = String.UnicodeScalarView()
    let scalars = Array(html.unicodeScalars)
    result.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() {
      if scalar == ">", index >= 3, scalars[index - 3] == "<", scalars[index - 2] == "h", ("1"..."6").contains(scalars[index - 1]) {
        if let id = remaining.popFirst() { result.append(contentsOf: " id=\"\(id)\"".unicodeScalars) }
      }
      if isHarmful(scalar) {
        result.append(contentsOf: "⟨U+\(hexadecimal(scalar))⟩".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Control characters other than tab and line ends, and the embeddings, overrides and isolates of the bidirectional algorithm (Unicode
  /// Standard Annex 9).
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
