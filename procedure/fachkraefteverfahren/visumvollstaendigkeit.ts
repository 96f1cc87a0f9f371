import { type Akte, spaeter } from './akte.ts'
import type { Refusal } from './commands.ts'
import type { Akteneintrag, Ereignisart } from './events.ts'
import type { Beginn, Blick, Lauf } from './fristzeile.ts'
import { type Lage, wenn } from './lage.ts'
import type { EintragVon } from './state.ts'

/** How the application for one visa is made, completed and decided: that of the worker, or that of somebody of the family. */
interface Visumgang {
  readonly antrag: 'visumBeantragt' | 'familieVisumBeantragt'
  readonly ergaenzung: 'visumantragVervollstaendigt' | 'familieVisumantragVervollstaendigt'
  readonly bescheide: readonly Ereignisart[]
}

export const visumDerFachkraft: Visumgang = {
  antrag: 'visumBeantragt',
  ergaenzung: 'visumantragVervollstaendigt',
  bescheide: ['visumErteilt', 'visumAbgelehnt'],
}

export const visumDerFamilie: Visumgang = {
  antrag: 'familieVisumBeantragt',
  ergaenzung: 'familieVisumantragVervollstaendigt',
  bescheide: ['familieVisumErteilt', 'familieVisumAbgelehnt'],
}

/**
 * § 31a Abs. 2 AufenthV counts from the complete application, so every application begins the three weeks once at most: on
 * its own day where it is complete, on that of its completion where it was not. What is entered as a completion of an
 * application that was complete, or decided, begins nothing, however it came into the file.
 */
export function sobaldVollstaendig(gang: Visumgang): Beginn {
  return {
    arten: [gang.antrag],
    laeufe: ({ akte }: Blick): readonly Lauf[] =>
      akte.alle(gang.antrag).flatMap((antrag) => {
        if (istVollstaendig(antrag)) return [{ ausloeser: antrag, seit: antrag.am }]
        const next = naechster(akte, antrag, gang)
        if (next?.ereignis.type !== gang.ergaenzung) return []
        return [{ ausloeser: next, seit: spaeter(antrag.am, next.am) }]
      }),
  }
}

/**
 * Whether the newest application can be completed: it is there, was handed in incomplete, and nobody has completed or
 * decided it since.
 * @example pruefeErgaenzung(visumDerFachkraft, lage) // visumantragFehlt
 */
export function pruefeErgaenzung(gang: Visumgang, { akte }: Lage): readonly Refusal[] {
  const antrag = akte.letzter(gang.antrag)
  if (!antrag) return wenn(true, 'visumantragFehlt', '§ 81 Abs. 1 AufenthG')
  const norm = '§ 82 Abs. 1 S. 1 AufenthG'
  if (istVollstaendig(antrag)) return wenn(true, 'visumantragVollstaendig', norm, antrag.seq)
  const next = naechster(akte, antrag, gang)
  const grund = next?.ereignis.type === gang.ergaenzung ? 'visumantragVollstaendig' : 'visumantragBeschieden'
  return wenn(next !== undefined, grund, norm, next?.seq)
}

/** An entry from before anybody was asked counts as complete. */
function istVollstaendig({ ereignis }: EintragVon<Visumgang['antrag']>): boolean {
  return ereignis.vollstaendig !== false
}

/** What first happened to an application: completed, decided, or made anew. */
function naechster(
  akte: Akte,
  { seq: asked }: Akteneintrag,
  { antrag, ergaenzung, bescheide }: Visumgang,
): Akteneintrag | undefined {
  return akte.eintraege.find(
    ({ seq, ereignis: { type } }) =>
      seq > asked && (type === ergaenzung || type === antrag || bescheide.includes(type)),
  )
}
