// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Plans: targets, tasks, duties, amendments.
  static let plans = #"""
# Plans: targets, tasks, duties, amendments

## ambiguous-horizon
A target has no deadline while the plan has several horizons

The deadline of the target is blank, and two or more horizons in the settings of plan.md apply to its section. The program does not guess, for the wrong horizon would make the target overdue or never overdue. Write the deadline as the plan prints it, or give sections to each horizon in plan.md so that a section has one only.

Wrong:

    plan.md has two horizons: “Đến cuối năm 2026”, “Đến năm 2030”
    id,section,statement,unit,target,due
    nq57-2026-ct-i-1,I,Tỷ lệ dân số được phủ sóng 5G,%,≥ 60%,

Right:

    plan.md has two horizons: “Đến cuối năm 2026”, “Đến năm 2030”
    id,section,statement,unit,target,due
    nq57-2026-ct-i-1,I,Tỷ lệ dân số được phủ sóng 5G,%,≥ 60%,Đến cuối năm 2026

## amended-id
An amendment would change the id of an item

In amendments.csv the cell “field” names the id of the item. The id is the fixed name on which reports, evidence and the address of its page rest; changing it would cut the item off from its history. If the later document does replace the item by another one, put a row with a new id in place of the old row of the plan’s table, write both ids into retired.csv, and change the id in the tables that refer to it.

Wrong:

    item,field,value,from,basis
    nq57-2026-ct-v-16,mã,nq57-2026-ct-v-25,2026-07-01,Quyết định điều chỉnh kế hoạch (số minh họa 03)

Right:

    retired.csv, once the row v-25 stands in targets.csv in place of v-16:
    old,new
    nq57-2026-ct-v-16,nq57-2026-ct-v-25

## amended-section
An amendment would move a target or task to another section

The column “section” says which row of the issued plan this is, so amendments.csv cannot change it. Otherwise the site would quote the wrong place of the original plan. Where the later document does move something to another section, write it as a row with a new id in place of the old one, put the old id into retired.csv and mend the id in its reports.

Wrong:

    item,field,value,from,basis
    nq57-2026-nv-ii-3,mục,III,2026-06-15,Quyết định điều chỉnh kế hoạch (số minh họa 02)

Right:

    retired.csv, once the row nv-iii-9 stands in tasks.csv in place of nv-ii-3:
    old,new
    nq57-2026-nv-ii-3,nq57-2026-nv-iii-9

## amendment-before-plan
An amendment takes effect before the plan begins

The row of amendments.csv holds from a day on which the plan has not begun (by start, else date, else the first day of first-year in plan.md). Such an amendment would replace the plan’s words from the very beginning, and residents would never see the original. Check year and month of “from”; if the plan was issued so, mend the table itself and drop the amendment.

Wrong:

    item,field,value,from,basis
    nq57-2026-ct-v-16,mục tiêu,≥ 70%,2025-07-01,Quyết định điều chỉnh kế hoạch (số minh họa 03)

Right:

    item,field,value,from,basis
    nq57-2026-ct-v-16,mục tiêu,≥ 70%,2026-07-01,Quyết định điều chỉnh kế hoạch (số minh họa 03)

## bound-without-comparator
A lower or upper bound without a way to compare

The row of the target fills in “min” or “max”, but “comparator” is blank and the words in “target” cannot be read by themselves. Without knowing whether the figure is a least or a most, nobody can say if the target is met. Write the comparator: >=, >, <=, <, between or top; if the goal is not measured by a figure, clear the bounds.

Wrong:

    id,section,statement,target,comparator,min,max
    nq57-2026-ct-iii-6,III,Nhân rộng mô hình ứng dụng tiến bộ khoa học,"Mô hình được nhân rộng, có kết quả công bố",,2,

Right:

    id,section,statement,target,comparator,min,max
    nq57-2026-ct-iii-6,III,Nhân rộng mô hình ứng dụng tiến bộ khoa học,"Mô hình được nhân rộng, có kết quả công bố",>=,2,

## bounds-turned-round
The lower bound is above the upper bound

The two ends of a range (between) stand the wrong way round, so no result can lie within it and the target could never be met. Exchange the two figures so that they agree with the words of the plan. If only one bound is given, compare it with the range printed in “target”.

Wrong:

    id,section,statement,unit,target,comparator,min,max
    nq57-2026-ct-ii-6,II,Số người có sáng kiến được công nhận,người,06 - 10,between,10,6

Right:

    id,section,statement,unit,target,comparator,min,max
    nq57-2026-ct-ii-6,II,Số người có sáng kiến được công nhận,người,06 - 10,between,6,10

## computed-without-percentage
A target computed from open data does not have the unit %

The column “computed” says open-data-share: the program takes as the result the share of data sets that are published and up to date, but the unit of the target is not %. A percentage held against a goal counted in data sets would give a false verdict. Write the unit %, or clear “computed” and report figures as for other targets.

Wrong:

    id,section,statement,unit,target,computed
    nq57-2026-ct-v-21,V,Cung cấp dữ liệu mở theo Kế hoạch,bộ,12,open-data-share

Right:

    id,section,statement,unit,target,computed
    nq57-2026-ct-v-21,V,Tỷ lệ cung cấp dữ liệu mở theo Kế hoạch,%,100%,open-data-share

## duplicate-amendment
One column of an item is amended twice on the same day

Two rows of amendments.csv change the same column of the same item from the same day on, and the program cannot know which one holds. Keep the row that agrees with the amending document and delete the other. If there were two amendments, write the day from which each document holds.

Wrong:

    item,field,value,from,basis
    nq57-2026-nv-ii-3,thời gian thực hiện,Tháng 9/2026,2026-06-15,Quyết định (số minh họa 02)
    nq57-2026-nv-ii-3,thời gian thực hiện,Tháng 12/2026,2026-06-15,Quyết định (số minh họa 02)

Right:

    item,field,value,from,basis
    nq57-2026-nv-ii-3,thời gian thực hiện,Tháng 12/2026,2026-06-15,Quyết định (số minh họa 02)

## duplicate-milestone
A target has two milestones on one day

milestones.csv gives two values for one target on one day, so it is not clear what being on course means on that day. Open the plan, keep the row with the right value and delete the other. If one of them belongs to another quarter, mend its date.

Wrong:

    target,date,value
    nq57-2026-ct-i-1,2026-06-30,32
    nq57-2026-ct-i-1,30/6/2026,48

Right:

    target,date,value
    nq57-2026-ct-i-1,2026-06-30,32
    nq57-2026-ct-i-1,2026-09-30,48

## id-outside-scheme
An id does not follow the scheme of the plan

The id of a target begins with the name of the plan’s folder and “-ct-”, that of a task with “-nv-”, that of a duty with “-tn-”. So an id tells the plan and the kind of the item, and two plans never claim the same one. Give the id the form that the message names; if the row stands in the wrong table, move it.

Wrong:

    id,section,statement,unit,target
    ct-i-1,I,Tỷ lệ dân số được phủ sóng 5G,%,≥ 60%

Right:

    id,section,statement,unit,target
    nq57-2026-ct-i-1,I,Tỷ lệ dân số được phủ sóng 5G,%,≥ 60%

## indicator-twice
Two targets of one plan are tied to the same indicator

The indicator of this row is that of a row above in the same plan, and no reason is given; most often a row was copied and the indicator not changed. Indicators set the plans of several communes side by side, so a wrong one makes that comparison false. Mend it; if both rows are indeed stages of one indicator, say so in the note of the later row.

Wrong:

    id,section,indicator,statement,unit,target,due,note
    nq57-2026-ct-i-1,I,phu-song-5g,Tỷ lệ dân số được phủ sóng 5G,%,≥ 60%,Năm 2026,
    nq57-2026-ct-i-1b,I,phu-song-5g,Tỷ lệ dân số được phủ sóng 5G,%,≥ 95%,Năm 2030,

Right:

    id,section,indicator,statement,unit,target,due,note
    nq57-2026-ct-i-1,I,phu-song-5g,Tỷ lệ dân số được phủ sóng 5G,%,≥ 60%,Năm 2026,
    nq57-2026-ct-i-1b,I,phu-song-5g,Tỷ lệ dân số được phủ sóng 5G,%,≥ 95%,Năm 2030,Mốc năm 2030 của cùng chỉ số

## milestone-outside-window
A milestone lies outside the time that its target has

The date of a milestone is after the deadline of the target, or before the target (or the plan) begins, whatever amendments made of the deadline. Such a milestone does not help to judge progress on the way. This is a warning; check the year of the milestone and the deadline.

Wrong:

    target,date,value
    nq57-2026-ct-i-1,2027-06-30,32

Right:

    target,date,value
    nq57-2026-ct-i-1,2026-06-30,32

## missing-bound
There is a comparator but no figure to compare with

The column “comparator” is filled in, but neither the bounds nor the words in “target” give the figure it needs: >= and > take min; <=, < and top take max; between takes both. Without it the target has no measure. Write the figure into the column that the message names; if the goal is not measured by a figure, write none as comparator.

Wrong:

    id,section,statement,unit,target,comparator,max
    nq57-2026-ct-v-1,V,Chỉ số chuyển đổi số (DTI) của xã,thứ hạng,Thứ hạng 20 trên 95,top,

Right:

    id,section,statement,unit,target,comparator,max
    nq57-2026-ct-v-1,V,Chỉ số chuyển đổi số (DTI) của xã,thứ hạng,Thứ hạng 20 trên 95,top,20

## retired-id-reused
A retired id names another row again

retired.csv says that this id is no longer used, and yet a row in use bears it. Old links, printed QR codes and signed papers that point to the id would lead readers to something else. Give the row in use a new id; if the id never ceased to be used, drop it from retired.csv.

Wrong:

    retired.csv:
    mã cũ,mã mới
    nq57-2026-ct-i-4,
    targets.csv:
    mã,mục,nội dung
    nq57-2026-ct-i-4,I,Tỷ lệ cơ sở dữ liệu được kết nối với tỉnh.

Right:

    retired.csv:
    mã cũ,mã mới
    nq57-2026-ct-i-4,
    targets.csv:
    mã,mục,nội dung
    nq57-2026-ct-i-5,I,Tỷ lệ cơ sở dữ liệu được kết nối với tỉnh.

## retired-in-circle
Retired ids take each other’s place in a circle

Following the column new from one id to the next leads back to where it began, so no id in use stands at the end. Whoever opens an old link would be sent nowhere. Every chain must end at an id in use, or at a row whose new is blank.

Wrong:

    mã cũ,mã mới
    nq57-2026-ct-v-24,nq57-2026-ct-v-23
    nq57-2026-ct-v-23,nq57-2026-ct-v-24

Right:

    mã cũ,mã mới
    nq57-2026-ct-v-24,nq57-2026-ct-v-23
    nq57-2026-ct-v-23,nq57-2026-ct-v-13

## retired-into-itself
A retired id is to take its own place

Both columns of the row hold the same id, so the row does not tell where the old item is followed now. The page of a retired id needs somewhere to point to, or must say that there is nothing. Leave new blank if no id took its place; otherwise write the one that did.

Wrong:

    mã cũ,mã mới
    nq57-2026-ct-iv-7,nq57-2026-ct-iv-7

Right:

    mã cũ,mã mới
    nq57-2026-ct-iv-7,

## retired-twice
An id is retired twice

retired.csv has two rows with the same old id. If they point to different ids there is no telling where readers should go, and the program does not choose. Keep the right row and delete the other; where one item became two, give the id of the main one.

Wrong:

    mã cũ,mã mới
    nq57-2026-ct-v-23,nq57-2026-ct-v-13
    nq57-2026-ct-v-23,nq57-2026-ct-v-14

Right:

    mã cũ,mã mới
    nq57-2026-ct-v-23,nq57-2026-ct-v-13

## short-name-too-long
The short name of an indicator is longer than 26 letters

The short name labels tables and charts and has to fit on one line of a phone; above 26 letters, spaces counted, it would run over. Shorten it in the column short; the full name stays in the column name. If it cannot be shortened, leave it blank.

Wrong:

    mã,tên chỉ số,tên ngắn,nhóm
    bang-rong-1gbps,Tỷ lệ hộ có băng rộng 1 Gbps,Tỷ lệ hộ có băng rộng cố định 1 Gbps,Hạ tầng số

Right:

    mã,tên chỉ số,tên ngắn,nhóm
    bang-rong-1gbps,Tỷ lệ hộ có băng rộng 1 Gbps,Băng rộng 1 Gbps,Hạ tầng số

## surplus-bound
The comparator of the goal has no use for this figure

>= and > take min alone; <=, < and top take max alone; between takes both, and none takes neither. The figure in this cell does not fit the comparator that was given, or that was read from the printed goal, so it is unclear what meets the target. Move the figure to the right column, or mend comparator.

Wrong:

    mã,mục,nội dung,đơn vị tính,mục tiêu,so sánh,mức thấp nhất,mức cao nhất
    nq57-2026-ct-i-1,I,Tỷ lệ dân số được phủ sóng 5G.,%,≥ 60%,>=,,60

Right:

    mã,mục,nội dung,đơn vị tính,mục tiêu,so sánh,mức thấp nhất,mức cao nhất
    nq57-2026-ct-i-1,I,Tỷ lệ dân số được phủ sóng 5G.,%,≥ 60%,>=,60,

## unclear-deadline
The printed deadline names no day

The words of the deadline cannot be read as a day, most often because the year is missing. The site keeps them and is built all the same, but the item will never be overdue. Do not change the plan’s words; if the plan or another document tells the day, give it in due_date.

Wrong:

    mã,mục,nội dung,thời gian thực hiện,ngày đến hạn
    nq57-2026-nv-i-1,I,Ban hành kế hoạch tuyên truyền.,Tháng 11,

Right:

    mã,mục,nội dung,thời gian thực hiện,ngày đến hạn
    nq57-2026-nv-i-1,I,Ban hành kế hoạch tuyên truyền.,Tháng 11,2026-11-30

## unknown-indicator
The id of an indicator is not in the shared catalogue

The column indicator ties the target to the same one in the plans of other communes, through indicators.csv, where this id is not. The target would be missing from the page of that indicator. Take the nearest id, add the indicator to indicators.csv, or leave the cell blank if no other commune has it.

Wrong:

    mã,mục,mã chỉ số,nội dung,đơn vị tính,mục tiêu
    nq57-2026-ct-i-1,I,phu-song-5gg,Tỷ lệ dân số được phủ sóng 5G.,%,≥ 60%

Right:

    mã,mục,mã chỉ số,nội dung,đơn vị tính,mục tiêu
    nq57-2026-ct-i-1,I,phu-song-5g,Tỷ lệ dân số được phủ sóng 5G.,%,≥ 60%

## unknown-item
The id is no item of the plan

A row of reports, budget, amendments or retired ids gives an id that the commune’s targets, tasks and duties do not have. The program cannot tell what the row is about, so it would not be published. Copy the id from the plan’s table; by hand ct (target) and nv (task) are easily mistaken.

Wrong:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-12,2026-06,2026-07-05,33

Right:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,33

## unknown-target
A milestone is set for an id that is no target of the plan

milestones.csv takes ids of targets in targets.csv of the same plan alone; tasks and duties have no measure and so no milestones. A milestone that belongs to nothing plays no part when a target is judged to be behind or not. Mend the id, or delete the row.

Wrong:

    mã chỉ tiêu,ngày,giá trị
    nq57-2026-nv-i-1,2026-06-30,32

Right:

    mã chỉ tiêu,ngày,giá trị
    nq57-2026-ct-i-1,2026-06-30,32

## unreadable-goal
The goal as printed in the plan is not understood

The words of the goal hold a figure, but the program cannot tell from which level on it is met: a word is unknown, there are several figures, or it is a rank. A guess might call a target met that is not. Keep the plan’s words and give comparator with min or max besides; if it cannot be measured, write none.

Wrong:

    mã,mục,nội dung,đơn vị tính,mục tiêu,so sánh,mức thấp nhất,mức cao nhất
    nq57-2026-ct-i-2,I,Tỷ lệ hộ có băng rộng.,%,Khoảng 70 đến 80%,,,

Right:

    mã,mục,nội dung,đơn vị tính,mục tiêu,so sánh,mức thấp nhất,mức cao nhất
    nq57-2026-ct-i-2,I,Tỷ lệ hộ có băng rộng.,%,Khoảng 70 đến 80%,between,70,80

"""#
}
