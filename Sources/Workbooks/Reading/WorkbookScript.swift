/// The script that runs in Python; `workbook.py` beside this folder, built into the program.
enum WorkbookScript {
  static let text = String(decoding: PackageResources.workbook_py, as: UTF8.self)
}
