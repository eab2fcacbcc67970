import PlanModel

extension PublishedTable {
  static let datasets = PublishedTable(
    PublishedSchema.datasets, records: { $0.commune.openData(on: $0.asOf) },
    [
      "id": { .text($0.dataset.id) },
      "title": { .text($0.dataset.title) },
      "description": { .text($0.dataset.description) },
      "office": { .text($0.dataset.office) },
      "theme": { .text($0.dataset.theme) },
      "formats": { .list($0.dataset.formats) },
      "frequency": { .text($0.dataset.frequency?.rawValue) },
      "planned": { .text($0.dataset.printedPlan) },
      "planned_date": { .date($0.dataset.planned) },
      "published": { .date($0.published) },
      "updated": { .date($0.updated) },
      "next_update": { .date($0.nextUpdate) },
      "status": { .text($0.status.rawValue) },
      // Where it will be is no promise of the plan.
      "url": { .text($0.published == nil ? nil : $0.dataset.url) },
      "table": { .text($0.published == nil ? nil : $0.dataset.table) },
      "terms": { .text($0.dataset.terms) },
      "basis": { .text($0.dataset.basis) },
    ])
}
