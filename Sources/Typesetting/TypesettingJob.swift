/// One paper to be made into a PDF.
public struct TypesettingJob: Hashable, Sendable {
  /// A file of the site that goes with the PDF.
  public struct Attachment: Hashable, Sendable {
    /// Where it lies in the site.
    public let path: String
    /// What it is, for a reader's list of attachments; empty for nothing.
    public let description: String

    /// An attachment.
    public init(path: String, description: String = "") {
      self.path = path
      self.description = description
    }
  }

  /// The page, relative to the site, already written.
  public let page: String
  /// Where the PDF belongs.
  public let pdf: String
  /// Files of the site that go with it.
  public let attachments: [Attachment]
  /// Who issues it; empty for nobody.
  public let author: String
  /// The day that the PDF states as its date, `2026-11-05`: one of its data, never the clock's.
  public let date: String

  /// A job.
  public init(page: String, pdf: String, attachments: [Attachment] = [], author: String = "", date: String) {
    self.page = page
    self.pdf = pdf
    self.attachments = attachments
    self.author = author
    self.date = date
  }

  /// The job as the worker reads it. Without a public address the site stands under a name that the standard reserves to lead nowhere
  /// (RFC 6761), and relative links are left out.
  func line(base: String?) -> String {
    let files = attachments.map { file in
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      return "{\"path\":\(Self.quoted(file.path)),\"name\":\(Self.quoted(name)),\"description\":\(Self.quoted(file.description))}"
    }
    return "{\"html\":\(Self.quoted(page)),\"base\":\(Self.quoted(base ?? "http://site.invalid/")),\"public\":\(base != nil),"
      + "\"author\":\(Self.quoted(author)),\"date\":\(Self.quoted(date)),\"attachments\":[\(files.joined(separator: ","))]}"
  }

  /// A text as JSON writes it.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
