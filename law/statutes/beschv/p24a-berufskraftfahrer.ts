import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import {
  all,
  any,
  is,
  keineAnforderung,
  named,
  nochNichtInKraft,
  not,
  readings,
  reserved,
} from '../../facts/criteria.ts'

/** § 24a BeschV: drivers of goods vehicles and buses (Abs. 1), and people who qualify as such on the job (Abs. 2). */

const ABSATZ_1 = '§ 24a Abs. 1 BeschV'
const ABSATZ_1_ALT = '§ 24a Abs. 1 S. 1 BeschV a. F.'
const S_2_ALT = '§ 24a Abs. 1 S. 2 BeschV a. F.'
const S_3_ALT = '§ 24a Abs. 1 S. 3 BeschV a. F.'
const ABSATZ_2_ALT = '§ 24a Abs. 2 BeschV a. F.'

/** Abs. 1 since 18 November 2023: licence and basic qualification are left to the law of the road. */
export const alsBerufskraftfahrer: Expr = named(
  'alsBerufskraftfahrer',
  ABSATZ_1,
  is('berufskraftfahrerStelle', ABSATZ_1),
)

/** Abs. 2: other work with the same employer until the licence and the qualification are there. */
export const qualifizierungZumBerufskraftfahrer: Expr = absatz2('qualifizierungZumBerufskraftfahrer', '')

const alsBerufskraftfahrerAlt: Expr = named(
  'alsBerufskraftfahrerMitEuFahrerlaubnis',
  ABSATZ_1_ALT,
  all(
    is('berufskraftfahrerStelle', ABSATZ_1_ALT),
    is('euFahrerlaubnis', '§ 24a Abs. 1 S. 1 Nr. 1 BeschV a. F.'),
    is('berufskraftfahrerGrundqualifikation', '§ 24a Abs. 1 S. 1 Nr. 2 BeschV a. F.'),
    named(
      'vorrangpruefungBerufskraftfahrer',
      S_2_ALT,
      any(
        all(not(is('ersteZustimmung', S_3_ALT)), is('fruehereZustimmungZurFahrerqualifizierung', S_3_ALT)),
        reserved('bevorrechtigteBewerberVorhanden', 'bundesagentur', S_2_ALT),
      ),
    ),
  ),
)

/** Whether the old Abs. 2 ordered the priority check as well is not certain: its text is not at hand in full. */
const vorrangpruefungQualifizierung: Expr = readings(
  'vorrangpruefungFahrerqualifizierung',
  ABSATZ_2_ALT,
  {
    id: 'mitVorrangpruefung',
    source:
      'Abs. 1 S. 3 a. F. erspart sie nach einer Zustimmung nach Abs. 2; das setzt voraus, dass sie dort stattfand',
    requires: reserved('bevorrechtigteBewerberVorhanden', 'bundesagentur', ABSATZ_2_ALT),
  },
  {
    id: 'ohneVorrangpruefung',
    source: 'Abs. 1 S. 2 a. F. ordnet sie für die Zustimmung nach Abs. 1 an',
    requires: keineAnforderung(ABSATZ_2_ALT),
  },
)

function absatz2(id: string, fassung: string): Expr {
  const norm = (nummer: number): string => `§ 24a Abs. 2 S. 1 Nr. ${nummer} BeschV${fassung}`
  return named(
    id,
    `§ 24a Abs. 2 BeschV${fassung}`,
    all(
      is('qualifizierungspflichtImArbeitsvertrag', norm(1)),
      is('fahrerqualifizierungInFuenfzehnMonaten', norm(2)),
      is('anschlussstelleAlsBerufskraftfahrer', norm(3)),
      is('fahrerlaubnisImHerkunftsland', norm(4)),
    ),
  )
}

export const p24aBerufskraftfahrer: Rule = {
  id: 'p24aBerufskraftfahrer',
  norm: '§ 24a BeschV',
  versions: [
    {
      from: '2020-03-01',
      until: '2020-03-31',
      source: '§ 24a BeschV gilt seit 01.04.2020 (Verordnung vom 23.03.2020)',
      requires: nochNichtInKraft('§ 24a BeschV'),
    },
    {
      from: '2020-04-01',
      until: '2023-11-17',
      source: '§ 24a BeschV in der bis 17.11.2023 geltenden Fassung',
      bindung: 'kann',
      requires: any(
        alsBerufskraftfahrerAlt,
        all(absatz2('qualifizierungZumBerufskraftfahrer', ' a. F.'), vorrangpruefungQualifizierung),
      ),
    },
    {
      from: '2023-11-18',
      source: '§ 24a BeschV, gelesen am 19.08.2026',
      bindung: 'kann',
      requires: any(alsBerufskraftfahrer, qualifizierungZumBerufskraftfahrer),
    },
  ],
}
