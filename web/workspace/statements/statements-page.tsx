import type { VNode } from 'preact'
import type { Vorgangsunterzeichner } from '#law/nachweise/erklaerungen-fuer.ts'
import { type Visumerklaerung, type VisumerklaerungId, visumerklaerungen } from '#law/nachweise/visumerklaerungen.ts'
import { quellentexte } from '#law/texts/visumpaket/zeilentext.ts'
import { erklaerungenZu } from '#procedure/schriftstuecke/visum/erklaerungsschrift.ts'
import { erklaerungstexte } from '#procedure/schriftstuecke/visum/erklaerungstexte.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { Assets } from '#web/http/assets.ts'
import { Sources } from '#web/visa/pack-lines.tsx'
import { PartFrame } from '../part-frame.tsx'
import type { StepContext } from '../step/field.ts'

interface StatementsProps {
  readonly context: StepContext
  readonly assets: Assets
  /** Whose declarations the viewer may read. */
  readonly signers: readonly Vorgangsunterzeichner[]
}

/** What employer and worker declare beside the visa: to read here, to sign on paper. */
export function StatementsPage({ context, assets, signers }: StatementsProps): VNode {
  const { words, view } = context
  const { statements } = words.m
  return (
    <PartFrame context={context} assets={assets} path="erklaerungen" title={statements.title} lead={statements.lead}>
      <p class="notice">{statements.ownForm}</p>
      {signers.map((signer) => (
        <section aria-labelledby={`von-${signer}`}>
          <h2 class="kern-heading-medium" id={`von-${signer}`}>
            {statements.of[signer]}
          </h2>
          <p>
            <a
              class="kern-btn kern-btn--secondary"
              href={`/${words.language}/vorgaenge/${view.id}/erklaerungen/${signer}`}
              download
            >
              <span class="kern-label">{statements.pdf[signer]}</span>
            </a>
          </p>
          <Statements context={context} ids={erklaerungenZu(signer, view.vorhaben)} />
        </section>
      ))}
    </PartFrame>
  )
}

interface ListProps {
  readonly context: StepContext
  readonly ids: readonly VisumerklaerungId[]
}

/** The wording of declarations, each with norm, source, and whether it is signed. */
export function Statements({ context, ids }: ListProps): VNode {
  const { words } = context
  const { statements, visa } = words.m
  return (
    <>
      {ids.map((id) => {
        const { titel, saetze } = erklaerungstexte[words.language][id]
        const { norms, sources, nurKenntnis }: Visumerklaerung = visumerklaerungen[id]
        return (
          <article class="statement" aria-labelledby={`erklaerung-${id}`}>
            <h3 class="kern-heading-small" id={`erklaerung-${id}`}>
              {titel}
            </h3>
            <ul>
              {saetze.map((satz) => (
                <li>{satz}</li>
              ))}
            </ul>
            <p class="muted">
              {nurKenntnis ? statements.told : statements.signed}{' '}
              {norms.map((norm) => (
                <>
                  <NormText norm={norm} />{' '}
                </>
              ))}
            </p>
            <Sources label={`${visa.sources}:`} sources={quellentexte(sources, words.language)} />
          </article>
        )
      })}
    </>
  )
}
