import { describe, expect, it } from 'vitest'
import { momentOn } from '../../engine/answers.ts'
import type { MissionId } from '../../missions/missions.ts'
import { visumpaket } from '../../nachweise/visumpaket/visumpaket.ts'
import { ways } from '../../pathways/ways.ts'
import { type Zeilentext, zeilentext } from './zeilentext.ts'

const [way] = ways.filter(({ id }) => id === 'blaueKarteRegel')

function passport(mission: MissionId | undefined, lang: 'de' | 'en' = 'de'): Zeilentext | undefined {
  if (way === undefined) throw new RangeError('no such way')
  const moment = momentOn('2026-11-22')
  const pack = visumpaket({ way, answers: {}, moment, mission, staaten: {}, beschleunigt: false, fuer: 'fachkraft' })
  const [line] = pack.zeilen.filter(({ document }) => document === 'reisepass')
  return line && zeilentext(line, lang)
}

describe('The line of the passport', () => {
  it.each(['sarajevo', 'jakarta', undefined] as const)(
    'at %s asks what the law asks, with its norm and without a number of months',
    (mission) => {
      const said = passport(mission)?.punkte.join(' ')
      expect(said).toContain('§ 3 Abs. 1 S. 1 AufenthG')
      expect(said).not.toMatch(/\d+ (Monat|Jahr)/)
    },
  )

  it('sets apart what the mission itself asks, with how well that is known, from what others ask', () => {
    expect(passport('sarajevo')?.praxis).toEqual([
      'Diese Auslandsvertretung verlangt (Sicherheit A): Bei der Antragstellung noch mindestens 18 Monate gültig.',
      'Sonst bei Auslandsvertretungen üblich, für Ihre nicht bestätigt: Mindestens 2 leere Seiten. Höchstens 10 Jahre alt.',
    ])
    expect(passport('colombo', 'en')?.praxis[0]).toBe(
      'This mission asks (confidence B): Still valid for at least 6 months when you apply.',
    )
  })

  it.each(['jakarta', undefined] as const)('at %s, where nothing was said, promises nothing for it', (mission) => {
    expect(passport(mission)?.praxis).toEqual([
      'Sonst bei Auslandsvertretungen üblich, für Ihre nicht bestätigt: Mindestens 2 leere Seiten. Gültig bis mindestens 3 Monate nach dem Ende des Visums. Höchstens 10 Jahre alt.',
    ])
  })
})
