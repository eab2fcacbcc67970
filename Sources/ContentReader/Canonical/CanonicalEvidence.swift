import PlanModel

/// The evidence of a commune as it is handed on. What is withheld goes in as its entry alone; what is public lies under its id, for the author's name
/// of a file may say what the document must not.
struct CanonicalEvidence {
  private let known: [EvidenceID: Evidence]
  /// The path of each public file by the author's.
  let paths: [String: String]
  /// The files to hand on.
  let files: [Evidence]

  /// The evidence of a commune that was known on a day.
  init(_ commune: Commune, on day: Day) {
    let evidence = commune.evidence(knownOn: day)
    known = evidence.reduce(into: [:]) { $0[$1.id] = $1 }
    files = evidence.filter { $0.sourceFile != nil }
    paths = files.reduce(into: [:]) { paths, evidence in
      if let file = evidence.file, paths[file] == nil { paths[file] = evidence.sourceFile }
    }
  }

  /// The path of a piece of evidence below the commune's folder; nil when none is handed on.
  func path(of id: EvidenceID) -> String? { known[id]?.sourceFile }

  /// A row of the register: of what is public with the path, hash and size of the file as it is published, of the rest without any of them.
  func entry(_ cells: [String: String]) -> [String: String]? {
    guard let id = cells["id"], let evidence = known[id] else { return nil }
    var cells = cells
    cells["file"] = evidence.sourceFile
    cells["sha256"] = evidence.isPublic ? evidence.sha256 : nil
    cells["size"] = evidence.isPublic ? evidence.size.map(String.init) : nil
    if !evidence.isPublic { cells["url"] = nil }
    return cells
  }

  /// A row of another table, whose file is named only where it is public evidence.
  func citing(_ cells: [String: String]) -> [String: String] {
    guard let file = cells["file"] else { return cells }
    var cells = cells
    cells["file"] = paths[file]
    return cells
  }
}
