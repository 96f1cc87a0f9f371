import type { VNode } from 'preact'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Option, SelectPart } from '#web/forms/form-parts.tsx'
import { describedBy, Part } from '#web/forms/part.tsx'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { nameOf, type PassportPageProps } from './passport-page-props.ts'
import { PassportReading } from './passport-reading.tsx'
import { ScanChoice } from './scan-choice.tsx'

/** Reading the machine-readable zone from a scan or typing it off, and what it says. */
export function PassportPage(props: PassportPageProps): VNode {
  const { context, assets, travellers, lesung, errors, isDone } = props
  const { words, view, viewer } = context
  const texts = words.m.passport
  const place = `/vorgaenge/${view.id}/pass`
  const held = travellers.filter(({ zone }) => zone !== undefined)
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? words.m.problems.pageTitle({ title: texts.title }) : texts.title}
      reference={view.reference}
      place={place}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      {isDone ? (
        <p class="notice" role="status">
          {texts.done}{' '}
          <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/abgleich`}>
            {texts.toCheck}
          </a>
        </p>
      ) : null}
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {held.length === 0 ? null : <p class="muted">{texts.held({ names: held.map(nameOf).join(', ') })}</p>}
      {travellers.length === 0 ? <p>{texts.nobody}</p> : <ZoneForm {...props} place={place} />}
      {lesung === undefined ? null : <PassportReading {...props} lesung={lesung} />}
    </WorkspaceFrame>
  )
}

/** One form, so that reading a scan takes along whatever was typed. */
function ZoneForm(props: PassportPageProps & { place: string }): VNode {
  const { context, travellers, personId, zone, before, readFrom, errors, place } = props
  const { words } = context
  const texts = words.m.passport
  const part = { id: 'zone', label: texts.zone, hint: texts.zoneHint, errors }
  const [only, ...more] = travellers
  return (
    <form method="post" action={`/${words.language}${place}#gelesen`} class="step-form" noValidate>
      {only !== undefined && more.length === 0 ? (
        <Hidden name="person" value={only.person.id} />
      ) : (
        <SelectPart
          id="person"
          label={texts.person}
          errors={errors}
          value={personId}
          values={['', ...travellers.map(({ person }) => person.id)]}
        >
          <Option value="" chosen={personId} text={words.m.workspace.step.choose} />
          {travellers.map((traveller) => (
            <Option value={traveller.person.id} chosen={personId} text={nameOf(traveller)} />
          ))}
        </SelectPart>
      )}
      <ScanChoice {...props} />
      {readFrom === undefined ? null : <Hidden name="datei" value={readFrom.file.sha256} />}
      <Part {...part}>
        <textarea
          class="kern-form-input__input zone"
          id={part.id}
          name="zone"
          rows={4}
          spellcheck={false}
          autoCapitalize="characters"
          autoComplete="off"
          aria-describedby={describedBy(part)}
          aria-invalid={errors.some(({ field }) => field === part.id) ? true : undefined}
        >
          {zone}
        </textarea>
      </Part>
      {before === undefined ? null : (
        <div class="notice">
          <p>{texts.before}</p>
          <pre class="zone zone-before">{before}</pre>
        </div>
      )}
      <p class="buttons">
        <Submit text={texts.check} />
      </p>
    </form>
  )
}
