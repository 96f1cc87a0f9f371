import { type Example, ohneHindernis } from './example.ts'

/** A nurse from Bosnia placed by the Bundesagentur. */
const pflegefachkraft = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['BA'],
  abschluesse: ['auslaendischeBerufsausbildung'],
  ueberVermittlungsabspracheVermittelt: true,
  deutsch: 'B1',
  berufsfachlicherZusammenhang: true,
  zielberufReglementiert: true,
  reglementierterBeruf: false,
  anerkennungsverfahrenErklaert: true,
  leiharbeit: false,
  lebensunterhaltGesichert: true,
} as const

export const examples: readonly Example[] = [
  {
    id: 'absprache-alles-erfuellt',
    on: '2026-11-22',
    answers: pflegefachkraft,
    expected: {
      anerkennungVermittlungsabsprache: {
        result: 'ja',
        bindung: 'soll',
        zustimmungNoetig: 'ja',
        hoechstdauerMonate: 12,
        hoechstaufenthaltMonate: 36,
      },
    },
    why: { norm: '§ 16d Abs. 4 S. 1 AufenthG', arithmetic: 'Ein Jahr, verlängert bis zu drei Jahren' },
  },
  {
    id: 'absprache-noch-ermessen',
    on: '2024-02-29',
    answers: pflegefachkraft,
    expected: { anerkennungVermittlungsabsprache: { result: 'ja', bindung: 'kann' } },
    why: { norm: '§ 16d Abs. 4 S. 1 AufenthG a. F.', arithmetic: 'Bis 29.02.2024 „kann“, seitdem „soll“' },
  },
  {
    id: 'absprache-privat-vermittelt',
    on: '2026-11-22',
    answers: { ...pflegefachkraft, ueberVermittlungsabspracheVermittelt: false },
    expected: { anerkennungVermittlungsabsprache: { result: 'nein' } },
    why: { norm: '§ 16d Abs. 4 S. 1 AufenthG', arithmetic: 'Nur Absprachen der Bundesagentur zählen' },
  },
  {
    id: 'absprache-ohne-auslaendischen-abschluss',
    on: '2026-11-22',
    answers: { ...pflegefachkraft, abschluesse: ['keiner'], ueberVermittlungsabspracheVermittelt: undefined },
    expected: { anerkennungVermittlungsabsprache: { result: 'nein' } },
    why: { norm: '§ 16d Abs. 4 S. 1 AufenthG', arithmetic: 'Keine im Ausland erworbene Berufsqualifikation' },
  },
  {
    id: 'absprache-am-tag-des-wechsels-zur-sollvorschrift',
    on: '2024-03-01',
    answers: pflegefachkraft,
    expected: { anerkennungVermittlungsabsprache: { result: 'ja', bindung: 'soll' } },
    why: { norm: '§ 16d Abs. 4 S. 1 AufenthG', arithmetic: 'Bis 29.02.2024 „kann“, seitdem „soll“' },
  },
  {
    id: 'absprache-helferstelle-im-nicht-reglementierten-beruf',
    on: '2026-11-22',
    answers: { ...pflegefachkraft, zielberufReglementiert: false, qualifizierteBeschaeftigung: false },
    expected: { anerkennungVermittlungsabsprache: { result: 'nein' } },
    why: { norm: '§ 2 Abs. 2 BeschV', arithmetic: 'Ohne Reglementierung muss die Stelle qualifiziert sein' },
  },
  {
    id: 'absprache-deutsch-nicht-gefragt',
    on: '2026-11-22',
    answers: { ...pflegefachkraft, deutsch: undefined },
    expected: { anerkennungVermittlungsabsprache: { result: 'offen' } },
    why: { norm: '§ 16d Abs. 4 S. 2 AufenthG', arithmetic: 'Die Stufe fehlt' },
  },
]
