/// One step of a compiled template. A section's steps follow it in the same list, or are a list of their own where they have another scope.
enum Step: Sendable {
  /// Writes this range of the program's literals.
  case literal(Range<Int>)
  /// Writes a field of the innermost scope.
  case write(FieldAccess.Write)
  /// Writes a field of an outer scope, by its number from outside.
  case writeOuter(Int, FieldAccess.Write)
  /// Goes on only if the test of a scope gives `expected`; else leaves out as many steps as `count`.
  case skip(unless: FieldAccess.Test, of: ScopeNumber, is: Bool, count: Int)
  /// Goes on inside if a scope has the text, else with `otherwise`; so do the lists and the views that may be missing.
  case text(FieldAccess.GetText, of: ScopeNumber, StepSequence, otherwise: StepSequence)
  /// Writes the text whose section this is.
  case writeText
  case each(FieldAccess.Each, of: ScopeNumber, StepSequence, otherwise: StepSequence)
  case enter(FieldAccess.Get, of: ScopeNumber, StepSequence)
  case enterIfThere(FieldAccess.GetOptional, of: ScopeNumber, StepSequence, otherwise: StepSequence)
}

/// The number of a scope from outside: the page is 0.
typealias ScopeNumber = Int
