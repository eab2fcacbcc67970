import ContentReader
import Digests
import OpenData
import PlanModel

/// `site-source.zip`: the content as it was understood, with the templates, so that whoever has it can build the site, the archive itself included.
///
/// It is never whole in memory, nor is a file of evidence: its bytes are handed on while it is made, commune after commune, and what they are is known at its
/// end.
struct SourceArchive: Sendable {
  /// The content.
  let source: WatchedSource
  /// What the first pass kept.
  let judged: JudgedCommunes
  /// What all communes share.
  let shared: SharedContent
  /// The files of the templates that are used, by path, in order.
  let templates: [(path: String, bytes: [UInt8])]
  /// The options of the build.
  let options: SiteBuild.Options

  private typealias Summing = (_ path: String, _ sha256: String) -> Void
  private typealias Sink = (UnsafeRawBufferPointer) throws -> Void

  /// Makes the archive and writes it to an output; nil only finds out what it would be. Gives what tells it from every other file, and the sum of the content
  /// in it. Throws what the output throws, and ``InputChanged`` when the content is no longer what was checked.
  func make(into output: (any SiteOutput)?) throws -> (file: DataFile, content: String) {
    let file = try output?.grow(SiteAddress.source)
    // Where nothing is written nobody else computes it.
    var computation = FileDigest.Computation()
    var sum = FileSum()
    try write(
      summing: { sum.add($0, sha256: $1) },
      to: { piece in if let file { try file.append(Array(piece)) } else { computation.update(piece) } })
    let digest = try file?.finish() ?? computation.digest
    return (DataFile(path: SiteAddress.source, kind: .zip, digest: digest), sum.value)
  }

  /// Hands its bytes on in order, and the SHA-256 of each file of the content by its path there.
  private func write(summing: Summing, to sink: Sink) throws {
    var zip = try ZipWriter.begin()
    try add("DOC-TOI.txt", Array(SourceNote.text(options).utf8), to: &zip, sink)
    do {
      for file in try ContentReader.canonicalFiles(of: shared, from: source.folder) { try add(file, to: &zip, summing, sink) }
      for slug in shared.communeSlugs { try addCommune(slug, to: &zip, summing, sink) }
    } catch let failure as CanonicalFailure {
      throw InputChanged(path: failure.path)
    }
    for (path, bytes) in templates { try add("Templates/" + path, bytes, to: &zip, sink) }
    try zip.finish()
    try zip.drain(to: sink)
    try source.requireUnchanged()
  }

  private func read(_ slug: String) throws -> Commune {
    // A paper that is drafted now is no content.
    if options.draftedPeriod == nil, let kept = judged.site(slug) { return kept.commune }
    let (commune, diagnostics) = ContentReader.readCommune(slug, shared: shared, from: source.folder)
    guard let commune, !diagnostics.hasErrors else { throw InputChanged(path: CommuneFolder.above + slug) }
    return commune
  }

  private func addCommune(_ slug: String, to zip: inout ZipWriter, _ summing: Summing, _ sink: Sink) throws {
    let commune = try read(slug)
    let day = commune.settings.demonstration?.asOf ?? options.asOf
    for file in try ContentReader.canonicalFiles(of: commune, on: day, shared: shared, from: source.folder) { try add(file, to: &zip, summing, sink) }
  }

  private func add(_ file: CanonicalFile, to zip: inout ZipWriter, _ summing: Summing, _ sink: Sink) throws {
    let path = "Content/" + file.path
    var computation = FileDigest.Computation()
    defer { summing(file.path, computation.digest.sha256) }
    switch file.content {
    case .table(let schema, let rows):
      let bytes = TableCSV.bytes(FilledTable(schema: schema, rows: rows.map { $0.map(Cell.text) }))
      bytes.withUnsafeBytes { computation.update($0) }
      try add(path, bytes, to: &zip, sink)
    case .text(let bytes):
      bytes.withUnsafeBytes { computation.update($0) }
      try add(path, bytes, to: &zip, sink)
    case .evidence(let evidence, let source):
      guard let size = evidence.size, let format = evidence.publishedFormat else { throw InputChanged(path: source) }
      try zip.beginEntry(path, size: size, isCompressed: format.isCompressed)
      try EvidenceFile(path: path, source: source, size: size, place: evidence.place).copied(from: self.source.folder).readInPieces { piece in
        computation.update(piece)
        try zip.append(piece)
        try zip.drain(to: sink)
      }
    }
  }

  private func add(_ path: String, _ bytes: [UInt8], to zip: inout ZipWriter, _ sink: Sink) throws {
    try zip.beginEntry(path, size: bytes.count)
    try bytes.withUnsafeBytes { try zip.append($0) }
    try zip.drain(to: sink)
  }
}
