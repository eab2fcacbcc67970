import Diagnostics

/// Turns the tree of a page's template, with all it includes, into steps: every name is found in the schemas, every file and block is
/// put in its place. What is wrong is noted, and compiling goes on.
struct TemplateCompiler {
  /// The most tags and lines of one page, inclusions counted each time, and a long line as several: far beyond any page, and no load for the memory.
  static let sizeLimit = 200_000
  /// How many bytes of a line count as one more.
  private static let longLine = 100
  /// How deep sections, blocks and files may nest together.
  static let depthLimit = 200

  let trees: [String: TemplateTree]
  private(set) var mistakes = DiagnosticCollector()
  /// False when the page has a mistake, told now or before.
  private(set) var isSound = true
  /// What was told already, for this page or another one.
  private(set) var told: Set<ToldMistake>
  /// The bytes of all literals.
  var literals: [UInt8] = []
  /// The names of the blocks met under each parent tag, by the tag's number.
  var blocksMet: [[String]] = []
  private var size = 0
  /// How many mistakes were met, those of a partial each time it is included.
  private var met = 0
  /// After how many the page is given up: to find words for each again and again would take longer than all else.
  private static let mostMet = 1000

  /// A kind of mistake at a place.
  struct ToldMistake: Hashable {
    let id: String
    let place: SourcePlace
  }

  init(trees: [String: TemplateTree], told: Set<ToldMistake> = []) {
    self.trees = trees
    self.told = told
  }

  /// Compiles the template of a page.
  mutating func compile(page tree: TemplateTree, _ fields: FieldTable) -> [Step] {
    let steps = compile(tree.nodes, CompilingPlace(file: tree.file), ScopeChain(page: fields)).steps
    if size > Self.sizeLimit { report(.templateTooLarge(Self.sizeLimit), at: SourcePlace(file: tree.file.path), related: EmptyCollection()) }
    return steps
  }

  mutating func compile(_ nodes: [TemplateNode], _ place: CompilingPlace, _ scopes: ScopeChain) -> StepList {
    var steps = StepList()
    compile(nodes[...], place, scopes, into: &steps)
    return steps
  }

  mutating func compile(_ nodes: ArraySlice<TemplateNode>, _ place: CompilingPlace, _ scopes: ScopeChain, into steps: inout StepList) {
    for node in nodes {
      size += 1
      if size > Self.sizeLimit || met > Self.mostMet { return }
      switch node {
      case .line(let spaces): compileLine(spaces, place, into: &steps)
      case .text(let range):
        size += range.count / Self.longLine
        steps.append(place.file.bytes[range], to: &literals)
      case .variable(let tag): compileVariable(tag, place, scopes, into: &steps)
      case .section(let tag, let content): compileSection(tag, content, place, scopes, into: &steps)
      case .partial(let tag): include(tag, indentation: tag.isAlone ? tag.leading : nil, filling: [], place, scopes, into: &steps)
      case .parent(let tag, let spaces, let blocks): include(tag, indentation: spaces, filling: blocks, place, scopes, into: &steps)
      case .block(let block): compileBlock(block, place, scopes, into: &steps)
      }
    }
  }

  mutating func compileLine(_ spaces: Range<Int>, _ place: CompilingPlace, into steps: inout StepList) {
    size += place.indentation.count / Self.longLine
    steps.append(place.indentation, to: &literals)
    steps.append(place.ownIndentation(spaces), to: &literals)
  }

  /// Whether there is room for one more level; says so once if not.
  mutating func canNest(_ place: CompilingPlace, at tag: TemplateTag) -> Bool {
    if place.depth < Self.depthLimit { return true }
    report(.templateTooDeep(Self.depthLimit), at: tag, place)
    return false
  }

  /// Notes a mistake at a tag, with the way that led to its file.
  mutating func report(_ finding: Finding, at tag: TemplateTag, _ place: CompilingPlace) {
    met += 1
    // What is not compiled any more seems to lack things.
    if met > Self.mostMet { return }
    report(
      finding, at: place.file.place(tag.range.lowerBound),
      related: place.inclusions.reversed().lazy.map { inclusion in
        Diagnostic.Related(.templateIncludedHere, at: inclusion.file.place(inclusion.tag.range.lowerBound))
      })
  }

  private mutating func report(_ finding: Finding, at place: SourcePlace, related: some Sequence<Diagnostic.Related>) {
    isSound = false
    if told.insert(ToldMistake(id: finding.id, place: place)).inserted { mistakes.report(finding, at: place, related: Array(related)) }
  }
}
