import type { Personenangaben } from '../vorgangsangaben.ts'
import type { Eingabeort, Feld, Feldwert, Herkunft } from './feld.ts'
import type { FeldId } from './feld-id.ts'
import { feldwert, immer, jaNein, nie } from './feldwert.ts'

/** The worker, as the passport has it, and the power to act for the worker (§ 81a Abs. 2 Nr. 1 und 2 AufenthG). */

const FORMULARE: readonly Herkunft[] = ['gesetz', 'sachsenAlt', 'sachsenNeu', 'bund']
const kern = { abschnitt: 'A', von: 'vertretung' } as const

export const felderDerFachkraft: readonly Feld[] = [
  vomPass('fachkraft.vornamen', ({ vornamen }) => feldwert(vornamen)),
  vomPass('fachkraft.nachnamen', ({ nachnamen }) => feldwert(nachnamen)),
  vomPass('fachkraft.geburtsdatum', ({ geburtsdatum: tag }) => tag && { art: 'tag', tag }),
  vomPass('fachkraft.geburtsort', ({ geburtsort }) => feldwert(geburtsort)),
  vomPass('fachkraft.staatsangehoerigkeit', ({ staatsangehoerigkeiten: staaten }) =>
    staaten.length === 0 ? undefined : { art: 'staaten', staaten },
  ),
  vomPass('fachkraft.anschrift', ({ anschrift }) => feldwert(anschrift)),
  vomPass('fachkraft.wohnsitzstaat', ({ wohnsitzstaat }) =>
    wohnsitzstaat === undefined ? undefined : { art: 'staaten', staaten: [wohnsitzstaat] },
  ),
  vomPass('fachkraft.email', ({ email }) => feldwert(email)),
  vomPass('fachkraft.telefon', ({ telefon }) => feldwert(telefon)),
  {
    // On none of the forms that were seen: it names the passport whose copy is attached.
    ...vomPass('fachkraft.passnummer', ({ pass }) => feldwert(pass?.nummer)),
    noetig: nie,
    norm: '§ 5 Abs. 1 Nr. 4 AufenthG',
    herkunft: ['vorschlag'],
    beleg: 'C',
  },
  {
    ...kern,
    id: 'fachkraft.kontaktsprache',
    ort: 'angaben',
    gedruckt: immer,
    noetig: nie,
    norm: '§ 81a Abs. 2 Nr. 1 AufenthG',
    herkunft: ['vorschlag'],
    beleg: 'C',
    wert: ({ angaben }) => feldwert(angaben.verfahren.kontaktsprache),
  },
  {
    ...kern,
    id: 'fachkraft.keinEinreiseverbot',
    ort: 'angaben',
    gedruckt: ({ ausgabe }) => ausgabe.eigenheit.felder.includes('fachkraft.keinEinreiseverbot'),
    noetig: ({ ausgabe }) => ausgabe.eigenheit.felder.includes('fachkraft.keinEinreiseverbot'),
    norm: '§ 11 Abs. 1 AufenthG',
    herkunft: ['niedersachsen'],
    beleg: 'A',
    wert: ({ angaben }) => jaNein(angaben.verfahren.keinEinreiseverbot),
  },
  {
    ...kern,
    id: 'vollmacht.bevollmaechtigt',
    ort: 'angaben',
    gedruckt: nie,
    // An assurance that is not given is no assurance: a no leaves the field open.
    noetig: ({ ausgabe }) => ausgabe.fassung === 'mitVersicherung',
    norm: '§ 81a Abs. 2 Nr. 2 AufenthG',
    herkunft: ['gesetz'],
    beleg: 'A',
    wert: ({ angaben }) => (angaben.verfahren.bevollmaechtigt === true ? { art: 'jaNein', ja: true } : undefined),
  },
  {
    ...kern,
    id: 'vollmacht.untervollmacht',
    ort: 'angaben',
    gedruckt: immer,
    noetig: immer,
    norm: '§ 81a Abs. 2 Nr. 2 AufenthG',
    herkunft: FORMULARE,
    beleg: 'A',
    // With a sub-agent the power must allow one.
    wert: ({ angaben: { verfahren }, untervertretung }) =>
      untervertretung && verfahren.untervollmachtErlaubt === false
        ? undefined
        : jaNein(verfahren.untervollmachtErlaubt),
  },
]

function vomPass(id: FeldId, of: (person: Personenangaben) => Feldwert | undefined): Feld {
  const ort: Eingabeort = 'fachkraft'
  return {
    ...kern,
    id,
    ort,
    gedruckt: immer,
    noetig: immer,
    norm: '§ 81a Abs. 2 Nr. 1 AufenthG',
    herkunft: FORMULARE,
    beleg: 'A',
    wert: ({ angaben: { fachkraft } }) => fachkraft && of(fachkraft),
  }
}
