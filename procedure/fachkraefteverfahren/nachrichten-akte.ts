import type { Aktenereignisse } from './events.ts'
import type { Anlagenereignisse } from './events-anlagen.ts'
import { antragsseite, arbeitgeberseite, behoerde, type Nachricht, nachricht } from './nachricht.ts'

const alleFuehrenden = [...behoerde, ...arbeitgeberseite]

/** About the file and the papers in it. */
export const aktennachrichten: Readonly<Record<keyof Aktenereignisse | keyof Anlagenereignisse, Nachricht>> = {
  vorgangEroeffnet: nachricht(undefined, alleFuehrenden, ['fachkraft'], '§ 81a Abs. 1 S. 1 AufenthG', { art: 'akte' }),
  familieAufgenommen: nachricht(undefined, alleFuehrenden, ['fachkraft', 'familie'], '§ 81a Abs. 4 AufenthG', {
    art: 'akte',
  }),
  erinnert: nachricht(undefined, alleFuehrenden, [], '§ 81a Abs. 3 S. 1 AufenthG', { art: 'akte', formfrei: true }),
  einwandErhoben: nachricht(undefined, [...antragsseite, 'familie'], behoerde, '§ 24 Abs. 3 VwVfG', { art: 'akte' }),
  einwandBeschieden: nachricht(undefined, alleFuehrenden, antragsseite, '§ 24 Abs. 3 VwVfG', { art: 'entscheidung' }),
  berichtigt: nachricht(undefined, alleFuehrenden, [], '§ 24 Abs. 1 S. 1 VwVfG', { art: 'akte' }),
  vorgangBeendet: nachricht(undefined, [...behoerde, ...antragsseite], alleFuehrenden, '§ 9 VwVfG', {
    art: 'akte',
    sicht: ['fachkraft'],
  }),
  anlageEingegangen: nachricht('M05', [...antragsseite, 'familie'], behoerde, '§ 81a Abs. 2 Nr. 5 AufenthG', {
    sicht: antragsseite,
  }),
  anlageBeanstandet: nachricht(undefined, behoerde, arbeitgeberseite, '§ 81a Abs. 3 S. 1 Nr. 1 AufenthG', {
    sicht: ['fachkraft'],
    formfrei: true,
  }),
  fristGesetzt: nachricht(undefined, behoerde, antragsseite, '§ 82 Abs. 1 S. 2 AufenthG'),
  unterlagenNachgereicht: nachricht(undefined, antragsseite, behoerde, '§ 82 Abs. 1 S. 2 AufenthG', {
    sicht: antragsseite,
  }),
  schreibenEingegangen: nachricht(
    undefined,
    [
      'fachkraft',
      'arbeitgeber',
      'unterbevollmaechtigter',
      'auslaenderbehoerde',
      'andereAuslaenderbehoerde',
      'anerkennendeStelle',
      'zentralstelle',
      'bundesagentur',
      'beratungsstelle',
      'auslandsvertretung',
      'familie',
    ],
    behoerde,
    '§ 24 Abs. 3 VwVfG',
  ),
}
