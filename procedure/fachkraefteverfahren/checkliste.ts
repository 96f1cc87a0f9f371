import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { MissionId } from '#law/missions/missions.ts'
import { type Akte, akteOf } from './akte.ts'
import { type Anlage, anlagennorm, empfaenger } from './anlage.ts'
import { anlagenDerAuslaenderbehoerde } from './anlagen-auslaenderbehoerde.ts'
import { anlagenDerStellen } from './anlagen-stellen.ts'
import { fassungenVon } from './anlagenfassungen.ts'
import { anlagenstand } from './anlagenstand.ts'
import type { Partei } from './beteiligte.ts'
import { type Checklistenblick, checklistenregeln, type Verfahrensanlage } from './checklistenregeln.ts'
import type { Checklistenzeile } from './checklistenzeile.ts'
import { type Angehoeriger, familienanlagenFuer, type Nachzugslage } from './familienzeilen.ts'
import type { State } from './state.ts'
import { istUnterbevollmaechtigt } from './vertretung.ts'
import { geltendeVisumanlagen } from './visumanlagen.ts'
import type { Vorhaben } from './vorhaben.ts'
import { zweckwechsel } from './wechsel.ts'

/** What the checklist of a file is worked out from. */
export interface Checklistenlage {
  readonly state: State
  readonly heute: PlainDate
  readonly auslandsvertretung?: MissionId | undefined
  /** Who said that he or she pays the fee. */
  readonly zahler?: 'fachkraft' | 'arbeitgeber' | undefined
  /** Codes of the states of the worker; of the spouse's papers one hangs on them (§ 30 Abs. 1 S. 3 Nr. 4 AufenthG). */
  readonly staatsangehoerigkeiten?: readonly string[] | undefined
  /** The family of the worker, each with the file of his or her own. */
  readonly familie?: readonly { readonly person: Angehoeriger; readonly state: State }[]
}

/**
 * Every paper that procedure and visa can ask of the worker, and of the family: whether it applies and why, in which form, who
 * brings it to whom, and how far it is. Empty before there is a purpose.
 * @example checkliste({ state, heute: '2026-11-22' }).filter(({ gilt, stand }) => gilt === 'ja' && stand === 'fehlt')
 */
export function checkliste(lage: Checklistenlage): readonly Checklistenzeile[] {
  const akte = akteOf(lage.state)
  const { vorhaben } = akte
  if (!vorhaben) return []
  const familie = lage.familie ?? []
  const visum = { vorhaben, verhaeltnis: undefined, ...mission(lage) }
  return [
    ...verfahrenszeilen(akte, vorhaben, lage),
    ...familie.flatMap(({ person, state }) => familienzeilen(akteOf(state), person, nachzugslage(lage, vorhaben))),
    ...visumzeilen(akte, 'fachkraft', undefined, visum),
  ]
}

/**
 * The papers of one member of the family, from his or her own file; the purpose is that of the worker.
 * @example familiencheckliste(familienlage).map(({ id }) => id)
 */
export function familiencheckliste(
  familienlage: Omit<Checklistenlage, 'familie' | 'zahler'> & {
    readonly person: Angehoeriger
    readonly vorhaben: Vorhaben
  },
): readonly Checklistenzeile[] {
  const { person, vorhaben } = familienlage
  const akte = akteOf(familienlage.state)
  const visum = { vorhaben, verhaeltnis: person.verhaeltnis ?? 'ehegatte', ...mission(familienlage) }
  const zeilen = familienzeilen(akte, person, nachzugslage(familienlage, vorhaben))
  return [...zeilen, ...visumzeilen(akte, 'familie', person.id, visum)]
}

/**
 * The papers that go to one recipient: those addressed to it that are asked for, and nothing else.
 * @example papiereFuer(checkliste({ state, heute }), 'bundesagentur').map(({ id }) => id)
 */
export function papiereFuer(zeilen: readonly Checklistenzeile[], partei: Partei): readonly Checklistenzeile[] {
  return zeilen.filter(({ empfaenger: to, gilt }) => to === partei && gilt !== 'nein')
}

function mission({ auslandsvertretung, heute }: Pick<Checklistenlage, 'auslandsvertretung' | 'heute'>) {
  return { auslandsvertretung, heute }
}

function nachzugslage(
  { staatsangehoerigkeiten = [], heute }: Pick<Checklistenlage, 'staatsangehoerigkeiten' | 'heute'>,
  { weg }: Vorhaben,
): Nachzugslage {
  return { weg, staatsangehoerigkeiten, heute }
}

const verfahrensanlagen: readonly Anlage[] = [...anlagenDerAuslaenderbehoerde, ...anlagenDerStellen]

function verfahrenszeilen(akte: Akte, vorhaben: Vorhaben, lage: Checklistenlage): readonly Checklistenzeile[] {
  const { heute, zahler, familie = [] } = lage
  const wechsel = zweckwechsel(akte)
  const blick: Checklistenblick = { akte, vorhaben, heute, wechsel, zahler, anzahlAngehoerige: familie.length }
  const vertritt = istUnterbevollmaechtigt(akte) ? 'unterbevollmaechtigter' : 'arbeitgeber'
  return verfahrensanlagen.flatMap((anlage) => {
    if (!istVerfahrensanlage(anlage.id)) return []
    const { bedingung, uebersetzung = 'keine', urkunde, gilt } = checklistenregeln[anlage.id]
    const noetig = anlage.noetig(blick)
    const fassungen = fassungenVon(akte, anlage)
    return {
      id: anlage.id,
      angehoeriger: undefined,
      gruppe: anlage.fuer,
      empfaenger: anlage.fuer === 'bewertung' ? empfaenger(vorhaben) : anlage.fuer,
      von: anlage.von === 'vertretung' ? vertritt : anlage.von,
      gilt: gilt?.(blick, noetig) ?? (noetig ? 'ja' : 'nein'),
      bedingung,
      norm: anlagennorm(anlage, blick),
      form: anlage.form,
      uebersetzung,
      urkunde,
      exemplare: undefined,
      stattdessen: [],
      fassungen,
      ...anlagenstand(akte, { ...anlage, gruppe: anlage.fuer, fassungen, belegt: anlage.belegt?.(blick) === true }),
    }
  })
}

function istVerfahrensanlage(id: string): id is Verfahrensanlage {
  return Object.hasOwn(checklistenregeln, id)
}

function familienzeilen(akte: Akte, person: Angehoeriger, lage: Nachzugslage): readonly Checklistenzeile[] {
  return familienanlagenFuer(person, lage).map((anlage) => {
    const { id, form, urkunde, uebersetzung = 'keine', stattdessen = [], ...rest } = anlage
    const fassungen = fassungenVon(akte, anlage)
    const belegt = istBelegt(akte, id)
    return {
      ...rest,
      id,
      form,
      urkunde,
      uebersetzung,
      stattdessen,
      angehoeriger: person.id,
      gruppe: 'familie',
      empfaenger: 'auslaenderbehoerde',
      von: 'familie',
      exemplare: undefined,
      fassungen,
      ...anlagenstand(akte, { form, gruppe: 'familie', fassungen, belegt }),
    }
  })
}

/** A power stands in the file as an act of whoever gave it. */
function istBelegt(akte: Akte, id: string): boolean {
  const geber = id === 'AF-01' ? 'ehegatte' : id === 'AF-02' ? 'sorgeberechtigte' : undefined
  if (geber === undefined) return false
  const given = akte.letzter('vollmachtErteilt', ({ vollmachtgeber }) => vollmachtgeber === geber)?.seq ?? 0
  return given > (akte.letzter('vollmachtWiderrufen', ({ vollmachtgeber }) => vollmachtgeber === geber)?.seq ?? 0)
}

function visumzeilen(
  akte: Akte,
  von: 'fachkraft' | 'familie',
  angehoeriger: string | undefined,
  blick: Parameters<typeof geltendeVisumanlagen>[0],
): readonly Checklistenzeile[] {
  return geltendeVisumanlagen(blick).map(({ uebersetzung = 'keine', urkunde, ...anlage }) => {
    const fassungen = fassungenVon(akte, anlage)
    return {
      ...anlage,
      uebersetzung,
      urkunde,
      angehoeriger,
      gruppe: 'auslandsvertretung',
      empfaenger: 'auslandsvertretung',
      von,
      stattdessen: [],
      fassungen,
      ...anlagenstand(akte, { form: anlage.form, gruppe: 'auslandsvertretung', fassungen, belegt: false }),
    }
  })
}
