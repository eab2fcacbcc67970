import PlanModel

extension PublishedTable {
  static let communes = PublishedTable(
    PublishedSchema.communes, records: { [$0] },
    [
      "slug": { .text($0.commune.slug) },
      "name": { .text($0.commune.settings.name) },
      "kind": { .text($0.commune.settings.kind.rawValue) },
      "code": { .text($0.commune.settings.code) },
      "province": { .text($0.commune.settings.province) },
      "standing_office": { .text($0.commune.settings.standingOffice) },
      "channel": { .text($0.commune.settings.channel) },
      "progress_from": { .date($0.commune.settings.progressFrom) },
      "adopted": { .date($0.commune.settings.adopted) },
      "alerts": { .text($0.commune.settings.alerts?.text) },
      "alerts_source": { .text($0.commune.settings.alerts?.source) },
      "appraisal": { .text($0.commune.settings.appraisal?.text) },
      "appraisal_source": { .text($0.commune.settings.appraisal?.source) },
      "clarity": { .list($0.commune.settings.clarity?.words.map(\.printed) ?? []) },
      "clarity_sentence": { .text($0.commune.settings.clarity?.basis.text) },
      "clarity_source": { .text($0.commune.settings.clarity?.basis.source) },
      "quality": { .list($0.commune.settings.quality?.words.map(\.printed) ?? []) },
      "quality_sentence": { .text($0.commune.settings.quality?.basis.text) },
      "quality_source": { .text($0.commune.settings.quality?.basis.source) },
      "monitoring": { .list($0.commune.settings.monitoring.map(\.name)) },
      "as_of": { .date($0.asOf) },
    ])

  static let offices = PublishedTable(
    PublishedSchema.offices, records: { $0.commune.offices },
    [
      "id": { .text($0.id) },
      "name": { .text($0.name) },
      "kind": { .text($0.kind) },
      "aliases": { .list($0.aliases) },
      "head": { .text($0.head) },
      "phone": { .text($0.phone) },
      "email": { .text($0.email) },
      "address": { .text($0.address) },
      "collective": { .flag($0.isCollective) },
    ])

  static let plans = PublishedTable(
    PublishedSchema.plans, records: { $0.commune.plans },
    [
      "id": { .text($0.id) },
      "kind": { .text($0.document.kind) },
      "number": { .text($0.document.number) },
      "number_printed": { .text($0.document.printedNumber) },
      "date": { .date($0.document.date) },
      "date_printed": { .text($0.document.printedDate) },
      "issuer": { .text($0.document.issuer) },
      "title": { .text($0.document.title) },
      "short_title": { .text($0.document.shortTitle) },
      "carries_out": { .text($0.document.carriesOut) },
      "start": { .date($0.document.start) },
      "first_year": { .integer($0.document.firstYear) },
      "legal_basis": { .list($0.document.legalBasis) },
      "signer_authority": { .text($0.document.signer?.authority) },
      "signer_post": { .text($0.document.signer?.post) },
      "signer_name": { .text($0.document.signer?.name) },
      "recipients": { .list($0.document.recipients.filter { !namesDrafter($0) }) },
      "unassigned": { .text($0.document.unassigned) },
      "note": { .text($0.document.note) },
    ])

  /// Whether a recipient is the line of the archive, "Lưu: VT, VHXH (…)": it names the drafter, who appears only in the plan's own text.
  private static func namesDrafter(_ recipient: String) -> Bool { recipient.lowercased().contains("lưu:") }
}
