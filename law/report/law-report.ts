import type { PlainDate } from '../calendar/plain-date.ts'
import { momentOn } from '../engine/answers.ts'
import { evaluate } from '../engine/evaluate.ts'
import type { Finding } from '../engine/finding.ts'
import { type Parameter, valueAt } from '../engine/parameter.ts'
import type { RuleVersion } from '../engine/rule.ts'
import { detailsOf } from '../pathways/details.ts'
import { lawDiff } from '../pathways/law-diff.ts'
import { reachOf } from '../pathways/reach.ts'
import type { Way } from '../pathways/way.ts'
import type { Language } from '../texts/catalogue.ts'
import { catalogueOf } from '../texts/catalogues.ts'
import { type Words, wordsOf } from '../texts/words.ts'
import { LAW } from '../version.ts'
import { type Reason, reasonOf } from './reason.ts'

/** A rule or a way as the program holds it on a day: the evaluated form on no answers at all. */
export function reportWayLaw(way: Way, on: PlainDate, lang: Language) {
  const [words, moment] = [wordsOf(lang), momentOn(on)]
  const finding = evaluate(way.requires, {}, moment)
  // Consent and fast-track procedure depend on where the person is: shown is the first title from abroad.
  const details = detailsOf(way, finding, { standort: 'ausland' }, moment)
  const { bindung, zustimmungNoetig, beschleunigtesVerfahren } = details
  const text = catalogueOf(lang).ways[way.id]
  const { rules, parameters } = reachOf(way)
  return {
    id: way.id,
    key: way.key,
    name: text?.name ?? way.id,
    short: text?.short ?? null,
    norm: way.norm,
    on,
    law: LAW,
    details: { bindung: bindung ?? null, zustimmungNoetig, beschleunigtesVerfahren },
    requires: reasonOf(finding, words, moment),
    versions: rules.map(({ id, norm, versions }) => ({ id, norm, versions: versions.map(reportVersion) })),
    parameters: parameters.map((parameter) => reportParameter(parameter, on, words)),
  }
}

/** A parameter with the value of a day and its whole history. */
function reportParameter(parameter: Parameter<unknown>, on: PlainDate, words: Words) {
  const { id, norm, unit, values, unconfirmed } = parameter
  const money = unit.startsWith('EUR')
  const plain = (value: unknown): unknown => (money && typeof value === 'number' ? value / 100 : value)
  const found = valueAt(parameter, on)
  return {
    id,
    title: words.parameter(id),
    norm,
    unit,
    value: found ? plain(found.value) : null,
    values: values.map(({ value, until, ...rest }) => ({ ...rest, until: until ?? null, value: plain(value) })),
    unconfirmed: unconfirmed ?? [],
  }
}

/** What changed between two days, in words: versions with the conditions that came and went, and values. */
export function reportLawDiff(from: PlainDate, to: PlainDate, lang: Language) {
  const words = wordsOf(lang)
  const { rules, parameters } = lawDiff(from, to)
  return {
    from,
    to,
    law: LAW,
    rules: rules.map(({ rule, before, after, ways }) => {
      const [old, now] = [conditions(before, from, words), conditions(after, to, words)]
      return {
        id: rule.id,
        title: words.condition(rule.id),
        norm: rule.norm,
        ways,
        before: reportVersion(before),
        after: reportVersion(after),
        removed: old.filter((text) => !now.includes(text)),
        added: now.filter((text) => !old.includes(text)),
      }
    }),
    parameters: parameters.map(({ parameter, before, after, ways }) => ({
      id: parameter.id,
      title: words.parameter(parameter.id),
      norm: parameter.norm,
      unit: parameter.unit,
      ways,
      before: plainValue(parameter, before?.value),
      after: plainValue(parameter, after?.value),
      source: after?.source ?? null,
    })),
  }
}

function plainValue({ unit }: Parameter<unknown>, value: unknown): unknown {
  return unit.startsWith('EUR') && typeof value === 'number' ? value / 100 : (value ?? null)
}

function reportVersion({ from, until, source, bindung }: RuleVersion) {
  return { from, until: until ?? null, source, bindung: bindung ?? null }
}

/** Each leaf in words, as a line that can be compared. */
function conditions(version: RuleVersion, on: PlainDate, words: Words): readonly string[] {
  const lines = (reason: Reason): readonly string[] =>
    reason.of.length > 0
      ? reason.of.flatMap(lines)
      : [[reason.title, reason.asked, reason.norm].filter((part) => part !== null).join(' · ')]
  const finding: Finding = evaluate(version.requires, {}, momentOn(on))
  return [...new Set(lines(reasonOf(finding, words, momentOn(on))))]
}
