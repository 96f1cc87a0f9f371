import { describe, expect, it } from 'vitest'
import { momentOn } from '#law/engine/answers.ts'
import type { Validity } from '#law/nachweise/document.ts'
import { wayById } from '#law/pathways/ways.ts'
import {
  type Antragswerte,
  antragsfelder,
  antragsseiten,
  gefragteSeiten,
  isGefragt,
  lesbareWerte,
} from './antragsfelder.ts'
import { antragsmaengel } from './antragspruefung.ts'
import { antragstexte } from './antragstexte.ts'
import { vorbelegung } from './vorbelegung.ts'

const HEUTE = momentOn('2026-11-22').antrag
const BELGRAD = { monthsBeyondVisa: 3, blankPages: 2, issuedWithinYears: 10 }

function arten(werte: Antragswerte, feld: string, pass: Validity = BELGRAD): readonly string[] {
  return antragsmaengel(werte, { heute: HEUTE, pass })
    .filter((mangel) => mangel.feld === feld && mangel.art !== 'fehlt')
    .map(({ art }) => art)
}

describe('The form', () => {
  it('has the 87 fields of the official one, worded in both languages', () => {
    const einKind = { kinderzahl: '1' }
    const felder = antragsseiten.flatMap((seite) => antragsfelder(seite, einKind))
    expect(felder).toHaveLength(87)
    expect(Object.keys(antragstexte.de.felder)).toHaveLength(87)
    for (const { werte = [], wort } of felder)
      for (const language of ['de', 'en'] as const) {
        expect(antragstexte[language].felder[wort]).not.toBe('')
        expect(werte.filter((value) => antragstexte[language].werte[value] === undefined)).toEqual([])
      }
  })

  it('asks about a spouse only where there is one', () => {
    expect(gefragteSeiten({ familienstand: 'ledig' })).not.toContain('ehegatte')
    expect(gefragteSeiten({ familienstand: 'verheiratet' })).toContain('ehegatte')
    const [feld] = antragsfelder('ehegatte', {})
    expect(feld && isGefragt(feld, { familienstand: 'lebenspartnerschaft' })).toBe(true)
  })

  it('keeps nothing that is no field, and no child beyond the twelfth', () => {
    expect(
      lesbareWerte({ familienname: 'A', unbekannt: 'B', kindVornamen12: 'C', kindVornamen13: 'D', ort: 1 }),
    ).toEqual({
      familienname: 'A',
      kindVornamen12: 'C',
    })
  })

  it('keeps a value whole, however long', () => {
    const werte = { familienname: 'ü'.repeat(1000) }
    expect(lesbareWerte(werte)).toEqual(werte)
  })

  it('takes over what the check knows and guesses nothing', () => {
    const way = wayById('blaueKarteRegel')
    const answers = { geburtsdatum: '1990-05-04', staatsangehoerigkeiten: ['RS', 'BA'] } as const
    expect(way && vorbelegung({ way, answers, mission: 'belgrade', fuer: 'fachkraft' })).toEqual({
      geburtsdatum: '1990-05-04',
      staatsangehoerigkeiten: 'RS BA',
      zweck: 'erwerbstaetigkeit',
      wohnsitzstaat: 'RS',
    })
    expect(way && vorbelegung({ way, answers, mission: undefined, fuer: 'ehegatte' })).toEqual({
      zweck: 'familiennachzug',
    })
  })
})

describe('A passport', () => {
  const bis = (passGueltigBis: string) => arten({ passGueltigBis, aufenthaltBis: '2027-11-30' }, 'passGueltigBis')

  it('reaches three months beyond the stay to the day', () => {
    expect(bis('2028-02-29')).toEqual([])
    expect(bis('2028-02-28')).toEqual(['passZuKurzNachVisum'])
  })

  it('has not expired, and is at most ten years old', () => {
    expect(arten({ passGueltigBis: '2026-11-22' }, 'passGueltigBis')).toEqual([])
    expect(arten({ passGueltigBis: '2026-11-21' }, 'passGueltigBis')).toEqual(['passAbgelaufen'])
    expect(arten({ passAusgestelltAm: '2016-11-22' }, 'passAusgestelltAm')).toEqual([])
    expect(arten({ passAusgestelltAm: '2016-11-21' }, 'passAusgestelltAm')).toEqual(['passZuAlt'])
  })

  it('is measured by the rule of the mission where it has one of its own', () => {
    const sarajewo = { monthsAtFiling: 18 }
    expect(arten({ passGueltigBis: '2028-05-22' }, 'passGueltigBis', sarajewo)).toEqual([])
    expect(arten({ passGueltigBis: '2028-05-21' }, 'passGueltigBis', sarajewo)).toEqual(['passZuKurzBeimAntrag'])
  })
})

describe('A stay', () => {
  const bis = (aufenthaltBis: string) => arten({ aufenthaltVon: '2027-01-01', aufenthaltBis }, 'aufenthaltBis')

  it('of 90 days takes no national visa, of 91 days it does', () => {
    expect(bis('2027-03-31')).toEqual(['aufenthaltZuKurz'])
    expect(bis('2027-04-01')).toEqual([])
  })

  it('does not end before it begins, nor begin in the past', () => {
    expect(bis('2026-12-31')).toEqual(['aufenthaltUmgekehrt'])
    expect(arten({ aufenthaltVon: '2026-11-21' }, 'aufenthaltVon')).toEqual(['aufenthaltInDerVergangenheit'])
    expect(arten({ aufenthaltVon: '2026-11-22' }, 'aufenthaltVon')).toEqual([])
  })

  it('of a year and a day is no stay of twelve months', () => {
    const ja = { hoechstensZwoelfMonate: 'ja', aufenthaltVon: '2027-01-01' }
    expect(arten({ ...ja, aufenthaltBis: '2027-12-31' }, 'hoechstensZwoelfMonate')).toEqual([])
    expect(arten({ ...ja, aufenthaltBis: '2028-01-01' }, 'hoechstensZwoelfMonate')).toEqual(['laengerAlsZwoelfMonate'])
  })
})

describe('A person', () => {
  it('is a minor until the day before the eighteenth birthday', () => {
    expect(arten({ geburtsdatum: '2008-11-23' }, 'geburtsdatum')).toEqual(['minderjaehrig'])
    expect(arten({ geburtsdatum: '2008-11-22' }, 'geburtsdatum')).toEqual([])
    expect(arten({ geburtsdatum: '2026-11-22' }, 'geburtsdatum')).toEqual(['geburtInDerZukunft'])
  })

  it('is older than the children', () => {
    const werte = { geburtsdatum: '1990-05-04', kinderzahl: '1' }
    expect(arten({ ...werte, kindGeburtsdatum1: '1990-05-04' }, 'kindGeburtsdatum1')).toEqual([
      'kindAelterAlsElternteil',
    ])
    expect(arten({ ...werte, kindGeburtsdatum1: '2015-01-01' }, 'kindGeburtsdatum1')).toEqual([])
  })

  it('writes names in Latin letters, Albanian and Serbian ones too', () => {
    expect(arten({ familienname: 'Ђорђевић' }, 'familienname')).toEqual(['keineLateinischenBuchstaben'])
    expect(arten({ familienname: 'Đorđević-Çelë, O’Brien' }, 'familienname')).toEqual([])
  })

  it('who was convicted says when and where', () => {
    expect(arten({ verurteilt: 'ja' }, 'verurteilungInlandWannWo')).toEqual(['verurteilungOhneAngaben'])
    expect(arten({ verurteilt: 'ja', verurteilungAuslandWannWo: '2015, Niš' }, 'verurteilungInlandWannWo')).toEqual([])
    expect(arten({ verurteilt: 'nein' }, 'verurteilungInlandWannWo')).toEqual([])
  })
})
