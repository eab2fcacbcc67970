import Diagnostics

extension Diagnostic {
  /// The same without personal data: other messages quote cells and names of files too, and a log or a page of mistakes is a publication.
  public var withoutPersonalData: Diagnostic {
    Diagnostic(
      Finding(severity: severity, id: id, message: message.withoutPersonalData, advice: advice?.withoutPersonalData), at: place.withoutPersonalData,
      related: related.map { Related($0.message.withoutPersonalData, at: $0.place.withoutPersonalData) })
  }
}

extension LocalizedText {
  fileprivate var withoutPersonalData: LocalizedText { LocalizedText(vi: PersonalData.masked(vi), en: PersonalData.masked(en)) }
}

extension SourcePlace {
  fileprivate var withoutPersonalData: SourcePlace {
    SourcePlace(file: PersonalData.masked(file), position: position, heading: heading.map(PersonalData.masked))
  }
}
