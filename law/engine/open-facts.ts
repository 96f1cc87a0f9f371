import type { Finding } from './finding.ts'

/**
 * The facts that can still change an open finding, in the order of the law, each once. Decided branches are never
 * entered, so an answer outside this list never changes the result.
 * @example openFacts(evaluate(is('erfahrungBefaehigt', '§ 6 BeschV'), {}, momentOn('2026-05-01'))) // ['erfahrungBefaehigt']
 */
export function openFacts(finding: Finding): readonly string[] {
  const found = new Set<string>()
  collect(finding, found)
  return [...found]
}

function collect(finding: Finding, found: Set<string>): void {
  if (finding.truth !== 'offen') return
  const fact = askable(finding)
  if (fact !== undefined) found.add(fact)
  for (const part of relevant(finding)) collect(part, found)
}

/** The fact an open leaf waits for; nothing where only the state or a court can answer. */
function askable({ expr, cause }: Finding): string | undefined {
  return 'fact' in expr && (cause === 'nichtGefragt' || cause === 'beurteilung') ? expr.fact : undefined
}

/** Parts that can still matter: of points, only features above what their group already brings. */
function relevant(finding: Finding): readonly Finding[] {
  const { expr, of } = finding
  if (expr.kind !== 'points') return of
  let index = 0
  return expr.groups.flatMap((group) => {
    const parts = group.map((feature) => ({ points: feature.points, part: of[index++] }))
    const best = Math.max(0, ...parts.map(({ points, part }) => (part?.truth === 'ja' ? points : 0)))
    return parts.flatMap(({ points, part }) => (part && points > best ? [part] : []))
  })
}
