import type { Papiertexte, Papierwerte } from '../papiertexte.ts'

type Vollmachten =
  | 'vollmachtFachkraft'
  | 'vollmachtEhegatte'
  | 'vollmachtSorgeberechtigte'
  | 'untervollmacht'
  | 'anwaltlicheVersicherung'
  | 'beauftragungArbeitgeber'
  | 'beauftragungUnterbevollmaechtigter'

const AUFENTHALT = 'We consent to our child moving to Germany for this training or employment (§ 80 Abs. 5 AufenthG).'
const WIDERRUF =
  'The power can be revoked at any time. Towards the authority a revocation takes effect only when it arrives there (§ 14 Abs. 1 S. 4 VwVfG).'
const untervollmachtSatz = (erlaubt: Papierwerte['untervollmachtErlaubt']): string =>
  erlaubt === false
    ? 'The employer may not grant sub-powers.'
    : 'The employer may grant sub-powers, also for single tasks (§ 81a Abs. 1 S. 2 AufenthG).'

export const vollmachtenEn: Pick<Papiertexte['papier'], Vollmachten> = {
  vollmachtFachkraft: ({ fachkraft, arbeitgeber, minderjaehrig, untervollmachtErlaubt }) => ({
    titel: 'Power of attorney of the skilled worker for the employer',
    einleitung: minderjaehrig
      ? `As those who have custody of ${fachkraft} we authorise ${arbeitgeber} to represent our child in the fast-track procedure (§ 81a Abs. 1 S. 1 AufenthG, § 80 Abs. 1 AufenthG).`
      : `I, ${fachkraft}, authorise ${arbeitgeber} to represent me in the fast-track procedure for skilled workers (§ 81a Abs. 1 S. 1 AufenthG).`,
    saetze: [
      'The employer may apply for the procedure at the competent foreigners authority, conclude the agreement with it and do everything that concerns the procedure (§ 14 Abs. 1 S. 2 VwVfG).',
      'The employer may apply for and pursue the finding of equivalence, the statement of comparability or the confirmation of the expert body, and may entrust the foreigners authority with it (§ 81a Abs. 2 Nr. 3 AufenthG).',
      'The employer may apply for the permit to practise where the profession needs one (§ 81a Abs. 3 S. 1 Nr. 2 AufenthG).',
      'The employer may receive letters, decisions and the advance approval. Decisions can be served on the employer and then take effect for the person represented. The employer passes everything on without delay.',
      'The employer may submit papers and data that the procedure needs, and may be told how it stands.',
      untervollmachtSatz(untervollmachtErlaubt),
      ...(minderjaehrig ? [AUFENTHALT] : []),
      'Not covered are the visa application, court actions and every declaration that has to be made in person.',
      WIDERRUF,
      'The power ends with the procedure.',
    ],
    hinweise: ['The authority can demand written proof of the power (§ 14 Abs. 1 S. 3 VwVfG).'],
    unterschriften: minderjaehrig
      ? ['First person with custody', 'Second person with custody']
      : [`${fachkraft}, skilled worker`],
  }),
  vollmachtEhegatte: ({ fachkraft, arbeitgeber, person, untervollmachtErlaubt }) => ({
    titel: 'Power of attorney for joining the family: spouse or partner',
    einleitung: `I, ${person}, authorise ${arbeitgeber} to represent me in the fast-track procedure of ${fachkraft} as far as it covers my joining the family (§ 81a Abs. 4 AufenthG).`,
    saetze: [
      'The employer may ask that my case be taken into the procedure and do everything that concerns this part (§ 14 Abs. 1 S. 2 VwVfG).',
      'The employer may submit papers and data about me and receive letters and the advance approval for me. The employer passes them on to me without delay.',
      untervollmachtSatz(untervollmachtErlaubt),
      'I apply for the visa myself.',
      WIDERRUF,
      'The power ends with the procedure.',
    ],
    unterschriften: [person],
  }),
  vollmachtSorgeberechtigte: ({ fachkraft, arbeitgeber, person, untervollmachtErlaubt }) => ({
    titel: 'Power of attorney for joining the family: child',
    einleitung: `As those who have custody of ${person} we authorise ${arbeitgeber} to represent our child in the fast-track procedure of ${fachkraft} as far as it covers the child's joining the family (§ 81a Abs. 4 AufenthG).`,
    saetze: [
      "The employer may ask that the child's case be taken into the procedure and do everything that concerns this part (§ 14 Abs. 1 S. 2 VwVfG).",
      'The employer may submit papers and data about the child and receive letters and the advance approval. The employer passes them on to us without delay.',
      untervollmachtSatz(untervollmachtErlaubt),
      'We apply for the visa of the child ourselves.',
      WIDERRUF,
      'The power ends with the procedure.',
    ],
    hinweise: [
      'Everybody who has custody signs. Whoever has sole custody attaches proof of it.',
      'Where the child joins only one of two parents with custody, the mission also needs the consent of the other one or a binding decision (§ 32 Abs. 3 AufenthG).',
    ],
    unterschriften: ['First person with custody', 'Second person with custody'],
  }),
  untervollmacht: ({ fachkraft, arbeitgeber, unterbevollmaechtigter }) => ({
    titel: 'Sub-power of the employer',
    einleitung: `${arbeitgeber} is authorised by ${fachkraft} and grants ${unterbevollmaechtigter} a sub-power for the fast-track procedure (§ 81a Abs. 1 S. 2 AufenthG).`,
    saetze: [
      'The sub-agent may run the procedure to the same extent as the employer: make applications and declarations, conclude the agreement, submit papers and receive information.',
      'The sub-agent may receive and open letters and decisions, and passes everything on to employer and skilled worker without delay.',
      'The sub-agent may not grant further sub-powers.',
      WIDERRUF,
      'The sub-power ends with the procedure or with the power of the skilled worker.',
    ],
    hinweise: [
      'Whoever handles the legal affairs of others needs a licence for it; otherwise the authority turns him or her away (§ 14 Abs. 5 VwVfG).',
    ],
    unterschriften: [`${arbeitgeber}, authorised representative`],
  }),
  anwaltlicheVersicherung: ({ fachkraft, arbeitgeber, unterbevollmaechtigter }) => ({
    titel: 'Lawyer’s assurance of the sub-power',
    einleitung: `For ${unterbevollmaechtigter} it is assured by a lawyer (§ 14 Abs. 1 S. 3 VwVfG):`,
    saetze: [
      `${arbeitgeber} has granted us a sub-power for the fast-track procedure of ${fachkraft} (§ 81a Abs. 1 S. 2 AufenthG).`,
      'We know this ourselves: we have the sub-power. We show it to the authority when it asks for it.',
      `Of the power that ${fachkraft} has granted we know through ${arbeitgeber}. We do not assure it: ${arbeitgeber} does so itself (§ 81a Abs. 2 Nr. 2 AufenthG).`,
      'If the sub-power ends, we tell the authority without delay.',
    ],
    hinweise: [
      'Only a lawyer can give this assurance. Whether it is enough in place of the sub-power is for the authority to decide. It is known from Saxony.',
    ],
    unterschriften: [`${unterbevollmaechtigter}, name of the lawyer`],
  }),
  beauftragungArbeitgeber: (werte) => ({
    titel: 'Appointment of contact person and deputy',
    einleitung: `For the fast-track procedure ${werte.arbeitgeber} appoints the persons named below (§ 81a Abs. 2 Nr. 1 AufenthG).`,
    saetze: beauftragung,
    hinweise: ['The contact person shows an identity document when the authority asks for it.'],
    unterschriften: [`${werte.arbeitgeber}, authorised representative`],
  }),
  beauftragungUnterbevollmaechtigter: (werte) => ({
    titel: 'Appointment of the contact person of the sub-agent',
    einleitung: `For the fast-track procedure ${werte.unterbevollmaechtigter} appoints the persons named below (§ 81a Abs. 2 Nr. 1 AufenthG).`,
    saetze: beauftragung,
    hinweise: ['The contact person shows an identity document when the authority asks for it.'],
    unterschriften: [`${werte.unterbevollmaechtigter}, authorised representative`],
  }),
}

const beauftragung: readonly string[] = [
  'In this procedure the contact person makes declarations, receives letters and talks with the authority.',
  'Where the contact person cannot be reached, the deputy acts.',
  'When one of them changes, the authority is told without delay.',
]
