// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Offices.
  static let offices = #"""
# Offices

## office-name-taken
One name is given to two offices

In offices.csv the name or an alias of this row already means an office above; capitals, hyphens the place of tone marks (hóa, hoá), letters of other alphabets that look the same and signs that cannot be seen make no other name. Where the plan uses it, the program could not tell whose task it is. Drop the shared name from one of the rows and keep what is each office’s own.

Wrong:

    id,name,aliases
    trung-tam-phuc-vu-hanh-chinh-cong,Trung tâm Phục vụ hành chính công,Trung tâm | TTPVHCC
    trung-tam-dich-vu-tong-hop,Trung tâm Dịch vụ tổng hợp,Trung tâm | TTDVTH

Right:

    id,name,aliases
    trung-tam-phuc-vu-hanh-chinh-cong,Trung tâm Phục vụ hành chính công,TTPVHCC
    trung-tam-dich-vu-tong-hop,Trung tâm Dịch vụ tổng hợp,TTDVTH

## unknown-office
The office is not among the commune’s offices

The name in this cell is no id, name or alias in offices.csv; capitals, hyphens and the place of tone marks make no difference. Without a known office nobody answers for the item on the site. Mend the name, add it to the aliases of its office, or add the office; several offices are separated by |, not by commas.

Wrong:

    mã,mục,nội dung,cơ quan chủ trì
    nq57-2026-nv-i-1,I,Ban hành kế hoạch tuyên truyền.,"Phòng Kinh tế, Công an xã"

Right:

    mã,mục,nội dung,cơ quan chủ trì
    nq57-2026-nv-i-1,I,Ban hành kế hoạch tuyên truyền.,Phòng Kinh tế | Công an xã

## unknown-office-kind
The kind of office is not in the shared catalogue

The column kind of offices.csv must be an id of office-kinds.csv; by it the offices of one kind in all communes stand side by side on a shared page. Write the id, not the name. Add a kind that is not there yet to office-kinds.csv, or leave the cell blank.

Wrong:

    mã,tên cơ quan,loại
    phong-kinh-te,Phòng Kinh tế,Phòng kinh tế

Right:

    mã,tên cơ quan,loại
    phong-kinh-te,Phòng Kinh tế,kinh-te

"""#
}
