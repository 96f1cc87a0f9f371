import { type Laenge, monate } from '../calendar/laenge.ts'

/** Professions whose act has a clause of its own for the fast-track procedure. */
export type Fachberuf =
  | 'pflege'
  | 'hebammen'
  | 'psychotherapie'
  | 'aerzte'
  | 'aerzteUnterschiede'
  | 'zahnaerzte'
  | 'apotheker'
  | 'tieraerzte'
  | 'anaesthesieUndOperation'
  | 'medizinischeTechnologie'
  | 'ergotherapie'
  | 'logopaedie'
  | 'diaetassistenz'
  | 'massage'
  | 'orthoptik'
  | 'podologie'
  | 'physiotherapie'
  | 'notfallsanitaeter'
  | 'pharmazeutischeTechnik'
  | 'fahrlehrer'

/** How long an authority has to decide on a profession; every one of these clauses is a "soll". */
export interface Fachgesetz {
  readonly norm: string
  /** In the ordinary procedure; absent where the act has none. */
  readonly regelfrist?: Laenge
  /** In the ordinary procedure for qualifications from the European Union. */
  readonly regelfristEu?: Laenge
  readonly fachkraefteverfahren: Laenge
  /** To acknowledge receipt and to list what is missing; absent where the act has no such duty. */
  readonly eingang?: { readonly laenge: Laenge; readonly norm: string }
  /** The provision that lets a Land deviate from exactly this length. Whether one did was not checked. */
  readonly landesabweichung?: string
  /** The clause holds for the equivalence cases alone. */
  readonly nur?: 'gleichwertigkeit'
  /** Whose clause applies instead of an own one. */
  readonly verweis?: string
}

const zwei = monate(2)
const vier = { regelfrist: monate(4), fachkraefteverfahren: zwei } as const
const drei = { regelfrist: monate(3), fachkraefteverfahren: zwei } as const

/** Read in the collection of federal law of 2026-08-19. A reform of the health professions was under way. */
export const fachgesetze: Readonly<Record<Fachberuf, Fachgesetz>> = {
  pflege: { norm: '§ 43 Abs. 3 PflAPrV', ...vier, regelfristEu: monate(3), landesabweichung: '§ 56 Abs. 5 PflBG' },
  hebammen: {
    norm: '§ 43 Abs. 4 HebStPrV',
    ...vier,
    regelfristEu: monate(3),
    eingang: { laenge: monate(1), norm: '§ 43 Abs. 1 HebStPrV' },
    landesabweichung: '§ 71 Abs. 2 HebG',
  },
  psychotherapie: {
    norm: '§ 61 Abs. 3 PsychThApprO',
    ...vier,
    eingang: { laenge: monate(1), norm: '§ 61 Abs. 1 PsychThApprO' },
    landesabweichung: '§ 20 Abs. 3 PsychThG',
  },
  aerzte: {
    norm: '§ 39 Abs. 5 ÄApprO',
    ...drei,
    eingang: { laenge: monate(1), norm: '§ 39 Abs. 5 ÄApprO' },
    landesabweichung: '§ 4 Abs. 6 BÄO',
  },
  aerzteUnterschiede: { norm: '§ 3 Abs. 2 BÄO', ...vier, landesabweichung: '§ 4 Abs. 6 BÄO' },
  zahnaerzte: { norm: '§ 2 ZHG', ...vier, landesabweichung: '§ 3 Abs. 3 ZHG' },
  apotheker: { norm: '§ 20 Abs. 5 AAppO', ...drei, eingang: { laenge: monate(1), norm: '§ 20 Abs. 5 AAppO' } },
  tieraerzte: { norm: '§ 63 Abs. 5 TAppV', ...drei, nur: 'gleichwertigkeit' },
  anaesthesieUndOperation: { norm: '§ 53 Abs. 2 ATA-OTA-APrV', ...drei },
  medizinischeTechnologie: { norm: '§ 61 Abs. 2 MTAPrV', ...drei, landesabweichung: '§ 69 Abs. 2 MTBG' },
  ergotherapie: { norm: '§ 16c Abs. 1 ErgThAPrV', ...vier },
  logopaedie: { norm: '§ 16c Abs. 1 LogAPrO', ...vier },
  diaetassistenz: { norm: '§ 16c Abs. 1 DiätAss-APrV', ...vier },
  massage: { norm: '§ 16c Abs. 1 MB-APrV', ...vier },
  orthoptik: { norm: '§ 16c Abs. 1 OrthoptAPrV', ...vier },
  podologie: { norm: '§ 16c Abs. 1 PodAPrV', ...vier },
  physiotherapie: { norm: '§ 21c Abs. 1 PhysTh-APrV', ...vier },
  notfallsanitaeter: { norm: '§ 23 Abs. 1 NotSan-APrV', ...vier },
  pharmazeutischeTechnik: { norm: '§ 18c PTA-APrV', ...vier },
  fahrlehrer: { norm: '§ 5 Abs. 6a FahrlG', fachkraefteverfahren: zwei, verweis: '§ 14a BQFG' },
}

/** Every profession with an act of its own. */
export const fachberufe: readonly Fachberuf[] = Object.keys(fachgesetze) as readonly Fachberuf[]
