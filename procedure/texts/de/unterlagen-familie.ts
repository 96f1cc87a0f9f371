import type { AnlagenIdMit, Unterlagentext } from '../procedure-words.ts'

/** Papers of the family that comes along or follows soon. */
export const familienunterlagenDe: Readonly<Record<AnlagenIdMit<'AF'>, Unterlagentext>> = {
  'AF-01': {
    titel: 'Vollmacht des Ehegatten oder Lebenspartners',
    was: 'Wer nachzieht, erlaubt dem Arbeitgeber, die Aufnahme in das Verfahren zu beantragen.',
    gut: 'Im Original, selbst unterschrieben, mit Namen wie im Pass. Sie sagt, ob eine Untervollmacht erlaubt ist.',
  },
  'AF-02': {
    titel: 'Vollmacht der Sorgeberechtigten',
    was: 'Für ein minderjähriges Kind entscheiden die, die das Sorgerecht haben.',
    gut: 'Im Original, von allen Sorgeberechtigten unterschrieben, mit dem Namen des Kindes wie im Pass.',
  },
  'AF-03': {
    titel: 'Pass des Familienmitglieds',
    was: 'Er zeigt, wer mitkommt. Auch Kinder brauchen einen eigenen Pass.',
    gut: 'Farbkopie der Seite mit Foto, gut lesbar, ganz im Bild und noch gültig.',
  },
  'AF-04': {
    titel: 'Heiratsurkunde, internationale Fassung',
    was: 'Die mehrsprachige Fassung zeigt die Ehe und braucht weder Apostille noch Übersetzung.',
    gut: 'Amtlich beglaubigte Kopie. Nicht jeder Staat stellt diese Fassung aus; dann gilt die nächste Zeile.',
  },
  'AF-04b': {
    titel: 'Heiratsurkunde in der Originalsprache',
    was: 'Die Urkunde des Heimatstaats, wenn es keine internationale Fassung gibt.',
    gut: 'Original oder beglaubigte Kopie mit Apostille oder Legalisation. Dazu die Übersetzung als Kopie.',
  },
  'AF-05': {
    titel: 'Sprachnachweis A1 des Ehegatten',
    was: 'Einfache Deutschkenntnisse. Bei den meisten Titeln für Fachkräfte wird darauf verzichtet.',
    gut: 'Zertifikat eines anerkannten Anbieters (ALTE), alle Teile bestanden.',
  },
  'AF-06': {
    titel: 'Geburtsurkunde, internationale Fassung',
    was: 'Die mehrsprachige Fassung zeigt, wer die Eltern sind, und braucht weder Apostille noch Übersetzung.',
    gut: 'Amtlich beglaubigte Kopie, für jedes Kind eine. Beide Eltern sind genannt.',
  },
  'AF-06b': {
    titel: 'Geburtsurkunde in der Originalsprache',
    was: 'Die Urkunde des Geburtsstaats, wenn es keine internationale Fassung gibt.',
    gut: 'Original oder beglaubigte Kopie mit Apostille oder Legalisation. Dazu die Übersetzung als Kopie.',
  },
  'AF-07': {
    titel: 'Einverständnis des anderen Elternteils',
    was: 'Nötig, wenn ein Kind nur zu einem von zwei Sorgeberechtigten zieht.',
    gut: 'Im Original mit beglaubigter Unterschrift. Wer allein sorgeberechtigt ist, legt stattdessen die Entscheidung vor.',
  },
}
