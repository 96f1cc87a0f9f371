import { euro } from '../engine/parameter.ts'
import { type Example, ohneHindernis } from './example.ts'

/** A joiner from Albania who lost his papers and has the promise of an analysis. */
const tischler = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['AL'],
  abschluesse: ['auslaendischeBerufsausbildung'],
  qualifikationsanalyse: 'zugesagt',
  deutsch: 'A2',
  eigeneMittelMonatlich: euro(1150),
} as const

export const examples: readonly Example[] = [
  {
    id: 'analyse-alles-erfuellt',
    on: '2026-11-22',
    answers: tischler,
    expected: {
      qualifikationsanalyse: {
        result: 'ja',
        bindung: 'soll',
        hoechstdauerMonate: 6,
        zustimmungNoetig: 'nein',
        familie: { sprachnachweisEhegatte: 'ja', wohnraumnachweis: 'ja', elternnachzug: 'nein', nachzug: 'nein' },
      },
    },
    why: { norm: '§ 16d Abs. 6 AufenthG', arithmetic: 'Bis zu sechs Monate; 1.150,00 ≥ 1.091,00 Euro' },
  },
  {
    id: 'analyse-noch-nicht-zugesagt',
    on: '2026-11-22',
    answers: { ...tischler, qualifikationsanalyse: 'beantragt' },
    expected: { qualifikationsanalyse: { result: 'offen' } },
    why: { norm: '§ 16d Abs. 6 S. 2 Nr. 1 AufenthG', arithmetic: 'Die Zusage steht aus' },
  },
  {
    id: 'analyse-abgelehnt',
    on: '2026-11-22',
    answers: { ...tischler, qualifikationsanalyse: 'abgelehnt' },
    expected: { qualifikationsanalyse: { result: 'nein' } },
    why: { norm: '§ 16d Abs. 6 S. 2 Nr. 1 AufenthG', arithmetic: 'Ohne Zusage keine Qualifikationsanalyse' },
  },
  {
    id: 'analyse-ohne-auslaendischen-abschluss',
    on: '2026-11-22',
    answers: { ...tischler, abschluesse: ['keiner'], qualifikationsanalyse: undefined },
    expected: { qualifikationsanalyse: { result: 'nein' } },
    why: { norm: '§ 16d Abs. 6 S. 1 AufenthG', arithmetic: 'Keine im Ausland erworbene Berufsqualifikation' },
  },
  {
    id: 'analyse-am-tag-vor-dem-inkrafttreten',
    on: '2024-02-29',
    answers: tischler,
    expected: { qualifikationsanalyse: { result: 'nein', hoechstdauerMonate: undefined } },
    why: { norm: '§ 16d Abs. 6 AufenthG', arithmetic: 'In Kraft seit 01.03.2024' },
  },
  {
    id: 'analyse-am-tag-des-inkrafttretens',
    on: '2024-03-01',
    answers: tischler,
    expected: { qualifikationsanalyse: { result: 'ja' } },
    why: { norm: '§ 16d Abs. 6 AufenthG', arithmetic: 'In Kraft seit 01.03.2024; 1.150,00 ≥ 1.027,40 Euro' },
  },
]
