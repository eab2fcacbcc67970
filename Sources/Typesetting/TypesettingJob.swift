import JSON

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
      return JSONValue.object([("path", .string(file.path)), ("name", .string(name)), ("description", .string(file.description))])
    }
    return JSONValue.object([
      ("html", .string(page)), ("base", .string(base ?? "http://site.invalid/")), ("public", .condition(base != nil)), ("author", .string(author)),
      ("date", .string(date)), ("attachments", .array(files)),
    ]).line
  }
}
