import Diagnostics
import PlanModel

extension ContentReader {
  /// Whether a path below the content folder is the work of a system or a program and no author's, so that it is passed over.
  public static func isIgnored(_ path: String) -> Bool { KnownFiles.isIgnored(path) }
}

/// The files and folders that the content may hold.
enum KnownFiles {
  /// Names beside `site.yml`.
  static let ofSite = ["site.yml"] + AuthorTable.shared.flatMap(TableFile.names)
  /// Folders beside `site.yml`.
  static let foldersOfSite = ["communes", "pages"]
  /// Names in a commune's folder.
  static let ofCommune = ["commune.yml", "DOC-TOI.txt"] + AuthorTable.ofCommune.flatMap(TableFile.names) + [TableFile.ofCommune]
  /// Folders in a commune's folder.
  static let foldersOfCommune = ["plans", "evidence", "bulletins"]
  /// Names in a plan's folder.
  static let ofPlan = ["plan.md"] + AuthorTable.ofPlan.flatMap(TableFile.names) + [TableFile.ofPlan]

  /// Whether a path is the work of a system or a program and no author's: hidden files, locks of open workbooks.
  static func isIgnored(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).contains { part in
      part.first == UInt8(ascii: ".") || part.starts(with: "~$".utf8) || part.elementsEqual("Thumbs.db".utf8)
        || part.elementsEqual("desktop.ini".utf8)
    }
  }

  /// Notes the files beside `site.yml` that nobody reads.
  static func checkSite(_ folder: ContentFolder, _ diagnostics: inout DiagnosticCollector) {
    var seen: Set<String> = []
    for path in folder.files where !isIgnored(path) {
      let parts = path.split(separator: "/", maxSplits: 2).map(String.init)
      if parts.count == 1 {
        report(path, among: ofSite, folder, &seen, &diagnostics)
      } else if parts[0] == "communes", parts.count == 2 {
        report(path, among: [], folder, &seen, &diagnostics)
      } else {
        report(parts[0], among: foldersOfSite, folder, &seen, &diagnostics)
      }
    }
  }

  /// Notes the files of a commune that nobody reads.
  static func checkCommune(_ folder: ContentFolder, _ diagnostics: inout DiagnosticCollector) {
    var seen: Set<String> = []
    for path in folder.files where !isIgnored(path) {
      let parts = path.split(separator: "/").map(String.init)
      if parts.count == 1 {
        report(path, among: ofCommune, folder, &seen, &diagnostics)
      } else if parts[0] == "plans" {
        let names = parts.count == 3 ? ofPlan : []
        report(path, last: parts[parts.count - 1], among: names, folder, &seen, &diagnostics)
      } else {
        report(parts[0], among: foldersOfCommune, folder, &seen, &diagnostics)
      }
    }
  }

  private static func report(
    _ path: String, last: String? = nil, among names: [String], _ folder: ContentFolder, _ seen: inout Set<String>,
    _ diagnostics: inout DiagnosticCollector
  ) {
    let name = last ?? path
    guard seen.insert(path).inserted else { return }
    if !names.contains(name) {
      diagnostics.report(.unknownFile(nearest: Nearest.name(to: name, among: names)), at: SourcePlace(file: folder.shown(path)))
    }
  }
}
