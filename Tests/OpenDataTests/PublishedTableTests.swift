import PlanModel
import Testing

@testable import OpenData

@Suite("The tables of a commune, word for word")
struct PublishedTableTests {
  @Test("The commune, its offices and its plan; the line of the archive, which names the drafter, is left out")
  func communeTables() {
    expect(
      .communes,
      """
      slug,name,kind,code,province,standing_office,channel,progress_from,adopted,alerts,alerts_source,appraisal,appraisal_source,clarity,\
      clarity_sentence,clarity_source,quality,quality_sentence,quality_source,monitoring,as_of
      suoi-tre,Suối Tre,xã,01234,Đồng Nai,pvhxh,,2025-11-01,,"Cảnh báo đỏ khi quá hạn, hoặc chậm.",V.2,,,người|việc,"Rõ người, rõ việc.",\
      ,,,,theodoi.example,2026-06-30

      """)
    expect(
      .offices,
      """
      id,name,kind,aliases,head,phone,email,address,collective
      pvhxh,Phòng Văn hóa - Xã hội,van-hoa,PVHXH|Phòng VHXH,Trưởng phòng,0251000000,pvhxh@example.vn,"Ấp 1, xã Suối Tre",false
      cac-ap,Các ấp,,,,,,,true

      """)
    expect(
      .plans,
      #"""
      id,kind,number,number_printed,date,date_printed,issuer,title,short_title,carries_out,start,first_year,legal_basis,signer_authority,\#
      signer_post,signer_name,recipients,unassigned,note
      nq57,Kế hoạch,,Số:    /KH-UBND,2025-11-03,,UBND xã Suối Tre,"Thực hiện Nghị quyết ""57""",Kế hoạch NQ57,,,2025,Căn cứ A;|Căn cứ B;,\#
      ,CHỦ TỊCH,Nguyễn Văn Mẫu,Sở KH&CN,theo phụ lục,

      """#)
  }

  @Test("The rows of the plan as issued: printed words, the reading beside them, offices as ids")
  func planTables() {
    expect(
      .items,
      """
      id,kind,plan,order,section,number,statement
      nq57-ct-i-1,target,nq57,1,I,1,"Tỷ lệ dân số, hộ dân được phủ sóng 5G."
      nq57-ct-i-2,target,nq57,2,I,,Toàn tỉnh có từ 500 người
      nq57-nv-i-1,task,nq57,3,I,1,Tuyên truyền
      nq57-tn-iv-1,duty,nq57,4,IV,1,"Dòng một
      Dòng hai"

      """)
    expect(
      .targets,
      """
      id,plan,section,number,indicator,statement,reading,unit,target,understood_comparator,understood_min,understood_max,scale,due,due_kind,\
      due_date,start,baseline,scope,lead,lead_role,cooperating,person,product,authority,origin,external_id,computed,note,source
      nq57-ct-i-1,nq57,I,1,phu-song-5g,"Tỷ lệ dân số, hộ dân được phủ sóng 5G.",,%,≥ 60%,>=,60,,,Tháng 12/2026,date,\
      2026-12-31,,12.5,xã,pvhxh,Cơ quan chủ trì,cac-ap|pvhxh,,,,,,,,Phụ lục I
      nq57-ct-i-2,nq57,I,,,Toàn tỉnh có từ 500 người,,người,500 - 1.500,between,500,1500,,Thường xuyên,ongoing,\
      ,,,tỉnh,,,,,,,,,,,

      """)
    expect(
      .tasks,
      """
      id,plan,section,number,statement,reading,lead,lead_role,cooperating,person,product,due,due_kind,due_date,start,authority,origin,\
      external_id,note,source
      nq57-nv-i-1,nq57,I,1,Tuyên truyền,Tuyên truyền.,pvhxh,,,Trưởng phòng,Kế hoạch,12/2025 và các năm tiếp theo,date-then-yearly,\
      2025-12-31,2025-11-15,Chủ tịch,Tỉnh,NV-7,Ghi chú,

      """)
    expect(
      .duties,
      """
      id,plan,section,number,office,statement,reading,note,source
      nq57-tn-iv-1,nq57,IV,1,pvhxh|cac-ap,"Dòng một
      Dòng hai",,,

      """)
    expect(
      .milestones,
      """
      target,date,value
      nq57-ct-i-1,2026-03-31,30

      """)
  }

  @Test("What changed, and who answers for what in the plan's words")
  func changesAndResponsibilities() {
    expect(
      .amendments,
      """
      item,field,before,value,from,basis,order
      nq57-ct-i-1,target,≥ 60%,"≥ 70,5%",2026-06-30,Quyết định 1,1

      """)
    expect(
      .responsibilities,
      """
      item,office,role,order,printed
      nq57-ct-i-1,pvhxh,lead,1,Phòng VHXH
      nq57-ct-i-1,cac-ap,cooperating,1,Các ấp
      nq57-ct-i-1,pvhxh,cooperating,2,PVHXH
      nq57-nv-i-1,pvhxh,lead,1,Phòng Văn hoá – Xã hội
      nq57-tn-iv-1,pvhxh,lead,1,PVHXH
      nq57-tn-iv-1,cac-ap,lead,2,các ấp

      """)
  }

  @Test("Reports, evidence and verdicts; withheld evidence shows neither place nor hash nor size")
  func recordTables() {
    expect(
      .reports,
      #"""
      item,period,reported,office,value,numerator,denominator,complete,state,result,obstacle,proposal,explanation,evidence,confirmed,note
      nq57-ct-i-1,2026-05,2026-06-03,pvhxh,41.2,824,2000,,,,,,,mc-1|mc-2,,
      nq57-nv-i-1,2026,2026-06-30,pvhxh,,,,100,hoàn thành,"Xong; ""đủ""",Không,Không,Đúng hạn,mc-1,Trưởng phòng,Gửi lại

      """#)
    expect(
      .reportEvidence,
      """
      item,period,reported,evidence,order
      nq57-ct-i-1,2026-05,2026-06-03,mc-1,1
      nq57-ct-i-1,2026-05,2026-06-03,mc-2,2
      nq57-nv-i-1,2026,2026-06-30,mc-1,1

      """)
    expect(
      .evidence,
      """
      id,title,kind,number,date,url,public,reason,sha256,size
      mc-1,Bản đồ phủ sóng,ảnh,,2026-05-30,https://example.vn/a,true,,abababababababababababababababababababababababababababababababab,1234
      mc-2,Danh sách hộ,danh sách,12/DS,2026-05-31,,false,Có thông tin cá nhân,,
      mc-4,Chưa viện dẫn,ảnh,,2026-06-01,,true,,,

      """)
    expect(
      .appraisals,
      """
      evidence,date,verdict,office,note,order
      mc-1,2026-06-10,cần bổ sung,pvhxh,Thiếu dấu,1
      mc-1,2026-06-10,hợp lệ,pvhxh,,2

      """)
  }

  @Test("Judgements with the goal as it stands on the day")
  func assessmentTables() {
    expect(
      .assessments,
      """
      item,as_of,reference_day,status,word,alerts,since,value,goal,baseline,attainment,expected,proof,rule
      nq57-ct-i-1,2026-06-30,2026-05-31,alert,Cảnh báo đỏ,overdue|slow,2026-06-05,41.2,70.5,12.5,0.333333,1,,alert
      nq57-ct-i-2,2026-06-30,,shared,Chỉ tiêu chung của tỉnh,,,,500,,,,,shared
      nq57-nv-i-1,2026-06-30,2026-05-31,met,Hoàn thành đúng hạn,,,,,,1,,valid,metAppraised
      nq57-tn-iv-1,2026-06-30,,noData,Chưa có số liệu,,,,,,,,,noData

      """)
    expect(
      .alerts,
      """
      item,as_of,alert,word,since
      nq57-ct-i-1,2026-06-30,overdue,Đã quá hạn,2026-06-20
      nq57-ct-i-1,2026-06-30,slow,Dưới 50% lộ trình thời gian,2026-06-05

      """)
  }

  @Test("Money in đồng, what is not known blank; lists, reports sent upwards and decisions as known on the day")
  func accountTables() {
    expect(
      .budget,
      """
      id,title,item,source,assigned,planned,approved,disbursed,period,decision,office,note
      kp-1,"Đường truyền, thiết bị",nq57-ct-i-1,ngân sách,500000000,,450000000,0,2026,12/QĐ-UBND,pvhxh,Đợt 1
      kp-2,Tập huấn,,lồng ghép,,30500000,,,2026-Q2,,,

      """)
    expect(
      .listings,
      """
      list,id,title,office,description,for_whom,how,url,from,until,document
      bai-toan-lon,bt-1,Hồ sơ trễ hẹn,pvhxh,Nhận ra sớm,Doanh nghiệp,Gửi đề xuất,https://example.vn/bt,2026-06-30,2026-12-31,Thông báo 3
      bai-toan-lon,bt-2,Đã hết,cac-ap,,,,,,2026-05-31,

      """)
    expect(
      .submissions,
      """
      id,period,kind,recipient,due,sent,status,number
      bc-1,2026-05,tháng,Sở KH&CN,2026-06-10,2026-06-12,late,7/BC
      bc-2,2026-H1,sơ kết,Đảng ủy,2026-06-30,,notYetDue,
      bc-3,2026-H1,giám sát MTTQ,UBND xã,,,noDueDay,

      """)
    expect(
      .decisions,
      """
      date,kind,office,level,number
      2026-06-30,khen,pvhxh,Giấy khen,12/QĐ

      """)
  }

  @Test("The shared catalogues")
  func sharedTables() {
    let indicator = Indicator(
      id: "phu-song-5g", name: "Phủ sóng 5G", group: "Hạ tầng số", unit: "%", direction: .up, basis: "tại thời điểm",
      aliases: ["5G", "Sóng 5G"], place: SmallCommune.place)
    let tables = FilledTable.shared(indicators: [indicator], officeKinds: [OfficeKind(id: "van-hoa", name: "Phòng Văn hóa - Xã hội")])
    #expect(
      tables.map { String(decoding: TableCSV.bytes($0), as: UTF8.self) } == [
        "id,name,short,group,unit,direction,basis,data_source,measured_by,depends_on,description,help,help_url,comparison,aliases\r\n"
          + "phu-song-5g,Phủ sóng 5G,,Hạ tầng số,%,tăng,tại thời điểm,,,,,,,,5G|Sóng 5G\r\n",
        "id,name,aliases\r\nvan-hoa,Phòng Văn hóa - Xã hội,\r\n",
        "term,explanation,aliases,source,explanation_en\r\n",
      ])
  }

  private func expect(_ table: PublishedTable, _ csv: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(SmallCommune.csv(table) == csv, sourceLocation: sourceLocation)
  }
}
