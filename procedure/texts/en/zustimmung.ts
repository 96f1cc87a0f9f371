import type { Zustimmungsereignisse } from '../../fachkraefteverfahren/events-zustimmung.ts'
import type { Ereignistexte } from '../procedure-words.ts'
import { pruefpunkte } from '../pruefpunkte.ts'
import { liste, tag } from './figures.ts'
import { werteEn } from './werte.ts'

const { anfrageweg, pruefpunkt, hinweis, unterrichtungsweg, aushaendigung, zustimmungsgrundlage } = werteEn

export const zustimmungEn: Ereignistexte<keyof Zustimmungsereignisse> = {
  beschaeftigungErklaert: {
    titel: 'Declaration on the employment',
    satz: ({ zusatzblatt }) =>
      `The employer has made the declaration on the employment${zusatzblatt ? ' with the extra sheet' : ''}.`,
    handlung: {
      anrede: 'Fill in the declaration on the employment.',
      neutral: 'make the declaration on the employment',
    },
    erklaerung:
      'With this form the Federal Employment Agency checks pay, hours and other working conditions. False data can cost a fine.',
  },
  zustimmungAngefragt: {
    titel: 'Consent requested',
    satz: ({ vorabpruefung, weg }) =>
      `The foreigners authority has asked the Federal Employment Agency for consent ${anfrageweg[weg]}${vorabpruefung ? ', as an advance check before recognition ends' : ''}.`,
    handlung: {
      anrede: 'Ask the Federal Employment Agency for consent.',
      neutral: 'ask the Federal Employment Agency for consent',
    },
    erklaerung:
      'The transmission begins a period of one week. If the agency gives no answer at all in that time, its consent is deemed to be given. This does not hold for an advance check. A letter counts here only from the fourth day after posting. Where it is disputed whether the fast-track procedure is open for the purpose, we count two weeks.',
  },
  rueckfrageGestellt: {
    titel: 'Question from the agency',
    satz: ({ mitUnterlagen }) =>
      `The Federal Employment Agency has asked the employer back${mitUnterlagen ? ' and wants papers' : ''}.`,
    handlung: { anrede: 'Ask the employer back.', neutral: 'ask the employer back' },
    erklaerung:
      'A question alone does not stop the period. Only a message to the foreigners authority that data are missing keeps consent from being deemed given.',
  },
  rueckfrageBeantwortet: {
    titel: 'Question answered',
    satz: ({ rueckfrage }) => `The employer has answered the question of entry ${rueckfrage}.`,
    handlung: { anrede: 'Answer the question of the employment agency.', neutral: 'answer the question' },
    erklaerung: 'The employer must give the agency information. A quick answer keeps the procedure going.',
  },
  zustimmungErteilt: {
    titel: 'Consent given',
    satz: ({ bis, beschraenkt }) =>
      `The Federal Employment Agency has consented${bis === undefined ? '' : `, limited until ${tag(bis)}`}${beschraenkt ? ', with restrictions' : ''}.`,
    handlung: { anrede: 'Decide on the consent.', neutral: 'decide on the consent' },
    erklaerung:
      'The agency has checked whether working conditions match those of Germans. The consent is for this job. The visa is not decided yet.',
  },
  zustimmungVersagt: {
    titel: 'Consent refused',
    satz: ({ norm }) => `The Federal Employment Agency has refused its consent (${norm}).`,
    handlung: { anrede: 'Decide on the consent.', neutral: 'decide on the consent' },
    erklaerung:
      'Without the consent the foreigners authority cannot approve in advance. Discuss with it whether the reason can be mended and a new request made.',
  },
  zustimmungWiderrufen: {
    titel: 'Consent revoked',
    satz: ({ zustimmung }) => `The Federal Employment Agency has revoked the consent of entry ${zustimmung}.`,
    handlung: { anrede: 'Revoke the consent.', neutral: 'revoke the consent' },
    erklaerung:
      'The agency takes back a consent, for example because of worse working conditions. A visa or residence title must then be revoked.',
  },
  globalzustimmungZugesichert: {
    titel: 'Conditions of a global consent promised',
    satz: () => 'The employer has promised to keep the working conditions of the global consent.',
    handlung: {
      anrede: 'Promise to keep the working conditions of the global consent.',
      neutral: 'promise the conditions of the global consent',
    },
    erklaerung:
      'For some occupations the agency has consented for everybody in advance. With the promise no single request is needed.',
  },
  angabenUnzureichend: {
    titel: 'Information not enough',
    satz: () => 'The Federal Employment Agency has said that the information is not enough for its decision.',
    handlung: { anrede: 'Say which information is missing.', neutral: 'say that the information is not enough' },
    erklaerung:
      'If this message comes in time, silence does not lead to consent. The law names no new period; the missing data should follow quickly.',
  },
  auskunftAusgeblieben: {
    titel: 'No answer from the employer',
    satz: () => 'The Federal Employment Agency has said that the employer did not answer, or answered too late.',
    handlung: { anrede: 'Say that the answer did not come.', neutral: 'say that the answer did not come' },
    erklaerung:
      'If this message comes in time, silence does not lead to consent. The employer should give the information at once.',
  },
  voraussetzungenGeprueft: {
    titel: 'Conditions checked',
    satz: ({ ergebnisse, absehensgrund }) => {
      const fehlend = pruefpunkte.filter((punkt) => ergebnisse[punkt] === 'nichtErfuellt')
      return `The foreigners authority has checked the conditions. ${
        fehlend.length === 0
          ? 'Nothing is missing.'
          : `Not met: ${liste(fehlend.map((punkt) => pruefpunkt[punkt].wort))}.`
      }${absehensgrund === undefined ? '' : ` It waives the proof of a pension: “${absehensgrund}”`}`
    },
    handlung: { anrede: 'Check the conditions.', neutral: 'check the conditions' },
    erklaerung:
      'The authority checks passport, livelihood, offer and whatever else the purpose of stay asks for. If all is there, it approves in advance.',
  },
  vorabzustimmungErteilt: {
    titel: 'Advance approval given',
    satz: ({ zustimmung, hinweise }) =>
      `The foreigners authority has approved the visa in advance. Consent of the Federal Employment Agency: ${zustimmungsgrundlage[zustimmung.art].wort}.${
        hinweise.length === 0 ? '' : ` ${hinweise.map((art) => hinweis[art]).join(' ')}`
      }`,
    handlung: { anrede: 'Decide on the advance approval.', neutral: 'decide on the advance approval' },
    erklaerung:
      'The advance approval is the aim of the procedure in Germany. It is not a visa yet: the German mission abroad decides on that.',
  },
  vorabzustimmungWiderrufen: {
    titel: 'Advance approval withdrawn',
    satz: ({ begruendung }) =>
      `The foreigners authority takes back its advance approval; it is no longer valid. Reason: “${begruendung}”`,
    handlung: { anrede: 'Withdraw the advance approval.', neutral: 'withdraw the advance approval' },
    erklaerung:
      'Until there is a visa, the office can take back its approval where a condition is no longer met. Mission and register must hear of it; then the conditions are examined anew.',
  },
  vorabzustimmungVersagt: {
    titel: 'Advance approval refused',
    satz: ({ begruendung }) =>
      `The foreigners authority does not approve the visa in advance. Reason: “${begruendung}”`,
    handlung: { anrede: 'Decide on the advance approval.', neutral: 'decide on the advance approval' },
    erklaerung:
      'The fast-track procedure leads no further here. An ordinary visa application is still possible; perhaps a fault can also be mended.',
  },
  imRegisterGespeichert: {
    titel: 'Stored in the register',
    satz: () => 'The advance approval is stored in the Central Register of Foreigners.',
    handlung: {
      anrede: 'Store the advance approval in the Central Register of Foreigners.',
      neutral: 'store the advance approval in the Central Register of Foreigners',
    },
    erklaerung: 'From the register the mission abroad learns that a visa application with advance approval is coming.',
  },
  auslandsvertretungUnterrichtet: {
    titel: 'Mission informed',
    satz: ({ weg }) =>
      `The foreigners authority has told the mission abroad ${unterrichtungsweg[weg]} that a visa application is coming.`,
    handlung: { anrede: 'Inform the mission abroad.', neutral: 'inform the mission abroad' },
    erklaerung: 'The mission then knows that the worker will soon ask for an appointment.',
  },
  vorabzustimmungAusgehaendigt: {
    titel: 'Advance approval handed over',
    satz: ({ weg, original }) =>
      `The foreigners authority has given the employer the advance approval ${aushaendigung[weg]} (${original ? 'original' : 'copy'}).`,
    handlung: {
      anrede: 'Give the employer the advance approval.',
      neutral: 'hand the advance approval over to the employer',
    },
    erklaerung: 'The employer passes it on to the worker at once. With it the worker asks for the visa appointment.',
  },
}
