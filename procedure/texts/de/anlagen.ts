import type { Anlagenereignisse } from '../../fachkraefteverfahren/events-anlagen.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { unterlagentitel } from '../unterlagentitel.ts'
import { beteiligteDe } from './beteiligte.ts'
import { liste, tag } from './figures.ts'
import { unterlagenDe } from './unterlagen.ts'
import { werteDe } from './werte.ts'

export const anlagenereignisseDe: Ereignistexte<keyof Anlagenereignisse> = {
  anlageEingegangen: {
    titel: 'Unterlage eingegangen',
    satz: ({ anlage, form, uebersetzungVon }) =>
      `${uebersetzungVon === undefined ? 'Eine Unterlage' : 'Eine Übersetzung'} ist eingegangen: ${unterlagentitel(unterlagenDe, anlage)} (${werteDe.anlagenform[form]}).`,
    handlung: { anrede: 'Reichen Sie die Unterlage ein.', neutral: 'eine Unterlage einreichen' },
    erklaerung:
      'Welche Unterlagen nötig sind, folgt aus dem Vorhaben. Die Liste zeigt, was noch fehlt und wer es bringt.',
  },
  anlageBeanstandet: {
    titel: 'Unterlage beanstandet',
    satz: ({ anlage, grund }) =>
      `Die Unterlage „${unterlagentitel(unterlagenDe, anlage)}“ reicht so nicht. Grund: „${grund}“`,
    handlung: { anrede: 'Sagen Sie, was an der Unterlage nicht stimmt.', neutral: 'eine Unterlage beanstanden' },
    erklaerung: 'Die Unterlage zählt wieder als fehlend. Der Grund sagt, was anders sein muss.',
  },
  fristGesetzt: {
    titel: 'Frist gesetzt',
    satz: ({ unterlagen, bis, belehrt, verlaengert }) =>
      `${verlaengert === undefined ? `Die Ausländerbehörde hat der Fachkraft eine Frist bis zum ${tag(bis)} gesetzt` : `Die Ausländerbehörde hat die Frist aus Eintrag ${verlaengert} bis zum ${tag(bis)} verlängert`} für: ${liste(unterlagen)}. Auf die Folgen hat sie ${belehrt ? '' : 'nicht '}hingewiesen.`,
    handlung: { anrede: 'Setzen Sie eine Frist und nennen Sie die Folgen.', neutral: 'eine Frist setzen' },
    erklaerung:
      'Die Fachkraft muss Angaben und Nachweise selbst beibringen. Was nach der Frist kommt, kann unberücksichtigt bleiben, wenn sie darauf hingewiesen wurde.',
  },
  unterlagenNachgereicht: {
    titel: 'Unterlagen nachgereicht',
    satz: ({ fristsetzung }) => `Die Unterlagen aus Eintrag ${fristsetzung} sind nachgereicht.`,
    handlung: {
      anrede: 'Reichen Sie die verlangten Unterlagen nach.',
      neutral: 'die verlangten Unterlagen nachreichen',
    },
    erklaerung: 'Die Ausländerbehörde prüft, ob damit alles vorliegt, was sie verlangt hat.',
  },
  schreibenEingegangen: {
    titel: 'Schreiben eingegangen',
    satz: ({ absender, betreff }) =>
      `Ein Schreiben ist eingegangen. Absender: ${beteiligteDe[absender].name}. Betreff: „${betreff}“`,
    handlung: { anrede: 'Nehmen Sie das Schreiben in die Akte.', neutral: 'ein Schreiben in die Akte nehmen' },
    erklaerung: 'Ein Schreiben ohne eigenen Schritt im Verfahren. Es wird aufbewahrt und setzt keine Frist in Gang.',
  },
}
