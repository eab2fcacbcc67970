import ArgumentParser

/// By which Python the programs are found that read workbooks and make PDFs, social cards and the search.
struct PythonOptions: ParsableArguments {
  @Option(
    help:
      "Python có openpyxl, WeasyPrint, resvg và Pagefind; mặc định là .venv/bin/python cạnh thư mục nội dung, rồi python3. (The Python that has them.)"
  )
  var python: String?

  /// The Pythons to ask, the first to answer being taken.
  func candidates(beside content: String) -> [String] { python.map { [$0] } ?? [Self.environment(beside: content), "python3"] }

  /// The Python of the project that the content belongs to.
  private static func environment(beside content: String) -> String {
    let parts = content.split(separator: "/", omittingEmptySubsequences: true)
    let parent = parts.dropLast().joined(separator: "/")
    let root = content.hasPrefix("/") ? "/" : ""
    // The parent of "." and ".." is not what is left of them.
    let folder = parts.last == "." || parts.last == ".." ? content + "/.." : root + parent
    return (folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/") + ".venv/bin/python"
  }
}
