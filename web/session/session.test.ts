import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { euro } from '#law/engine/parameter.ts'
import type { Fact } from '#law/facts/fact.ts'
import { STATE_CODES } from '#law/facts/state-codes.ts'
import { type FactAnswers, isFactId, vocabulary } from '#law/facts/vocabulary.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { readFile } from './read-file.ts'
import { NEW_SESSION, readSession, type Session, writeSession } from './session.ts'
import { readShareCode, shareCode } from './share-code.ts'

const session: Session = {
  reader: 'arbeitgeber',
  facts: {
    staatsangehoerigkeiten: ['RS', 'BA'],
    jahresgehalt: euro(45_934.2),
    deutsch: 'weissNicht',
    leiharbeit: false,
  },
  inventory: { ticked: ['arbeitsplatz', 'deutsch'], unsure: true },
  on: '2025-06-01',
}

describe('A session', () => {
  it('comes back as it was, cents included', () => {
    expect(readSession(writeSession(session))).toEqual(session)
    expect(readShareCode(shareCode(session))).toEqual(session)
    expect(readShareCode(`https://vorab.example/de/open#${shareCode(session)} `)).toEqual(session)
  })

  it('leaves out what this edition does not know, and keeps the rest', () => {
    const text = '{"facts":{"abgeschafft":true,"leiharbeit":false,"deutsch":"D9"},"on":"1999-01-01"}'
    expect(readSession(text)).toEqual({ ...NEW_SESSION, facts: { leiharbeit: false } })
  })

  it('knows the difference between nothing ticked and not asked', () => {
    const nothing: Session = { ...session, inventory: { ticked: [], unsure: false } }
    expect(readSession(writeSession(nothing)).inventory).toEqual({ ticked: [], unsure: false })
    expect(readSession(writeSession({ ...session, inventory: undefined })).inventory).toBeUndefined()
    expect(readSession('{"facts":{},"bestand":["abgeschafft","deutsch"]}').inventory?.ticked).toEqual(['deutsch'])
  })

  it('of nonsense is a new one', () => {
    expect(readSession('no json')).toEqual(NEW_SESSION)
    expect(readSession('[1]')).toEqual(NEW_SESSION)
    for (const text of [
      '',
      '#',
      '1.',
      '1.!!!',
      '2.abc',
      'https://vorab.example/de/open',
      shareCode(session).slice(0, -20),
    ])
      expect(readShareCode(text), text).toBeUndefined()
  })

  it('fits into a cookie with the longest answer to every question', () => {
    const seal = sealWith({ key: randomBytes(32), clock: () => 0, idleMs: 1 })
    const sealed = seal.close(writeSession({ ...session, facts: longestAnswers() }))
    expect(sealed).toMatchObject({ ok: true })
  })
})

describe('A file of answers', () => {
  it('is read as the API would read it', () => {
    expect(readFile('{"facts":{"jahresgehalt":45934.2},"on":"2026-01-01"}')).toEqual({
      ok: true,
      facts: { jahresgehalt: 4_593_420 },
      on: '2026-01-01',
    })
  })

  it('is refused with every wrong place', () => {
    expect(readFile('{"facts":{"jahresgehalt":"viel","gibtEsNicht":1},"on":"2019-01-01"}')).toMatchObject({
      ok: false,
      problems: [{ path: '/jahresgehalt' }, { path: '/gibtEsNicht' }, { path: '/on' }],
    })
    expect(readFile('{')).toEqual({ ok: false, kind: 'notJson' })
    expect(readFile('{"ways":[]}')).toEqual({ ok: false, kind: 'noFacts' })
    expect(readFile('null')).toEqual({ ok: false, kind: 'noFacts' })
  })
})

function longestAnswers(): FactAnswers {
  const longest = (fact: Fact): unknown => {
    switch (fact.type) {
      case 'choice':
        return [...fact.values].sort((a, b) => b.length - a.length)[0]
      case 'choices':
        return fact.values
      case 'states':
        return STATE_CODES.slice(0, 3)
      case 'money':
        return 123_456_789
      case 'number':
        return fact.max
      case 'date':
        return '1999-12-31'
      default:
        return 'weissNicht'
    }
  }
  return Object.fromEntries(
    Object.entries(vocabulary)
      .filter(([id]) => isFactId(id))
      .map(([id, fact]) => [id, longest(fact)]),
  )
}
