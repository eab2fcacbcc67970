import ContentReader
import Diagnostics
import OpenData
import PlanModel

/// Holds the issued papers of a commune against its rows of today, so that a past month cannot be changed unseen (print.md, "Trust").
enum IssuedCheck {
  /// Names every row that was changed, removed or dated back since a paper was issued. Papers whose cut-off has not come are left alone.
  static func run(_ commune: Commune, indicators: [IndicatorID: Indicator], by day: Day, _ diagnostics: inout DiagnosticCollector) {
    let places = IssuedPlaces(commune)
    for paper in commune.papers where paper.cutOff <= day {
      guard let issued = paper.issued else {
        if !paper.isDraft { diagnostics.report(.notIssued(paper.period, commune.slug), at: paper.place) }
        continue
      }
      let standing = IssuedStanding(paper, issued, of: commune, indicators: indicators)
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

  init(_ paper: Paper, _ issued: IssuedPaper, of commune: Commune, indicators: [IndicatorID: Indicator]) {
    let figures = PaperFigures(paper, of: commune, indicators: indicators)
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
