import ContentReader
import Diagnostics
import PlanModel

/// The public files of a commune that a machine cannot judge, and how much there is to read.
struct CommuneReview: Sendable {
  /// Pictures.
  var pictures: [String] = []
  /// PDFs without text.
  var scans: [String] = []
  /// Word, Excel, PowerPoint, OpenDocument.
  var officeFiles: [String] = []
  /// Sound, film, archives, files of unknown kind.
  var others: [String] = []
  /// Texts in Markdown.
  let texts: Int
  /// Titles of evidence, which are published whether the file is or not.
  let titles: Int
  /// Notes and explanations in reports.
  let notes: Int

  /// What a commune has. `folder` stands before the paths of its files.
  init(_ commune: Commune, folder: String, _ diagnostics: DiagnosticCollector) {
    texts = commune.plans.count + commune.papers.count
    titles = commune.evidence.count
    notes = commune.reports.count
    let withoutText = Set(diagnostics.diagnostics.filter { $0.id == "document-without-text" }.map(\.place.file))
    var seen: Set<String> = []
    for evidence in commune.evidence {
      guard let format = evidence.publishedFormat, let path = evidence.file, evidence.size != nil, seen.insert(path).inserted else { continue }
      let file = PersonalData.masked(folder + path)
      switch format.ending {
      case "jpg", "png", "gif", "webp", "tif", "heic": pictures.append(file)
      case "pdf": if withoutText.contains(folder + path) { scans.append(file) }
      case "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf": officeFiles.append(file)
      case "txt", "csv", "json": break
      default: others.append(file)
      }
    }
  }
}
