import { euro } from '../engine/parameter.ts'
import { type Example, ohneHindernis } from './example.ts'

/** Someone registered for a knowledge test, with an amount between the old and the new one. */
const pruefling = {
  ...ohneHindernis,
  anerkennungspruefungVorgesehen: true,
  pruefungWeistSpracheNach: false,
  deutsch: 'B2',
} as const

export const examples: readonly Example[] = [
  {
    id: 'juli-2024-vor-der-erhoehung-reicht-der-alte-betrag',
    on: '2024-07-24',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1027.4) },
    expected: { anerkennungPruefung: { result: 'ja' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '934,00 × 1,1 = 1.027,40 Euro' },
  },
  {
    id: 'juli-2024-ab-der-erhoehung-umstritten',
    on: '2024-07-25',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1027.4) },
    expected: { anerkennungPruefung: { result: 'offen' } },
    why: {
      norm: '§ 2 Abs. 3 S. 6 AufenthG',
      arithmetic: 'Bekannt gegeben 1.027,40 Euro, nach dem BAföG 1.091,20 Euro',
    },
  },
  {
    id: 'november-2024-ein-cent-unter-dem-neuen-betrag-umstritten',
    on: '2024-11-30',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1091.19) },
    expected: { anerkennungPruefung: { result: 'offen' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '1.027,40 ≤ 1.091,19 < 1.091,20 Euro' },
  },
  {
    id: 'november-2024-neuer-betrag-reicht-nach-jeder-lesart',
    on: '2024-11-30',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1091.2) },
    expected: { anerkennungPruefung: { result: 'ja' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '992,00 × 1,1 = 1.091,20 Euro' },
  },
  {
    id: 'november-2024-unter-dem-alten-betrag-reicht-nie',
    on: '2024-11-30',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1026.99) },
    expected: { anerkennungPruefung: { result: 'nein' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '1.026,99 < 1.027 Euro, dem gedruckten Betrag' },
  },
  {
    id: 'januar-2025-alter-betrag-reicht-nicht-mehr',
    on: '2025-01-01',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(1027.4) },
    expected: { anerkennungPruefung: { result: 'nein' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: '1.027,40 < 1.091 Euro' },
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
    id: 'jahr-2022-gedruckt-und-berechnet',
    on: '2022-06-01',
    answers: { ...pruefling, eigeneMittelMonatlich: euro(947) },
    expected: { anerkennungPruefung: { result: 'offen' } },
    why: { norm: '§ 2 Abs. 3 S. 6 AufenthG', arithmetic: 'Gedruckt 947 Euro, berechnet 861,00 × 1,1 = 947,10 Euro' },
  },
]
