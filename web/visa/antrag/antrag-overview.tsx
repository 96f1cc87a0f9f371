import type { ComponentChildren, VNode } from 'preact'
import {
  type Antragsseite,
  type Antragswerte,
  antragsfelder,
  gefragteSeiten,
  isGefragt,
} from '#procedure/schriftstuecke/visum/antrag/antragsfelder.ts'
import type { Mangel } from '#procedure/schriftstuecke/visum/antrag/antragspruefung.ts'
import { antragstexte } from '#procedure/schriftstuecke/visum/antrag/antragstexte.ts'
import { feldname, gezeigt, mangelzeilen } from '#procedure/schriftstuecke/visum/antrag/datenblatt.ts'
import type { PageWords } from '#web/language/page-words.ts'

interface OverviewProps {
  readonly words: PageWords
  readonly werte: Antragswerte
  readonly maengel: readonly Mangel[]
  /** The way back to a page: a button of a form, or a link. */
  readonly change: (seite: Antragsseite, label: string) => VNode
  readonly children: ComponentChildren
}

/** Everything that was entered, what is still to be checked, and what comes next. */
export function AntragOverview({ words, werte, maengel, change, children }: OverviewProps): VNode {
  const { antrag } = words.m.visa
  const { seiten } = antragstexte[words.language]
  return (
    <>
      <h1 class="kern-heading-large">{antrag.overview}</h1>
      <p class="lead">{antrag.overviewLead}</p>
      <section aria-labelledby="pruefung">
        <h2 class="kern-heading-medium" id="pruefung">
          {antrag.checks}
        </h2>
        {maengel.length === 0 ? <p>{antrag.noChecks}</p> : null}
        <ul>
          {mangelzeilen(maengel, words.language).map(({ text, istHinweis }) => (
            <li>
              {istHinweis ? <strong>{antrag.hint}: </strong> : null}
              {text}
            </li>
          ))}
        </ul>
      </section>
      {children}
      {gefragteSeiten(werte).map((seite) => (
        <section aria-labelledby={`seite-${seite}`}>
          <h2 class="kern-heading-medium" id={`seite-${seite}`}>
            {seiten[seite]}
          </h2>
          <dl class="people">
            {antragsfelder(seite, werte)
              .filter((feld) => isGefragt(feld, werte))
              .map((feld) => (
                <div class="people__line">
                  <dt>{feldname(feld.id, seite, words.language)}</dt>
                  <dd>{gezeigt(feld, werte[feld.id] ?? '', words.language) || <em>{antrag.empty}</em>}</dd>
                </div>
              ))}
          </dl>
          {change(seite, antrag.changeOf({ page: seiten[seite] }))}
        </section>
      ))}
    </>
  )
}
