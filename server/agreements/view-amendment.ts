import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteOf } from '#procedure/fachkraefteverfahren/akte.ts'
import { naechsteErgaenzung } from '#procedure/fachkraefteverfahren/vereinbarungslage.ts'
import { type Ergaenzungsfall, ergaenzung } from '#procedure/schriftstuecke/vereinbarung/ergaenzung.ts'
import { ergaenzungsposten } from '#procedure/schriftstuecke/vereinbarung/ergaenzungsposten.ts'
import { fallOf } from '#procedure/schriftstuecke/vereinbarung/fall.ts'
import {
  type FehlendeAngabe,
  fehlendeAngaben,
  kurzgefasst,
} from '#procedure/schriftstuecke/vereinbarung/fehlende-angaben.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type AgreementVersion, ausgabeOfVersion, digestOf, namedVersion } from './agreement-versions.ts'
import {
  type AmendmentDraft,
  type AmendmentSignature,
  amendmentSignatures,
  draftsOf,
  type LiveAmendment,
} from './amendment-drafts.ts'
import { type AtAgreement, enterAgreement } from './enter-agreement.ts'
import { type AgreementView, agreementView } from './view-agreement.ts'

/** What is to become of a signed agreement, as one viewer may see it. */
export interface AmendmentView {
  readonly agreement: AgreementView
  /** The version that both sides have signed; it stays readable, whatever supplements it. */
  readonly version: number
  /** What the supplement says now. */
  readonly live: LiveAmendment
  /** Something differs from what counts now. */
  readonly isChanged: boolean
  readonly missing: readonly FehlendeAngabe[]
  /** The draft that says what stands there now; undefined where nobody has read it yet. */
  readonly edition: number | undefined
  readonly drafts: readonly AmendmentDraft[]
  /** Under drafts of this supplement. */
  readonly signatures: readonly AmendmentSignature[]
  /** Supplements that both sides have signed here, oldest first. */
  readonly concluded: readonly ConcludedAmendment[]
}

export interface ConcludedAmendment {
  readonly number: number
  readonly edition: number
  readonly signedOn: PlainDate
}

export async function viewAmendment(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<AmendmentView | undefined> {
  const at = await enterAgreement(cases, viewer, caseId, today)
  return at && (await amendmentView(cases, viewer, at, today))
}

/** The same for whoever is inside already; undefined as long as nothing is agreed that could be changed. */
export async function amendmentView(
  cases: Pick<Cases, 'db'>,
  viewer: Viewer,
  at: AtAgreement,
  today: PlainDate,
): Promise<AmendmentView | undefined> {
  const { db } = cases
  const { caseId, state } = at.file
  const agreement = await agreementView(cases, viewer, at, today)
  const version = agreement.agreed === undefined ? undefined : await namedVersion(db, caseId, agreement.agreed)
  if (!version) return undefined
  const [drafts, all] = await Promise.all([
    draftsOf(db, caseId, version.version),
    amendmentSignatures(db, caseId, state),
  ])
  const concluded = concludedIn(drafts, all)
  const fall = ergaenzungsfall(version, agreement, {
    nummer: naechsteErgaenzung(akteOf(state)),
    drafts,
    concluded,
  })
  const paper = ergaenzung(fall, { tag: today, language: 'de' })
  const digest = digestOf(paper)
  const own = drafts.filter(({ edition }) => !concluded.some((one) => one.edition === edition))
  return {
    agreement,
    version: version.version,
    live: { fall, paper, digest },
    isChanged: ergaenzungsposten(fall.vorher, fall.nachher, 'de').length > 0,
    missing: kurzgefasst(fehlendeAngaben(agreement.live.angaben, fall.vorher.ausgabe, version.madeOn)),
    edition: own.find((one) => one.digest === digest)?.edition,
    drafts,
    signatures: all
      .filter(({ edition }) => own.some((one) => one.edition === edition))
      .map((one) => {
        const isLive = own.find(({ edition }) => edition === one.edition)?.digest === digest
        return one.state === 'valid' && !isLive ? { ...one, state: 'outdated' } : one
      }),
    concluded,
  }
}

/** Both sides have signed the same draft. */
function concludedIn(
  drafts: readonly AmendmentDraft[],
  signatures: readonly AmendmentSignature[],
): readonly ConcludedAmendment[] {
  return drafts.flatMap(({ edition, number }) => {
    const standing = signatures.filter((one) => one.edition === edition && one.state === 'valid')
    const office = standing.find(({ side }) => side === 'auslaenderbehoerde')
    const other = standing.find(({ side }) => side !== 'auslaenderbehoerde')
    if (!office || !other) return []
    return [{ number, edition, signedOn: latest([office.signedOn, other.signedOn], office.signedOn) }]
  })
}

/** What counts now beside what stands in the forms now, both on the day of the agreement: the day itself changes nothing. */
function ergaenzungsfall(
  version: AgreementVersion,
  { live, signatures, agreed }: AgreementView,
  {
    nummer,
    drafts,
    concluded,
  }: {
    readonly nummer: number
    readonly drafts: readonly AmendmentDraft[]
    readonly concluded: readonly ConcludedAmendment[]
  },
): Ergaenzungsfall {
  const last = concluded.at(-1)
  const angaben = drafts.find(({ edition }) => edition === last?.edition)?.angaben ?? version.angaben
  const ausgabe = ausgabeOfVersion(version)
  const signed = signatures.filter((one) => one.state === 'valid' && one.version === agreed)
  const vereinbartAm = latest(
    signed.map(({ signedOn }) => signedOn),
    version.madeOn,
  )
  return {
    vorher: fallOf(angaben, ausgabe, version.madeOn),
    nachher: fallOf(live.angaben, ausgabe, version.madeOn),
    nummer,
    vereinbartAm,
    fruehere: concluded.map(({ number, signedOn }) => ({ nummer: number, am: signedOn })),
  }
}

function latest(days: readonly PlainDate[], otherwise: PlainDate): PlainDate {
  return days.toSorted().at(-1) ?? otherwise
}
