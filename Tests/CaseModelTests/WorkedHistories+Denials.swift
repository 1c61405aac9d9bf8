extension WorkedHistory {
  /// Decisions from which a time of its own runs although the order was final before, or although
  /// this data does not tell whether it is.
  static let denials = read(
    """
    the Board denied a motion: a petition of that | INA 242(b)(1), (6)
      RMV X 2018-01-10; appeal A 2018-02-01 DIS 2019-05-06; mtr A 2026-01-10 DEN 2026-11-02
      -> final a 2019-05-06 / PFR 2026-12-02
    the Board denied a motion long ago | INA 242(b)(1)
      RMV X 2018-01-10; appeal A 2018-02-01 DIS 2019-05-06; mtr A 2020-01-10 DEN 2020-06-01
      -> final a 2019-05-06 / PFR 2019-06-05
    the Board denied a motion, told by the clinic | INA 242(b)(1)
      RMV X 2018-01-10; appeal A 2018-02-01 DIS 2019-05-06; told order.motion 2026-02-02;
      told order.motion-denied 2026-11-09
      -> final a 2019-05-06 / PFR 2026-12-09
    the judge denied a motion: an appeal of that | 8 CFR 1003.1(b)(3), 1003.38(b)
      RMV X 2018-01-10; motion O 2026-08-03 D 2026-11-02
      -> final c 2018-02-09 / BIA-APP 2026-12-02
    the judge denied a motion to rescind | 8 CFR 1003.1(b)(3); INA 240(b)(5)(C)
      RMV X 2026-06-01 IA; motion MA 2026-07-01 D 2026-10-30
      -> final e 2026-06-01 + none / BIA-APP 2026-11-30, MTR-IA-NOTICE any time ! MTR-IA-180
    that ruling appealed in time | 8 CFR 1003.6(b)
      RMV X 2026-06-01 IA; motion MA 2026-07-01 D 2026-10-30; ijmtr A 2026-11-16
      -> motion e 2026-06-01 + none ! BIA-APP
    that appeal dismissed: a petition of it | INA 242(b)(1)
      RMV X 2026-01-12 IA; motion MA 2026-02-02 D 2026-03-02; ijmtr A 2026-03-20 DIS 2026-11-09
      -> final e 2026-01-12 + none / PFR 2026-12-09 ! BIA-APP
    a motion taken back leaves no ruling | 8 CFR 1003.23(b)
      RMV X 2018-01-10; motion O 2026-08-03 W 2026-11-02
      -> final c 2018-02-09 ! BIA-APP
    a motion to the Board taken back leaves no ruling | 8 CFR 1003.2
      RMV X 2018-01-10; mtr A 2026-08-03 WDL 2026-11-02
      -> final c 2018-02-09 / PFR 2018-03-12
    DHS's motion denied gives the client no time | 8 CFR 1003.23(b)
      RMV X 2018-01-10; motion O 2026-08-03 dhs D 2026-11-02
      -> final c 2018-02-09 ! BIA-APP
    a motion to change venue denied attacks nothing | 8 CFR 1003.20
      RMV X 2018-01-10; motion CV 2026-08-03 D 2026-11-02
      -> final c 2018-02-09 ! BIA-APP
    the one motion to reopen is used | INA 240(c)(7)(A)
      RMV X 2026-09-01; motion O 2026-10-05 D 2026-11-02
      -> final c 2026-10-01 / BIA-APP 2026-12-02, RECON 2026-11-02 ! MTR
    the one motion to reconsider is used | INA 240(c)(6)(A)
      RMV X 2026-09-01; motion FD 2026-10-05 D 2026-11-02
      -> final c 2026-10-01 / BIA-APP 2026-12-02, MTR 2026-12-30 ! RECON
    changed conditions have no number, so the one motion is left | INA 240(c)(7)(C)(ii)
      RMV X 2026-09-01; motion MC 2026-10-05 D 2026-11-02
      -> final c 2026-10-01 / MTR 2026-12-30
    DHS's appeal of a grant sustained: count a petition to be safe | INA 242(b)(1)
      RMV R 2025-05-02; appeal I 2025-05-28 SUS 2026-11-02
      -> unclear / PFR 2026-12-02
    DHS's appeal of a grant dismissed this month | 8 CFR 1003.39
      RMV R 2025-05-02; appeal I 2025-05-28 DIS 2026-11-02
      -> granted + none ! PFR
    DHS's appeal of a grant untimely | 8 CFR 1003.38(b)
      RMV R 2025-05-02; appeal I 2025-07-28 DUT 2026-11-02
      -> granted + none ! PFR
    DHS's appeal of a grant withdrawn | 8 CFR 1003.4
      RMV R 2025-05-02; appeal I 2025-05-28 WDL 2026-11-02
      -> granted + none
    DHS's appeal of withholding sustained: count a petition to be safe | INA 242(b)(1)
      RMV E 2025-05-02; appeal I 2025-05-28 SUS 2026-11-02
      -> unclear / PFR 2026-12-02
    a code of no list: count a petition to be safe | INA 242(b)(1)
      RMV X 2025-05-02; appeal A 2025-05-28 QQQ 2026-11-02
      -> unclear / PFR 2026-12-02
    no jurisdiction, why not told: count a petition to be safe | INA 242(b)(1)
      RMV X 2025-05-02; appeal A 2025-05-28 NJU 2026-11-02
      -> unclear / PFR 2026-12-02
    late by the Board, in time by this record: count from its day | 8 CFR 1241.1(c)
      RMV X 2026-06-01; appeal A 2026-06-20 DUT 2026-11-02
      -> unclear / PFR 2026-12-02
    WHO denial left as it was: count from the Board too | Riley v. Bondi (2025)
      WHO D 2025-05-02; appeal A 2025-05-28 DIS 2026-11-02
      -> dhs dhs + none / PFR 2026-12-02
    WHO denial left as it was, the order told | Riley v. Bondi (2025)
      WHO D 2025-05-02; appeal A 2025-05-28 DIS 2026-11-02; told order.reinstated 2025-02-06
      -> dhs dhs 2025-02-06 + none / PFR 2025-03-10, PFR 2026-12-02
    WHO grant left as it was gives no petition to the client | INA 242
      WHO Z 2025-05-02; appeal I 2025-05-28 DIS 2026-11-02
      -> dhs dhs + withholding ! PFR
    AOC denial left as it was: reviewed like an order | Kanacevic v. INS (2d Cir. 2006)
      AOC D 2025-05-02; appeal A 2025-05-28 DIS 2026-11-02
      -> dhs dhs + none / PFR 2026-12-02
    AOC denial on appeal | 8 CFR 1003.6(a)
      AOC D 2025-05-02; appeal A 2025-05-28
      -> dhs dhs + appeal ! PFR
    """
  )
}
