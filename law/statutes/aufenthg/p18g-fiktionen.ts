import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, is, named, not, notAfter, oneOf, readings } from '../../facts/criteria.ts'
import type { ValuesOf } from '../../facts/vocabulary.ts'
import { berufsausuebungserlaubnis } from './p18-allgemeine-bestimmungen.ts'

/**
 * § 18g Abs. 1 S. 3, 4, Abs. 5, 6 AufenthG: what counts as met for whoever changes over from another permit as a
 * Fachkraft, and which salary suffices for whoever extends a Blue Card. All of it since 18 November 2023.
 */

const S_3 = '§ 18g Abs. 1 S. 3 AufenthG'
const S_4 = '§ 18g Abs. 1 S. 4 AufenthG'
const ABSATZ_5 = '§ 18g Abs. 5 AufenthG'
const ABSATZ_6 = '§ 18g Abs. 6 S. 1 AufenthG'

/** Not asked of anybody abroad, and moving to Germany is no way to get there. */
const inDeutschland = (norm: string): Expr => not(oneOf('standort', ['ausland'], norm))

function inhaber(values: readonly ValuesOf<'aufenthaltserlaubnisAlsFachkraft'>[], norm: string): Expr {
  return all(inDeutschland(norm), oneOf('aufenthaltserlaubnisAlsFachkraft', values, norm))
}

/** S. 3: the licence that was enough for § 18b is enough again. */
export const berufsausuebungserlaubnisBlaueKarte: Rule = {
  id: 'p18gBerufsausuebungserlaubnis',
  norm: S_3,
  versions: [
    {
      from: '2020-03-01',
      until: '2023-11-17',
      source: '§ 18 Abs. 2 Nr. 3 AufenthG; die Fiktion gilt seit 18.11.2023',
      requires: berufsausuebungserlaubnis,
    },
    {
      from: '2023-11-18',
      source: '§ 18g Abs. 1 S. 3 AufenthG, gelesen am 19.08.2026',
      requires: any(
        berufsausuebungserlaubnis,
        named(
          'gleicheErlaubnisWieBisher',
          S_3,
          all(inhaber(['p18b'], S_3), is('gleicheBerufsausuebungserlaubnis', S_3)),
        ),
      ),
    },
  ],
}

/** S. 4: the degree that was shown for § 18b is not examined again. */
export const gleicherAbschlussWieBisher: Expr = named(
  'gleicherAbschlussWieBisher',
  S_4,
  all(inhaber(['p18b'], S_4), is('gleicherHochschulabschlussVorgelegt', S_4)),
)

/** Abs. 5: whoever keeps the post held under §§ 18a, 18b need not show the livelihood. */
export const lebensunterhaltBlaueKarte: Rule = {
  id: 'p18gLebensunterhalt',
  norm: ABSATZ_5,
  versions: [
    {
      from: '2020-03-01',
      until: '2023-11-17',
      source: '§ 5 Abs. 1 Nr. 1 AufenthG; die Fiktion gilt seit 18.11.2023',
      requires: is('lebensunterhaltGesichert', '§ 5 Abs. 1 Nr. 1 AufenthG'),
    },
    {
      from: '2023-11-18',
      source: '§ 5 Abs. 1 Nr. 1, § 18g Abs. 5 AufenthG, gelesen am 19.08.2026',
      requires: any(
        is('lebensunterhaltGesichert', '§ 5 Abs. 1 Nr. 1 AufenthG'),
        named(
          'gleicherArbeitsplatzWieBisher',
          ABSATZ_5,
          all(inhaber(['p18a', 'p18b'], ABSATZ_5), is('arbeitsplatzBleibtGleich', ABSATZ_5)),
        ),
      ),
    },
  ],
}

const nochKeineZweiJahreVor = (stichtag: 'antrag' | 'entscheidung'): Expr =>
  not(notAfter('blaueKarteAlsBerufsanfaengerAm', { stichtag, monthsBefore: 24 }, ABSATZ_6))

/** Abs. 6: the lower salary once more, within 24 months of the first Blue Card of a new graduate. */
export const verlaengerungAlsBerufsanfaenger: Expr = named(
  'verlaengerungAlsBerufsanfaenger',
  ABSATZ_6,
  all(
    inDeutschland(ABSATZ_6),
    is('blaueKarteAlsBerufsanfaenger', ABSATZ_6),
    readings(
      'verlaengerungBlaueKarteStichtag',
      ABSATZ_6,
      {
        id: 'antrag',
        source: '§ 18g Abs. 6 S. 1 AufenthG: die andere Fallgruppe stellt auf die Beantragung ab',
        requires: nochKeineZweiJahreVor('antrag'),
      },
      {
        id: 'entscheidung',
        source: 'Wortlaut: seit der Erteilung vergangen; sonst zählt der Tag der Entscheidung',
        requires: nochKeineZweiJahreVor('entscheidung'),
      },
    ),
  ),
)
