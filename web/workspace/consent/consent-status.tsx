import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import { hashIn } from '#server/files/document-reference.ts'
import { FileLink } from '../case/file-link.tsx'
import type { StepContext } from '../step/field.ts'

/** The Vorabzustimmung as the entries that somebody may read have it. */
export interface GivenConsent {
  readonly state: 'given' | 'expired' | 'withdrawn'
  readonly seq: number
  readonly am: PlainDate
  readonly gueltigBis: PlainDate | undefined
  readonly documents: readonly string[]
  readonly withdrawnOn: PlainDate | undefined
  readonly reason: string | undefined
}

/** The last one that was given, with what became of it. */
export function givenConsent({ eintraege }: CaseView, today: PlainDate): GivenConsent | undefined {
  const standing = eintraege.filter(({ berichtigtDurch }) => berichtigtDurch === undefined)
  const entry = standing.findLast(({ ereignis }) => ereignis.type === 'vorabzustimmungErteilt')
  if (entry?.ereignis.type !== 'vorabzustimmungErteilt') return undefined
  const { seq, am, dokumente, ereignis } = entry
  const withdrawal = standing.find(
    ({ ereignis: later }) => later.type === 'vorabzustimmungWiderrufen' && later.vorabzustimmung === seq,
  )
  const isOver = ereignis.gueltigBis !== undefined && today > ereignis.gueltigBis
  return {
    state: withdrawal ? 'withdrawn' : isOver ? 'expired' : 'given',
    seq,
    am,
    gueltigBis: ereignis.gueltigBis,
    documents: dokumente,
    withdrawnOn: withdrawal?.am,
    reason: withdrawal?.ereignis.type === 'vorabzustimmungWiderrufen' ? withdrawal.ereignis.begruendung : undefined,
  }
}

interface StatusProps {
  readonly context: StepContext
  readonly given: GivenConsent | undefined
  readonly mayWithdraw: boolean
}

/** Whether there is one, until when it is valid, and the paper itself. */
export function ConsentStatus({ context, given, mayWithdraw }: StatusProps): VNode {
  const { words, view } = context
  const texts = words.m.consent.status
  if (!given) return <p>{texts.none}</p>
  const { state, am, gueltigBis, withdrawnOn, reason, documents } = given
  const files = documents.flatMap((document) => {
    const hash = hashIn(document)
    return view.files.filter(({ sha256 }) => sha256 === hash)
  })
  const until = gueltigBis === undefined ? undefined : words.day(gueltigBis)
  return (
    <section aria-labelledby="stand" class={`consent consent--${state}`}>
      <h2 class="kern-heading-medium" id="stand">
        {texts.titles[state]}
      </h2>
      <p>
        {texts.given({ day: words.day(am) })}{' '}
        {state === 'withdrawn' ? null : until === undefined ? texts.noDay : texts.until({ day: until })}
      </p>
      {withdrawnOn === undefined ? null : (
        <p>{texts.withdrawn({ day: words.day(withdrawnOn), reason: reason ?? '' })}</p>
      )}
      {files.length === 0 ? (
        <p>{texts.onPaper}</p>
      ) : (
        <ul class="plain-list">
          {files.map((file) => (
            <li>
              <FileLink words={words} caseId={view.id} file={file} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="kern-link" href={`/${words.language}/pruefen`}>
          {texts.check}
        </a>
      </p>
      {mayWithdraw && state === 'given' ? (
        <p>
          <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/vorabzustimmung/widerruf`}>
            {texts.withdraw}
          </a>
        </p>
      ) : null}
    </section>
  )
}
