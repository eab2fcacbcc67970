// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Workbooks (Excel, LibreOffice).
  static let workbooks = #"""
# Workbooks (Excel, LibreOffice)

## cells-above-headings
Figures stand above the headings

The program looks for the row of headings of a sheet and reads what is below; only a title may stand above. This row has more than two cells, like a row of figures, and would be passed over. Move it below the headings, or delete it.

Wrong:

    2026-07-31 | khen    | Công an xã | Biểu dương
    date       | kind    | office     | level

Right:

    date       | kind    | office     | level
    2026-07-31 | khen    | Công an xã | Biểu dương

## error-value
The formula of a cell gives no value

The cell shows #REF!, #N/A or #DIV/0!: its formula points to a deleted cell or divides by zero. There is no figure to publish. Mend the formula and save, or type the figure itself.

Wrong:

    value: #DIV/0!

Right:

    value: 41,5

## formula-without-value
The value of a formula was never saved

The program reads the value that Excel saved in the cell and works out no formula itself. A workbook written by another program and never opened in Excel has no such value. Open it in Excel or LibreOffice, save it, and check again.

Wrong:

    numerator: =SUM(B2:B9), never opened in Excel

Right:

    numerator: =SUM(B2:B9), saved, showing 58

## hidden-sheet
The sheet of a table is hidden

The sheet is named after a table but hidden, and is not read: what its author does not see, nobody checks. Unhide it if it is to be published, else delete it.

Wrong:

    commune.xlsx: the sheet “Mã thôi dùng” is hidden

Right:

    commune.xlsx: the sheet “Mã thôi dùng” is shown

## merged-cells
Cells are merged among the rows

Merged cells keep their words in the first row, the others are blank. Whether the words belong to one row or to all is not known, and the program does not guess. Unmerge them and write each row in full; headings may be merged.

Wrong:

    nq57-2026-ct-i-1 | 2026-06 (merged over two rows)
    nq57-2026-ct-i-2 |

Right:

    nq57-2026-ct-i-1 | 2026-06
    nq57-2026-ct-i-2 | 2026-06

## perhaps-percentage
A percentage or a small number

Files of .xls and .ods do not tell how a cell is shown: 0,85 may be 0,85 or 85%. The two differ a hundredfold, and the program does not guess. Save the workbook as .xlsx, or format the cell as Text and type the figure.

Wrong:

    reports.ods, value: 0,85 (shown as 85%)

Right:

    reports.xlsx, value: 85%

## table-given-twice
A table stands in two places

The table has a file of its own and a sheet of the common workbook, or two files of different endings. Reading both would count a report twice; reading one would lose the other. Keep one place with all rows, delete the other.

Wrong:

    reports.csv
    commune.xlsx, sheet “Báo cáo”

Right:

    commune.xlsx, sheet “Báo cáo”

## typed-date
The spreadsheet made a date of words

Of 12/2025 typed into an ordinary cell Excel makes the first of December 2025 and shows it as before; the words that the plan prints are gone. The column keeps words as printed, or takes no date of this form. Format the cell as Text and type again what is printed.

Wrong:

    due: 12/2025 (a date cell that holds 2025-12-01)

Right:

    due: 12/2025 (a text cell)

## typed-number
The spreadsheet made a number of words

Of 01 typed into an ordinary cell Excel keeps 1; of 80 nobody knows whether the plan prints “80”, “80%” or “từ 80 trở lên”. Goals, deadlines and numbers of rows must be as printed. Format the cell as Text and type them again; a goal may be a percentage cell such as 85%.

Wrong:

    target: 80 (a number cell)

Right:

    target: ≥ 80 (a text cell)

## unknown-sheet
A sheet is no known table

The workbook of a commune or plan holds known tables alone; a sheet of another name is not read, and what it holds would be lost. Name it after its table; call a sheet that is only for reading “Hướng dẫn” or “Ghi chú”.

Wrong:

    commune.xlsx, sheet “Báo cáoo”

Right:

    commune.xlsx, sheet “Báo cáo”

## unreadable-workbook
A workbook cannot be read

It is torn, has a password, is too large, or the machine lacks the programs that read workbooks; the message says which. None of its tables could be counted, and the program stops. Open it in Excel or LibreOffice, take the password off, save it as .xlsx; where programs are missing run make site.

Wrong:

    commune.xlsx with a password

Right:

    commune.xlsx without a password

## which-sheet
It is not known which sheet is the table

A workbook in place of one table has several sheets, none named after the table. Reading the wrong one would publish wrong figures. Name the sheet after the table, or delete the others.

Wrong:

    reports.xlsx, sheets “Sheet1”, “Sheet2”

Right:

    reports.xlsx, sheets “Báo cáo”, “Hướng dẫn”

"""#
}
