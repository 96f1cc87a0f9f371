import { expect, it } from 'vitest'
import { euro } from '../engine/parameter.ts'
import type { FactAnswers } from '../facts/vocabulary.ts'
import { check } from '../pathways/check.ts'
import { wordsOf } from '../texts/words.ts'
import { mainObstacles } from './main-obstacles.ts'

const words = wordsOf('de')

function obstacles(way: string, answers: FactAnswers): readonly string[] {
  const { ways, moment } = check(answers, '2026-05-04')
  const result = ways.find(({ way: { id } }) => id === way)
  return result ? mainObstacles(result.finding, words, moment).map(({ title }) => title) : []
}

it('without a training place the missing place is named, not the means that depend on it', () => {
  const titles = obstacles('berufsausbildung', { ausbildungsplatz: 'keiner' })
  expect(titles).toContain('Ausbildungsplatz in einem Betrieb oder an einer Schule')
  expect(titles).not.toContain('Genug Geld zum Leben während der Ausbildung')
})

it('means that would not suffice either are named beside the missing place', () => {
  const titles = obstacles('berufsausbildung', { ausbildungsplatz: 'keiner', eigeneMittelMonatlich: euro(100) })
  expect(titles).toContain('Genug Geld zum Leben während der Ausbildung')
})

it('a condition turned around is called by its own name', () => {
  const titles = obstacles('blaueKarteInformatik', {
    abschluesse: ['deutscherHochschulabschluss'],
    angemesseneBeschaeftigung: true,
    jahresgehalt: euro(68_000),
    vertragBefristet: false,
    ablehnungsgrundSchutzOderFreizuegigkeit: false,
    ablehnungsgrundSchutzantragOderEntsendung: false,
  })
  expect(titles).toContain('Keine Blaue Karte EU mit Abschluss möglich')
})

it('of several alternatives the one under way is named', () => {
  const titles = obstacles('chancenkartePunkte', {
    abschluesse: ['auslaendischeBerufsausbildung'],
    gleichwertigkeit: 'nichtBeantragt',
    ausbildungStaatlichAnerkannt: true,
    ausbildungsdauerMonate: 36,
    bestaetigungStaatlicherAnerkennung: 'keine',
  })
  expect(titles).toContain('Bestätigung der staatlichen Anerkennung')
  expect(titles).not.toContain('Abschluss, der im Herkunftsstaat anerkannt ist')
})
