import CXlsxWriter
import WorkbookWriting

/// The looks of a form's cells. Only those to be filled in are open, and they alone are yellow.
struct FormLooks {
  typealias Look = UnsafeMutablePointer<lxw_format>

  let title, plain, strong, hint, heading, inputHeading, band: Look
  /// Prefilled cells; the code of an item is small; what is red says so in words too.
  let given, code, alert: Look
  /// A cell that asks for nothing.
  let closed: Look
  /// Cells to fill in: words, a figure, a day, one of some words.
  let words, figure, day, choice: Look
  /// A line of the instructions.
  let guide: Look

  init(_ workbook: borrowing WorkbookFile) throws {
    func look(
      size: Double = 11, bold: Bool = false, fill: UInt32? = nil, color: UInt32? = nil, border: Bool = false, wraps: Bool = false, open: Bool = false,
      center: Bool = false, middle: Bool = false, format: String? = nil
    ) throws -> Look {
      let look = try workbook.addFormat()
      format_set_font_name(look, "Times New Roman")
      format_set_font_size(look, size)
      format_set_align(look, UInt8((middle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP).rawValue))
      if center { format_set_align(look, UInt8(LXW_ALIGN_CENTER.rawValue)) }
      if bold { format_set_bold(look) }
      if let fill { format_set_bg_color(look, fill) }
      if let color { format_set_font_color(look, color) }
      if border {
        format_set_border(look, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_border_color(look, 0x8A94A0)
      }
      if wraps { format_set_text_wrap(look) }
      if open { format_set_unlocked(look) }
      if let format { format_set_num_format(look, format) }
      return look
    }
    let (yellow, grey, blue): (UInt32, UInt32, UInt32) = (0xFFF8D6, 0xEDEFF2, 0xDCE6F1)
    title = try look(size: 14, bold: true)
    plain = try look()
    strong = try look(bold: true)
    hint = try look(size: 10, color: 0x3F4A56)
    heading = try look(size: 10, bold: true, fill: blue, border: true, wraps: true, center: true, middle: true)
    inputHeading = try look(size: 10, bold: true, fill: 0xFFE699, border: true, wraps: true, center: true, middle: true)
    band = try look(bold: true, fill: blue, border: true)
    given = try look(border: true, wraps: true)
    code = try look(size: 8, color: 0x3F4A56, border: true, wraps: true)
    alert = try look(bold: true, fill: 0xFBE3E4, color: 0xA3001B, border: true, wraps: true)
    closed = try look(fill: grey, border: true)
    words = try look(fill: yellow, border: true, wraps: true, open: true, format: "@")
    figure = try look(fill: yellow, border: true, open: true)
    day = try look(fill: yellow, border: true, open: true, center: true, format: "dd/mm/yyyy")
    choice = try look(fill: yellow, border: true, wraps: true, open: true)
    guide = try look(wraps: true)
  }
}
