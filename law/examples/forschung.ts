import { type Example, ohneHindernis } from './example.ts'

/** A chemist from Albania with a hosting agreement. */
const chemikerin = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['AL'],
  aufnahmevereinbarung: 'anerkannteForschungseinrichtung',
  kostenuebernahmeErklaert: true,
  ablehnungsgrundSchutzOderFreizuegigkeit: false,
  schutzantragOderBlaueKarteBeantragt: false,
  internationalSchutzberechtigt: false,
  reglementierterBeruf: false,
  beschaeftigungVersichert: true,
  lebensunterhaltGesichert: true,
} as const

export const examples: readonly Example[] = [
  {
    id: 'forschung-alles-erfuellt',
    on: '2026-11-22',
    answers: chemikerin,
    expected: {
      forschung: {
        result: 'ja',
        bindung: 'ist',
        zustimmungNoetig: 'nein',
        beschleunigtesVerfahren: 'offen',
        verfahrensdauer: ['forschungSechzigTage'],
        geltungsdauer: 'zweck',
        familie: { sprachnachweisEhegatte: 'nein', wohnraumnachweis: 'nein', elternnachzug: 'ja', nachzug: 'ja' },
      },
    },
    why: {
      norm: '§ 18d Abs. 1 S. 1 AufenthG',
      arithmetic: 'Vereinbarung und Kostenübernahme; § 81a Abs. 5 ist umstritten',
    },
  },
  {
    id: 'forschung-ohne-vereinbarung',
    on: '2026-11-22',
    answers: { ...chemikerin, aufnahmevereinbarung: 'keine' },
    expected: { forschung: { result: 'nein' } },
    why: { norm: '§ 18d Abs. 1 S. 1 Nr. 1 AufenthG', arithmetic: 'Keine Aufnahmevereinbarung' },
  },
  {
    id: 'forschung-oeffentlich-finanziert-ohne-kostenuebernahme',
    on: '2026-11-22',
    answers: { ...chemikerin, kostenuebernahmeErklaert: false, ueberwiegendOeffentlichFinanziert: true },
    expected: { forschung: { result: 'ja' } },
    why: { norm: '§ 18d Abs. 2 S. 1 AufenthG', arithmetic: 'Überwiegend öffentliche Mittel' },
  },
  {
    id: 'forschung-privat-ohne-kostenuebernahme',
    on: '2026-11-22',
    answers: { ...chemikerin, kostenuebernahmeErklaert: false, ueberwiegendOeffentlichFinanziert: false },
    expected: { forschung: { result: 'offen' } },
    why: { norm: '§ 18d Abs. 2 S. 2 AufenthG', arithmetic: 'Nur ein besonderes öffentliches Interesse könnte helfen' },
  },
  {
    id: 'forschung-blaue-karte-beantragt',
    on: '2026-11-22',
    answers: { ...chemikerin, schutzantragOderBlaueKarteBeantragt: true },
    expected: { forschung: { result: 'nein' } },
    why: { norm: '§ 19f Abs. 3 Nr. 2 AufenthG', arithmetic: 'Antrag auf eine Blaue Karte EU' },
  },
  {
    id: 'forschung-schutzberechtigt-nach-zwei-jahren',
    on: '2026-11-22',
    answers: { ...chemikerin, internationalSchutzberechtigt: true, zweiJahreAufenthaltNachSchutz: true },
    expected: { forschung: { result: 'ja' } },
    why: { norm: '§ 18d Abs. 6 S. 1 AufenthG', arithmetic: 'Zwei Jahre Aufenthalt nach der Anerkennung' },
  },
  {
    id: 'forschung-schutzberechtigt-zu-kurz',
    on: '2026-11-22',
    answers: { ...chemikerin, internationalSchutzberechtigt: true, zweiJahreAufenthaltNachSchutz: false },
    expected: { forschung: { result: 'nein' } },
    why: { norm: '§ 19f Abs. 3 Nr. 1 AufenthG', arithmetic: 'Weniger als zwei Jahre' },
  },
  {
    id: 'forschung-abgelehnter-asylantrag-sperrt-den-anspruch-nicht',
    on: '2021-06-01',
    answers: { ...chemikerin, asylantrag: 'unanfechtbarAbgelehnt' },
    expected: { forschung: { result: 'ja', bindung: 'ist' } },
    why: { norm: '§ 10 Abs. 3 S. 3 AufenthG', arithmetic: 'Auf den Titel besteht ein Anspruch' },
  },
]
