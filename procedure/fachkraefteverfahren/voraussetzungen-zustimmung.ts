import type { Akte } from './akte.ts'
import { anerkennungsluecken, erlaubnisluecke } from './anerkennungsluecken.ts'
import type { Refusal } from './commands.ts'
import type { Ereignis } from './events.ts'
import type { Zustimmungsereignisse } from './events-zustimmung.ts'
import { zustimmungsbedarf, zustimmungsgrundlage } from './fiktion.ts'
import { type Lage, ohne, type Voraussetzungen, wenn } from './lage.ts'
import { hatAngebot, verfahrensluecken } from './vereinbarungslage.ts'
import { vorabzustimmungsluecken } from './vorabzustimmungsluecken.ts'
import { zweckwechsel } from './wechsel.ts'

const erteilt = (_: unknown, { akte }: Lage): readonly Refusal[] =>
  wenn(!gegebene(akte), 'vorabzustimmungFehlt', '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG')

/** What the mission was told must be taken back there too. */
const jeErteilt = (_: unknown, { akte }: Lage): readonly Refusal[] =>
  wenn(!akte.hat('vorabzustimmungErteilt'), 'vorabzustimmungFehlt', '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG')

/** Given, and not withdrawn since. */
function gegebene(akte: Akte): boolean {
  const widerruf = akte.letzter('vorabzustimmungWiderrufen')?.seq ?? 0
  return akte.letzter('vorabzustimmungErteilt', (_, { seq }) => seq > widerruf) !== undefined
}

/** Consent of the Bundesagentur and the Vorabzustimmung. */
export const zustimmungsvoraussetzungen: Voraussetzungen<keyof Zustimmungsereignisse> = {
  beschaeftigungErklaert: (_, { akte }) => wenn(!hatAngebot(akte), 'angebotFehlt', '§ 39 Abs. 4 S. 1 AufenthG'),
  zustimmungAngefragt,
  rueckfrageGestellt: ohne,
  rueckfrageBeantwortet: ohne,
  zustimmungErteilt: ohne,
  zustimmungVersagt: ohne,
  zustimmungWiderrufen: ohne,
  globalzustimmungZugesichert: (_, lage) => [
    ...bedarfsluecken(lage),
    ...wenn(!hatAngebot(lage.akte), 'angebotFehlt', '§ 39 Abs. 2a S. 1 AufenthG'),
  ],
  angabenUnzureichend: ohne,
  auskunftAusgeblieben: ohne,
  voraussetzungenGeprueft: (_, lage) => verfahrensluecken(lage),
  vorabzustimmungErteilt: (_, lage) => vorabzustimmungsluecken(lage),
  vorabzustimmungWiderrufen: ({ vorabzustimmung }, { akte }) =>
    wenn(
      akte.letzter('visumErteilt', (_, { seq }) => seq > vorabzustimmung) !== undefined,
      'visumSchonErteilt',
      '§ 52 Abs. 1 S. 1 Nr. 3 AufenthG',
    ),
  vorabzustimmungVersagt: (_, { vorhaben }) => wenn(!vorhaben, 'vorhabenFehlt', '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG'),
  imRegisterGespeichert: erteilt,
  // The duty of Nr. 5 stands beside the Vorabzustimmung; only what carries it must wait for it.
  auslandsvertretungUnterrichtet: (event, lage) => (event.weg === 'sichereEmail' ? [] : jeErteilt(event, lage)),
  vorabzustimmungAusgehaendigt: erteilt,
}

/** Whether the Bundesagentur is to be asked at all (§ 81a Abs. 3 S. 1 Nr. 4 AufenthG: where it is needed). */
function bedarfsluecken({ akte, vorhaben }: Lage): readonly Refusal[] {
  switch (zustimmungsbedarf(akte)) {
    case 'ja':
      return []
    case 'nein':
      return wenn(true, 'zustimmungNichtNoetig', vorhaben?.zustimmungsnorm ?? '§ 18 Abs. 2 Nr. 2 AufenthG')
    case 'offen':
      return wenn(vorhaben !== undefined, 'zustimmungsbedarfOffen', '§ 18 Abs. 2 Nr. 2 AufenthG')
  }
}

function zustimmungAngefragt({ vorabpruefung }: Ereignis<'zustimmungAngefragt'>, lage: Lage): readonly Refusal[] {
  const { akte, vorhaben } = lage
  const since = zweckwechsel(akte)
  const declared = akte.letzter('beschaeftigungErklaert', (_, { seq }) => seq > since)
  return [
    ...verfahrensluecken(lage),
    ...bedarfsluecken(lage),
    ...wenn(!hatAngebot(akte), 'angebotFehlt', '§ 39 Abs. 4 S. 1 AufenthG'),
    ...wenn(!declared, 'erklaerungFehlt', '§ 39 Abs. 4 S. 1 AufenthG'),
    ...(vorhaben && !vorabpruefung ? [...anerkennungsluecken(akte, vorhaben), ...erlaubnisluecke(akte, vorhaben)] : []),
    ...wenn(vorabpruefung && vorhaben?.vorabpruefung === false, 'anerkennungOffen', '§ 36 Abs. 3 BeschV'),
    ...schonGefragt(vorabpruefung, since, lage),
  ]
}

/** Nobody asks twice while an answer is to be expected, or when the consent is there. */
function schonGefragt(vorabpruefung: boolean, since: number, { state, akte, am, context }: Lage): readonly Refusal[] {
  const norm = '§ 81a Abs. 3 S. 1 Nr. 4 AufenthG'
  const grundlage = zustimmungsgrundlage(state, am, context.speicher)
  if (grundlage !== undefined && grundlage.art !== 'nichtErforderlich') return wenn(true, 'schonGeschehen', norm)
  const asked = akte.letzter(
    'zustimmungAngefragt',
    (ereignis, { seq }) => seq > since && ereignis.vorabpruefung === vorabpruefung,
  )
  if (!asked) return []
  const answered = akte.eintraege.some(
    ({ seq, ereignis }) => seq > asked.seq && 'anfrage' in ereignis && ereignis.type !== 'rueckfrageGestellt',
  )
  const withdrawn = akte.letzter('zustimmungWiderrufen', (_, { seq }) => seq > asked.seq) !== undefined
  return wenn(!answered && !withdrawn, 'schonGeschehen', norm, asked.seq)
}
