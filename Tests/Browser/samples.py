"""Pages of every kind, for tests that need not look at all of them."""

from __future__ import annotations

DEMONSTRATION = "mau/minh-hoa"
REAL = "xa-phuong/thong-nhat"

PAGES = [
    "index.html",
    "cach-tinh.html",
    "404.html",
    f"{REAL}/index.html",
    f"{REAL}/canh-bao.html",
    f"{REAL}/ke-hoach/nq57.html",
    f"{REAL}/chi-tieu/nq57-ct-i-1.html",  # no measure
    f"{REAL}/nhiem-vu/nq57-nv-i-1.html",  # two leads, a reading, a note
    f"{REAL}/co-quan/phong-van-hoa-xa-hoi.html",
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
    f"{DEMONSTRATION}/co-quan/phong-kinh-te.html",
    f"{DEMONSTRATION}/co-quan/cac-phong-ban-don-vi.html",  # a group of offices
]
