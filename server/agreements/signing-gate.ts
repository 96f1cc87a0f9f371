import type { Kysely } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Command, Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Ereignisart } from '#procedure/fachkraefteverfahren/events.ts'
import { letzter } from '#procedure/fachkraefteverfahren/state.ts'
import { fehlendeAngaben, kurzgefasst } from '#procedure/schriftstuecke/vereinbarung/fehlende-angaben.ts'
import type { CaseFile } from '#server/cases/case-file.ts'
import type { Tables } from '#server/database/tables.ts'
import { particularsOf } from '#server/papers/particulars.ts'
import { liveAgreement } from './agreement-versions.ts'

const NORM = '§ 81a Abs. 2 AufenthG'
const signatures: readonly Ereignisart[] = ['vereinbarungUnterzeichnet', 'vereinbarungErgaenzt']

/**
 * What stands against a signature where an office works in Vorab. Whoever signs here signs a version that is complete, and
 * does so on the pages of the agreement, which bring the signed file: without it neither the form of a step nor a program
 * enters one. What was made on paper outside is recorded with that paper.
 */
export async function signatureRefusals(
  db: Kysely<Tables>,
  file: CaseFile,
  { command, today }: { readonly command: Command; readonly today: PlainDate },
): Promise<readonly Refusal[]> {
  if (letzter(file.state, 'vorgangEroeffnet')?.ereignis.modus !== 'behoerde') return []
  switch (command.type) {
    case 'erfassen': {
      const { eingang, dokumente } = command
      const bare = signatures.includes(eingang.type) && dokumente.length === 0
      return bare ? [{ grund: 'dokumentFehlt', norm: NORM }] : []
    }
    case 'vornehmen': {
      const { type } = command.handlung
      if (!signatures.includes(type)) return []
      const missing = type === 'vereinbarungUnterzeichnet' ? await missingIn(db, file, today) : []
      return [...missing, { grund: 'unterschriftOhneFassung', norm: NORM }]
    }
    case 'entscheiden':
    case 'berichtigen':
      return []
  }
}

async function missingIn(db: Kysely<Tables>, file: CaseFile, today: PlainDate): Promise<readonly Refusal[]> {
  const { angaben, ausgabe } = liveAgreement(await particularsOf({ db }, file), today)
  const missing = kurzgefasst(fehlendeAngaben(angaben, ausgabe, today))
  return missing.map(({ feld, norm }) => ({ grund: 'angabeFehlt', norm, woran: feld }))
}
