import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Channel, Outcome, Parcel } from './channel.ts'

/** What a channel is tried on: the other side, which does as it is told. */
export interface OtherSide {
  readonly channel: Channel
  /** A channel to a port where nobody listens. */
  readonly toNobody: Channel
  behave(mood: 'takes' | 'rejects' | 'busy' | 'silent' | 'takesAndBreaksOff'): void
  /** How many different parcels the other side has, however often they came. */
  kept(): Promise<number>
  close(): Promise<void>
}

export const parcel: Parcel = {
  key: 'vz-0123456789abcdef',
  reference: 'VB-2026-000007',
  issuedOn: '2026-11-18',
  person: {
    givenNames: 'Đorđe',
    familyNames: 'Petrović',
    bornOn: '1990-05-04',
    birthPlace: 'Niš',
    nationalities: ['RS'],
  },
  address: 'visa@mission.example',
  paper: { name: 'vorabzustimmung.pdf', content: new TextEncoder().encode('%PDF-1.7 Vorabzustimmung') },
  language: 'de',
}

/** What every way to the mission must do, whatever it is made of. */
export function channelContract(name: string, open: () => Promise<OtherSide>): void {
  describe(`A delivery by ${name}`, () => {
    let side: OtherSide
    const sent = async (mood: Parameters<OtherSide['behave']>[0], key: string): Promise<Outcome> => {
      side.behave(mood)
      return await side.channel.send({ ...parcel, key })
    }
    beforeAll(async () => {
      side = await open()
    })
    afterAll(() => side.close())

    it('ends with a proof when it was taken', async () => {
      const outcome = await sent('takes', 'vz-one')
      expect(outcome).toMatchObject({ result: 'delivered' })
      expect(outcome.result === 'delivered' && outcome.proof).toContain('vz-one')
    })

    it('is kept once, however often it is sent', async () => {
      const before = await side.kept()
      await sent('takes', 'vz-two')
      expect(await sent('takes', 'vz-two')).toMatchObject({ result: 'delivered' })
      expect(await side.kept()).toBe(before + 1)
    })

    it('is refused for good with the reason, and without anybody’s address', async () => {
      const outcome = await sent('rejects', 'vz-three')
      expect(outcome).toMatchObject({ result: 'rejected' })
      expect(JSON.stringify(outcome)).not.toContain('@')
    })

    it('can be tried again when the other side is busy', async () => {
      expect(await sent('busy', 'vz-four')).toEqual({ result: 'unreachable', reason: 'busy' })
    })

    it('does not wait for ever for an answer', async () => {
      expect(await sent('silent', 'vz-five')).toMatchObject({ result: 'unreachable', reason: 'timeout' })
    })

    it('says that nobody listens', async () => {
      expect(await side.toNobody.send(parcel)).toEqual({ result: 'unreachable', reason: 'refused' })
    })

    it('that was kept before the line broke is there once after the next try', async () => {
      const before = await side.kept()
      expect(await sent('takesAndBreaksOff', 'vz-six')).toMatchObject({ result: 'unreachable' })
      expect(await sent('takes', 'vz-six')).toMatchObject({ result: 'delivered' })
      expect(await side.kept()).toBe(before + 1)
    })
  })
}
