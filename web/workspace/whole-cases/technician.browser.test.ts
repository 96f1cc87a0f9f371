import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { elektroniker } from '#procedure/examples/elektroniker.ts'
import { openPart } from '#web/testing/case-walk.ts'
import { type PeopleAtDesk, startPeopleAtDesk } from '#web/testing/people-at-desk.ts'
import { technician } from '#web/testing/persons.ts'
import { inSachsen, walkCase } from '#web/testing/walk-case.ts'
import { visaPile } from '#web/testing/walk-mission.ts'

let at: PeopleAtDesk
beforeAll(async () => {
  at = await startPeopleAtDesk('2026-11-02', { withKey: true })
})
afterAll(() => at.close())

describe('A technician with an earlier stay, and a Saxon agent', () => {
  it('comes from the check to the visa, with the file of the other authority asked for meanwhile', async () => {
    const walk = await walkCase(at, {
      ablauf: inSachsen(elektroniker),
      person: technician,
      plan: { fachkraftHier: 'ja' },
      state: 'Bosnien und Herzegowina',
      group: 'nein',
      offices: ['anerkennendeStelle', 'bundesagentur', 'auslandsvertretung'],
      // The check stopped at the missing recognition, and did not ask whether this is the first title: the opening does.
      leftOpen: { ersteErteilung: 'ja' },
      planned: ['unterbevollmaechtigung'],
      employer: {
        'anerkennung.beauftragung': 'ja',
        'anerkennung.keinFruehererAntrag': 'ja',
        'anerkennung.bescheidweg': 'uebergabe',
        'fachkraft.voraufenthalte': '2015 bis 2016, Aufenthaltserlaubnis, Ausländerbehörde Beispielkreis',
        'altersvorsorge.nachweis': 'wirdNachgereicht',
        'unterbevollmaechtigter.anschrift': 'Kanzleigasse 3, 04109 Musterhausen',
        'unterbevollmaechtigter.art': 'rechtsanwalt',
        'unterbevollmaechtigter.ansprechpartner.name': 'Kaja Kanzlei',
        'unterbevollmaechtigter.vertretung.name': 'Karl Kollege',
      },
      office: {},
    })
    const paper = await openPart(walk, walk.cast.agent ?? 'kanzlei', 'vereinbarung/lesen')
    expect(await paper.locator('main').textContent()).toContain('Kanzlei Exempel (Vorführung)')
    const pile = await visaPile(walk, walk.cast.worker)
    expect(pile).toContain('Vorabzustimmung der Ausländerbehörde')
    expect(pile).toContain('Zeugnis der Berufsausbildung')
    expect(pile).toContain('Anerkennungsbescheid: volle Gleichwertigkeit')
    expect(pile).toContain('Nachweis einer angemessenen Altersversorgung')
    expect(pile).not.toContain('Hochschulabschluss')
    const pack = await openPart(walk, walk.cast.worker, 'visum')
    expect(await pack.locator('main').textContent()).toContain('Sarajewo')
  })
})
