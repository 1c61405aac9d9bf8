extension CodeLabels {
  /// Labels of motions, used where a release lacks its own list.
  ///
  /// > Source: EOIR release,
  /// `tblLookupMotionType`, 72 codes.
  static let motions = """
    AC Motion for Administrative Closure
    AI Motion to Apologize to the Court for Improper Conduct
    AN Motion to Correct an A-number
    BB Custody Determination
    BD Motion for Bond Re-Determination
    C Motion to Recalendar
    CA Motion to Hold Case in Abeyance
    CC Motion to Correct Case Information
    CD Motion to Change Docket Type
    CL Motion to calendar (case off-calendar)
    CO Motion for Continuance
    CS Motion to Consolidate
    CT Motion to Sever
    CV Motion for Change of Venue
    EH Motion to Advance for Earlier Hearing Date
    ET Motion for Extension of Time to File a Document
    EW Motion to Excuse Appearance of Witness
    FD Motion to Reconsider
    FW Motion for Fee Waiver
    HV Motion to Submit at Hearing a Video/dvd/Recording as Evidence
    IC Motion for Incompetence of Respondent/Attorney (Medically or Professionally)
    IM Motion to Set an Individual/Merits Hearing
    IP Motion for In Person Hearing
    LI Motion for Specific Language Interpreter
    LS Motion to Permit 3rd Year Law Student Or Reputable Representative
    MA Motion to Reopen for In Absentia
    MC Motion to Reopen for Changed Country Conditions
    MD Motion to accept late filed documents
    MN Motion to amend the name on the NTA
    MP Motion to Modify Protective Order
    MS Motion for Subpoena
    MU Motion unlisted
    O Motion to Reopen
    OC Motion to Open / Close Hearing to the Public
    OD Motion to Return Original Documents
    OT Other motion
    PA Motion to Proceed on the Administrative Record
    PC Motion for Pre-Trial Conference
    PM Motion to Pretermit
    PO Motion for Protective Order
    PS Motion to Place on Status Docket
    QS Motion to Quash a Subpoena
    RC Motion to Recuse
    RD Motion to Rescind
    RI Motion to Reissue Decision
    RP Motion to Reconsider Pre-decision
    RR Motion to Retrieve and Review File
    RS Motion to Remove from Status Docket
    SA Motion to Set Aside
    SB Motion for Subsequent Bond Determination
    SC Motion to Substitute Counsel
    SD Motion to Substitute Documents
    SG Motion for Competency Safeguards
    SO Motion for Stipulated Voluntary Departure
    SP Motion to Suppress
    SR Motion for Stipulated Removal
    ST Motion to have Security Present in Court Hearing at a Non-Detained Hearing
    SY Motion for a Stay of Removal/Extension to Stay
    TA Motion for Telephonic Appearance
    TD Motion to Terminate the Deferral
    TP Motion to Terminate
    TV Motion for Video Appearance
    U Motion to Dismiss
    VD Motion for Voluntary Departure
    VO Motion to Vacate IJ Order
    VP Motion to Vacate Protective Order
    VS Motion to Vacate a Hearing/Scheduling Order
    WA Motion to Withdraw a Charge or Allegation(s)
    WC Motion to Withdraw as Counsel
    WP Motion to Withdraw Application for Admission
    WV Motion to Waive Appearance
    XH Motion to Expedite Hearing
    """
}
