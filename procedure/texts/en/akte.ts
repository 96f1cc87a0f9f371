import { parteien } from '../../fachkraefteverfahren/beteiligte.ts'
import type { Aktenereignisse } from '../../fachkraefteverfahren/events.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { beteiligteEn } from './beteiligte.ts'
import { werteEn } from './werte.ts'

const { modus, verhaeltnis, einwandergebnis, beendigungsgrund } = werteEn

export const akteEn: Ereignistexte<keyof Aktenereignisse> = {
  vorgangEroeffnet: {
    titel: 'Case opened',
    satz: ({ modus: art, familieVon }) =>
      familieVon === undefined
        ? `The file has been opened. ${modus[art].erklaerung}`
        : 'The file of a family member has been opened. The procedure itself stands in the case of the skilled worker.',
    handlung: { anrede: 'Open the case.', neutral: 'open the case' },
    erklaerung:
      'From now on this file shows what happens, whose turn it is and until when. Next the foreigners authority advises the employer.',
  },
  familieAufgenommen: {
    titel: 'Family included',
    satz: ({ verhaeltnis: art }) => `A family member has been included in the procedure: ${verhaeltnis[art]}.`,
    handlung: { anrede: 'Include the family in the procedure.', neutral: 'include the family in the procedure' },
    erklaerung:
      'The procedure also covers spouses and unmarried children under 18 who apply at about the same time. Each person applies separately.',
  },
  erinnert: {
    titel: 'Reminder',
    satz: ({ an }) => `A reminder of an open task was sent${empfaenger(an)}.`,
    handlung: { anrede: 'Send a reminder of the open task.', neutral: 'send a reminder of the open task' },
    erklaerung: 'A reminder changes no period and no right. It only shows that somebody is waiting.',
  },
  einwandErhoben: {
    titel: 'Objection to an entry',
    satz: ({ gegen, text }) => `Somebody objects to entry ${gegen}: “${text}”`,
    handlung: { anrede: 'Say what is wrong with the entry.', neutral: 'object to an entry' },
    erklaerung:
      'Whoever thinks that an entry is wrong can say so here. Whoever keeps the file checks it and answers. This is not a legal remedy.',
  },
  einwandBeschieden: {
    titel: 'Objection answered',
    satz: ({ einwand, ergebnis, text }) =>
      `The objection of entry ${einwand} has been checked. ${einwandergebnis[ergebnis]} Reason: “${text}”`,
    handlung: { anrede: 'Answer the objection.', neutral: 'answer the objection' },
    erklaerung: 'The answer gives a reason and stays in the file, even if the entry stays as it is.',
  },
  berichtigt: {
    titel: 'Corrected',
    satz: ({ eintrag, grund, stattdessen }) =>
      `Entry ${eintrag} was wrong. ${stattdessen === undefined ? 'It no longer counts.' : 'Another one stands in its place.'} Reason: “${grund}”`,
    handlung: { anrede: 'Correct the wrong entry.', neutral: 'correct the wrong entry' },
    erklaerung:
      'Nothing is deleted: the wrong entry can still be read and no longer counts. Periods are counted anew after that.',
  },
  vorgangBeendet: {
    titel: 'Case closed',
    satz: ({ grund }) => `The case is closed. ${beendigungsgrund[grund]}`,
    handlung: { anrede: 'Close the case.', neutral: 'close the case' },
    erklaerung:
      'There is nothing left to do in this file. Duties to report after entry, for example the end of the job, remain.',
  },
}

function empfaenger(an: string): string {
  const partei = parteien.find((known) => known === an)
  return partei === undefined ? '' : ` to ${beteiligteEn[partei].wer}`
}
