import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { akteAus, eroeffnet, musterVorhaben } from '#procedure/examples/aktenbau.ts'
import { pflichten } from './duties.ts'
import type { Event } from './events.ts'
import { zustimmungsgrundlage } from './fiktion.ts'
import type { State } from './state.ts'

const speicher = kalenderspeicher()
const bayern = {
  orte: { ...musterVorhaben.orte, auslaenderbehoerde: { land: 'BY' }, bundesagentur: { land: 'BY' } },
} as const
const angefragt: Event = { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' }
const zustimmung = (state: State, heute: Parameters<typeof pflichten>[1]) =>
  pflichten(state, heute, speicher).find(({ zeile }) => zeile === 'zustimmung')

describe('Silence of the Bundesagentur, where its week is not certain', () => {
  it('counts a letter only from the fourth day after posting, for nobody knows when it arrived', () => {
    const state = akteAus([['2026-11-02', { ...angefragt, weg: 'post' }]], eroeffnet(bayern))
    expect(zustimmung(state, '2026-11-13')).toMatchObject({ stand: 'offen', spaetestens: '2026-11-13' })
    expect(zustimmungsgrundlage(state, '2026-11-13', speicher)).toBeUndefined()
    expect(zustimmungsgrundlage(state, '2026-11-14', speicher)).toMatchObject({
      angefragtAm: '2026-11-02',
      fristende: '2026-11-13',
    })
  })

  it('takes two weeks where it is disputed whether the procedure is one of § 81a AufenthG', () => {
    const state = akteAus([['2026-11-10', angefragt]], eroeffnet({ weg: 'berufskraftfahrer' }))
    const pflicht = { stand: 'offen', spaetestens: '2026-11-24', norm: '§ 36 Abs. 2 S. 1 BeschV' }
    expect(zustimmung(state, '2026-11-24')).toMatchObject(pflicht)
    expect(zustimmungsgrundlage(state, '2026-11-24', speicher)).toBeUndefined()
    expect(zustimmungsgrundlage(state, '2026-11-25', speicher)?.art).toBe('fingiert')
  })
})
