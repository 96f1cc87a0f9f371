/**
 * Laws that Vorab cites although their text is not in the index. Citations of them are checked for their shape only; a
 * name that is missing here is taken for a misspelling.
 */
const NAMES = `
  AEntG, AFBG, AO, ArbZG, AsylbLG, AsylG, AÜG, BAföG, BBG, BBiG, BDSG, BGB, BGebG, BGBEG, BMG, BUrlG, BVFG, BZRG, BeurkG, Einigungsvertrag, EStG,
  FreizügG/EU, GewO, GG, GVG, HGB, HwO, IfSG, KonsG, MiLoG, NachwG, PflBG, PStG, StAG, StGB, SVBezGrV, TVG, TzBfG, VDG, VwGO, VwVG, ZPO,
  SGB I, SGB II, SGB III, SGB IV, SGB V, SGB VI, SGB VII, SGB VIII, SGB IX, SGB X, SGB XI, SGB XII,

  LogAPrO, DiätAss-APrV, MB-APrV, OrthoptAPrV, PhysTh-APrV, PTA-APrV, AAppO, ATA-OTA-APrV, ÄApprO, BÄO, BApO, BTÄO, ErgThAPrV, FahrlG, HebG, HebStPrV, MPhG, MTAPrV, NotSanG, NotSan-APrV, PflAPrV,
  PodAPrV, PsychThApprO, PsychThG, TAppV, ZApprO, ZHG,

  DSGVO, eIDAS-VO, EUV, AEUV, GRCh, EMRK, RL (EU) 2021/1883, RL (EU) 2016/801, VO (EG) Nr. 810/2009, VO (EU) Nr. 910/2014,
  VO (EU) 2016/399, VO (EU) 2018/1806,

  FTG BW, BayFTG, FeiertG BE, FTG BB, FeiertG HB, FeiertG HH, Reformationstag-VO HH, HFeiertagsG, FTG M-V, NFeiertagsG,
  FeiertagsG NW, Reformationstag-G NW, LFtG, Reformationstag-VO RP, SFG, SächsSFG, FronleichnamsVO SN, FeiertG LSA, SFTG,
  Reformationstag-VO SH, ThürFGtG
`

export const otherLaws: ReadonlySet<string> = new Set(NAMES.split(',').map((name) => name.trim()))
