extension WorkedHistory {
  /// Motions against an order, before the judge and before the Board.
  static let motionRows = read(
    """
    an appeal of the denied motion is pending | 8 CFR 1003.6(b)
      RMV X 2025-03-03 IA; motion MA 2025-04-01 D 2025-05-01; ijmtr A 2025-05-20
      -> motion e 2025-03-03 + none
    that appeal dismissed | 8 CFR 1241.1(e)
      RMV X 2025-03-03 IA; motion MA 2025-04-01 D 2025-05-01;
      ijmtr A 2025-05-20 DIS 2026-10-20
      -> final e 2025-03-03 + none
    that appeal sustained | 8 CFR 1003.23(b)
      RMV X 2025-03-03 IA; motion MA 2025-04-01 D 2025-05-01;
      ijmtr A 2025-05-20 SUS 2026-10-20
      -> undone + none
    that appeal sent back | 8 CFR 1003.1(d)(7)
      RMV X 2025-03-03 IA; motion MA 2025-04-01 D 2025-05-01;
      ijmtr A 2025-05-20 REM 2026-10-20
      -> unclear
    to set aside, on appeal | 8 CFR 1003.23(b)
      RMV X 2025-03-03 IA; amsa A 2025-05-20
      -> motion e 2025-03-03
    in absentia, a motion pending | INA 240(b)(5)(C)
      RMV X 2025-03-03 IA; motion MA 2025-04-01
      -> motion e 2025-03-03 + iamotion
    in absentia, an old motion of another order | INA 240(b)(5)(C)
      RMV X 2025-03-03 IA; motion MA 2020-04-01
      -> final e 2025-03-03 + none
    in absentia, reopened, ordered in absentia again | 8 CFR 1241.1(e)
      RMV X 2020-03-03 IA; motion MA 2020-04-01 G 2020-05-01; RMV X 2025-03-03 IA
      -> final e 2025-03-03
    in absentia, reopened, ordered after a hearing | 8 CFR 1241.1(c)
      RMV X 2020-03-03 IA; motion MA 2020-04-01 G 2020-05-01; RMV X 2025-01-10
      -> final c 2025-02-10
    in absentia, reopened, pending | INA 240(b)(5)(C)
      RMV X 2020-03-03 IA; motion MA 2020-04-01 G 2020-05-01; RMV open
      -> undone + none = pending
    in absentia, reopened, no new row yet | INA 240(b)(5)(C)
      RMV X 2025-03-03 IA; motion MA 2025-04-01 G 2025-05-01
      -> undone + none = pending
    in absentia, reopened, relief granted | INA 101(a)(47)
      RMV X 2020-03-03 IA; motion MA 2020-04-01 G 2020-05-01; RMV R 2025-01-10
      -> granted
    in absentia, an appeal sent back by the Board | Matter of Guzman
      RMV X 2025-03-03 IA; appeal A 2025-03-20 REM 2025-12-01
      -> undone = pending
    in absentia, an appeal dismissed | Matter of Guzman; 8 CFR 1241.1(e)
      RMV X 2025-03-03 IA; appeal A 2025-03-20 DIS 2025-12-01
      -> final e 2025-03-03
    an older grant and a newer denial | 8 CFR 1003.23(b)
      RMV X 2018-01-10; motion O 2019-01-10 G 2019-03-03;
      motion O 2022-01-10 D 2022-03-03
      -> unclear = completed removal
    a denial received before the grant was made | 8 CFR 1003.23(b)
      RMV X 2018-01-10; motion O 2019-01-10 G 2019-09-09;
      motion FD 2019-03-01 D 2019-10-10
      -> undone = pending
    a granted motion and DHS's denied one | 8 CFR 1003.23(b)
      RMV X 2018-01-10; motion O 2019-01-10 G 2019-03-03;
      motion FD 2019-03-20 dhs D 2019-05-05
      -> undone = pending
    DHS's own motion granted | 8 CFR 1003.23(b)
      RMV X 2018-01-10; motion O 2019-01-10 dhs G 2019-03-03
      -> unclear
    a motion denied, then one granted | 8 CFR 1003.23(b)
      RMV X 2018-01-10; motion O 2019-01-10 D 2019-03-03;
      motion O 2022-01-10 G 2022-03-03
      -> undone = pending
    a motion denied, then one pending | 8 CFR 1003.23(b)
      RMV X 2018-01-10; motion O 2019-01-10 D 2019-03-03; motion O 2026-01-10
      -> motion c 2018-02-09
    a motion withdrawn | 8 CFR 1003.23(b)
      RMV X 2018-01-10; motion O 2019-01-10 W 2019-03-03
      -> final c 2018-02-09
    a motion to the Board pending | 8 CFR 1003.2(f)
      RMV X 2018-01-10; appeal A 2018-02-01 DIS 2019-05-06; mtr A 2026-01-10
      -> motion a 2019-05-06 + none
    a motion to the Board denied | 8 CFR 1003.2
      RMV X 2018-01-10; appeal A 2018-02-01 DIS 2019-05-06;
      mtr A 2020-01-10 DEN 2020-06-01
      -> final a 2019-05-06
    a motion to the Board granted | 8 CFR 1003.2
      RMV X 2018-01-10; appeal A 2018-02-01 DIS 2019-05-06;
      mtr A 2020-01-10 GRN 2020-06-01
      -> undone = pending
    a motion to the Board, sent to the judge | 8 CFR 1003.2
      RMV X 2018-01-10; appeal A 2018-02-01 DIS 2019-05-06;
      mtr A 2020-01-10 REM 2020-06-01
      -> undone = pending
    DHS's motion to the Board granted | 8 CFR 1003.2
      RMV X 2018-01-10; appeal A 2018-02-01 DIS 2019-05-06;
      mtr I 2020-01-10 GRN 2020-06-01
      -> unclear
    a motion to the Board returned | 8 CFR 1003.2
      RMV X 2018-01-10; appeal A 2018-02-01 DIS 2019-05-06;
      mtr A 2020-01-10 ADR 2020-06-01
      -> motion a 2019-05-06
    a motion during the appeal is part of it | 8 CFR 1003.2(c)(4)
      RMV X 2025-01-10; appeal A 2025-02-05; mtr A 2026-01-10
      -> appeal
    a stay with a pending motion | 8 CFR 1003.23(b)(1)(v)
      RMV X 2018-01-10; motion O 2026-01-10 stay
      -> motion c 2018-02-09 + stay
    a stay with a motion since denied | 8 CFR 1003.23(b)(1)(v)
      RMV X 2018-01-10; motion O 2026-01-10 stay D 2026-03-03
      -> final c 2018-02-09 + none
    a stay against an earlier order | 8 CFR 1003.23(b)(1)(v)
      RMV X 2018-01-10; motion O 2010-01-10 stay
      -> final c 2018-02-09 + none
    a reconsideration granted says nothing of it | INA 240(c)(6)
      RMV X 2018-01-10; motion FD 2019-01-10 G 2019-03-03
      -> final c 2018-02-09
    """
  )
}
