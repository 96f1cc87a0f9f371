import type { Papiertexte, Papierwerte } from '../papiertexte.ts'

type Schreiben = 'deckblatt' | 'weiterleitung' | 'einladung' | 'empfangsbekenntnis' | 'erinnerung'

export const schreibenDe: Pick<Papiertexte['papier'], Schreiben> = {
  deckblatt: (werte) => ({
    titel: 'Antrag im beschleunigten Fachkräfteverfahren',
    einleitung: `Wir leiten Ihnen den Antrag von ${werte.fachkraft} zu. Es handelt sich um ein beschleunigtes Fachkräfteverfahren nach § 81a AufenthG.`,
    saetze: deckblattsaetze[werte.fristenrecht],
    unterschriften: [werte.auslaenderbehoerde],
  }),
  weiterleitung: ({ fachkraft, auslaenderbehoerde, gegenstand }) => ({
    titel: 'Bestätigung der zuständigen Stelle',
    einleitung: `Im beschleunigten Fachkräfteverfahren von ${fachkraft} hat die zuständige Stelle uns eine Bestätigung geschickt (${gegenstand}). Sie liegt bei (§ 81a Abs. 3 S. 1 Nr. 3 AufenthG).`,
    saetze: ['Bitte geben Sie die Bestätigung unverzüglich an die Fachkraft weiter.'],
    unterschriften: [auslaenderbehoerde],
  }),
  einladung: ({ fachkraft, auslaenderbehoerde, anlass, gegenstand, unterlagen, frist }) => ({
    titel: 'Einladung zum Gespräch über den weiteren Ablauf',
    einleitung: `Im beschleunigten Fachkräfteverfahren von ${fachkraft} ist bei uns eingegangen: ${einladungsanlass[anlass]} (${gegenstand}).`,
    saetze: [
      'Wir laden Sie ein, das Schreiben bei uns abzuholen und mit uns zu besprechen, wie es weitergeht (§ 81a Abs. 3 S. 1 Nr. 3 AufenthG).',
      'Das Gespräch kann auch am Telefon stattfinden. Nennen Sie uns dann, wohin wir das Schreiben senden sollen.',
      ...unterlagen.map((unterlage) => `Verlangt wird: ${unterlage}`),
      ...(frist?.bis === undefined
        ? []
        : [`Das Schreiben ist am ${frist.seit} eingegangen; einzuladen ist bis zum ${frist.bis}.`]),
    ],
    unterschriften: [auslaenderbehoerde],
  }),
  empfangsbekenntnis: ({ fachkraft, arbeitgeber, auslaenderbehoerde, gegenstand }) => ({
    titel: 'Empfangsbekenntnis',
    einleitung: `${arbeitgeber} hat als bevollmächtigte Stelle für ${fachkraft} von ${auslaenderbehoerde} den Bescheid erhalten (${gegenstand}).`,
    saetze: [
      'Tragen Sie ein, an welchem Tag Sie den Bescheid wirklich erhalten haben.',
      'Senden Sie dieses Blatt unverzüglich unterschrieben an die Ausländerbehörde zurück.',
      'Geben Sie den Bescheid unverzüglich an die Fachkraft weiter: Mit dem Tag des Empfangs beginnt die Frist für den Rechtsbehelf.',
    ],
    unterschriften: ['Empfangsberechtigte Person, Name in Druckbuchstaben'],
  }),
  erinnerung: ({ fachkraft, auslaenderbehoerde, frist }) => ({
    titel: 'Nachfrage im beschleunigten Fachkräfteverfahren',
    einleitung: `Im beschleunigten Fachkräfteverfahren von ${fachkraft} steht bei Ihnen aus: ${frist?.was ?? ''}.`,
    saetze: [
      ...fristsaetze(frist),
      'Bitte teilen Sie uns mit, wann wir damit rechnen können und ob Ihnen etwas fehlt.',
    ],
    unterschriften: [auslaenderbehoerde],
  }),
}

const einladungsanlass: Readonly<Record<Papierwerte['anlass'], string>> = {
  nachweise: 'eine Anforderung weiterer Nachweise',
  bestaetigung: 'eine Mitteilung, dass Unterlagen fehlen',
  entscheidung: 'die Entscheidung der zuständigen Stelle',
}

const WEG =
  'Bitte senden Sie uns den Schriftwechsel. Wir geben ihn an den Arbeitgeber weiter, der die Fachkraft vertritt.'

const deckblattsaetze: Readonly<Record<Papierwerte['fristenrecht'], readonly string[]>> = {
  bqfg: [
    'Bitte bestätigen Sie binnen zwei Wochen den Eingang, oder teilen Sie mit, was fehlt (§ 14a Abs. 2 S. 1 BQFG).',
    'Über die Gleichwertigkeit soll binnen zwei Monaten entschieden werden, sobald die Unterlagen vollständig sind (§ 14a Abs. 3 S. 1 BQFG).',
    'Der Schriftwechsel läuft über uns; wir stellen die Entscheidung dem Arbeitgeber zu (§ 14a Abs. 3 S. 5 BQFG).',
  ],
  fachgesetz: [
    'Für das beschleunigte Fachkräfteverfahren verkürzt das Fachrecht Ihres Berufs die Zeit für die Entscheidung, sobald die Unterlagen vollständig sind. Bitte beachten Sie diese Frist.',
    WEG,
  ],
  landesrecht: [
    'Der Beruf ist landesrechtlich geregelt. Bitte teilen Sie uns mit, welche Fristen nach Ihrem Recht gelten.',
    WEG,
  ],
  zentralstelle: [
    'Bitte führen Sie den Antrag mit dem Antrag zusammen, den die Fachkraft bei Ihnen online gestellt hat.',
    'Bitte bestätigen Sie uns den Eingang, oder teilen Sie mit, was fehlt.',
    WEG,
  ],
}

function fristsaetze(frist: Papierwerte['frist']): readonly string[] {
  if (!frist) return []
  const { seit, bis, vorbei, pflicht, norm } = frist
  if (bis === undefined) return [`Es ist seit dem ${seit} offen (${norm}).`]
  const muss = pflicht ? 'Die Frist' : 'Der vorgesehene Zeitraum'
  return [
    vorbei
      ? `${muss} begann am ${seit} und endete mit dem ${bis} (${norm}).`
      : `${muss} begann am ${seit} und endet mit dem ${bis} (${norm}).`,
  ]
}
