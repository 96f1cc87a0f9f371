import { expect, it } from 'vitest'
import type { Pflicht } from '../fachkraefteverfahren/pflicht.ts'
import { procedureWords } from './words.ts'

const zustimmung: Pflicht = {
  id: 'zustimmung-1',
  zeile: 'zustimmung',
  schuldner: 'bundesagentur',
  ausloeser: 1,
  seit: '2026-11-10',
  period: 'zustimmungImFachkraefteverfahren',
  blatt: undefined,
  charakter: 'fiktion',
  norm: '§ 36 Abs. 2 S. 2 BeschV',
  bis: '2026-11-17',
  spaetestens: '2026-11-17',
  alter: 2,
  stand: 'offen',
  erfuelltDurch: ['zustimmungErteilt'],
  folge: 'giltAlsErteilt',
  erledigt: undefined,
}

it('says in one line who must do what until when, and what follows otherwise', () => {
  const zeile = { art: 'amZug', partei: 'bundesagentur', pflicht: zustimmung, weitere: 0, andere: [] } as const
  expect(procedureWords('de').zeile(zeile)).toBe(
    'Am Zug: Bundesagentur für Arbeit – über die Zustimmung entscheiden – bis 17. November 2026 (§ 36 Abs. 2 S. 2 BeschV). Sonst: Zustimmung gilt als erteilt.',
  )
})
