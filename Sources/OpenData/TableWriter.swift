import PlanModel
public struct PublishedCommune: Sendable { public init(commune: Commune, assessment: CommuneAssessment) {} }
public struct PublishedTable: Sendable { public let schema: TableSchema; public static let ofCommune: [PublishedTable] = [PublishedTable(schema: AuthorTable.reports)] }
public enum TableCSV { public static func bytes(of: PublishedTable, for: PublishedCommune) -> [UInt8] { [] } }
