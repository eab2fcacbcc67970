import ContentReader
import Diagnostics

extension FormTaking {
  /// The content as it will be, this commune's alone.
  /// - Parameter documentText: The text of a document by its place on the disk.
  public func overlay(on content: SourceFolder, documentText: @escaping @Sendable (String) -> DocumentText) -> SourceFolder {
    let tables = self.tables.reduce(into: [String: [UInt8]]()) { $0[$1.path] = $1.after }
    let files = self.files.mapValues(\.file)
    let own = content.files().filter { [nil, commune].contains(CommuneFolder.slug(of: $0)) && tables[$0] == nil && files[$0] == nil }
    let paths = (own + tables.keys + files.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return SourceFolder(
      files: { paths },
      read: { path in
        if let bytes = tables[path] { return bytes }
        if let file = files[path] { return try file.bytes() }
        return try content.read(path)
      },
      size: { path in try tables[path]?.count ?? files[path]?.digest.size ?? content.size(path) },
      readInPieces: { path, take in
        if let bytes = tables[path] { return try bytes.withUnsafeBytes(take) }
        if let file = files[path] { return try file.read(file.location, take) }
        try content.readInPieces(path, take)
      },
      documentText: { path in files[path].map { documentText($0.location) } ?? content.documentText(path) }, workbook: content.workbook)
  }

  /// What a check of the content as it will be comes to: all that the forms do wrong, with its cell, and all other errors; of warnings those of the forms.
  public func placed(_ found: [Diagnostic]) -> [Diagnostic] {
    let own = prefix + CommuneFolder.path(commune)
    var all = DiagnosticCollector(findings)
    for diagnostic in found {
      if let place = formPlace(diagnostic.place) {
        let related = diagnostic.related.map { Diagnostic.Related($0.message, at: formPlace($0.place) ?? $0.place) }
        all.report(diagnostic.finding, at: place, related: related)
      } else if diagnostic.severity == .error, diagnostic.place.file.hasPrefix(own) || !diagnostic.place.file.hasPrefix(prefix + CommuneFolder.above)
      {
        all.report(diagnostic.finding, at: diagnostic.place, related: diagnostic.related)
      }
    }
    return all.sorted()
  }

  /// The cell of a form that a place of the content comes from; nil for what was there before.
  private func formPlace(_ place: SourcePlace) -> SourcePlace? {
    if let table = appended[place.file], let line = place.line, let row = table.row(onLine: line) {
      return row.place(of: place.heading.flatMap(table.key))
    }
    guard place.file.hasPrefix(prefix) else { return nil }
    return files[String(place.file.dropFirst(prefix.count))]?.place
  }
}

extension Diagnostic {
  /// What it says, without its place.
  fileprivate var finding: Finding {
    Finding(severity: severity, id: id, message: message, advice: advice)
  }
}
