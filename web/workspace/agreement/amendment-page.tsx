import type { VNode } from 'preact'
import { alle } from '#procedure/fachkraefteverfahren/state.ts'
import { ergaenzungsposten } from '#procedure/schriftstuecke/vereinbarung/ergaenzungsposten.ts'
import { vereinbarungstexte } from '#procedure/schriftstuecke/vereinbarung/vereinbarung.ts'
import { offersOf, stepPath } from '../step/step-offer.ts'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import { type AmendmentProps, agreementPath } from './agreement-props.ts'
import { AmendmentSignatures } from './amendment-signatures.tsx'
import { Comments } from './comments.tsx'

interface AmendmentPageProps extends AmendmentProps {
  readonly commandId: string
  readonly done: string | undefined
}

/** What is to change in a signed agreement: old and new, who has signed, and what counts until then. */
export function AmendmentPage(props: AmendmentPageProps): VNode {
  const { context, assets, agreement, amendment } = props
  const { words, view, viewer } = context
  const texts = words.m.amendment
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={texts.title}
      reference={view.reference}
      place={agreementPath(view.id, '/ergaenzung')}
      viewer={viewer}
    >
      <Done {...props} />
      <p class="back-link">
        <a class="kern-link" href={`/${words.language}${agreementPath(view.id)}`}>
          {words.m.agreement.back}
        </a>
      </p>
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{agreement.mayEdit ? texts.lead : texts.leadWorker}</p>
      <Standing {...props} />
      {amendment.isChanged ? <Changes {...props} /> : null}
      {amendment.isChanged ? <Reading {...props} /> : null}
      {amendment.isChanged ? <AmendmentSignatures {...props} /> : null}
      {amendment.isChanged ? <Comments {...props} draft={new Map()} errors={[]} from="ergaenzung" /> : null}
      <Concluded {...props} />
      {agreement.mayEdit ? <Beyond {...props} /> : null}
    </WorkspaceFrame>
  )
}

function Done({ context, done }: AmendmentPageProps): VNode | null {
  const texts = context.words.m.amendment
  const said: Readonly<Record<string, string>> = {
    unterschrieben: texts.signedNow,
    aufgehoben: texts.voidedNow,
    angemerkt: texts.said,
    erledigt: texts.settled,
  }
  const text = done === undefined || !Object.hasOwn(said, done) ? undefined : said[done]
  return text === undefined ? null : (
    <p class="notice" role="status">
      {text}
    </p>
  )
}

function Standing({ context, agreement, amendment }: AmendmentProps): VNode {
  const { words, view } = context
  const texts = words.m.amendment
  const { live, isChanged, signatures, concluded, version } = amendment
  const number = words.number(live.fall.nummer)
  const last = concluded.at(-1)
  const signed = signatures.some(({ state }) => state === 'valid')
  return (
    <>
      <p class="notice">
        <strong>
          {last === undefined
            ? texts.standing.alone({ version: words.number(version) })
            : texts.standing.with({ version: words.number(version), last: words.number(last.number) })}
        </strong>{' '}
        {isChanged ? texts.standing[signed ? 'oneSide' : 'changed']({ number }) : texts.standing.none}
      </p>
      {agreement.mayEdit ? (
        <p>
          {texts.how}{' '}
          <a class="kern-link" href={`/${words.language}${agreementPath(view.id, '#abschnitte')}`}>
            {texts.toAgreement}
          </a>
        </p>
      ) : null}
    </>
  )
}

/** Clause by clause, old and new. */
function Changes({ context, amendment }: AmendmentProps): VNode {
  const { words } = context
  const texts = words.m.amendment.changes
  const { fall } = amendment.live
  const paper = vereinbarungstexte[words.language]
  return (
    <section aria-labelledby="aenderungen">
      <h2 class="kern-heading-medium" id="aenderungen">
        {texts.title({ number: words.number(fall.nummer) })}
      </h2>
      <ul class="plain-list agreement-list">
        {ergaenzungsposten(fall.vorher, fall.nachher, words.language).map(({ abschnitt, was, vorher, nachher }) => (
          <li class="agreement-item">
            <h3 class="kern-heading-small">{was}</h3>
            <p class="muted">
              {abschnitt}. {paper.abschnitt[abschnitt]}
            </p>
            <dl class="people">
              <div class="people__line">
                <dt>{texts.before}</dt>
                <dd class="agreement-comment">{vorher === '' ? texts.nothing : vorher}</dd>
              </div>
              <div class="people__line">
                <dt>{texts.after}</dt>
                <dd class="agreement-comment">{nachher === '' ? texts.gone : nachher}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reading({ context, amendment }: AmendmentProps): VNode {
  const { words, view } = context
  const texts = words.m.amendment
  const fields = vereinbarungstexte[words.language].feld
  const link = (kind: 'lesen' | 'pdf', language: 'de' | 'en', text: string): VNode => (
    <li>
      <a
        class="kern-link"
        href={`/${words.language}${agreementPath(view.id, `/ergaenzung/${kind}?sprache=${language}`)}`}
      >
        {text}
      </a>
    </li>
  )
  return (
    <section aria-labelledby="lesen">
      <h2 class="kern-heading-medium" id="lesen">
        {texts.read.title}
      </h2>
      <p>{texts.read.lead}</p>
      <ul class="plain-list">
        {link('lesen', 'de', texts.read.html)}
        {link('lesen', 'en', texts.read.htmlEn)}
        {link('pdf', 'de', texts.read.pdf)}
        {link('pdf', 'en', texts.read.pdfEn)}
      </ul>
      {amendment.missing.length === 0 ? null : (
        <p class="notice">{texts.missing({ fields: amendment.missing.map(({ feld }) => fields[feld]).join('; ') })}</p>
      )}
    </section>
  )
}

/** The signed papers, each as it was signed. */
function Concluded({ context, amendment }: AmendmentProps): VNode {
  const { words, view } = context
  const texts = words.m.amendment.concluded
  const { live, version, concluded } = amendment
  const outside = alle(view.state, 'vereinbarungErgaenzt').filter(
    ({ ereignis }) =>
      ereignis.von === 'auslaenderbehoerde' &&
      ereignis.nummer < live.fall.nummer &&
      !concluded.some(({ number }) => number === ereignis.nummer),
  )
  const paper = (what: string, at: string, wanted: number): VNode => (
    <li class="agreement-item">
      {what}:{' '}
      <a
        class="kern-link"
        href={`/${words.language}${agreementPath(view.id, `${at}/lesen?sprache=de&fassung=${wanted}`)}`}
        aria-label={texts.readLabel({ what })}
      >
        {texts.read}
      </a>{' '}
      <a
        class="kern-link"
        href={`/${words.language}${agreementPath(view.id, `${at}/pdf?sprache=de&fassung=${wanted}`)}`}
        aria-label={texts.pdfLabel({ what })}
      >
        {texts.pdf}
      </a>
    </li>
  )
  return (
    <section aria-labelledby="gilt">
      <h2 class="kern-heading-medium" id="gilt">
        {texts.title}
      </h2>
      <ul class="plain-list agreement-list">
        {paper(
          texts.agreement({ version: words.number(version), day: words.day(live.fall.vereinbartAm) }),
          '',
          version,
        )}
        {concluded.map(({ number, edition, signedOn }) =>
          paper(texts.amendment({ number: words.number(number), day: words.day(signedOn) }), '/ergaenzung', edition),
        )}
        {outside.map(({ am, ereignis }) => (
          <li class="agreement-item">{texts.outside({ number: words.number(ereignis.nummer), day: words.day(am) })}</li>
        ))}
      </ul>
    </section>
  )
}

/** What has to be done besides, and what is no supplement at all. */
function Beyond({ context }: AmendmentProps): VNode {
  const { words, view } = context
  const { notice, notAmendment } = words.m.amendment
  const [report] = offersOf('angebotGeaendert', view)
  return (
    <>
      <section aria-labelledby="mitteilung">
        <h2 class="kern-heading-small" id="mitteilung">
          {notice.title}
        </h2>
        <p>{notice.text}</p>
        {report === undefined ? null : (
          <p>
            <a class="kern-link" href={`/${words.language}${stepPath(view.id, report)}`}>
              {notice.go}
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby="keine">
        <h2 class="kern-heading-small" id="keine">
          {notAmendment.title}
        </h2>
        <p>{notAmendment.text}</p>
      </section>
    </>
  )
}
