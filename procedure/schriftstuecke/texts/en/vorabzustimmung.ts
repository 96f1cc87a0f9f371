import type { Vorabzustimmungstexte } from '../vorabzustimmungstexte.ts'

export const vorabzustimmungEn: Vorabzustimmungstexte = {
  titel: 'Advance approval for the visa (Vorabzustimmung)',
  betreff:
    'Approval of the foreigners authority before the visa application in the fast-track procedure for skilled workers',
  lesefassung: 'Reading version. The German text is binding.',
  entwurf: 'Draft. Not signed yet and without effect.',
  anVisastelle: (mission) => [
    mission
      ? `German ${mission.type === 'botschaft' ? 'Embassy' : 'Consulate General'} ${mission.city.en}`
      : 'To the German mission in charge',
    'Visa section',
  ],
  ueberschrift: {
    person: 'Person',
    arbeitgeber: 'Employer and job',
    zustimmung: 'Approval',
    geprueft: 'Finally examined',
    nurInKopie: 'Seen as a copy only',
    nichtGeprueft: 'Not examined: left to the mission',
    hinweise: 'Notes to the mission',
    familie: 'Family members',
    gueltigkeit: 'Validity',
    anlagen: 'Attachments',
    pruefen: 'Check whether it is genuine',
  },
  feld: {
    aktenzeichen: 'File number',
    azrNummer: 'Number in the register (AZR)',
    datum: 'Date',
    ansprechpartner: 'Information from',
    verfahren: 'Procedure',
    vornamen: 'Given names as in the passport',
    nachnamen: 'Surname as in the passport',
    geburtsname: 'Name at birth',
    geburtsdatum: 'Date of birth',
    geburtsort: 'Place of birth',
    staatsangehoerigkeit: 'Nationality',
    pass: 'Passport number',
    passBis: 'Passport valid until',
    firma: 'Employer',
    anschrift: 'Address',
    betriebsstaette: 'Place of operation',
    taetigkeit: 'Job',
    beginn: 'Intended start',
    befristetBis: 'Limited until',
    zweck: 'Purpose of the stay',
    norm: 'Legal basis',
    visumMonate: 'Proposed length of the visa',
  },
  zustimmung: (norm, zweck, monate) =>
    `Under § 81a Abs. 3 S. 1 Nr. 6 AufenthG and § 31 Abs. 3 und 4 AufenthV the foreigners authority approves in advance that a national visa for the purpose “${zweck}” (${norm}) is issued to the person named above. It proposes a length of ${monate} months.`,
  rechtsnatur:
    'The advance approval does not bind the mission and is no decision that can be challenged by itself, nor is its refusal. The mission decides on the visa.',
  vermerk: (text, norm) => `Proposed remark on employment (§ 4a Abs. 3 S. 1 AufenthG, ${norm}): ${text}`,
  vermerkart: {
    nurDieseBeschaeftigung: (taetigkeit, arbeitgeber) =>
      `employment allowed only as ${taetigkeit} with ${arbeitgeber}. Self-employment not allowed.`,
    beschaeftigungMitWechsel: (taetigkeit, arbeitgeber) =>
      `employment allowed as ${taetigkeit} with ${arbeitgeber}; a change of job needs no permission. Self-employment not allowed.`,
    jedeErwerbstaetigkeit: () => 'employment and self-employment allowed.',
    ausbildungMitNebenbeschaeftigung: (taetigkeit, arbeitgeber) =>
      `training (${taetigkeit}) with ${arbeitgeber} allowed, beside it an employment independent of it of up to 20 hours a week. Self-employment not allowed.`,
    beschaeftigungMitNebenbeschaeftigung: (taetigkeit, arbeitgeber) =>
      `employment as ${taetigkeit} with ${arbeitgeber} allowed, beside it an employment of up to 20 hours a week. Self-employment not allowed.`,
    keineErwerbstaetigkeit: () => 'employment and self-employment not allowed.',
  },
  spalten: { voraussetzung: 'Condition', ergebnis: 'Result', norm: 'Rule' },
  zeile: {
    qualifikation: 'Qualification',
    erlaubnis: 'Permit to practise the profession',
    bundesagentur: 'Approval of the Federal Employment Agency',
  },
  erlaubnis: {
    nichtNoetig: 'not required',
    nichtVorausgesetzt: 'not presupposed by this purpose',
    erteilt: 'granted',
    zugesagt: 'promised',
  },
  fiktion: (angefragtAm, fristende) =>
    `deemed given: asked on ${angefragtAm}, no message from the Federal Employment Agency by the end of ${fristende} (§ 36 Abs. 2 BeschV)`,
  grenzen: (bis, beschraenkt) =>
    [
      ...(bis === undefined ? [] : [`limited until ${bis}`]),
      ...(beschraenkt ? ['with restrictions as in its letter'] : []),
    ].join(', '),
  absehen: (grund, norm) => `The office refrains from the proof (${norm}): ${grund}`,
  zusatz: { keinAusweisungsinteresse: 'by its own files; the queries are left to the mission' },
  feststellung: (gegenstand, ergebnis, am) => `${gegenstand}: ${ergebnis} (${am})`,
  ohneFeststellung: (stand, mitUnterlage) => (mitUnterlage ? `${stand}; the paper is in the file` : stand),
  nurInKopie: 'The office saw these papers as copies only. Please ask for the originals:',
  nichtGeprueft: [
    'grounds for refusal under § 5 Abs. 1 Nr. 2 and § 11 AufenthG, as far as only the queries of the mission show them',
    'security concerns under §§ 72a and 73 AufenthG and alerts in the Schengen Information System',
    'whether civil-status deeds are genuine and their content is right',
    'the identity of the person at the counter, and the originals',
  ],
  hinweis: {
    passNichtVisierfaehig: 'The passport does not take a visa sticker.',
    voraufenthalt: 'The person stayed in Germany before; the earlier file was taken into account.',
    namensabweichung: 'The name is spelt in different ways in the papers. The spelling of the passport counts.',
    spracheNichtGeprueft: 'The office did not examine knowledge of languages.',
    familie: 'Family members are to travel along or to follow.',
  },
  keineHinweise: 'None.',
  familie:
    'This advance approval does not cover family members. Each person applies for a visa of their own; whether it is approved in advance is decided by the office for each person separately. Named in the procedure are:',
  gueltig: (bis) => `This advance approval is valid until ${bis}. By then the visa should have been applied for.`,
  praxis:
    'The law sets no validity. The period is the practice of this office; afterwards a new advance approval may be needed. If job, place of work or salary change substantially, ask for a new one.',
  anlagen: 'The following papers are attached; their originals must be shown at the mission:',
  siegel: ['Signed electronically', 'The signature is in the file; a printout is a copy.'],
  vonHand: 'Signature and official seal of the foreigners authority',
  pruefen: {
    code: (code) => `Code: ${code}`,
    wie: (adresse) =>
      `Whether this advance approval is genuine and still valid is shown at ${adresse}. The file can be checked there too.`,
    bild: (adresse) => `Code for the camera. It leads to the check of this advance approval at ${adresse}`,
  },
  maschinenlesbar: 'The content is attached to the file for programs (vorabzustimmung.json).',
  maschinendatei: 'Content of the advance approval, for programs',
}
