import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Stichtag } from '../../engine/expression.ts'
import type { Demands, Grounds, Knowledge, Nodes, Phrases, Steps } from '../phrases.ts'
import { figures } from './figures.ts'
import { terms } from './terms.ts'

const { and, or, date, quantity } = figures

/** Names of amounts after a percentage; others stand beside it. */
const OF: Readonly<Record<string, string>> = { beitragsbemessungsgrenze: 'the contribution ceiling' }

const BEFORE: Readonly<Record<Stichtag, string>> = {
  rechtsstand: 'before the day of the check',
  antrag: 'before the application',
  entscheidung: 'before the decision',
  arbeitsbeginn: 'before the start of work',
}
const ON: Readonly<Record<Stichtag, string>> = {
  rechtsstand: 'on the day of the check',
  antrag: 'on the day of the application',
  entscheidung: 'on the day of the decision',
  arbeitsbeginn: 'at the start of work',
}

const demands: Demands = {
  present: 'must be the case',
  absent: 'must not be the case',
  affirmed: (office) => `${office} must affirm it`,
  notAffirmed: (office) => `${office} must not affirm it`,
  oneOf: (values) => (values.length === 1 ? or(values) : `one of these: ${or(values)}`),
  noneOf: (values) => `none of these: ${or(values)}`,
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `at most ${value}`,
  below: (value) => `less than ${value}`,
  above: (value) => `more than ${value}`,
  basis(share, { id, title }, value) {
    const part = share.num === share.den ? undefined : figures.share(share)
    const held = value ? period(value.from, value.until) : ''
    if (part === undefined) return value ? `${title}, ${held}` : title
    const [name, of] = [OF[id], value ? ` of ${value.amount}` : '']
    return name === undefined ? `${part}${of}, ${title} ${held}`.trim() : `${part} of ${name}${of} ${held}`.trim()
  },
  notBefore: (day) => `not before ${day}`,
  notAfter: (day) => `not after ${day}`,
  before: (day) => `before ${day}`,
  after: (day) => `after ${day}`,
  seenFrom: (stichtag, years, months) =>
    years === 0 && months === 0 ? ON[stichtag] : `${span(years, months)} ${BEFORE[stichtag]}`,
  aged: (years, stichtag) => `at least ${quantity(years, 'Jahre')} old ${ON[stichtag]}`,
  notYetAged: (years, stichtag) => `not yet ${quantity(years, 'Jahre')} old ${ON[stichtag]}`,
  groups: (names) => (names.length === 1 ? `ISCO group ${or(names)}` : `one of these ISCO groups: ${names.join('; ')}`),
  notGroups: (names) => `none of these ISCO groups: ${names.join('; ')}`,
  examined: (office) => `examined by ${office} in its own procedure`,
}

function span(years: number, months: number): string {
  return and([
    ...(years === 0 ? [] : [quantity(years, 'Jahre')]),
    ...(months === 0 ? [] : [quantity(months, 'Monate')]),
  ])
}

function period(from: PlainDate, until: PlainDate | undefined): string {
  const [first, last] = [from.slice(0, 4), until?.slice(0, 4)]
  if (until === undefined) return `since ${date(from)}`
  if (!from.endsWith('-01-01') || !until.endsWith('-12-31')) return `from ${date(from)} to ${date(until)}`
  if (first === last) return `in ${first}`
  return `in ${first} ${Number(last) - Number(first) === 1 ? 'and' : 'to'} ${last}`
}

const knowledge: Knowledge = {
  nothing: 'No answer yet',
  notNeeded: 'No answer needed',
  noObstacle: 'No obstacle known',
  yours: (answer) => `Your answer: ${answer}`,
  judged: (answer) => `Judgement: ${answer}`,
  found: (answer) => `Finding of the authority: ${answer}`,
}

const grounds: Grounds = {
  present: 'is the case',
  absent: 'is not the case',
  affirmed: 'was affirmed',
  denied: 'was denied',
  fits: 'fits',
  fitsNot: 'does not fit',
  belongs: (names, count) => `${names} ${count === 1 ? 'is' : 'are'} among them`,
  belongsNot: (names, count) => `${names} ${count === 1 ? 'is' : 'are'} not among them`,
  exactly: 'reached exactly',
  more: (difference) => `${difference} more than needed`,
  missing: (difference, count) => `${difference} ${count === 1 ? 'is' : 'are'} missing`,
  atLimit: 'exactly at the limit',
  underLimit: (difference) => `${difference} below the limit`,
  overLimit: (difference) => `${difference} above the limit`,
  onTheDay: 'exactly on that day',
  daysAfter: (difference) => `${difference} after it`,
  daysBefore: (difference) => `${difference} before it`,
  agedSince: (years, day) => `${quantity(years, 'Jahre')} old since ${day}`,
  agedFrom: (years, day) => `${quantity(years, 'Jahre')} old only on ${day}`,
  inGroup: (code, group) => `${code} belongs to ISCO group ${group}`,
  notInGroup: (code) => `${code} belongs to none of these ISCO groups`,
  codeTooShort: 'the code is too short to say so: please give all four digits',
  noObstacleKnown: 'as long as nothing is known it does not stand in the way',
  obstacle: 'is the case and closes this way',
  obstacleAtDiscretion: (office) => `is the case; ${office} must judge whether the way fails because of it`,
  unanswered: (who) => `not answered yet; ${who} can say`,
  unknown: (who) => `still to be clarified; ${who} can help`,
  mustJudge: (office) => `${office} must judge this`,
  pending: (who) => `the notice or certificate is still to come; responsible: ${who}`,
  unpublished: (year) => `the value for ${year ?? 'this day'} has not been published yet`,
  unconfirmed: 'the value for this day is not confirmed',
  constant(because, holds) {
    switch (because) {
      case 'gesetz':
        return holds ? 'the law provides for it' : 'the law does not provide for it here'
      case 'keineAnforderung':
        return 'the law of that day asks for nothing here'
      case 'nochNichtInKraft':
        return 'on that day this way did not exist yet'
      case 'nichtMehrInKraft':
        return 'on that day this way no longer existed'
    }
  },
}

const READINGS: readonly string[] = ['no', 'one', 'two', 'three', 'four', 'five', 'six']

const nodes: Nodes = {
  all: 'All of these conditions',
  any: 'One of these conditions is enough',
  not: 'This must not be the case',
  namedNot: (title) => `${title}: must not be the case`,
  demand: (title, asked) => `${title}: ${asked}`,
  disputed: (title, readings) => `${title} (disputed: ${READINGS[readings] ?? readings} readings)`,
  points: (title, sure, needed, possible) =>
    `${title}: ${sure} of ${needed} points needed are certain, ${possible} possible`,
  constant(because) {
    switch (because) {
      case 'gesetz':
        return 'Fixed by law'
      case 'keineAnforderung':
        return 'No requirement'
      case 'nochNichtInKraft':
        return 'Not yet in force'
      case 'nichtMehrInKraft':
        return 'No longer in force'
    }
  },
}

const steps: Steps = {
  step: (label, step) => `${label}: ${step}`,
  clarify: (label, target) => `clarify: ${label} – ${target}`,
  wait: (label, day) => `wait until ${day} (${label})`,
  raise: (difference, then) => `${difference} more (then ${then})`,
  lower: (difference, then) => `${difference} less (then ${then})`,
  insteadOf: (to, from) => `${to} instead of ${from}`,
  now: (to, from) => `${to} (now: ${from})`,
  eitherOf: or,
  ageMatters: (years) => `it depends on birthday number ${years}`,
  valueToCome: 'a value that has not been published yet',
}

export const phrases: Phrases = { figures, demands, knowledge, grounds, nodes, steps, terms }
