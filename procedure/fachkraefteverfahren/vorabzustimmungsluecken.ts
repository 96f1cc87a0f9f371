import { addMonths, type PlainDate } from '#law/calendar/plain-date.ts'
import type { Akte } from './akte.ts'
import { altersgrenzeIn } from './altersgrenze.ts'
import { anerkennungsluecken, erlaubnisluecke } from './anerkennungsluecken.ts'
import type { Refusal } from './commands.ts'
import type { Pruefergebnis, Pruefpunkt } from './events-zustimmung.ts'
import { zustimmungsbedarf, zustimmungsgrundlage } from './fiktion.ts'
import { type Lage, wenn } from './lage.ts'
import { hatAngebot, istGezahlt, verfahrensluecken } from './vereinbarungslage.ts'
import type { Vorhaben } from './vorhaben.ts'
import { neubeginn, zweckwechsel } from './wechsel.ts'
import { mussVersichern } from './wegbedingungen.ts'

const VORABZUSTIMMUNG = '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG'
/** Practice of the offices: after so many months a Vorabzustimmung that was not used is given anew. */
const GELTUNG_IN_MONATEN = 3

/**
 * Everything that stands between the file and the Vorabzustimmung. Empty: it is to be given without delay. That the fee is
 * paid before is practice of the offices, not a condition of the statute.
 * @example vorabzustimmungsluecken(lageOf(state, heute, context)).map(({ grund }) => grund)
 */
export function vorabzustimmungsluecken(lage: Lage): readonly Refusal[] {
  const { akte, vorhaben, am } = lage
  return [
    ...schonErteilt(lage),
    ...verfahrensluecken(lage),
    ...wenn(!hatAngebot(akte), 'angebotFehlt', '§ 18 Abs. 2 Nr. 1 AufenthG'),
    ...gebuehrenluecke(akte),
    ...zustimmungsluecke(lage),
    ...(vorhaben ? vorhabensluecken(akte, vorhaben, am) : []),
  ]
}

function vorhabensluecken(akte: Akte, vorhaben: Vorhaben, am: PlainDate): readonly Refusal[] {
  return [
    ...anerkennungsluecken(akte, vorhaben),
    ...erlaubnisluecke(akte, vorhaben),
    ...versicherungsluecken(akte, vorhaben, am),
    ...pruefungsluecken(akte, vorhaben),
  ]
}

/** Nobody owes a payment before the office has fixed the fee, of its own motion and in writing. */
function gebuehrenluecke(akte: Akte): readonly Refusal[] {
  return akte.hat('gebuehrFestgesetzt')
    ? wenn(!istGezahlt(akte), 'gebuehrOffen', '§ 47 Abs. 1 Nr. 15 AufenthV')
    : wenn(true, 'gebuehrNichtFestgesetzt', '§ 13 Abs. 1 BGebG i. V. m. § 69 Abs. 3 S. 2 AufenthG')
}

/** One is enough, until purpose or job change, its time is over, or it was withdrawn or refused. */
function schonErteilt({ akte, am }: Lage): readonly Refusal[] {
  const since = Math.max(neubeginn(akte), akte.letzter('vorabzustimmungVersagt')?.seq ?? 0)
  const given = akte.letzter('vorabzustimmungErteilt', (_, { seq }) => seq > since)
  const valid = given !== undefined && am <= (given.ereignis.gueltigBis ?? addMonths(given.am, GELTUNG_IN_MONATEN))
  return wenn(valid, 'schonGeschehen', VORABZUSTIMMUNG, given?.seq)
}

function zustimmungsluecke({ state, akte, am, vorhaben, context }: Lage): readonly Refusal[] {
  const norm = '§ 18 Abs. 2 Nr. 2 AufenthG'
  if (!vorhaben) return []
  if (zustimmungsbedarf(akte) === 'offen') return wenn(true, 'zustimmungsbedarfOffen', norm)
  if (zustimmungsgrundlage(state, am, context.speicher)) return []
  const since = zweckwechsel(akte)
  const request = akte.letzter('zustimmungAngefragt', (_, { seq }) => seq > since)?.seq
  const refused = akte.letzter('zustimmungVersagt', ({ anfrage }) => anfrage === request)
  const withdrawn = akte.letzter('zustimmungWiderrufen', (_, { seq }) => seq > (request ?? since))
  const against = request === undefined ? undefined : (withdrawn ?? refused)
  return against ? wenn(true, 'zustimmungVersagt', norm, against.seq) : wenn(true, 'zustimmungOffen', norm, request)
}

/** Worker and employer each assure that the job will really be done. Asked only for titles of Abschnitt 4. */
function versicherungsluecken(akte: Akte, vorhaben: Vorhaben, am: PlainDate): readonly Refusal[] {
  if (!mussVersichern(vorhaben, am)) return []
  const since = zweckwechsel(akte)
  return (['fachkraft', 'arbeitgeber'] as const).flatMap((wer) => {
    const assured = akte.letzter('beschaeftigungVersichert', ({ von }, { seq }) => von === wer && seq > since)
    return wenn(!assured, 'beschaeftigungNichtVersichert', '§ 18 Abs. 2 Nr. 4a AufenthG', wer)
  })
}

const pruefpunkte: readonly (readonly [Pruefpunkt, string])[] = [
  ['identitaetUndPass', '§ 5 Abs. 1 Nr. 1a AufenthG'],
  ['lebensunterhalt', '§ 5 Abs. 1 Nr. 1 AufenthG'],
  ['keinAusweisungsinteresse', '§ 5 Abs. 1 Nr. 2 AufenthG'],
  ['konkretesAngebot', '§ 18 Abs. 2 Nr. 1 AufenthG'],
  ['besondereVoraussetzungen', VORABZUSTIMMUNG],
]

/** The examination of the office, done for this purpose and this job. Identity is always examined. */
export function pruefungsluecken(akte: Akte, vorhaben: Vorhaben): readonly Refusal[] {
  const since = neubeginn(akte)
  const examined = akte.letzter('voraussetzungenGeprueft', (_, { seq }) => seq > since)
  if (!examined) return wenn(true, 'voraussetzungenNichtGeprueft', VORABZUSTIMMUNG)
  const { ergebnisse, absehensgrund } = examined.ereignis
  const failed = pruefpunkte.filter(([punkt]) => {
    const ergebnis = ergebnisse[punkt]
    return ergebnis === 'nichtErfuellt' || (punkt === 'identitaetUndPass' && ergebnis !== 'erfuellt')
  })
  return [
    ...failed.flatMap(([punkt, norm]) => wenn(true, 'voraussetzungFehlt', norm, punkt)),
    ...wenn(
      !istAltersvorsorgeGeklaert(vorhaben, ergebnisse.altersvorsorge, absehensgrund),
      'altersvorsorgeOffen',
      altersgrenzeIn(vorhaben.weg),
    ),
  ]
}

/** Where it is needed it is proved, or the office refrains with a reason (§ 18 Abs. 2 Nr. 5 S. 2 AufenthG, § 1 Abs. 2 S. 2 BeschV). */
function istAltersvorsorgeGeklaert(
  { altersvorsorgeNoetig }: Vorhaben,
  ergebnis: Pruefergebnis,
  absehensgrund: string | undefined,
): boolean {
  if (ergebnis === 'erfuellt') return true
  return altersvorsorgeNoetig === 'nein' || (absehensgrund ?? '').trim() !== ''
}
