import { describe, expect, it } from 'vitest'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import type { CaseView, ParticipantView } from '#server/cases/case-view.ts'
import { elsewhereOf } from './elsewhere.ts'
import type { Formart } from './step-fields.ts'
import { actName } from './step-page.tsx'

const office: ParticipantView = {
  partei: 'auslaenderbehoerde',
  name: 'Musterstadt',
  organisationId: 'o',
  people: [],
  since: '2026-11-02',
  until: undefined,
}
const together: Pick<CaseView, 'modus' | 'participants'> = { modus: 'behoerde', participants: [office] }
const alone: typeof together = { modus: 'eigenregie', participants: [] }
const act = (art: Formart, als: Partei = 'fachkraft') => ({ art, als, weise: 'vornehmen' }) as const

describe('An entry about an own act', () => {
  it('says that it lodges no objection, pays nothing and applies for nothing, whoever works in the case', () => {
    for (const where of [together, alone]) {
      expect(elsewhereOf(act('rechtsbehelfEingelegt'), where)).toBe('remedy')
      expect(elsewhereOf(act('gebuehrGezahlt'), where)).toBe('payment')
      expect(elsewhereOf(act('visumBeantragt'), where)).toBe('mission')
      expect(elsewhereOf(act('aufenthaltstitelBeantragt'), where)).toBe('title')
      expect(elsewhereOf(act('wohnsitzAngemeldet'), where)).toBe('registration')
    }
  })

  it('is the act itself where the office that it is meant for works in the case', () => {
    expect(elsewhereOf(act('vollmachtWiderrufen'), together)).toBeUndefined()
    expect(elsewhereOf(act('angebotZurueckgezogen', 'arbeitgeber'), together)).toBeUndefined()
  })

  it('says that it has to be sent where nobody works in the case for that office', () => {
    const left = { ...together, participants: [{ ...office, until: '2026-11-20' as const }] }
    expect(elsewhereOf(act('vollmachtWiderrufen'), left)).toBe('notHere')
    expect(elsewhereOf(act('vollmachtWiderrufen'), alone)).toBe('notHere')
    expect(elsewhereOf(act('angebotZurueckgezogen', 'arbeitgeber'), alone)).toBe('notHere')
  })

  it('says nothing to those who record the letter of somebody else, nor to an office that decides', () => {
    expect(elsewhereOf({ ...act('rechtsbehelfEingelegt'), weise: 'erfassen' }, alone)).toBeUndefined()
    expect(elsewhereOf(act('visumErteilt', 'auslandsvertretung'), together)).toBeUndefined()
    expect(elsewhereOf(act('eingereist'), alone)).toBeUndefined()
  })
})

describe('The name of an act', () => {
  it.each(['de', 'en'] as const)('tells a visa that is granted from one that is refused (%s)', (language) => {
    const words = procedureWords(language)
    for (const [granted, refused] of [
      ['visumErteilt', 'visumAbgelehnt'],
      ['vorabzustimmungErteilt', 'vorabzustimmungVersagt'],
      ['zustimmungErteilt', 'zustimmungVersagt'],
    ] as const)
      expect(actName(granted, words)).not.toBe(actName(refused, words))
  })
})
