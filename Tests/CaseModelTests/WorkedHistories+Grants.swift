extension WorkedHistory {
  /// Decisions in the respondent's favour, DHS's appeals of them, and protection beside an order.
  static let grants = read(
    """
    a fresh grant, DHS may appeal | 8 CFR 1003.38(b), 1003.39
      RMV R 2026-11-10
      -> granted + none = completed relief
    a grant no longer open to appeal | 8 CFR 1003.39
      RMV R 2025-05-02
      -> granted
    DHS appeals a grant | 8 CFR 1003.6(a), 1003.39
      RMV R 2025-05-02; appeal I 2025-05-28
      -> appeal + none
    both appeal a grant | 8 CFR 1003.39
      RMV R 2025-05-02; appeal B 2025-05-28
      -> appeal + none
    nobody named appeals a grant | 8 CFR 1003.39
      RMV R 2025-05-02; appeal - 2025-05-28
      -> appeal
    DHS's appeal of a grant dismissed | 8 CFR 1003.39
      RMV R 2025-05-02; appeal I 2025-05-28 DIS 2026-10-20
      -> granted
    DHS withdraws its appeal of a grant | 8 CFR 1003.4
      RMV R 2025-05-02; appeal I 2025-05-28 WDL 2026-10-20
      -> granted
    DHS's appeal of a grant was late | 8 CFR 1003.38(b)
      RMV R 2025-05-02; appeal I 2025-07-28 DUT 2026-10-20
      -> granted
    DHS's appeal of a grant sustained | 8 CFR 1003.1(d)(3)
      RMV R 2025-05-02; appeal I 2025-05-28 SUS 2026-10-20
      -> unclear + none
    DHS's appeal of a grant sent back | 8 CFR 1003.1(d)(7)
      RMV R 2025-05-02; appeal I 2025-05-28 REM 2026-10-20
      -> none = pending
    a grant sent back, then granted again | 8 CFR 1003.39
      RMV R 2023-05-02; appeal I 2023-05-28 REM 2024-06-03; RMV R 2025-05-02
      -> granted
    a grant sent back, then removal ordered | 8 CFR 1241.1(c)
      RMV R 2023-05-02; appeal I 2023-05-28 REM 2024-06-03; RMV X 2025-01-10
      -> final c 2025-02-10
    DHS's appeal of a grant set aside | 8 CFR 1003.6(a)
      RMV R 2025-05-02; appeal I 2025-05-28 APD 2026-10-20
      -> appeal
    DHS's appeal of a grant returned | 8 CFR 1003.6(a)
      RMV R 2025-05-02; appeal I 2025-05-28 ACR 2026-10-20
      -> appeal
    what the Board did to a grant is not told | 8 CFR 1003.39
      RMV R 2025-05-02; appeal I 2025-05-28 OTH 2026-10-20
      -> unclear
    a bond appeal leaves a grant alone | 8 CFR 1003.19(f)
      RMV R 2025-05-02; bond I 2025-05-28
      -> granted
    DHS appeals a termination | 8 CFR 1003.6(a), 1003.39
      RMV T 2025-05-02; appeal I 2025-05-28
      -> appeal + none
    DHS's appeal of a termination sent back | 8 CFR 1003.1(d)(7)
      RMV T 2025-05-02; appeal I 2025-05-28 REM 2026-10-20
      -> none = pending
    DHS's appeal of a termination dismissed | 8 CFR 1003.39
      RMV T 2025-05-02; appeal I 2025-05-28 DIS 2026-10-20
      -> none = completed terminated
    a termination nobody appealed | 8 CFR 1003.39
      RMV T 2025-05-02
      -> none + none
    reopened, then relief granted | INA 101(a)(47)
      RMV X 2020-05-04 IA; RMV R 2025-05-02
      -> granted + none
    reopened, granted, and DHS appeals | 8 CFR 1003.39
      RMV X 2020-05-04 IA; RMV R 2025-05-02; appeal I 2025-05-28
      -> appeal + none
    a grant with appeal waived by both | 8 CFR 1003.39
      RMV R 2026-11-10 res=W
      -> granted
    relief, and only withholding was granted | Matter of I-S- & C-S-
      RMV R 2025-05-02; app ASYL 2023-01-05 D; app ASYW 2023-01-05 G
      -> unclear + withholding
    relief, and asylum was granted too | INA 208
      RMV R 2025-05-02; app ASYL 2023-01-05 G; app ASYW 2023-01-05 G
      -> granted
    relief, and cancellation was granted | INA 240A
      RMV R 2025-05-02; app 42B 2023-01-05 G
      -> granted + none
    removal, and withholding by its application | 8 CFR 1208.16
      RMV X 2025-01-10 to=CH; app ASYW 2023-01-05 G
      -> final c 2025-02-10 + withholding
    removal, and the Convention by its application | 8 CFR 1208.16(c)
      RMV X 2025-01-10; app WCAT 2023-01-05 L
      -> final c 2025-02-10 + withholding
    removal, withholding denied | 8 CFR 1208.16
      RMV X 2025-01-10; app ASYW 2023-01-05 D
      -> final c 2025-02-10 + none
    deferral | 8 CFR 1208.17
      RMV G 2025-01-10 to=CH
      -> final c 2025-02-10 + catdeferral
    Convention withholding | 8 CFR 1208.16(c)
      RMV Z 2025-01-10
      -> final c 2025-02-10 + withholding
    withholding by statute | INA 241(b)(3)
      RMV E 2025-01-10
      -> final c 2025-02-10 + withholding
    """
  )
}
