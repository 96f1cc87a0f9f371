import type { Paketphrasen } from './phrasen.ts'

const oneOrMany = (one: string, many: string) => (count: number) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const en: Paketphrasen = {
  faecher: {
    antrag: 'Application',
    identitaet: 'Passport and residence',
    vorabzustimmung: 'Advance approval (Vorabzustimmung)',
    arbeitsplatz: 'Job',
    qualifikation: 'Degree, recognition, experience',
    ausbildung: 'Training in Germany',
    sprache: 'Language',
    lebensunterhalt: 'Means of living and insurance',
    familie: 'Family and name',
    weitere: 'Other papers',
    erklaerung: 'Declarations to sign',
    amSchalter: 'At hand at the counter',
  },
  antragsteller: { fachkraft: 'skilled worker', ehegatte: 'spouse', kind: 'child' },
  originale: oneOrMany('original', 'originals'),
  kopien: oneOrMany('copy', 'copies'),
  ausdrucke: oneOrMany('print', 'prints'),
  fotos: oneOrMany('photo', 'photos'),
  keinStueck: { zahlung: 'payment', stempelAufOriginal: 'stamp on the original' },
  nurWenn: (condition) => `Only if ${condition}.`,
  oder: (papers) => `This will do instead: ${papers}.`,
  vonHand: 'Sign by hand.',
  stufe: (level) => `Level ${level}.`,
  stueckUnbestaetigt: 'number not confirmed for this mission',
  unterlageUnbestaetigt: 'paper not confirmed',
  heften: {
    bueroklammer: 'Hold with a paper clip, do not staple.',
    einBildAufgeklebt: 'Glue one photo on, add the others loose.',
  },
  gueltigkeit: {
    leereSeiten: (count) => (count === 1 ? 'At least one empty page.' : `At least ${count} empty pages.`),
    ueberDasVisumHinaus: (months) => `Valid for at least ${months} after the visa ends.`,
    beimAntrag: (months) => `Still valid for at least ${months} when you apply.`,
    ausgestelltBinnen: (years) => `At most ${years} years old.`,
    hoechstensAlt: (months) => `At most ${months} old.`,
    gueltig: (months) => `Valid for ${months}.`,
    aufenthaltSeit: (months) => `For at least ${months} of lawful residence.`,
    letzte: (months) => `For the last ${months}.`,
  },
  gueltigkeitDerPraxis: {
    hier: (what, confidence) => `This mission asks (confidence ${confidence}): ${what}`,
    sonst: (what) => `Usual at other missions, not confirmed for yours: ${what}`,
  },
  formalitaet: {
    apostille: (state) => `Issued in ${state}: apostille on the original, before it is translated.`,
    legalisation: (state) => `Issued in ${state}: legalisation by the German mission.`,
    ueberpruefung: (state) =>
      `Issued in ${state}: neither apostille nor legalisation. The paper is checked where the office asks for it; you pay for that.`,
    eigeneBeglaubigung: (state) => `Issued in ${state}: confirmation by the ministries there.`,
    keine: (state) => `Issued in ${state}: no formality needed.`,
    ungeklaert: (state) => `Issued in ${state}: which formality is needed is not settled. Ask the mission.`,
  },
  formalitaetSeit: (day) => `So since ${day}.`,
  zuvor: (authority) => `Before that: ${authority}.`,
  stelle: (authority) => `Probably in charge of the apostille: ${authority} (not confirmed).`,
  unbestaetigt: 'not confirmed',
  internationalGenuegt: 'An international extract needs neither apostille nor translation.',
  staatFehlt: 'Which state issued it? That decides whether it needs an apostille or legalisation.',
  uebersetzung: {
    noetig: 'With a translation into German.',
    ausserAufEnglisch: 'With a translation into German, unless the paper is in English.',
  },
  stand: (day) => `as of ${day}`,
  ohneStand: 'undated',
  beleg: {
    A: 'Confidence A: read on an official page, in a form or in the statute.',
    B: 'Confidence B: official, but old or read only in part, or from a reliable second hand.',
    C: 'Confidence C: not confirmed.',
  },
  gebuehr: {
    betrag: (amount) => `The visa costs ${amount}.`,
    minderjaehrige: (amount) => `For minors ${amount}.`,
    nur: {
      erwachsen: (amount) => `The visa costs ${amount}.`,
      minderjaehrig: (amount) => `For minors the visa costs ${amount}, which is half.`,
    },
    waehrung: (money) => `Payable in this currency: ${money}.`,
    waehrungUnbestaetigt: (money) => `Probably payable in this currency: ${money}. That is not confirmed.`,
    bar: 'In cash.',
    ort: (amount, stand) => `The mission names ${amount} (${stand}); the amount follows the rate of exchange.`,
    ortMinderjaehrige: (amount) => `For minors it names ${amount}.`,
    keineErstattung: 'The fee is due with the application and is not paid back if the visa is refused.',
  },
  termin: {
    art: {
      eigeneBuchung: 'You book the appointment yourself.',
      fachkraftMeldetSichAn:
        'After the advance approval you register yourself for an appointment in the fast-track procedure.',
      auslandsvertretungVergibt:
        'The mission gives you the appointment once the foreigners authority has sent the advance approval. You do not book.',
      ohneTermin: 'You hand in the application without an appointment.',
      offen:
        'This mission does not say how the appointment comes about after the advance approval. Ask there and mention the advance approval (Vorabzustimmung).',
    },
    rktermin: 'This mission gives appointments through service2.diplo.de/rktermin.',
    auslandsportal: 'You may also apply online in the Consular Services Portal (digital.diplo.de).',
    annahme: (provider) => `A service provider takes the papers: ${provider}. Its own fee is added.`,
    angehoerige: (count) => `When registering you may name up to ${count} family members with passport numbers.`,
    bestaetigen: (days) => `You have to confirm the appointment within ${days} days.`,
    frist: (weeks) =>
      `Once the advance approval is there and your request for an appointment has come in, the mission offers one within the next ${weeks} weeks.`,
    bescheid: (weeks) => `A complete application is as a rule decided within ${weeks} weeks. That is no promise.`,
    keineFrist: 'Without an advance approval the law sets no period for the appointment and the decision.',
    sachstand: (from, to) =>
      `Questions about the state are answered after ${from} to ${to} weeks at the earliest, and only by e-mail.`,
    sachstandUnbekannt: 'From when on questions about the state are answered is not known for this mission.',
    sachstandBeschleunigt:
      'Missions name waiting times for questions about the state for ordinary applications. In the fast-track procedure ask once three weeks are over.',
  },
  immer: {
    versicherung:
      'You need health insurance from the entry on, until the insurance through work begins. Carry the proof across the border.',
    keinVisumFreies:
      'Enter only with the national visa, even if you could enter without a visa or with a Schengen visa. Every member of the family needs a visa of their own.',
    originale: 'Bring all originals. As a rule you get them back; the copies stay there.',
    vorabzustimmung:
      'Show in the original what the foreigners authority saw only as a copy, as the advance approval lists it. If you were given the original of the advance approval itself, bring that original.',
    merkblattZuerst:
      'If the mission has a leaflet or declarations of its own, those go first. Look at its site before the appointment.',
  },
  unbekannt: {
    keineListe: () =>
      'No list of papers has been researched for this way. That does not mean that none are needed: ask the mission.',
    listeUnbestaetigt: () => 'The list of this way is confirmed only in part.',
    keineAuslandsvertretung: () =>
      'Without a mission this is the safe default. Choose the one in whose district you live.',
    auslandsvertretungUnbestaetigt: () =>
      'Nobody confirmed what is said here about this mission: neither district nor intake nor currency.',
    auslandsvertretungSagtNichts: () => 'There is no list of this mission’s own. All numbers are the safe default.',
    listeNichtVonDort: () => 'The list for this purpose comes from other missions. It is not confirmed for this one.',
    stueckzahlen: (papers) => `How many pieces this mission wants is not confirmed for: ${papers}.`,
    unterlagenUnbestaetigt: (papers) => `Nobody confirmed whether these are asked for: ${papers}.`,
    verlangtDieAuslandsvertretung: (papers) => `Whether the mission asks for these is not known: ${papers}.`,
    ausstellungsstaat: (papers) => `The issuing state is not given for: ${papers}.`,
    urkundeUngeklaert: (papers) => `The formality is not settled or not confirmed for: ${papers}.`,
    terminweg: () => 'How the appointment comes about after the advance approval is not known here.',
    waehrung: () => 'In which money the fee is paid is not confirmed.',
  },
}
