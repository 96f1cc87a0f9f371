import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import { verfasseVorabzustimmung } from '#procedure/schriftstuecke/vorabzustimmung/verfasse-vorabzustimmung.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { onceAtATime } from '#server/once-at-a-time.ts'
import { type CheckAnswer, checkCode, checkFile } from './check-consent.ts'
import { type ConsentDesk, openConsent } from './consent-desk.ts'
import type { ConsentWorld } from './consent-world.ts'
import {
  type GiveExternal,
  giveExternal,
  type MadePaper,
  type MakeExternal,
  type MakeResult,
  makeExternal,
} from './external-consent.ts'
import { fileName, type GiveResult, type SignConsent, signConsent } from './sign-consent.ts'

/** Everything about the paper of the Vorabzustimmung: made by the office, checked by whoever holds it. */
export interface Consents {
  /** What the office sees; undefined for everybody else. */
  desk(viewer: Viewer, caseId: string, today: PlainDate): Promise<ConsentDesk | undefined>
  /** The paper as it would be today, marked as a draft; the English one is for reading. */
  draft(
    viewer: Viewer,
    which: { readonly caseId: string; readonly language: Language },
    today: PlainDate,
  ): Promise<MadePaper | undefined>
  sign(viewer: Viewer, input: SignConsent, today: PlainDate): Promise<GiveResult>
  makeExternal(viewer: Viewer, input: MakeExternal, today: PlainDate): Promise<MakeResult>
  giveExternal(viewer: Viewer, input: GiveExternal, today: PlainDate): Promise<GiveResult>
  /** For anybody: nothing of a person is in the answers. */
  checkCode(typed: string, today: PlainDate): Promise<CheckAnswer>
  checkFile(bytes: Uint8Array, today: PlainDate): Promise<CheckAnswer>
}

export function consents(world: ConsentWorld): Consents {
  // A key may take seconds, and people press again: they wait for the same signature.
  const sign = onceAtATime(
    ({ userId }: Viewer, input: SignConsent, _: PlainDate) => canonicalJson({ userId, input }),
    (viewer, input, today) => signConsent(world, viewer, input, today),
  )
  return {
    desk: (viewer, caseId, today) => openConsent(world, viewer, caseId, today),
    draft: async (viewer, { caseId, language }, today) => {
      const desk = await openConsent(world, viewer, caseId, today)
      if (!desk?.inhalt) return undefined
      const paper = verfasseVorabzustimmung(desk.inhalt, language, { art: 'entwurf' })
      return { name: `${fileName(desk.inhalt)}-Entwurf.pdf`, content: await world.typesetter.typeset(paper) }
    },
    sign,
    makeExternal: (viewer, input, today) => makeExternal(world, viewer, input, today),
    giveExternal: (viewer, input, today) => giveExternal(world, viewer, input, today),
    checkCode: (typed, today) => checkCode(world.cases, typed, today),
    checkFile: (bytes, today) => checkFile(world.cases, bytes, today),
  }
}
