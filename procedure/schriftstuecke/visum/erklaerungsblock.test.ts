import { describe, expect, it } from 'vitest'
import { type Visumerklaerung, visumerklaerungen, visumerklaerungIds } from '#law/nachweise/visumerklaerungen.ts'
import { erklaerungsblock } from './erklaerungsblock.ts'
import { erklaerungstexte } from './erklaerungstexte.ts'

const blocksOf = (id: (typeof visumerklaerungIds)[number], language: 'de' | 'en' = 'de') =>
  erklaerungsblock({ ids: [id], mission: undefined, language })

describe('Every declaration', () => {
  it.each(visumerklaerungIds)('%s stands in both languages, sentence beside sentence', (id) => {
    const { de, en } = erklaerungstexte
    expect(en[id].saetze).toHaveLength(de[id].saetze.length)
    expect(en[id].kaestchen?.length).toBe(de[id].kaestchen?.length)
    expect(en[id].felder?.length).toBe(de[id].felder?.length)
    const [table] = blocksOf(id).filter(({ kind }) => kind === 'table')
    expect(table).toMatchObject({ rows: de[id].saetze.map((satz, at) => [String(at + 1), satz, en[id].saetze[at]]) })
  })

  it.each(visumerklaerungIds)('%s cites its norms and is signed unless it only informs', (id) => {
    const entry: Visumerklaerung = visumerklaerungen[id]
    const printed = JSON.stringify(blocksOf(id))
    for (const norm of entry.norms) expect(printed, norm).toContain(`{"cite":"${norm}"}`)
    expect(printed.includes('"kind":"signatures"')).toBe(entry.nurKenntnis !== true)
    expect(printed.includes('"kind":"checklist"')).toBe(entry.wahl !== undefined)
  })

  it('unconfirmed is said to be so', () => {
    expect(JSON.stringify(blocksOf('urkundenpruefung'))).toContain('ist nicht bestätigt')
    expect(JSON.stringify(blocksOf('wahreAngaben'))).not.toContain('ist nicht bestätigt')
  })

  it('gives the sheet of the mission precedence, and German the last word', () => {
    const printed = JSON.stringify(blocksOf('wahreAngaben', 'en'))
    expect(printed).toContain('it goes first')
    expect(printed).toContain('The German version binds')
  })
})

it('A refusal can be collected, sent by e-mail or by post, and the chosen way is ticked', () => {
  const blocks = erklaerungsblock({
    ids: ['zustellungAblehnung'],
    mission: 'belgrade',
    language: 'de',
    gewaehlt: { zustellungAblehnung: 1 },
    felder: { zustellungAblehnung: ['a@example.org'] },
  })
  const [boxes] = blocks.flatMap((block) => (block.kind === 'checklist' ? [block.items] : []))
  expect(boxes?.map(({ isChecked }) => isChecked)).toEqual([false, true, false])
  expect(JSON.stringify(blocks)).toContain('a@example.org')
})
