import { describe, expect, it } from 'vitest'
import { BEHOERDE, beantragt, vollstaendig } from '#procedure/testing/beantragt.ts'
import { gruende } from '#procedure/testing/vorgang.ts'
import type { Handlung } from './commands.ts'

describe('Verweise auf andere Einträge', () => {
  it('müssen auf einen Eintrag der richtigen Art gehen', () => {
    const file = vollstaendig(beantragt())
    const weiter = (bestaetigung: number): Handlung => ({ type: 'bestaetigungWeitergeleitet', bestaetigung })
    expect(gruende(file, BEHOERDE, '2026-08-31', weiter(file.nr('eingangBestaetigt')))).toEqual([])
    expect(gruende(file, BEHOERDE, '2026-08-31', weiter(file.nr('gebuehrGezahlt')))).toEqual(['eintragPasstNicht'])
    expect(gruende(file, BEHOERDE, '2026-08-31', weiter(999))).toEqual(['eintragFehlt'])
  })

  it('können nicht auf etwas Späteres gehen', () => {
    const file = vollstaendig(beantragt())
    const bestaetigung = file.nr('eingangBestaetigt')
    expect(gruende(file, BEHOERDE, '2026-08-27', { type: 'bestaetigungWeitergeleitet', bestaetigung })).toEqual([
      'tagVorAnlass',
    ])
  })

  it('werden nicht zweimal beantwortet', () => {
    const file = vollstaendig(beantragt())
    const handlung: Handlung = { type: 'bestaetigungWeitergeleitet', bestaetigung: file.nr('eingangBestaetigt') }
    const einmal = file.tut(BEHOERDE, '2026-08-31', handlung)
    expect(gruende(einmal, BEHOERDE, '2026-09-01', handlung)).toEqual(['schonGeschehen'])
  })
})
