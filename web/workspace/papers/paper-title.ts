import type { Papier } from '#procedure/schriftstuecke/papier.ts'
import type { StepContext } from '../step/field.ts'

/** What a copy of a paper is called: its name, and the person, duty or recipient that tells it from its sisters. */
export function paperTitle(paper: Papier, { words, procedure }: Pick<StepContext, 'words' | 'procedure'>): string {
  const { papers } = words.m
  const name = papers.paper[paper.id]
  const duty = paper.pflicht === undefined ? undefined : procedure.aufgabe(paper.pflicht).name
  const recipient = paper.empfaenger === undefined ? undefined : procedure.partei[paper.empfaenger].name
  const whom = paper.zusatz ?? (paper.id === 'erinnerung' ? [recipient, duty].join(', ') : recipient)
  return whom === undefined ? name : papers.for({ paper: name, whom })
}
