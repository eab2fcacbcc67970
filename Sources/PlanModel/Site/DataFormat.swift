/// A format in which the site publishes its data, as `formats` in `site.yml` names it.
public enum DataFormat: String, CaseIterable, Hashable, Sendable {
  /// A file per table (RFC 4180); published in any case, for pages link to it.
  case csv
  /// A file per table, and one per target.
  case json
  /// One workbook.
  case xlsx
  /// One database.
  case sqlite
  /// What the site is made of, so that whoever has it can build the site.
  case source
}
