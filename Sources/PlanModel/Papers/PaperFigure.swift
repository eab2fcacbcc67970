/// One number of a paper, as its table of figures holds it.
public struct PaperFigure: Hashable, Sendable {
  /// The part of the paper.
  public let topic: PaperTopic
  /// The id of what it belongs to.
  public let subject: String
  /// The name of what it belongs to; nil where the id says it.
  public let name: String?
  /// The fixed name of what is counted.
  public let measure: String
  /// The number; nil where the row is none, or where it is not known.
  public var value: Int?
  /// The number of the paper before; nil without one.
  public var previous: Int?
  /// A day; nil where none belongs to it.
  public var day: Day?

  init(_ topic: PaperTopic, _ subject: String, _ name: String?, _ measure: String, _ value: Int? = nil, previous: Int? = nil, day: Day? = nil) {
    self.topic = topic
    self.subject = subject
    self.name = name
    self.measure = measure
    self.value = value
    self.previous = previous
    self.day = day
  }

  /// All numbers of a paper in the order in which it prints them.
  public static func all(of figures: PaperFigures) -> [PaperFigure] {
    counts(figures) + alerts(figures) + changes(figures) + due(figures) + groups(figures) + offices(figures) + evidence(figures)
      + budget(figures) + openData(figures)
  }

  private static func counts(_ figures: PaperFigures) -> [PaperFigure] {
    ItemKind.allCases.flatMap { kind -> [PaperFigure] in
      let (now, before) = figures.counts(of: kind)
      guard now.total > 0 || before?.total ?? 0 > 0 else { return [] }
      return rows(.counts, kind.rawValue, nil, now, before)
        + [PaperFigure(.counts, kind.rawValue, nil, "total", now.total, previous: before?.total)]
    }
  }

  /// The statuses that occur now or before; one that occurs only on one side is zero on the other.
  private static func rows(
    _ topic: PaperTopic, _ subject: String, _ name: String?, _ now: StatusCounts, _ before: StatusCounts?
  ) -> [PaperFigure] {
    ProgressStatus.allCases.filter { now[$0] > 0 || before?[$0] ?? 0 > 0 }.map {
      PaperFigure(topic, subject, name, $0.rawValue, now[$0], previous: before?[$0])
    }
  }

  private static func groups(_ figures: PaperFigures) -> [PaperFigure] {
    figures.groups.flatMap { group in
      rows(
        .groups, group.plan + ":" + group.section, group.title, StatusCounts(group.items.compactMap { figures.now.assessments[$0] }),
        figures.before.map { before in StatusCounts(group.items.compactMap { before.assessments[$0] }) })
    }
  }

  private static func alerts(_ figures: PaperFigures) -> [PaperFigure] {
    figures.alerts.flatMap { entry in
      entry.assessment.alerts.map {
        PaperFigure(.alerts, entry.item.id, entry.item.reading ?? entry.item.statement, $0.kind.rawValue, day: $0.since)
      }
    }
  }

  private static func changes(_ figures: PaperFigures) -> [PaperFigure] {
    let changes = figures.changes
    let moves: [(String, [CommuneChanges.Move])] = [
      ("turnedRed", changes.turnedRed), ("cleared", changes.cleared), ("met", changes.met), ("claimed", changes.claimed),
      ("slipped", changes.slipped),
    ]
    let words = { (id: ItemID) -> String? in figures.now.row(of: id).map { $0.subject.item.reading ?? $0.subject.item.statement } }
    return moves.flatMap { measure, moves in
      moves.map { PaperFigure(.changes, $0.item.id, $0.item.reading ?? $0.item.statement, measure) }
    }
      + changes.corrections.map { PaperFigure(.changes, $0.item, words($0.item), "corrected", day: $0.correction.reported) }
      + changes.amendments.map { PaperFigure(.changes, $0.item.id, words($0.item.id), "amended", day: $0.amendment.from) }
  }

  private static func due(_ figures: PaperFigures) -> [PaperFigure] {
    figures.due.map { due in
      PaperFigure(.due, due.entry.item.id, due.entry.item.reading ?? due.entry.item.statement, due.entry.assessment.kind.rawValue, day: due.day)
    }
  }

  private static func offices(_ figures: PaperFigures) -> [PaperFigure] {
    let names = Dictionary(figures.commune.offices.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return figures.offices.flatMap { office in
      let numbers: [(String, Int)] = [
        ("leadsTargets", office.leads[.target] ?? 0), ("leadsTasks", office.leads[.task] ?? 0), ("leadsDuties", office.leads[.duty] ?? 0),
        ("onTime", office.inPeriod.onTime), ("late", office.inPeriod.late), ("missing", office.inPeriod.missing),
        ("onTimeSinceStart", office.sinceStart.onTime), ("lateSinceStart", office.sinceStart.late),
        ("missingSinceStart", office.sinceStart.missing),
      ]
      return numbers.map { PaperFigure(.offices, office.office, names[office.office], $0.0, $0.1) }
    }
  }

  private static func evidence(_ figures: PaperFigures) -> [PaperFigure] {
    let evidence = figures.evidence
    let numbers = [
      ("received", evidence.received), ("valid", evidence.verdicts[.valid] ?? 0), ("rejected", evidence.verdicts[.rejected] ?? 0),
      ("incomplete", evidence.verdicts[.incomplete] ?? 0), ("waiting", evidence.waiting),
    ]
    return numbers.map { PaperFigure(.evidence, "evidence", nil, $0.0, $0.1) }
  }

  private static func openData(_ figures: PaperFigures) -> [PaperFigure] {
    guard let now = figures.openData.now else { return [] }
    let before = figures.openData.before
    let numbers: [(String, (OpenDataFigures) -> Int)] = [
      ("onSchedule", { $0.share.onSchedule }), ("due", { $0.share.due }), ("late", { $0.late }), ("outOfDate", { $0.outOfDate }),
      ("published", { $0.published }),
    ]
    return numbers.map { PaperFigure(.openData, "openData", nil, $0.0, $0.1(now), previous: before.map($0.1)) }
  }

  private static func budget(_ figures: PaperFigures) -> [PaperFigure] {
    figures.budget.flatMap { sum in
      let amounts = [("assigned", sum.assigned), ("planned", sum.planned), ("approved", sum.approved), ("disbursed", sum.disbursed)]
      return amounts.flatMap { name, amount in
        [
          PaperFigure(.budget, sum.source.rawValue, nil, name, amount.total),
          PaperFigure(.budget, sum.source.rawValue, nil, name + "Unknown", amount.unknown),
        ]
      }
    }
  }
}
