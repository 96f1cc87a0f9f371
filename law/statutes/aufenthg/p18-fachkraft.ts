import type { Expr } from '../../engine/expression.ts'
import { all, any, decidedAs, is, named, oneOf, opposedAtDiscretion } from '../../facts/criteria.ts'

/** § 18 Abs. 3 AufenthG: who is a Fachkraft. Unchanged in substance since 1 March 2020. */

const NR_1 = '§ 18 Abs. 3 Nr. 1 AufenthG'
const NR_2 = '§ 18 Abs. 3 Nr. 2 AufenthG'

/** Nr. 1: German training, or a foreign one found fully equivalent. Partial equivalence is not enough. */
export const fachkraftMitBerufsausbildung: Expr = named(
  'fachkraftMitBerufsausbildung',
  NR_1,
  any(
    oneOf('abschluesse', ['deutscheBerufsausbildung'], NR_1),
    named(
      'auslaendischeBerufsausbildungGleichwertig',
      '§ 18 Abs. 2 Nr. 4 AufenthG',
      all(
        oneOf('abschluesse', ['auslaendischeBerufsausbildung'], NR_1),
        decidedAs('gleichwertigkeit', ['voll'], ['beantragt'], '§ 18 Abs. 2 Nr. 4 AufenthG'),
      ),
    ),
  ),
)

/** Entries of anabin speak of degrees of this kind; a statement of the ZAB speaks of this one, and may deny it. */
export const nichtAbgelehnt = (norm: string): Expr =>
  named(
    'zeugnisbewertungNichtNegativ',
    norm,
    opposedAtDiscretion('zeugnisbewertung', ['negativ'], 'auslandsvertretung', norm),
  )

const vergleichbareBewertung = oneOf('anabinAbschluss', ['entspricht', 'gleichwertig', 'vergleichbar'], NR_2)

/** The university is recognised as such, and the degree is rated. */
export const anabinHPlus: Expr = named(
  'anabinHPlus',
  NR_2,
  all(oneOf('anabinHochschule', ['hPlus'], NR_2), vergleichbareBewertung, nichtAbgelehnt(NR_2)),
)

/** Only some degrees of the university are: this one must be listed there by itself. */
export const anabinHPlusMinus: Expr = named(
  'anabinHPlusMinus',
  NR_2,
  all(
    oneOf('anabinHochschule', ['hPlusMinus'], NR_2),
    is('anabinAbschlussAnDieserHochschule', NR_2),
    vergleichbareBewertung,
    nichtAbgelehnt(NR_2),
  ),
)

/**
 * A foreign degree comparable to a German one: by the anabin entries of university and degree, otherwise by a statement
 * of comparability of the ZAB. "Bedingt vergleichbar" is not on the missions' list of sufficient ratings.
 */
const auslaendischerHochschulabschlussVergleichbar: Expr = named(
  'auslaendischerHochschulabschlussVergleichbar',
  NR_2,
  any(
    anabinHPlus,
    anabinHPlusMinus,
    decidedAs('zeugnisbewertung', ['positiv'], ['keine'], NR_2),
    named(
      'anerkannterHochschulabschluss',
      NR_2,
      all(is('reglementierterBeruf', NR_2), decidedAs('gleichwertigkeit', ['voll'], ['beantragt'], NR_2)),
    ),
  ),
)

/** Nr. 2: a German, a recognised foreign, or a comparable foreign degree. */
export const fachkraftMitAkademischerAusbildung: Expr = named(
  'fachkraftMitAkademischerAusbildung',
  NR_2,
  any(
    oneOf('abschluesse', ['deutscherHochschulabschluss'], NR_2),
    all(oneOf('abschluesse', ['auslaendischerHochschulabschluss'], NR_2), auslaendischerHochschulabschlussVergleichbar),
  ),
)

/** Nr. 1 or Nr. 2. */
export const fachkraft: Expr = named(
  'fachkraft',
  '§ 18 Abs. 3 AufenthG',
  any(fachkraftMitBerufsausbildung, fachkraftMitAkademischerAusbildung),
)
