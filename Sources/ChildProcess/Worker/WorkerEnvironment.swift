/// What a worker knows of the user's environment: where programs, fonts and temporary files lie. The rest could alter bytes, reach the network
/// through a proxy, or load somebody's Python modules.
enum WorkerEnvironment {
  /// The variables, as `NAME=value`.
  static var variables: [String] { ChildProcess.environment(keeping: kept) + fixed }

  private static let kept = [
    "PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
    "XDG_DATA_HOME", "XDG_DATA_DIRS",
  ]

  private static let fixed = ["LC_ALL=C.UTF-8", "TZ=UTC", "PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1", "PYTHONUTF8=1", "SOURCE_DATE_EPOCH=0"]
}
