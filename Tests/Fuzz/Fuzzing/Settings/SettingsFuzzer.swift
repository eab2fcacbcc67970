import Diagnostics
import PlanModel
import Yams

@testable import ContentReader

extension Fuzzer {
  /// Settings of their own and those before the text of a Markdown file.
  public static func settings(_ corpus: Corpus) -> Fuzzer {
    Fuzzer(
      name: "settings", seeds: corpus.files("Content", ending: ".yml") + corpus.files("Content", ending: ".md"), words: SettingsGrammar.words,
      invent: { random in SettingsGrammar.file(&random) }, broken: SettingsCheck.broken)
  }
}

/// What holds for every file of settings.
enum SettingsCheck {
  static func broken(_ input: [UInt8]) -> String? {
    let (first, second) = (read(input), read(input))
    guard first == second else { return "read twice, it is not the same" }
    return first.trouble ?? DiagnosticCheck.broken(first.diagnostics)
  }

  private struct Read: Equatable {
    var words: [String] = []
    var trouble: String?
    var diagnostics: [Diagnostic] = []
  }

  private static func read(_ input: [UInt8]) -> Read {
    var read = Read()
    var diagnostics = DiagnosticCollector()
    guard let text = SourceText.decode(input, file: "a.yml", &diagnostics) else { return Read(diagnostics: diagnostics.diagnostics) }
    take(SettingsSource(text), text.bytes.count, &read, &diagnostics)
    if let parts = FrontMatter(text, &diagnostics) {
      take(parts.settings, text.bytes.count, &read, &diagnostics)
      MarkdownCheck.check(parts.body, file: "a.yml", firstLine: parts.bodyLine, &diagnostics)
      read.words.append(parts.body)
    }
    let lines = DiagnosticCheck.lines(of: text)
    for place in diagnostics.diagnostics.lazy.flatMap({ [$0.place] + $0.related.map(\.place) }) where !DiagnosticCheck.isInside(place, lines) {
      read.trouble = read.trouble ?? "a diagnostic names a place outside of the file: \(place)"
    }
    read.diagnostics = diagnostics.diagnostics
    return read
  }

  /// Reads the keys in every way that readers of settings do.
  private static func take(_ source: SettingsSource, _ size: Int, _ read: inout Read, _ diagnostics: inout DiagnosticCollector) {
    guard let found = source.mapping(&diagnostics) else { return }
    var room = 2 * size + 10
    if !fits(.mapping(found), depth: 0, &room) { read.trouble = "the settings hold more, or lie deeper, than the file has signs for" }
    let settings = SettingsMapping(found, in: source, required: ["title"], optional: SettingsGrammar.keys, &diagnostics)
    for key in SettingsGrammar.keys {
      read.words.append(settings.text(key, &diagnostics).value ?? "")
      read.words += settings.texts(key, &diagnostics).value ?? []
      read.words.append(settings.day(key, &diagnostics).value?.iso ?? "")
      _ = settings.choice(key, as: CommuneSettings.Kind.self, &diagnostics)
      if let inner = settings.mapping(key, optional: SettingsGrammar.keys, &diagnostics).value {
        read.words.append(inner.text("name", &diagnostics).value ?? "")
      }
      for entry in settings.mappings(key, optional: SettingsGrammar.keys, &diagnostics).entries {
        read.words.append(entry.text("name", &diagnostics).value ?? "")
      }
    }
  }

  /// Whether a tree has no more nodes than there is room for: what aliases unfold would have.
  private static func fits(_ node: Node, depth: Int, _ room: inout Int) -> Bool {
    room -= 1
    guard room > 0, depth <= 120 else { return false }
    switch node {
    case .scalar, .alias: return true
    case .sequence(let sequence): return sequence.allSatisfy { fits($0, depth: depth + 1, &room) }
    case .mapping(let mapping): return mapping.allSatisfy { fits($0.key, depth: depth + 1, &room) && fits($0.value, depth: depth + 1, &room) }
    }
  }
}
