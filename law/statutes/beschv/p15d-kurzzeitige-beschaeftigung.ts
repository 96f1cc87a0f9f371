import type { Expr } from '../../engine/expression.ts'
import type { Rule } from '../../engine/rule.ts'
import {
  all,
  any,
  atLeast,
  atMost,
  is,
  named,
  nochNichtInKraft,
  oneOf,
  readings,
  reserved,
  reservedAtDiscretion,
} from '../../facts/criteria.ts'
import { keinEinreiseverbot } from '../aufenthg/p5-allgemeine-voraussetzungen.ts'
import { visumfreiheit } from '../visumfreiheit.ts'

/** § 15d BeschV: any work of 30 hours or more, for some months, under a quota of the Bundesagentur für Arbeit. */

const ABSATZ_1_S_1 = '§ 15d Abs. 1 S. 1 BeschV'
const NR_1 = '§ 15d Abs. 1 S. 1 Nr. 1 BeschV'
const ABSATZ_2_NR_4 = '§ 15d Abs. 2 Nr. 4 BeschV'

const KURZAUFENTHALT = '§ 17 Abs. 3 AufenthV'
const kurzaufenthalt: Expr = any(
  oneOf('standort', ['ausland'], KURZAUFENTHALT),
  oneOf('aufenthaltstitel', ['visumfreierKurzaufenthalt'], KURZAUFENTHALT),
)

/**
 * Abs. 1 S. 1 Nr. 1: nationals of a state of Anhang II, up to 90 days in 180. The work permit that the employer applies
 * for is no residence title, so what the Act asks of titles is not asked here; a passport and the freedom to enter are. The
 * exemption from a title holds for a short stay (§ 17 Abs. 3 AufenthV): whoever lives in Germany otherwise is not helped by it.
 */
export const arbeitserlaubnisStattAufenthaltstitel: Expr = named(
  'arbeitserlaubnisStattAufenthaltstitel',
  NR_1,
  all(
    visumfreiheit(NR_1),
    kurzaufenthalt,
    is('hoechstensNeunzigTageBeschaeftigt', NR_1),
    is('passpflichtErfuellt', '§ 3 Abs. 1 S. 1 AufenthG'),
    keinEinreiseverbot,
  ),
)

/** Abs. 1 S. 2, 3, 5: the quota is the Bundesagentur's own, and it may change it on any day. */
const kontingent: Expr = named(
  'kurzzeitkontingentOffen',
  '§ 15d Abs. 1 S. 2 BeschV',
  all(
    reserved('kurzzeitkontingentAusgeschoepft', 'bundesagentur', '§ 15d Abs. 1 S. 2 BeschV'),
    reserved('wirtschaftszweigAusgeschlossen', 'bundesagentur', '§ 15d Abs. 1 S. 3 BeschV'),
    reservedAtDiscretion('nachteiligeArbeitsmarktauswirkungen', 'bundesagentur', '§ 15d Abs. 1 S. 5 BeschV'),
  ),
)

/** Abs. 2 Nr. 4 lacks the noun behind "zehn": ten months in the establishment, or ten persons? */
const hoechstensZehn: Expr = readings(
  'hoechstensZehnImBetrieb',
  ABSATZ_2_NR_4,
  {
    id: 'zehnMonate',
    source: '„innerhalb von zwölf Monaten“; Verbandspraxis (vbw)',
    requires: atMost('kontingentbeschaeftigungMonateImBetrieb', 10, ABSATZ_2_NR_4),
  },
  {
    id: 'zehnPersonen',
    source: 'Wortlaut: Ausländerinnen und Ausländer an höchstens zehn',
    requires: atMost('kontingentbeschaeftigteImBetrieb', 10, ABSATZ_2_NR_4),
  },
)

export const p15dKurzzeitigeBeschaeftigung: Rule = {
  id: 'p15dKurzzeitigeBeschaeftigung',
  norm: '§ 15d BeschV',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 15d BeschV gilt seit 01.03.2024',
      requires: nochNichtInKraft('§ 15d BeschV'),
    },
    {
      from: '2024-03-01',
      source: '§ 15d BeschV, gelesen am 19.08.2026',
      bindung: 'kann',
      requires: all(
        atLeast('wochenarbeitszeit', 30, ABSATZ_1_S_1),
        atMost('kurzzeitigeBeschaeftigungMonateInZwoelf', 8, '§ 15d Abs. 3 S. 1 BeschV'),
        is('tarifgebundenUndTarifentgelt', '§ 15d Abs. 2 Nr. 1 BeschV'),
        is('reisekostenVomArbeitgeber', '§ 15d Abs. 2 Nr. 3 BeschV'),
        hoechstensZehn,
        kontingent,
      ),
    },
  ],
}
