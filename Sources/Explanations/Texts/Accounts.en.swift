// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Funding, lists, open data, decisions.
  static let accounts = #"""
# Funding, lists, open data, decisions

## address-and-table
A data set has both an address and a table of this site

The row of datasets.csv fills in both “url” and “table”, so it is not clear where the data set is to be had. A resident who follows the link must arrive at one place. If the data set is a table of this very site, clear the address; if it lies on another portal, clear the name of the table.

Wrong:

    id,title,description,office,frequency,published,url,table
    dl-kinh-phi,Kinh phí thực hiện kế hoạch,Mỗi dòng là một nội dung chi,Phòng Kinh tế,hằng quý,2026-06-26,https://du-lieu.minh-hoa.example.vn/kinh-phi,budget

Right:

    id,title,description,office,frequency,published,url,table
    dl-kinh-phi,Kinh phí thực hiện kế hoạch,Mỗi dòng là một nội dung chi,Phòng Kinh tế,hằng quý,2026-06-26,,budget

## amount-too-large
The amount is too large for a line of a commune’s budget

The amount is above 1,000 billion đồng, which no line of a commune’s budget reaches; most often there is a zero too many or a point in the wrong place. One such figure spoils every total of funding on the site. Compare it with the decision and write it again in đồng, such as 450.000.000.

Wrong:

    id,title,source,approved,period
    kp-2026-01,Số hóa sổ hộ tịch,ngân sách,4.500.000.000.000,2026

Right:

    id,title,source,approved,period
    kp-2026-01,Số hóa sổ hộ tịch,ngân sách,450.000.000,2026

## amount-too-small
The amount is very small; it may be in millions of đồng

The amount is more than 0 and less than 100,000 đồng, so it was most likely copied from a table in millions. This is a warning and the site is built, but residents will read a few hundred đồng. If it is in millions, write all the zeros; if the amount really is that small, leave it.

Wrong:

    id,title,source,approved,period
    kp-2026-02,Lắp đặt 10 điểm truy cập Internet,ngân sách,180,2026

Right:

    id,title,source,approved,period
    kp-2026-02,Lắp đặt 10 điểm truy cập Internet,ngân sách,180000000,2026

## disbursed-above-approved
More was disbursed than approved

On one line of the budget “disbursed” is above “approved”. This is a warning: a digit too many may have been typed, or a later decision not yet entered. Compare both with the decision and the vouchers and mend the wrong one; if both are right, give the reason in the note so that residents understand.

Wrong:

    id,title,source,approved,disbursed,period
    kp-2026-03,Tập huấn kỹ năng số,ngân sách,36000000,342000000,2026-Q2

Right:

    id,title,source,approved,disbursed,period
    kp-2026-03,Tập huấn kỹ năng số,ngân sách,36000000,34200000,2026-Q2

## duplicate-decision
One document of praise, criticism or rating is entered twice

Two rows of decisions.csv agree in date, kind, office and number, so that one praise or criticism would be counted as two. Delete one. If they are two documents, or speak of two offices, check the number and the name of the office; an office’s id and its names mean the same.

Wrong:

    date,kind,office,number
    2026-07-31,khen,Trung tâm Phục vụ hành chính công,số minh họa 26
    2026-07-31,khen,trung-tam-phuc-vu-hanh-chinh-cong,số minh họa 26

Right:

    date,kind,office,number
    2026-07-31,khen,Trung tâm Phục vụ hành chính công,số minh họa 26

## list-outside-listing
The keys list and title stand at a sentence about something else

In provisions of commune.yml a sentence on another subject (such as kinh phí or công khai) has list or title. These two keys belong only to a sentence that promises a list, to give its page a name and an address. Leave them out; if the sentence does promise a list, write “about: danh mục”.

Wrong:

    provisions:
      - about: kinh phí
        list: bai-toan-lon
        sentence: "Kinh phí thực hiện được bố trí từ ngân sách xã."

Right:

    provisions:
      - about: kinh phí
        sentence: "Kinh phí thực hiện được bố trí từ ngân sách xã."

## list-with-two-titles
One list is given two headings

Several sentences of provisions speak of one list (the same list), but their title differs, be it by one word. The list has one page and so one heading. Choose the one printed in the plan and write it alike everywhere; if they are two lists, give them different ids under list.

Wrong:

    provisions:
      - {about: danh mục, list: bai-toan-lon, title: Bài toán lớn, sentence: "Công bố danh mục bài toán lớn hằng năm."}
      - {about: danh mục, list: bai-toan-lon, title: Các bài toán, sentence: "Lập danh mục bài toán của xã."}

Right:

    provisions:
      - {about: danh mục, list: bai-toan-lon, title: Bài toán lớn, sentence: "Công bố danh mục bài toán lớn hằng năm."}
      - {about: danh mục, list: bai-toan-lon, title: Bài toán lớn, sentence: "Lập danh mục bài toán của xã."}

## listing-without-list
A sentence promises a list without saying which

A sentence of provisions says “about: danh mục” and lacks list or title, so the program does not know which page is meant. That page appears even while the list is empty, so that residents see whether the promise is kept. Add list, an id without accents, and title, the heading of the list.

Wrong:

    provisions:
      - about: danh mục
        sentence: "Hằng năm công bố danh mục bài toán lớn của xã."

Right:

    provisions:
      - about: danh mục
        list: bai-toan-lon
        title: Bài toán lớn
        sentence: "Hằng năm công bố danh mục bài toán lớn của xã."

## published-nowhere
A data set is said to be published, but not where

The row has a day of publication but neither an address nor a table of this site. The data set would be counted as open while nobody can download it. Write its address into url, or the name of a table such as reports or evidence into table; if it has not been published after all, delete the day.

Wrong:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,bảng của trang này
    dl-minh-chung,Danh mục minh chứng,Mỗi dòng là một tài liệu.,PVHXH,khi có thay đổi,2026-05-18,

Right:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,bảng của trang này
    dl-minh-chung,Danh mục minh chứng,Mỗi dòng là một tài liệu.,PVHXH,khi có thay đổi,2026-05-18,evidence

## published-without-frequency
A published data set has no frequency of update

There is a day of publication but frequency is blank, so the site cannot compute the next update and nobody knows whether the figures are still fresh. Write one of: hằng ngày, hằng tuần, hằng tháng, hằng quý, 6 tháng, hằng năm; for data that change only now and then write “khi có thay đổi”.

Wrong:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,bảng của trang này
    dl-kinh-phi,Kinh phí thực hiện kế hoạch,Mỗi dòng là một khoản chi.,Phòng Kinh tế,,2026-04-20,budget

Right:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,bảng của trang này
    dl-kinh-phi,Kinh phí thực hiện kế hoạch,Mỗi dòng là một khoản chi.,Phòng Kinh tế,hằng quý,2026-04-20,budget

## table-twice
One table of this site stands for two data sets

The column table names the same table in two rows. A table is one data set; given twice, the number of open data sets, and the share computed from it, would be higher than it is. Drop one of the rows, or give the other its own table.

Wrong:

    mã,tên,mô tả,cơ quan,bảng của trang này
    dl-minh-chung,Danh mục minh chứng,Mỗi dòng là một tài liệu.,PVHXH,evidence
    dl-tham-dinh,Kết quả thẩm định,Mỗi dòng là một kết luận.,PVHXH,evidence

Right:

    mã,tên,mô tả,cơ quan,bảng của trang này
    dl-minh-chung,Danh mục minh chứng,Mỗi dòng là một tài liệu.,PVHXH,evidence
    dl-tham-dinh,Kết quả thẩm định,Mỗi dòng là một kết luận.,PVHXH,appraisals

## unclear-planned-day
The time by which a data set is to be published names no day

The column planned holds words that cannot be read as a day, a month, a quarter or a year. The data set will never be due, so nobody sees that it is late. Give a time with its year, such as “Quý IV/2026”; leave the cell blank if no time has been set.

Wrong:

    mã,tên,mô tả,cơ quan,thời hạn công bố
    dl-ho-so-tre,Hồ sơ trễ hẹn,Mỗi dòng là một tháng.,Phòng Kinh tế,Khi đủ điều kiện

Right:

    mã,tên,mô tả,cơ quan,thời hạn công bố
    dl-ho-so-tre,Hồ sơ trễ hẹn,Mỗi dòng là một tháng.,Phòng Kinh tế,Quý IV/2026

## unknown-list
The plan promises no list of this name

The column list must be the id of a list that the plan promises, given in the provisions of commune.yml, or one of the three known ones: bai-toan-lon, chinh-sach-ho-tro, nen-tang-dung-chung. Under another id the entry has no page to appear on. Mend it, or add the promise to provisions with about: danh mục, list and title.

Wrong:

    danh mục,mã,tên,cơ quan
    bai-toan,bt-2026-01,Giảm hồ sơ đất đai trễ hẹn,Trung tâm PVHCC

Right:

    danh mục,mã,tên,cơ quan
    bai-toan-lon,bt-2026-01,Giảm hồ sơ đất đai trễ hẹn,Trung tâm PVHCC

## unknown-published-table
This site publishes no table of that name

The column table must be a table that the site publishes, written as the name of its CSV file without the ending: reports, evidence, budget. With another name residents are led to nothing they can download. For data that lie elsewhere leave the cell blank and give the address in url.

Wrong:

    mã,tên,mô tả,cơ quan,bảng của trang này
    dl-bao-cao,Báo cáo tiến độ,Mỗi dòng là một báo cáo.,PVHXH,reports.csv

Right:

    mã,tên,mô tả,cơ quan,bảng của trang này
    dl-bao-cao,Báo cáo tiến độ,Mỗi dòng là một báo cáo.,PVHXH,reports

## until-before-from
The last day comes before the first day

An entry of a published list has an until that is earlier than its from, so it would be over before it begins. Residents and firms would take a policy for expired and miss it. Check both days, the year above all; leave until blank if there is no last day.

Wrong:

    danh mục,mã,tên,cơ quan,từ ngày,đến hết ngày
    bai-toan-lon,bt-2026-01,Giảm hồ sơ trễ hẹn,Phòng Kinh tế,2026-11-06,2026-03-31

Right:

    danh mục,mã,tên,cơ quan,từ ngày,đến hết ngày
    bai-toan-lon,bt-2026-01,Giảm hồ sơ trễ hẹn,Phòng Kinh tế,2026-11-06,2027-03-31

## updated-before-published
A data set was updated before it was published

The column updated has a day that is earlier than the first publication. Days that contradict each other give a wrong next update, and a wrong standing of the data set on past days. Check both; the publication itself is not an update.

Wrong:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,ngày cập nhật,bảng của trang này
    dl-minh-chung,Minh chứng,Mỗi dòng là một tài liệu.,PVHXH,hằng quý,2026-05-18,2026-04-30,evidence

Right:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,ngày cập nhật,bảng của trang này
    dl-minh-chung,Minh chứng,Mỗi dòng là một tài liệu.,PVHXH,hằng quý,2026-05-18,2026-09-30,evidence

## updated-without-published
A data set has a day of update but no day of publication

What was updated must have been published before, but the column published is blank, so the data set counts as not open although it is. Give the day of its first publication; if the day in updated is that very day, move it over.

Wrong:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,ngày cập nhật,bảng của trang này
    dl-kinh-phi,Kinh phí,Mỗi dòng là một khoản chi.,Phòng Kinh tế,hằng quý,,2026-07-20,budget

Right:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,ngày cập nhật,bảng của trang này
    dl-kinh-phi,Kinh phí,Mỗi dòng là một khoản chi.,Phòng Kinh tế,hằng quý,2026-04-20,2026-07-20,budget

"""#
}
