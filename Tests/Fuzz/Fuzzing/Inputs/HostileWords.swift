/// Words that somebody could put into any cell.
enum HostileWords {
  static let all = [
    "", " ", "a", "Xã Thống Nhất", "Đạt 85%", "1.234,5", "-0", "0,0000001", "999999999999", "1e9", "=1+1", "+SUM(A1)", "-cmd|' /C calc'!A0", "@x",
    "<script>alert(1)</script>", "\"><img onerror='x'>", "javascript:alert(1)", "{{x}}{{{y}}}", "a,b;c\td", "\"", "\"\"", "a\"b", "a\nb", "a\r\nb",
    "\r", "\u{FEFF}a", "\u{A0}a\u{A0}", "\u{200B}", "63,4%\u{202E}%4,36", "\u{2066}x\u{2069}", "e\u{0302}\u{0301}", "A\u{030A}", "\u{1E9B}\u{0323}",
    "👩‍👩‍👧‍👦", "१२३", "①", "ﬁ", "İstanbul", "ß", "\u{0}", "\u{7}", "\u{85}", "\u{2028}", "có", "không", "x", "2026-06-30", "30/6/2026", "2026-Q2",
    "2026-13", "31/2/2026", "0000-00-00", "9999-12-31", "Thường xuyên", "tháng 6/2026 và các năm tiếp theo", "a|b|c", "|", "https://a.vn/x",
    "ftp://x",
    "http://", "CẦN GHI: tên", String(repeating: "ơ", count: 300), "o" + String(repeating: "\u{0301}", count: 200),
  ]
}
