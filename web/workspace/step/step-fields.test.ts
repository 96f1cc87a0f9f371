import { describe, expect, it } from 'vitest'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { darfErfassen, darfVornehmen, nachrichten } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import { isFormart, stepFields } from './step-fields.ts'

describe('Every kind of event that a party may perform or record', () => {
  /** A correction has a page of its own, and of the file of a family member the program reports. */
  const others: readonly string[] = ['berichtigt', 'familieFortgeschritten']
  const arten = Object.keys(nachrichten).filter((art) => !others.includes(art))

  it.each(arten)('%s has a form', (art) => {
    expect(isFormart(art)).toBe(true)
  })

  it('can be entered by somebody', () => {
    const nobody = arten
      .filter(isFormart)
      .filter(
        (art) =>
          !parteien.some(
            (partei) =>
              darfVornehmen(art, partei) ||
              darfErfassen(art, partei, 'behoerde') ||
              darfErfassen(art, partei, 'eigenregie'),
          ),
      )
    expect(nobody).toEqual([])
  })

  it('asks the family, as it asks the worker, whether the application is complete, and wants an answer', () => {
    expect(stepFields.visumBeantragt.vollstaendig.optional).toBe(false)
    expect(stepFields.familieVisumBeantragt.vollstaendig.optional).toBe(false)
  })

  it('has no form beyond the kinds that exist', () => {
    expect(Object.keys(stepFields).filter((art) => !Object.hasOwn(nachrichten, art))).toEqual([])
  })
})
