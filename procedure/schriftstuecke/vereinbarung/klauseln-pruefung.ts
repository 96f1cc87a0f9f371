import { LISTE_SEIT } from '#law/pathways/familie.ts'
import { gesetz } from '#law/periods/gesetzesseiten.ts'
import { altersausnahmeIn, altersgrenzeIn } from '#procedure/fachkraefteverfahren/altersgrenze.ts'
import { type Fall, PLAETZE_FUER_ANGEHOERIGE, wirdGeprueft } from './fall.ts'
import type { Klausel } from './klausel.ts'

/** Sections E to J: recognition, permit, consent, old-age provision, visa, family. */

const stand =
  (...welche: readonly string[]) =>
  ({ vorhaben }: Fall): boolean =>
    vorhaben !== undefined && welche.includes(vorhaben.anerkennungsstand)
const altersgrenze = ({ vorhaben }: Fall): string => altersgrenzeIn(vorhaben?.weg)
const mitAngehoerigen = ({ mitFamilie }: Fall): boolean => mitFamilie
const kinder = ({ angaben, mitFamilie }: Fall): boolean =>
  mitFamilie && (angaben.familie.length === 0 || angaben.familie.some(({ verhaeltnis }) => verhaeltnis === 'kind'))
const partner = ({ angaben, mitFamilie }: Fall): boolean =>
  mitFamilie &&
  (angaben.familie.length === 0 ||
    angaben.familie.some(({ verhaeltnis }) => verhaeltnis === 'ehegatte' || verhaeltnis === 'lebenspartner'))

/**
 * For holders of these titles the spouse needs no German (§ 30 Abs. 1 S. 3 Nr. 5 AufenthG): of the Blue Card and of § 18d since
 * the procedure exists, of the others since a day around the turn of 2022/2023 that is not confirmed: until the first text with the list it is asked for.
 */
const ohneSprachnachweis = ({ vorhaben, abschnitt4, blaueKarte, tag }: Fall): boolean =>
  abschnitt4 &&
  vorhaben !== undefined &&
  vorhaben.weg !== 'berufskraftfahrer' &&
  vorhaben.weg !== 'pflegehilfskraft' &&
  (blaueKarte || vorhaben.weg === 'forschung' || tag >= LISTE_SEIT)

export const klauselnPruefung = [
  {
    id: 'merkblatt',
    abschnitt: 'E',
    norm: '§ 81a Abs. 2 Nr. 5 AufenthG',
    wenn: (fall: Fall): boolean => wirdGeprueft(fall, 'gleichwertigkeit', 'berufsausuebungserlaubnis'),
  },
  {
    id: 'bescheidAlsAnlage',
    abschnitt: 'E',
    norm: '§ 81a Abs. 2 Nr. 5 AufenthG',
    wenn: stand('gleichwertig', 'teilweiseGleichwertig'),
  },
  {
    id: 'vergleichbarAlsAnlage',
    abschnitt: 'E',
    norm: '§ 18 Abs. 3 Nr. 2 AufenthG',
    wenn: stand('vergleichbar'),
  },
  {
    id: 'massnahmenplan',
    abschnitt: 'E',
    norm: '§ 16d Abs. 1 AufenthG',
    wenn: stand('teilweiseGleichwertig'),
  },
  {
    id: 'vermittlungsabsprache',
    abschnitt: 'E',
    norm: '§ 16d Abs. 4 AufenthG',
    wenn: stand('nachEinreise'),
  },
  {
    id: 'anerkennungspartnerschaft',
    abschnitt: 'E',
    norm: '§ 16d Abs. 3 AufenthG',
    from: '2024-03-01',
    source: gesetz('aufenthg_2004', '16d'),
    wenn: stand('anerkennungspartnerschaft'),
  },
  {
    id: 'berufserfahrung',
    abschnitt: 'E',
    norm: '§ 6 Abs. 1 BeschV',
    wenn: ({ vorhaben }: Fall): boolean => vorhaben?.weg === 'berufserfahrung',
  },
  {
    id: 'keineAnerkennung',
    abschnitt: 'E',
    norm: '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG',
    wenn: ({ vorhaben }: Fall): boolean =>
      vorhaben?.anerkennungsstand === 'ohneAnerkennung' && vorhaben.weg !== 'berufserfahrung',
  },
  {
    id: 'erlaubnisVorVorabzustimmung',
    abschnitt: 'F',
    norm: '§ 18 Abs. 2 Nr. 3 AufenthG',
    wenn: ({ vorhaben, abschnitt4 }: Fall): boolean => vorhaben?.reglementiert === true && abschnitt4,
  },
  {
    id: 'zustimmungNoetig',
    abschnitt: 'G',
    norm: ({ vorhaben }: Fall): string => vorhaben?.zustimmungsnorm ?? '§ 39 Abs. 1 S. 1 AufenthG',
    wenn: ({ zustimmung }: Fall): boolean => zustimmung === 'ja',
  },
  {
    id: 'zustimmungOffen',
    abschnitt: 'G',
    norm: '§ 39 Abs. 1 S. 1 AufenthG',
    wenn: ({ zustimmung }: Fall): boolean => zustimmung === 'offen',
  },
  {
    id: 'erklaerungZumBeschaeftigungsverhaeltnis',
    abschnitt: 'G',
    norm: '§ 39 Abs. 4 S. 1 AufenthG',
    wenn: ({ zustimmung }: Fall): boolean => zustimmung !== 'nein',
  },
  {
    id: 'rueckfragenDerBundesagentur',
    abschnitt: 'G',
    norm: '§ 36 Abs. 2 S. 1 BeschV',
    wenn: ({ zustimmung }: Fall): boolean => zustimmung !== 'nein',
  },
  {
    id: 'zustimmungsfrei',
    abschnitt: 'G',
    norm: ({ vorhaben }: Fall): string => vorhaben?.zustimmungsnorm ?? '§ 18 Abs. 2 Nr. 2 AufenthG',
    wenn: ({ zustimmung }: Fall): boolean => zustimmung === 'nein',
  },
  {
    id: 'altersvorsorgeNichtVerlangt',
    abschnitt: 'H',
    norm: '§ 18 Abs. 2 Nr. 5 S. 1 AufenthG',
    wenn: ({ altersvorsorge }: Fall): boolean => altersvorsorge === 'nichtVerlangt',
  },
  {
    id: 'altersvorsorgeUnter45',
    abschnitt: 'H',
    norm: altersgrenze,
    wenn: ({ altersvorsorge }: Fall): boolean => altersvorsorge === 'unter45',
  },
  {
    id: 'altersvorsorgeDurchGehalt',
    abschnitt: 'H',
    norm: altersgrenze,
    wenn: ({ altersvorsorge }: Fall): boolean => altersvorsorge === 'gehaltReicht',
  },
  {
    id: 'altersvorsorgeNoetig',
    abschnitt: 'H',
    norm: altersgrenze,
    wenn: ({ altersvorsorge }: Fall): boolean => altersvorsorge === 'noetig' || altersvorsorge === 'offen',
  },
  {
    id: 'altersvorsorgeAusnahme',
    abschnitt: 'H',
    norm: ({ vorhaben }: Fall): string => altersausnahmeIn(vorhaben?.weg),
    wenn: ({ altersvorsorge }: Fall): boolean => altersvorsorge === 'noetig' || altersvorsorge === 'offen',
  },
  { id: 'auslandsvertretung', abschnitt: 'I', norm: '§ 71 Abs. 2 S. 1 AufenthG' },
  { id: 'eigenerVisumantrag', abschnitt: 'I', norm: '§ 6 Abs. 3 S. 1 AufenthG' },
  {
    id: 'keineFamilie',
    abschnitt: 'J',
    norm: '§ 81a Abs. 4 AufenthG',
    wenn: ({ mitFamilie }: Fall): boolean => !mitFamilie,
  },
  { id: 'familie', abschnitt: 'J', norm: '§ 81a Abs. 4 AufenthG', wenn: mitAngehoerigen },
  {
    id: 'zeitlicherZusammenhang',
    abschnitt: 'J',
    norm: '§ 81a Abs. 4 AufenthG',
    wenn: mitAngehoerigen,
  },
  {
    id: 'ergaenzungsblatt',
    abschnitt: 'J',
    norm: '§ 81a Abs. 4 AufenthG',
    wenn: ({ angaben }: Fall): boolean => angaben.familie.length > PLAETZE_FUER_ANGEHOERIGE,
  },
  {
    id: 'vollmachtDerFamilie',
    abschnitt: 'J',
    norm: '§ 14 Abs. 1 VwVfG',
    wenn: mitAngehoerigen,
  },
  { id: 'personenstandsurkunden', abschnitt: 'J', norm: '§ 81a Abs. 2 Nr. 5 AufenthG', wenn: mitAngehoerigen },
  {
    id: 'lebenspartner',
    abschnitt: 'J',
    norm: '§ 31 Abs. 1 S. 2 AufenthV',
    wenn: ({ angaben }: Fall): boolean => angaben.familie.some(({ verhaeltnis }) => verhaeltnis === 'lebenspartner'),
  },
  {
    id: 'ohneSprachnachweis',
    abschnitt: 'J',
    norm: '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG',
    wenn: (fall: Fall): boolean => partner(fall) && ohneSprachnachweis(fall),
  },
  {
    id: 'mitSprachnachweis',
    abschnitt: 'J',
    norm: '§ 30 Abs. 1 S. 1 Nr. 2 AufenthG',
    wenn: (fall: Fall): boolean => partner(fall) && !ohneSprachnachweis(fall),
  },
  { id: 'sorgerecht', abschnitt: 'J', norm: '§ 32 Abs. 3 AufenthG', wenn: kinder },
] as const satisfies readonly Klausel[]
