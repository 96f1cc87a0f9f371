import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RegisterMood, type RegisterSimulator, registerSimulator } from '#server/testing/register-simulator.ts'
import { channelContract, parcel } from './channel.contract.ts'
import { registerChannel } from './register-channel.ts'

const moods = {
  takes: 'stores',
  rejects: 'rejects',
  busy: 'busy',
  silent: 'silent',
  takesAndBreaksOff: 'storesAndBreaksOff',
} as const satisfies Readonly<Record<string, RegisterMood>>

channelContract('the register', async () => {
  const [register, gone] = [await registerSimulator(), await registerSimulator()]
  await gone.close()
  return {
    channel: registerChannel({ url: register.url, timeoutMs: 300 }),
    toNobody: registerChannel({ url: gone.url, timeoutMs: 300 }),
    behave: (mood) => register.behave(moods[mood]),
    kept: () => Promise.resolve(register.stored.size),
    close: () => register.close(),
  }
})

let register: RegisterSimulator
beforeAll(async () => {
  register = await registerSimulator()
})
afterAll(() => register.close())

it('The register gets the fact, the person and the paper, and nothing of the employer', async () => {
  register.behave('stores')
  await registerChannel({ url: register.url, token: 'secret' }).send(parcel)
  expect(register.stored.get(parcel.key)).toEqual({
    aktenzeichen: 'VB-2026-000007',
    anlass: 'vorabzustimmung',
    norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
    erteiltAm: '2026-11-18',
    person: {
      vornamen: 'Đorđe',
      nachnamen: 'Petrović',
      geburtsdatum: '1990-05-04',
      geburtsort: 'Niš',
      staatsangehoerigkeiten: ['RS'],
    },
    dokument: { name: 'vorabzustimmung.pdf', inhalt: Buffer.from('%PDF-1.7 Vorabzustimmung').toString('base64') },
  })
})

it('What the register has only accepted is asked for until it says yes or no', async () => {
  const channel = registerChannel({ url: register.url })
  register.behave('accepts')
  expect(await channel.send({ ...parcel, key: 'vz-later' })).toEqual({ result: 'accepted' })
  expect(await channel.ask?.('vz-later')).toEqual({ result: 'accepted' })
  register.decide('stored')
  expect(await channel.ask?.('vz-later')).toEqual({ result: 'delivered', proof: 'AZR-vz-later' })
})

it('A yes without a receipt proves nothing', async () => {
  register.behave('mumbles')
  expect(await registerChannel({ url: register.url }).send({ ...parcel, key: 'vz-mumbled' })).toEqual({
    result: 'unreachable',
    reason: 'brokenOff',
  })
})
