import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import {
  all,
  any,
  atLeast,
  is,
  isco,
  judged,
  level,
  named,
  not,
  oneOf,
  readings,
  reserved,
} from '../../facts/criteria.ts'
import { FUENFUNDVIERZIG_PROZENT, SECHZIG_PROZENT } from '../../parameters/gehaltsanteile.ts'
import { jahresschwelle } from '../jahresschwelle.ts'
import { anerkannteBerufsausbildung, anerkannterHochschulabschluss } from '../staatliche-anerkennung.ts'

/** § 6 BeschV with § 19c Abs. 2 AufenthG: pronounced practical knowledge in place of a recognised qualification. */

const NR_1 = '§ 6 Abs. 1 S. 1 Nr. 1 BeschV'
const NR_2 = '§ 6 Abs. 1 S. 1 Nr. 2 BeschV'
const NR_3A = '§ 6 Abs. 1 S. 1 Nr. 3 Buchst. a BeschV'
const NR_3B = '§ 6 Abs. 1 S. 1 Nr. 3 Buchst. b BeschV'
const SATZ_4 = '§ 6 Abs. 1 S. 4 BeschV'
const ALT = '§ 6 S. 1 BeschV a. F.'

/** The ordinance speaks of the field of information technology, not of ISCO groups; those three lie in it for certain. */
function informatik(norm: string): Expr {
  return named(
    'informatikberuf',
    norm,
    any(isco('taetigkeit', ['133', '25', '35'], norm), is('informatikTaetigkeit', norm)),
  )
}

const qualifikationImHerkunftsstaat: Expr = named(
  'staatlichAnerkannteQualifikation',
  '§ 6 Abs. 1 S. 1 Nr. 3 BeschV',
  any(
    informatik('§ 6 Abs. 1 S. 3 BeschV'),
    named(
      'staatlichAnerkannteBerufsqualifikation',
      NR_3A,
      anerkannteBerufsausbildung({ anerkannt: NR_3A, bestaetigt: SATZ_4 }),
    ),
    named(
      'staatlichAnerkannterHochschulabschluss',
      NR_3B,
      anerkannterHochschulabschluss({ anerkannt: NR_3B, bestaetigt: SATZ_4 }),
    ),
    is('auslandshandelskammerZeugnis', '§ 6 Abs. 1 S. 1 Nr. 3 Buchst. c BeschV'),
  ),
)

/** Portals and law firms keep § 6 to occupations without licence; the text itself only asks for the licence. */
const auchReglementiert: Expr = readings(
  'erfahrungInReglementiertenBerufen',
  '§ 6 Abs. 1 S. 1 BeschV',
  {
    id: 'nurNichtReglementiert',
    source: 'Portale des Bundes; Anwaltspraxis (Jaberi)',
    requires: not(is('reglementierterBeruf', '§ 6 Abs. 1 S. 1 BeschV')),
  },
  {
    id: 'erlaubnisGenuegt',
    source: '§ 6 Abs. 1 BeschV; § 81a Abs. 3 S. 1 Nr. 2a AufenthG setzt die Erlaubnis voraus',
    requires: any(
      not(is('reglementierterBeruf', '§ 18 Abs. 2 Nr. 3 AufenthG')),
      oneOf('berufsausuebungserlaubnis', ['zugesagt', 'erteilt'], '§ 18 Abs. 2 Nr. 3 AufenthG'),
    ),
  },
)

export const p6Berufserfahrung: Rule = {
  id: 'p6Berufserfahrung',
  norm: '§ 6 BeschV',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 6 BeschV in der bis 29.02.2024 geltenden Fassung',
      bindung: 'kann',
      requires: all(
        is('qualifizierteBeschaeftigung', ALT),
        informatik(ALT),
        atLeast('erfahrungMonateInSiebenJahren', 36, ALT),
        is('erfahrungBefaehigt', ALT),
        jahresschwelle(SECHZIG_PROZENT, ALT),
        any(level('deutsch', 'B1', ALT), judged('deutschNichtErforderlich', 'bundesagentur', '§ 6 S. 3 BeschV a. F.')),
      ),
    },
    {
      from: '2024-03-01',
      source: '§ 6 Abs. 1 BeschV, gelesen am 19.08.2026',
      bindung: 'kann',
      requires: all(
        is('qualifizierteBeschaeftigung', '§ 6 Abs. 1 S. 1 BeschV'),
        reserved('auslaendischesBeschaeftigungsverhaeltnis', 'bundesagentur', '§ 6 Abs. 1 S. 1 BeschV'),
        atLeast('erfahrungMonateInFuenfJahren', 24, NR_1),
        is('erfahrungBefaehigt', NR_1),
        named(
          'gehaltsschwelleOderTarif',
          NR_2,
          any(
            jahresschwelle(FUENFUNDVIERZIG_PROZENT, NR_2),
            is('tarifgebundenUndTarifentgelt', '§ 6 Abs. 1 S. 2 BeschV'),
          ),
        ),
        qualifikationImHerkunftsstaat,
        auchReglementiert,
      ),
    },
  ],
}
