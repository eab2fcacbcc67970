/// Edits that authors make, each a text of a file of the three communes and what takes its place.
enum IncrementalEdits {
  static let all: [(path: String, old: String, new: String)] = [
    // A figure, a correction that comes later, a report that goes.
    ("communes/binh-minh/reports.csv", "2026-07-09,,\"41,2\"", "2026-07-09,,\"44,5\""),
    ("communes/mau-xanh/reports.csv", "kh-2026-ct-i-2,2026-H1,2026-07-08,40,,,\n", ""),
    ("communes/binh-minh/reports.csv", "2026-Q3,2026-10-03,,,45,100", "2026-Q3,2026-10-04,,,95,100"),
    // What others' pages tell: a goal, a name, an office's kind.
    ("communes/xuan-mai/plans/kh-2026/targets.csv", "trên 90%", "trên 95%"),
    ("communes/xuan-mai/commune.yml", "name: Xuân Mai", "name: An Mai"),
    ("communes/xuan-mai/offices.csv", "van-hoa-xa-hoi\n", "\n"),
    // The first row of a table and the last, which begin and end files across.
    ("communes/binh-minh/offices.csv", "Ấp 1", "Ấp 2"),
    ("communes/xuan-mai/offices.csv", "van-phong,Văn phòng HĐND và UBND,", "van-phong,Văn phòng UBND,"),
    // What all share.
    ("indicators.csv", "phu-song-5g", "phu-song-5g"),
    ("communes/binh-minh/reports.csv", "Thiếu mặt bằng", "Đã có mặt bằng"),
  ]
}
