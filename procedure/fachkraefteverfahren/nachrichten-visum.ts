import type { Visumereignisse } from './events-visum.ts'
import { arbeitgeberseite, behoerde, type Nachricht, nachricht } from './nachricht.ts'

const auslandsvertretung = ['auslandsvertretung'] as const
const vonDerFachkraft = ['fachkraft'] as const
/** Who waits for the visa but is no party of its procedure learns its steps, not what was examined in it. */
const wartende = { sicht: [...arbeitgeberseite, ...behoerde] }

/** At the mission, and after entry. */
export const visumnachrichten: Readonly<Record<keyof Visumereignisse, Nachricht>> = {
  terminAngefragt: nachricht('M34', vonDerFachkraft, auslandsvertretung, '§ 31a Abs. 1 AufenthV', {
    ...wartende,
    formfrei: true,
  }),
  terminAngeboten: nachricht('M35', auslandsvertretung, vonDerFachkraft, '§ 31a Abs. 1 AufenthV', {
    ...wartende,
    formfrei: true,
  }),
  visumBeantragt: nachricht('M36', vonDerFachkraft, auslandsvertretung, '§ 81 Abs. 1 AufenthG', wartende),
  visumantragVervollstaendigt: nachricht(
    'M36',
    vonDerFachkraft,
    auslandsvertretung,
    '§ 82 Abs. 1 S. 1 AufenthG',
    wartende,
  ),
  abfragenVeranlasst: nachricht('M37', auslandsvertretung, [], '§ 73 Abs. 1 S. 1 AufenthG', { formfrei: true }),
  urkundenpruefungBegonnen: nachricht('M38', auslandsvertretung, vonDerFachkraft, '§ 82 Abs. 1 S. 1 AufenthG', {
    formfrei: true,
  }),
  urkundenpruefungBeendet: nachricht('M38', auslandsvertretung, vonDerFachkraft, '§ 82 Abs. 1 S. 1 AufenthG', {
    formfrei: true,
  }),
  visumErteilt: nachricht('M39', auslandsvertretung, vonDerFachkraft, '§ 6 Abs. 3 S. 1 AufenthG', wartende),
  visumAbgelehnt: nachricht('M39', auslandsvertretung, vonDerFachkraft, '§ 77 Abs. 2 AufenthG', wartende),
  eingereist: nachricht('M40', vonDerFachkraft, arbeitgeberseite, '§ 6 Abs. 3 S. 1 AufenthG', {
    sicht: behoerde,
    formfrei: true,
  }),
  wohnsitzAngemeldet: nachricht(undefined, ['fachkraft', 'familie'], [], '§ 17 Abs. 1 BMG', {
    sicht: ['fachkraft', 'familie'],
    formfrei: true,
  }),
  familieVisumBeantragt: nachricht('M36', ['familie'], auslandsvertretung, '§ 81a Abs. 4 AufenthG', {
    sicht: ['fachkraft', ...arbeitgeberseite, ...behoerde],
  }),
  familieEingereist: nachricht('M40', ['familie'], [], '§ 81a Abs. 4 AufenthG', {
    sicht: ['fachkraft', ...arbeitgeberseite, ...behoerde],
    formfrei: true,
  }),
  aufBeratungHingewiesen: nachricht('M41', arbeitgeberseite, vonDerFachkraft, '§ 45c AufenthG', { sicht: behoerde }),
  aufenthaltstitelGeprueft: nachricht(undefined, ['arbeitgeber'], [], '§ 4a Abs. 5 S. 3 Nr. 1 AufenthG', {
    formfrei: true,
  }),
  beschaeftigungBegonnen: nachricht(undefined, ['arbeitgeber', 'fachkraft'], [], '§ 4a Abs. 5 S. 1 AufenthG', {
    sicht: ['fachkraft', ...arbeitgeberseite, ...behoerde],
    formfrei: true,
  }),
  aufenthaltstitelBeantragt: nachricht('M42', vonDerFachkraft, behoerde, '§ 81 Abs. 2 S. 1 AufenthG', {
    sicht: arbeitgeberseite,
  }),
  aufenthaltstitelErteilt: nachricht('M42', behoerde, vonDerFachkraft, '§ 81 Abs. 1 AufenthG', {
    sicht: arbeitgeberseite,
  }),
  beschaeftigungBeendet: nachricht(undefined, ['arbeitgeber', 'fachkraft'], [], '§ 4a Abs. 5 S. 3 Nr. 3 AufenthG', {
    sicht: ['fachkraft', 'arbeitgeber'],
    formfrei: true,
  }),
  endeMitgeteilt: nachricht('M43', ['arbeitgeber', 'fachkraft'], behoerde, '§ 82 Abs. 6 S. 1 AufenthG'),
  aenderungMitgeteilt: nachricht('M43', vonDerFachkraft, behoerde, '§ 82 Abs. 1 S. 6 AufenthG'),
}
