// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Papers and their freezing.
  static let papers = #"""
# Papers and their freezing

## cut-off-after-date
The cut-off is later than the date of issue

The paper has a date of issue before its cut-off, so it would know figures that arrived after it was signed. Without a line cut-off it is the day after the period’s report was due, which may be later than the date too. Mend date so that it agrees with the document, or write a cut-off that is not later.

Wrong:

    ---
    date: 2026-10-05
    cut-off: 2026-10-06
    ---

Right:

    ---
    date: 2026-10-08
    cut-off: 2026-10-06
    ---

## cut-off-before-end
The cut-off comes before the period is over

The key cut-off freezes the figures while the period still runs, so the paper would speak of all of it and know a part. An earlier day is accepted only where the plan itself wants the report before the period ends. Write the period’s last day or a later one, or leave the line out to take the day from when the report is due.

Wrong:

    ---
    cut-off: 2026-09-20
    ---

Right:

    ---
    cut-off: 2026-10-06
    ---

## demonstration-issued
A paper of a demonstration commune bears a number, signer or signed file

commune.yml has the key demonstration: the commune does not exist and all its figures are made up. A paper of such a commune with number, signer or signed would be taken for a real document. Drop these lines; if the commune is a real one, drop the key demonstration in commune.yml.

Wrong:

    ---
    number: 142/BC-UBND
    date: 2026-10-08
    cut-off: 2026-10-06
    ---

Right:

    ---
    date: 2026-10-08
    cut-off: 2026-10-06
    ---

## issued-cut-off
The cut-off is not the one with which the paper was issued

The paper was issued with one cut-off, and now cut-off in its .md file (or, without that line, the due day in commune.yml) gives another. To move it would change what a published paper was allowed to know. Write the cut-off again as the message says.

Wrong:

    Issued, 2026-09.issued.json says "cutOff": "2026-10-06"; now 2026-09.md:
    ---
    cut-off: 2026-10-08
    ---

Right:

    ---
    cut-off: 2026-10-06
    ---

## issued-figures-changed
The figures of an issued paper come out differently

No row of the paper was changed, but computed again one of its figures is not what it was on the day of issue. The cause mostly lies elsewhere: the calendar in commune.yml was changed, or a newer program judges by another version of the rules. Put the settings back; if the change is right, issue the paper again by tiendo issue with --reissue and --reason, and that reason is published.

Wrong:

    commune.yml, changed after the paper of 2026-09 was issued:
    calendar:
      - kind: month
        due: ngày 2 tháng sau
        cut-off: cuối kỳ
        sentence: "Các cơ quan báo cáo hằng tháng, chậm nhất ngày 5 tháng sau."

Right:

    commune.yml, put back as it was on the day of issue:
    calendar:
      - kind: month
        due: ngày 5 tháng sau
        cut-off: cuối kỳ
        sentence: "Các cơ quan báo cáo hằng tháng, chậm nhất ngày 5 tháng sau."

## issued-row-added
A row was added and dated back into a frozen period

The row is dated by the cut-off of an issued paper, but was not there when the paper was issued. If it were accepted, the published paper would hold a figure that it never had. Write the day on which it was really received; late figures go into the next paper.

Wrong:

    The paper of 2026-09 is issued, its cut-off 2026-10-06; then a row is added:
    item,period,reported,numerator,denominator,note
    nq57-2026-ct-i-4,2026-09,2026-10-05,24,50,Bổ sung số liệu.

Right:

    item,period,reported,numerator,denominator,note
    nq57-2026-ct-i-4,2026-09,2026-10-20,24,50,Bổ sung số liệu.

## issued-row-changed
A frozen row was changed after the paper was issued

An issued paper stands on this row (or on the words of its own file), and it no longer says what it said then. Changed in this way, nobody could see which figure had been published. Put the old row back and add a correction with its true day and the reason; only where the paper must be issued again, use tiendo issue with --reissue and --reason.

Wrong:

    A row of the issued paper of 2026-09 was changed from 22 to 24:
    item,period,reported,numerator,denominator,note
    nq57-2026-ct-i-4,2026-09,2026-10-02,24,50,

Right:

    item,period,reported,numerator,denominator,note
    nq57-2026-ct-i-4,2026-09,2026-10-02,22,50,
    nq57-2026-ct-i-4,2026-09,2026-10-20,24,50,Đếm thiếu hai cơ sở dữ liệu.

## issued-row-removed
A frozen row was deleted after the paper was issued

When the paper was issued this row was in the table; now it is gone. Without it a published figure stands on nothing, and nobody can check it. Find the row in a backup and put it back; if it is wrong, add a correction with its reason instead of deleting it.

Wrong:

    The row received on 2026-10-02, on which the paper of 2026-09 stands, was deleted; what is left:
    item,period,reported,numerator,denominator,note
    nq57-2026-ct-i-4,2026-09,2026-10-20,24,50,Đếm thiếu hai cơ sở dữ liệu.

Right:

    item,period,reported,numerator,denominator,note
    nq57-2026-ct-i-4,2026-09,2026-10-02,22,50,
    nq57-2026-ct-i-4,2026-09,2026-10-20,24,50,Đếm thiếu hai cơ sở dữ liệu.

## issued-without-paper
The figures of a paper are frozen but its text is gone

In bulletins/ there is still the .issued.json of an issued period, while the .md of the same period was deleted or renamed. A published paper is not withdrawn in silence. Put the .md file back under the name of its period; do not delete the .issued.json to get past this.

Wrong:

    bulletins/ has 2026-09.issued.json but no 2026-09.md

Right:

    bulletins/ has both 2026-09.md and 2026-09.issued.json

## not-issued
A paper has a number and a signer, but its figures are not frozen

The paper has number and signer and its cut-off has come, but there is no .issued.json beside it. Until then its figures are computed anew by every build, and the paper on the web may differ from the signed one. Run the command tiendo issue that the message names; this is a warning.

Wrong:

    bulletins/2026-09.md has number and signer, there is no 2026-09.issued.json

Right:

    bulletins/2026-09.md has number and signer, 2026-09.issued.json lies beside it

## number-without-date
A paper has a number but no date of issue

The settings of the paper have number and lack date. The number of a document means something only together with its date, and residents look it up by both. Add a line “date: …” as on the signed paper; drop number until it is issued.

Wrong:

    ---
    number: 142/BC-UBND
    cut-off: 2026-10-06
    ---

Right:

    ---
    number: 142/BC-UBND
    date: 2026-10-08
    cut-off: 2026-10-06
    ---

## paper-name
The name of a file in bulletins is not the period of a paper

Papers are made of months, half-years and years, and the name of the file is the period: 2026-09.md, 2026-H1.md, 2026.md. Any other name, a quarter such as 2026-Q2 too, does not say which paper this is, so the file is not used. Rename it to one of these three forms.

Wrong:

    bulletins/thang-9.md

Right:

    bulletins/2026-09.md

## paper-part-twice
A part of a paper is written twice

Two headings of the paper name the same part (a Roman number before it makes no difference), and what stands under the second would not be printed. Words of an office would be lost unseen. Join them under one heading; to divide a part, use headings of the third level, ###.

Wrong:

    ## Kết quả
    Hai ấp được phủ sóng 5G.
    ## I. Kết quả
    Đã mở 03 lớp tập huấn kỹ năng số.

Right:

    ## Kết quả
    Hai ấp được phủ sóng 5G.
    Đã mở 03 lớp tập huấn kỹ năng số.

## signed-file
The signed paper is not found

The key signed must be an address that begins with https:// (or http://), or the exact path of a file of evidence/ that evidence.csv holds as public. This is neither, so the link to the signed paper would open nothing. Mend the path, or add a public row for the file to evidence.csv.

Wrong:

    ---
    cut-off: 2026-07-06
    signed: ban-ky-2026-06.pdf
    ---

Right:

    ---
    cut-off: 2026-07-06
    signed: https://vi-du.example/ban-ky-2026-06.pdf
    ---

## signed-line
The key signed does not begin a line of its own

When the sources of the site are packed, the name of the signed file is replaced by its published name, so exactly one line that begins with signed must be found. Here the key stands in braces { }, or in quotation marks, or there are two such lines. Write signed at the margin, on a line of its own.

Wrong:

    ---
    {cut-off: 2026-07-06, signed: evidence/mc-001.txt}
    ---

Right:

    ---
    cut-off: 2026-07-06
    signed: evidence/mc-001.txt
    ---

## text-outside-parts
Text stands before the first heading of a paper

A paper puts each part of its text where its heading belongs; what stands before the first heading belongs to no part and would not be printed. Put the heading of its part above it, such as ## Kết quả, or move it below a heading that is there.

Wrong:

    ---
    cut-off: 2026-07-06
    ---
    Trong tháng 6, xã mở 03 lớp kỹ năng số.

Right:

    ---
    cut-off: 2026-07-06
    ---
    ## Kết quả

    Trong tháng 6, xã mở 03 lớp kỹ năng số.

## unknown-paper-part
A heading is no part of a paper

Headings of the first and second level must be one of four parts: Kết quả; Tồn tại, khó khăn, nguyên nhân; Nhiệm vụ trọng tâm kỳ tới; Kiến nghị, đề xuất. A part of another name has no place in the paper and would not be printed. Mend the heading; write smaller headings inside a part with ### or deeper.

Wrong:

    ## Kết quả đạt được

    Trong tháng 6, xã mở 03 lớp kỹ năng số.

Right:

    ## Kết quả

    Trong tháng 6, xã mở 03 lớp kỹ năng số.

## unreadable-issued-file
The file of an issued paper cannot be understood

The file .issued.json keeps the figures of a paper as they stood when it was issued, so that any later change of old figures is seen. It was edited by hand, cut short, or bears another period than its name, and nothing can be compared with it any more. Bring back, from a backup, just what tiendo issue wrote; do not edit or delete this file by hand.

Wrong:

    bulletins/2026-06.issued.json: opened in Word, a figure changed, saved again

Right:

    bulletins/2026-06.issued.json: as tiendo issue wrote it

"""#
}
