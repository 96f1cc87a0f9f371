import { describe, expect, it } from 'vitest'
import { BEHOERDE, gefragt, geprueft, ohneZustimmung, vorabzustimmung } from '#procedure/testing/gefragt.ts'
import { gruendeBeiEntscheidung, speicher, type Vorgang } from '#procedure/testing/vorgang.ts'
import { pflichten } from './duties.ts'
import { zeile } from './turn.ts'

const dran = (file: Vorgang, tag: Parameters<typeof pflichten>[1]) => {
  const alle = pflichten(file.state, tag, speicher)
  const stand = Object.fromEntries(alle.map(({ zeile: id, stand: one }) => [id, one]))
  return { stand, zeile: zeile(file.state, alle, tag) }
}
const aus = { type: 'vorabzustimmungAusgehaendigt', weg: 'elektronisch', original: false } as const
const visum = { type: 'visumErteilt', gueltigAb: '2026-12-07', gueltigBis: '2027-12-06' } as const

function zugestimmt(): Vorgang {
  const file = gefragt()
  const erteilt = { type: 'zustimmungErteilt', anfrage: file.nr('zustimmungAngefragt'), beschraenkt: false } as const
  return geprueft(file.erfasst(BEHOERDE, 'bundesagentur', '2026-11-12', erteilt), '2026-11-13')
    .entscheidet('2026-11-13', vorabzustimmung)
    .tut(BEHOERDE, '2026-11-13', aus)
}

function entzogen(file: Vorgang): Vorgang {
  const widerrufen = { type: 'zustimmungWiderrufen', zustimmung: file.nr('zustimmungErteilt') } as const
  return file.erfasst(BEHOERDE, 'bundesagentur', '2026-12-10', widerrufen)
}

describe('Widerruft die Bundesagentur ihre Zustimmung nach der Vorabzustimmung,', () => {
  it('ist die Vorabzustimmung zurückzunehmen und die Behörde am Zug, nicht wer sie nutzen wollte', () => {
    const { stand, zeile: head } = dran(entzogen(zugestimmt()), '2026-12-11')
    expect(stand).toMatchObject({ widerruf: 'offen', nachVersagung: 'offen' })
    expect(head).toMatchObject({ art: 'amZug', partei: BEHOERDE, pflicht: { zeile: 'nachVersagung' } })
  })

  it('und ist das Visum schon erteilt, kann nur noch dieses widerrufen werden', () => {
    const mitVisum = zugestimmt()
      .tut('fachkraft', '2026-11-16', { type: 'visumBeantragt', vollstaendig: true })
      .tut('auslandsvertretung', '2026-12-07', visum)
    expect(dran(entzogen(mitVisum), '2026-12-11').stand['widerruf']).toBeUndefined()
  })
})

it('Fällt das Angebot nach dem Visum weg, schuldet niemand einen Widerruf, der nicht mehr möglich ist', () => {
  const file = geprueft(ohneZustimmung(), '2026-08-20')
    .entscheidet('2026-08-20', vorabzustimmung)
    .tut('fachkraft', '2026-08-24', { type: 'visumBeantragt', vollstaendig: true })
    .tut('auslandsvertretung', '2026-12-07', visum)
    .tut('arbeitgeber', '2026-12-09', { type: 'angebotZurueckgezogen' })
  const widerruf = {
    type: 'vorabzustimmungWiderrufen',
    vorabzustimmung: file.nr('vorabzustimmungErteilt'),
    begruendung: 'Das Angebot ist weggefallen.',
  } as const
  expect(gruendeBeiEntscheidung(file, '2026-12-10', widerruf)).toEqual(['visumSchonErteilt'])
  expect(dran(file, '2026-12-10').stand['widerruf']).toBeUndefined()
})
