import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, is, level, named, nochNichtInKraft, not, oneOf, rule } from '../../facts/criteria.ts'
import { lebensunterhaltPlusZehn } from '../lebensunterhalt.ts'
import { anerkannteBerufsausbildung, anerkannterHochschulabschluss } from '../staatliche-anerkennung.ts'
import { fachkraft } from './p18-fachkraft.ts'
import { massnahmenFestgestellt, p20bPunktevergabe } from './p20b-punktevergabe.ts'

/** § 20a AufenthG, the Chancenkarte: to search for work or for measures of recognition, without an offer. */

const S_2 = '§ 20a Abs. 4 S. 2 AufenthG'
const S_7 = '§ 20a Abs. 5 S. 7 AufenthG'
const NR_1A = '§ 20a Abs. 4 S. 3 Nr. 1 Buchst. a AufenthG'
const NR_1B = '§ 20a Abs. 4 S. 3 Nr. 1 Buchst. b AufenthG'
const NR_2 = '§ 20a Abs. 4 S. 3 Nr. 2 AufenthG'
const BESTAETIGT = '§ 20a Abs. 4 S. 4 AufenthG'

/** Abs. 4 S. 2: whoever is in Germany needs a title of section 3 or 4. */
const ausDemAuslandOderMitTitel: Expr = named(
  'ausDemAuslandOderMitTitel',
  S_2,
  any(oneOf('standort', ['ausland'], S_2), oneOf('aufenthaltstitel', ['abschnitt3', 'abschnitt4'], S_2)),
)

/** Abs. 5 S. 7: again only after as long abroad, or otherwise lawfully in Germany, as the last search card was used. */
const wartezeit: Expr = named(
  'wartezeitNachSuchChancenkarte',
  S_7,
  any(not(is('suchChancenkarteGehabt', S_7)), is('wartezeitNachSuchChancenkarteErfuellt', S_7)),
)

/** Abs. 4 S. 1 names no amount; offices ask for that of § 2 Abs. 3 S. 6. */
const gemeinsam: readonly Expr[] = [
  lebensunterhaltPlusZehn('§ 20a Abs. 4 S. 1 AufenthG'),
  ausDemAuslandOderMitTitel,
  wartezeit,
]

/** Abs. 4 S. 3 Nr. 1, which falls away with the points of § 20b Abs. 1 S. 1 Nr. 1 (S. 2 there). */
const qualifikation: Expr = named(
  'qualifikationFuerChancenkarte',
  '§ 20a Abs. 4 S. 3 Nr. 1 AufenthG',
  any(
    named('massnahmenFestgestelltStattQualifikation', '§ 20b Abs. 1 S. 2 AufenthG', massnahmenFestgestellt),
    named(
      'berufsqualifikationFuerChancenkarte',
      NR_1A,
      anerkannteBerufsausbildung({
        anerkannt: '§ 20a Abs. 4 S. 3 Nr. 1 Buchst. a Doppelbuchst. aa AufenthG',
        dauer: '§ 20a Abs. 4 S. 3 Nr. 1 Buchst. a Doppelbuchst. bb AufenthG',
        bestaetigt: BESTAETIGT,
      }),
    ),
    named(
      'hochschulabschlussFuerChancenkarte',
      NR_1B,
      anerkannterHochschulabschluss({ anerkannt: NR_1B, bestaetigt: BESTAETIGT }),
    ),
    is('auslandshandelskammerZeugnis', '§ 20a Abs. 4 S. 3 Nr. 1 Buchst. c AufenthG'),
  ),
)

/** Abs. 4 S. 3 Nr. 2. */
const sprache: Expr = named(
  'spracheFuerChancenkarte',
  NR_2,
  any(
    level('deutsch', 'A1', '§ 20a Abs. 4 S. 3 Nr. 2 Buchst. a AufenthG'),
    level('englisch', 'B2', '§ 20a Abs. 4 S. 3 Nr. 2 Buchst. b AufenthG'),
  ),
)

const NOCH_NICHT = {
  from: '2020-03-01',
  until: '2024-05-31',
  source: '§ 20a AufenthG gilt seit 01.06.2024',
  requires: nochNichtInKraft('§ 20a AufenthG'),
} as const

/** Abs. 3 Nr. 1: Fachkräfte, without points and without a language. */
export const p20aFachkraft: Rule = {
  id: 'p20aFachkraft',
  norm: '§ 20a Abs. 3 Nr. 1 AufenthG',
  versions: [
    NOCH_NICHT,
    {
      from: '2024-06-01',
      source: '§ 20a Abs. 3 Nr. 1, Abs. 4, 5 AufenthG, gelesen am 19.08.2026',
      bindung: 'kann',
      requires: all(fachkraft, ...gemeinsam),
    },
  ],
}

/** Abs. 3 Nr. 2: everyone else with six points, a qualification of the home state and a language. */
export const p20aPunkte: Rule = {
  id: 'p20aPunkte',
  norm: '§ 20a Abs. 3 Nr. 2 AufenthG',
  versions: [
    NOCH_NICHT,
    {
      from: '2024-06-01',
      source: '§ 20a Abs. 3 Nr. 2, Abs. 4, 5 AufenthG, gelesen am 19.08.2026',
      bindung: 'kann',
      requires: all(qualifikation, sprache, rule(p20bPunktevergabe), ...gemeinsam),
    },
  ],
}
