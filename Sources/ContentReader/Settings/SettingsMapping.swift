import Diagnostics
import PlanModel
import Vietnamese
import Yams

/// Keys with values of a YAML file, read as what they should hold.
struct SettingsMapping {
  private let source: SettingsSource
  private let entries: [String: (key: Node, value: Node)]
  private let mark: Mark?

  /// Takes over a mapping; keys outside `known` and missing ones of `required` are noted. `name` is the key that it stands under.
  init(
    _ mapping: Node.Mapping, in source: SettingsSource, under name: String? = nil, required: [String] = [], optional: [String],
    _ diagnostics: inout DiagnosticCollector
  ) {
    self.source = source
    mark = mapping.mark
    let known = required + optional
    var suspects: Set<String> = []
    var entries: [String: (key: Node, value: Node)] = [:]
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        diagnostics.report(.settingsNotAMapping, at: source.place(key.mark))
        continue
      }
      if known.contains(scalar.string) {
        entries[scalar.string] = (key, value)
      } else {
        let nearest = Nearest.name(to: scalar.string, among: known)
        if let nearest { suspects.insert(nearest) }
        diagnostics.report(.unknownKey(scalar.string, under: name, nearest: nearest, known: known), at: source.place(scalar.mark))
      }
    }
    self.entries = entries
    // A required key is not called missing when an unknown one is most likely it, misspelt.
    for key in required where SettingsMapping.isBlank(entries[key]?.value) && (entries[key] != nil || !suspects.contains(key)) {
      let place = entries[key].map { source.place($0.key.mark) } ?? (name == nil ? source.place(nil) : source.place(mapping.mark))
      diagnostics.report(.missingKey(key, under: name), at: place)
    }
  }

  /// The place of the whole.
  var place: SourcePlace { source.place(mark) }

  /// The place of a value; of its key where it is blank, of the whole where the key is missing.
  func place(_ key: String) -> SourcePlace {
    guard let entry = entries[key] else { return place }
    return source.place(SettingsMapping.isBlank(entry.value) ? entry.key.mark : entry.value.mark)
  }

  /// Whether something is written under a key.
  func has(_ key: String) -> Bool { !SettingsMapping.isBlank(entries[key]?.value) }

  /// One line of words.
  func text(_ key: String, _ diagnostics: inout DiagnosticCollector) -> Reading<String> {
    guard let value = entries[key]?.value, !SettingsMapping.isBlank(value) else { return .blank }
    if case .scalar(let scalar) = value {
      let words = Trimmed.of(scalar.string)
      let finding = Placeholder.isPlaceholder(words) ? Finding.toFill(words) : SettingsMapping.refusal(of: words)
      guard let finding else { return .value(words) }
      diagnostics.report(finding, at: source.place(scalar.mark))
      return .broken
    }
    diagnostics.report(.wrongType(key, expected: .text), at: source.place(value.mark))
    return .broken
  }

  /// A value understood from one line of words; `finding` tells what is wrong when it is not understood.
  func value<Value>(
    _ key: String, _ diagnostics: inout DiagnosticCollector, finding: (String) -> Finding, read: (String) -> Value?
  ) -> Reading<Value> {
    text(key, &diagnostics).map { written in
      if let value = read(written) { return value }
      diagnostics.report(finding(written), at: place(key))
      return nil
    }
  }

  /// A day.
  func day(_ key: String, _ diagnostics: inout DiagnosticCollector) -> Reading<Day> {
    value(key, &diagnostics, finding: Finding.notADay, read: Day.read)
  }

  /// One of the words that a type knows.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, as type: Value.Type, _ diagnostics: inout DiagnosticCollector
  ) -> Reading<Value> where Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    return value(key, &diagnostics, finding: { .unknownWord($0, among: words) }) { written in
      if let exact = Value(rawValue: written) { return exact }
      let folded = FoldedName(written)
      return words.first { FoldedName($0) == folded }.flatMap(Value.init(rawValue:))
    }
  }

  /// Several lines of words.
  func texts(_ key: String, _ diagnostics: inout DiagnosticCollector) -> Reading<[String]> {
    guard let value = entries[key]?.value, !SettingsMapping.isBlank(value) else { return .blank }
    guard case .sequence(let sequence) = value else {
      diagnostics.report(.wrongType(key, expected: .texts), at: source.place(value.mark))
      return .broken
    }
    var result: [String] = []
    for node in sequence {
      if case .scalar(let scalar) = node {
        let words = Trimmed.of(scalar.string)
        if let finding = SettingsMapping.refusal(of: words) {
          diagnostics.report(finding, at: source.place(scalar.mark))
          return .broken
        }
        result.append(words)
      } else {
        diagnostics.report(.wrongType(key, expected: .texts), at: source.place(node.mark))
        return .broken
      }
    }
    return .value(result)
  }

  /// Keys with values below a key.
  func mapping(
    _ key: String, required: [String] = [], optional: [String] = [], _ diagnostics: inout DiagnosticCollector
  ) -> Reading<SettingsMapping> {
    guard let value = entries[key]?.value, !SettingsMapping.isBlank(value) else { return .blank }
    guard case .mapping(let mapping) = value else {
      diagnostics.report(.wrongType(key, expected: .mapping), at: source.place(value.mark))
      return .broken
    }
    return .value(SettingsMapping(mapping, in: source, under: key, required: required, optional: optional, &diagnostics))
  }

  /// A list below a key, each entry of it keys with values; `isWhole` is false when the list or an entry is something else.
  func mappings(
    _ key: String, required: [String] = [], optional: [String] = [], _ diagnostics: inout DiagnosticCollector
  ) -> (entries: [SettingsMapping], isWhole: Bool) {
    guard let value = entries[key]?.value, !SettingsMapping.isBlank(value) else { return ([], true) }
    guard case .sequence(let sequence) = value else {
      diagnostics.report(.wrongType(key, expected: .mappings), at: source.place(value.mark))
      return ([], false)
    }
    var result: [SettingsMapping] = []
    var isWhole = true
    for node in sequence {
      if case .mapping(let mapping) = node {
        result.append(SettingsMapping(mapping, in: source, under: key, required: required, optional: optional, &diagnostics))
      } else {
        diagnostics.report(.wrongType(key, expected: .mappings), at: source.place(node.mark))
        isWhole = false
      }
    }
    return (result, isWhole)
  }

  /// What is wrong with words wherever they stand; nil when nothing is.
  ///
  /// The characters of a file were looked at when it was decoded, but quotation marks of YAML can spell any of them (`"\0"`). Settings are published in
  /// tables too, so that nothing may be a formula there.
  private static func refusal(of words: String) -> Finding? {
    FormulaCell.isRefused(words) ? .formulaInSettings(words) : nil
  }

  /// Whether nothing is written: no value, or one of YAML's words for nothing outside quotation marks.
  private static func isBlank(_ node: Node?) -> Bool {
    guard let node else { return true }
    guard case .scalar(let scalar) = node else { return false }
    if scalar.string.allSatisfy(\.isWhitespace) { return true }
    return scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
  }
}
