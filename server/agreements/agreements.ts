import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { fieldNamed, LONGEST_COMMENT, settleComment, writeComment } from './agreement-comments.ts'
import type { AgreementWorld } from './agreement-world.ts'
import { type AtAgreement, enterAgreement } from './enter-agreement.ts'
import { type ReadAgreement, type ReadVersion, readAgreement } from './read-agreement.ts'
import { type ReadAmendment, type ReadSupplement, readAmendment } from './read-amendment.ts'
import type { SignResult } from './record-signature.ts'
import { type SignAgreement, signAgreement } from './sign-agreement.ts'
import { type SignAmendment, signAmendment, voidAmendmentSignatures } from './sign-amendment.ts'
import { type AgreementView, viewAgreement } from './view-agreement.ts'
import { type AmendmentView, viewAmendment } from './view-amendment.ts'
import { type VoidSignatures, voidSignatures } from './void-signatures.ts'

/** The agreements of all cases (§ 81a Abs. 2 AufenthG), for those who make them and the worker in whose name they are made. */
export interface Agreements {
  view(viewer: Viewer, caseId: string, today: PlainDate): Promise<AgreementView | undefined>
  /** Opens a version; who read which one is kept. */
  read(viewer: Viewer, what: ReadAgreement, today: PlainDate): Promise<ReadVersion | undefined>
  comment(
    viewer: Viewer,
    what: {
      readonly caseId: string
      readonly field: string
      readonly text: string
      /** Of the form: sent twice, it says something once. */
      readonly commandId: string
    },
    today: PlainDate,
  ): Promise<'done' | 'empty' | 'tooLong' | 'notFound'>
  settle(
    viewer: Viewer,
    what: { readonly caseId: string; readonly id: string },
    today: PlainDate,
  ): Promise<'done' | 'notFound'>
  sign(viewer: Viewer, input: SignAgreement, today: PlainDate): Promise<SignResult>
  voidOutdated(viewer: Viewer, input: VoidSignatures, today: PlainDate): Promise<'done' | 'notFound'>
  /** What changed since both signed, to be agreed upon in a supplement; undefined as long as nothing is agreed. */
  amendment(viewer: Viewer, caseId: string, today: PlainDate): Promise<AmendmentView | undefined>
  readAmendment(viewer: Viewer, what: ReadAmendment, today: PlainDate): Promise<ReadSupplement | undefined>
  signAmendment(viewer: Viewer, input: SignAmendment, today: PlainDate): Promise<SignResult>
  voidAmendment(viewer: Viewer, input: VoidSignatures, today: PlainDate): Promise<'done' | 'notFound'>
}

export function agreements(world: AgreementWorld): Agreements {
  const { cases } = world
  const now = (): number => cases.clock()
  const editor = async (viewer: Viewer, caseId: string, today: PlainDate): Promise<AtAgreement | undefined> => {
    const at = await enterAgreement(cases, viewer, caseId, today)
    return at?.mayEdit ? at : undefined
  }
  return {
    view: (viewer, caseId, today) => viewAgreement(cases, viewer, caseId, today),
    read: (viewer, what, today) => readAgreement(cases, viewer, what, today),
    comment: async (viewer, { caseId, field, text, commandId }, today) => {
      const at = await editor(viewer, caseId, today)
      const known = fieldNamed(field)
      const partei = at?.parteien[0]
      if (partei === undefined || known === undefined) return 'notFound'
      const said = text.trim()
      if (said === '') return 'empty'
      if (said.length > LONGEST_COMMENT) return 'tooLong'
      await writeComment(cases.db, { commandId, caseId, field: known, text: said, partei, by: viewer, now: now() })
      return 'done'
    },
    settle: async (viewer, { caseId, id }, today) =>
      UUID.test(id) &&
      (await editor(viewer, caseId, today)) &&
      (await settleComment(cases.db, { caseId, id, by: viewer, now: now() }))
        ? 'done'
        : 'notFound',
    sign: (viewer, input, today) => signAgreement(world, viewer, input, today),
    voidOutdated: (viewer, input, today) => voidSignatures(world, viewer, input, today),
    amendment: (viewer, caseId, today) => viewAmendment(cases, viewer, caseId, today),
    readAmendment: (viewer, what, today) => readAmendment(cases, viewer, what, today),
    signAmendment: (viewer, input, today) => signAmendment(world, viewer, input, today),
    voidAmendment: (viewer, input, today) => voidAmendmentSignatures(world, viewer, input, today),
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
