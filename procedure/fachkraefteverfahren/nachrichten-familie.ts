import type { Familienereignisse } from './events-familie.ts'
import { antragsseite, behoerde, type Nachricht, nachricht } from './nachricht.ts'

const familie = ['familie'] as const
const auslandsvertretung = ['auslandsvertretung'] as const
/** Whoever waits for the family learns its steps, not what was examined in them. */
const wartende = { sicht: [...antragsseite, ...behoerde] }

/** The family on its own way to visa and title. */
export const familiennachrichten: Readonly<Record<keyof Familienereignisse, Nachricht>> = {
  familieTerminAngefragt: nachricht('M34', familie, auslandsvertretung, '§ 81a Abs. 4 AufenthG', {
    ...wartende,
    formfrei: true,
  }),
  familieTerminAngeboten: nachricht('M35', auslandsvertretung, familie, '§ 81a Abs. 4 AufenthG', {
    ...wartende,
    formfrei: true,
  }),
  familieVisumantragVervollstaendigt: nachricht(
    'M36',
    familie,
    auslandsvertretung,
    '§ 82 Abs. 1 S. 1 AufenthG',
    wartende,
  ),
  familieVisumErteilt: nachricht('M39', auslandsvertretung, familie, '§ 6 Abs. 3 S. 1 AufenthG', wartende),
  familieVisumAbgelehnt: nachricht('M39', auslandsvertretung, familie, '§ 77 Abs. 2 S. 1 AufenthG', wartende),
  familieTitelBeantragt: nachricht('M42', familie, behoerde, '§ 81 Abs. 1 AufenthG', { sicht: antragsseite }),
  familieTitelErteilt: nachricht('M42', behoerde, familie, '§ 81 Abs. 1 AufenthG', { sicht: antragsseite }),
  // Nobody's act: the program writes it. It is read by those who wait for the family, and by no other member of it.
  familieFortgeschritten: nachricht(undefined, [], [], '§ 81a Abs. 4 AufenthG', { ...wartende, art: 'akte' }),
}
