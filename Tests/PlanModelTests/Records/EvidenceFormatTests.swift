import Diagnostics
import PlanModel
import Testing

@Suite("How a file of evidence is published") struct EvidenceFormatTests {
  @Test(
    "By the ending of its name",
    arguments: [
      ("a.pdf", "pdf", EvidenceFormat.Trust.known), ("a.PDF", "pdf", .known), ("evidence/b.v2.JPeG", "jpg", .known), ("a.md", "txt", .known),
      ("a.html", "txt", .runs), ("a.SVG", "txt", .runs), ("a.xhtml", "txt", .runs), ("a.xml", "txt", .runs), ("a.js", "txt", .runs),
      ("a", "bin", .unknown), ("a.", "bin", .unknown), (".pdf", "pdf", .known), ("a.pdf/b", "bin", .unknown), ("a.exe", "bin", .unknown),
      ("a.php", "bin", .unknown), ("a.pdf.htaccess", "bin", .unknown), ("a.pdf ", "bin", .unknown), ("a.ảnh", "bin", .unknown), ("", "bin", .unknown),
    ])
  func ending(_ path: String, _ ending: String, _ trust: EvidenceFormat.Trust) {
    let format = EvidenceFormat(ofFile: path)
    #expect(format.ending == ending)
    #expect(format.trust == trust)
    #expect(!format.name.isEmpty)
    // Among the sources of the site the file is read as what it is again.
    #expect(EvidenceFormat(ofFile: "evidence/mc-1." + format.sourceEnding) == format)
  }

  @Test("Under its id, and only when it is public") func name() {
    func name(_ file: String?, isPublic: Bool) -> String? {
      Evidence(
        id: "mc-1", title: "Ảnh", kind: "Ảnh", file: file, isPublic: isPublic, place: SourcePlace(file: "evidence.csv")
      ).publishedFile
    }
    #expect(name("evidence/Nguyễn Văn A.JPG", isPublic: true) == "mc-1.jpg")
    #expect(name("evidence/Nguyễn Văn A.JPG", isPublic: false) == nil)
    #expect(name(nil, isPublic: true) == nil)
  }
}
