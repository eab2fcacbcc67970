// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Reports and figures.
  static let reports = #"""
# Reports and figures

## claim-without-evidence
Completion is claimed and no evidence is cited

The latest report of this item says that it is met or completed, but its evidence is blank. The item does not count as met, for residents have no document to hold the claim against. Write the id of a document registered in evidence.csv into the row; if the document is not registered yet, add it there first.

Wrong:

    mã,kỳ báo cáo,ngày nhận,tình trạng,minh chứng
    nq57-2026-nv-v-5,2026-10,2026-11-03,hoàn thành,

Right:

    mã,kỳ báo cáo,ngày nhận,tình trạng,minh chứng
    nq57-2026-nv-v-5,2026-10,2026-11-03,hoàn thành,mc-024

## complete-outside-range
The share complete is below 0 or above 100

The column “complete” says how much of the work is done, so it takes figures from 0 to 100. More than 100 is most often the result compared with the goal, or the figure of a neighbouring column. Write 100 if the work is done; what goes beyond the goal belongs in “value” or, in words, in “result”.

Wrong:

    item,period,reported,complete
    nq57-2026-nv-i-4,2026-06,2026-07-03,120

Right:

    item,period,reported,complete,result,evidence
    nq57-2026-nv-i-4,2026-06,2026-07-03,100,"Mở 12 lớp, nhiều hơn 02 lớp so với dự kiến.",mc-014

## completed-below-100
The state says completed but the share complete is below 100

In one report “state” says “hoàn thành” (completed) while “complete” has a figure below 100; the two contradict each other. The site cannot choose between them, for one counts as done and the other does not. If the work is done, write 100 or leave the share blank; if it goes on, write “đang thực hiện”.

Wrong:

    item,period,reported,complete,state
    nq57-2026-nv-ii-3,2026-10,2026-11-03,80,hoàn thành

Right:

    item,period,reported,complete,state
    nq57-2026-nv-ii-3,2026-10,2026-11-03,80,đang thực hiện

## correction-without-note
A corrected figure gives no reason

One item has two reports for the same period, received on different days; the later one is a correction, and its note is blank. The site shows the old figure and the new one, and readers need to know why it changed. Write the reason into the note of the later row; do not delete the earlier one.

Wrong:

    item,period,reported,numerator,denominator,note
    nq57-2026-ct-v-18,2026-06,2026-07-02,4356,12000,
    nq57-2026-ct-v-18,2026-06,2026-07-15,4032,12000,

Right:

    item,period,reported,numerator,denominator,note
    nq57-2026-ct-v-18,2026-06,2026-07-02,4356,12000,
    nq57-2026-ct-v-18,2026-06,2026-07-15,4032,12000,Đếm trùng chứng thư đã hết hạn.

## denominator-alone
There is a denominator without a numerator

The report gives the whole in “denominator” and leaves “numerator” blank, so that no share can be computed. If nothing was reached, write 0, for a blank cell means not known. Fill in the numerator; if only the share is known, write it into “value” and clear the denominator.

Wrong:

    item,period,reported,value,numerator,denominator
    nq57-2026-ct-i-4,2026-06,2026-07-02,,,50

Right:

    item,period,reported,value,numerator,denominator
    nq57-2026-ct-i-4,2026-06,2026-07-02,,18,50

## denominator-not-positive
The denominator is zero or negative

Both numerator and denominator are given, but the denominator is not above 0, so the division means nothing. This mostly happens when nothing arose in the period. Leave both cells blank then, and say so in words in the column “result”.

Wrong:

    item,period,reported,numerator,denominator,result
    nq57-2026-ct-iv-5,2026-02,2026-03-04,0,0,

Right:

    item,period,reported,numerator,denominator,result
    nq57-2026-ct-iv-5,2026-02,2026-03-04,,,Trong kỳ không có sáng kiến nào được đề nghị.

## duplicate-report
Two reports of one item agree in period and day of receipt

In reports.csv an item has two rows for the same period and the same day of receipt; the program cannot know which of them came later and replaces the other. If one was copied by mistake, delete it. If the second corrects the first, write the day on which it was really received, and the reason in the note.

Wrong:

    item,period,reported,numerator,denominator,note
    nq57-2026-ct-i-4,2026-06,2026-07-02,18,50,
    nq57-2026-ct-i-4,2026-06,2026-07-02,17,50,Bỏ một cơ sở dữ liệu chưa kết nối.

Right:

    item,period,reported,numerator,denominator,note
    nq57-2026-ct-i-4,2026-06,2026-07-02,18,50,
    nq57-2026-ct-i-4,2026-06,2026-07-10,17,50,Bỏ một cơ sở dữ liệu chưa kết nối.

## figure-of-computed
A figure is reported for a target that the program computes

The target has “computed” filled in, so its result comes from datasets.csv; the report nevertheless gives value, numerator, denominator, complete or state. Two sources of one figure will differ some day. Clear these cells and keep words only: result, obstacle, proposal, explanation.

Wrong:

    item,period,reported,value,result
    nq57-2026-ct-v-21,2026-09,2026-10-03,58,

Right:

    item,period,reported,value,result
    nq57-2026-ct-v-21,2026-09,2026-10-03,,Đang rà soát thông tin cá nhân của 04 bộ dữ liệu còn lại.

## numerator-alone
There is a numerator without a denominator

The report says in “numerator” how many were reached but not out of how many, so no share can be computed and held against the goal. Fill in the denominator from the same source. If the result is a count and no share, move it to “value”.

Wrong:

    item,period,reported,value,numerator,denominator
    nq57-2026-ct-v-18,2026-08,2026-09-03,,4500,

Right:

    item,period,reported,value,numerator,denominator
    nq57-2026-ct-v-18,2026-08,2026-09-03,,4500,12000

## period-of-another-length
The kind of a report and the length of its period do not agree

In submissions.csv the kind says tháng, quý, 6 tháng or năm (month, quarter, half-year, year), but the period has another length. Readers cannot tell which report was sent, and may think that another was not. This is a warning; mend the period or the kind, so that quý goes with 2026-Q1.

Wrong:

    id,period,kind,recipient,sent
    bc-2026-q1,2026-03,quý,Sở Khoa học và Công nghệ,2026-04-14

Right:

    id,period,kind,recipient,sent
    bc-2026-q1,2026-Q1,quý,Sở Khoa học và Công nghệ,2026-04-14

## quotient-too-large
The numerator divided by the denominator is far too large

What comes of numerator and denominator is above a million million (10¹²), so it cannot be the level of the target. Most often the two are not in the same unit, such as đồng above and thousand billions of đồng below, or digits of the denominator are missing. Write both in one unit.

Wrong:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số
    nq57-2026-ct-ii-1,2026-06,2026-07-05,1080000000,"0,06"

Right:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số
    nq57-2026-ct-ii-1,2026-06,2026-07-05,1080000000,60000000000

## report-by-another-office
The office that reports is not the first that leads

The plan gives this item to another leading office, and the note does not say why. The site is built all the same, but the published data name an office other than the plan’s, so readers cannot tell who answers for the figures. If one office reports for another, say so in the note; if it is a slip, mend it or leave the cell blank for the leading office.

Wrong:

    mã,kỳ báo cáo,ngày nhận,cơ quan,kết quả,ghi chú
    nq57-2026-ct-i-1,2026-06,2026-07-05,Phòng Kinh tế,33,

Right:

    mã,kỳ báo cáo,ngày nhận,cơ quan,kết quả,ghi chú
    nq57-2026-ct-i-1,2026-06,2026-07-05,Phòng Kinh tế,33,Báo cáo thay theo phân công của UBND xã.

## report-of-retired
A report or budget row uses a retired id

retired.csv says that this id is no longer used, so no item of the plan takes the figures and they would show on no page. Write the id that took its place, which the message names; where nothing took its place, drop the row.

Wrong:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số
    nq57-2026-ct-v-23,2026-06,2026-07-05,1,2

Right:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số
    nq57-2026-ct-v-13,2026-06,2026-07-05,1,2

## reported-before-period
A report was received before its period began

A report about a period cannot arrive before the first day of that period; most often the year is mistyped or the period is another one. Figures count from the day of receipt, so a wrong day makes the result appear too early whenever somebody looks at a past day. Check both columns against the letter that brought the report.

Wrong:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-2,2026-06,2025-07-05,55

Right:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-2,2026-06,2026-07-05,55

## value-differs
The value is not the numerator divided by the denominator

The row has a value, a numerator and a denominator, and the division, rounded to as many decimals as were written, does not give the value. One of the three is wrong, and any resident who divides will see it. Check the original records and mend it; with the value left blank the program computes it.

Wrong:

    mã,kỳ báo cáo,ngày nhận,kết quả,tử số,mẫu số
    nq57-2026-ct-i-3,2026-06,2026-07-05,"95,3",58,62

Right:

    mã,kỳ báo cáo,ngày nhận,kết quả,tử số,mẫu số
    nq57-2026-ct-i-3,2026-06,2026-07-05,"93,5",58,62

"""#
}
