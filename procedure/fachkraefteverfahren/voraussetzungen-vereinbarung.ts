import { letzteOffeneFeststellung } from './anerkennungsluecken.ts'
import type { Refusal } from './commands.ts'
import type { Ereignis } from './events.ts'
import type { Vereinbarungsereignisse } from './events-vereinbarung.ts'
import { type Lage, ohne, type Voraussetzungen, wenn } from './lage.ts'
import {
  fassungenAm,
  gebuehrAm,
  hatAngebot,
  istGezahlt,
  istVereinbart,
  naechsteErgaenzung,
} from './vereinbarungslage.ts'
import { istUnterbevollmaechtigt, istVertreten, untervollmachtsnorm, vollmacht, widerruf } from './vertretung.ts'
import { fortfuehrungswege, pruefeWeg } from './wegbedingungen.ts'

const VOLLMACHT = '§ 14 Abs. 1 S. 1 VwVfG'
const ANGEBOT = '§ 18 Abs. 2 Nr. 1 AufenthG'

/** From the first contact to the fee. */
export const vereinbarungsvoraussetzungen: Voraussetzungen<keyof Vereinbarungsereignisse> = {
  erstkontaktAufgenommen: ohne,
  beratungErteilt: ohne,
  vorhabenFestgelegt,
  zustimmungsbedarfEntschieden: (_, { vorhaben }) => wenn(!vorhaben, 'vorhabenFehlt', '§ 18 Abs. 2 Nr. 2 AufenthG'),
  vollmachtErteilt: ({ vollmachtgeber }, { vorhaben }) =>
    wenn(
      vollmachtgeber === 'fachkraft' && vorhaben?.minderjaehrig === true,
      'angabeUngueltig',
      '§ 80 Abs. 1 AufenthG',
      'vollmachtgeber',
    ),
  vollmachtWiderrufen,
  untervollmachtErteilt,
  untervollmachtWiderrufen: (_, { akte }) =>
    wenn(!istUnterbevollmaechtigt(akte), 'eintragFehlt', VOLLMACHT, 'untervollmachtErteilt'),
  ansprechpartnerBenannt: ohne,
  bevollmaechtigungVersichert: ({ mitUntervollmacht }, { akte }) => {
    const known = vollmacht(akte)
    return [
      ...wenn(!known && widerruf(akte) > 0, 'vollmachtFehlt', '§ 14 Abs. 1 S. 4 VwVfG'),
      ...wenn(
        mitUntervollmacht && known?.ereignis.untervollmachtErlaubt === false,
        'untervollmachtNichtErlaubt',
        '§ 81a Abs. 2 Nr. 2 AufenthG',
      ),
    ]
  },
  beschaeftigungVersichert: (_, { akte }) => wenn(!hatAngebot(akte), 'angebotFehlt', '§ 18 Abs. 2 Nr. 4a AufenthG'),
  angebotVorgelegt: ohne,
  vereinbarungUnterzeichnet,
  vereinbarungErgaenzt,
  gebuehrFestgesetzt: ({ cents }, { am, vorhaben }) => {
    if (!vorhaben) return wenn(true, 'vorhabenFehlt', '§ 50 Abs. 1 S. 1 AufenthV')
    const norm = vorhaben.minderjaehrig ? '§ 50 Abs. 1 S. 1 AufenthV' : '§ 47 Abs. 1 Nr. 15 AufenthV'
    return wenn(cents !== gebuehrAm(am, vorhaben.minderjaehrig), 'angabeUngueltig', norm, 'cents')
  },
  gebuehrGezahlt: (_, { akte, modus }) => {
    const fixed = akte.hat('gebuehrFestgesetzt')
    return [
      ...wenn(!fixed && modus === 'behoerde', 'eintragFehlt', '§ 47 Abs. 1 Nr. 15 AufenthV', 'gebuehrFestgesetzt'),
      ...wenn(istGezahlt(akte), 'schonGeschehen', '§ 47 Abs. 1 Nr. 15 AufenthV'),
    ]
  },
  angebotZurueckgezogen: (_, { akte }) => wenn(!hatAngebot(akte), 'angebotFehlt', ANGEBOT),
  angebotGeaendert: (_, { akte }) => wenn(!hatAngebot(akte), 'angebotFehlt', ANGEBOT),
}

/** Employer and agent describe what they want; once it is agreed upon, the office that runs the file changes it. */
function vorhabenFestgelegt({ vorhaben }: Ereignis<'vorhabenFestgelegt'>, lage: Lage): readonly Refusal[] {
  const { akte, context, modus, am } = lage
  const agreed = modus === 'behoerde' && context.als !== 'auslaenderbehoerde' && istVereinbart(akte)
  const reasoned = vorhaben.zustimmungNoetig === 'offen' || vorhaben.zustimmungsnorm.trim() !== ''
  const partial = letzteOffeneFeststellung(akte)
  const goesOn = akte.letzter('fortfuehrungEntschieden', ({ ergebnis }) => ergebnis === 'fortfuehren')
  const measure = fortfuehrungswege.includes(vorhaben.weg) && vorhaben.anerkennungsstand === 'teilweiseGleichwertig'
  return [
    ...wenn(agreed, 'nichtBefugt', '§ 81a Abs. 2 Nr. 6 AufenthG'),
    ...wenn(!reasoned, 'begruendungFehlt', '§ 18 Abs. 2 Nr. 2 AufenthG', 'zustimmungsnorm'),
    ...pruefeWeg(vorhaben, am),
    ...wenn(
      measure && partial !== undefined && (goesOn?.seq ?? 0) < partial.seq,
      'fortfuehrungOffen',
      '§ 81a Abs. 3 S. 2 AufenthG',
      partial?.seq,
    ),
  ]
}

/** A power can be revoked whether it stands in the file or was only assured; a spouse's like the worker's own. */
function vollmachtWiderrufen({ vollmachtgeber }: Ereignis<'vollmachtWiderrufen'>, { akte }: Lage): readonly Refusal[] {
  const revoked =
    akte.letzter('vollmachtWiderrufen', (ereignis) => ereignis.vollmachtgeber === vollmachtgeber)?.seq ?? 0
  const given = akte.letzter('vollmachtErteilt', (ereignis) => ereignis.vollmachtgeber === vollmachtgeber)?.seq ?? 0
  const assured = vollmachtgeber !== 'ehegatte' && akte.hat('bevollmaechtigungVersichert')
  return [
    ...wenn(revoked > given, 'schonGeschehen', '§ 14 Abs. 1 S. 4 VwVfG', revoked),
    ...wenn(revoked === 0 && given === 0 && !assured, 'eintragFehlt', '§ 14 Abs. 1 S. 4 VwVfG', 'vollmachtErteilt'),
  ]
}

function untervollmachtErteilt(_: Ereignis<'untervollmachtErteilt'>, { akte }: Lage): readonly Refusal[] {
  if (!istVertreten(akte)) return wenn(true, 'vollmachtFehlt', VOLLMACHT)
  const assured = akte.letzter('bevollmaechtigungVersichert')?.ereignis.mitUntervollmacht
  const allowed = vollmacht(akte)?.ereignis.untervollmachtErlaubt ?? assured
  return wenn(allowed !== true, 'untervollmachtNichtErlaubt', '§ 81a Abs. 2 Nr. 2 AufenthG')
}

function vereinbarungUnterzeichnet(
  { von, fassung }: Ereignis<'vereinbarungUnterzeichnet'>,
  { akte, am, vorhaben }: Lage,
): readonly Refusal[] {
  const norm = '§ 81a Abs. 2 Nr. 2 AufenthG'
  const others = akte.letzter('vereinbarungUnterzeichnet', (ereignis) => ereignis.von !== von)
  const differs = others !== undefined && others.ereignis.fassung !== fassung && !istVereinbart(akte)
  const assured = fassung === 'mitVersicherung'
  return [
    ...wenn(!vorhaben, 'vorhabenFehlt', '§ 81a Abs. 1 S. 1 AufenthG'),
    ...wenn(!fassungenAm(am).includes(fassung) || differs, 'falscheFassung', norm),
    ...wenn(assured && !akte.hat('bevollmaechtigungVersichert'), 'versicherungFehlt', norm),
    ...wenn(assured ? revokedNow(akte) : !vollmacht(akte), 'vollmachtFehlt', VOLLMACHT),
    ...wenn(
      von === 'unterbevollmaechtigter' && !istUnterbevollmaechtigt(akte),
      'vollmachtFehlt',
      untervollmachtsnorm(am),
      'untervollmacht',
    ),
    ...wenn(!hatAngebot(akte), 'angebotFehlt', ANGEBOT),
  ]
}

/** Only what is agreed can be changed, one supplement after the other; without an offer there is nothing left to change. */
function vereinbarungErgaenzt({ nummer }: Ereignis<'vereinbarungErgaenzt'>, { akte }: Lage): readonly Refusal[] {
  const norm = '§ 81a Abs. 2 AufenthG'
  return [
    ...wenn(!istVereinbart(akte), 'vereinbarungFehlt', norm),
    ...wenn(nummer !== naechsteErgaenzung(akte), 'angabeUngueltig', norm, 'nummer'),
    ...wenn(!hatAngebot(akte), 'angebotFehlt', ANGEBOT),
  ]
}

function revokedNow(akte: Lage['akte']): boolean {
  return widerruf(akte) > 0 && !vollmacht(akte)
}
