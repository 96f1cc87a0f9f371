import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { checklistenleser } from '#procedure/fachkraefteverfahren/checklistenleser.ts'
import {
  type Checklistenzeile,
  type Empfaengergruppe,
  empfaengergruppen,
} from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { Anlagenform } from '#procedure/fachkraefteverfahren/events-anlagen.ts'

/** A paper that goes with the packet: what came for it last, with its newest translation. */
export interface PacketPaper {
  readonly anlage: string
  readonly form: Anlagenform
  readonly documents: readonly string[]
  readonly translations: readonly string[]
}

/** A paper that is missing, and who may know of it. */
export interface OpenPaper {
  readonly anlage: string
  readonly stand: Checklistenzeile['stand']
  readonly readers: readonly Partei[]
}

/** What goes to one recipient under one heading of the checklist. */
export interface PacketContents {
  readonly gruppe: Empfaengergruppe
  readonly recipient: Partei
  /** In the order of the checklist. */
  readonly papers: readonly PacketPaper[]
  /** Asked for by the recipient and not fit to be handed over yet. */
  readonly open: readonly OpenPaper[]
  /** Who may have it: see below. */
  readonly parties: readonly Partei[]
}

/**
 * The packets of a file. Into a packet goes what the checklist addresses to its recipient and what is there in a form that
 * suffices; a paper that was sent back stays out.
 */
export function packetsIn(lines: readonly Checklistenzeile[]): readonly PacketContents[] {
  return empfaengergruppen.flatMap((gruppe) => {
    const asked = lines.filter((line) => line.gruppe === gruppe && line.gilt !== 'nein')
    const recipient = asked[0]?.empfaenger
    if (recipient === undefined) return []
    const addressed = asked.filter(({ empfaenger }) => empfaenger === recipient)
    const held = addressed.filter((line) => paperOf(line).length > 0)
    const papers = held.flatMap(paperOf)
    const open = addressed
      .filter((line) => line.gilt === 'ja' && paperOf(line).length === 0 && line.stand !== 'belegt')
      .map((line) => ({ anlage: line.id, stand: line.stand, readers: checklistenleser(line) }))
    return [
      {
        gruppe,
        recipient,
        papers,
        open,
        parties: partiesOf(gruppe === 'auslandsvertretung' ? addressed : held, gruppe, recipient),
      },
    ]
  })
}

function paperOf({ id, stand, fassungen: [newest] }: Checklistenzeile): readonly PacketPaper[] {
  if (newest === undefined || (stand !== 'liegtVor' && stand !== 'uebermittelt')) return []
  const translations = newest.uebersetzungen[0]?.dokumente ?? []
  return [{ anlage: id, form: newest.form, documents: newest.dokumente, translations }]
}

const THOSE_WHO_RUN_THE_FILE: readonly Partei[] = ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']

/**
 * Who may put a packet together and save it: those who run the file, and its recipient. For the visa nobody stands between
 * worker and mission, so there it is the worker. Whoever may not see one of its papers may not have it at all: everybody
 * who has a packet has the same one.
 */
function partiesOf(lines: readonly Checklistenzeile[], gruppe: Empfaengergruppe, recipient: Partei): readonly Partei[] {
  const named: readonly Partei[] =
    gruppe === 'auslandsvertretung' ? ['fachkraft', 'familie', recipient] : [...THOSE_WHO_RUN_THE_FILE, recipient]
  return parteien.filter(
    (partei) => named.includes(partei) && lines.every((line) => checklistenleser(line).includes(partei)),
  )
}
