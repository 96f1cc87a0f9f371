import type { Papiertexte, Papierwerte } from '../papiertexte.ts'

type Schreiben = 'deckblatt' | 'weiterleitung' | 'einladung' | 'empfangsbekenntnis' | 'erinnerung'

export const schreibenEn: Pick<Papiertexte['papier'], Schreiben> = {
  deckblatt: (werte) => ({
    titel: 'Application in the fast-track procedure',
    einleitung: `We pass on to you the application of ${werte.fachkraft}. This is a fast-track procedure for skilled workers under § 81a AufenthG.`,
    saetze: deckblattsaetze[werte.fristenrecht],
    unterschriften: [werte.auslaenderbehoerde],
  }),
  weiterleitung: ({ fachkraft, auslaenderbehoerde, gegenstand }) => ({
    titel: 'Confirmation of the competent body',
    einleitung: `In the fast-track procedure of ${fachkraft} the competent body has sent us a confirmation (${gegenstand}). It is attached (§ 81a Abs. 3 S. 1 Nr. 3 AufenthG).`,
    saetze: ['Please pass the confirmation on to the skilled worker without delay.'],
    unterschriften: [auslaenderbehoerde],
  }),
  einladung: ({ fachkraft, auslaenderbehoerde, anlass, gegenstand, unterlagen, frist }) => ({
    titel: 'Invitation to discuss the next steps',
    einleitung: `In the fast-track procedure of ${fachkraft} we have received: ${einladungsanlass[anlass]} (${gegenstand}).`,
    saetze: [
      'We invite you to collect the letter from us and to discuss with us how to go on (§ 81a Abs. 3 S. 1 Nr. 3 AufenthG).',
      'We can also talk by telephone. Then tell us where to send the letter.',
      ...unterlagen.map((unterlage) => `Asked for: ${unterlage}`),
      ...(frist?.bis === undefined
        ? []
        : [`The letter arrived on ${frist.seit}; the invitation is due by ${frist.bis}.`]),
    ],
    unterschriften: [auslaenderbehoerde],
  }),
  empfangsbekenntnis: ({ fachkraft, arbeitgeber, auslaenderbehoerde, gegenstand }) => ({
    titel: 'Acknowledgement of receipt',
    einleitung: `As agent of ${fachkraft}, ${arbeitgeber} has received the decision from ${auslaenderbehoerde} (${gegenstand}).`,
    saetze: [
      'Enter the day on which you really received the decision.',
      'Sign this sheet and send it back to the foreigners authority without delay.',
      'Pass the decision on to the skilled worker without delay: the period for the remedy begins with the day of receipt.',
    ],
    unterschriften: ['Person entitled to receive, name in capital letters'],
  }),
  erinnerung: ({ fachkraft, auslaenderbehoerde, frist }) => ({
    titel: 'Enquiry in the fast-track procedure',
    einleitung: `In the fast-track procedure of ${fachkraft} we are waiting for: ${frist?.was ?? ''}.`,
    saetze: [...fristsaetze(frist), 'Please tell us when we can expect it and whether you are missing anything.'],
    unterschriften: [auslaenderbehoerde],
  }),
}

const einladungsanlass: Readonly<Record<Papierwerte['anlass'], string>> = {
  nachweise: 'a request for further proofs',
  bestaetigung: 'a notice that papers are missing',
  entscheidung: 'the decision of the competent body',
}

const WEG = 'Please send us your letters. We pass them on to the employer, who acts for the skilled worker.'

const deckblattsaetze: Readonly<Record<Papierwerte['fristenrecht'], readonly string[]>> = {
  bqfg: [
    'Please confirm receipt within two weeks or say what is missing (§ 14a Abs. 2 S. 1 BQFG).',
    'Equivalence should be decided within two months once the papers are complete (§ 14a Abs. 3 S. 1 BQFG).',
    'Letters go through us; we serve the decision on the employer (§ 14a Abs. 3 S. 5 BQFG).',
  ],
  fachgesetz: [
    'For the fast-track procedure the act on your profession shortens the time for the decision once the papers are complete. Please keep to that period.',
    WEG,
  ],
  landesrecht: ['The profession is governed by the law of the Land. Please tell us which periods apply under it.', WEG],
  zentralstelle: [
    'Please join it with the application that the skilled worker has made to you online.',
    'Please confirm receipt to us or say what is missing.',
    WEG,
  ],
}

function fristsaetze(frist: Papierwerte['frist']): readonly string[] {
  if (!frist) return []
  const { seit, bis, vorbei, pflicht, norm } = frist
  if (bis === undefined) return [`It has been open since ${seit} (${norm}).`]
  const period = pflicht ? 'The period' : 'The time that is provided for'
  return [
    vorbei
      ? `${period} began on ${seit} and ended with ${bis} (${norm}).`
      : `${period} began on ${seit} and ends with ${bis} (${norm}).`,
  ]
}
