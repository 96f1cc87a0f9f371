import { letzteOffeneFeststellung, offenerAntrag, wasApplied } from './anerkennungsluecken.ts'
import type { Refusal } from './commands.ts'
import type { Ereignis } from './events.ts'
import type { Anerkennungsereignisse } from './events-anerkennung.ts'
import { type Lage, ohne, type Voraussetzungen, wenn } from './lage.ts'
import { verfahrensluecken } from './vereinbarungslage.ts'
import { verlaengerungsmaengel } from './verlaengerung.ts'
import type { Gegenstand } from './vorhaben.ts'
import { fortfuehrungswege } from './wegbedingungen.ts'

const beantragt = ({ gegenstand }: { readonly gegenstand: Gegenstand }, { akte }: Lage): readonly Refusal[] =>
  wenn(!wasApplied(akte, gegenstand), 'antragFehlt', '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG', gegenstand)

/** Files of an earlier stay, recognition, and the permit to practise. */
export const anerkennungsvoraussetzungen: Voraussetzungen<keyof Anerkennungsereignisse> = {
  akteAngefordert: ({ fuer }, { vorhaben }) =>
    wenn(vorhaben?.voraufenthalt[fuer] === false, 'angabeUngueltig', '§ 81a Abs. 2 Nr. 6 AufenthG', 'voraufenthalt'),
  akteEingegangen: ohne,
  unterlagenUebergeben: ohne,
  anerkennungBeantragt,
  eingangBestaetigt: beantragt,
  bestaetigungWeitergeleitet: ohne,
  nachweiseAngefordert: beantragt,
  arbeitgeberEingeladen: ohne,
  nachweiseEingereicht: ohne,
  nachweiseWeitergeleitet: ohne,
  vollstaendigkeitMitgeteilt: beantragt,
  sonstigesVerfahrenBegonnen: beantragt,
  sonstigesVerfahrenBeendet: ({ gegenstand }, { akte }) =>
    wenn(
      !akte.letzter('sonstigesVerfahrenBegonnen', (ereignis) => ereignis.gegenstand === gegenstand),
      'eintragFehlt',
      '§ 14a Abs. 4 S. 2 BQFG',
      'sonstigesVerfahrenBegonnen',
    ),
  entscheidungsfristVerlaengert: (event, lage) => [...beantragt(event, lage), ...verlaengerungsmaengel(event, lage)],
  anerkennungEntschieden: beantragt,
  bescheidZugestellt: ohne,
  empfangBekannt: ohne,
  weitergegeben: ohne,
  rechtsbehelfEingelegt: ohne,
  kostenAngefordert: beantragt,
  kostenGezahlt: ohne,
  besprechungGefuehrt: ohne,
  beratungsstelleErmaechtigt: ohne,
  // A decision about a person leaves the office only with the order of those whom it concerns.
  beratungsstelleUnterrichtet: (_, { akte }) =>
    wenn(
      !akte.hat('beratungsstelleErmaechtigt'),
      'eintragFehlt',
      '§ 81a Abs. 3 S. 2 AufenthG',
      'beratungsstelleErmaechtigt',
    ),
  qualifizierungBeraten: ohne,
  fortfuehrungEntschieden,
}

function anerkennungBeantragt({ gegenstand }: Ereignis<'anerkennungBeantragt'>, lage: Lage): readonly Refusal[] {
  const { akte, vorhaben } = lage
  const pending = offenerAntrag(akte, gegenstand)
  return [
    ...verfahrensluecken(lage),
    ...wenn(pending !== undefined, 'schonGeschehen', '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG', pending?.seq),
    ...(vorhaben ? passtZumVorhaben(gegenstand, vorhaben) : []),
  ]
}

function passtZumVorhaben(
  gegenstand: Gegenstand,
  { anerkennungsstand, reglementiert, weg }: NonNullable<Lage['vorhaben']>,
): readonly Refusal[] {
  const partnership = anerkennungsstand === 'anerkennungspartnerschaft' || weg === 'berufserfahrung'
  switch (gegenstand) {
    case 'gleichwertigkeit':
      return wenn(anerkennungsstand === 'gleichwertig', 'schonGeschehen', '§ 14a Abs. 6 BQFG')
    case 'zeugnisbewertung':
      return wenn(
        anerkennungsstand === 'vergleichbar' || anerkennungsstand === 'gleichwertig',
        'schonGeschehen',
        '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG',
      )
    case 'digitaleAuskunft':
      return wenn(!partnership, 'angabeUngueltig', '§ 81a Abs. 3 S. 1 Nr. 2a AufenthG', 'gegenstand')
    case 'berufsausuebungserlaubnis':
      return wenn(!reglementiert, 'angabeUngueltig', '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG', 'gegenstand')
  }
}

/** Going on is for findings that a measure can make good; who is refused for good needs another purpose, or ends it. */
function fortfuehrungEntschieden(
  { ergebnis, weg }: Ereignis<'fortfuehrungEntschieden'>,
  { akte, vorhaben }: Lage,
): readonly Refusal[] {
  if (ergebnis === 'beenden') return []
  const norm = '§ 81a Abs. 3 S. 2 AufenthG'
  const reachable = letzteOffeneFeststellung(akte) !== undefined
  const found = reachable || vorhaben?.anerkennungsstand === 'teilweiseGleichwertig'
  const decided = akte.letzter('anerkennungEntschieden')
  return [
    ...wenn(!found && !decided, 'anerkennungOffen', norm),
    ...wenn(!found && decided !== undefined, 'anerkennungReichtNicht', norm, decided?.seq),
    ...wenn(weg !== undefined && !fortfuehrungswege.includes(weg), 'wegNichtVorgesehen', norm, weg),
  ]
}
