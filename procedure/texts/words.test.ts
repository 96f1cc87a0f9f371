import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { periodSheet } from '#law/periods/period-sheet.ts'
import type { Partei } from '../fachkraefteverfahren/beteiligte.ts'
import { fristenzeilen } from '../fachkraefteverfahren/fristen.ts'
import type { Pflicht, Zeile } from '../fachkraefteverfahren/pflicht.ts'
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
  oeffnet: undefined,
  erfuelltDurch: ['zustimmungErteilt'],
  folge: 'giltAlsErteilt',
  erledigt: undefined,
}

const sheet = periodSheet('vorabzustimmung', { start: '2026-11-10', orte: [{ land: 'SN' }] }, kalenderspeicher())
const sheetWithoutEnd = 'refused' in sheet ? undefined : sheet

const amZug = (pflicht: Partial<Pflicht>, weitere = 0, andere: readonly Partei[] = []): Zeile => {
  const whole = { ...zustimmung, ...pflicht }
  return { art: 'amZug', partei: whole.schuldner, pflicht: whole, weitere, andere }
}

describe('The line at the head of the file', () => {
  it('says who must do what until when, on which norm, and what follows otherwise', () => {
    expect(procedureWords('de').zeile(amZug({}))).toBe(
      'Am Zug: Bundesagentur für Arbeit – über die Zustimmung entscheiden – bis 17. November 2026 (§ 36 Abs. 2 S. 2 BeschV). Sonst: Zustimmung gilt als erteilt.',
    )
    expect(procedureWords('en').zeile(amZug({}))).toBe(
      'Whose turn: Federal Employment Agency – decide on the consent – by 17 November 2026 (§ 36 Abs. 2 S. 2 BeschV). Otherwise: Consent is deemed to be given.',
    )
  })

  it('counts what else is open, and names the others who have to act', () => {
    expect(procedureWords('de').zeile(amZug({}, 2, ['fachkraft', 'arbeitgeber']))).toMatch(
      / Dazu 2 weitere Aufgaben\. Auch am Zug: Fachkraft und Arbeitgeber\.$/,
    )
  })

  it('gives what is owed without delay an age and no day', () => {
    const unverzueglich: Partial<Pflicht> = {
      zeile: 'vorabzustimmung',
      schuldner: 'auslaenderbehoerde',
      period: 'vorabzustimmung',
      blatt: sheetWithoutEnd,
      bis: undefined,
      spaetestens: undefined,
      charakter: 'muss',
      alter: 3,
    }
    expect(procedureWords('de').zeile(amZug(unverzueglich))).toContain('unverzüglich, seit 3 Tagen offen')
    expect(procedureWords('en').zeile(amZug({ ...unverzueglich, alter: 0 }))).toContain(
      'without delay, open since today',
    )
  })

  it('promises no day where the law speaks of the normal case only', () => {
    expect(procedureWords('de').zeile(amZug({ charakter: 'inDerRegel' }))).toContain(
      'in der Regel bis 17. November 2026',
    )
    expect(procedureWords('de').zeile(amZug({ charakter: 'soll' }))).toContain('soll bis 17. November 2026 geschehen')
  })

  it('names the day after which a period is over in every reading', () => {
    expect(procedureWords('de').zeile(amZug({ stand: 'ueberfaellig', spaetestens: '2026-11-18' }))).toContain(
      'Frist abgelaufen am 18. November 2026',
    )
  })

  it('says that a file rests or is closed, and why', () => {
    expect(procedureWords('de').zeile({ art: 'ruht', seit: '2026-11-10' })).toBe(
      'Das Verfahren ruht seit dem 10. November 2026. Niemand ist am Zug.',
    )
    expect(procedureWords('en').zeile({ art: 'beendet', grund: 'visumAbgelehnt', seit: '2026-11-10' })).toBe(
      'Closed on 10 November 2026. The visa has been refused.',
    )
  })
})

it('tells an entry with its day, its sentence, who recorded it and the norm', () => {
  const eintrag = {
    seq: 8,
    am: '2026-11-10',
    von: 'konto-1',
    ereignis: { type: 'gebuehrFestgesetzt', cents: 41_100, schuldner: 'arbeitgeber', faellig: 'beiUnterzeichnung' },
    dokumente: [],
  } as const
  expect(
    procedureWords('de').verlauf(eintrag, { eingetragenVon: 'Anna Beispiel' }, '§ 47 Abs. 1 Nr. 15 AufenthV'),
  ).toBe(
    '10. November 2026: Die Ausländerbehörde hat eine Gebühr von 411,00 € festgesetzt. Zahlen muss der Arbeitgeber; fällig ist sie mit der Unterzeichnung. Eingetragen von Anna Beispiel. Grundlage: § 47 Abs. 1 Nr. 15 AufenthV.',
  )
})

it('calls a paper by its title, and one that no list names as the office called it', () => {
  expect(procedureWords('de').unterlagentitel('AN-02')).toBe('Pass der Fachkraft')
  expect(procedureWords('de').unterlagentitel('Impfausweis')).toBe('Impfausweis')
})

it.each(['de', 'en'] as const)('every row of the table of duties has words (%s)', (lang) => {
  const { aufgabe } = procedureWords(lang)
  expect(fristenzeilen.filter(({ id }) => aufgabe({ zeile: id }).name === id)).toEqual([])
})
