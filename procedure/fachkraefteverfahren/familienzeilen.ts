import { completedYears, type PlainDate } from '#law/calendar/plain-date.ts'
import type { Truth } from '#law/engine/truth.ts'
import type { Urkundenart } from '#law/nachweise/urkundenstaat.ts'
import type { AnlagenId } from './anlage.ts'
import type { Bedingung, Uebersetzung } from './checklistenzeile.ts'
import type { Anlagenform } from './events-anlagen.ts'
import { sprachnachweisDesEhegatten } from './nachzug.ts'

export type Verhaeltnis = 'ehegatte' | 'lebenspartner' | 'kind'

/** Somebody of the family who comes along or follows soon (§ 81a Abs. 4 AufenthG). */
export interface Angehoeriger {
  /** The id in persons. */
  readonly id: string
  readonly verhaeltnis: Verhaeltnis | undefined
  readonly geboren: PlainDate | undefined
  /** Codes of the states. */
  readonly staatsangehoerigkeiten: readonly string[]
}

/** A paper of the family as it applies to one of its members. */
export interface GeltendeFamilienanlage {
  readonly id: Extract<AnlagenId, `AF-${string}`>
  readonly form: readonly Anlagenform[]
  readonly norm: string
  readonly bedingung: Bedingung
  readonly uebersetzung?: Uebersetzung
  readonly urkunde?: Urkundenart
  readonly stattdessen?: readonly AnlagenId[]
  readonly gilt: Truth
}

/** The worker whom the family follows, and the day: half of what the papers of the family hang on. */
export interface Nachzugslage {
  /** Id of the way in law/pathways. */
  readonly weg: string
  /** Codes of the states of the worker, never of the spouse; empty where they are not known. */
  readonly staatsangehoerigkeiten: readonly string[]
  readonly heute: PlainDate
}

interface Familienregel extends Omit<GeltendeFamilienanlage, 'gilt'> {
  readonly gilt: (person: Angehoeriger, lage: Nachzugslage) => Truth | Pick<GeltendeFamilienanlage, 'gilt' | 'norm'>
}

const NACHZUG = '§ 81a Abs. 4 AufenthG'
const original: readonly Anlagenform[] = ['original']
const urkundenform: readonly Anlagenform[] = ['original', 'beglaubigteKopie']
const urkunde = { form: urkundenform, urkunde: 'personenstand', uebersetzung: 'einfach' } as const

const familienregeln: readonly Familienregel[] = [
  { id: 'AF-01', form: original, norm: NACHZUG, bedingung: 'ehegatteZiehtNach', gilt: istPartner },
  { id: 'AF-02', form: original, norm: '§ 80 Abs. 1 AufenthG', bedingung: 'kindZiehtNach', gilt: istKind },
  { id: 'AF-03', form: ['farbkopie'], norm: NACHZUG, bedingung: 'familieZiehtNach', gilt: gehoertDazu },
  {
    id: 'AF-04',
    form: ['beglaubigteKopie'],
    norm: '§ 30 Abs. 1 S. 1 AufenthG',
    bedingung: 'ehegatteZiehtNach',
    stattdessen: ['AF-04b'],
    gilt: istPartner,
  },
  {
    ...urkunde,
    id: 'AF-04b',
    norm: '§ 30 Abs. 1 S. 1 AufenthG',
    bedingung: 'ehegatteZiehtNach',
    stattdessen: ['AF-04'],
    gilt: istPartner,
  },
  {
    id: 'AF-05',
    form: ['original', 'kopie'],
    norm: '§ 30 Abs. 1 S. 1 Nr. 2 AufenthG',
    bedingung: 'ehegatteBrauchtDeutsch',
    gilt: brauchtDeutsch,
  },
  {
    id: 'AF-06',
    form: ['beglaubigteKopie'],
    norm: '§ 32 Abs. 1 AufenthG',
    bedingung: 'kindZiehtNach',
    stattdessen: ['AF-06b'],
    gilt: istKind,
  },
  {
    ...urkunde,
    id: 'AF-06b',
    norm: '§ 32 Abs. 1 AufenthG',
    bedingung: 'kindZiehtNach',
    stattdessen: ['AF-06'],
    gilt: istKind,
  },
  {
    id: 'AF-07',
    form: original,
    uebersetzung: 'einfach',
    urkunde: 'sonstige',
    norm: '§ 32 Abs. 3 AufenthG',
    bedingung: 'elternteilBleibt',
    // Whether both parents move stands in no register: only they can say it.
    gilt: (person, lage) => (istKind(person, lage) === 'nein' ? 'nein' : 'offen'),
  },
]

/**
 * The papers of one member of the family. Grown-up children are no part of the procedure. Where a norm frees from a paper,
 * that norm stands with it.
 * @example familienanlagenFuer({ id: 'e', verhaeltnis: 'ehegatte', geboren: undefined, staatsangehoerigkeiten: ['RS'] }, { weg: 'fachkraftAkademisch', staatsangehoerigkeiten: ['RS'], heute: '2026-11-22' }).find(({ id }) => id === 'AF-05')?.gilt // 'nein'
 */
export function familienanlagenFuer(angehoeriger: Angehoeriger, lage: Nachzugslage): readonly GeltendeFamilienanlage[] {
  return familienregeln.map(({ gilt, ...regel }) => {
    const found = gilt(angehoeriger, lage)
    return { ...regel, ...(typeof found === 'string' ? { gilt: found } : found) }
  })
}

function istPartner({ verhaeltnis }: Angehoeriger): Truth {
  if (verhaeltnis === undefined) return 'offen'
  return verhaeltnis === 'kind' ? 'nein' : 'ja'
}

/** Only while it is a minor; whether it is unmarried is asked when its file is opened. */
function istKind({ verhaeltnis, geboren }: Angehoeriger, { heute }: Nachzugslage): Truth {
  if (verhaeltnis === undefined) return 'offen'
  if (verhaeltnis !== 'kind') return 'nein'
  if (geboren === undefined) return 'offen'
  return completedYears(geboren, heute) < 18 ? 'ja' : 'nein'
}

function gehoertDazu(person: Angehoeriger, lage: Nachzugslage): Truth {
  return person.verhaeltnis === 'kind' ? istKind(person, lage) : 'ja'
}

/**
 * Title and nationality of the worker decide whether simple German is shown (§ 30 Abs. 1 S. 3 Nr. 4, 5 AufenthG). Illness,
 * little need of integration and hardship (Nr. 2, 3, 6) are for the spouse to show: they free nobody beforehand.
 */
function brauchtDeutsch(person: Angehoeriger, { weg, staatsangehoerigkeiten, heute }: Nachzugslage) {
  const partner = istPartner(person)
  const found = partner === 'ja' ? sprachnachweisDesEhegatten({ weg, staatsangehoerigkeiten }, heute) : undefined
  return found === undefined ? partner : { gilt: found.verlangt, norm: found.norm }
}
