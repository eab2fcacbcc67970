import Diagnostics

/// The template files of a site, read once. Pages are compiled from it one after the other; it remembers which files they used.
public struct TemplateLibrary: Sendable {
  private let folder: String
  private let trees: [String: TemplateTree]
  private var used: Set<String> = []
  /// A mistake in a part of many pages is told for the first of them.
  private var told: Set<TemplateCompiler.ToldMistake> = []

  /// Reads all template files, and notes what is wrong with their syntax.
  /// - Parameters:
  ///   - files: the bytes by path, relative to the templates folder and with `/`; a file's name in templates is its path without `.html`.
  ///   - folder: what stands before the paths in messages, such as `Templates/`.
  ///   - collector: takes the mistakes of syntax of all files.
  public init(files: [String: [UInt8]], folder: String = "Templates/", _ collector: inout DiagnosticCollector) {
    self.folder = folder
    var trees: [String: TemplateTree] = [:]
    for (path, bytes) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let tree = TemplateTree(path: path, folder: folder, bytes: bytes)
      collector.merge(tree.mistakes)
      trees[tree.file.name] = tree
    }
    self.trees = trees
  }

  /// Compiles the template of a kind of page against what the page offers.
  /// - Returns: nil when the template, or a file it includes, has a mistake; the mistakes are in `collector` (those of syntax were noted
  ///   when the library was made).
  public mutating func compile<View: TemplateView>(
    _ name: String, _ schema: ViewSchema<View>, _ collector: inout DiagnosticCollector
  ) -> Template<View>? {
    guard let tree = trees[name] else {
      let path = folder + name + (name.split(separator: "/").last?.contains(".") ?? false ? "" : ".html")
      collector.report(.templateMissing(name, known: trees.keys.sorted()), at: SourcePlace(file: path))
      return nil
    }
    let files = reached(from: name)
    used.formUnion(files)
    var compiler = TemplateCompiler(trees: trees, told: told)
    let steps = compiler.compile(page: tree, schema.fields)
    told = compiler.told
    collector.merge(compiler.mistakes)
    guard compiler.isSound, files.allSatisfy({ trees[$0]?.mistakes.hasErrors == false }) else { return nil }
    return Template(program: Program(literals: compiler.literals, steps: steps))
  }

  /// The paths of some templates and of all files that they include, relative to the folder.
  public func paths(reachedFrom names: some Sequence<String>) -> Set<String> {
    Set(names.flatMap { reached(from: $0) }.compactMap { trees[$0].map { String($0.file.path.dropFirst(folder.count)) } })
  }

  /// The names of a template and of all files it includes, through however many others.
  private func reached(from name: String) -> Set<String> {
    var reached: Set<String> = [name]
    var waiting = [name]
    while let next = waiting.popLast() {
      for other in trees[next]?.inclusions ?? [] where trees[other] != nil && reached.insert(other).inserted { waiting.append(other) }
    }
    return reached
  }

  /// The paths of files that no page compiled so far uses, sorted.
  public func unusedFiles() -> [String] {
    trees.filter { !used.contains($0.key) }.map(\.value.path).sorted()
  }

  /// Notes a warning for each file that no page compiled so far uses.
  public func reportUnusedFiles(_ collector: inout DiagnosticCollector) {
    for path in unusedFiles() { collector.report(.templateUnused, at: SourcePlace(file: folder + path)) }
  }
}
