import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { momentOn } from '#law/engine/answers.ts'
import { visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import { wayById } from '#law/pathways/ways.ts'
import { visumpaketschrift } from '#procedure/schriftstuecke/visum/visumpaketschrift.ts'
import { typesetter } from '#server/papers/typeset/typesetter.ts'
import { itWith } from '#server/testing/has-tool.ts'
import { maengelAt } from './antrag/maengel-at.ts'

const setter = typesetter({ threads: 1 })
const folder = mkdtempSync(path.join(tmpdir(), 'vorab-pack-'))
afterAll(async () => {
  await setter.close()
  rmSync(folder, { recursive: true })
})

const HEUTE = momentOn('2026-11-22').antrag

async function file(language: 'de' | 'en'): Promise<string> {
  const way = wayById('blaueKarteRegel')
  if (way === undefined) throw new RangeError('no such way')
  const paket = visumpaket({
    way,
    answers: {},
    moment: momentOn(HEUTE),
    mission: 'belgrade',
    staaten: { hochschulabschluss: 'RS' },
    beschleunigt: true,
    fuer: 'fachkraft',
  })
  const werte = {
    familienname: 'Ђорђевић',
    vornamen: 'Đorđe',
    ehegatteFamilienname: 'Çela-Gjërgji',
    familienstand: 'verheiratet',
    passnummer: '012345678',
    email: 'dj@example.org',
  }
  const antrag = { werte, maengel: maengelAt(werte, 'belgrade', HEUTE) }
  const place = path.join(folder, `${language}.pdf`)
  writeFileSync(place, await setter.typeset(visumpaketschrift({ paket, language, heute: HEUTE, antrag })))
  return place
}

const run = (program: string, ...args: readonly string[]): string =>
  spawnSync(program, args, { encoding: 'utf8' }).stdout.replaceAll(/\s+/g, ' ')

describe('The pack as a file', () => {
  itWith('pdftotext', 'holds names in Cyrillic and Albanian, the counts of Belgrade and the declarations', async () => {
    const text = run('pdftotext', '-layout', await file('de'), '-')
    for (const expected of [
      'Ђорђевић',
      'Đorđe',
      'Çela-Gjërgji',
      '012345678',
      '2 Ausdrucke',
      '3 Fotos',
      'Apostille auf dem Original',
      'VIDEX nimmt nur lateinische Buchstaben an',
      'Vorabzustimmung',
      'Die Arbeit wird wirklich ausgeübt',
      'The work will really be done',
      'dj@example.org',
    ])
      expect(text, expected).toContain(expected)
  })

  itWith('qpdf', 'is whole, and leads to its parts from the outline', async () => {
    const place = await file('en')
    expect(spawnSync('qpdf', ['--check', place]).status).toBe(0)
    const outline = run('qpdf', '--json', '--json-key=outlines', place)
    for (const title of [
      'Cover sheet',
      'Checklist of the papers',
      'Data sheet for the application form',
      'Declarations and instructions',
    ])
      expect(outline, title).toContain(title)
  })
})
