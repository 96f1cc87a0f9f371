import type { CaseFile } from '#server/cases/case-file.ts'
import { hashIn } from '#server/files/document-reference.ts'
import { particularsOf } from '#server/papers/particulars.ts'
import type { Parcel } from './channel.ts'
import { consentOf } from './consent-of.ts'
import { type Delivery, parcelKey } from './delivery-log.ts'
import type { DeliveryWorld } from './delivery-world.ts'

/** What is sent: put together anew for every try, because nothing of it is kept anywhere else. */
export async function parcelOf(
  { cases, files }: DeliveryWorld,
  file: CaseFile,
  delivery: Delivery,
): Promise<Parcel | undefined> {
  const consent = consentOf(file.state)
  if (!consent || consent.seq !== delivery.consent) return undefined
  const { aktenzeichen, fachkraft } = await particularsOf(cases, file)
  const sha256 = paperIn(consent.dokumente)
  const content = sha256 === undefined ? undefined : await files.read(file.caseId, sha256)
  return {
    key: parcelKey(delivery),
    reference: aktenzeichen,
    issuedOn: consent.am,
    person: fachkraft && {
      givenNames: fachkraft.vornamen,
      familyNames: fachkraft.nachnamen,
      bornOn: fachkraft.geburtsdatum,
      birthPlace: fachkraft.geburtsort,
      nationalities: fachkraft.staatsangehoerigkeiten,
    },
    address: delivery.address,
    paper: content && { name: `vorabzustimmung-${aktenzeichen}.pdf`, content },
    language: delivery.language,
  }
}

/** The first file that the entry names. */
export function paperIn(documents: readonly string[]): string | undefined {
  return documents.map(hashIn).find((hash) => hash !== undefined)
}
