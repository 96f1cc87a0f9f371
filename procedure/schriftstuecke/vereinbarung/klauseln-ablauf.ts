import { fachgesetze } from '#law/periods/fachgesetze.ts'
import { gesetz } from '#law/periods/gesetzesseiten.ts'
import { type Fall, wirdGeprueft } from './fall.ts'
import type { Klausel } from './klausel.ts'

/** Section D: how it goes on, and what stands behind the periods of its table. */

const recht =
  (...welches: readonly string[]) =>
  (fall: Fall): boolean =>
    wirdGeprueft(fall, 'gleichwertigkeit', 'berufsausuebungserlaubnis', 'zeugnisbewertung') &&
    fall.vorhaben !== undefined &&
    welches.includes(fall.vorhaben.recht)
const nachBqfg = recht('bqfg')
const mitBescheid = (fall: Fall): boolean => wirdGeprueft(fall)
const zustimmung = ({ zustimmung: needed }: Fall): boolean => needed !== 'nein'

/** The act of the profession with its clause for the fast-track procedure. */
export function fachgesetzVon({ vorhaben }: Fall): (typeof fachgesetze)[keyof typeof fachgesetze] | undefined {
  return vorhaben?.fachberuf && fachgesetze[vorhaben.fachberuf]
}

const landesabweichung = (fall: Fall): boolean =>
  recht('fachgesetz')(fall) && fachgesetzVon(fall)?.landesabweichung !== undefined

export const klauselnAblauf = [
  { id: 'ablauf', abschnitt: 'D', norm: '§ 81a Abs. 2 Nr. 6 AufenthG' },
  {
    id: 'bewertungsunterlagen',
    abschnitt: 'D',
    norm: '§ 81a Abs. 2 Nr. 5 AufenthG',
    wenn: mitBescheid,
  },
  {
    id: 'schriftwechsel',
    abschnitt: 'D',
    norm: '§ 14a Abs. 2 S. 5 und Abs. 3 S. 5 BQFG',
    wenn: nachBqfg,
  },
  {
    id: 'fristlauf',
    abschnitt: 'D',
    norm: '§ 14a Abs. 3 S. 1 bis 4 und Abs. 4 BQFG',
    wenn: nachBqfg,
  },
  {
    id: 'fachgesetz',
    abschnitt: 'D',
    norm: (fall: Fall): string => fachgesetzVon(fall)?.norm ?? '§ 81a Abs. 2 Nr. 6 AufenthG',
    wenn: recht('fachgesetz'),
  },
  {
    id: 'landesabweichung',
    abschnitt: 'D',
    norm: (fall: Fall): string => fachgesetzVon(fall)?.landesabweichung ?? '',
    wenn: landesabweichung,
  },
  {
    id: 'landesrecht',
    abschnitt: 'D',
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    wenn: (fall: Fall): boolean =>
      recht('landesrecht')(fall) && fall.ausgabe.eigenheit.landesrecht?.wert !== 'wieBundesrecht',
  },
  {
    id: 'landesrechtWieBundesrecht',
    abschnitt: 'D',
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    wenn: (fall: Fall): boolean =>
      recht('landesrecht')(fall) && fall.ausgabe.eigenheit.landesrecht?.wert === 'wieBundesrecht',
  },
  {
    id: 'zeugnisbewertung',
    abschnitt: 'D',
    norm: '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG',
    wenn: (fall: Fall): boolean => wirdGeprueft(fall, 'zeugnisbewertung'),
  },
  {
    id: 'digitaleAuskunft',
    abschnitt: 'D',
    norm: '§ 81a Abs. 3 S. 1 Nr. 2a AufenthG',
    from: '2024-03-01',
    source: gesetz('aufenthg_2004', '81a'),
    wenn: (fall: Fall): boolean => wirdGeprueft(fall, 'digitaleAuskunft'),
  },
  {
    id: 'keineErsatzentscheidung',
    abschnitt: 'D',
    norm: '§ 42a Abs. 1 S. 1 VwVfG',
    wenn: mitBescheid,
  },
  {
    id: 'rueckfragen',
    abschnitt: 'D',
    norm: '§ 14 Abs. 3 S. 2 und 3 VwVfG',
    wenn: mitBescheid,
  },
  {
    id: 'zustellungDurchUebergabe',
    abschnitt: 'D',
    norm: '§ 5 Abs. 1 VwZG',
    wenn: (fall: Fall): boolean => mitBescheid(fall) && fall.angaben.verfahren.bescheidweg === 'uebergabe',
  },
  {
    id: 'zustellungPerPost',
    abschnitt: 'D',
    norm: '§ 8 VwZG',
    wenn: (fall: Fall): boolean => mitBescheid(fall) && fall.angaben.verfahren.bescheidweg === 'post',
  },
  {
    id: 'voraufenthalt',
    abschnitt: 'D',
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    wenn: ({ vorhaben }: Fall): boolean =>
      vorhaben?.voraufenthalt.fachkraft === true || vorhaben?.voraufenthalt.familie === true,
  },
  {
    id: 'eroerterung',
    abschnitt: 'D',
    norm: '§ 81a Abs. 3 S. 1 Nr. 3 AufenthG',
    wenn: mitBescheid,
  },
  {
    id: 'fortfuehrung',
    abschnitt: 'D',
    norm: '§ 81a Abs. 3 S. 2 AufenthG',
    wenn: (fall: Fall): boolean =>
      fall.vorhaben?.anerkennungsstand === 'teilweiseGleichwertig' ||
      wirdGeprueft(fall, 'gleichwertigkeit', 'berufsausuebungserlaubnis'),
  },
  {
    id: 'beratungsstelle',
    abschnitt: 'D',
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    wenn: ({ angaben }: Fall): boolean => angaben.verfahren.beratungsstelle?.gewuenscht === true,
  },
  {
    id: 'weitergabeAnBeratungsstelle',
    abschnitt: 'D',
    norm: 'Art. 6 Abs. 1 UAbs. 1 Buchst. a DSGVO',
    wenn: ({ angaben }: Fall): boolean =>
      angaben.verfahren.beratungsstelle?.gewuenscht === true &&
      angaben.verfahren.beratungsstelle.weiterleitung === true,
  },
  { id: 'zustimmungsfiktion', abschnitt: 'D', norm: '§ 36 Abs. 2 S. 1 und 2 BeschV', wenn: zustimmung },
  {
    id: 'vorabpruefung',
    abschnitt: 'D',
    norm: '§ 36 Abs. 3 BeschV',
    wenn: (fall: Fall): boolean => zustimmung(fall) && fall.vorhaben?.vorabpruefung === true,
  },
  { id: 'aufenthaltsrecht', abschnitt: 'D', norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG' },
  { id: 'inhaltVorabzustimmung', abschnitt: 'D', norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG' },
  {
    id: 'register',
    abschnitt: 'D',
    norm: '§ 6 Abs. 5 Nr. 8, § 21 Abs. 8 AZRG',
    from: '2025-11-01',
    source: gesetz('azrg', '6'),
  },
  { id: 'ersatzweg', abschnitt: 'D', norm: '§ 81a Abs. 3 S. 1 Nr. 5 AufenthG' },
  {
    id: 'zuleitungPersoenlich',
    abschnitt: 'D',
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    wenn: ({ angaben }: Fall): boolean => angaben.verfahren.zuleitung === 'persoenlich',
  },
  {
    id: 'zuleitungPost',
    abschnitt: 'D',
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    wenn: ({ angaben }: Fall): boolean => angaben.verfahren.zuleitung === 'post',
  },
  {
    id: 'zuleitungEmail',
    abschnitt: 'D',
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    wenn: ({ angaben }: Fall): boolean => angaben.verfahren.zuleitung === 'email',
  },
  {
    id: 'brauchbarkeit',
    abschnitt: 'D',
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    wenn: ({ ausgabe: { eigenheit } }: Fall): boolean => eigenheit.vorabzustimmungMonate !== undefined,
  },
  { id: 'visumunterlagen', abschnitt: 'D', norm: '§ 81a Abs. 3 S. 1 Nr. 1 AufenthG' },
  { id: 'termin', abschnitt: 'D', norm: '§ 31a Abs. 1 AufenthV' },
  { id: 'visumbescheid', abschnitt: 'D', norm: '§ 31a Abs. 2 AufenthV' },
  { id: 'pruefungDerAuslandsvertretung', abschnitt: 'D', norm: '§ 5 Abs. 1 Nr. 2, §§ 11, 72a, 73 AufenthG' },
  { id: 'urkunden', abschnitt: 'D', norm: '§ 71 Abs. 2 S. 1 AufenthG' },
] as const satisfies readonly Klausel[]
