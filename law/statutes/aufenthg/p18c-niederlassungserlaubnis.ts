import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import { all, any, atLeast, is, judged, named, oneOf } from '../../facts/criteria.ts'
import {
  sicherheitUndOrdnung,
  sofernNichtKrank,
  spracheFuerNiederlassung,
  voraussetzungenDerNiederlassung,
} from './p9-niederlassungserlaubnis.ts'
import { fachkraft, fachkraftMitAkademischerAusbildung } from './p18-fachkraft.ts'

/** § 18c AufenthG: the settlement permit of Fachkräfte. Periods shortened, and Abs. 3 hardened, on 1 March 2024. */

const NR_1 = '§ 18c Abs. 1 S. 1 Nr. 1 AufenthG'
const NR_3 = '§ 18c Abs. 1 S. 1 Nr. 3 AufenthG'
const ABSATZ_1_S_2 = '§ 18c Abs. 1 S. 2 AufenthG'
const ABSATZ_2_S_1 = '§ 18c Abs. 2 S. 1 AufenthG'
const ABSATZ_2_S_3 = '§ 18c Abs. 2 S. 3 AufenthG'
const ABSATZ_3_S_1 = '§ 18c Abs. 3 S. 1 AufenthG'
const ABSATZ_3_S_3 = '§ 18c Abs. 3 S. 3 AufenthG'

/** Abs. 1 S. 2: 24 months for both periods after a training or study in Germany; then as now. */
const inlaendischerAbschluss = oneOf(
  'abschluesse',
  ['deutscheBerufsausbildung', 'deutscherHochschulabschluss'],
  ABSATZ_1_S_2,
)

function frist(norm: string, fact: 'fachkrafttitelMonate' | 'rentenbeitragsmonate', monate: number): Expr {
  return any(atLeast(fact, monate, norm), all(inlaendischerAbschluss, atLeast(fact, 24, ABSATZ_1_S_2)))
}

function absatz1(monate: number): Expr {
  return all(
    fachkraft,
    oneOf('aufenthaltstitel', ['abschnitt4'], NR_1),
    named('zeitMitFachkrafttitel', NR_1, frist(NR_1, 'fachkrafttitelMonate', monate)),
    is('arbeitsplatzAlsFachkraft', '§ 18c Abs. 1 S. 1 Nr. 2 AufenthG'),
    sofernNichtKrank('rentenbeitraege', NR_3, frist(NR_3, 'rentenbeitragsmonate', monate)),
    spracheFuerNiederlassung('B1', '§ 18c Abs. 1 S. 1 Nr. 4 AufenthG'),
    voraussetzungenDerNiederlassung,
  )
}

export const p18cFachkraft: Rule = {
  id: 'p18cFachkraft',
  norm: '§ 18c Abs. 1 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 18c Abs. 1 AufenthG in der bis 29.02.2024 geltenden Fassung',
      bindung: 'ist',
      requires: absatz1(48),
    },
    {
      from: '2024-03-01',
      source: '§ 18c Abs. 1 AufenthG, gelesen am 19.08.2026',
      bindung: 'ist',
      requires: absatz1(36),
    },
  ],
}

/** Abs. 2 counts the months of work under the EU Blue Card for which pension contributions were paid. */
function absatz2(monate: number): Expr {
  return all(
    is('inhaberBlaueKarte', ABSATZ_2_S_1),
    oneOf('aufenthaltstitel', ['abschnitt4'], ABSATZ_2_S_1),
    named(
      'beschaeftigungMitBlauerKarte',
      ABSATZ_2_S_1,
      any(
        all(
          atLeast('blaueKarteMonateMitRentenbeitrag', monate, ABSATZ_2_S_1),
          spracheFuerNiederlassung('A1', ABSATZ_2_S_1),
        ),
        all(
          atLeast('blaueKarteMonateMitRentenbeitrag', 21, ABSATZ_2_S_3),
          spracheFuerNiederlassung('B1', ABSATZ_2_S_3),
        ),
      ),
    ),
    voraussetzungenDerNiederlassung,
  )
}

export const p18cBlaueKarte: Rule = {
  id: 'p18cBlaueKarte',
  norm: '§ 18c Abs. 2 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 18c Abs. 2 AufenthG in der bis 29.02.2024 geltenden Fassung',
      bindung: 'ist',
      requires: absatz2(33),
    },
    {
      from: '2024-03-01',
      source: '§ 18c Abs. 2 AufenthG, gelesen am 19.08.2026',
      bindung: 'ist',
      requires: absatz2(27),
    },
  ],
}

/** Who is highly qualified is for the office to judge; scientists and teachers in prominent posts are its examples. */
const hochqualifizierte: Expr = all(
  fachkraftMitAkademischerAusbildung,
  is('mehrjaehrigeBerufserfahrung', ABSATZ_3_S_3),
  judged('hochqualifiziert', 'auslaenderbehoerde', ABSATZ_3_S_3),
  judged('integrationGewaehrleistet', 'auslaenderbehoerde', ABSATZ_3_S_1),
  is('lebensunterhaltGesichert', ABSATZ_3_S_1),
  sicherheitUndOrdnung,
)

export const p18cHochqualifiziert: Rule = {
  id: 'p18cHochqualifiziert',
  norm: '§ 18c Abs. 3 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 18c Abs. 3 AufenthG in der bis 29.02.2024 geltenden Fassung',
      bindung: 'kann',
      requires: hochqualifizierte,
    },
    {
      from: '2024-03-01',
      source: '§ 18c Abs. 3 AufenthG, gelesen am 19.08.2026',
      bindung: 'soll',
      requires: hochqualifizierte,
    },
  ],
}
