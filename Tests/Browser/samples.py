"""Pages of every kind, for tests that need not look at all of them."""

from __future__ import annotations

DEMONSTRATION = "mau/minh-hoa"
REAL = "xa-phuong/thong-nhat"

PAGES = [
    "index.html",
    "cach-tinh.html",
    "404.html",
    "gioi-thieu.html",  # a free page
    "thuat-ngu.html",
    "muc-luc.html",
    "canh-bao.html",
    "chat-luong-du-lieu.html",
    "chi-so/phu-song-5g.html",  # a note on what differs
    "chi-so/xep-hang-dti.html",  # a rank
    "co-quan/van-hoa-xa-hoi.html",
    "co-quan/nhom.html",  # groups of offices
    "du-lieu-mo/index.html",
    "du-lieu-mo/tu-dien.html",
    "dieu-kien-su-dung.html",
    f"{REAL}/index.html",
    f"{REAL}/canh-bao.html",
    f"{REAL}/ke-hoach/nq57.html",
    f"{REAL}/chi-tieu/nq57-ct-i-1.html",  # no measure
    f"{REAL}/nhiem-vu/nq57-nv-i-1.html",  # two leads, a reading, a note
    f"{REAL}/trach-nhiem/nq57-tn-iv-1.html",
    f"{REAL}/co-quan/phong-van-hoa-xa-hoi.html",
    f"{REAL}/ke-hoach-noi-gi.html",
    f"{REAL}/dieu-chinh.html",  # from here on pages that wait for their first row
    f"{REAL}/bao-cao.html",
    f"{REAL}/kinh-phi.html",
    f"{REAL}/cong-bo/bai-toan-lon.html",
    f"{REAL}/minh-chung.html",
    f"{REAL}/chat-luong-du-lieu.html",
    f"{REAL}/du-lieu/index.html",
    "xa-phuong/dai-phuoc/index.html",  # no office named
    "xa-phuong/phu-lam/index.html",  # no tasks
    "xa-phuong/phu-lam/chi-tieu/nq57-ct-a-1.html",
    "xa-phuong/xuan-lap/index.html",
    "xa-phuong/tran-bien/index.html",  # duties alone
    "xa-phuong/tran-bien/ke-hoach/nq57.html",
    f"{DEMONSTRATION}/index.html",
    f"{DEMONSTRATION}/canh-bao.html",
    f"{DEMONSTRATION}/ke-hoach/nq57-2026.html",
    f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-i-1.html",  # a share with milestones
    f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-i-4.html",  # numerator and denominator
    f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-v-18.html",  # the longest
    f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-iii-5.html",
    f"{DEMONSTRATION}/nhiem-vu/nq57-2026-nv-iv-2.html",  # amended, two leads
    f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-v-24.html",  # a retired id
    f"{DEMONSTRATION}/trach-nhiem/nq57-2026-tn-v-6.html",
    f"{DEMONSTRATION}/ke-hoach-noi-gi.html",
    f"{DEMONSTRATION}/dieu-chinh.html",
    f"{DEMONSTRATION}/bao-cao.html",
    f"{DEMONSTRATION}/kinh-phi.html",
    f"{DEMONSTRATION}/cong-bo/bai-toan-lon.html",
    f"{DEMONSTRATION}/minh-chung.html",
    f"{DEMONSTRATION}/chat-luong-du-lieu.html",
    f"{DEMONSTRATION}/du-lieu/index.html",
    f"{DEMONSTRATION}/co-quan/phong-kinh-te.html",
    f"{DEMONSTRATION}/co-quan/cac-phong-ban-don-vi.html",  # a group of offices
    f"{REAL}/co-quan/index.html",
    f"{DEMONSTRATION}/co-quan/index.html",
    f"{DEMONSTRATION}/qua-cac-thang.html",
    f"{DEMONSTRATION}/nhung/index.html",
    f"{REAL}/nhung/xa-phuong.html",  # cards for other pages from here on
    f"{DEMONSTRATION}/nhung/xa-phuong.html",
    f"{DEMONSTRATION}/nhung/canh-bao.html",
    f"{DEMONSTRATION}/nhung/du-lieu.html",
    f"{DEMONSTRATION}/nhung/chi-tieu/nq57-2026-ct-i-1.html",
]
