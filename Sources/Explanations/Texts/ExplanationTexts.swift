/// The texts, a file a chapter, in the form that ``ExplanationReader`` reads; part of the program as strings, for a resource of this size that is embedded as an
/// array of bytes takes the compiler a minute.
enum ExplanationTexts {
  /// The chapters in Vietnamese.
  enum Vietnamese {
    /// All of them in order.
    static var all: String {
      [files, tables, workbooks, settings, plans, offices, reports, forms, evidence, personalData, papers, accounts, words, templates].joined(
        separator: "\n")
    }
  }

  /// The chapters in English.
  enum English {
    /// All of them in order.
    static var all: String {
      [files, tables, workbooks, settings, plans, offices, reports, forms, evidence, personalData, papers, accounts, words, templates].joined(
        separator: "\n")
    }
  }
}
