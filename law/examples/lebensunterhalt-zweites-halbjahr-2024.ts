import { euro } from '../engine/parameter.ts'
import { type Example, ohneHindernis } from './example.ts'

/** Someone registered for a knowledge test, with amounts on either side of what offices print. */
const pruefling = {
  ...ohneHindernis,
  abschluesse: ['auslaendischeBerufsausbildung'],
  anerkennungspruefungVorgesehen: true,
  pruefungWeistSpracheNach: false,
  deutsch: 'B2',
} as const

export const examples: readonly Example[] = [
  {
    id: 'juli-2024-vor-der-erhoehung-reicht-der-alte-betrag',
    on: '2024-07-24',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1027) },
    expected: { anerkennungPruefung: { result: 'ja' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '1.027,00 ≥ 1.027,00 Euro, gedruckt für 2024' },
  },
  {
    id: 'juli-2024-vor-der-erhoehung-ein-cent-darunter',
    on: '2024-07-24',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1026.99) },
    expected: { anerkennungPruefung: { result: 'nein' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '1.026,99 < 1.027,00 Euro' },
  },
  {
    id: 'juli-2024-ab-der-erhoehung-umstritten',
    on: '2024-07-25',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1027) },
    expected: { anerkennungPruefung: { result: 'offen' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: 'Alter Betrag 1.027 Euro, neuer Betrag 1.091 Euro' },
  },
  {
    id: 'november-2024-ein-cent-unter-dem-neuen-betrag-umstritten',
    on: '2024-11-30',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1090.99) },
    expected: { anerkennungPruefung: { result: 'offen' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '1.027,00 ≤ 1.090,99 < 1.091,00 Euro' },
  },
  {
    id: 'november-2024-neuer-betrag-reicht-nach-jeder-lesart',
    on: '2024-11-30',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1091) },
    expected: { anerkennungPruefung: { result: 'ja' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '1.091,00 ≥ 1.091,00 Euro' },
  },
  {
    id: 'november-2024-unter-dem-alten-betrag-reicht-nie',
    on: '2024-11-30',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1026.99) },
    expected: { anerkennungPruefung: { result: 'nein' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '1.026,99 < 1.027,00 Euro' },
  },
  {
    id: 'dezember-2024-am-letzten-tag-umstritten',
    on: '2024-12-31',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1027) },
    expected: { anerkennungPruefung: { result: 'offen' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: 'Alter Betrag 1.027 Euro, neuer Betrag 1.091 Euro' },
  },
  {
    id: 'januar-2025-alter-betrag-reicht-nicht-mehr',
    on: '2025-01-01',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1027) },
    expected: { anerkennungPruefung: { result: 'nein' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '1.027,00 < 1.091,00 Euro' },
  },
  {
    id: 'januar-2025-ein-cent-unter-dem-neuen-betrag',
    on: '2025-01-01',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1090.99) },
    expected: { anerkennungPruefung: { result: 'nein' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '1.090,99 < 1.091,00 Euro' },
  },
  {
    id: 'januar-2025-neuer-betrag',
    on: '2025-01-01',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1091) },
    expected: { anerkennungPruefung: { result: 'ja' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '1.091,00 ≥ 1.091,00 Euro' },
  },
  {
    id: 'jahr-2020-ohne-gedruckten-betrag',
    on: '2020-03-01',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(938.3) },
    expected: { anerkennungPruefung: { result: 'ja' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '853,00 × 1,1 = 938,30 Euro' },
  },
  {
    id: 'jahr-2020-ein-cent-darunter',
    on: '2020-03-01',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(938.29) },
    expected: { anerkennungPruefung: { result: 'nein' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '938,29 < 938,30 Euro' },
  },
  {
    id: 'jahr-2022-gedruckter-betrag',
    on: '2022-06-01',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(947) },
    expected: { anerkennungPruefung: { result: 'ja' } },
    why: {
      norm: '§ 2 Abs. 3 S. 6 AufenthG',
      arithmetic: '947,00 ≥ 947,00 Euro; 861,00 × 1,1 = 947,10 Euro nur berechnet',
    },
  },
  {
    id: 'jahr-2022-ein-cent-unter-gedrucktem-betrag',
    on: '2022-06-01',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(946.99) },
    expected: { anerkennungPruefung: { result: 'nein' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '946,99 < 947,00 Euro' },
  },
  {
    id: 'jahr-2027-ohne-betrag',
    on: '2027-01-01',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1091.2) },
    expected: { anerkennungPruefung: { result: 'offen' } },
    why: { norm: '§ 2 Abs. 3 S. 7 AufenthG', arithmetic: 'Für 2027 ist kein Betrag bekannt' },
  },
]
