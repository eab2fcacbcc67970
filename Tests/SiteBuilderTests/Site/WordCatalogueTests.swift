import ContentReader
import Diagnostics
import Editions
import PlanModel
import Testing

@testable import SiteBuilder

@Suite("The catalogue of words") struct WordCatalogueTests {
  private static func read() -> (WordCatalogue, DiagnosticCollector) {
    var diagnostics = DiagnosticCollector()
    let words = WordsReader.read(from: ProjectTemplates.folder, prefix: "Templates/", &diagnostics)
    return (words, diagnostics)
  }

  @Test("Has no mistake") func sound() {
    #expect(WordCatalogueTests.read().1.sorted() == [])
  }

  @Test("Has every word that authors choose from a list") func chosen() {
    func words<Word: ChosenWord>(of type: Word.Type) -> [String] { type.allCases.map(\.rawValue) }
    let all =
      words(of: Report.State.self) + words(of: Appraisal.Verdict.self) + words(of: CommuneSettings.Kind.self) + words(of: Submission.Kind.self)
      + words(of: Decision.Kind.self) + words(of: BudgetLine.Source.self) + words(of: UpdateFrequency.self) + words(of: Paper.Kind.self)
      + words(of: ChangeWords.Heading.self) + words(of: DataQualityMeasure.Word.self)
    let catalogue = WordCatalogueTests.read().0
    #expect(all.filter { catalogue.translation(of: $0, in: nil) == nil } == [])
    #expect(all.count > 40)
  }

  @Test("Has every column of a plan's tables, for any of them may be amended, and every format of evidence") func columns() {
    let columns = [AuthorTable.targets, AuthorTable.tasks, AuthorTable.duties].flatMap { $0.columns.map(\.heading) }
    let files = [
      "pdf", "docx", "xlsx", "pptx", "odt", "rtf", "txt", "csv", "json", "jpg", "png", "gif", "webp", "tif", "heic", "mp3", "m4a", "mp4", "zip",
    ]
    let catalogue = WordCatalogueTests.read().0
    let words = columns + files.map { EvidenceFormat(ofFile: "a." + $0).name }
    #expect(words.filter { catalogue.translation(of: $0, in: nil) == nil } == [])
    #expect(columns.count > 30)
  }

  @Test("Of words twice and cells missing its author is told") func mistakes() {
    var diagnostics = DiagnosticCollector()
    let source = SourceFolder.inMemory(["words.csv": Array("vi,en,where\nĐạt,Met,\nĐạt,Reached,verb\nĐạt,Done,\nHạn,,\n".utf8)])
    let words = WordsReader.read(from: source, prefix: "Templates/", &diagnostics)
    let printer = DiagnosticPrinter(language: .en)
    #expect(
      diagnostics.sorted().map { "\(printer.place($0.place)) \($0.id)" } == [
        "Templates/words.csv:4:1 (column “vi”) words-twice", "Templates/words.csv:5:5 (column “en”) missing-cell",
      ])
    #expect(words.source(of: "Đạt", in: "verb") == "Reached")
    #expect(words.source(of: "Hạn", in: nil) == nil)
  }
}
