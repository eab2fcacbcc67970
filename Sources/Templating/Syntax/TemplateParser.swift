import Diagnostics

/// Reads a template file into a tree, noting every mistake of syntax, and going on after each.
struct TemplateParser {
  /// How deep sections may nest: far deeper than any page, and no load for the stack.
  static let depthLimit = 100

  private let file: TemplateFile
  private(set) var nodes: [TemplateNode] = []
  /// The names in the tags that include other files.
  private(set) var inclusions: [String] = []
  private(set) var mistakes: DiagnosticCollector
  private var open: [Frame] = []
  private var isTooDeep = false

  /// A tag that waits for its closing tag.
  private struct Frame {
    let tag: TemplateTag
    var content: [TemplateNode] = []
    /// What a parent tag puts into blocks.
    var blocks: [TemplateBlock] = []
    var hasStrayContent = false
  }

  init(_ file: TemplateFile) {
    self.file = file
    let scanner = TagScanner(file)
    mistakes = scanner.mistakes
    for token in LineLayout(file, scanner.tags).tokens {
      switch token {
      case .line(let indentation): append(.line(indentation: indentation))
      case .text(let range): append(.text(range))
      case .tag(let tag): read(tag)
      }
    }
    while let frame = open.last {
      if scanner.isComplete { reportUnclosed(frame) }
      closeInnermost(with: nil)
    }
  }
}

extension TemplateParser {
  private var isInsideParent: Bool { open.last?.tag.kind == .parent }

  private mutating func read(_ tag: TemplateTag) {
    if tag.kind == .partial || tag.kind == .parent { inclusions.append(tag.name) }
    switch tag.kind {
    case .variable, .unescaped: place(.variable(tag), of: tag, dropsLine: false)
    case .silent: place(nil, of: tag, dropsLine: tag.isAlone)
    case .partial: place(.partial(tag), of: tag, dropsLine: tag.isAlone)
    case .section, .inverted, .block, .parent: begin(tag)
    case .close: end(tag)
    }
  }

  private mutating func place(_ node: TemplateNode?, of tag: TemplateTag, dropsLine: Bool) {
    if !dropsLine, let leading = tag.leading { append(.line(indentation: leading)) }
    if let node { append(node) }
    if !dropsLine { appendTrailing(tag) }
  }

  private mutating func begin(_ tag: TemplateTag) {
    if open.count == Self.depthLimit, !isTooDeep {
      isTooDeep = true
      report(.templateTooDeep(Self.depthLimit), at: tag)
    }
    let fillsBlock = isInsideParent && tag.kind == .block
    // The line of a parent tag is kept or dropped when its end is known; before what fills a block there is nothing to keep.
    let keepsLine = !tag.isAlone && !fillsBlock && tag.kind != .parent
    if keepsLine, let leading = tag.leading { append(.line(indentation: leading)) }
    open.append(Frame(tag: tag))
    if keepsLine { appendTrailing(tag) }
  }

  private mutating func end(_ tag: TemplateTag) {
    guard let match = open.lastIndex(where: { $0.tag.name == tag.name }) else {
      if mistakes.diagnostics.count >= TagScanner.mostMistakes { return }
      if let frame = open.last {
        let related = [Diagnostic.Related(.templateOpenedHere, at: file.place(frame.tag.range.lowerBound))]
        report(.templateCloseMismatch(tag.spelling, open: frame.tag.spelling), at: tag, related: related)
      } else {
        report(.templateCloseUnopened(tag.spelling), at: tag)
      }
      return
    }
    while open.count > match + 1, let inner = open.last {
      reportUnclosed(inner)
      closeInnermost(with: nil)
    }
    closeInnermost(with: tag)
  }

  /// Ends the innermost open tag; `closing` is nil where its closing tag is missing.
  private mutating func closeInnermost(with closing: TemplateTag?) {
    let fillsBlock = open.last?.tag.kind == .block && open.dropLast().last?.tag.kind == .parent
    let keepsLine = !(closing?.isAlone ?? true) && open.last?.tag.kind != .parent
    if keepsLine, !fillsBlock, let leading = closing?.leading { append(.line(indentation: leading)) }
    guard let frame = open.popLast(), open.count < Self.depthLimit else { return }
    switch frame.tag.kind {
    case .block: closeBlock(frame, with: closing, fillsBlock: fillsBlock)
    case .parent: closeParent(frame, with: closing)
    default: append(.section(frame.tag, frame.content))
    }
    if keepsLine, let closing { appendTrailing(closing) }
  }

  private mutating func closeParent(_ frame: Frame, with closing: TemplateTag?) {
    let dropsLine = frame.tag.leading != nil && closing?.trailing != nil
    if !dropsLine, let leading = frame.tag.leading { append(.line(indentation: leading)) }
    append(.parent(frame.tag, indentation: dropsLine ? frame.tag.leading : nil, frame.blocks))
    if !dropsLine, let closing { appendTrailing(closing) }
  }

  private mutating func closeBlock(_ frame: Frame, with closing: TemplateTag?, fillsBlock: Bool) {
    let ownLine = fillsBlock ? frame.tag.trailing != nil : frame.tag.isAlone
    let start = ownLine ? frame.tag.trailing?.upperBound : frame.tag.range.upperBound
    let end = closing.map { $0.leading?.lowerBound ?? $0.range.lowerBound } ?? file.bytes.count
    let lower = start ?? frame.tag.range.upperBound
    let block = TemplateBlock(
      tag: frame.tag, content: frame.content, range: lower..<max(lower, end), beginsOnOwnLine: ownLine)
    guard fillsBlock, let parent = open.indices.last else {
      append(.block(block))
      return
    }
    if let first = open[parent].blocks.first(where: { $0.name == block.name }) {
      let related = Diagnostic.Related(.templateOpenedHere, at: file.place(first.tag.range.lowerBound))
      report(.templateBlockTwice(block.tag.spelling), at: block.tag, related: [related])
    } else {
      open[parent].blocks.append(block)
    }
  }

  private mutating func appendTrailing(_ tag: TemplateTag) {
    if let trailing = tag.trailing, !trailing.isEmpty { append(.text(trailing)) }
  }

  private mutating func append(_ node: TemplateNode) {
    guard let innermost = open.indices.last else {
      nodes.append(node)
      return
    }
    guard isInsideParent else {
      open[innermost].content.append(node)
      return
    }
    // Between a parent's blocks there is nothing to put anything into.
    guard let offset = firstInk(of: node), !open[innermost].hasStrayContent else { return }
    open[innermost].hasStrayContent = true
    mistakes.report(.templateContentInParent(open[innermost].tag.spelling), at: file.place(offset))
  }

  /// The offset of the first thing in `node` that would show in a page; nil for spaces.
  private func firstInk(of node: TemplateNode) -> Int? {
    switch node {
    case .line: nil
    case .text(let range): range.first { !file.bytes[$0].isWhitespace }
    case .variable(let tag), .section(let tag, _), .partial(let tag), .parent(let tag, _, _): tag.range.lowerBound
    case .block(let block): block.tag.range.lowerBound
    }
  }

  private mutating func reportUnclosed(_ frame: Frame) {
    report(.templateSectionUnclosed(frame.tag.spelling, closing: "{{/\(frame.tag.name)}}"), at: frame.tag)
  }

  private mutating func report(_ finding: Finding, at tag: TemplateTag, related: [Diagnostic.Related] = []) {
    guard mistakes.diagnostics.count < TagScanner.mostMistakes else { return }
    mistakes.report(finding, at: file.place(tag.range.lowerBound), related: related)
  }
}
