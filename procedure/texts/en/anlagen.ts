import type { Anlagenereignisse } from '../../fachkraefteverfahren/events-anlagen.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { unterlagentitel } from '../unterlagentitel.ts'
import { beteiligteEn } from './beteiligte.ts'
import { liste, tag } from './figures.ts'
import { unterlagenEn } from './unterlagen.ts'
import { werteEn } from './werte.ts'

export const anlagenereignisseEn: Ereignistexte<keyof Anlagenereignisse> = {
  anlageEingegangen: {
    titel: 'Paper received',
    satz: ({ anlage, form, uebersetzungVon }) =>
      `${uebersetzungVon === undefined ? 'A paper' : 'A translation'} has arrived: ${unterlagentitel(unterlagenEn, anlage)} (${werteEn.anlagenform[form]}).`,
    handlung: { anrede: 'Hand in the paper.', neutral: 'hand in a paper' },
    erklaerung: 'The plan decides which papers are needed. The list shows what is still missing and who brings it.',
  },
  anlageBeanstandet: {
    titel: 'Paper objected to',
    satz: ({ anlage, grund }) =>
      `The paper “${unterlagentitel(unterlagenEn, anlage)}” is not enough as it is. Reason: “${grund}”`,
    handlung: { anrede: 'Say what is wrong with the paper.', neutral: 'object to a paper' },
    erklaerung: 'The paper counts as missing again. The reason says what must be different.',
  },
  fristGesetzt: {
    titel: 'Time set',
    satz: ({ unterlagen, bis, belehrt, verlaengert }) =>
      `${verlaengert === undefined ? `The foreigners authority has given the worker until ${tag(bis)}` : `The foreigners authority has extended the time of entry ${verlaengert} to ${tag(bis)}`} for: ${liste(unterlagen)}. It has ${belehrt ? '' : 'not '}explained what follows otherwise.`,
    handlung: { anrede: 'Set a time and say what follows otherwise.', neutral: 'set a time' },
    erklaerung:
      'The worker must bring information and papers. What comes after the set time may be disregarded if that was explained.',
  },
  unterlagenNachgereicht: {
    titel: 'Papers handed in later',
    satz: ({ fristsetzung }) => `The papers of entry ${fristsetzung} have been handed in.`,
    handlung: { anrede: 'Hand in the papers asked for.', neutral: 'hand in the papers asked for' },
    erklaerung: 'The foreigners authority checks whether everything it asked for is now there.',
  },
  schreibenEingegangen: {
    titel: 'Letter received',
    satz: ({ absender, betreff }) =>
      `A letter has arrived. Sender: ${beteiligteEn[absender].name}. Subject: “${betreff}”`,
    handlung: { anrede: 'Put the letter into the file.', neutral: 'put a letter into the file' },
    erklaerung: 'A letter without a step of its own in the procedure. It is kept and starts no period.',
  },
}
