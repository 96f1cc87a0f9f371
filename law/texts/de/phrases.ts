import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Stichtag } from '../../engine/expression.ts'
import type { Demands, Grounds, Knowledge, Nodes, Phrases, Steps } from '../phrases.ts'
import { figures } from './figures.ts'
import { terms } from './terms.ts'

const { and, or, date, quantity } = figures

/** Names of amounts after a percentage; others stand beside it in the nominative. */
const GENITIVE: Readonly<Record<string, string>> = { beitragsbemessungsgrenze: 'der Beitragsbemessungsgrenze' }

const BEFORE: Readonly<Record<Stichtag, string>> = {
  rechtsstand: 'vor dem Tag der Prüfung',
  antrag: 'vor dem Antrag',
  entscheidung: 'vor der Entscheidung',
  arbeitsbeginn: 'vor Beginn der Arbeit',
}
const ON: Readonly<Record<Stichtag, string>> = {
  rechtsstand: 'am Tag der Prüfung',
  antrag: 'am Tag des Antrags',
  entscheidung: 'am Tag der Entscheidung',
  arbeitsbeginn: 'bei Beginn der Arbeit',
}

const demands: Demands = {
  present: 'muss vorliegen',
  absent: 'darf nicht vorliegen',
  affirmed: (office) => `muss ${office} bejahen`,
  notAffirmed: (office) => `darf ${office} nicht bejahen`,
  oneOf: (values) => (values.length === 1 ? or(values) : `eine dieser Angaben: ${or(values)}`),
  noneOf: (values) => `keine dieser Angaben: ${or(values)}`,
  atLeast: (value) => `mindestens ${value}`,
  atMost: (value) => `höchstens ${value}`,
  below: (value) => `weniger als ${value}`,
  above: (value) => `mehr als ${value}`,
  basis(share, { id, title }, value) {
    const part = share.num === share.den ? undefined : figures.share(share)
    const held = value ? period(value.from, value.until) : ''
    if (part === undefined) return value ? `${title}, ${held}` : title
    const genitive = GENITIVE[id]
    const of = value ? ` von ${value.amount}` : ''
    return genitive === undefined ? `${part}${of}, ${title} ${held}`.trim() : `${part} ${genitive}${of} ${held}`.trim()
  },
  notBefore: (day) => `nicht vor dem ${day}`,
  notAfter: (day) => `nicht nach dem ${day}`,
  before: (day) => `vor dem ${day}`,
  after: (day) => `nach dem ${day}`,
  seenFrom: (stichtag, years, months) =>
    years === 0 && months === 0 ? ON[stichtag] : `${span(years, months)} ${BEFORE[stichtag]}`,
  aged: (years, stichtag) => `mindestens ${quantity(years, 'Jahre')} alt ${ON[stichtag]}`,
  notYetAged: (years, stichtag) => `noch nicht ${quantity(years, 'Jahre')} alt ${ON[stichtag]}`,
  groups: (names) =>
    names.length === 1 ? `ISCO-Gruppe ${or(names)}` : `eine dieser ISCO-Gruppen: ${names.join('; ')}`,
  notGroups: (names) => `keine dieser ISCO-Gruppen: ${names.join('; ')}`,
  examined: (office) => `prüft ${office} im eigenen Verfahren`,
}

function span(years: number, months: number): string {
  return and([
    ...(years === 0 ? [] : [quantity(years, 'Jahre')]),
    ...(months === 0 ? [] : [quantity(months, 'Monate')]),
  ])
}

function period(from: PlainDate, until: PlainDate | undefined): string {
  const [first, last] = [from.slice(0, 4), until?.slice(0, 4)]
  if (until === undefined) return `seit dem ${date(from)}`
  if (!from.endsWith('-01-01') || !until.endsWith('-12-31')) return `vom ${date(from)} bis zum ${date(until)}`
  if (first === last) return `im Jahr ${first}`
  return `in den Jahren ${first} ${Number(last) - Number(first) === 1 ? 'und' : 'bis'} ${last}`
}

const knowledge: Knowledge = {
  nothing: 'Noch keine Angabe',
  notNeeded: 'Keine Angabe nötig',
  noObstacle: 'Kein Hindernis bekannt',
  yours: (answer) => `Ihre Angabe: ${answer}`,
  judged: (answer) => `Beurteilung: ${answer}`,
  found: (answer) => `Feststellung der Behörde: ${answer}`,
}

const grounds: Grounds = {
  present: 'liegt vor',
  absent: 'liegt nicht vor',
  affirmed: 'wurde bejaht',
  denied: 'wurde verneint',
  fits: 'passt',
  fitsNot: 'passt nicht',
  belongs: (names, count) => `${names} ${count === 1 ? 'gehört' : 'gehören'} dazu`,
  belongsNot: (names, count) => `${names} ${count === 1 ? 'gehört' : 'gehören'} nicht dazu`,
  exactly: 'genau erreicht',
  more: (difference) => `${difference} mehr als nötig`,
  missing: (difference, count) => `${difference} ${count === 1 ? 'fehlt' : 'fehlen'}`,
  atLimit: 'genau an der Grenze',
  underLimit: (difference) => `${difference} unter der Grenze`,
  overLimit: (difference) => `${difference} über der Grenze`,
  onTheDay: 'genau an diesem Tag',
  daysAfter: (difference) => `${difference} danach`,
  daysBefore: (difference) => `${difference} davor`,
  agedSince: (years, day) => `${quantity(years, 'Jahre')} alt seit dem ${day}`,
  agedFrom: (years, day) => `${quantity(years, 'Jahre')} alt erst am ${day}`,
  inGroup: (code, group) => `${code} gehört zur ISCO-Gruppe ${group}`,
  notInGroup: (code) => `${code} gehört zu keiner dieser ISCO-Gruppen`,
  codeTooShort: 'der Code ist zu kurz, um das zu sagen: bitte alle vier Ziffern angeben',
  noObstacleKnown: 'solange nichts bekannt ist, steht es nicht im Weg',
  obstacle: 'liegt vor und schließt diesen Weg aus',
  obstacleAtDiscretion: (office) => `liegt vor; ob der Weg daran scheitert, muss ${office} beurteilen`,
  unanswered: (who) => `noch nicht beantwortet; sagen kann es ${who}`,
  unknown: (who) => `noch zu klären; weiterhelfen kann ${who}`,
  mustJudge: (office) => `das muss ${office} beurteilen`,
  pending: (who) => `der Bescheid oder die Bescheinigung steht noch aus; zuständig ist ${who}`,
  unpublished: (year) => `der Wert für ${year ?? 'diesen Tag'} ist noch nicht veröffentlicht`,
  unconfirmed: 'der Wert für diesen Tag ist nicht bestätigt',
  constant(because, holds) {
    switch (because) {
      case 'gesetz':
        return holds ? 'das Gesetz sieht es so vor' : 'das Gesetz sieht es hier nicht vor'
      case 'keineAnforderung':
        return 'das Recht dieses Tages verlangt hier nichts'
      case 'nochNichtInKraft':
        return 'an diesem Tag gab es diesen Weg noch nicht'
      case 'nichtMehrInKraft':
        return 'an diesem Tag gab es diesen Weg nicht mehr'
    }
  },
}

const READINGS: readonly string[] = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs']

const nodes: Nodes = {
  all: 'Alle diese Bedingungen',
  any: 'Eine dieser Bedingungen genügt',
  not: 'Das darf nicht vorliegen',
  namedNot: (title) => `${title}: darf nicht vorliegen`,
  demand: (title, asked) => `${title}: ${asked}`,
  disputed: (title, readings) => `${title} (umstritten: ${READINGS[readings] ?? readings} Lesarten)`,
  points: (title, sure, needed, possible) =>
    `${title}: ${sure} von ${needed} nötigen Punkten sicher, ${possible} möglich`,
  constant(because) {
    switch (because) {
      case 'gesetz':
        return 'Vom Gesetz bestimmt'
      case 'keineAnforderung':
        return 'Keine Anforderung'
      case 'nochNichtInKraft':
        return 'Noch nicht in Kraft'
      case 'nichtMehrInKraft':
        return 'Nicht mehr in Kraft'
    }
  },
}

const steps: Steps = {
  step: (label, step) => `${label}: ${step}`,
  clarify: (label, target) => `klären: ${label} – ${target}`,
  wait: (label, day) => `warten bis ${day} (${label})`,
  raise: (difference, then) => `${difference} mehr (dann ${then})`,
  lower: (difference, then) => `${difference} weniger (dann ${then})`,
  insteadOf: (to, from) => `${to} statt ${from}`,
  now: (to, from) => `${to} (jetzt: ${from})`,
  eitherOf: or,
  ageMatters: (years) => `es kommt auf den ${years}. Geburtstag an`,
  valueToCome: 'ein Wert, der noch nicht veröffentlicht ist',
}

export const phrases: Phrases = { figures, demands, knowledge, grounds, nodes, steps, terms }
