import type { Expr } from '../engine/expression.ts'
import type { Rule } from '../engine/rule.ts'
import { all, any, gesetz, named, not, notBefore, oneOf, readings, rule, state } from '../facts/criteria.ts'
import { beguenstigteStaaten } from '../parameters/staaten.ts'
import type { Familienregeln } from './way.ts'

/** Family rules by anchor title: §§ 27 to 36 AufenthG in short, with the days on which they changed. */

/**
 * S. 3 Nr. 4: not where the person needs no visa for a long stay, whatever the title (§ 41 Abs. 1 AufenthV). Nationals of the
 * states of § 41 Abs. 2 AufenthV need none only as long as they do not want to work: whoever comes for one of our ways does.
 */
const sprachnachweis: Expr = all(
  gesetz(true, '§ 30 Abs. 1 S. 1 Nr. 2 AufenthG'),
  not(state('staatsangehoerigkeiten', beguenstigteStaaten, '§ 30 Abs. 1 S. 3 Nr. 4 AufenthG')),
)
const wohnraum = gesetz(true, '§ 29 Abs. 1 S. 1 Nr. 2 AufenthG')

/**
 * Days between the last text without and the first text with the longer list of S. 3. The act is said to have entered into force
 * on 31 December 2022; no source that was read confirms the day.
 */
export const LISTE_NOCH_NICHT_BIS = '2022-12-20'
export const LISTE_UNBESTAETIGT = {
  from: '2022-12-21',
  until: '2023-01-19',
  source:
    'Zwischen den Texten vom 20.12.2022 und vom 20.01.2023 geändert; der Tag, wohl der 31.12.2022, ist nicht bestätigt',
} as const
export const LISTE_SEIT = '2023-01-20'

/**
 * On those days: the list is in force already, or not yet.
 * @example listeUngewiss(gesetz(true, '§ 30 Abs. 1 S. 1 Nr. 2 AufenthG'), '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG')
 */
export function listeUngewiss(nochNicht: Expr, norm: string): Expr {
  return readings(
    'sprachnachweisListeInKraft',
    norm,
    {
      id: 'listeSchonInKraft',
      source: 'Inkrafttreten wohl am 31.12.2022, nicht nachgelesen',
      requires: gesetz(false, norm),
    },
    { id: 'listeNochNichtInKraft', source: 'Im Text vom 20.12.2022 noch nicht enthalten', requires: nochNicht },
  )
}

/** Also for the spouses of holders of §§ 18a, 18b, 18c Abs. 3, 19c Abs. 2: not yet on 20 December 2022, since 20 January 2023 at the latest. */
const sprachnachweisFachkraefte: Rule = {
  id: 'p30SprachnachweisFachkraefte',
  norm: '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: LISTE_NOCH_NICHT_BIS,
      source: '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG nannte sie im Text vom 20.12.2022 nicht',
      requires: sprachnachweis,
    },
    { ...LISTE_UNBESTAETIGT, requires: listeUngewiss(sprachnachweis, '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG') },
    {
      from: LISTE_SEIT,
      source: '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG, gelesen am 19.08.2026',
      requires: gesetz(false, '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG'),
    },
  ],
}

const wohnraumPrivilegiert: Rule = {
  id: 'p29Wohnraum',
  norm: '§ 29 Abs. 5 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 29 Abs. 1 AufenthG; Abs. 5 gilt seit 01.03.2024',
      requires: wohnraum,
    },
    {
      from: '2024-03-01',
      source: '§ 29 Abs. 5 AufenthG, gelesen am 19.08.2026',
      requires: gesetz(false, '§ 29 Abs. 5 AufenthG'),
    },
  ],
}

/**
 * Only where the first such title is granted on 1 March 2024 or later. Whoever comes from abroad or holds another kind
 * of title gets it now; whoever holds a title of section 4 already must say since when.
 */
const ersterFachkrafttitelSeit2024: Expr = named(
  'ersterFachkrafttitelSeit2024',
  '§ 36 Abs. 3 S. 1 AufenthG',
  any(
    oneOf('standort', ['ausland'], '§ 36 Abs. 3 S. 1 AufenthG'),
    not(oneOf('aufenthaltstitel', ['abschnitt4', 'niederlassungserlaubnis'], '§ 36 Abs. 3 S. 1 AufenthG')),
    notBefore('ersterFachkrafttitelAm', { day: '2024-03-01' }, '§ 36 Abs. 3 S. 1 AufenthG'),
  ),
)
const elternnachzug: Rule = {
  id: 'p36Elternnachzug',
  norm: '§ 36 Abs. 3 AufenthG',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 36 Abs. 3 AufenthG gilt seit 01.03.2024',
      requires: gesetz(false, '§ 36 Abs. 3 AufenthG'),
    },
    {
      from: '2024-03-01',
      source: '§ 36 Abs. 3 AufenthG, gelesen am 19.08.2026',
      requires: ersterFachkrafttitelSeit2024,
    },
  ],
}
const moeglich = gesetz(true, '§ 27 Abs. 1 AufenthG')
const keineEltern = gesetz(false, '§ 36 Abs. 3 AufenthG')

/** §§ 18a, 18b, 18c Abs. 3, 19c Abs. 2. */
export const familieDerFachkraft: Familienregeln = {
  sprachnachweisEhegatte: rule(sprachnachweisFachkraefte),
  wohnraumnachweis: rule(wohnraumPrivilegiert),
  elternnachzug: rule(elternnachzug),
  nachzug: moeglich,
  nurUeberEinJahr: true,
}

/** EU Blue Card and § 18d, whose spouses never had to prove German and to whom they follow however long it lasts (Nr. 3 Buchst. c, g). */
export const familieBlaueKarte: Familienregeln = {
  sprachnachweisEhegatte: gesetz(false, '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG'),
  wohnraumnachweis: rule(wohnraumPrivilegiert),
  elternnachzug: rule(elternnachzug),
  nachzug: moeglich,
}

/** § 19c Abs. 1 with §§ 22a, 24a, 26 BeschV, and §§ 16a, 16d. */
export const familieOhneErleichterung: Familienregeln = {
  sprachnachweisEhegatte: sprachnachweis,
  wohnraumnachweis: wohnraum,
  elternnachzug: keineEltern,
  nachzug: moeglich,
  nurUeberEinJahr: true,
}

/** Short stays for search or seasonal work: § 30 Abs. 1 S. 1 Nr. 3 Buchst. e asks for an expected stay of over a year. */
export const keinFamiliennachzug: Familienregeln = {
  sprachnachweisEhegatte: sprachnachweis,
  wohnraumnachweis: wohnraum,
  elternnachzug: keineEltern,
  nachzug: gesetz(false, '§ 30 Abs. 1 S. 1 Nr. 3 Buchst. e AufenthG'),
}
