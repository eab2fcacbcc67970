import Digests

/// What a build remembers of itself, so that the next one makes only what has changed. It holds for the site that the build made, and for no other.
public struct BuildRecord: Sendable {
  /// What the whole site depends on: program, options, templates, and what all communes share.
  let key: String
  /// The communes by their folders.
  let communes: [String: CommuneRecord]
  /// The folders of the communes of each region in the order of their rows, by the region's folder.
  let regions: [String: [String]]

  init(key: String, communes: [String: CommuneRecord], regions: [String: [String]]) {
    self.key = key
    self.communes = communes
    self.regions = regions
  }

  /// Reads a record; nil where it is none or was damaged.
  public init?(_ bytes: [UInt8]) {
    var reader = RecordReader(bytes)
    do {
      let (mark, key): (String, String) = (try reader.read(), try reader.read())
      guard mark == BuildRecord.mark else { return nil }
      self.key = key
      let slugs: [String] = try reader.read()
      var communes: [String: CommuneRecord] = [:]
      for slug in slugs { communes[slug] = try CommuneRecord(from: &reader) }
      self.communes = communes
      let folders: [String] = try reader.read()
      var regions: [String: [String]] = [:]
      for folder in folders { regions[folder] = try [String](from: &reader) }
      self.regions = regions
      guard reader.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }

  /// Hands the record on as it is kept, piece by piece.
  public func write(_ take: ([UInt8]) -> Void) {
    var writer = RecordWriter()
    writer.write(BuildRecord.mark)
    writer.write(key)
    let slugs = communes.keys.sorted()
    writer.write(slugs)
    for slug in slugs {
      if let commune = communes[slug] { writer.write(commune) }
      if writer.bytes.count >= BuildRecord.piece { take(writer.end()) }
    }
    let folders = regions.keys.sorted()
    writer.write(folders)
    for folder in folders { writer.write(regions[folder] ?? []) }
    take(writer.end())
  }

  /// In bytes.
  private static let piece = 256 * 1024

  private static let mark = "tiendo-build"
}
