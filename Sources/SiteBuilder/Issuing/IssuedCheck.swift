import ContentReader
import Diagnostics
import OpenData
import PlanModel

/// Holds the issued papers of a commune against its rows of today, so that a past month cannot be changed unseen (print.md, "Trust").
enum IssuedCheck {
  /// Names every row that was changed, removed or dated back since a paper was issued. Papers whose cut-off has not come are left alone.
  static func run(_ commune: Commune, indicators: [IndicatorID: Indicator], by day: Day, _ diagnostics: inout DiagnosticCollector) {
    // Most papers are not issued: what only those need is made for the first of them.
    let known = Kept<(places: IssuedPlaces, judged: CommuneAssessment)>()
    for paper in commune.papers where paper.cutOff <= day {
      guard let issued = paper.issued else {
        if !paper.isDraft { diagnostics.report(.notIssued(paper.period, commune.slug), at: paper.place) }
        continue
      }
      let (places, judged) = known.value {
        (IssuedPlaces(commune), CommuneAssessment(commune: commune, indicators: indicators, on: paper.cutOff))
      }
      let standing = IssuedStanding(paper, issued, of: judged)
      for change in standing.changes {
        diagnostics.report(finding(change, issued), at: places.of(change.key) ?? paper.place)
      }
      if let figure = standing.differingFigure { diagnostics.report(.issuedFiguresChanged(figure, issued), at: paper.place) }
    }
  }

  private static func finding(_ change: IssuedChange, _ issued: IssuedPaper) -> Finding {
    switch change {
    case .changed(let key): .issuedRowChanged(key, issued)
    case .removed(let key): .issuedRowRemoved(key, issued)
    case .added(let key): .issuedRowAdded(key, issued)
    }
  }
}

/// How an issued paper stands to the rows of today.
struct IssuedStanding {
  /// What is no longer as issued.
  let changes: [IssuedChange]
  /// The first figure that comes out otherwise although no row changed; nil when all come out.
  let differingFigure: String?

  /// `judged` is the commune on any day.
  init(_ paper: Paper, _ issued: IssuedPaper, of judged: CommuneAssessment) {
    let figures = PaperFigures(paper, of: judged)
    changes = IssuedChange.all(issued, against: FrozenRows.known(to: PublishedCommune(figures.now)) + [FrozenRows.text(of: paper)])
    differingFigure = changes.isEmpty ? issued.firstDifference(from: figures) : nil
  }

  /// The changes as they are written into the file when the paper is issued again: `reports i-1|2026-06|2026-07-03: changed`.
  var lines: [String] {
    let rows = changes.map { change in
      let what =
        switch change {
        case .changed: "changed"
        case .removed: "removed"
        case .added: "added"
        }
      return "\(change.key.table) \(change.key.row): \(what)"
    }
    return rows + (differingFigure.map { ["figure \($0): changed"] } ?? [])
  }
}
