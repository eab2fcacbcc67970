import ContentReader
import OpenData
import PlanModel

extension SiteBuild {
  /// What a build depends on besides content and templates.
  public struct Options: Sendable {
    /// The day on which communes are judged; a demonstration commune pins its own.
    public var asOf: Day
    /// The public address, ending in `/`; nil takes the one of `site.yml`.
    public var base: String?
    /// The folders of the communes whose pages are made anew; nil means all. The pages across show all communes in any case.
    public var communes: Set<String>?
    /// The part of the site that is made; nil means the whole. Not together with ``communes``.
    public var shard: Shard?
    /// What tells one version of the program from another, for what builds remember.
    public var program: [UInt8] = []
    /// The number of threads.
    public var jobs: Int
    /// Whether papers are typeset as PDF after the files are made, see ``SiteBuild/papers``: pages then link to the PDFs.
    public var typesets = false
    /// Whether social cards are painted after the files are made, see ``SiteBuild/socialCards``: pages then name them.
    public var paints = false
    /// The version of the program that makes the index of the search after the files are made, see ``SiteBuild/searchScopes``; nil for a site without search.
    public var search: String?
    /// The period of which communes without a paper get a draft; nil for none.
    public var draftedPeriod: Period?
    /// The formats of the data that are made of those that `site.yml` names; nil for all of them.
    public var formats: Set<DataFormat>?
    /// The editions in other languages that are made of those that `site.yml` names; nil for all of them.
    public var languages: Set<String>?
    /// Of a site with so many communes, all stay in memory from the first pass to the second, a megabyte or two each; of a larger one all are read again.
    public var keptCommunes = 16
    /// What stands before paths of the content in diagnostics.
    public var contentPrefix: String
    /// What stands before paths of the templates in diagnostics.
    public var templatesPrefix: String

    /// Options.
    public init(
      asOf: Day, base: String? = nil, communes: Set<String>? = nil, jobs: Int = 1, contentPrefix: String = "Content/",
      templatesPrefix: String = "Templates/"
    ) {
      self.asOf = asOf
      self.base = base
      self.communes = communes
      self.jobs = jobs
      self.contentPrefix = contentPrefix
      self.templatesPrefix = templatesPrefix
    }
  }
}
