import Glibc

/// Who may read what is written. Nobody but its owner may ever write to it, and nothing is ever a program.
enum FileMode {
  /// A file of the site: for all, whatever the umask, for a web server runs under an account of its own.
  static let published: mode_t = 0o644
  /// A folder of the site.
  static let publishedFolder: mode_t = 0o755
  /// A file of the content, as far as the umask allows: authors know who is to see what they write.
  static let content: mode_t = 0o644
  /// A file that may hold what is not for the public (a form, a backup, evidence as it was handed in): for the owner, and for a group that the umask
  /// lets in, since officers share a folder by their group; never for other accounts, a web server's among them.
  static let confidential: mode_t = 0o640
  /// A folder of such files.
  static let confidentialFolder: mode_t = 0o750
  /// By which what is made in a folder gets the folder's group.
  static let inheritsGroup: mode_t = 0o2000
  /// What only the next run of the same account has a use for.
  static let own: mode_t = 0o600
  /// A folder of such files.
  static let ownFolder: mode_t = 0o700

  /// What a file keeps of the mode of the one that it replaces: who may read it and which of its group may write, never more.
  static func kept(of mode: mode_t) -> mode_t { mode & 0o664 }
}
