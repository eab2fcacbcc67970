// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Personal data and secrets.
  static let personalData = #"""
# Personal data and secrets

## allowance-line
The path of an allowance does not stand on one line

The key where of an entry of allowances names a file of evidence, but the path runs on to another line. When the sources of the site are packed, the office’s name for the file is replaced by the id of the evidence, and the program finds only a path that stands on the same line as the word where. Write “where: evidence/…” on one line.

Wrong:

    allowances:
      - text: "0900 000 000"
        where: >-
          evidence/mc-014.txt
        reason: Số không có thật, chỉ để làm mẫu

Right:

    allowances:
      - text: "0900 000 000"
        where: evidence/mc-014.txt
        reason: Số không có thật, chỉ để làm mẫu

## allowance-unused
An allowance that nothing needs any more

This entry of allowances permits a phone number, a mail address or some words, but the program does not meet them at the place it names. An old permission may later let somebody’s personal data through unseen, so a warning reminds you of it. Delete the entry if it is not needed; otherwise mend where: the right file (reports.csv), a folder (ending in /) or the id of evidence (mc-014).

Wrong:

    The number stands in the evidence mc-014 only, not in reports.csv:
    allowances:
      - text: "0900 000 000"
        where: reports.csv
        reason: Đường dây nóng của xã, được phép công bố

Right:

    allowances:
      - text: "0900 000 000"
        where: mc-014
        reason: Đường dây nóng của xã, được phép công bố

## allowance-without-reason
An allowance gives no reason

An entry of allowances lets something stay that looks like personal data, and has no line reason. Whoever checks it later needs to know who allowed it to be published, or why it is nobody’s own data. Add a short line “reason: …” to the entry.

Wrong:

    allowances:
      - text: "0900 000 000"
        where: mc-014

Right:

    allowances:
      - text: "0900 000 000"
        where: mc-014
        reason: Số không có thật, dùng làm mẫu trong tài liệu tập huấn

## personal-birth-date
There is somebody’s date or year of birth

The program met words such as “sinh ngày…”, “sinh năm…”, “ngày sinh:…” or “(SN…)” with a date or a year, in a table, a text, the name of a file or a public document. Together with a commune or a hamlet a date of birth is often enough to tell who a resident is, and what has been published cannot be taken back. Delete it and speak in general, as in “người cao tuổi”, or name people by their post; if the words are about nobody in particular, put the whole phrase into allowances with its reason.

Wrong:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,Giúp một cụ sinh năm 1942 nộp hồ sơ trực tuyến.

Right:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,Giúp một người cao tuổi nộp hồ sơ trực tuyến.

## personal-id-number
There is a citizen’s identity number

A row of digits looks like a citizen’s number (12 digits that begin with the code of a province), or there are 9 or 12 digits beside words such as CCCD, CMND or căn cước. Whoever knows such a number can pass for its owner, so it may stand nowhere on the site, public PDF and Word files included. Delete it and say for how many people the work was done; if the digits are the code of a file or a device, put them into allowances with the reason why they are nobody’s number.

Wrong:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,Đã cấp chữ ký số cho người có CCCD 000000000000.

Right:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,Đã cấp chữ ký số cho 01 người.

## personal-mail
There is a mail address

The content holds a mail address, and the program cannot know whether it is an office’s or a person’s own. Once a person’s address is on the web, unwanted mail finds it and it can never be fully removed. Move an office’s address into the column email of offices.csv, or into channel of commune.yml if comments go there; delete any other one, or put it into allowances with a reason that says who permitted it.

Wrong:

    ---
    title: Giới thiệu
    ---
    Góp ý về số liệu xin gửi tới can.bo@vi-du.example.

Right:

    ---
    title: Giới thiệu
    ---
    Góp ý về số liệu xin gửi tới hộp thư của Phòng Văn hóa - Xã hội.

## personal-phone
There is a mobile phone number

A row of digits reads as a mobile number (it begins with 03, 05, 07, 08, 09, or 84). A private number of an officer or a resident invites nuisance and fraud once it is public, and copies of the page keep it after it has been deleted. An office’s number belongs in the column phone of offices.csv, where it is allowed; a number that may stand elsewhere, such as a hotline, goes into allowances with its reason.

Wrong:

    danh mục,mã,tên,cơ quan,cách tiếp cận
    bai-toan-lon,bt-2026-01,Giảm hồ sơ đất đai trễ hẹn,Phòng Kinh tế,Gọi 0900 000 000

Right:

    danh mục,mã,tên,cơ quan,cách tiếp cận
    bai-toan-lon,bt-2026-01,Giảm hồ sơ đất đai trễ hẹn,Phòng Kinh tế,Gọi tới Phòng Kinh tế trong giờ làm việc

## secrecy-mark
A mark of secrecy stands alone on a line or in a cell

The program met MẬT, TỐI MẬT or TUYỆT MẬT in capitals, alone on a line, in a cell or as the name of a file: the sign of a secret document. Secret documents must not be entered here, not even their title and number, and nothing in allowances can permit it. Take the document and every row about it out of the folder, and tell whoever answers for state secrets in the office.

Wrong:

    mã,tên,loại
    mc-001,Kế hoạch tuyên truyền Nghị quyết số 57-NQ/TW,Kế hoạch
    mc-070,Phương án bảo vệ hệ thống thông tin,MẬT

Right:

    mã,tên,loại
    mc-001,Kế hoạch tuyên truyền Nghị quyết số 57-NQ/TW,Kế hoạch

"""#
}
