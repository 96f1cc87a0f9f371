import type { Festtag } from './festtage.ts'
import type { Land } from './land.ts'
import type { PlainDate } from './plain-date.ts'

/** How a rule was confirmed: A wording of the norm read, B official page, C private source, D our inference. */
export type Beleg = 'A' | 'B' | 'C' | 'D'

/** Places inside a Land that have a holiday of their own. */
export type Gebiet = 'friedensfest' | 'mariaeHimmelfahrt' | 'fronleichnam'

/** A statutory holiday of one Land beyond the nine of all Länder. Without days it held throughout 2015 to 2050. */
export interface Landesfeiertag {
  readonly tag: Festtag
  readonly from?: PlainDate
  readonly until?: PlainDate
  /** Only in some places of the Land: law/calendar/gebiete.ts says which. */
  readonly gebiet?: Gebiet
  readonly norm?: string
  readonly beleg?: Beleg
  readonly source?: string
}

export interface Feiertagsgesetz {
  /** The provision that lists the holidays. */
  readonly norm: string
  readonly beleg: Beleg
  readonly source: string
  readonly dazu: readonly Landesfeiertag[]
}

/** The nine of every Land. 3 October alone rests on federal law. */
export const ueberall: readonly Festtag[] = [
  'neujahr',
  'karfreitag',
  'ostermontag',
  'ersterMai',
  'christiHimmelfahrt',
  'pfingstmontag',
  'tagDerDeutschenEinheit',
  'ersterWeihnachtstag',
  'zweiterWeihnachtstag',
]

export const TAG_DER_DEUTSCHEN_EINHEIT = 'Art. 2 Abs. 2 Einigungsvertrag'

const list = 'https://github.com/vacanza/holidays/blob/dev/holidays/countries/germany.py'

/** 31 October 2017, the five hundredth year of the Reformation: a holiday for once in the Länder that had none. */
function reformationsjahr(norm: string, beleg: Beleg, source: string): Landesfeiertag {
  return { tag: 'reformationstag', from: '2017-10-31', until: '2017-10-31', norm, beleg, source }
}

export const feiertagsgesetze: Readonly<Record<Land, Feiertagsgesetz>> = {
  BW: {
    norm: '§ 1 FTG BW',
    beleg: 'B',
    source: 'https://im.baden-wuerttemberg.de/de/service/feiertage',
    dazu: [
      { tag: 'heiligeDreiKoenige' },
      { tag: 'fronleichnam' },
      { tag: 'allerheiligen' },
      reformationsjahr('§ 1 FTG BW a. F.', 'C', list),
    ],
  },
  BY: {
    norm: 'Art. 1 Abs. 1 Nr. 1 BayFTG',
    beleg: 'A',
    source: 'https://www.gesetze-bayern.de/Content/Document/BayFTG/true',
    dazu: [
      { tag: 'heiligeDreiKoenige' },
      { tag: 'fronleichnam' },
      { tag: 'allerheiligen' },
      {
        tag: 'mariaeHimmelfahrt',
        gebiet: 'mariaeHimmelfahrt',
        norm: 'Art. 1 Abs. 1 Nr. 2 BayFTG',
        source: 'https://www.statistik.bayern.de/statistik/gebiet_bevoelkerung/zensus/himmelfahrt',
      },
      { tag: 'friedensfest', gebiet: 'friedensfest', norm: 'Art. 1 Abs. 2 BayFTG', beleg: 'C', source: list },
      reformationsjahr('Art. 1 BayFTG a. F.', 'C', list),
    ],
  },
  BE: {
    norm: '§ 1 Abs. 1 FeiertG BE',
    beleg: 'A',
    source: 'https://gesetze.berlin.de/bsbe/document/jlr-FeiertGBEV10P1',
    dazu: [
      { tag: 'frauentag', from: '2019-02-07', norm: '§ 1 Abs. 1 Nr. 2 FeiertG BE' },
      { tag: 'tagDerBefreiung', from: '2020-05-08', until: '2020-05-08', norm: '§ 1 FeiertG BE a. F.', beleg: 'C' },
      {
        tag: 'tagDerBefreiung',
        from: '2025-05-08',
        until: '2025-05-08',
        norm: '§ 1 FeiertG BE a. F.',
        beleg: 'B',
        source: 'https://www.berlin.de/aktuelles/9188766-958090-einmaliger-feiertag-am-8-mai-2025.html',
      },
      {
        tag: 'siebzehnterJuni',
        from: '2028-06-17',
        until: '2028-06-17',
        norm: '§ 1 FeiertG BE',
        beleg: 'B',
        source: 'https://www.berlin.de/aktuelles/9188766-958090-einmaliger-feiertag-am-8-mai-2025.html',
      },
      reformationsjahr('§ 1 FeiertG BE a. F.', 'C', list),
    ],
  },
  BB: {
    norm: '§ 2 Abs. 1 FTG BB',
    beleg: 'A',
    source: 'https://bravors.brandenburg.de/gesetze/ftg_2015',
    dazu: [{ tag: 'ostersonntag' }, { tag: 'pfingstsonntag' }, { tag: 'reformationstag' }],
  },
  HB: {
    norm: '§ 2 Abs. 1 FeiertG HB',
    beleg: 'B',
    source: 'https://www.weka.de/ordnungsamt-gewerbeamt/feiertagsgesetz-in-niedersachsen-und-bremen-geaendert',
    dazu: [
      // Brem.GBl. 2018 S. 302 of 26 June 2018; the first 31 October under it was that of 2018.
      { tag: 'reformationstag', from: '2018-06-27' },
      reformationsjahr('§ 2 FeiertG HB a. F.', 'C', list),
    ],
  },
  HH: {
    norm: '§ 1 FeiertG HH',
    beleg: 'B',
    source: 'https://www.weka.de/ordnungsamt-gewerbeamt/feiertagsgesetz-hamburg/',
    dazu: [
      // HmbGVBl. 2018 S. 63, act of 12 March 2018.
      { tag: 'reformationstag', from: '2018-03-13', norm: '§ 1 Nr. 8 FeiertG HH' },
      reformationsjahr('§ 1 Reformationstag-VO HH', 'A', 'https://kirchenrecht-nek.de/document/38233'),
    ],
  },
  HE: {
    norm: '§ 1 Abs. 1 HFeiertagsG',
    beleg: 'A',
    source: 'https://www.anwalt24.de/gesetze/hfeiertagsg/1',
    dazu: [
      // All Sundays are statutory holidays here as well; they end a Frist as Sundays in any case.
      { tag: 'fronleichnam' },
      reformationsjahr('§ 2 HFeiertagsG', 'C', list),
    ],
  },
  MV: {
    norm: '§ 2 Abs. 1 FTG M-V',
    beleg: 'B',
    source: 'https://www.landesrecht-mv.de/bsmv/document/jlr-FTGMVV3P2',
    dazu: [{ tag: 'frauentag', from: '2023-01-01' }, { tag: 'reformationstag' }],
  },
  NI: {
    norm: '§ 2 Abs. 1 NFeiertagsG',
    beleg: 'A',
    source: 'https://voris.wolterskluwer-online.de/browse/document/b724111b-6c20-3862-b111-589842acacba',
    dazu: [
      // Nds. GVBl. 2018 S. 122, in force on the day after its promulgation of 28 June 2018.
      { tag: 'reformationstag', from: '2018-06-29' },
      reformationsjahr('§ 2 Abs. 1 S. 2 NFeiertagsG a. F.', 'A', list),
    ],
  },
  NW: {
    norm: '§ 2 Abs. 1 FeiertagsG NW',
    beleg: 'B',
    source: 'https://recht.nrw.de/lmi/owa/br_bes_detail?bes_id=3367&aufgehoben=N&det_id=144445&anw_nr=2&menu=1&sg=0',
    dazu: [
      { tag: 'fronleichnam' },
      { tag: 'allerheiligen' },
      reformationsjahr(
        '§ 1 Reformationstag-G NW',
        'B',
        'https://www.land.nrw/de/pressemitteilung/nrw-will-feiertag-zum-500-reformationstag',
      ),
    ],
  },
  RP: {
    norm: '§ 2 Abs. 1 LFtG',
    beleg: 'B',
    source: 'https://www.landesrecht.rlp.de/bsrp/document/jlr-FeiertGRPpP2',
    dazu: [
      { tag: 'fronleichnam' },
      { tag: 'allerheiligen' },
      reformationsjahr(
        '§ 1 Reformationstag-VO RP',
        'B',
        'https://www.hwk-pfalz.de/artikel/31-oktober-2017-auch-in-rheinland-pfalz-feiertag-51,0,2497.html',
      ),
    ],
  },
  SL: {
    norm: '§ 2 Abs. 1 SFG',
    beleg: 'B',
    source: 'https://recht.saarland.de/bssl/document/jlr-FeiertGSL1976V6P2',
    dazu: [
      { tag: 'fronleichnam' },
      { tag: 'mariaeHimmelfahrt' },
      { tag: 'allerheiligen' },
      reformationsjahr('§ 2 SFG a. F.', 'C', list),
    ],
  },
  SN: {
    norm: '§ 1 Abs. 1 SächsSFG',
    beleg: 'B',
    source: 'https://www.revosax.sachsen.de/vorschrift/3997-SaechsSFG',
    dazu: [
      { tag: 'reformationstag' },
      { tag: 'bussUndBettag' },
      {
        tag: 'fronleichnam',
        gebiet: 'fronleichnam',
        norm: '§ 1 FronleichnamsVO SN i. V. m. § 1 Abs. 1 SächsSFG',
        beleg: 'A',
        source: 'https://www.revosax.sachsen.de/vorschrift/4142-FronleichnamsVO',
      },
    ],
  },
  ST: {
    norm: '§ 2 FeiertG LSA',
    beleg: 'B',
    source: 'https://www.landesrecht.sachsen-anhalt.de/bsst/document/jlr-FeiertGSTpP2',
    dazu: [{ tag: 'heiligeDreiKoenige' }, { tag: 'reformationstag' }],
  },
  SH: {
    norm: '§ 2 Abs. 1 SFTG',
    beleg: 'B',
    source: 'https://www.gesetze-rechtsprechung.sh.juris.de/bssh/document/jlr-FeiertGSH2004V3P2',
    dazu: [
      { tag: 'reformationstag', from: '2018-03-01' },
      reformationsjahr('§ 1 Reformationstag-VO SH', 'A', 'https://kirchenrecht-nordkirche.de/document/33624'),
    ],
  },
  TH: {
    norm: '§ 2 Abs. 1 ThürFGtG',
    beleg: 'A',
    source: 'https://kirchenrecht-ekm.de/document/9627',
    dazu: [
      { tag: 'weltkindertag', from: '2019-03-20' },
      { tag: 'reformationstag' },
      {
        tag: 'fronleichnam',
        gebiet: 'fronleichnam',
        norm: '§ 10 Abs. 1 ThürFGtG',
        source: 'https://gesetze.co/TH/Th%C3%BCrFGtG/10',
      },
    ],
  },
}
