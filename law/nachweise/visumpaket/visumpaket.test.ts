import { describe, expect, it } from 'vitest'
import { momentOn } from '../../engine/answers.ts'
import { type MissionId, missions } from '../../missions/missions.ts'
import { isMissionId } from '../../missions/missions-for.ts'
import { wayById, ways } from '../../pathways/ways.ts'
import { sources } from '../../sources/source.ts'
import { packIdOf, packs } from '../packs.ts'
import { papersOf } from '../papers.ts'
import { antragsteller, type Visumpaket, visumpaket } from './visumpaket.ts'

const moment = momentOn('2026-11-22')
const everyMission = [undefined, ...Object.keys(missions).filter(isMissionId)]
const everyPack = everyMission.flatMap((mission) =>
  ways.flatMap((way) =>
    antragsteller.flatMap((fuer) =>
      [false, true].map((beschleunigt) => {
        const paket = visumpaket({ way, answers: {}, moment, mission, staaten: {}, beschleunigt, fuer })
        return [`${mission ?? 'anywhere'}, ${way.id}, ${fuer}, ${beschleunigt ? '81a' : 'plain'}`, paket] as const
      }),
    ),
  ),
)

function failing(isWrong: (paket: Visumpaket) => boolean): readonly string[] {
  return everyPack.filter(([, paket]) => isWrong(paket)).map(([name]) => name)
}

describe('For every mission and every way', () => {
  it('there is a pack, or it says that no list was researched', () => {
    expect(everyPack.length).toBeGreaterThan(5000)
    expect(failing(({ pack, zeilen }) => (pack === undefined) !== (zeilen.length === 0))).toEqual([])
    expect(
      failing(({ pack, unbekannt }) => (pack === undefined) !== unbekannt.some(({ was }) => was === 'keineListe')),
    ).toEqual([])
  })

  it('no paper of the list of requirements is lost', () => {
    const lost = failing(({ pack, zeilen, entfallen }) => {
      if (pack === undefined) return false
      const there = new Set([...zeilen.map(({ document }) => document), ...entfallen])
      return packs[pack].requirements.some(
        ({ document, recipient = packs[pack].recipient }) => recipient === 'auslandsvertretung' && !there.has(document),
      )
    })
    expect(lost).toEqual([])
  })

  it('no paper lies there twice', () => {
    expect(failing(({ zeilen }) => new Set(zeilen.map(({ document }) => document)).size < zeilen.length)).toEqual([])
  })

  it('every line cites a source that exists and a norm', () => {
    const bare = failing(({ zeilen }) =>
      zeilen.some(
        ({ sources: of, norm }) => of.length === 0 || norm === '' || of.some((id) => !Object.hasOwn(sources, id)),
      ),
    )
    expect(bare).toEqual([])
  })

  it('every paper but the fee and a stamp is a positive number of pieces', () => {
    const empty = failing(({ zeilen }) =>
      zeilen.some(({ form, stueck }) => {
        const { originale, kopien, ausdrucke, fotos } = stueck
        const isNoPiece = form.art === 'zahlung' || form.art === 'stempelAufOriginal'
        return (
          [originale, kopien, ausdrucke, fotos].some((count) => count < 0) ||
          isNoPiece !== (originale + kopien + ausdrucke + fotos === 0)
        )
      }),
    )
    expect(empty).toEqual([])
  })

  it('what nobody confirmed is never shown as certain', () => {
    const overstated = failing(
      ({ zeilen, unbekannt }) =>
        zeilen.some(({ confidence, unbestaetigt }) => (confidence === 'C') !== unbestaetigt) ||
        zeilen.some(({ unbestaetigt }) => unbestaetigt) !==
          unbekannt.some(({ was }) => was === 'unterlagenUnbestaetigt'),
    )
    expect(overstated).toEqual([])
  })

  it('a number that the mission did not say is marked, and the pack says so', () => {
    const silent = failing(
      ({ mission, zeilen, unbekannt }) =>
        mission !== undefined &&
        zeilen.some(({ stueckUnbestaetigt }) => stueckUnbestaetigt) !==
          unbekannt.some(({ was }) => was === 'stueckzahlen'),
    )
    expect(silent).toEqual([])
  })

  it('a mission that is known to nobody is called so, wherever its papers go', () => {
    const called = (paket: Visumpaket): boolean =>
      paket.unbekannt.some(({ was }) => was === 'auslandsvertretungUnbestaetigt')
    expect(
      failing(
        (paket) =>
          paket.mission !== undefined && ((missions[paket.mission].confidence as string) === 'C') !== called(paket),
      ),
    ).toEqual([])
    expect(everyPack.filter(([, paket]) => called(paket)).length).toBeGreaterThan(1000)
  })

  it('the periods of § 31a AufenthV and the status rule stand in the right packs', () => {
    expect(
      failing(
        ({ beschleunigt, termin }) =>
          beschleunigt !== (termin.terminInnerhalbWochen === 3) ||
          (beschleunigt && termin.sachstandNachWochen !== undefined),
      ),
    ).toEqual([])
  })

  it('the fee is 75 euros and half of it for minors', () => {
    expect(failing(({ gebuehr }) => gebuehr?.betrag !== 7500 || gebuehr.minderjaehrige !== 3750)).toEqual([])
  })

  it('certification is asked about exactly where the state decides', () => {
    expect(
      failing(
        ({ zeilen, unbekannt }) =>
          zeilen.some(({ jeNachStaat }) => jeNachStaat) !== unbekannt.some(({ was }) => was === 'ausstellungsstaat'),
      ),
    ).toEqual([])
  })
})

describe('The fast-track procedure', () => {
  it('adds the Vorabzustimmung where the way has it, and nothing where it has not', () => {
    const paketOf = (id: string): Visumpaket | undefined => {
      const way = wayById(id)
      return (
        way &&
        visumpaket({ way, answers: {}, moment, mission: 'rabat', staaten: {}, beschleunigt: true, fuer: 'fachkraft' })
      )
    }
    expect(paketOf('chancenkarte')?.beschleunigt ?? false).toBe(false)
    const rabat = paketOf('fachkraftBerufsausbildung')
    expect(rabat?.zeilen.find(({ document }) => document === 'vorabzustimmung')?.applies).toBe('ja')
    expect(rabat?.zeilen.find(({ document }) => document === 'deutschzertifikat')).toMatchObject({
      applies: 'ja',
      missionHints: ['b1OderBestaetigungDesArbeitgebers'],
    })
  })
})

describe('The age of the applicant decides on the fee', () => {
  const [way] = ways.filter((one) => packIdOf(one) === 'vocational-training')
  const istMinderjaehrig = (geburtsdatum: string): string | undefined =>
    way &&
    visumpaket({
      way,
      answers: { geburtsdatum },
      moment,
      mission: undefined,
      staaten: {},
      beschleunigt: false,
      fuer: 'fachkraft',
    }).gebuehr?.istMinderjaehrig

  it('on the eighteenth birthday the whole fee is due', () => {
    expect(istMinderjaehrig('2008-11-23')).toBe('ja')
    expect(istMinderjaehrig('2008-11-22')).toBe('nein')
  })
})

describe('The state that issued a paper', () => {
  const hochschule = (staat: string, mission: MissionId = 'belgrade') => {
    const way = wayById('fachkraftAkademisch')
    return (
      way &&
      visumpaket({
        way,
        answers: {},
        moment,
        mission,
        staaten: { hochschulabschluss: staat },
        beschleunigt: false,
        fuer: 'fachkraft',
      }).zeilen.find(({ document }) => document === 'hochschulabschluss')
    )
  }

  it('decides on apostille, legalisation or a check, never the mission or the nationality', () => {
    expect(hochschule('RS')?.urkunde?.formalitaet).toBe('apostille')
    expect(hochschule('IN')?.urkunde?.formalitaet).toBe('ueberpruefung')
    expect(hochschule('IN', 'kyiv')?.urkunde?.formalitaet).toBe('ueberpruefung')
  })

  it('spares a German diploma both', () => {
    expect(hochschule('DE')).toMatchObject({ urkunde: { formalitaet: 'keine' }, uebersetzung: 'keine' })
  })

  it('spares an English paper the translation only where the mission says so', () => {
    expect(hochschule('GB')?.uebersetzung).toBe('noetig')
    expect(hochschule('GB', 'kyiv')?.uebersetzung).toBe('ausserAufEnglisch')
  })
})

it('the pack of the worker is the list of the way at that mission', () => {
  const way = wayById('blaueKarteRegel')
  const paket =
    way &&
    visumpaket({ way, answers: {}, moment, mission: 'tehran', staaten: {}, beschleunigt: false, fuer: 'fachkraft' })
  const asked =
    way &&
    papersOf('blue-card', {}, moment, { way, mission: 'tehran' }).filter(
      ({ document }) => document === 'terminbestaetigung',
    )
  expect(asked?.[0]?.applies).toBe('nein')
  expect(paket?.entfallen).toContain('terminbestaetigung')
  expect(paket?.termin.art).toBe('ohneTermin')
})

describe('The pile of a spouse', () => {
  const deutsch = (weg: string, staaten: readonly string[]) => {
    const way = wayById(weg)
    if (!way) throw new RangeError(weg)
    const answers = staaten.length === 0 ? {} : { staatsangehoerigkeiten: staaten }
    const paket = visumpaket({
      way,
      answers,
      moment,
      mission: 'belgrade',
      staaten: {},
      beschleunigt: true,
      fuer: 'ehegatte',
    })
    return paket.entfallen.includes('deutschzertifikat')
      ? 'nein'
      : paket.zeilen.find(({ document }) => document === 'deutschzertifikat')?.applies
  }

  it('holds proof of German unless title or nationality of the worker frees from it', () => {
    expect(deutsch('blaueKarteRegel', ['RS'])).toBe('nein')
    expect(deutsch('anerkennungspartnerschaft', ['RS'])).toBe('ja')
    expect(deutsch('anerkennungspartnerschaft', ['US'])).toBe('nein')
    expect(deutsch('anerkennungspartnerschaft', [])).toBe('offen')
  })
})
