/// The tables that authors write, as they are read.
public enum AuthorTable {
  /// The tables shared by all communes, beside `site.yml`.
  public static let shared: [TableSchema] = [indicators, officeKinds, glossary]

  /// The tables of a commune's folder.
  public static let ofCommune: [TableSchema] = [
    offices, reports, evidence, appraisals, datasets, budget, listings, submissions, decisions, retired,
  ]

  /// The tables of a plan's folder.
  public static let ofPlan: [TableSchema] = [targets, tasks, duties, milestones, amendments]

  /// All of them.
  public static let all: [TableSchema] = shared + ofCommune + ofPlan
}
