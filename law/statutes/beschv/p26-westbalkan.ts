import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, before, below, is, named, not, notAfter, readings, state } from '../../facts/criteria.ts'
import { westbalkanstaaten } from '../../parameters/staaten.ts'
import { westbalkanKontingent, westbalkanKontingentAngekuendigt } from '../../parameters/westbalkan-kontingent.ts'
import { vorbeschaeftigung } from './p9-vorbeschaeftigung.ts'

/** § 26 Abs. 2 BeschV, the Westbalkanregelung: any employment, no qualification, no language. */

const S_1 = '§ 26 Abs. 2 S. 1 BeschV'
const S_2 = '§ 26 Abs. 2 S. 2 BeschV'
const S_3 = '§ 26 Abs. 2 S. 3 BeschV'
const S_4 = '§ 26 Abs. 2 S. 4 BeschV'

const staatsangehoerigkeit = state('staatsangehoerigkeiten', westbalkanstaaten, S_1)
const keineErsteZustimmung = not(is('ersteZustimmung', S_2))

/** Since 2021 any competent mission in one of the six states. */
const antragsort: Expr = named(
  'antragInEinemDerSechsStaaten',
  S_2,
  any(keineErsteZustimmung, state('antragsstaat', westbalkanstaaten, S_2)),
)

/** Until 2020 the application belonged to the mission in the state of origin: one's own of the six. */
const antragImHerkunftsstaat: Expr = named(
  'antragImHerkunftsstaat',
  '§ 26 Abs. 2 S. 2 BeschV a. F.',
  any(
    keineErsteZustimmung,
    ...westbalkanstaaten.map((one) =>
      all(
        state('staatsangehoerigkeiten', [one], '§ 26 Abs. 2 S. 2 BeschV a. F.'),
        state('antragsstaat', [one], '§ 26 Abs. 2 S. 2 BeschV a. F.'),
      ),
    ),
  ),
)

const VOR_24_MONATEN = { stichtag: 'antrag', monthsBefore: 24 } as const

/** The window runs back to the same day two years before. Whether that day itself still lies in it is not settled. */
function leistungsfrei(norm: string): Expr {
  return named(
    'keineAsylbewerberleistungen24Monate',
    norm,
    any(
      not(is('asylbewerberleistungenBezogen', norm)),
      readings(
        'randtagDer24Monate',
        norm,
        {
          id: 'randtagZaehltMit',
          source: '§ 187 Abs. 1, § 188 Abs. 2 BGB rückwärts: die Frist endet mit dem Beginn dieses Tages',
          requires: before('asylbewerberleistungenZuletztAm', VOR_24_MONATEN, norm),
        },
        {
          id: 'randtagZaehltNicht',
          source: '§ 187 Abs. 1, § 188 Abs. 2 BGB vorwärts: seit diesem Tag sind 24 Monate vergangen',
          requires: notAfter('asylbewerberleistungenZuletztAm', VOR_24_MONATEN, norm),
        },
      ),
    ),
  )
}
const keineAsylbewerberleistungen = leistungsfrei(S_4)

const kontingent: Expr = named(
  'kontingentNichtAusgeschoepft',
  S_3,
  any(keineErsteZustimmung, below('westbalkanErstzustimmungenImJahr', westbalkanKontingent, S_3)),
)

/** From the day after the last text seen: the cap in that text, or the announced lower one. */
const kontingentUnbestaetigt: Expr = named(
  'kontingentNichtAusgeschoepft',
  S_3,
  any(
    keineErsteZustimmung,
    readings(
      'westbalkanKontingentNachAugust2026',
      S_3,
      {
        id: 'kontingent50000',
        source: '§ 26 Abs. 2 S. 3 BeschV, gelesen am 19.08.2026',
        requires: below('westbalkanErstzustimmungenImJahr', westbalkanKontingent, S_3),
      },
      {
        id: 'kontingent25000',
        source: 'Koalitionsvertrag 2025, angekündigt',
        requires: below('westbalkanErstzustimmungenImJahr', westbalkanKontingentAngekuendigt, S_3),
      },
    ),
  ),
)

/** S. 5: § 9 applied until the end of 2020; since then only to whoever had a consent under that version. */
export const zustimmungsfreiNachVorbeschaeftigung: Rule = {
  id: 'p26Vorbeschaeftigung',
  norm: '§ 26 Abs. 2 S. 5 BeschV',
  versions: [
    {
      from: '2020-03-01',
      until: '2020-12-31',
      source: '§ 9 BeschV; § 26 Abs. 2 S. 5 BeschV gilt seit 01.01.2021',
      requires: vorbeschaeftigung,
    },
    {
      from: '2021-01-01',
      source: '§ 26 Abs. 2 S. 5 BeschV, gelesen am 19.08.2026 und in der Fassung von 2021',
      requires: all(is('westbalkanZustimmungVor2021', '§ 26 Abs. 2 S. 5 BeschV'), vorbeschaeftigung),
    },
  ],
}

export const p26Westbalkan: Rule = {
  id: 'p26Westbalkan',
  norm: '§ 26 Abs. 2 BeschV',
  versions: [
    {
      from: '2020-03-01',
      until: '2020-12-31',
      source: '§ 26 Abs. 2 BeschV in der bis 31.12.2020 geltenden Fassung; BR-Drs. 501/20',
      bindung: 'kann',
      requires: all(staatsangehoerigkeit, antragImHerkunftsstaat, leistungsfrei('§ 26 Abs. 2 S. 3 BeschV a. F.')),
    },
    {
      from: '2021-01-01',
      until: '2024-05-31',
      source: '§ 26 Abs. 2 BeschV in der bis 31.05.2024 geltenden Fassung (bis 17.11.2023 nur für 2021 bis 2023)',
      bindung: 'kann',
      requires: all(staatsangehoerigkeit, antragsort, kontingent, keineAsylbewerberleistungen),
    },
    {
      from: '2024-06-01',
      until: '2026-08-19',
      source: '§ 26 Abs. 2 BeschV, gelesen am 19.08.2026',
      bindung: 'kann',
      requires: all(staatsangehoerigkeit, antragsort, kontingent, keineAsylbewerberleistungen),
    },
    {
      from: '2026-08-20',
      source: 'Kein Text nach dem 19.08.2026 bestätigt; Absenkung des Kontingents angekündigt',
      bindung: 'kann',
      requires: all(staatsangehoerigkeit, antragsort, kontingentUnbestaetigt, keineAsylbewerberleistungen),
    },
  ],
}
