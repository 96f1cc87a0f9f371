import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Finding } from '../engine/finding.ts'
import { euro } from '../engine/parameter.ts'
import type { Cause } from '../engine/truth.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import { check } from '../pathways/check.ts'
import { ohneHindernis } from './example.ts'

/** Somebody to whom every way of this file is open, until one thing is different. */
const jemand: FactAnswers = {
  ...ohneHindernis,
  staatsangehoerigkeiten: ['RS'],
  antragsstaat: 'RS',
  geburtsdatum: '1990-06-15',
  konkretesArbeitsplatzangebot: true,
  beschaeftigungVersichert: true,
  qualifizierteBeschaeftigung: true,
  angemesseneBeschaeftigung: true,
  taetigkeit: '2411',
  reglementierterBeruf: false,
  abschluesse: ['auslaendischerHochschulabschluss'],
  hochschulabschlussAm: '2014-07-01',
  anabinHochschule: 'hPlus',
  anabinAbschluss: 'entspricht',
  zeugnisbewertung: 'keine',
  tertiaererAbschlussGleichgestellt: false,
  jahresgehalt: euro(60_000),
  vertragBefristet: false,
  leiharbeit: false,
  ersteErteilung: true,
  ersteZustimmung: true,
  westbalkanErstzustimmungenImJahr: 10_000,
  asylbewerberleistungenBezogen: false,
  lebensunterhaltGesichert: true,
  ablehnungsgrundSchutzOderFreizuegigkeit: false,
  ablehnungsgrundSchutzantragOderEntsendung: false,
}

/** Why a way is open: the causes along the open branches. */
function causes(way: string, answers: FactAnswers, on: PlainDate = '2026-05-04'): readonly Cause[] {
  const found = check({ ...jemand, ...answers }, on).ways.find((one) => one.way.id === way)
  if (found?.result !== 'offen') throw new Error(`${way} is ${found?.result ?? 'unknown'}, not open`)
  return [...new Set(along(found.finding))]
}

function along(finding: Finding): readonly Cause[] {
  if (finding.truth !== 'offen') return []
  return [...(finding.cause ? [finding.cause] : []), ...finding.of.flatMap(along)]
}

describe('An open way says why', () => {
  it.each<[string, string, FactAnswers, PlainDate, readonly Cause[]]>([
    [
      'was not asked',
      'blaueKarteRegel',
      { leiharbeit: undefined, jahresgehalt: undefined },
      '2026-05-04',
      ['nichtGefragt'],
    ],
    ['the person does not know', 'blaueKarteRegel', { jahresgehalt: 'weissNicht' }, '2026-05-04', ['unbekannt']],
    [
      'an office must judge',
      'blaueKarteRegel',
      { angemesseneBeschaeftigung: undefined },
      '2026-05-04',
      ['beurteilung'],
    ],
    ['the ZAB has not answered', 'fachkraftAkademisch', { anabinHochschule: 'hMinus' }, '2026-05-04', ['ausstehend']],
    ['no ceiling is published', 'blaueKarteRegel', {}, '2027-01-15', ['unveroeffentlicht']],
    [
      'the Stichtag of the salary is disputed',
      'blaueKarteRegel',
      { jahresgehalt: euro(49_000), antragAm: '2025-11-10', arbeitsbeginnAm: '2026-02-01' },
      '2025-12-15',
      ['umstritten'],
    ],
    ['the quota is disputed', 'westbalkan', { westbalkanErstzustimmungenImJahr: 30_000 }, '2026-08-20', ['umstritten']],
    [
      'the edge of the 24 months is disputed',
      'westbalkan',
      { asylbewerberleistungenBezogen: true, asylbewerberleistungenZuletztAm: '2024-05-04' },
      '2026-05-04',
      ['umstritten'],
    ],
  ])('%s: %s', (_, way, answers, on, expected) => {
    expect(causes(way, answers, on)).toEqual(expected)
  })
})

it('after benefits for asylum seekers the day is named on which every reading is satisfied', () => {
  const answers: FactAnswers = {
    ...jemand,
    asylbewerberleistungenBezogen: true,
    asylbewerberleistungenZuletztAm: '2025-11-22',
  }
  const found = check(answers, '2026-05-04').ways.find(({ way }) => way.id === 'westbalkan')
  expect(found?.toChange.map((set) => set.map(({ art, to }) => [art, to]))).toEqual([[['warten', '2027-11-23']]])
})

it('whoever holds a humanitarian title is never told to give it up for the Blue Card', () => {
  const answers: FactAnswers = { ...jemand, standort: 'deutschland', aufenthaltstitel: 'andererAbschnitt5' }
  const found = check(answers, '2026-05-04').ways.find(({ way }) => way.id === 'blaueKarteRegel')
  expect(found?.result).toBe('nein')
  expect(found?.toChange).toEqual([])
})
