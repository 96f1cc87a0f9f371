import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from './kalenderspeicher.ts'
import type { PlainDate } from './plain-date.ts'
import { portalabruf } from './portalabruf.ts'

const speicher = kalenderspeicher()
const abruf = (benachrichtigtAm: PlainDate, abgerufenAm?: PlainDate) =>
  portalabruf(
    { benachrichtigtAm, ...(abgerufenAm === undefined ? {} : { abgerufenAm }), ort: { land: 'SN' } },
    speicher,
  )

describe('An act made ready in a portal', () => {
  it('is notified on the day after the retrieval', () => {
    expect(abruf('2026-11-23', '2026-11-25')).toMatchObject({ art: 'bekanntgegeben', day: '2026-11-26' })
    expect(abruf('2026-11-23', '2026-12-03')).toMatchObject({ art: 'bekanntgegeben', day: '2026-12-04' })
  })

  it('that is retrieved on the eleventh day is not notified', () => {
    expect(abruf('2026-11-23', '2026-12-04')).toMatchObject({ art: 'nichtBewirkt', letzterAbruftag: '2026-12-03' })
  })

  it('whose tenth day is a Saturday and that is retrieved on the Monday is disputed', () => {
    expect(abruf('2026-11-25', '2026-12-07')).toMatchObject({
      art: 'streitig',
      letzterAbruftag: '2026-12-05',
      letzterAbruftagVerschoben: '2026-12-07',
    })
  })

  it('that nobody has retrieved yet names the last day', () => {
    expect(abruf('2026-11-23')).toMatchObject({ art: 'nochNichtAbgerufen', letzterAbruftag: '2026-12-03' })
  })
})
