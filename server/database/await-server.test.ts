import { expect, it } from 'vitest'
import { awaitServer } from './await-server.ts'

const fault = (code: string) => Object.assign(new Error('no'), { code })

it.each([fault('57P03'), fault('ECONNREFUSED'), new Error('wrapped', { cause: fault('57P01') })])(
  'a server that is only coming up (%s) is asked again',
  async (first) => {
    let asked = 0
    const answer = await awaitServer(() => (asked++ === 0 ? Promise.reject(first) : Promise.resolve('here')))
    expect([answer, asked]).toEqual(['here', 2])
  },
)

it.each([fault('28P01'), fault('42P01'), new Error('The database is newer than this program')])(
  'a server that has said no (%s) is not',
  async (final) => {
    let asked = 0
    await expect(awaitServer(() => Promise.reject(asked++ === 0 ? final : new Error('twice')))).rejects.toBe(final)
  },
)

it('a server that stays silent is given up', async () => {
  await expect(awaitServer(() => Promise.reject(fault('ECONNREFUSED')), 0)).rejects.toThrow('no')
})
