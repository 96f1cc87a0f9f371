import type { PlainDate } from '#law/calendar/plain-date.ts'
import { momentOn } from '#law/engine/answers.ts'
import type { Truth } from '#law/engine/truth.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import type { MissionId } from '#law/missions/missions.ts'
import { type DocumentId, documents } from '#law/nachweise/documents.ts'
import type { PackId } from '#law/nachweise/packs.ts'
import { paperAt } from '#law/nachweise/paper-at.ts'
import { type Paper, papersFor, papersOf } from '#law/nachweise/papers.ts'
import type { Urkundenart } from '#law/nachweise/urkundenstaat.ts'
import { wayById } from '#law/pathways/ways.ts'
import type { AnlagenId } from './anlage.ts'
import type { Bedingung, Exemplare, Uebersetzung } from './checklistenzeile.ts'
import type { Anlagenform } from './events-anlagen.ts'
import type { Verhaeltnis } from './familienzeilen.ts'
import type { Vorhaben } from './vorhaben.ts'

type VisumanlagenId = Extract<AnlagenId, `AV-${string}`>

/** A paper for the visa: which of the catalogue it can be, and in which form the mission wants to see it. */
interface Visumanlage {
  readonly id: VisumanlagenId
  readonly papiere: readonly [DocumentId, ...DocumentId[]]
  readonly form: readonly Anlagenform[]
  /** Whoever applies brings it, whatever the way. */
  readonly immer?: true
  readonly uebersetzung?: Uebersetzung
  readonly urkunde?: Urkundenart
  /** Where the same paper proves something else under another purpose. */
  readonly norm?: Readonly<Record<string, string>>
}

const original: readonly Anlagenform[] = ['original']

const visumanlagen: readonly Visumanlage[] = [
  { id: 'AV-01', papiere: ['visumantrag'], form: ['original', 'elektronisch'], immer: true },
  { id: 'AV-02', papiere: ['reisepass'], form: original, immer: true },
  { id: 'AV-03', papiere: ['lichtbild'], form: original, immer: true },
  { id: 'AV-04', papiere: ['erklaerungZumBeschaeftigungsverhaeltnis'], form: original },
  {
    id: 'AV-05',
    papiere: ['hochschulabschluss', 'berufsabschluss'],
    form: original,
    uebersetzung: 'beeidigt',
    urkunde: 'bildung',
  },
  { id: 'AV-06', papiere: ['anabinAusdruckAbschluss', 'anabinAusdruckHochschule'], form: ['elektronisch', 'kopie'] },
  { id: 'AV-07', papiere: ['berufsausuebungserlaubnisOderZusage', 'titelerlaubnis'], form: original },
  {
    id: 'AV-08',
    papiere: ['informatikErfahrung'],
    form: original,
    uebersetzung: 'einfach',
    norm: { berufserfahrung: '§ 6 Abs. 1 S. 1 Nr. 1 BeschV' },
  },
  { id: 'AV-09', papiere: ['erklaerungKrankenversicherung'], form: original },
  { id: 'AV-10', papiere: ['belehrungWahreAngaben'], form: original, immer: true },
  // The original only where the original was handed over: a scan is enough otherwise.
  { id: 'AV-11', papiere: ['vorabzustimmung'], form: ['original', 'kopie', 'elektronisch'], immer: true },
  { id: 'AV-12', papiere: ['visumgebuehr'], form: [], immer: true },
]

/** A paper for the visa as it applies to one person. */
export interface GeltendeVisumanlage extends Pick<Visumanlage, 'id' | 'form' | 'uebersetzung' | 'urkunde'> {
  readonly gilt: Truth
  readonly bedingung: Bedingung
  readonly norm: string
  readonly exemplare: Exemplare
}

export interface Visumblick {
  readonly vorhaben: Vorhaben
  /** Absent: of the worker. */
  readonly verhaeltnis: Verhaeltnis | undefined
  readonly auslandsvertretung: MissionId | undefined
  readonly heute: PlainDate
}

/**
 * The papers for the visa of the worker or of somebody of the family, from the pack of the way and the rules of the mission.
 * @example geltendeVisumanlagen(blick).find(({ id }) => id === 'AV-08')?.gilt // 'nein'
 */
export function geltendeVisumanlagen(blick: Visumblick): readonly GeltendeVisumanlage[] {
  const papers = papersOfPerson(blick)
  return visumanlagen.map(({ immer, papiere, norm, ...anlage }) => {
    const found = papers.filter(({ document }) => papiere.includes(document))
    const document = found[0]?.document ?? papiere[0]
    return {
      ...anlage,
      gilt: immer ? 'ja' : strongest(found.map(({ applies }) => applies)),
      bedingung: immer ? 'jederVisumantrag' : 'nachWegUndAuslandsvertretung',
      norm: norm?.[blick.vorhaben.weg] ?? documents[document].norms[0],
      exemplare: exemplareOf(document, blick.auslandsvertretung),
    }
  })
}

function papersOfPerson({ vorhaben, verhaeltnis, auslandsvertretung, heute }: Visumblick): readonly Paper[] {
  const way = wayById(vorhaben.weg)
  const moment = momentOn(heute)
  if (verhaeltnis !== undefined) {
    const pack: PackId = verhaeltnis === 'kind' ? 'family-child' : 'family-spouse'
    return papersOf(pack, {}, moment, { way, mission: auslandsvertretung })
  }
  const answers: FactAnswers = {
    reglementierterBeruf: vorhaben.reglementiert,
    ...(vorhaben.anerkennungsstand === 'vergleichbar' && { abschluesse: ['auslaendischerHochschulabschluss'] }),
  }
  return way ? papersFor(way, answers, moment, auslandsvertretung) : []
}

function strongest(truths: readonly Truth[]): Truth {
  if (truths.includes('ja')) return 'ja'
  return truths.includes('offen') ? 'offen' : 'nein'
}

function exemplareOf(document: DocumentId, mission: MissionId | undefined): Exemplare {
  if (mission === undefined) {
    const { originals, copies } = documents[document].form
    return { originale: originals, kopien: copies, unbestaetigt: true }
  }
  const { form, unbestaetigt } = paperAt(mission, document)
  return { originale: form.originals, kopien: form.copies, unbestaetigt }
}
