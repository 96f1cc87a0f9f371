import type { Personenangaben, Stelle } from '../vorgangsangaben.ts'
import type { Eigenheit } from './ausgabe.ts'
import type { Fall } from './fall.ts'
import type { Ausfuellend, Feld, Feldwert, Herkunft } from './feld.ts'
import type { FeldId } from './feld-id.ts'
import { feldwert, immer } from './feldwert.ts'

/** Employer, sub-agent and office, with those who speak for them (§ 81a Abs. 2 Nr. 1 AufenthG). */

type StelleId = 'arbeitgeber' | 'unterbevollmaechtigter' | 'auslaenderbehoerde'
type PersonId = 'ansprechpartner' | 'vertretung'

const KONTAKT = '§ 81a Abs. 2 Nr. 1 AufenthG'
const FORMULARE: readonly Herkunft[] = ['gesetz', 'sachsenAlt', 'sachsenNeu', 'bund']
const gesetzlich = { norm: KONTAKT, herkunft: FORMULARE, beleg: 'A' } as const

/** An office does not need a deputy everywhere; where nothing is known the paper has room for one. */
function verlangtStellvertretung({ stellvertretung }: Eigenheit): boolean {
  return stellvertretung?.wert === true && stellvertretung.beleg !== 'C'
}

/** What only the office knows it writes by hand where it does not work in the file. */
const mitBehoerde = ({ mitBehoerde: works }: Fall): boolean => works
const mitVertretung = ({ untervertretung }: Fall): boolean => untervertretung
const nurBei =
  (id: FeldId) =>
  ({ ausgabe: { eigenheit } }: Fall): boolean =>
    eigenheit.felder.includes(id) && eigenheit.felderBeleg !== 'C'

export const felderDerParteien: readonly Feld[] = [
  stelle('arbeitgeber', 'name', immer),
  stelle('arbeitgeber', 'anschrift', immer),
  {
    id: 'arbeitgeber.vertretungsberechtigt',
    abschnitt: 'A',
    von: 'arbeitgeber',
    ort: 'angaben',
    gedruckt: immer,
    noetig: nurBei('arbeitgeber.vertretungsberechtigt'),
    norm: KONTAKT,
    herkunft: ['sachsenNeu', 'hamburg'],
    beleg: 'B',
    wert: ({ angaben }) => feldwert(angaben.arbeitgeber?.vertretungsberechtigt),
  },
  ...person('arbeitgeber', 'ansprechpartner', immer, immer),
  ...person('arbeitgeber', 'vertretung', immer, ({ ausgabe }) => verlangtStellvertretung(ausgabe.eigenheit)),
  stelle('unterbevollmaechtigter', 'name', mitVertretung),
  stelle('unterbevollmaechtigter', 'anschrift', mitVertretung),
  {
    id: 'unterbevollmaechtigter.art',
    abschnitt: 'A',
    von: 'vertretung',
    ort: 'angaben',
    gedruckt: mitVertretung,
    noetig: mitVertretung,
    norm: '§ 14 Abs. 5 VwVfG',
    herkunft: ['vorschlag'],
    beleg: 'B',
    wert: ({ angaben: { unterbevollmaechtigter: agent } }) => agent?.art && { art: 'wahl', wahl: agent.art },
  },
  {
    id: 'unterbevollmaechtigter.anwaltlicheVersicherung',
    abschnitt: 'A',
    von: 'unterbevollmaechtigter',
    ort: 'angaben',
    gedruckt: ({ angaben }) => angaben.unterbevollmaechtigter?.art === 'rechtsanwalt',
    noetig: () => false,
    norm: '§ 14 Abs. 1 S. 3 VwVfG',
    herkunft: ['sachsenNeu'],
    beleg: 'A',
    wert: ({ angaben: { unterbevollmaechtigter: agent } }) =>
      agent?.anwaltlicheVersicherung === undefined ? undefined : { art: 'jaNein', ja: agent.anwaltlicheVersicherung },
  },
  ...person('unterbevollmaechtigter', 'ansprechpartner', mitVertretung, mitVertretung),
  ...person(
    'unterbevollmaechtigter',
    'vertretung',
    mitVertretung,
    ({ ausgabe, untervertretung }) => untervertretung && verlangtStellvertretung(ausgabe.eigenheit),
  ),
  stelle('auslaenderbehoerde', 'name', immer),
  { ...stelle('auslaenderbehoerde', 'anschrift', immer), noetig: mitBehoerde },
  {
    id: 'auslaenderbehoerde.organisationseinheit',
    abschnitt: 'A',
    von: 'auslaenderbehoerde',
    ort: 'angaben',
    gedruckt: immer,
    noetig: mitBehoerde,
    ...gesetzlich,
    wert: ({ angaben }) => feldwert(angaben.auslaenderbehoerde?.organisationseinheit),
  },
  ...person('auslaenderbehoerde', 'ansprechpartner', immer, mitBehoerde),
  ...person(
    'auslaenderbehoerde',
    'vertretung',
    immer,
    (fall) => mitBehoerde(fall) && verlangtStellvertretung(fall.ausgabe.eigenheit),
  ),
]

function stelle(id: StelleId, was: 'name' | 'anschrift', noetig: (fall: Fall) => boolean): Feld {
  return {
    id: `${id}.${was}`,
    abschnitt: 'A',
    von: fuellt(id),
    ort: 'angaben',
    gedruckt: noetig,
    noetig,
    ...gesetzlich,
    wert: (fall) => feldwert(stelleIn(fall, id)?.[was]),
  }
}

/** Whoever is named as a contact must be reached by post, by e-mail and by telephone; of the office the first is known. */
function person(
  id: StelleId,
  rolle: PersonId,
  gedruckt: (fall: Fall) => boolean,
  noetig: (fall: Fall) => boolean,
): readonly Feld[] {
  const kern = { abschnitt: 'A', von: fuellt(id), ort: 'ansprechpartner', gedruckt, noetig, ...gesetzlich } as const
  const wert =
    (of: (found: Personenangaben) => string | undefined) =>
    (fall: Fall): Feldwert | undefined => {
      const found = stelleIn(fall, id)?.[rolle]
      return found && feldwert(of(found))
    }
  return [
    { ...kern, id: `${id}.${rolle}.name`, wert: wert(fullName) },
    ...(id === 'auslaenderbehoerde'
      ? []
      : [{ ...kern, id: `${id}.${rolle}.anschrift`, wert: wert(({ anschrift }) => anschrift) } as const]),
    { ...kern, id: `${id}.${rolle}.email`, wert: wert(({ email }) => email) },
    { ...kern, id: `${id}.${rolle}.telefon`, wert: wert(({ telefon }) => telefon) },
  ]
}

export function fullName({ vornamen, nachnamen }: Pick<Personenangaben, 'vornamen' | 'nachnamen'>): string {
  return `${vornamen} ${nachnamen}`.trim()
}

function stelleIn({ angaben }: Fall, id: StelleId): Stelle | undefined {
  return angaben[id]
}

function fuellt(id: StelleId): Ausfuellend {
  return id
}
