import { completedYears, type PlainDate } from '#law/calendar/plain-date.ts'
import { momentOn } from '#law/engine/answers.ts'
import { evaluate } from '#law/engine/evaluate.ts'
import type { Truth } from '#law/engine/truth.ts'
import type { Urkundenart } from '#law/nachweise/urkundenstaat.ts'
import { wayById } from '#law/pathways/ways.ts'
import type { AnlagenId } from './anlage.ts'
import type { Bedingung, Uebersetzung } from './checklistenzeile.ts'
import type { Anlagenform } from './events-anlagen.ts'
import type { Vorhaben } from './vorhaben.ts'

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

interface Familienregel extends Omit<GeltendeFamilienanlage, 'gilt'> {
  readonly gilt: (person: Angehoeriger, vorhaben: Vorhaben, heute: PlainDate) => Truth
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
    gilt: (...who) => (istKind(...who) === 'nein' ? 'nein' : 'offen'),
  },
]

/**
 * The papers of one member of the family. Grown-up children are no part of the procedure.
 * @example familienanlagenFuer(angehoeriger, vorhaben, heute).find(({ id }) => id === 'AF-05')?.gilt
 */
export function familienanlagenFuer(
  angehoeriger: Angehoeriger,
  vorhaben: Vorhaben,
  heute: PlainDate,
): readonly GeltendeFamilienanlage[] {
  return familienregeln.map(({ gilt, ...regel }) => ({ ...regel, gilt: gilt(angehoeriger, vorhaben, heute) }))
}

function istPartner({ verhaeltnis }: Angehoeriger): Truth {
  if (verhaeltnis === undefined) return 'offen'
  return verhaeltnis === 'kind' ? 'nein' : 'ja'
}

/** Only while it is a minor; whether it is unmarried is asked when its file is opened. */
function istKind({ verhaeltnis, geboren }: Angehoeriger, _: Vorhaben, heute: PlainDate): Truth {
  if (verhaeltnis === undefined) return 'offen'
  if (verhaeltnis !== 'kind') return 'nein'
  if (geboren === undefined) return 'offen'
  return completedYears(geboren, heute) < 18 ? 'ja' : 'nein'
}

function gehoertDazu(...who: Parameters<Familienregel['gilt']>): Truth {
  const [{ verhaeltnis }] = who
  if (verhaeltnis === undefined) return 'ja'
  return verhaeltnis === 'kind' ? istKind(...who) : 'ja'
}

/**
 * The title of the worker decides whether simple German is shown (§ 30 Abs. 1 S. 3 AufenthG). What Nr. 4 asks for is the
 * nationality of the worker, which stands in no paper of the family: where it decides, the line stays open.
 */
function brauchtDeutsch(...[person, { weg }, heute]: Parameters<Familienregel['gilt']>): Truth {
  const partner = istPartner(person)
  const way = wayById(weg)
  if (partner !== 'ja' || !way) return partner
  return evaluate(way.familie.sprachnachweisEhegatte, {}, momentOn(heute)).truth
}
