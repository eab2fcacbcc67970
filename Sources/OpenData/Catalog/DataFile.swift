import Digests

/// A file of open data as it lies in the site.
public struct DataFile: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A table (RFC 4180).
    case csv
    /// A table or a target as JSON (RFC 8259).
    case json
    /// A workbook (Office Open XML).
    case xlsx
    /// A database of SQLite 3.
    case sqlite
    /// The source of the site, packed.
    case zip
    /// A Data Package (v2) that describes the CSV files beside it.
    case dataPackage

    /// The IANA media type.
    public var mediaType: String {
      switch self {
      case .csv: return "text/csv"
      case .json, .dataPackage: return "application/json"
      case .xlsx: return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      case .sqlite: return "application/vnd.sqlite3"
      case .zip: return "application/zip"
      }
    }

    /// What people call it.
    public var name: String {
      switch self {
      case .csv: return "CSV"
      case .json: return "JSON"
      case .xlsx: return "Excel"
      case .sqlite: return "SQLite"
      case .zip: return "ZIP"
      case .dataPackage: return "Data Package"
      }
    }
  }

  /// Its path in the site.
  public let path: String
  /// What it is.
  public let kind: Kind
  /// Its size and SHA-256.
  public let digest: FileDigest

  /// A file.
  public init(path: String, kind: Kind, digest: FileDigest) {
    self.path = path
    self.kind = kind
    self.digest = digest
  }
}
