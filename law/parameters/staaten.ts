import type { Parameter } from '../engine/parameter.ts'
import { euStaaten } from './eu-staaten.ts'

/** Lists of states the norms name, as ISO 3166-1 alpha-2 codes; XK stands for Kosovo. */

/** § 26 Abs. 2 S. 1 BeschV. */
export const westbalkanstaaten: readonly string[] = ['AL', 'BA', 'XK', 'ME', 'MK', 'RS']

const OHNE_VEREINIGTES_KOENIGREICH = ['AD', 'AU', 'IL', 'JP', 'CA', 'KR', 'MC', 'NZ', 'SM', 'US'] as const

/** § 26 Abs. 1 BeschV. The United Kingdom joined the list when its transition period out of the Union ended. */
export const privilegierteStaaten: Parameter<readonly string[]> = {
  id: 'privilegierteStaaten',
  norm: '§ 26 Abs. 1 BeschV',
  unit: 'Staaten',
  values: [
    {
      from: '2020-03-01',
      until: '2020-12-31',
      value: OHNE_VEREINIGTES_KOENIGREICH,
      source: '§ 26 Abs. 1 BeschV in der bis 31.12.2020 geltenden Fassung; BR-Drs. 747/20',
      confidence: 'B',
      checked: '2026-11-22',
    },
    {
      from: '2021-01-01',
      value: [...OHNE_VEREINIGTES_KOENIGREICH, 'GB'],
      source: '§ 26 Abs. 1 BeschV, gelesen am 19.08.2026',
      confidence: 'A',
      checked: '2026-08-19',
    },
  ],
}

const FREIZUEGIGKEIT = [...euStaaten, 'IS', 'LI', 'NO'] as const

/** Whose citizens move freely under an act of their own; the act itself is not among the texts that were read. */
export const freizuegigkeitsstaaten: Parameter<readonly string[]> = {
  id: 'freizuegigkeitsstaaten',
  norm: '§ 1 Abs. 2 Nr. 1 AufenthG',
  unit: 'Staaten',
  values: [
    {
      from: '2020-03-01',
      until: '2020-12-31',
      value: [...FREIZUEGIGKEIT, 'GB'],
      source: '§ 1 Abs. 2 Nr. 1 AufenthG; Übergangszeitraum des Austrittsabkommens mit dem Vereinigten Königreich',
      confidence: 'B',
      checked: '2026-11-22',
    },
    {
      from: '2021-01-01',
      value: FREIZUEGIGKEIT,
      source: '§ 1 Abs. 2 Nr. 1 AufenthG, gelesen am 19.08.2026; Mitgliedstaaten der Union und des EWR',
      confidence: 'B',
      checked: '2026-11-22',
    },
  ],
}

/** § 41 Abs. 1 AufenthV: long stays may be applied for after entry. */
export const beguenstigteStaaten: readonly string[] = ['AU', 'IL', 'JP', 'CA', 'KR', 'NZ', 'GB', 'US']

const ANHANG_ZWEI = `
  AD AE AG AL AR AU BA BB BN BR BS CA CL CO CR DM FM GD GE GT HN IL JP KI KN KR LC MC MD ME MH MK MU MX MY NI NZ PA PE
  PW PY RS SB SC SG SM SV TL TO TT TV TW UA US UY VA VC VE WS
`
  .trim()
  .split(/\s+/)

/**
 * Anhang II of Regulation (EU) 2018/1806: no visa for stays of up to 90 days in 180. Without Nauru and Vanuatu, whose
 * exemption was not in force, or was suspended, for days that we did not confirm.
 */
export const visumfreieStaaten: Parameter<readonly string[]> = {
  id: 'visumfreieStaaten',
  norm: 'Art. 4 Abs. 1 VO (EU) 2018/1806',
  unit: 'Staaten',
  values: [
    {
      from: '2020-03-01',
      until: '2020-12-31',
      value: ANHANG_ZWEI,
      source: 'Anhang II in der Fassung der Verordnung (EU) 2019/592, gelesen bei gesetze.legal',
      confidence: 'C',
      checked: '2026-11-22',
    },
    {
      from: '2021-01-01',
      until: '2023-12-31',
      value: [...ANHANG_ZWEI, 'GB'],
      source: 'Dasselbe mit dem Vereinigten Königreich nach dem Ende des Übergangszeitraums',
      confidence: 'C',
      checked: '2026-11-22',
    },
    {
      from: '2024-01-01',
      value: [...ANHANG_ZWEI, 'GB', 'XK'],
      source: 'Kosovo durch Verordnung (EU) 2023/850; Mitteilung der Botschaft Pristina',
      confidence: 'B',
      checked: '2026-11-22',
    },
  ],
}
