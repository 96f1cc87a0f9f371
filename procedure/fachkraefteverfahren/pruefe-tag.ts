import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Refusal } from './commands.ts'
import type { Ereignisart } from './events.ts'
import { familienarten } from './events-familie.ts'
import { type Lage, wenn } from './lage.ts'
import { visumvoraussetzungen } from './voraussetzungen-visum.ts'

/** What may have happened before anybody opened a file: first contact, powers, offers, and decisions of earlier procedures. */
const aelterAlsDieAkte: ReadonlySet<Ereignisart> = new Set<Ereignisart>([
  'erstkontaktAufgenommen',
  'beratungErteilt',
  'vollmachtErteilt',
  'untervollmachtErteilt',
  'angebotVorgelegt',
  'beschaeftigungVersichert',
  'anlageEingegangen',
  'schreibenEingegangen',
  'anerkennungEntschieden',
  'bescheidZugestellt',
  'empfangBekannt',
])

/** What the law still asks, or allows, when the file is closed. */
const nachDemEnde: ReadonlySet<Ereignisart> = new Set<Ereignisart>([
  'einwandErhoben',
  'einwandBeschieden',
  'berichtigt',
  'schreibenEingegangen',
  'weitergegeben',
  'empfangBekannt',
  'gebuehrGezahlt',
  'vollmachtWiderrufen',
  'untervollmachtWiderrufen',
  'vorabzustimmungWiderrufen',
  'auslandsvertretungUnterrichtet',
  'rechtsbehelfEingelegt',
  'eingereist',
  'familieEingereist',
  'familieTitelBeantragt',
  'familieTitelErteilt',
  'wohnsitzAngemeldet',
  'aufBeratungHingewiesen',
  'aufenthaltstitelGeprueft',
  'beschaeftigungBegonnen',
  'aufenthaltstitelBeantragt',
  'aufenthaltstitelErteilt',
  'beschaeftigungBeendet',
  'endeMitgeteilt',
  'aenderungMitgeteilt',
])

/**
 * Whether something can have happened on its day: not in the future, and in an opened file not before it, unless it is of
 * the kinds that come earlier. Where nobody runs the file for the office, its letters can be older than the file.
 * @example pruefeTag('eingereist', '2027-01-01', false, lage) // nochNichtGeschehen
 */
export function pruefeTag(
  art: Ereignisart,
  am: PlainDate,
  fremd: boolean,
  { akte, context, modus }: Lage,
): readonly Refusal[] {
  const norm = '§ 24 Abs. 1 S. 1 VwVfG'
  const opened = akte.erster('vorgangEroeffnet')?.am
  const mayBeOlder = aelterAlsDieAkte.has(art) || (fremd && modus === 'eigenregie')
  return [
    ...wenn(am > context.heute, 'nochNichtGeschehen', norm),
    ...wenn(opened !== undefined && am < opened && !mayBeOlder, 'tagVorEroeffnung', norm),
  ]
}

/**
 * Whether the file is open for an event. After its aim is reached the visa follows; after any end what the law still asks.
 * @example pruefeAkte('vorhabenFestgelegt', lage) // [{ grund: 'vorgangBeendet', … }]
 */
export function pruefeAkte(art: Ereignisart, { akte }: Lage): readonly Refusal[] {
  const norm = '§ 81a Abs. 1 S. 1 AufenthG'
  const opened = akte.hat('vorgangEroeffnet')
  if (art === 'vorgangEroeffnet') return wenn(opened, 'vorgangSchonEroeffnet', norm)
  const ended = akte.letzter('vorgangBeendet')
  const visumFolgt = ended?.ereignis.grund === 'ziel' && art in visumvoraussetzungen
  return [
    ...wenn(!opened, 'vorgangNichtEroeffnet', norm),
    ...pruefeAktenart(art, akte),
    ...wenn(ended !== undefined && !visumFolgt && !nachDemEnde.has(art), 'vorgangBeendet', '§ 9 VwVfG', ended?.seq),
  ]
}

/** The family's way follows that of the worker (§ 81a Abs. 4 AufenthG): its file has no purpose of its own. */
function pruefeAktenart(art: Ereignisart, akte: Lage['akte']): readonly Refusal[] {
  const opened = akte.erster('vorgangEroeffnet')
  if (!opened) return []
  const ofFamily = opened.ereignis.familieVon !== undefined
  const norm = '§ 81a Abs. 4 AufenthG'
  return [
    ...wenn(ofFamily && art === 'vorhabenFestgelegt', 'nurInDerAkteDerFachkraft', norm),
    ...wenn(!ofFamily && familienarten.some((own) => own === art), 'nurInDerAkteDerFamilie', norm),
  ]
}
