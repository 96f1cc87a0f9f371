import type { VNode } from 'preact'
import {
  type Antragsseite,
  type Antragswerte,
  abschnittsnummer,
  gefragteSeiten,
} from '#procedure/schriftstuecke/visum/antrag/antragsfelder.ts'
import { antragstexte } from '#procedure/schriftstuecke/visum/antrag/antragstexte.ts'
import { Hidden } from '#web/access/form-parts.tsx'
import type { FieldError } from '#web/components/error-summary.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { AntragFields } from './antrag-fields.tsx'

/** Which button was pressed: on, back, or straight to the overview. */
export const TARGET = 'nach'
export const OVERVIEW = 'uebersicht'

export interface AntragFormProps {
  readonly words: PageWords
  readonly seite: Antragsseite
  readonly werte: Antragswerte
  readonly errors: readonly FieldError[]
  readonly action: string
  /** What travels along: the wish and the sealed entries, or the version of the form. */
  readonly hidden: readonly (readonly [string, string])[]
  readonly isCase: boolean
}

/** What the window of a section is called. */
export function sectionTitle(seite: Antragsseite, { language, m }: PageWords): string {
  return `${antragstexte[language].seiten[seite]} – ${m.visa.antrag.title}`
}

/** One section of the application form. */
export function AntragForm({ words, seite, werte, errors, action, hidden, isCase }: AntragFormProps): VNode {
  const { antrag } = words.m.visa
  const seiten = gefragteSeiten(werte)
  const at = seiten.indexOf(seite)
  const [before, next] = [seiten[at - 1], seiten[at + 1]]
  const place = { number: at + 1, count: seiten.length }
  return (
    <>
      <h1 class="kern-heading-large">{antragstexte[words.language].seiten[seite]}</h1>
      <p class="muted">{antrag.section({ number: abschnittsnummer[seite] })}</p>
      <p class="lead">{isCase ? antrag.leadCase(place) : antrag.lead(place)}</p>
      <form method="post" action={action} class="step-form" noValidate>
        {hidden.map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <Hidden name="seite" value={seite} />
        <AntragFields words={words} seite={seite} werte={werte} errors={errors} />
        <p class="buttons">
          <TargetButton target={next ?? OVERVIEW} text={next === undefined ? antrag.toOverview : antrag.next} />
          {before === undefined ? null : <TargetButton target={before} text={antrag.back} kind="secondary" />}
          {next === undefined ? null : <TargetButton target={OVERVIEW} text={antrag.toOverview} kind="tertiary" />}
        </p>
      </form>
    </>
  )
}

interface TargetProps {
  readonly target: Antragsseite | typeof OVERVIEW
  readonly text: string
  readonly label?: string
  readonly kind?: 'primary' | 'secondary' | 'tertiary'
}

export function TargetButton({ target, text, label, kind = 'primary' }: TargetProps): VNode {
  return (
    <button class={`kern-btn kern-btn--${kind}`} type="submit" name={TARGET} value={target} aria-label={label}>
      <span class="kern-label">{text}</span>
    </button>
  )
}
