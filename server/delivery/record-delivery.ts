import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import { actInFile } from '#server/cases/act-in-case.ts'
import { loadCase } from '#server/cases/case-file.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { Recipient, Rung } from './channel.ts'
import { type Delivery, parcelKey } from './delivery-log.ts'

const TRIES = 5

/** What an arrival means in the file. The register tells the mission of itself (§ 21 Abs. 8 AZRG). */
function handlungenOf(recipient: Recipient, rung: Rung): readonly Handlung[] {
  if (recipient === 'arbeitgeber')
    return rung === 'email' ? [{ type: 'vorabzustimmungAusgehaendigt', weg: 'elektronisch', original: false }] : []
  if (recipient === 'fachkraft') return []
  switch (rung) {
    case 'register':
      return [{ type: 'imRegisterGespeichert' }, { type: 'auslandsvertretungUnterrichtet', weg: 'register' }]
    case 'sichereEmail':
      return [{ type: 'auslandsvertretungUnterrichtet', weg: 'sichereEmail' }]
    case 'original':
    case 'email':
    case 'uebergabe':
      return []
  }
}

/**
 * Enters the arrival into the file for the person who started the delivery, each entry once however often it is asked.
 * Returns why something was not entered: mostly that somebody had entered it by hand.
 */
export async function recordDelivery(
  cases: Cases,
  delivery: Delivery,
  rung: Rung,
  today: PlainDate,
): Promise<readonly string[]> {
  const refused: string[] = []
  for (const handlung of handlungenOf(delivery.recipient, rung)) {
    const grund = await enter(cases, delivery, { rung, handlung, today })
    if (grund !== undefined) refused.push(grund)
  }
  return refused
}

async function enter(
  cases: Cases,
  delivery: Delivery,
  { rung, handlung, today }: { readonly rung: Rung; readonly handlung: Handlung; readonly today: PlainDate },
): Promise<string | undefined> {
  const commandId = `${parcelKey(delivery)}-${rung}-${handlung.type}`
  const viewer = { userId: delivery.startedBy, name: '', organisations: [] }
  for (let at = 0; at < TRIES; at++) {
    const file = await loadCase(cases, delivery.caseId)
    if (!file || file.events.some((event) => event.commandId === commandId)) return undefined
    const done = await actInFile(
      cases,
      viewer,
      { ...file, parteien: ['auslaenderbehoerde'] },
      {
        caseId: delivery.caseId,
        als: 'auslaenderbehoerde',
        command: { type: 'vornehmen', am: today, handlung },
        expectedSeq: file.state.seq,
        commandId,
      },
      today,
    )
    switch (done.result) {
      case 'done':
      case 'repeated':
      case 'notFound':
        return undefined
      case 'refused':
        return done.refusals[0]?.grund
      case 'stale':
        break
    }
  }
  throw new Error('The file was written to by others each time.')
}
