import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#law/calendar/plain-date.ts'
import { pflegefachfrau } from '#procedure/examples/pflegefachfrau.ts'
import { openPart } from '#web/testing/case-walk.ts'
import { type PeopleAtDesk, startPeopleAtDesk } from '#web/testing/people-at-desk.ts'
import { newNurse } from '#web/testing/persons.ts'
import { fixPlan, inSachsen, walkCase } from '#web/testing/walk-case.ts'
import { walkFamily } from '#web/testing/walk-family.ts'
import { visaPile } from '#web/testing/walk-mission.ts'

const example = inSachsen(pflegefachfrau)
/** In the beginning she comes alone. */
const ablauf = { ...example, vorhaben: { ...example.vorhaben, mitFamilie: false } }
/** What the measure changes, and that the family is to follow. */
const changed = {
  ...ablauf.vorhaben,
  weg: 'anerkennungMassnahme',
  anerkennungsstand: 'teilweiseGleichwertig',
  mitFamilie: true,
} as const

let at: PeopleAtDesk
beforeAll(async () => {
  at = await startPeopleAtDesk('2026-11-02', { withKey: true })
})
afterAll(() => at.close())

describe('A nurse whose training is found equivalent in part', () => {
  it('comes from the check over a measure of § 16d to the visa, and her family follows', async () => {
    const walk = await walkCase(at, {
      ablauf,
      person: newNurse,
      plan: { fachberuf: 'pflege' },
      state: 'Kosovo',
      group: 'nein',
      offices: ['anerkennendeStelle', 'bundesagentur', 'beratungsstelle', 'auslandsvertretung'],
      planned: [],
      employer: {
        'anerkennung.beauftragung': 'ja',
        'anerkennung.keinFruehererAntrag': 'ja',
        'anerkennung.bescheidweg': 'uebergabe',
        'erlaubnis.welche': 'Erlaubnis nach § 1 Abs. 1 PflBG',
      },
      office: {},
      own: {
        neuesVorhaben: (one) => fixPlan(one, changed, ['zustimmungNoetig', 'mitFamilie']),
      },
    })
    const pile = await visaPile(walk, walk.cast.worker)
    expect(pile).toContain('Bescheid über teilweise Gleichwertigkeit')
    expect(pile).toContain('Anmeldung zur Qualifizierungsmaßnahme oder Prüfung')
    expect(pile).not.toContain('Hochschulabschluss')
    const pack = await openPart(walk, walk.cast.worker, 'visum')
    expect(await pack.locator('main').textContent()).toContain('Pristina')
    at.turnTo(addDays(at.today(), 7))
    const spouse = await walkFamily(walk, {
      verhaeltnis: 'ehegatte',
      fields: { vornamen: 'Luan', familiennamen: 'Demo (Vorführung)', geboren: '03.02.1994', staaten: 'Kosovo' },
      complete: 'ja',
    })
    expect(spouse).toContain('Heiratsurkunde')
    const child = await walkFamily(walk, {
      verhaeltnis: 'kind',
      fields: { vornamen: 'Era', familiennamen: 'Demo (Vorführung)', geboren: '11.07.2019', staaten: 'Kosovo' },
      complete: 'nein',
    })
    expect(child).toContain('Geburtsurkunde')
  })
})
