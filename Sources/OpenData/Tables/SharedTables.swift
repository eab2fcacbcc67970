import PlanModel

extension PublishedTable {
  static let indicators = PublishedTable(FilledTable.indicatorMaker, records: \.indicators)
  static let officeKinds = PublishedTable(FilledTable.officeKindMaker, records: \.officeKinds)
}

extension FilledTable {
  /// The shared catalogues that the tables of communes refer to, in the order of ``PublishedSchema/shared``.
  public static func shared(indicators: [Indicator], officeKinds: [OfficeKind], glossary: [GlossaryTerm] = []) -> [FilledTable] {
    [
      FilledTable(schema: indicatorMaker.schema, rows: indicators.map(indicatorMaker.row)),
      FilledTable(schema: officeKindMaker.schema, rows: officeKinds.map(officeKindMaker.row)),
      FilledTable(schema: glossaryMaker.schema, rows: glossary.map(glossaryMaker.row)),
    ]
  }

  static let indicatorMaker = RowMaker<Indicator>(
    AuthorTable.indicators,
    [
      [
        "id": { .text($0.id) },
        "name": { .text($0.name) },
        "short": { .text($0.short) },
        "group": { .text($0.group) },
        "unit": { .text($0.unit) },
        "direction": { .text($0.direction?.rawValue) },
        "basis": { .text($0.basis) },
        "data_source": { .text($0.dataSource) },
        "measured_by": { .text($0.measuredBy) },
        "depends_on": { .text($0.dependsOn) },
        "description": { .text($0.description) },
        "help": { .text($0.help) },
        "help_url": { .text($0.helpURL) },
        "comparison": { .text($0.comparison) },
        "aliases": { .list($0.aliases) },
      ]
    ])

  static let officeKindMaker = RowMaker<OfficeKind>(
    AuthorTable.officeKinds,
    [
      [
        "id": { .text($0.id) },
        "name": { .text($0.name) },
        "aliases": { .list($0.aliases) },
      ]
    ])

  static let glossaryMaker = RowMaker<GlossaryTerm>(
    AuthorTable.glossary,
    [
      [
        "term": { .text($0.term) },
        "explanation": { .text($0.explanation) },
        "aliases": { .list($0.aliases) },
        "source": { .text($0.source) },
        "explanation_en": { .text($0.english) },
      ]
    ])
}
