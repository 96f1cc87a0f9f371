import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Truth } from '#law/engine/truth.ts'
import { akteAus, eroeffnet, type Vorgang } from '#procedure/examples/aktenbau.ts'
import { ausgabeAm } from '#procedure/schriftstuecke/vereinbarung/ausgaben.ts'
import type { AnlagenId } from './anlage.ts'
import { checkliste } from './checkliste.ts'
import type { Checklistenzeile } from './checklistenzeile.ts'
import type { Anlagenform } from './events-anlagen.ts'
import type { Fassung } from './events-vereinbarung.ts'
import type { Angehoeriger } from './familienzeilen.ts'
import { initial } from './state.ts'
import type { Vorhaben } from './vorhaben.ts'

interface Fall extends Partial<Vorhaben> {
  readonly heute?: PlainDate
  readonly familie?: readonly Angehoeriger[]
  /** Codes of the states of the worker. */
  readonly worker?: readonly string[]
}

const line = (fall: Fall, id: AnlagenId, person?: string): Checklistenzeile | undefined => {
  const { heute = '2026-11-22', familie = [], worker, ...vorhaben } = fall
  const lines = checkliste({
    state: eroeffnet(vorhaben, '2026-06-01'),
    heute,
    staatsangehoerigkeiten: worker,
    familie: familie.map((one) => ({ person: one, state: initial })),
  })
  return lines.find((one) => one.id === id && one.angehoeriger === person)
}
const gilt = (fall: Fall, id: AnlagenId, person?: string): Truth | undefined => line(fall, id, person)?.gilt

describe('On both sides of a threshold', () => {
  it.each<readonly [PlainDate, Truth, Truth]>([
    ['2026-07-28', 'ja', 'nein'],
    ['2026-07-29', 'ja', 'ja'],
    ['2026-07-31', 'ja', 'ja'],
    ['2026-08-01', 'nein', 'ja'],
  ])('on %s power: %s, assurance: %s, as the agreement of that day says', (heute, power, assurance) => {
    expect([gilt({ heute }, 'AN-01'), gilt({ heute }, 'AN-01b')]).toEqual([power, assurance])
    const { fassung, beideFassungen } = ausgabeAm(heute, undefined)
    expect(fassung === 'mitVollmacht' || beideFassungen).toBe(power === 'ja')
    expect(fassung === 'mitVersicherung').toBe(assurance === 'ja')
  })

  it.each<readonly [PlainDate, Fassung, Truth, Truth]>([
    ['2026-07-30', 'mitVollmacht', 'ja', 'nein'],
    ['2026-07-30', 'mitVersicherung', 'ja', 'ja'],
    ['2026-08-01', 'mitVersicherung', 'nein', 'ja'],
  ])('signed on %s %s it asks for what it says, months later too', (am, fassung, power, assurance) => {
    const signed = { type: 'vereinbarungUnterzeichnet', von: 'arbeitgeber', form: 'eigenhaendig', fassung } as const
    const lines = checkliste({ state: akteAus([[am, signed]], eroeffnet({}, '2026-06-01')), heute: '2026-11-22' })
    const says = (id: AnlagenId) => lines.find((one) => one.id === id)?.gilt
    expect([says('AN-01'), says('AN-01b')]).toEqual([power, assurance])
  })

  const ehegatte: Angehoeriger = {
    id: 'e',
    verhaeltnis: 'ehegatte',
    geboren: undefined,
    staatsangehoerigkeiten: ['RS'],
  }
  const deutsch = (weg: string, worker: readonly string[], spouse: readonly string[] = ['RS']) =>
    line({ weg, worker, familie: [{ ...ehegatte, staatsangehoerigkeiten: spouse }] }, 'AF-05', 'e')

  it('the spouse of a skilled worker shows no German, whatever the nationality of either', () => {
    for (const worker of [['RS'], ['JP'], []])
      expect(deutsch('fachkraftBerufsausbildung', worker)).toMatchObject({
        gilt: 'nein',
        norm: '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG',
      })
  })

  it('for a measure the nationality of the worker decides, never that of the spouse, and is open only where nobody entered it', () => {
    const weg = 'anerkennungMassnahme'
    expect(deutsch(weg, ['RS'], ['JP'])).toMatchObject({ gilt: 'ja', norm: '§ 30 Abs. 1 S. 1 Nr. 2 AufenthG' })
    expect(deutsch(weg, ['JP'], ['RS'])).toMatchObject({ gilt: 'nein', norm: '§ 30 Abs. 1 S. 3 Nr. 4 AufenthG' })
    expect(deutsch(weg, ['RS', 'US'])?.gilt).toBe('nein')
    expect(deutsch(weg, [], ['JP'])?.gilt).toBe('offen')
  })

  it.each(['BR', 'AD', 'SV', 'HN', 'MC', 'SM'])(
    'the worker from %s is free of a visa only without work (§ 41 Abs. 2 AufenthV): the spouse shows German',
    (state) => {
      expect(deutsch('berufsausbildung', [state])?.gilt).toBe('ja')
    },
  )

  it('a child belongs to the procedure until the day before it is eighteen', () => {
    const kind = (geboren: PlainDate): Angehoeriger => ({
      id: 'k',
      verhaeltnis: 'kind',
      geboren,
      staatsangehoerigkeiten: [],
    })
    expect(gilt({ familie: [kind('2008-11-23')] }, 'AF-03', 'k')).toBe('ja')
    expect(gilt({ familie: [kind('2008-11-22')] }, 'AF-03', 'k')).toBe('nein')
  })

  it('the visa asks for a degree on the academic way, for experience in information technology', () => {
    expect([gilt({ weg: 'blaueKarteRegel' }, 'AV-05'), gilt({ weg: 'blaueKarteInformatik' }, 'AV-05')]).toEqual([
      'ja',
      'nein',
    ])
    expect([gilt({ weg: 'blaueKarteRegel' }, 'AV-08'), gilt({ weg: 'blaueKarteInformatik' }, 'AV-08')]).toEqual([
      'nein',
      'ja',
    ])
    expect([
      gilt({ weg: 'fachkraftAkademisch', reglementiert: true }, 'AV-07'),
      gilt({ weg: 'berufsausbildung' }, 'AV-04'),
    ]).toEqual(['ja', 'offen'])
  })
})

describe('One upload', () => {
  const stand = (vorgaenge: readonly Vorgang[], id: AnlagenId) => {
    const state = akteAus(vorgaenge, eroeffnet({}, '2026-06-01'))
    return checkliste({ state, heute: '2026-11-22' }).find((line) => line.id === id)
  }
  const kam = (anlage: AnlagenId, form: Anlagenform, more: object = {}): Vorgang => [
    '2026-11-10',
    { type: 'anlageEingegangen', anlage, form, ...more },
  ]

  it('serves every recipient whose form it has, and no other', () => {
    const pass = [kam('AN-02', 'farbkopie')]
    expect([stand(pass, 'AN-02')?.stand, stand(pass, 'AR-03')?.stand, stand(pass, 'AV-02')?.stand]).toEqual([
      'liegtVor',
      'liegtVor',
      'fehlt',
    ])
    expect(stand([kam('AR-03', 'kopie')], 'AN-02')?.stand).toBe('fehlt')
    expect(stand([kam('AN-02', 'kopie')], 'AN-02')?.stand).toBe('formGenuegtNicht')
  })

  it('of the declaration shows the offer, and the contract never the declaration', () => {
    expect(stand([kam('AB-01', 'original')], 'AN-07')?.stand).toBe('liegtVor')
    expect(stand([kam('AN-07', 'original')], 'AB-01')?.stand).toBe('fehlt')
  })

  it('that is replaced stays to be seen, the newest first, with its own translation', () => {
    const line = stand(
      [
        kam('AR-04', 'kopie', { staat: 'RS' }),
        kam('AR-04', 'elektronisch'),
        kam('AR-04', 'kopie', { uebersetzungVon: 4 }),
      ],
      'AR-04',
    )
    expect(line?.fassungen.map(({ seq, uebersetzungen }) => [seq, uebersetzungen.map((one) => one.seq)])).toEqual([
      [4, [5]],
      [3, []],
    ])
    expect(line?.fassungen[1]?.staat).toBe('RS')
  })

  it('that is sent back is missing for everybody it served, until a new one comes', () => {
    const back: Vorgang = ['2026-11-12', { type: 'anlageBeanstandet', anlage: 'AN-02', grund: 'unscharf' }]
    const line = stand([kam('AN-02', 'farbkopie'), back], 'AR-03')
    expect([line?.stand, line?.grund]).toEqual(['beanstandet', 'unscharf'])
    expect(stand([kam('AN-02', 'farbkopie'), back, kam('AN-02', 'farbkopie')], 'AR-03')?.stand).toBe('liegtVor')
  })

  it('has gone on once the Bundesagentur was asked', () => {
    const asked: Vorgang = ['2026-11-12', { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' }]
    expect(stand([kam('AB-01', 'original'), asked], 'AB-01')?.stand).toBe('uebermittelt')
    expect(stand([asked, kam('AB-01', 'original')], 'AB-01')?.stand).toBe('liegtVor')
  })
})
