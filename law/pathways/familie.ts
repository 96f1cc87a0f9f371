import type { PlainDate } from '../calendar/plain-date.ts'
import type { Expr } from '../engine/expression.ts'
import type { Rule } from '../engine/rule.ts'
import { all, gesetz, not, rule, state } from '../facts/criteria.ts'
import { beguenstigteStaaten } from '../parameters/staaten.ts'
import type { Familie } from './way.ts'

/** Family rules by anchor title: §§ 27 to 36 AufenthG in short, with the days on which they changed. */

function switched(id: string, norm: string, before: boolean, from: PlainDate, until: PlainDate, source: string): Rule {
  return {
    id,
    norm,
    versions: [
      {
        from: '2020-03-01',
        until,
        source: `${norm} in der bis dahin geltenden Fassung`,
        requires: gesetz(before, norm),
      },
      { from, source, requires: gesetz(!before, norm) },
    ],
  }
}

/** § 30 Abs. 1 S. 3 Nr. 4: whatever the title, where the person needs no visa for a long stay (§ 41 Abs. 1 AufenthV). */
const ohneVisumFuerLangenAufenthalt: Expr = state(
  'staatsangehoerigkeiten',
  beguenstigteStaaten,
  '§ 30 Abs. 1 S. 3 Nr. 4 AufenthG',
)

/** Since 31 December 2022 also for the spouses of holders of §§ 18a, 18b, 18c Abs. 3, 19c Abs. 2. */
const sprachnachweisFachkraefte: Expr = all(
  rule(
    switched(
      'p30SprachnachweisFachkraefte',
      '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG',
      true,
      '2022-12-31',
      '2022-12-30',
      '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG, gelesen am 19.08.2026',
    ),
  ),
  not(ohneVisumFuerLangenAufenthalt),
)
const wohnraumPrivilegiert: Expr = rule(
  switched(
    'p29Wohnraum',
    '§ 29 Abs. 5 AufenthG',
    true,
    '2024-03-01',
    '2024-02-29',
    '§ 29 Abs. 5 AufenthG, gelesen am 19.08.2026',
  ),
)
const elternnachzug: Expr = rule(
  switched(
    'p36Elternnachzug',
    '§ 36 Abs. 3 AufenthG',
    false,
    '2024-03-01',
    '2024-02-29',
    '§ 36 Abs. 3 AufenthG, gelesen am 19.08.2026',
  ),
)
const moeglich = gesetz(true, '§ 27 Abs. 1 AufenthG')
const sprachnachweis = all(gesetz(true, '§ 30 Abs. 1 S. 1 Nr. 2 AufenthG'), not(ohneVisumFuerLangenAufenthalt))
const wohnraum = gesetz(true, '§ 29 Abs. 1 S. 1 Nr. 2 AufenthG')
const keineEltern = gesetz(false, '§ 36 Abs. 3 AufenthG')

/** §§ 18a, 18b, 18c Abs. 3, 19c Abs. 2. */
export const familieDerFachkraft: Familie = {
  sprachnachweisEhegatte: sprachnachweisFachkraefte,
  wohnraumnachweis: wohnraumPrivilegiert,
  elternnachzug,
  nachzug: moeglich,
}

/** EU Blue Card and § 18d, whose spouses never had to prove German. */
export const familieBlaueKarte: Familie = {
  ...familieDerFachkraft,
  sprachnachweisEhegatte: gesetz(false, '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG'),
}

/** § 19c Abs. 1 with §§ 22a, 24a, 26 BeschV, and §§ 16a, 16d. */
export const familieOhneErleichterung: Familie = {
  sprachnachweisEhegatte: sprachnachweis,
  wohnraumnachweis: wohnraum,
  elternnachzug: keineEltern,
  nachzug: moeglich,
}

/** Short stays for search or seasonal work: § 30 Abs. 1 S. 1 Nr. 3 Buchst. e asks for an expected stay of over a year. */
export const keinFamiliennachzug: Familie = {
  sprachnachweisEhegatte: sprachnachweis,
  wohnraumnachweis: wohnraum,
  elternnachzug: keineEltern,
  nachzug: gesetz(false, '§ 30 Abs. 1 S. 1 Nr. 3 Buchst. e AufenthG'),
}
