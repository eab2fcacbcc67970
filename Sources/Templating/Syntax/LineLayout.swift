/// Cuts a template file into lines and tells each tag what shares its line: Mustache drops the line of a tag that stands alone, and indents
/// what a partial alone on its line puts there.
struct LineLayout {
  private(set) var tokens: [TemplateToken] = []
  private let file: TemplateFile

  init(_ file: TemplateFile, _ tags: [TemplateTag]) {
    self.file = file
    var line: [Fragment] = []
    var position = 0
    for tag in tags {
      cutLines(position..<tag.range.lowerBound, &line)
      line.append(.tag(tag))
      position = tag.range.upperBound
    }
    cutLines(position..<file.bytes.count, &line)
    endLine(&line)
  }

  private enum Fragment {
    case text(Range<Int>)
    case tag(TemplateTag)
  }

  private mutating func cutLines(_ range: Range<Int>, _ line: inout [Fragment]) {
    var start = range.lowerBound
    for position in range where file.bytes[position] == UInt8(ascii: "\n") {
      line.append(.text(start..<(position + 1)))
      endLine(&line)
      start = position + 1
    }
    if start < range.upperBound { line.append(.text(start..<range.upperBound)) }
  }

  private mutating func endLine(_ line: inout [Fragment]) {
    defer { line.removeAll() }
    var fragments = line[...]
    var indentation: Range<Int>?
    switch fragments.first {
    case .text(let range):
      let spaces = file.leadingWhitespace(range)
      fragments.removeFirst()
      if spaces.upperBound < range.upperBound { fragments.insert(.text(spaces.upperBound..<range.upperBound), at: fragments.startIndex) }
      indentation = spaces
    case .tag(let tag): indentation = tag.range.lowerBound..<tag.range.lowerBound
    case nil: return
    }
    var trailing: Range<Int>?
    if case .text(let range) = fragments.last, fragments.count > 1 {
      if isBlank(range) {
        trailing = range
        fragments.removeLast()
      }
    } else if case .tag(let tag) = fragments.last {
      trailing = tag.range.upperBound..<tag.range.upperBound
    }
    append(fragments, indentation, trailing)
  }

  private mutating func append(_ fragments: ArraySlice<Fragment>, _ indentation: Range<Int>?, _ trailing: Range<Int>?) {
    for (number, fragment) in fragments.enumerated() {
      switch fragment {
      case .text(let range):
        if number == 0, let indentation { tokens.append(.line(indentation: indentation)) }
        tokens.append(.text(range))
      case .tag(var tag):
        if number == 0 { tag.leading = indentation }
        if number == fragments.count - 1 { tag.trailing = trailing }
        tokens.append(.tag(tag))
      }
    }
    // A last line of spaces alone.
    if fragments.isEmpty, let indentation, !indentation.isEmpty { tokens.append(.line(indentation: indentation)) }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    if end > range.lowerBound, file.bytes[end - 1] == UInt8(ascii: "\n") {
      end -= 1
      if end > range.lowerBound, file.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    }
    return file.bytes[range.lowerBound..<end].allSatisfy(\.isSpaceOrTab)
  }
}
