/// A piece of personal data found in a text.
struct PersonalDatum: Hashable, Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    /// A citizen's number of 12 digits, or an old one of 9.
    case citizenNumber
    /// A mobile number.
    case phone
    /// A mail address.
    case mail
    /// Words that tell when somebody was born.
    case birthDate
  }

  /// What it is.
  let kind: Kind
  /// Where it stands, in bytes of the text that was scanned.
  let range: Range<Int>
  /// What stays the same however it is written: the digits of a number, a mobile number with 0 in front; a mail address in small letters; the words of
  /// a date of birth without marks.
  let key: String
  /// What may be shown of it: enough to find it again, too little to use it.
  let masked: String
}
