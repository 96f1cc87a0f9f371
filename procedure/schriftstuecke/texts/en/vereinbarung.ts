import type { Vereinbarungstexte } from '../../vereinbarung/vereinbarungstexte.ts'
import { vereinbarungsfelderEn } from './vereinbarung-felder.ts'
import { klauselnEn } from './vereinbarung-klauseln.ts'

export const vereinbarungEn: Vereinbarungstexte = {
  klausel: klauselnEn,
  ...vereinbarungsfelderEn,
  titel: 'Agreement on the fast-track procedure for skilled workers',
  betreff: 'Agreement under § 81a (2) of the Residence Act (AufenthG)',
  ausgabe: (fassung, praxis) =>
    `Edition ${fassung === 'mitVersicherung' ? 'from August 2026' : 'until July 2026'}${praxis === 'allgemein' ? '' : `, ${PRAXIS[praxis]}`}`,
  zwischen: 'This agreement is made by',
  und: 'and',
  nachfolgend: {
    arbeitgeber: 'in the name of the worker and under the worker’s power of attorney; below: employer',
    auslaenderbehoerde: 'below: foreigners authority',
  },
  entwurf: 'Draft, not yet to be signed',
  lesefassung: 'Reading version. Only the German version binds.',
  abschnitt: {
    A: 'Foundations and parties',
    B: 'What the foreigners authority does',
    C: 'What worker and employer do',
    D: 'Course and periods',
    E: 'Recognition of the qualification',
    F: 'Permit to practise the profession',
    G: 'Consent of the Federal Employment Agency',
    H: 'Old-age provision',
    I: 'Visa',
    J: 'Family',
    K: 'Fee',
    L: 'What follows if the agreement is not kept',
  },
  kasten: {
    E1: 'Full equivalence with a German training or degree has been found.',
    E2: 'The foreign degree is comparable with a German one by anabin or by a statement of comparability.',
    E3: 'Partial equivalence has been found; measures are still needed.',
    E4: 'Recognition or the evaluation of the degree is applied for now.',
    E5: 'There is a placement arrangement; recognition follows the entry.',
    E6: 'Recognition partnership: only the recognition by the home state is confirmed; recognition follows the entry.',
    E7: 'Professional experience suffices; no recognition is needed.',
    E8: 'The purpose of the stay does not ask for recognition.',
  },
  erlaubnisKeine: 'No permit to practise is needed for this employment.',
  erlaubnisNoetig: 'A permit to practise is needed for this employment.',
  schritt: {
    unterlagen: 'Present the papers in full',
    akten: 'Ask for the files of earlier stays while the rest goes on',
    einleitung: 'Pass the application to the examining body, pointing to § 81a AufenthG',
    eingangsbestaetigung: 'Confirm receipt and completeness or say what is missing',
    weiterleitungDerBestaetigung: 'Forward the confirmation to the employer',
    feststellung: 'Decide, from completeness of the papers',
    einladung: 'Invite to hand over and discuss, from arrival of a request or finding',
    aushaendigung: 'Return the receipt with the day of arrival',
    weitergabe: 'Pass letters and decisions on to the worker',
    fortfuehrung: 'With partial equivalence, decide whether the procedure goes on',
    erklaerung: 'File the declaration on the employment',
    anfrage: 'Request the consent',
    zustimmung: 'Decide on the consent, from transmission of the request',
    pruefung: 'Examine the conditions of residence law',
    vorabzustimmung: 'Give the advance approval once the conditions are met',
    unterrichtung: 'Store the advance approval in the register, inform the mission',
    zuleitung: 'Pass the advance approval on to the worker',
    terminanfrage: 'Ask for an appointment for the visa application',
    termin: 'Offer an appointment without delay; it lies within the time on the right',
    visumantrag: 'File the visa application with all papers',
    visumbescheid: 'Decide on the complete visa application',
    familie: 'File the visa applications of the family in temporal connection',
  },
  frist: (frist, laenge) => {
    switch (frist.art) {
      case 'unverzueglich':
        return 'without delay'
      case 'ohneZahl':
        return 'no fixed time'
      case 'laenge':
        switch (frist.charakter) {
          case 'soll':
            return `target: ${laenge}`
          case 'inDerRegel':
            return `as a rule ${laenge}`
          case 'fiktion':
            return `${laenge}, then deemed granted`
          case 'praxis':
            return `by practice ${laenge}`
          default:
            return laenge
        }
    }
  },
  tabelle: { titel: 'Steps, participants and periods', kopf: ['Step', 'Who', 'Time', 'Provision'] },
  angehoeriger: {
    titel: (nummer) => `Relative ${nummer}`,
    vornamen: 'Given names as in the passport',
    nachnamen: 'Surnames as in the passport',
    geburtsdatum: 'Born on',
    staatsangehoerigkeit: 'Nationality',
    verhaeltnis: 'Relation to the worker',
  },
  hinweise: {
    titel: 'Notices',
    einleitung: 'The law asks, or makes it wise, to point those involved to the following.',
  },
  anlagen: {
    titel: 'Attachments',
    einleitung:
      'These papers belong to it. In brackets stands in which form they suffice. A tick only says that the paper lies with the agreement.',
    fuer: {
      auslaenderbehoerde: 'For the foreigners authority',
      bewertung: 'For the body that examines the qualification',
      bundesagentur: 'For the Federal Employment Agency; to follow once recognition is finished',
      familie: 'For the family, each person',
    },
    form: {
      original: 'original',
      beglaubigteKopie: 'officially certified copy',
      farbkopie: 'colour copy',
      kopie: 'copy',
      elektronisch: 'electronic',
    },
    falls: 'if needed',
  },
  ergaenzungsblatt: {
    titel: 'Supplementary sheet: further relatives',
    einleitung: 'This sheet is part of the agreement, section J.',
  },
  angebot: {
    gehalt: 'Pay according to the offer',
    wochenstunden: 'Hours per week according to the offer',
    befristung: 'Limited until',
  },
  ergaenzung: {
    titel: (nummer, tag) => `Supplement no. ${nummer} to the agreement of ${tag}`,
    betreff: 'Supplement to the agreement under § 81a Abs. 2 Aufenthaltsgesetz',
    zwischen: 'This supplement is made by',
    einleitung: (tag, fachkraft) =>
      `They change the agreement of ${tag} on the fast-track procedure${fachkraft === '' ? '' : ` for ${fachkraft}`}.`,
    frueher: (nummer, tag) => `Supplement no. ${nummer} of ${tag} is taken into account.`,
    aenderungen: 'What changes',
    bisher: 'Until now',
    kuenftig: 'From now on',
    nichts: 'not included',
    entfaellt: 'no longer applies',
    familie: 'Members of the family after this supplement',
    neueKlausel: 'New clause',
    neuePerson: 'New member of the family',
    person: 'Member of the family',
    uebriges: 'What stays',
    bleibt: 'For the rest the agreement stays as it is, its notices and its steps included.',
    wirksam: 'This supplement is in force once both sides have signed it. Until then the agreement counts as it is.',
    unterlagen:
      'The employer hands in the papers that belong to the changes: for a new job the changed offer, for further members of the family their power of attorney, passport and civil status certificates.',
  },
  unterschriften: {
    titel: 'Signatures',
    schriftform:
      'Both sides sign by hand or with a qualified electronic signature. Another signature does not replace the written form where that is required.',
    arbeitgeber: 'Employer, in the name of the worker',
    unterbevollmaechtigter: 'Sub-agent, for the employer in the name of the worker',
    auslaenderbehoerde: 'Foreigners authority',
    ortUndTag: 'Place, date',
  },
  ja: 'yes',
  nein: 'no',
  imMonat: (geld) => `${geld} gross a month`,
  botschaft: (stadt) => `German Embassy ${stadt}`,
  generalkonsulat: (stadt) => `German Consulate General ${stadt}`,
  klauselWort: 'Clause',
  unbestaetigt: 'not confirmed',
}

const PRAXIS = {
  sachsen: 'Saxony',
  bayern: 'Bavaria',
  nordrheinWestfalen: 'North Rhine-Westphalia',
  niedersachsen: 'Lower Saxony',
  badenWuerttemberg: 'Baden-Württemberg',
  berlin: 'Berlin',
  hamburg: 'Hamburg',
  hessen: 'Hesse',
  schleswigHolstein: 'Schleswig-Holstein',
} as const
