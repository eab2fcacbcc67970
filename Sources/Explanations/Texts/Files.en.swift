// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Files and folders.
  static let files = #"""
# Files and folders

## control-character
The file holds a control character that cannot be seen

The file has a character that is no letter (a control character, or a code that is no character such as U+FFFE; in settings also where it is written as \u0000), most often copied along from a PDF, a chat or another program; on the screen it does not show, or shows as a small box. It would spoil pages and data files, so the program names line and column. Delete that spot and type it again; if nearly every line has one, open the original file and save it as CSV UTF-8.

Wrong:

    “Đã phủ sóng⟨U+000B⟩10 ấp”: a line break of Word stands between the words

Right:

    “Đã phủ sóng 10 ấp”: typed again with a space

## empty-table
The file of a table has no row of headings

The CSV file has a right name but is empty or holds blank lines only, so the program does not know its columns. This happens when an empty sheet was saved by mistake. Save the right sheet, whose first row names the columns; if there is nothing to write yet, delete the file, for a missing table is no mistake.

Wrong:

    decisions.csv is an empty file

Right:

    date,kind,office,number

## file-names-alike
Two files of evidence differ only in capitals or in how accents are typed

In evidence/ there are two files that Windows and macOS hold to have one name. When the folder is copied to another computer, one of them overwrites the other and is lost without a message. Rename one and mend its name in the table; this is a warning.

Wrong:

    evidence/bien-ban-5g.pdf and evidence/Bien-ban-5G.pdf

Right:

    evidence/bien-ban-5g-thang-6.pdf and evidence/bien-ban-5g-thang-9.pdf

## folder-name
The name of a commune’s or plan’s folder is not valid

The name of a folder in communes/ or plans/ becomes a part of the address of pages, so it may have only small letters a–z, digits and hyphens. Accents, capitals and spaces make addresses hard to send and easy to break. Rename the folder; the name of a plan’s folder is the beginning of its ids too, so let it agree with them.

Wrong:

    Content/communes/Minh Họa/

Right:

    Content/communes/minh-hoa/

## invalid-utf16
A UTF-16 file is torn or broken

The file is in UTF-16 (Excel’s “Unicode Text”), but at the place named only half a character is left, mostly because a download or copy was not finished. What follows may be lost, so the program does not read the file. Fetch the original, open it in Excel, save it as “CSV UTF-8” and check that all rows are there.

Wrong:

    reports.csv as “Unicode Text”, copying to a USB stick was broken off

Right:

    reports.csv saved from the original as “CSV UTF-8 (Comma delimited)”

## invalid-utf8
A file is not saved as UTF-8

The file has bytes that are no letters of UTF-8; mostly because Excel saved it as plain “CSV”, in an encoding of Windows. Vietnamese letters would come out wrong, so all of the file is passed over until it is saved again. In Excel choose Save As, type “CSV UTF-8 (Comma delimited)”; in an editor choose the encoding UTF-8.

Wrong:

    offices.csv saved by Excel as “CSV (Comma delimited)”

Right:

    offices.csv saved by Excel as “CSV UTF-8 (Comma delimited)”

## missing-commune-settings
The folder of a commune has no commune.yml

In communes/ there is a folder with files, but without commune.yml, which says the name, kind, code and province of the commune. Without it no page of the commune can be made. Add the file with the four lines name, kind, code and province; if the folder is there by mistake, take it out of communes/.

Wrong:

    communes/minh-hoa/ has offices.csv, reports.csv, plans/

Right:

    communes/minh-hoa/ has commune.yml, offices.csv, reports.csv, plans/

## missing-plan-text
The folder of a plan has no plan.md

A folder in plans/ has tables of targets or tasks but no plan.md, which holds the title, the issuer and the text of the plan. Without it every target stands alone, with nothing that residents can hold it against. Add plan.md with its settings (kind, issuer, title, short-title, first-year) and the text; see whether the file has another name.

Wrong:

    plans/nq57-2026/ has targets.csv, tasks.csv, Ke hoach.md

Right:

    plans/nq57-2026/ has targets.csv, tasks.csv, plan.md

## no-commune
The content has no commune yet

The folder communes/ has no folder of a commune with files in it, so there is nothing to build. The program may have been started elsewhere than where the content lies. Check the path given by --content; if you are just beginning, make a folder in communes/, named without accents, with a file commune.yml.

Wrong:

    Content/ has site.yml and indicators.csv alone

Right:

    Content/ has site.yml and communes/minh-hoa/commune.yml

## no-such-commune
A command names a commune that the content does not have

The option --commune takes the name of a folder in communes/, not the commune’s name with its accents. What was given is no such folder, so the program stops and suggests the nearest one. Copy the name of the folder and run the command again.

Wrong:

    tiendo build --commune minh-hao

Right:

    tiendo build --commune minh-hoa

## to-fill
A place marked CẦN GHI is still to be filled in

Where only the commune knows the words, such as the issuer or the text of its plan, tiendo new commune leaves a reminder that begins with “CẦN GHI”; here it still stands. Published, it would be read as words of the plan. Write what the document says in place of the whole reminder, from “CẦN GHI” on.

Wrong:

    kind: Kế hoạch
    issuer: "CẦN GHI: cơ quan ban hành, như in trên văn bản"

Right:

    kind: Kế hoạch
    issuer: "Ủy ban nhân dân xã Minh Họa"

## unknown-commune
There is no folder for the commune asked for

The commune given to the program is not the name of a folder in communes/, so there is nothing to read. What counts is the name of the folder, in small letters without marks and with hyphens, not the full name of the commune. Take the nearest name from the message, or look into communes/.

Wrong:

    the commune asked for is minh-hao, and communes/ has minh-hoa alone

Right:

    the commune asked for is minh-hoa, and communes/ has minh-hoa

## unknown-file
This file or folder is no part of the content

Its name is none that the program reads, so all it holds is passed over, though the site is built. Most often the name of a table is mistyped, or a Word file lies in bulletins/. Give it the right name; move drafts out of Content/.

Wrong:

    communes/minh-hoa/report.csv: the table of reports under a wrong name

Right:

    communes/minh-hoa/reports.csv: the same table under its right name

## unreadable-file
A file of the content cannot be read from the disk

The machine failed to read this table, these settings or this text; all that it holds is missing, and no incomplete site is built. Most often it is a matter of permissions, a failing disk, or a file that a synchronising program has not finished fetching. Try to open it, copy it again from the original if need be, and run the program again.

Wrong:

    communes/minh-hoa/reports.csv: the account that runs tiendo may not read it

Right:

    communes/minh-hoa/reports.csv: the account that runs tiendo may read it

"""#
}
