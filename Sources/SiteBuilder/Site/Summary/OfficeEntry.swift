import PlanModel

/// An office of the shared catalogue's kinds, as the pages across know it.
struct OfficeEntry: Sendable {
  /// The kind.
  let kind: String
  /// The name.
  let name: String
  /// The office.
  let office: OfficeID
  /// "Chủ trì 10 chỉ tiêu, 9 nhiệm vụ; phối hợp 12 việc".
  let words: String
  /// How many of the items it leads are red.
  let red: Int
  /// "10 trên 12 kỳ"; nil when no report was due.
  let punctuality: String?

  /// The offices of a commune that have a kind, in the order of the rows.
  static func all(of site: CommuneSite) -> [OfficeEntry] {
    site.commune.offices.compactMap { office in
      guard let kind = office.kind else { return nil }
      let row = OfficeRowView(office, in: site, on: site.address.home)
      return OfficeEntry(
        kind: kind, name: office.name, office: office.id, words: row.words,
        red: (row.standing?.leads ?? []).count { site.judged.assessments[$0]?.status == .alert },
        punctuality: row.standing?.punctuality)
    }
  }
}
