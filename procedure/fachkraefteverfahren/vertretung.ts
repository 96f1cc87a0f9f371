import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Akte } from './akte.ts'
import type { Refusal } from './commands.ts'
import type { Ereignisart } from './events.ts'
import { type Lage, wenn } from './lage.ts'

/**
 * Whether somebody acts for the worker at present: a power that was given, or one whose existence the employer assured
 * (§ 81a Abs. 2 Nr. 2 AufenthG). After a revocation only a new power counts, no new assurance (§ 14 Abs. 1 S. 4 VwVfG).
 * For a minor the custodians give it (§ 80 Abs. 1 AufenthG).
 * @example istVertreten(akteOf(state))
 */
export function istVertreten(akte: Akte): boolean {
  const revoked = widerruf(akte)
  if (vollmacht(akte)) return true
  return revoked === 0 && akte.hat('bevollmaechtigungVersichert')
}

/** The power itself, as far as it stands in the file and is not revoked. */
export function vollmacht(akte: Akte): ReturnType<typeof given> {
  return given(akte, widerruf(akte))
}

/** Number of the last revocation by whoever gives the power; 0: none. */
export function widerruf(akte: Akte): number {
  return akte.letzter('vollmachtWiderrufen', ({ vollmachtgeber }) => gibtVollmacht(akte, vollmachtgeber))?.seq ?? 0
}

function given(akte: Akte, since: number) {
  return akte.letzter(
    'vollmachtErteilt',
    ({ vollmachtgeber }, { seq }) => seq > since && gibtVollmacht(akte, vollmachtgeber),
  )
}

function gibtVollmacht(akte: Akte, geber: 'fachkraft' | 'ehegatte' | 'sorgeberechtigte'): boolean {
  if (geber === 'ehegatte') return false
  return akte.vorhaben?.minderjaehrig === true ? geber === 'sorgeberechtigte' : geber === 'fachkraft'
}

/**
 * What lets the employer authorise a third party. Before the sentence was there, the power itself and the general law on agents
 * carried the sub-power.
 * @example untervollmachtsnorm('2023-11-17') // '§ 14 Abs. 1 S. 1 VwVfG'
 */
export function untervollmachtsnorm(am: PlainDate): string {
  return am < '2023-11-18' ? '§ 14 Abs. 1 S. 1 VwVfG' : '§ 81a Abs. 1 S. 2 AufenthG'
}

/** Whether the agent holds a sub-power that nobody took back. */
export function istUnterbevollmaechtigt(akte: Akte): boolean {
  const revoked = akte.letzter('untervollmachtWiderrufen')?.seq ?? 0
  return akte.letzter('untervollmachtErteilt', (_, { seq }) => seq > revoked) !== undefined
}

/** What employer and agent do in their own name, or to come into the file at all. Everything else they do for the worker. */
const imEigenenNamen: ReadonlySet<Ereignisart> = new Set<Ereignisart>([
  'vorgangEroeffnet',
  'vorgangBeendet',
  'familieAufgenommen',
  'erinnert',
  'einwandErhoben',
  'berichtigt',
  'anlageEingegangen',
  'schreibenEingegangen',
  'erstkontaktAufgenommen',
  'vorhabenFestgelegt',
  'ansprechpartnerBenannt',
  'angebotVorgelegt',
  'angebotZurueckgezogen',
  'angebotGeaendert',
  'untervollmachtWiderrufen',
  'gebuehrGezahlt',
  'beschaeftigungVersichert',
  'beschaeftigungErklaert',
  'globalzustimmungZugesichert',
  'rueckfrageBeantwortet',
  'empfangBekannt',
  'weitergegeben',
  'besprechungGefuehrt',
  'aufBeratungHingewiesen',
  'aufenthaltstitelGeprueft',
  'beschaeftigungBegonnen',
  'beschaeftigungBeendet',
  'endeMitgeteilt',
])

/** What needs an opened agreement and a worker behind it; its own guards say how the power is proved. */
const mitEigenerPruefung: ReadonlySet<Ereignisart> = new Set<Ereignisart>([
  'vereinbarungUnterzeichnet',
  'bevollmaechtigungVersichert',
  'untervollmachtErteilt',
])

/**
 * Whether employer or agent may act for the worker. The agent needs a sub-power for all it does beyond coming into the file.
 * @example vertretungsmacht('unterlagenUebergeben', 'unterbevollmaechtigter', lage)
 */
export function vertretungsmacht(art: Ereignisart, als: string, { akte, am }: Lage): readonly Refusal[] {
  if (als !== 'arbeitgeber' && als !== 'unterbevollmaechtigter') return []
  const own = imEigenenNamen.has(art)
  return [
    ...wenn(!own && !mitEigenerPruefung.has(art) && !istVertreten(akte), 'vollmachtFehlt', '§ 14 Abs. 1 S. 1 VwVfG'),
    ...wenn(
      als === 'unterbevollmaechtigter' && !own && !istUnterbevollmaechtigt(akte),
      'vollmachtFehlt',
      untervollmachtsnorm(am),
      'untervollmacht',
    ),
  ]
}
