// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Forms that offices hand in.
  static let forms = #"""
# Forms that offices hand in

## blank-form
The returned form has nothing written in it

No row of the form has a figure, a state, words or evidence (in an appraisal form: no row has a verdict); the post of who confirms is no report by itself. Taking the form would add nothing, and the office still counts as not having reported. See whether the unfilled copy was sent by mistake; for an item without news write a sentence into “Kết quả bằng lời”.

Wrong:

    Trang Báo cáo, ô E3 (Chức vụ người xác nhận): Trưởng phòng
    Trang Báo cáo and Trang Minh chứng: all other yellow cells are blank

Right:

    Trang Báo cáo, ô E3 (Chức vụ người xác nhận): Trưởng phòng
    Trang Báo cáo, ô L7 (Kết quả bằng lời): Trong tháng 11 chưa chi thêm.

## day-for-figure
A cell for a figure holds a day or a time

When 1/2 or 3-5 is typed into a cell for figures, Excel turns it into a day; so does pasting from a column of days. The figure that was meant is no longer in the cell, and the program cannot work it out again. Clearing the cell and typing anew mostly gives a day once more, so copy a blank yellow cell of the same column, paste it over this one, then write the figure.

Wrong:

    Trang Báo cáo, ô J12 (Kết quả): 01/02/2026 (1/2 was typed)

Right:

    Trang Báo cáo, ô J12 (Kết quả): 1

## evidence-lacks-words
A document of the sheet Minh chứng has no title or no kind

Every new document needs “Tên tài liệu” (title) and “Loại” (kind); in this row one of them is blank. Residents and those who judge call the document by these words and would not know what they are looking at. Write them as they stand on the document; one handed in before needs neither, only the item in the first column and its id in the last.

Wrong:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-nv-iii-1
    Trang Minh chứng, ô B4 (Tên tài liệu): (blank)
    Trang Minh chứng, ô C4 (Loại): Kế hoạch

Right:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-nv-iii-1
    Trang Minh chứng, ô B4 (Tên tài liệu): Kế hoạch phát triển hạ tầng số
    Trang Minh chứng, ô C4 (Loại): Kế hoạch

## evidence-not-known
No evidence has the id in the last column

The column “Mã minh chứng đã gửi trước” takes only ids that the commune’s evidence.csv has. It does not have this one, perhaps because digits were mistyped, so the result would stand without its document. Choose an id from the list of the cell; for a document handed in for the first time clear the id and write title, kind, day and file name.

Wrong:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-ii-1
    Trang Minh chứng, ô I4 (Mã minh chứng đã gửi trước): mc-460

Right:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-ii-1
    Trang Minh chứng, ô I4 (Mã minh chứng đã gửi trước): mc-046

## evidence-without-item
A document does not say which item it proves

The row has a title, a file name or another cell filled in, but its first column, “Cho mục (mã)”, is blank. A document tied to no item supports no result. Press the arrow in the first cell of the row and choose the item; for two items write two rows that differ in the item alone.

Wrong:

    Trang Minh chứng, ô A4 (Cho mục): (blank)
    Trang Minh chứng, ô B4 (Tên tài liệu): Bảng kê chi ngân sách, tháng 11/2026

Right:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-ii-1
    Trang Minh chứng, ô B4 (Tên tài liệu): Bảng kê chi ngân sách, tháng 11/2026

## file-name-with-folder
The column for file names holds a whole path

The name has a slash in it, so it tells drive and folders of the sender’s computer, which the receiver’s does not have. The program takes only files that lie in the folder of the form. Put the file beside the form and write its bare name with the ending; where a name has a number such as 12/KH, use a hyphen instead of the slash.

Wrong:

    Trang Minh chứng, ô F4 (Tên tệp gửi kèm): D:\Bao cao\bang-ke.pdf

Right:

    Trang Minh chứng, ô F4 (Tên tệp gửi kèm): bang-ke.pdf

## file-not-beside-form
A file of evidence is not found beside the form

The form names a file, and the folder of the form has none of that name, or has one that cannot be opened; a link does not count, for it may lead to another file of the computer. Often the message came without it, or the name lacks .pdf because Windows hides endings. Copy the file into that folder, or mend the name as suggested; capitals need not agree.

Wrong:

    Trang Minh chứng, ô F4 (Tên tệp gửi kèm): bang-ke
    beside the form lies bang-ke.pdf

Right:

    Trang Minh chứng, ô F4 (Tên tệp gửi kèm): bang-ke.pdf
    beside the form lies bang-ke.pdf

## form-of-other-commune
Forms taken together are of two communes

Each run of tiendo take writes into the tables of one commune, and the hidden sheet of this form names another one than the first form does. Taken together, figures of one could end up with the other. Sort the forms by commune and take each lot by itself, or leave out the one sent to the wrong place.

Wrong:

    tiendo take minh-hoa/bao-cao.xlsx tan-an/bao-cao.xlsx

Right:

    tiendo take minh-hoa/bao-cao.xlsx
    tiendo take tan-an/bao-cao.xlsx

## form-of-other-version
The form was made by a tiendo whose forms are laid out differently

Whenever columns of the form change places, the version in its hidden sheet changes too; this one is not that of the program now running. Read all the same, a denominator might be taken for a numerator. Make the form of the period anew by tiendo form and copy the yellow cells over; if the form is newer than the program, update the program.

Wrong:

    hidden sheet tiendo: version 2; the program running reads version 1

Right:

    hidden sheet tiendo: version 1; the program running reads version 1

## form-row-changed
The id at the start of a row is not the one that went out

When making a form tiendo notes which item stands in which row; the column “Mã” of this row now shows another id. Rows were inserted, deleted, sorted or pasted over, so the figures may belong to a different item. Undo it if you still can; otherwise take the original form and copy each answer to its own item, leaving the rows in order.

Wrong:

    Trang Báo cáo, ô A7 (Mã): nq57-2026-ct-iv-1 (it went out as nq57-2026-ct-ii-1)

Right:

    Trang Báo cáo, ô A7 (Mã): nq57-2026-ct-ii-1 (as it went out)

## form-sheet-missing
A sheet of the form is gone or has another name

A reporting form must still have its sheets “Báo cáo” and “Minh chứng”, an appraisal form its sheet “Thẩm định”, under these very names. The one named is not there, so nobody can tell whether that part was left blank or lost. Give the sheet its old name back; if it was deleted, fill in the original form again, and simply leave Minh chứng blank when it is not needed.

Wrong:

    bao-cao-2026-11-phong-kinh-te.xlsx has the sheets Báo cáo, Hướng dẫn

Right:

    bao-cao-2026-11-phong-kinh-te.xlsx has the sheets Báo cáo, Minh chứng, Hướng dẫn

## form-taken-already
The form was taken before and says nothing new

Every row filled in equals what the commune has received for that period, so taking it again would only repeat the record. Mostly a file was sent twice, and nothing needs to be done. To correct figures change them in the form, give the reason in “Lý do điều chỉnh”, save it and send it; in an appraisal form write the new verdict with its own day.

Wrong:

    received on 03/12/2026: tử số 19, mẫu số 1000
    form sent again, ô H7 (Tử số): 19; ô I7 (Mẫu số): 1000

Right:

    received on 03/12/2026: tử số 19, mẫu số 1000
    form sent again, ô H7 (Tử số): 21; ô I7 (Mẫu số): 1000
    form sent again, ô E4 (Lý do điều chỉnh): Cộng thiếu một khoản chi.

## item-not-in-form
A document is given for an item that this form does not have

The first column of Minh chứng takes only ids of items that the sheet Báo cáo asks about. This one is not among them: it is mistyped, is another office’s item, or owes no report for the period. Choose again from the list of the cell; let the other office hand in a document of its own.

Wrong:

    form of Phòng Kinh tế, Trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-v-17

Right:

    form of Phòng Kinh tế, Trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-ii-1

## known-evidence-described
A row names old evidence and describes a document as well

An id in the last column means that the document is in the register, from which its title and file are taken; the cells beside it speak of another document or say the same twice. The program cannot know which to believe, and a form does not change the register. For an old document keep the first and the last column alone; for a new one clear the id in the last.

Wrong:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-ii-1
    Trang Minh chứng, ô B4 (Tên tài liệu): Bảng kê chi ngân sách, tháng 11/2026
    Trang Minh chứng, ô I4 (Mã minh chứng đã gửi trước): mc-046

Right:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-ii-1
    Trang Minh chứng, ô B4 (Tên tài liệu): (blank)
    Trang Minh chứng, ô I4 (Mã minh chứng đã gửi trước): mc-046

## negative-figure
A figure in the form is below zero

Numerator, denominator and result are the level reached or the total by the end of the period, which cannot be less than nothing. A negative figure is mostly the decrease since the period before, or a dash typed right in front of the number. Write the level as it is now; tell of rises and falls in “Kết quả bằng lời”.

Wrong:

    Trang Báo cáo, ô H7 (Tử số): -5

Right:

    Trang Báo cáo, ô H7 (Tử số): 19
    Trang Báo cáo, ô L7 (Kết quả bằng lời): Giảm 5 tỷ đồng do hoãn một gói mua sắm.

## nobody-appraises
An appraisal form does not say which office judges

Nothing in the commune’s plan tells who judges this evidence, so the form has a cell to choose the office, which is blank while verdicts are written. A verdict goes into the record only with the office that answers for it. Choose it in cell C3 at the head of the sheet Thẩm định; do not write anybody’s name.

Wrong:

    Trang Thẩm định, ô C3 (Cơ quan thẩm định): (blank)
    Trang Thẩm định, ô H5 (Kết luận): hợp lệ

Right:

    Trang Thẩm định, ô C3 (Cơ quan thẩm định): Phòng Văn hóa - Xã hội
    Trang Thẩm định, ô H5 (Kết luận): hợp lệ

## nobody-confirms
The form lacks the post of whoever confirms it

Cell E3 at the head of the sheet Báo cáo is blank while the form reports something. The post goes into the table with every row, so that it can be known later who, in which position, answered for the figure. Write the post once for the whole form, and no personal name.

Wrong:

    Trang Báo cáo, ô E3 (Chức vụ người xác nhận): (blank)
    Trang Báo cáo, ô J12 (Kết quả): 1

Right:

    Trang Báo cáo, ô E3 (Chức vụ người xác nhận): Trưởng phòng
    Trang Báo cáo, ô J12 (Kết quả): 1

## not-a-form
The workbook is no form made by tiendo

A form has a hidden sheet “tiendo” with the commune, the period, the office and the id of each row; this workbook has none, or that sheet was changed. Copying the cells into a new file, or saving the sheet Báo cáo alone, loses it. Send the very file that was given out; if it is gone, make the form anew by tiendo form and copy the yellow cells into it.

Wrong:

    bao-cao.xlsx: a new file into which the cells of Báo cáo were pasted

Right:

    bao-cao-2026-11-phong-kinh-te.xlsx: the file given out, filled in and saved

## not-a-workbook
A file given to tiendo take is no workbook

Its name does not end in .xlsx (.xls and .ods are read too): it may be a PDF print, a scan or an archive with the form inside, which has no cells to read. Take the Excel file that the office filled in; unpack an archive first. Documents of evidence only have to lie beside the form and are not named in the command.

Wrong:

    tiendo take bao-cao-2026-11-phong-kinh-te.pdf

Right:

    tiendo take bao-cao-2026-11-phong-kinh-te.xlsx

## part-above-whole
The numerator of a share is greater than its denominator

The item is a part of a whole, so what was reached cannot exceed the total; the share would come out above 100%. The two may have changed places, be in different units (dong and millions of dong) or be of different days. Compare both with where they were taken from.

Wrong:

    Trang Báo cáo, ô H7 (Tử số): 1000
    Trang Báo cáo, ô I7 (Mẫu số): 19

Right:

    Trang Báo cáo, ô H7 (Tử số): 19
    Trang Báo cáo, ô I7 (Mẫu số): 1000

## percentage-for-figure
A percentage stands in a cell that is for no percentage

Numerators, denominators, and the results of items not measured in percent are plain figures: so many products, so many households. The sign % does not say of what, and without it 100% could pass for 100 products. Write the figure; if the cell keeps adding % by itself, copy a blank yellow cell of the same column, paste it over this one and type again.

Wrong:

    Trang Báo cáo, ô J12 (Kết quả; mục tiêu 01 - 02 sản phẩm): 100%

Right:

    Trang Báo cáo, ô J12 (Kết quả; mục tiêu 01 - 02 sản phẩm): 1

## red-unexplained
An item is red and its explanation is blank

The column “Phải giải trình” of the row says ĐỎ, and the row was reported on without a word on why it is late or low. The form can be taken, this is a warning; yet residents would see the red and nothing from the office about it. Give the cause and the remedy in a sentence or two, with a day if there is one.

Wrong:

    Trang Báo cáo, ô G15 (Phải giải trình): ĐỎ: Đã quá hạn
    Trang Báo cáo, ô K15 (Tình trạng): đang thực hiện
    Trang Báo cáo, ô O15 (Giải trình): (blank)

Right:

    Trang Báo cáo, ô G15 (Phải giải trình): ĐỎ: Đã quá hạn
    Trang Báo cáo, ô K15 (Tình trạng): đang thực hiện
    Trang Báo cáo, ô O15 (Giải trình): Chờ bổ sung kinh phí; trình lại trước 20/12/2026.

## table-in-workbook
The table that takes rows is in a workbook

The command take appends rows to reports.csv, evidence.csv and appraisals.csv; here the table is a sheet of a workbook. Writing into a workbook could lose formats and formulas of whoever keeps it, so the program does not. Save the sheet as CSV UTF-8 under the name of the table and take it out of the workbook; other tables may stay there.

Wrong:

    commune.xlsx, sheet “Báo cáo”; no reports.csv

Right:

    reports.csv; commune.xlsx holds the other tables alone

## table-lacks-column
A CSV table lacks a column for which the form has content

The form has words or a figure for a column such as “Khó khăn, vướng mắc”, which this commune’s table was set up without. That part would be lost, so nothing was written at all. Open the table, add the column at the end of the headings and a blank cell at the end of each old row, save it as CSV UTF-8 and take the form again.

Wrong:

    form, ô M7 (Khó khăn, vướng mắc): Chưa cân đối được nguồn vốn.
    reports.csv, row of headings:
    item,period,reported,numerator,denominator,confirmed

Right:

    form, ô M7 (Khó khăn, vướng mắc): Chưa cân đối được nguồn vốn.
    reports.csv, row of headings:
    item,period,reported,numerator,denominator,confirmed,obstacle

## table-not-appendable
Rows cannot be added to this CSV table

The program puts new rows behind the last and leaves the old ones as they are to the byte; for that the table must be UTF-8 with a row of headings that are all known. One saved as Excel’s “Unicode Text” (UTF-16) can be read but not added to. Save it as CSV UTF-8, run tiendo check until no error is left, and take the form again.

Wrong:

    reports.csv saved by Excel as “Unicode Text”

Right:

    reports.csv saved by Excel as “CSV UTF-8 (Comma delimited)”

## verdict-after-receipt
The day of a verdict is later than the day the form was received

A verdict is reached before the form is sent back, so its day cannot come after the receipt; mostly a month or year is mistyped. With the wrong day evidence would count as valid later than it truly was. Mend the day in “Ngày kết luận”; if it is right, look at --received, the day on which the form came in (today when it is not given).

Wrong:

    tiendo take tham-dinh.xlsx --received 2026-12-03
    Trang Thẩm định, ô I5 (Ngày kết luận): 05/01/2027

Right:

    tiendo take tham-dinh.xlsx --received 2026-12-03
    Trang Thẩm định, ô I5 (Ngày kết luận): 02/12/2026

## withheld-without-reason
A document is not public, and nothing says why

“Công khai” is “không” or blank, and the cell for the reason beside it is blank. Residents will see the title of a document that they cannot open, not know why, and find the figure harder to believe. This is a warning: give a short reason, or choose “có” if the document may be seen and its file is handed in.

Wrong:

    Trang Minh chứng, ô G5 (Công khai): không
    Trang Minh chứng, ô H5 (Lý do không công khai): (blank)

Right:

    Trang Minh chứng, ô G5 (Công khai): không
    Trang Minh chứng, ô H5 (Lý do không công khai): Có số liệu của từng hợp đồng

"""#
}
