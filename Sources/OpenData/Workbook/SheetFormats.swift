import CXlsxWriter
import WorkbookWriting

/// The looks of cells. Words stand at the top, for beside long ones a row is high.
struct SheetFormats {
  /// The heading of a column.
  let heading: UnsafeMutablePointer<lxw_format>
  /// The title of a sheet.
  let title: UnsafeMutablePointer<lxw_format>
  /// That data are fictional.
  let notice: UnsafeMutablePointer<lxw_format>
  /// Words, and figures.
  let plain: UnsafeMutablePointer<lxw_format>
  /// Words over several lines.
  let wrapped: UnsafeMutablePointer<lxw_format>
  /// A whole number with all its digits.
  let whole: UnsafeMutablePointer<lxw_format>
  /// A day.
  let day: UnsafeMutablePointer<lxw_format>

  init(_ workbook: borrowing WorkbookFile) throws {
    func format(wraps: Bool = false) throws -> UnsafeMutablePointer<lxw_format> {
      let format = try workbook.addFormat()
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      if wraps { format_set_text_wrap(format) }
      return format
    }
    heading = try format(wraps: true)
    format_set_bold(heading)
    format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_bg_color(heading, 0xE8EEF4)
    title = try format()
    format_set_bold(title)
    format_set_font_size(title, 14)
    notice = try format()
    format_set_bold(notice)
    format_set_font_color(notice, 0xB00020)
    plain = try format()
    wrapped = try format(wraps: true)
    whole = try format()
    format_set_num_format(whole, "0")
    day = try format()
    format_set_num_format(day, "dd/mm/yyyy")
  }
}
