// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Evidence, appraisal, pictures.
  static let evidence = #"""
# Evidence, appraisal, pictures

## broken-picture
A public picture is broken or is no picture as its name says

The file is called a picture and is public evidence, but the program cannot take it apart: it was torn while being copied, or is another kind of file under a changed ending. Pictures of telephones often hide where and when they were taken; what cannot be taken apart cannot be cleaned, and what has been published cannot be taken back. Open it in a picture viewer and save it as JPEG or PNG; if it does not open, copy the original again or let it not be public.

Wrong:

    evidence/mc-024.png is in truth a Word file under a changed ending

Right:

    evidence/mc-024.png was saved as a PNG picture and opens as usual

## document-without-text
A public PDF holds only scanned pictures, whose words cannot be read

The PDF is public evidence, but there are only scanned pictures in it, so the program cannot look for citizens’ numbers, phones or marks of secrecy. The warning reminds you that a person must do so. Look through every page before it is published; better still, save the PDF from the Word or Excel file itself.

Wrong:

    evidence/mc-007.pdf: minutes printed on paper and scanned as pictures

Right:

    evidence/mc-007.pdf: minutes saved as PDF by Word, whose words can be selected

## empty-evidence-file
A file of evidence is empty

The file named in evidence.csv is on the disk but has 0 bytes, mostly because a download or copy was not finished. Residents and those who appraise it would open it and see nothing. Copy it again from the original and try to open it; this is a warning, so the site is built all the same.

Wrong:

    evidence/mc-063.txt has 0 bytes

Right:

    evidence/mc-063.txt has 342 bytes and can be opened and read

## evidence-hash-differs
The hash in the table is not that of the file of evidence

The column “sha256” keeps the fingerprint that the file had when it was entered, and the file in evidence/ now gives another: it was replaced, changed, or named in the wrong row. What was appraised must be that very file. Find the original; if the present file is the right one, write the hash that the message names, or leave the cell blank.

Wrong:

    id,title,kind,file,public,sha256
    mc-001,Kế hoạch tuyên truyền (minh họa),Kế hoạch,evidence/mc-001.txt,có,531b2c39ec101e5d6cc362e15b0c0eb735bb10ef163af6474642795b06349c02

Right:

    id,title,kind,file,public,sha256
    mc-001,Kế hoạch tuyên truyền (minh họa),Kế hoạch,evidence/mc-001.txt,có,d3b9961fbda43855409c3407f4eefb4cccac8a779331550dea5c7ac0a8c404da

## evidence-public-and-withheld
One file of evidence is both public and withheld

Two rows of evidence.csv name the same file, and one says that it is public while the other does not. If it holds what must not be published, it would come out through the public row, so the program stops. Look at the file and let both rows say the same; if they are two documents, mend the name of the file in one of them.

Wrong:

    id,title,kind,file,public
    mc-013,Thông báo danh mục thủ tục toàn trình,Thông báo,evidence/mc-013.txt,có
    mc-043,Danh mục dịch vụ công toàn trình,Danh mục,evidence/mc-013.txt,không

Right:

    id,title,kind,file,public
    mc-013,Thông báo danh mục thủ tục toàn trình,Thông báo,evidence/mc-013.txt,có
    mc-043,Danh mục dịch vụ công toàn trình,Danh mục,evidence/mc-015.txt,không

## evidence-published-as-text
A browser may run this kind of file, so it is published as .txt

The public evidence is a web page, an SVG picture, XML or a script, which a browser may run as a part of the site. For safety it is published under .txt, and residents see its source alone. Open the document, save it as PDF or as a PNG picture and mend the name in the table; this is a note.

Wrong:

    id,title,kind,file,public
    mc-055,"Bảng kết xuất kết quả điện tử, tháng 10/2026",Bảng số liệu,evidence/mc-055.html,có

Right:

    id,title,kind,file,public
    mc-055,"Bảng kết xuất kết quả điện tử, tháng 10/2026",Bảng số liệu,evidence/mc-055.pdf,có

## evidence-size-differs
The size in the table is not that of the file of evidence

The bytes in the column “size” do not agree with the file in evidence/. It may have been saved again after it was entered, copied in part, or be another file. Open it and see whether it is the right document; if so, write the size that the message names, or leave the cell blank, for the program finds that of public files by itself.

Wrong:

    id,title,kind,file,public,size
    mc-014,Báo cáo kết quả 03 lớp tập huấn (minh họa),Báo cáo,evidence/mc-014.txt,có,391

Right:

    id,title,kind,file,public,size
    mc-014,Báo cáo kết quả 03 lớp tập huấn (minh họa),Báo cáo,evidence/mc-014.txt,có,319

## file-outside-evidence
The path of a file does not lead into the commune’s folder evidence

The column “file” must be a path that begins with evidence/, with forward slashes and without “..”. A file on somebody’s own disk, in another folder or given by its bare name is not found when the site is built. Copy it into the commune’s evidence/ and write the path again.

Wrong:

    id,title,kind,file,public
    mc-015,Thông báo kết quả chỉ số chuyển đổi số cấp xã,Văn bản,D:\Minh chứng\mc-015.txt,có

Right:

    id,title,kind,file,public
    mc-015,Thông báo kết quả chỉ số chuyển đổi số cấp xã,Văn bản,evidence/mc-015.txt,có

## invalid-sha256
A SHA-256 is not of the right form

The column “sha256” takes exactly 64 characters, digits and the letters a to f; this one is shorter, longer or has other signs. A hash copied in part cannot be held against the file. Copy all of it, or leave the cell blank: of public files the program computes it.

Wrong:

    id,title,kind,file,public,sha256
    mc-001,Kế hoạch tuyên truyền (minh họa),Kế hoạch,evidence/mc-001.txt,có,d3b9961fbda43855

Right:

    id,title,kind,file,public,sha256
    mc-001,Kế hoạch tuyên truyền (minh họa),Kế hoạch,evidence/mc-001.txt,có,d3b9961fbda43855409c3407f4eefb4cccac8a779331550dea5c7ac0a8c404da

## metadata-stays
Hidden data cannot be taken out of this kind of picture, sound or film

The public evidence is a file such as HEIC, TIFF, MP4 or MP3, which may say inside where and when it was made, with what device and by whom. The program can take this out of JPEG, PNG, WebP and GIF only, so it stops before anything comes out. Save a picture as JPEG or PNG (renaming it is not enough); put film and sound on a portal and give its address, or let the file not be public.

Wrong:

    evidence/mc-033.heic: a picture of a telephone, given as public

Right:

    evidence/mc-033.jpg: the same picture exported as JPEG

## missing-evidence-file
Public evidence names a file that is not in the folder

The row of evidence.csv is public, but there is no file under the path it names. Residents would follow a link to a document that does not exist. Check every letter of the name, with ending and accents; if the file was not copied yet, copy it into evidence/, and if it may not be published, say that it is not public and why.

Wrong:

    id,title,kind,file,public
    mc-062,Báo cáo kết quả giám sát đợt 2 năm 2026 (minh họa),Báo cáo,evidence/mc-62.txt,có

Right:

    id,title,kind,file,public
    mc-062,Báo cáo kết quả giám sát đợt 2 năm 2026 (minh họa),Báo cáo,evidence/mc-062.txt,có

## missing-file
A row names a file that is not in the folder evidence

The row of submissions.csv or decisions.csv gives the path of a file that the commune’s folder does not have. A document that was sent or issued must be found again when somebody asks. Mend the name, or copy the file into evidence/; leave the cell blank while there is no file.

Wrong:

    id,period,kind,recipient,sent,file
    dx-2026-01,2026-05,đột xuất,Sở Khoa học và Công nghệ,2026-05-29,evidence/bao-cao-thang-5.pdf

Right:

    id,period,kind,recipient,sent,file
    dx-2026-01,2026-05,đột xuất,Sở Khoa học và Công nghệ,2026-05-29,evidence/mc-014.txt

## picture-too-large
A public picture is too large to take its hidden data out

A public picture among the evidence is larger than 32 MB. Before publication every picture loses the place, the time, the camera and the names that are hidden in it; above this size that cannot be done, and so the picture is not published. Open it, make it smaller or save it as a JPEG of moderate quality, and put it back into evidence/; where its hash or size is stated, state those of the new file.

Wrong:

    evidence/mc-030.jpg, marked public: a photograph of 41 MB

Right:

    evidence/mc-030.jpg, marked public: the same photograph, saved again at 3 MB

## public-evidence-without-file
Evidence is marked public but there is nothing to open

The column public says yes, but both file and url are blank. Residents would see the title of a document that they cannot read, as if the commune had promised it and held it back. Copy the file into evidence/ and give its path, or give the address where it has been published; if it cannot be published, leave public blank and say why in reason.

Wrong:

    mã,tên,loại,tệp,công khai
    mc-001,Kế hoạch tuyên truyền Nghị quyết số 57-NQ/TW,Kế hoạch,,có

Right:

    mã,tên,loại,tệp,công khai
    mc-001,Kế hoạch tuyên truyền Nghị quyết số 57-NQ/TW,Kế hoạch,evidence/mc-001.txt,có

## unknown-evidence
The id of evidence is not in the register

A report cites, or an appraisal judges, an id that has no row in evidence.csv. The result would show as if nothing proved it, or the verdict would belong to no document. Mend the id, or add the row to evidence.csv; several ids in one cell are separated by |.

Wrong:

    mã,kỳ báo cáo,ngày nhận,kết quả,minh chứng
    nq57-2026-ct-v-6,2026-06,2026-07-05,100,"mc-001, mc-013"

Right:

    mã,kỳ báo cáo,ngày nhận,kết quả,minh chứng
    nq57-2026-ct-v-6,2026-06,2026-07-05,100,mc-001 | mc-013

## unknown-evidence-format
A public file of evidence is of a kind residents can hardly open

The ending of the file is none of the usual ones, so it is published under .bin: residents can download it, but their machines do not know what to open it with. Save the document as PDF, Word, Excel, CSV, TXT or a picture, and put that into evidence/ instead.

Wrong:

    mã,tên,loại,tệp,công khai
    mc-031,Bản đồ vùng phủ sóng 5G của xã,Bản đồ,evidence/mc-031.dwg,có

Right:

    mã,tên,loại,tệp,công khai
    mc-031,Bản đồ vùng phủ sóng 5G của xã,Bản đồ,evidence/mc-031.pdf,có

## unnamed-evidence-file
A file in evidence/ that no row names

The file was copied into the folder, but no row gives its path, so it proves nothing and is not published. Add a row to evidence.csv with its exact path; take an old file or a draft out of the folder.

Wrong:

    evidence/mc-032.pdf lies in the folder, and no row has it in the column file

Right:

    evidence/mc-032.pdf lies in the folder, and the row mc-032 names it in the column file

## unread-document
The text of a public document cannot be read

Before publication the text of PDF, Word and Excel files is searched for citizens’ numbers, phones, dates of birth and marks of secrecy. This document has a password, is broken, is too long, takes too long, or the machine has no reader of PDFs (pdftotext), so it could not be searched and is not published. Save it again without a password or part it into several files; install poppler-utils if the reader is missing; or let the evidence not be public.

Wrong:

    evidence/mc-033.pdf, marked public: asks for a password

Right:

    evidence/mc-033.pdf, marked public: the same document, saved again without a password

## unreadable-evidence-file
A file of evidence cannot be read from the disk

The file is in the folder but the machine will not let it be read, most often because of its permissions, or because a disk or network folder was cut off. Unread, it can neither be checked against its hash and size nor be published. Try to open it on that machine, let the account that runs tiendo read it, and run the program again.

Wrong:

    evidence/mc-034.pdf: another account of the machine alone may read it

Right:

    evidence/mc-034.pdf: the account that runs tiendo may read it

## unused-evidence
Evidence that no report cites

The row is in evidence.csv, but no report gives its id, so the document proves nothing while the item it belongs to seems to lack proof. Write the id into the column evidence of the report that it proves; if it was entered ahead of its report, the note goes away once the report is there.

Wrong:

    evidence.csv:
    mã,tên,loại
    mc-002,Danh mục dịch vụ công toàn trình,Danh mục
    reports.csv:
    mã,kỳ báo cáo,ngày nhận,kết quả,minh chứng
    nq57-2026-ct-v-6,2026-06,2026-07-05,100,

Right:

    evidence.csv:
    mã,tên,loại
    mc-002,Danh mục dịch vụ công toàn trình,Danh mục
    reports.csv:
    mã,kỳ báo cáo,ngày nhận,kết quả,minh chứng
    nq57-2026-ct-v-6,2026-06,2026-07-05,100,mc-002

## verdict-before-evidence
A verdict comes before the date of the evidence

The day of the verdict is earlier than the date of the document, as if something had been appraised that did not exist yet. The site is built all the same, but readers will doubt the appraisal. Compare the date of the document with the minutes of the appraisal, and mend the wrong one in evidence.csv or appraisals.csv.

Wrong:

    evidence.csv:
    mã,tên,loại,ngày
    mc-001,Kế hoạch tuyên truyền,Kế hoạch,2025-11-25
    appraisals.csv:
    mã minh chứng,ngày,kết luận,cơ quan thẩm định
    mc-001,2025-11-20,hợp lệ,Văn phòng HĐND và UBND

Right:

    evidence.csv:
    mã,tên,loại,ngày
    mc-001,Kế hoạch tuyên truyền,Kế hoạch,2025-11-25
    appraisals.csv:
    mã minh chứng,ngày,kết luận,cơ quan thẩm định
    mc-001,2025-12-10,hợp lệ,Văn phòng HĐND và UBND

"""#
}
