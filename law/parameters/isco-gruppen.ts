import type { Parameter } from '../engine/parameter.ts'

/** The shortage groups of the EU Blue Card: every code that begins with one of them. */
export const engpassgruppen: Parameter<readonly string[]> = {
  id: 'engpassgruppen',
  norm: '§ 18g Abs. 1 S. 2 Nr. 1 AufenthG',
  unit: 'ISCO-08',
  values: [
    {
      from: '2020-03-01',
      until: '2023-11-17',
      value: ['21', '221', '25'],
      source: '§ 18b Abs. 2 S. 2 AufenthG in der bis 17.11.2023 geltenden Fassung',
      confidence: 'A',
      checked: '2026-11-21',
    },
    {
      from: '2023-11-18',
      value: ['132', '133', '134', '21', '221', '222', '225', '226', '23', '25'],
      source: '§ 18g Abs. 1 S. 2 Nr. 1 AufenthG',
      confidence: 'A',
      checked: '2026-08-19',
    },
  ],
}

/** The groups in which experience can replace the degree. */
export const informatikgruppen: readonly string[] = ['133', '25']
