import Diagnostics

/// A template file, read.
struct TemplateTree: Sendable {
  let file: TemplateFile
  /// The path relative to the templates folder.
  let path: String
  let nodes: [TemplateNode]
  /// The names of the files it includes by tags.
  let inclusions: [String]
  /// What is wrong with the file by itself.
  let mistakes: DiagnosticCollector

  init(path: String, folder: String, bytes: [UInt8]) {
    self.path = path
    let name = path.hasSuffix(".html") ? String(path.dropLast(5)) : path
    // Editors on Windows put a byte order mark first; in a page it would stand in the middle.
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    file = TemplateFile(name: name, path: folder + path, bytes: bytes)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      var mistakes = DiagnosticCollector()
      mistakes.report(.templateNotUTF8, at: file.place(Self.firstInvalidByte(bytes)))
      self.mistakes = mistakes
      nodes = []
      inclusions = []
      return
    }
    let parser = TemplateParser(file)
    mistakes = parser.mistakes
    nodes = parser.nodes
    inclusions = parser.inclusions
  }

  /// The offset of the first byte that belongs to no character of UTF-8.
  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }
}
