import type { Anerkennungsereignisse } from './events-anerkennung.ts'
import { antragsseite, arbeitgeberseite, behoerde, type Nachricht, nachricht, pruefende } from './nachricht.ts'

const zuArbeitgeber = { sicht: ['fachkraft'] } as const
const parteien = { sicht: antragsseite }

/** Files of an earlier stay, recognition, and the permit to practise. */
export const anerkennungsnachrichten: Readonly<Record<keyof Anerkennungsereignisse, Nachricht>> = {
  akteAngefordert: nachricht('M08', behoerde, ['andereAuslaenderbehoerde'], '§ 81a Abs. 2 Nr. 6 AufenthG', parteien),
  akteEingegangen: nachricht('M08', ['andereAuslaenderbehoerde'], behoerde, '§ 81a Abs. 2 Nr. 6 AufenthG'),
  unterlagenUebergeben: nachricht('M05', antragsseite, behoerde, '§ 81a Abs. 2 Nr. 5 AufenthG', {
    ...parteien,
    formfrei: true,
  }),
  anerkennungBeantragt: nachricht('M09', behoerde, pruefende, '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG', parteien),
  eingangBestaetigt: nachricht('M10', pruefende, behoerde, '§ 14a Abs. 2 S. 1 BQFG', parteien),
  bestaetigungWeitergeleitet: nachricht(
    'M11',
    behoerde,
    arbeitgeberseite,
    '§ 81a Abs. 3 S. 1 Nr. 3 AufenthG',
    zuArbeitgeber,
  ),
  nachweiseAngefordert: nachricht('M12', pruefende, [...behoerde, 'fachkraft'], '§ 14a Abs. 4 S. 1 BQFG', {
    sicht: arbeitgeberseite,
    formfrei: true,
  }),
  arbeitgeberEingeladen: nachricht('M13', behoerde, arbeitgeberseite, '§ 81a Abs. 3 S. 1 Nr. 3 AufenthG', {
    ...zuArbeitgeber,
    formfrei: true,
  }),
  nachweiseEingereicht: nachricht('M14', antragsseite, behoerde, '§ 82 Abs. 1 S. 1 AufenthG', parteien),
  nachweiseWeitergeleitet: nachricht('M14', behoerde, pruefende, '§ 14a Abs. 2 S. 5 BQFG', parteien),
  vollstaendigkeitMitgeteilt: nachricht('M10', pruefende, behoerde, '§ 14a Abs. 3 S. 2 BQFG', parteien),
  sonstigesVerfahrenBegonnen: nachricht(undefined, pruefende, behoerde, '§ 14a Abs. 4 S. 2 BQFG', parteien),
  sonstigesVerfahrenBeendet: nachricht(undefined, pruefende, behoerde, '§ 14a Abs. 4 S. 2 BQFG', parteien),
  entscheidungsfristVerlaengert: nachricht('M15', pruefende, behoerde, '§ 14a Abs. 3 S. 3 BQFG', parteien),
  anerkennungEntschieden: nachricht('M16', pruefende, behoerde, '§ 14a Abs. 3 S. 1 BQFG', parteien),
  bescheidZugestellt: nachricht('M17', behoerde, arbeitgeberseite, '§ 14a Abs. 3 S. 5 BQFG', zuArbeitgeber),
  empfangBekannt: nachricht('M18', arbeitgeberseite, behoerde, '§ 14a Abs. 3 S. 5 BQFG', zuArbeitgeber),
  weitergegeben: nachricht('M19', arbeitgeberseite, ['fachkraft'], '§ 81a Abs. 2 Nr. 6 AufenthG', {
    sicht: behoerde,
    formfrei: true,
  }),
  rechtsbehelfEingelegt: nachricht(
    undefined,
    ['fachkraft', 'familie'],
    [...pruefende, 'auslandsvertretung'],
    '§ 79 VwVfG',
    {
      sicht: [...arbeitgeberseite, ...behoerde],
    },
  ),
  kostenAngefordert: nachricht(undefined, pruefende, [...behoerde, 'fachkraft'], '§ 81a Abs. 2 Nr. 6 AufenthG', {
    sicht: arbeitgeberseite,
  }),
  kostenGezahlt: nachricht(undefined, antragsseite, pruefende, '§ 81a Abs. 2 Nr. 6 AufenthG', {
    sicht: [...antragsseite, ...behoerde],
  }),
  besprechungGefuehrt: nachricht(
    'M20',
    [...behoerde, ...arbeitgeberseite],
    [...behoerde, ...arbeitgeberseite],
    '§ 81a Abs. 3 S. 1 Nr. 3 AufenthG',
    { ...zuArbeitgeber, formfrei: true },
  ),
  beratungsstelleErmaechtigt: nachricht('M21', arbeitgeberseite, behoerde, '§ 81a Abs. 3 S. 2 AufenthG', zuArbeitgeber),
  beratungsstelleUnterrichtet: nachricht('M22', behoerde, ['beratungsstelle'], '§ 81a Abs. 3 S. 2 AufenthG', parteien),
  qualifizierungBeraten: nachricht('M22', ['beratungsstelle'], arbeitgeberseite, '§ 81a Abs. 3 S. 2 AufenthG', {
    sicht: ['fachkraft', ...behoerde],
    formfrei: true,
  }),
  fortfuehrungEntschieden: nachricht('M23', arbeitgeberseite, behoerde, '§ 81a Abs. 3 S. 2 AufenthG', zuArbeitgeber),
}
