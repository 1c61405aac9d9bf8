extension WorkedHistory {
  /// Cases a court of appeals sent back, and those the Board sent back to the judge.
  static let remands = read(
    """
    back before the Board | INA 242; 8 CFR 1003.6(a), 1241.1
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04; remand A 2023-06-01
      -> appeal + appeal ! PFR
    back before the Board and dismissed again | 8 CFR 1241.1(a)
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04;
      remand A 2023-06-01 DIS 2026-10-20
      -> final a 2026-10-20 / PFR 2026-11-19, RECON 2026-11-19, MTR 2027-01-19
    back before the Board, then to the judge | 8 CFR 1003.1(d)(7)
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04;
      remand A 2023-06-01 REM 2026-10-20
      -> undone + none = pending
    back before the Board and sustained | 8 CFR 1003.1(d)(3)
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04;
      remand A 2023-06-01 SUS 2026-10-20
      -> undone
    back before the Board, thirty days to leave | INA 240B(b)(2)
      RMV V 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04;
      remand A 2023-06-01 D30 2026-11-02
      -> vd / VD-POST 2026-12-02 + vd
    sent back twice, the second pending | INA 242
      RMV X 2019-06-03; appeal A 2019-06-20 DIS 2020-04-06;
      remand A 2021-06-01 DIS 2022-05-05; remand A 2024-03-01
      -> appeal + appeal
    sent back twice, dismissed twice | 8 CFR 1241.1(a)
      RMV X 2019-06-03; appeal A 2019-06-20 DIS 2020-04-06;
      remand A 2021-06-01 DIS 2022-05-05; remand A 2024-03-01 DIS 2026-10-20
      -> final a 2026-10-20
    sent back, then to the judge, who orders again | 8 CFR 1241.1(c)
      RMV X 2019-06-03; appeal A 2019-06-20 DIS 2020-04-06;
      remand A 2021-06-01 REM 2022-05-05; RMV X 2025-01-10
      -> final c 2025-02-10
    sent back, then to the judge, pending there | 8 CFR 1003.1(d)(7)
      RMV X 2019-06-03; appeal A 2019-06-20 DIS 2020-04-06;
      remand A 2021-06-01 REM 2022-05-05; RMV open
      -> undone = pending
    the judge ordered again and that is on appeal | 8 CFR 1003.6(a)
      RMV X 2019-06-03; appeal A 2019-06-20 REM 2020-04-06; RMV X 2025-01-10;
      appeal A 2025-02-05
      -> appeal
    the Board sent it back twice | 8 CFR 1003.1(d)(7)
      RMV X 2019-06-03; appeal A 2019-06-20 REM 2020-04-06; RMV X 2021-01-11;
      appeal A 2021-02-01 REM 2022-02-02
      -> undone = pending
    a remand closed administratively | 8 CFR 1003.6(a)
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04;
      remand A 2023-06-01 ADM 2026-10-20
      -> appeal
    a remand with nothing before it in the data | INA 242
      RMV X 2021-06-01; remand A 2023-06-01
      -> appeal
    a remand filed by nobody named | INA 242
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04; remand - 2023-06-01
      -> appeal
    what came back is a ruling on a motion | 8 CFR 1003.2; INA 242(b)(6)
      RMV X 2019-06-03; appeal A 2019-06-20 DIS 2020-04-06;
      mtr A 2021-01-11 DEN 2021-06-01; remand A 2023-06-01
      -> motion a 2020-04-06 + none
    that motion granted after the court | 8 CFR 1003.2
      RMV X 2019-06-03; appeal A 2019-06-20 DIS 2020-04-06;
      mtr A 2021-01-11 DEN 2021-06-01; remand A 2023-06-01 GRN 2026-10-20
      -> undone = pending
    that motion denied again | 8 CFR 1003.2
      RMV X 2019-06-03; appeal A 2019-06-20 DIS 2020-04-06;
      mtr A 2021-01-11 DEN 2021-06-01; remand A 2023-06-01 DIS 2026-10-20
      -> final a 2020-04-06
    in absentia, the ruling on the motion came back | INA 240(b)(5)(C)
      RMV X 2019-06-03 IA; motion MA 2019-08-01 D 2019-09-09;
      ijmtr A 2019-10-01 DIS 2020-06-01; remand A 2022-02-02
      -> motion e 2019-06-03 + none
    in absentia, come back and reopened | INA 240(b)(5)(C)
      RMV X 2019-06-03 IA; motion MA 2019-08-01 D 2019-09-09;
      ijmtr A 2019-10-01 DIS 2020-06-01; remand A 2022-02-02 SUS 2026-10-20
      -> undone
    a petition told, and the row of the remand | INA 242
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04; told order.pfr 2022-04-20;
      remand A 2023-06-01
      -> appeal
    a petition granted, told, and no row yet | INA 242
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04; told order.pfr 2022-04-20;
      told order.pfr-granted 2023-05-05
      -> undone
    dismissed again, and a new petition | INA 242(b)(1)
      RMV X 2021-06-01; appeal A 2021-06-20 DIS 2022-04-04;
      remand A 2023-06-01 DIS 2026-10-20; told order.pfr 2026-11-10
      -> petition a 2026-10-20
    a remand untimely decided | 8 CFR 1241.1(c)
      RMV X 2021-06-01; appeal A 2021-07-20 DUT 2022-04-04
      -> final c 2021-07-01
    """
  )
}
