import { type Kalenderspeicher, kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { bisZurGebuehr, GEBUEHR } from '#procedure/examples/bausteine.ts'
import { durchlauf } from '#procedure/examples/durchlauf.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Command, Context, Entscheidung, Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import { decide } from '#procedure/fachkraefteverfahren/decide.ts'
import type { Ereignisart, Sachereignis } from '#procedure/fachkraefteverfahren/events.ts'
import { evolve } from '#procedure/fachkraefteverfahren/evolve.ts'
import { initial, letzter, type State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Modus, Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'

/** A procedure for tests: given what happened, when somebody asks for something, then it is done or refused. */
export interface Vorgang {
  readonly state: State
  readonly tut: (als: Partei, am: PlainDate, handlung: Handlung) => Vorgang
  readonly erfasst: (
    als: Partei,
    urheber: Partei,
    am: PlainDate,
    eingang: Handlung | Entscheidung,
    dokumente?: readonly string[],
  ) => Vorgang
  readonly entscheidet: (am: PlainDate, entscheidung: Entscheidung) => Vorgang
  readonly berichtigt: (am: PlainDate, eintrag: number, stattdessen?: Ersatz, als?: Partei) => Vorgang
  /** Number of the newest entry of a kind. */
  readonly nr: (art: Ereignisart) => number
}

type Ersatz = { readonly am: PlainDate; readonly ereignis: Sachereignis }

export const speicher: Kalenderspeicher = kalenderspeicher()
export const ERSTER_TAG: PlainDate = '2026-08-03'

/** A trade that is not regulated, recognition applied for in the procedure. */
export const muster: Vorhaben = {
  weg: 'fachkraftBerufsausbildung',
  anerkennungsstand: 'wirdBeantragt',
  recht: 'bqfg',
  reglementiert: false,
  zustimmungNoetig: 'ja',
  zustimmungsnorm: '§ 39 Abs. 2 S. 1 AufenthG',
  altersvorsorgeNoetig: 'nein',
  minderjaehrig: false,
  voraufenthalt: { fachkraft: false, familie: false },
  wohnsitzInDerUnion: false,
  unterbevollmaechtigung: false,
  mitFamilie: false,
  vorabpruefung: false,
  orte: { auslaenderbehoerde: { land: 'SN' }, bundesagentur: { land: 'SN' }, anerkennendeStelle: { land: 'SN' } },
}

/** Wraps a state, so that a test can go on from it. Whatever is refused on the way fails the test. */
export function vorgang(state: State = initial): Vorgang {
  const after = (als: Partei, command: Command): Vorgang => {
    const decision = decide(command, state, kontext(als, command.am))
    if (!decision.ok) throw new Error(decision.refusals.map(({ grund, norm }) => `${grund} (${norm})`).join(', '))
    return vorgang(decision.events.reduce((file, neu) => evolve(file, { ...neu, seq: file.seq + 1 }), state))
  }
  return {
    state,
    tut: (als, am, handlung) => after(als, { type: 'vornehmen', am, handlung }),
    erfasst: (als, urheber, am, eingang, dokumente = ['brief.pdf']) =>
      after(als, { type: 'erfassen', am, urheber, eingang, dokumente }),
    entscheidet: (am, entscheidung) => after('auslaenderbehoerde', { type: 'entscheiden', am, entscheidung }),
    berichtigt: (am, eintrag, stattdessen, als = 'auslaenderbehoerde') =>
      after(als, {
        type: 'berichtigen',
        am,
        eintrag,
        grund: 'Falsch eingetragen',
        ...(stattdessen && { stattdessen }),
      }),
    nr: (art) => letzter(state, art)?.seq ?? 0,
  }
}

/** Opened, agreed and paid between 3 and 15 August 2026. */
export function vereinbart(abweichend: Partial<Vorhaben> = {}): Vorgang {
  const vorhaben = { ...muster, ...abweichend }
  const cents = vorhaben.minderjaehrig ? GEBUEHR / 2 : GEBUEHR
  const schritte = bisZurGebuehr(vorhaben, 'arbeitsvertrag', cents)
  return vorgang(durchlauf({ id: 'probe', modus: 'behoerde', vorhaben, schritte }, ERSTER_TAG, speicher).state)
}

/** Only opened, with a purpose. */
export function eroeffnet(modus: Modus = 'behoerde', abweichend: Partial<Vorhaben> = {}): Vorgang {
  return vorgang()
    .tut('arbeitgeber', ERSTER_TAG, { type: 'vorgangEroeffnet', modus })
    .tut('arbeitgeber', ERSTER_TAG, { type: 'vorhabenFestgelegt', vorhaben: { ...muster, ...abweichend } })
}

/** The grounds on which an act is refused; none where it is done. */
export function gruende(file: Vorgang, als: Partei, am: PlainDate, handlung: Handlung): readonly string[] {
  return gruendeFuer(file, als, { type: 'vornehmen', am, handlung })
}

/** The grounds on which a decision of the authority is refused. */
export function gruendeBeiEntscheidung(
  file: Vorgang,
  am: PlainDate,
  entscheidung: Entscheidung,
  heute: PlainDate = am,
): readonly string[] {
  return gruendeFuer(file, 'auslaenderbehoerde', { type: 'entscheiden', am, entscheidung }, heute)
}

/** The grounds on which any command is refused. */
export function gruendeFuer(
  file: Vorgang,
  als: Partei,
  command: Command,
  heute: PlainDate = command.am,
): readonly string[] {
  const decision = decide(command, file.state, kontext(als, heute))
  return decision.ok ? [] : decision.refusals.map(({ grund }) => grund)
}

function kontext(als: Partei, heute: PlainDate): Context {
  return { als, heute, speicher }
}
