import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { FristzeilenId } from '#procedure/fachkraefteverfahren/fristen.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import { zweckwechsel } from '#procedure/fachkraefteverfahren/wechsel.ts'
import { mussVersichern } from '#procedure/fachkraefteverfahren/wegbedingungen.ts'
import type { Anlass, Papierlage } from './papier.ts'

/** When a case needs a paper. */

type Anlaesse = (lage: Papierlage) => readonly Anlass[]

/** One copy, if it is needed at all. Nothing is needed after the end of the file. */
function einmal(noetig: boolean): readonly Anlass[] {
  return noetig ? [{ bezug: '' }] : []
}

/** The assurance of one side, as long as it has not been given for this purpose and job. */
function abschnitt4(von: 'arbeitgeber' | 'fachkraft'): Anlaesse {
  return ({ akte, heute }) => {
    const seit = zweckwechsel(akte)
    const given = akte.letzter(
      'beschaeftigungVersichert',
      (versichert, { seq }) => versichert.von === von && seq > seit,
    )
    return einmal(akte.vorhaben !== undefined && mussVersichern(akte.vorhaben, heute) && given === undefined)
  }
}

/** One copy for each open duty of a row that the office fulfils towards the employer (§ 81a Abs. 3 S. 1 Nr. 3 AufenthG). */
function offenePflichten(zeile: FristzeilenId): Anlaesse {
  return ({ pflichten, akte }) =>
    pflichten
      .filter((pflicht) => pflicht.zeile === zeile && isOffen(pflicht))
      .map((pflicht) => ({
        ...mitEintrag(
          pflicht,
          akte.eintraege.find(({ seq }) => seq === pflicht.ausloeser),
        ),
        empfaenger: 'arbeitgeber' as const,
      }))
}

const erinnerbar: readonly Partei[] = [
  'anerkennendeStelle',
  'zentralstelle',
  'bundesagentur',
  'andereAuslaenderbehoerde',
]

/** The office reminds others of what they owe, and of nothing that stands still. */
function alsErinnerung({ pflichten, akte }: Papierlage): readonly Anlass[] {
  return pflichten
    .filter((pflicht) => erinnerbar.includes(pflicht.schuldner) && isOffen(pflicht))
    .map((pflicht) =>
      mitEintrag(
        pflicht,
        akte.eintraege.find(({ seq }) => seq === pflicht.ausloeser),
      ),
    )
}

function mitEintrag(pflicht: Pflicht, eintrag: Anlass['eintrag']): Anlass {
  return { bezug: pflicht.id, pflicht, empfaenger: pflicht.schuldner, ...(eintrag && { eintrag }) }
}

function isOffen({ stand }: Pflicht): boolean {
  return stand === 'offen' || stand === 'ueberfaellig'
}

/** The ways in which a case can need a paper. */
export const papieranlaesse = { einmal, abschnitt4, offenePflichten, alsErinnerung }
