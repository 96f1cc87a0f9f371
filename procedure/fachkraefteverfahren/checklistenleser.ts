import { type Partei, parteien } from './beteiligte.ts'
import type { Checklistenzeile } from './checklistenzeile.ts'
import { arbeitgeberseite } from './nachricht.ts'

const vertretene: readonly Partei[] = ['fachkraft', 'familie', ...arbeitgeberseite]

/**
 * Who may see a line of the checklist: whoever brings the paper, whoever it is addressed to, and those through whose hands it
 * goes. The office starts the procedures at the other bodies (§ 81a Abs. 3 S. 1 Nr. 2, 3 AufenthG), employer and agent hand in
 * for the worker. For the visa nobody stands between worker and mission. Who is not named does not see it.
 * @example checkliste({ state, heute }).map(checklistenleser)
 */
export function checklistenleser({
  von,
  empfaenger,
  gruppe,
}: Pick<Checklistenzeile, 'von' | 'empfaenger' | 'gruppe'>): readonly Partei[] {
  const zumVisum = gruppe === 'auslandsvertretung'
  const readers: readonly Partei[] = [
    von,
    empfaenger,
    ...(zumVisum ? [] : (['auslaenderbehoerde'] as const)),
    ...(!zumVisum && vertretene.includes(von) ? arbeitgeberseite : []),
    // The worker answers for the family that follows; its papers are part of his or her procedure.
    ...(von === 'familie' ? (['fachkraft'] as const) : []),
  ]
  return parteien.filter((partei) => readers.includes(partei))
}

/**
 * The lines that somebody who takes part as these parties may see.
 * @example sichtbareZeilen(zeilen, ['bundesagentur']).every(({ gruppe }) => gruppe === 'bundesagentur') // true
 */
export function sichtbareZeilen(
  zeilen: readonly Checklistenzeile[],
  als: readonly Partei[],
): readonly Checklistenzeile[] {
  return zeilen.filter((zeile) => checklistenleser(zeile).some((partei) => als.includes(partei)))
}

/** Whether somebody hands this paper in: in person, or in the name of whom he or she acts for. */
export function bringt({ von, gruppe }: Pick<Checklistenzeile, 'von' | 'gruppe'>, als: readonly Partei[]): boolean {
  const stands: readonly Partei[] =
    gruppe !== 'auslandsvertretung' && vertretene.includes(von)
      ? [von, ...arbeitgeberseite, ...(von === 'familie' ? (['fachkraft'] as const) : [])]
      : [von, ...(von === 'familie' ? (['fachkraft'] as const) : [])]
  return als.some((partei) => stands.includes(partei))
}
