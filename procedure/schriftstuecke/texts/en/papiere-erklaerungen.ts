import type { Papiertexte, Papierwerte } from '../papiertexte.ts'

type Erklaerungen =
  | 'versicherungBevollmaechtigung'
  | 'versicherungArbeitgeber'
  | 'versicherungFachkraft'
  | 'kostenuebernahme'
  | 'ergaenzungsblatt'
  | 'anlagenliste'

const WAHRHEIT =
  'Whoever gives wrong or incomplete information to obtain a residence title for himself, herself or others can be punished (§ 95 Abs. 2 Nr. 2 AufenthG).'

function ohneUntervollmacht(erlaubt: Papierwerte['untervollmachtErlaubt']): string {
  if (erlaubt === undefined) return 'No sub-power has been granted.'
  return erlaubt ? 'The power allows sub-powers. None has been granted.' : 'The power does not allow sub-powers.'
}

export const erklaerungenEn: Pick<Papiertexte['papier'], Erklaerungen> = {
  versicherungBevollmaechtigung: ({
    fachkraft,
    arbeitgeber,
    unterbevollmaechtigter,
    mitUntervollmacht,
    untervollmachtErlaubt,
  }) => ({
    titel: 'Assurance of the power of attorney',
    einleitung: `${arbeitgeber} assures the foreigners authority (§ 81a Abs. 2 Nr. 2 AufenthG):`,
    saetze: [
      `${fachkraft} has authorised ${arbeitgeber} to run the fast-track procedure.`,
      ...(mitUntervollmacht
        ? [`The power allows sub-powers. ${unterbevollmaechtigter} holds a sub-power.`]
        : [ohneUntervollmacht(untervollmachtErlaubt)]),
      'The power exists in writing and is shown to the authority on demand (§ 14 Abs. 1 S. 3 VwVfG).',
      'A revocation of the power will be reported to the authority without delay.',
    ],
    hinweise: [
      WAHRHEIT,
      ...(mitUntervollmacht
        ? [
            `The employer gives this assurance itself; ${unterbevollmaechtigter} may submit it. Whether a representative can give it for the employer the law does not say.`,
          ]
        : []),
    ],
    unterschriften: [`${arbeitgeber}, authorised representative`],
  }),
  versicherungArbeitgeber: ({ fachkraft, arbeitgeber, beschaeftigung, betriebsstaette }) => ({
    titel: 'Assurance of the employer about the employment',
    einleitung: `${arbeitgeber} assures (§ 18 Abs. 2 Nr. 4a AufenthG):`,
    saetze: [
      `The employment of ${fachkraft} as ${beschaeftigung} in ${betriebsstaette} is really to be carried out.`,
      'What the contract and the declaration on the employment relationship say is what was agreed.',
      'Should the offer fall away or change, the foreigners authority will be told without delay.',
    ],
    hinweise: [
      WAHRHEIT,
      'Should the employment end early later on, the foreigners authority must be told within four weeks of knowing it (§ 4a Abs. 5 S. 3 Nr. 3 AufenthG).',
    ],
    unterschriften: [`${arbeitgeber}, authorised representative`],
  }),
  versicherungFachkraft: ({ fachkraft, arbeitgeber, beschaeftigung, betriebsstaette }) => ({
    titel: 'Assurance of the skilled worker about the employment',
    einleitung: `I, ${fachkraft}, assure (§ 18 Abs. 2 Nr. 4a AufenthG):`,
    saetze: [
      `I really intend to work for ${arbeitgeber} as ${beschaeftigung} in ${betriebsstaette}.`,
      'What I state in the procedure is correct and complete. I report changes without delay (§ 82 Abs. 1 S. 1 AufenthG).',
    ],
    hinweise: [WAHRHEIT],
    unterschriften: [`${fachkraft}, skilled worker`],
  }),
  kostenuebernahme: ({ fachkraft, arbeitgeber, auslaenderbehoerde, gebuehr }) => ({
    titel: 'Assumption of costs by the employer',
    einleitung: `Towards ${auslaenderbehoerde} ${arbeitgeber} declares (§ 6 Abs. 1 Nr. 2 BGebG):`,
    saetze: [
      `We take over the fee of ${gebuehr} for the fast-track procedure of ${fachkraft} (§ 47 Abs. 1 Nr. 15 AufenthV).`,
      'We know that we then owe the fee beside the skilled worker and that the authority can demand all of it from either of us (§ 6 Abs. 2 BGebG).',
      'Please send the invoice to us.',
    ],
    kaestchen: [
      'We also take over the fees for recognition or for the statement of comparability.',
      'We also take over the costs of translations and certified copies.',
    ],
    hinweise: ['The further costs ticked here are charged by other bodies. Give them a declaration of their own.'],
    unterschriften: [`${arbeitgeber}, authorised representative`],
  }),
  ergaenzungsblatt: ({ fachkraft }) => ({
    titel: 'Supplementary sheet: further members of the family',
    einleitung: `To the agreement on the fast-track procedure of ${fachkraft}: these members of the family are to follow in temporal connection too (§ 81a Abs. 4 AufenthG).`,
    saetze: [],
    unterschriften: [],
  }),
  anlagenliste: ({ fachkraft, empfaenger }) => ({
    titel: `Attachments for: ${empfaenger}`,
    einleitung: `Papers in the fast-track procedure of ${fachkraft} (§ 81a Abs. 2 Nr. 5 AufenthG). The list shows the state of the file; the body may ask for more in the single case.`,
    saetze: [],
    unterschriften: [],
  }),
}
