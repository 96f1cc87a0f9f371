import type { Fall } from './fall.ts'
import { wirdGeprueft } from './fall.ts'
import type { Feld } from './feld.ts'
import { fullName } from './felder-parteien.ts'
import { feldwert, immer, jaNein, nie } from './feldwert.ts'

/** What the procedure is about, what is examined, and what it costs. */

const ABLAEUFE = '§ 81a Abs. 2 Nr. 6 AufenthG'
const geprueft = (fall: Fall): boolean => wirdGeprueft(fall)
const gleichwertigkeit = (fall: Fall): boolean => wirdGeprueft(fall, 'gleichwertigkeit', 'berufsausuebungserlaubnis')
const erlaubnis = ({ vorhaben, abschnitt4 }: Fall): boolean => vorhaben?.reglementiert === true && abschnitt4
const teilweise = ({ vorhaben }: Fall): boolean => vorhaben?.anerkennungsstand === 'teilweiseGleichwertig'
const angaben = { von: 'vertretung', ort: 'angaben' } as const
const alteForm = { herkunft: ['sachsenAlt'], beleg: 'A' } as const

export const felderDesVerfahrens: readonly Feld[] = [
  {
    id: 'vorhaben.weg',
    abschnitt: 'A',
    von: 'vertretung',
    ort: 'vorhaben',
    gedruckt: immer,
    noetig: immer,
    norm: '§ 81a Abs. 1 S. 1 AufenthG',
    herkunft: ['gesetz', 'bayern'],
    beleg: 'B',
    wert: ({ vorhaben }) => vorhaben && { art: 'weg', weg: vorhaben.weg },
  },
  {
    ...angaben,
    id: 'vorhaben.taetigkeit',
    abschnitt: 'A',
    gedruckt: immer,
    noetig: immer,
    norm: '§ 81a Abs. 2 Nr. 1 AufenthG',
    herkunft: ['sachsenAlt', 'sachsenNeu', 'bund'],
    beleg: 'A',
    wert: ({ angaben: { verfahren } }) => feldwert(verfahren.beschaeftigung),
  },
  {
    ...angaben,
    id: 'vorhaben.betriebsstaette',
    abschnitt: 'A',
    gedruckt: immer,
    noetig: immer,
    norm: '§ 31 Abs. 4 AufenthV',
    herkunft: ['gesetz', 'vorschlag'],
    beleg: 'B',
    wert: ({ angaben: { verfahren } }) => feldwert(verfahren.betriebsstaette),
  },
  {
    ...angaben,
    id: 'vorhaben.beginn',
    abschnitt: 'A',
    gedruckt: immer,
    noetig: (fall) =>
      fall.ausgabe.eigenheit.felder.includes('vorhaben.beginn') &&
      (fall.ausgabe.praxis !== 'bayern' || fall.ausbildung),
    norm: ABLAEUFE,
    herkunft: ['bayern', 'nordrheinWestfalen'],
    beleg: 'B',
    wert: ({ angaben: { verfahren } }) => verfahren.beginn && { art: 'tag', tag: verfahren.beginn },
  },
  {
    ...angaben,
    id: 'vorgang.portalnummer',
    abschnitt: 'A',
    gedruckt: ({ ausgabe }) => ausgabe.eigenheit.felder.includes('vorgang.portalnummer'),
    noetig: nie,
    norm: ABLAEUFE,
    herkunft: ['nordrheinWestfalen'],
    beleg: 'B',
    wert: ({ angaben: { verfahren } }) => feldwert(verfahren.portalnummer),
  },
  {
    ...angaben,
    id: 'fachkraft.voraufenthalte',
    abschnitt: 'D',
    gedruckt: mitVoraufenthalt,
    noetig: mitVoraufenthalt,
    norm: '§ 82 Abs. 1 S. 1 AufenthG',
    ...alteForm,
    wert: ({ angaben: { verfahren } }) => feldwert(verfahren.voraufenthalte),
  },
  {
    ...angaben,
    id: 'vorabzustimmung.zuleitung',
    abschnitt: 'D',
    gedruckt: immer,
    noetig: immer,
    norm: ABLAEUFE,
    ...alteForm,
    wert: ({ angaben: { verfahren } }) => verfahren.zuleitung && { art: 'wahl', wahl: verfahren.zuleitung },
  },
  {
    ...angaben,
    id: 'anerkennung.beauftragung',
    abschnitt: 'E',
    gedruckt: nie,
    noetig: geprueft,
    norm: '§ 81a Abs. 2 Nr. 3 AufenthG',
    herkunft: ['gesetz', 'sachsenAlt', 'sachsenNeu', 'bund'],
    beleg: 'A',
    wert: ({ angaben: { verfahren } }) =>
      verfahren.anerkennungBeauftragt === true ? { art: 'jaNein', ja: true } : undefined,
  },
  {
    ...angaben,
    id: 'anerkennung.referenzberuf',
    abschnitt: 'E',
    gedruckt: gleichwertigkeit,
    noetig: gleichwertigkeit,
    norm: '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG',
    herkunft: ['bayern', 'vorschlag'],
    beleg: 'B',
    wert: ({ angaben: { verfahren } }) => feldwert(verfahren.referenzberuf),
  },
  {
    ...angaben,
    id: 'anerkennung.stelle',
    abschnitt: 'E',
    gedruckt: gleichwertigkeit,
    noetig: gleichwertigkeit,
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    herkunft: ['bayern', 'vorschlag'],
    beleg: 'B',
    wert: ({ angaben: { verfahren } }) => feldwert(verfahren.anerkennendeStelle),
  },
  {
    ...angaben,
    id: 'anerkennung.keinFruehererAntrag',
    abschnitt: 'E',
    gedruckt: gleichwertigkeit,
    noetig: (fall) =>
      gleichwertigkeit(fall) && fall.ausgabe.eigenheit.felder.includes('anerkennung.keinFruehererAntrag'),
    norm: '§ 5 Abs. 1 Nr. 5 BQFG',
    herkunft: ['niedersachsen'],
    beleg: 'A',
    wert: ({ angaben: { verfahren } }) => jaNein(verfahren.keinFruehererAntrag),
  },
  {
    ...angaben,
    id: 'anerkennung.bescheidweg',
    abschnitt: 'D',
    gedruckt: geprueft,
    noetig: geprueft,
    norm: ABLAEUFE,
    herkunft: ['sachsenAlt'],
    beleg: 'B',
    wert: ({ angaben: { verfahren } }) => verfahren.bescheidweg && { art: 'wahl', wahl: verfahren.bescheidweg },
  },
  {
    ...angaben,
    id: 'anerkennung.beratungsstelle',
    abschnitt: 'D',
    gedruckt: ({ angaben: { verfahren } }) => verfahren.beratungsstelle?.gewuenscht === true,
    noetig: ({ angaben: { verfahren } }) => verfahren.beratungsstelle?.gewuenscht === true,
    norm: ABLAEUFE,
    ...alteForm,
    wert: ({ angaben: { verfahren } }) => feldwert(verfahren.beratungsstelle?.ort),
  },
  {
    ...angaben,
    id: 'anerkennung.weiterleitung',
    abschnitt: 'D',
    gedruckt: ({ angaben: { verfahren } }) => verfahren.beratungsstelle?.gewuenscht === true,
    noetig: (fall) => teilweise(fall) && fall.angaben.verfahren.beratungsstelle?.gewuenscht === true,
    norm: 'Art. 6 Abs. 1 UAbs. 1 Buchst. a DSGVO',
    ...alteForm,
    wert: ({ angaben: { verfahren } }) => jaNein(verfahren.beratungsstelle?.weiterleitung),
  },
  {
    ...angaben,
    id: 'erlaubnis.welche',
    abschnitt: 'F',
    gedruckt: erlaubnis,
    noetig: erlaubnis,
    norm: '§ 18 Abs. 2 Nr. 3 AufenthG',
    ...alteForm,
    wert: ({ angaben: { verfahren } }) => feldwert(verfahren.erlaubnis?.welche),
  },
  {
    ...angaben,
    id: 'erlaubnis.stelle',
    abschnitt: 'F',
    gedruckt: erlaubnis,
    noetig: erlaubnis,
    norm: '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG',
    ...alteForm,
    wert: ({ angaben: { verfahren } }) => feldwert(verfahren.erlaubnis?.stelle),
  },
  {
    ...angaben,
    id: 'altersvorsorge.gehalt',
    abschnitt: 'H',
    gedruckt: mitAltersgrenze,
    noetig: mitAltersgrenze,
    norm: '§ 18 Abs. 2 Nr. 5 S. 1 AufenthG',
    ...alteForm,
    wert: ({ angaben: { verfahren } }) =>
      verfahren.bruttoMonatCents === undefined ? undefined : { art: 'geldImMonat', cents: verfahren.bruttoMonatCents },
  },
  {
    ...angaben,
    id: 'altersvorsorge.nachweis',
    abschnitt: 'H',
    gedruckt: ({ altersvorsorge }) => altersvorsorge === 'noetig',
    noetig: ({ altersvorsorge }) => altersvorsorge === 'noetig',
    norm: '§ 18 Abs. 2 Nr. 5 AufenthG',
    ...alteForm,
    wert: ({ angaben: { verfahren } }) => verfahren.altersvorsorge && { art: 'wahl', wahl: verfahren.altersvorsorge },
  },
  {
    ...angaben,
    id: 'visum.auslandsvertretung',
    abschnitt: 'I',
    gedruckt: immer,
    noetig: immer,
    norm: '§ 81a Abs. 3 S. 1 Nr. 5 AufenthG',
    ...alteForm,
    wert: ({ angaben: { verfahren } }) =>
      verfahren.auslandsvertretung && { art: 'auslandsvertretung', id: verfahren.auslandsvertretung },
  },
  {
    id: 'familie.personen',
    abschnitt: 'J',
    von: 'vertretung',
    ort: 'familie',
    gedruckt: nie,
    noetig: ({ mitFamilie }) => mitFamilie,
    norm: '§ 81a Abs. 4 AufenthG',
    ...alteForm,
    // Only a family of whom everything is known is complete: name, birth, nationality, relation.
    wert: ({ angaben: { familie } }) =>
      familie.length > 0 &&
      familie.every(
        ({ vornamen, nachnamen, geburtsdatum, staatsangehoerigkeiten, verhaeltnis }) =>
          `${vornamen}${nachnamen}`.trim() !== '' &&
          geburtsdatum !== undefined &&
          staatsangehoerigkeiten.length > 0 &&
          verhaeltnis !== undefined,
      )
        ? { art: 'personen', personen: familie.map(fullName) }
        : undefined,
  },
  {
    ...angaben,
    id: 'gebuehr.schuldner',
    abschnitt: 'K',
    von: 'auslaenderbehoerde',
    gedruckt: immer,
    noetig: ({ mitBehoerde }) => mitBehoerde,
    norm: '§ 69 Abs. 3 S. 2 AufenthG',
    herkunft: ['sachsenAlt', 'niedersachsen'],
    beleg: 'B',
    wert: ({ angaben: { verfahren } }) =>
      verfahren.gebuehrenschuldner && { art: 'wahl', wahl: verfahren.gebuehrenschuldner },
  },
  {
    ...angaben,
    id: 'gebuehr.zahler',
    abschnitt: 'K',
    gedruckt: immer,
    noetig: immer,
    norm: '§ 6 Abs. 1 Nr. 2 BGebG',
    herkunft: ['nordrheinWestfalen', 'niedersachsen'],
    beleg: 'B',
    wert: ({ angaben: { verfahren } }) => verfahren.zahler && { art: 'wahl', wahl: verfahren.zahler },
  },
  {
    ...angaben,
    id: 'hinweise.erhalten',
    abschnitt: 'L',
    gedruckt: ({ ausgabe }) => ausgabe.eigenheit.felder.includes('hinweise.erhalten'),
    noetig: ({ ausgabe }) => ausgabe.eigenheit.felder.includes('hinweise.erhalten'),
    norm: '§ 81a Abs. 2 Nr. 8 AufenthG',
    herkunft: ['sachsenNeu'],
    beleg: 'A',
    wert: ({ angaben: { verfahren } }) =>
      verfahren.allgemeineHinweise === true ? { art: 'jaNein', ja: true } : undefined,
  },
]

function mitVoraufenthalt({ vorhaben }: Fall): boolean {
  return vorhaben?.voraufenthalt.fachkraft === true || vorhaben?.voraufenthalt.familie === true
}

/** The pay matters from the 45th birthday on; below it the paper does without. */
function mitAltersgrenze({ altersvorsorge, angaben: { fachkraft } }: Fall): boolean {
  if (altersvorsorge === 'nichtVerlangt' || altersvorsorge === 'unter45') return false
  return altersvorsorge !== 'offen' || fachkraft?.geburtsdatum !== undefined
}
