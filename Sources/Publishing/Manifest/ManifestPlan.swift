/// What the manifests of a site say besides its files, known to whoever makes the site.
public struct ManifestPlan: Sendable {
  /// The folders with manifests of their own, so that what is made again is listed again and nothing else: relative to the site, without slashes at their
  /// ends, also those that another shard makes; none lies in another. In the order of their bytes.
  public let parts: [String]
  /// The SHA-256 of all content as it was read, for the history; nil where it cannot be read whole.
  public let content: String?
  /// The SHA-256 of all templates, in hexadecimal.
  public let templates: String
  /// The day on which the site judges, as `YYYY-MM-DD`.
  public let asOf: String
  /// Whether the output is the whole site: a shard has no history of its own.
  public let isWhole: Bool
  /// The time of the publication in UTC, for the history alone; nil keeps no history.
  public var published: String?
  /// Signs an entry of the history, before anything is published; nil signs nothing.
  public var sign: (@Sendable (_ line: [UInt8]) throws(PublicationError) -> [UInt8])?

  /// A plan.
  public init(parts: [String], content: String?, templates: String, asOf: String, isWhole: Bool) {
    self.parts = parts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.content = content
    self.templates = templates
    self.asOf = asOf
    self.isWhole = isWhole
  }
}
