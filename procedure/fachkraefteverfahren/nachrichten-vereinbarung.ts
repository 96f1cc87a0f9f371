import type { Vereinbarungsereignisse } from './events-vereinbarung.ts'
import { antragsseite, arbeitgeberseite, behoerde, type Nachricht, nachricht } from './nachricht.ts'

const fachkraft = { sicht: ['fachkraft'] } as const

/** From the first contact to the fee, and what can make the agreement fall. */
export const vereinbarungsnachrichten: Readonly<Record<keyof Vereinbarungsereignisse, Nachricht>> = {
  erstkontaktAufgenommen: nachricht('M01', arbeitgeberseite, behoerde, '§ 81a Abs. 1 S. 1 AufenthG', {
    formfrei: true,
  }),
  beratungErteilt: nachricht('M02', behoerde, arbeitgeberseite, '§ 81a Abs. 3 S. 1 Nr. 1 AufenthG', { formfrei: true }),
  vorhabenFestgelegt: nachricht(
    undefined,
    [...behoerde, ...arbeitgeberseite],
    antragsseite,
    '§ 81a Abs. 2 Nr. 6 AufenthG',
    { art: 'akte', formfrei: true },
  ),
  zustimmungsbedarfEntschieden: nachricht(undefined, behoerde, arbeitgeberseite, '§ 18 Abs. 2 Nr. 2 AufenthG', {
    art: 'entscheidung',
    ...fachkraft,
  }),
  vollmachtErteilt: nachricht('M03', ['fachkraft', 'familie'], ['arbeitgeber'], '§ 14 Abs. 1 S. 1 VwVfG', {
    sicht: ['unterbevollmaechtigter', ...behoerde],
  }),
  vollmachtWiderrufen: nachricht(
    'MX2',
    ['fachkraft', 'familie'],
    [...behoerde, ...arbeitgeberseite],
    '§ 14 Abs. 1 S. 4 VwVfG',
  ),
  untervollmachtErteilt: nachricht('M04', ['arbeitgeber'], ['unterbevollmaechtigter'], '§ 81a Abs. 1 S. 2 AufenthG', {
    sicht: ['fachkraft', ...behoerde],
  }),
  untervollmachtWiderrufen: nachricht(
    'MX2',
    ['arbeitgeber'],
    [...behoerde, 'unterbevollmaechtigter'],
    '§ 14 Abs. 1 S. 4 VwVfG',
    fachkraft,
  ),
  ansprechpartnerBenannt: nachricht(
    'M04',
    [...arbeitgeberseite, ...behoerde],
    [...arbeitgeberseite, ...behoerde],
    '§ 81a Abs. 2 Nr. 1 AufenthG',
    { ...fachkraft, art: 'akte', formfrei: true },
  ),
  bevollmaechtigungVersichert: nachricht('M05', arbeitgeberseite, behoerde, '§ 81a Abs. 2 Nr. 2 AufenthG', fachkraft),
  beschaeftigungVersichert: nachricht('M05', ['fachkraft', 'arbeitgeber'], behoerde, '§ 18 Abs. 2 Nr. 4a AufenthG', {
    sicht: antragsseite,
  }),
  angebotVorgelegt: nachricht('M05', arbeitgeberseite, behoerde, '§ 18 Abs. 2 Nr. 1 AufenthG', fachkraft),
  vereinbarungUnterzeichnet: nachricht(
    'M05',
    [...arbeitgeberseite, ...behoerde],
    [...arbeitgeberseite, ...behoerde],
    '§ 81a Abs. 2 AufenthG',
    fachkraft,
  ),
  vereinbarungErgaenzt: nachricht(
    undefined,
    [...arbeitgeberseite, ...behoerde],
    [...arbeitgeberseite, ...behoerde],
    '§ 81a Abs. 2 AufenthG',
    fachkraft,
  ),
  gebuehrFestgesetzt: nachricht('M06', behoerde, antragsseite, '§ 47 Abs. 1 Nr. 15 AufenthV', { art: 'entscheidung' }),
  gebuehrGezahlt: nachricht('M07', antragsseite, behoerde, '§ 47 Abs. 1 Nr. 15 AufenthV', { sicht: antragsseite }),
  angebotZurueckgezogen: nachricht('MX1', arbeitgeberseite, behoerde, '§ 81a Abs. 2 Nr. 8 AufenthG', fachkraft),
  angebotGeaendert: nachricht('MX1', arbeitgeberseite, behoerde, '§ 81a Abs. 2 Nr. 8 AufenthG', fachkraft),
}
