// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Tables: columns and cells.
  static let tables = #"""
# Tables: columns and cells

## cell-without-heading
A cell with content stands under a column without a heading

A row has words in a column whose heading is blank, so the program does not know what they speak of. They would reach no page. Give the column its heading, or move the words into the note and empty the cell.

Wrong:

    item,period,reported,value,
    nq57-2026-ct-i-1,2026-06,2026-07-05,32,đã đối chiếu với nhà mạng

Right:

    item,period,reported,value,note
    nq57-2026-ct-i-1,2026-06,2026-07-05,32,đã đối chiếu với nhà mạng

## duplicate-column
Two columns of the table have the same heading

The row of headings names one column twice; the Vietnamese name and the key (such as “Kết quả” and value) are the same. The program cannot know from which of them to take the figure. Join what they hold in one column and delete the other.

Wrong:

    mã,kỳ báo cáo,ngày nhận,kết quả,value
    nq57-2026-ct-i-1,2026-06,2026-07-05,32,32

Right:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,32

## duplicate-id
One id is given to two rows

The id already belongs to another row. Within a commune its offices, targets, tasks, duties, evidence, budget, data sets, listings and submissions share one set of ids, because an id names one page or file. Choose another id for the row entered later; if both rows mean the same thing, delete one.

Wrong:

    id,section,number,statement
    nq57-2026-nv-i-1,I,1,"Xây dựng, ban hành kế hoạch tuyên truyền."
    nq57-2026-nv-i-1,I,2,Duy trì chuyên mục trên hệ thống truyền thanh.

Right:

    id,section,number,statement
    nq57-2026-nv-i-1,I,1,"Xây dựng, ban hành kế hoạch tuyên truyền."
    nq57-2026-nv-i-2,I,2,Duy trì chuyên mục trên hệ thống truyền thanh.

## formula
A cell begins like a formula of a spreadsheet

The cell begins with =, with @, with + or - before the name of a function, another sheet or program, or with a tab; or such a formula stands in it behind a semicolon, a tab or a line’s end, where some programs begin a new cell. Words of settings are looked through too, for they are published in tables. Whoever downloads the data and opens them in Excel would run the formula instead of reading it, and it might harm their computer. Write the figure or the words instead; if it is prose, word it so that the cell does not begin with these signs.

Wrong:

    item,period,reported,value
    nq57-2026-ct-i-3,2026-06,2026-07-02,=58/62*100

Right:

    item,period,reported,value
    nq57-2026-ct-i-3,2026-06,2026-07-02,"93,5"

## invalid-id
An id has capitals, accents, spaces or other signs

Ids name pages and files, so they have only small letters a–z, digits and hyphens (none of which comes first), at most 120, and are no name that Windows keeps for devices (con, prn, aux, nul, com1, lpt1 …), for such a file cannot be copied to other computers. Written otherwise, computers would take them in different ways, and links that residents were given might break. Write the id as the message suggests, and mend it in every table that refers to it.

Wrong:

    id,title,kind
    MC 016,Quyết định công nhận 02 sáng kiến,Quyết định

Right:

    id,title,kind
    mc-016,Quyết định công nhận 02 sáng kiến,Quyết định

## missing-cell
A required cell is blank

The column is required in its table, and one row leaves the cell blank. Without it nobody can tell what or which period the row speaks of, and its figures would be lost, so the program stops. Fill in the cell; if the row is not needed, delete all of it.

Wrong:

    item,period,reported,value
    nq57-2026-ct-i-1,,2026-07-05,32

Right:

    item,period,reported,value
    nq57-2026-ct-i-1,2026-06,2026-07-05,32

## missing-column
The table lacks a required column

The row of headings lacks one or more columns that the table must have, so no row is fully understood. Headings may be Vietnamese or keys, in any order. Add the columns that the message names and fill them in; if the column is there under another name, mend its heading.

Wrong:

    item,period,value
    nq57-2026-ct-i-1,2026-06,32

Right:

    item,period,reported,value
    nq57-2026-ct-i-1,2026-06,2026-07-05,32

## not-a-count
A cell must be a whole number of zero or more

The column, such as the “size” of evidence, counts in whole units and takes no fractions, no negative figures and no words. Behind a word such as KB the program cannot know what to multiply by. Write the figure alone, in bytes; leave the cell blank if it is not known.

Wrong:

    id,title,kind,file,public,size
    mc-024,Ảnh điểm hỗ trợ ký số (hình vẽ minh họa),Ảnh,evidence/mc-024.png,có,22 KB

Right:

    id,title,kind,file,public,size
    mc-024,Ảnh điểm hỗ trợ ký số (hình vẽ minh họa),Ảnh,evidence/mc-024.png,có,22281

## not-a-date
A cell is not a date that can be read

A date is written as 2026-06-30 or 30/6/2026 and must exist; forms such as 15.1.2026, 6/30/2026 or 31/6/2026 are not accepted. Dates decide to which period a figure belongs and whether it came on time, so the program does not guess. Write day, month and year in full, the day before the month.

Wrong:

    item,period,reported,value
    nq57-2026-ct-i-1,2026-06,5.7.2026,32

Right:

    item,period,reported,value
    nq57-2026-ct-i-1,2026-06,5/7/2026,32

## not-a-flag
A cell takes only yes or no

The column asks for yes or no (such as “public” or “collective”), and the cell says something else. A misreading in “public” might bring out a document, so the program takes only có, x, true or không, false. Write one of these; a blank cell means no.

Wrong:

    id,title,kind,public,reason
    mc-002,"Danh mục dịch vụ công toàn trình, tháng 11/2025",Danh mục,chưa,Đang rà soát

Right:

    id,title,kind,public,reason
    mc-002,"Danh mục dịch vụ công toàn trình, tháng 11/2025",Danh mục,không,Đang rà soát

## not-a-number
A cell must be a figure

A column of figures takes the figure alone, with a comma or point for decimals; here it has a unit, a % sign or words. The unit is given once in the table of targets, and explanations have a column of their own. Delete the words; in a CSV file parted by commas, a figure such as 41,2 stands in quotation marks.

Wrong:

    item,period,reported,value
    nq57-2026-ct-i-1,2026-06,2026-07-05,"khoảng 41,2%"

Right:

    item,period,reported,value
    nq57-2026-ct-i-1,2026-06,2026-07-05,"41,2"

## not-a-period
A cell is not a reporting period that can be read

A period is a month, quarter, half-year or year, with the year named: 2026-06, 2026-Q2, 2026-H1, 2026, or words such as “tháng 6/2026”, “quý II/2026”. Without it a figure has no place on the time line of its target. Write the period again; months go from 1 to 12.

Wrong:

    item,period,reported,value
    nq57-2026-ct-i-1,T6,2026-07-05,32

Right:

    item,period,reported,value
    nq57-2026-ct-i-1,2026-06,2026-07-05,32

## not-a-web-address
An address on the web is not whole or has odd signs

The column “url” (or “help_url”) takes a whole address that begins with https:// or http:// and has no spaces, quotation marks or characters that nobody sees; the server’s own name comes first, without a name and an @ before it and without letters of another alphabet that look like Latin ones (where they are needed, write xn--…), so that readers get where they think. Without its beginning a browser looks for a file of this very site, and residents meet an error. Open the page that is meant and copy all that stands in the address bar.

Wrong:

    id,title,description,office,url
    dl-thu-tuc,Hồ sơ thủ tục hành chính,Mỗi dòng là một lĩnh vực,Văn phòng,du-lieu.minh-hoa.example.vn/thu-tuc

Right:

    id,title,description,office,url
    dl-thu-tuc,Hồ sơ thủ tục hành chính,Mỗi dòng là một lĩnh vực,Văn phòng,https://du-lieu.minh-hoa.example.vn/thu-tuc

## not-a-year
The first year of the plan is not a year

The key first-year in plan.md takes four digits, from 1900 to 2200, and no words. Where the plan gives neither the day on which it begins nor its date, due reports and expected progress are counted from the beginning of that year. Write the figure of the year alone.

Wrong:

    first-year: năm 2025

Right:

    first-year: 2025

## not-an-amount
A cell of the budget is not an amount in đồng

The columns of money in budget.csv take whole đồng, zero or more, without the unit; here there are words, decimals or a minus sign. If every row had its own unit, no total could be made. Write all digits in đồng, with points between thousands if you like; leave the cell blank while it is not known, and do not write 0.

Wrong:

    id,title,source,approved,period
    kp-2026-01,Số hóa sổ hộ tịch,ngân sách,450 triệu,2026

Right:

    id,title,source,approved,period
    kp-2026-01,Số hóa sổ hộ tịch,ngân sách,450.000.000,2026

## text-after-quote
Words follow the quotation mark that closes a cell

The cell opens with a quotation mark and ends at the next one, but words follow. Most often the prose itself has a name in quotation marks; the row is not read, so that no figure slips into another column. Write such marks inside a cell as two, "", or use the curly ones “ ”; a file saved by Excel has them right.

Wrong:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,"Mở lớp "Bình dân học vụ số", 10 ấp"

Right:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,"Mở lớp ""Bình dân học vụ số"", 10 ấp"

## unclosed-quote
The quotation mark that opens a cell is never closed

A cell begins with a quotation mark and none closes it where it should, so there is no telling where the cell ends, and the row cannot be read. Put a quotation mark at the end of the cell; if the one at its beginning is part of the prose, put the whole cell into quotation marks and write it as two, "". Files edited in Excel and saved as CSV UTF-8 do not have this mistake.

Wrong:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,"Phát 24 lượt chuyên mục, đăng 05 tin.

Right:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,"Phát 24 lượt chuyên mục, đăng 05 tin."

## unknown-column
The table has no column of this name

A heading, or the name of a column in the table of amendments, is no column of that table. Unknown columns are not read, so what they hold would not be published. The message gives the nearest column or the whole list: mend the name, or delete the column if it was for your own use.

Wrong:

    mã,kỳ báo cáo,ngày nhân,kết quả
    nq57-2026-ct-i-2,2026-06,2026-07-05,55

Right:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-2,2026-06,2026-07-05,55

## unknown-word
A cell or key takes certain words, and this is none of them

Cells such as state, verdict or source of money, and keys such as kind and paper, take fixed words alone, for the site counts and colours by them. Another word, even of the same meaning, cannot be counted. Copy one from the list in the message; capitals make no difference, marks must be right.

Wrong:

    mã,kỳ báo cáo,ngày nhận,tình trạng,minh chứng
    nq57-2026-nv-i-1,2026-06,2026-07-05,đã xong,mc-001

Right:

    mã,kỳ báo cáo,ngày nhận,tình trạng,minh chứng
    nq57-2026-nv-i-1,2026-06,2026-07-05,hoàn thành,mc-001

## wrong-cell-count
The row has more or fewer cells than the table has columns

The row does not have as many cells as the headings, so there is no telling which cell belongs to which column, and the whole row is not read. Most often a decimal or a sentence holds a comma and no quotation marks stand around it, or the row uses semicolons and the headings commas. Put the cell into quotation marks, or add the commas that are missing.

Wrong:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,33,5

Right:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,"33,5"

"""#
}
