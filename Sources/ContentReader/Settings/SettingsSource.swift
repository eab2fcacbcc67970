import Characters
import Diagnostics
import Yams

/// Lines of a file that hold YAML.
struct SettingsSource: Sendable {
  /// The file.
  let text: SourceText
  /// The lines, counted from 1.
  let lines: Range<Int>

  /// A file that is YAML as a whole.
  init(_ text: SourceText) {
    self.init(text: text, lines: 1..<text.lineStarts.count + 1)
  }

  /// Some lines of a file.
  init(text: SourceText, lines: Range<Int>) {
    self.text = text
    self.lines = lines
  }

  /// The place of a mark of the parser; the first line where there is none.
  func place(_ mark: Mark?) -> SourcePlace {
    guard let mark else { return SourcePlace(file: text.file, line: lines.lowerBound) }
    return place(line: mark.line, column: mark.column)
  }

  /// The place of a line and a column of the YAML, both from 1; the column counts Unicode scalars.
  private func place(line: Int, column: Int) -> SourcePlace {
    let meant = lines.lowerBound + max(line, 1) - 1
    // The parser may name the line after the last one: then the end of that is meant.
    let line = min(meant, lines.upperBound, text.lineStarts.count)
    let bytes = text.lineBytes(line)
    let before = text.string(bytes.startIndex..<bytes.endIndex).unicodeScalars.prefix(meant > line ? bytes.count : max(0, column - 1))
    return SourcePlace(file: text.file, line: line, column: String(String.UnicodeScalarView(before)).count + 1)
  }

  /// Reads the lines as keys with values; nil, with a diagnostic, when they are anything else. No lines at all are no keys.
  func mapping(_ diagnostics: inout DiagnosticCollector) -> Node.Mapping? {
    if text.hasControlCharacters { return nil }
    let start = text.lineStarts[min(lines.lowerBound, text.lineStarts.count) - 1]
    let end = lines.upperBound <= text.lineStarts.count ? text.lineStarts[lines.upperBound - 1] : text.bytes.count
    let yaml = text.unixString(start..<max(start, end))
    if let refused = YAMLLimits.refused(in: yaml) {
      diagnostics.report(refused.finding, at: place(line: refused.line, column: refused.column))
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: yaml, .basic, .default, .utf8) else { return Node.Mapping([]) }
      // In quotation marks a control character can be written as \u0000, which the text itself does not show.
      if yaml.utf8.contains(UInt8(ascii: "\\")), let (code, mark) = SettingsSource.refused(in: node) {
        diagnostics.report(.controlCharacter(code), at: place(mark))
        return nil
      }
      if case .mapping(let mapping) = node { return mapping }
      if case .scalar(let scalar) = node, scalar.string.isEmpty { return Node.Mapping([]) }
      diagnostics.report(.settingsNotAMapping, at: place(node.mark))
    } catch let error as YamlError {
      report(error, &diagnostics)
    } catch {
      diagnostics.report(.invalidYAML(problem: "unknown"), at: SourcePlace(file: text.file, line: lines.lowerBound))
    }
    return nil
  }

  /// The first character that no text may hold, with the mark of the value or key that holds it.
  private static func refused(in node: Node) -> (code: UInt32, mark: Mark?)? {
    switch node {
    case .scalar(let scalar):
      let found = scalar.string.unicodeScalars.first { HiddenCharacter.isControl($0.value) || HiddenCharacter.isNoCharacter($0.value) }
      return found.map { ($0.value, scalar.mark) }
    case .sequence(let sequence): return sequence.lazy.compactMap(refused).first
    case .mapping(let mapping): return mapping.lazy.compactMap { refused(in: $0.key) ?? refused(in: $0.value) }.first
    case .alias: return nil
    }
  }

  private func report(_ error: YamlError, _ diagnostics: inout DiagnosticCollector) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      diagnostics.report(.invalidYAML(problem: problem), at: place(mark))
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0)
      let line = before.reduce(1) { $0 + ($1 == "\n" ? 1 : 0) }
      let column = before.split(separator: "\n", omittingEmptySubsequences: false).last?.unicodeScalars.count ?? 0
      diagnostics.report(.invalidYAML(problem: problem), at: place(line: line, column: column + 1))
    case .duplicatedKeysInMapping(let duplicates, let context):
      diagnostics.report(.duplicateKey(duplicates.first ?? ""), at: place(context.mark))
    default:
      diagnostics.report(.invalidYAML(problem: "unknown"), at: SourcePlace(file: text.file, line: lines.lowerBound))
    }
  }
}
