import CCMark

/// A document as libcmark holds it: the one place that owns libcmark's memory and sees its pointers. Whatever leaves is a value.
struct CMarkTree: ~Copyable {
  private let root: OpaquePointer?
  /// The bytes of the source, and where each line begins.
  private let source: [UInt8]
  private let lineStarts: [Int]

  /// One node, at the moment the walk comes to it or leaves it.
  enum Content {
    case heading(level: Int)
    case paragraph
    case link(destination: String)
    case image(destination: String)
    case text(String)
    case code(String)
    case codeBlock(String)
    case softBreak
    case hardBreak
    case htmlInline(String)
    case htmlBlock(String)
    case other
  }

  /// Parses CommonMark. There is no source that cannot be parsed.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    source = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      // Of CR LF only the LF ends the line.
      let isLoneCR = byte == UInt8(ascii: "\r") && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
      if byte == UInt8(ascii: "\n") || isLoneCR { starts.append(index + 1) }
    }
    lineStarts = starts
    root = bytes.withUnsafeBytes { buffer in
      // Without CMARK_OPT_SOURCEPOS libcmark does not count the lines inside of code spans. Rendering does without it.
      cmark_parse_document(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, CMARK_OPT_SOURCEPOS)
    }
  }

  deinit {
    if let root { cmark_node_free(root) }
  }

  /// Visits all nodes in the order of the source. `visit` gets the node, whether it begins (what has nothing inside only begins), and its
  /// line, counted from 1.
  func walk(_ visit: (_ node: Content, _ begins: Bool, _ line: Int) -> Void) {
    var shift = 0
    eachNode(of: root) { node, begins in
      let type = cmark_node_get_type(node)
      if begins, type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING { shift = linesBeforeText(of: node) }
      var line = Int(cmark_node_get_start_line(node))
      if type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE, let first = cmark_node_first_child(node) {
        // libcmark gives the line where the link ends.
        let start = Int(cmark_node_get_start_line(first))
        if start > 0 { line = start }
      }
      let isInline = line > 0 && cmark_node_get_type(node).rawValue >= CMARK_NODE_FIRST_INLINE.rawValue
      visit(Self.content(of: node, type), begins, isInline ? line + shift : line)
    }
  }

  /// Makes every heading deeper (or higher, where negative) by some levels, within 1 to 6.
  func shiftHeadings(by offset: Int) {
    let offset = Int32(max(-6, min(6, offset)))
    eachNode(of: root) { node, begins in
      guard begins, cmark_node_get_type(node) == CMARK_NODE_HEADING else { return }
      _ = cmark_node_set_heading_level(node, max(1, min(6, cmark_node_get_heading_level(node) + offset)))
    }
  }

  /// Takes away the links and images whose destination is `refused`; their text stays.
  func unlink(where refused: (_ destination: String, _ isImage: Bool) -> Bool) {
    var found: [OpaquePointer] = []
    eachNode(of: root) { node, begins in
      let type = cmark_node_get_type(node)
      guard begins, type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE else { return }
      if refused(Self.string(cmark_node_get_url(node)), type == CMARK_NODE_IMAGE) { found.append(node) }
    }
    for node in found {
      while let child = cmark_node_first_child(node), cmark_node_insert_before(node, child) == 1 {}
      cmark_node_free(node)
    }
  }

  /// The document as HTML. Raw HTML becomes a comment that says it was left out.
  func html() -> String {
    guard let root, let rendered = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
    return String(cString: rendered)
  }
}

extension CMarkTree {
  private func eachNode(of start: OpaquePointer?, _ body: (OpaquePointer, _ begins: Bool) -> Void) {
    guard let start, let iterator = cmark_iter_new(start) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      if let node = cmark_iter_get_node(iterator) { body(node, event == CMARK_EVENT_ENTER) }
    }
  }

  /// The number of lines of link definitions that a paragraph began with. libcmark cuts them off and counts the lines of what is left
  /// from the paragraph's first line on; the text's last line tells how far that is off.
  private func linesBeforeText(of block: OpaquePointer) -> Int {
    let first = Int(cmark_node_get_start_line(block))
    let column = Int(cmark_node_get_start_column(block))
    guard first >= 1, first <= lineStarts.count, column >= 1 else { return 0 }
    let offset = lineStarts[first - 1] + column - 1
    guard offset < source.count, source[offset] == UInt8(ascii: "[") else { return 0 }
    var end = Int(cmark_node_get_end_line(block))
    // Under a heading's text stands its underline, and libcmark often gives the line after that as the heading's last.
    if cmark_node_get_type(block) == CMARK_NODE_HEADING, end > first { end -= isUnderline(end - 1) ? 2 : 1 }
    var last = 0
    eachNode(of: block) { node, begins in
      if node != block { last = max(last, Int(cmark_node_get_start_line(node)), Int(cmark_node_get_end_line(node))) }
    }
    return last == 0 ? 0 : max(0, end - last)
  }

  /// Whether a line, counted from 1, consists of `=` or of `-` alone, in however many block quotes.
  private func isUnderline(_ line: Int) -> Bool {
    guard line >= 1, line < lineStarts.count else { return false }
    let signs = source[lineStarts[line - 1]..<lineStarts[line]].filter { !" \t>\r\n".utf8.contains($0) }
    guard let first = signs.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    return signs.allSatisfy { $0 == first }
  }

  private static func content(of node: OpaquePointer, _ type: cmark_node_type) -> Content {
    switch type {
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LINK: .link(destination: string(cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE: .image(destination: string(cmark_node_get_url(node)))
    case CMARK_NODE_TEXT: .text(string(cmark_node_get_literal(node)))
    case CMARK_NODE_CODE: .code(string(cmark_node_get_literal(node)))
    case CMARK_NODE_CODE_BLOCK: .codeBlock(string(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .hardBreak
    case CMARK_NODE_HTML_INLINE: .htmlInline(string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(string(cmark_node_get_literal(node)))
    default: .other
    }
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
