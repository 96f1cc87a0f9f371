import type { Werte } from '../procedure-words.ts'

export const werteEn: Werte = {
  modus: {
    behoerde: {
      wort: 'with the authority',
      erklaerung: 'The foreigners authority keeps the file. Everyone involved works in the same file.',
    },
    eigenregie: {
      wort: 'on your own',
      erklaerung:
        'The employer or its representative keeps the file alone and records what the offices write. The authorities do not see this file.',
    },
  },
  anerkennungsstand: {
    gleichwertig: {
      wort: 'fully equivalent',
      erklaerung: 'A decision says: the training is fully equivalent to a German one.',
    },
    vergleichbar: {
      wort: 'comparable university degree',
      erklaerung:
        'The degree is comparable to a German one. The database anabin or a statement of comparability shows it.',
    },
    teilweiseGleichwertig: {
      wort: 'partly equivalent',
      erklaerung: 'A decision names differences that a measure in Germany can make up for.',
    },
    wirdBeantragt: {
      wort: 'recognition is being applied for',
      erklaerung: 'There is no decision yet. The foreigners authority starts the recognition procedure now.',
    },
    nachEinreise: {
      wort: 'recognition after entry',
      erklaerung:
        'There is a placement arrangement of the Federal Employment Agency. Recognition is applied for in Germany only.',
    },
    anerkennungspartnerschaft: {
      wort: 'recognition partnership',
      erklaerung:
        'Employer and worker agree to seek recognition together in Germany. Before that it is only confirmed that the home state recognises the qualification.',
    },
    ohneAnerkennung: {
      wort: 'without recognition',
      erklaerung: 'This way asks for no recognition, for example a training place or work experience.',
    },
  },
  gegenstand: {
    gleichwertigkeit: 'finding of equivalence',
    zeugnisbewertung: 'statement of comparability',
    digitaleAuskunft: 'information on the qualification',
    berufsausuebungserlaubnis: 'permit to practise the profession',
  },
  anerkennungsrecht: {
    bqfg: 'federal profession under the Professional Qualifications Assessment Act (BQFG)',
    fachgesetz: 'profession with an act of its own, for example nursing or medicine',
    landesrecht: 'profession under the law of the Land',
    zentralstelle: 'central office for foreign education',
  },
  gespraechsweg: {
    persoenlich: 'in person',
    telefonisch: 'by telephone',
    elektronisch: 'electronically',
    schriftlich: 'in writing',
  },
  anerkennungsergebnis: {
    gleichwertig: { wort: 'fully equivalent', erklaerung: 'The training is fully equivalent to a German one.' },
    teilweiseGleichwertig: {
      wort: 'partly equivalent',
      erklaerung: 'There are differences. The decision names what can make up for them.',
    },
    nichtGleichwertig: {
      wort: 'not equivalent',
      erklaerung: 'The training differs substantially. See whether the decision names a measure.',
    },
    vergleichbar: { wort: 'comparable', erklaerung: 'The university degree is comparable to a German degree.' },
    nichtVergleichbar: {
      wort: 'not comparable',
      erklaerung: 'The university degree cannot be matched with a German degree.',
    },
    bestaetigt: {
      wort: 'confirmed',
      erklaerung: 'The qualification is recognised in the state where it was acquired.',
    },
    nichtBestaetigt: {
      wort: 'not confirmed',
      erklaerung: 'It could not be confirmed that the home state recognises the qualification.',
    },
    erlaubnisErteilt: { wort: 'permit granted', erklaerung: 'The worker may practise the profession in Germany.' },
    erlaubnisZugesagt: {
      wort: 'permit promised',
      erklaerung: 'The office has promised to grant the permit for the profession.',
    },
    erlaubnisVersagt: { wort: 'permit refused', erklaerung: 'The office has refused the permit for the profession.' },
  },
  pruefpunkt: {
    identitaetUndPass: {
      wort: 'identity and passport',
      erklaerung: 'It is clear who the worker is. There is a valid passport.',
    },
    lebensunterhalt: {
      wort: 'livelihood',
      erklaerung: 'The income is enough to live on, without public benefits and with health insurance.',
    },
    keinAusweisungsinteresse: {
      wort: 'no interest in expulsion',
      erklaerung: 'Nothing is known that speaks against the stay, for example criminal offences.',
    },
    altersvorsorge: {
      wort: 'pension',
      erklaerung:
        'From the age of 45 some titles ask for a minimum salary or an adequate pension the first time. The EU Blue Card is not one of them.',
    },
    konkretesAngebot: {
      wort: 'concrete offer',
      erklaerung: 'There is a particular job or training place with a particular employer.',
    },
    besondereVoraussetzungen: {
      wort: 'special conditions',
      erklaerung: 'What the chosen purpose of stay asks for besides, for example a degree, a salary or a language.',
    },
  },
  pruefergebnis: { erfuellt: 'met', nichtErfuellt: 'not met', entfaellt: 'does not apply' },
  hinweis: {
    passNichtVisierfaehig: 'No visa can be put into this passport.',
    voraufenthalt: 'The person has been in Germany before.',
    namensabweichung: 'The name is spelt differently in the papers.',
    spracheNichtGeprueft: 'The foreigners authority has not checked the language skills.',
    familie: 'Family members come along or follow.',
  },
  anlagenform: {
    original: 'original',
    beglaubigteKopie: 'officially certified copy',
    farbkopie: 'colour copy',
    kopie: 'copy',
    elektronisch: 'electronic document',
  },
  beendigungsgrund: {
    antragZurueckgenommen: 'The application has been withdrawn.',
    angebotEntfallen: 'The offer no longer exists.',
    vollmachtWiderrufen: 'The power of attorney has been revoked.',
    nichtFortgefuehrt: 'The procedure is not continued after the decision on recognition.',
    vorabzustimmungVersagt: 'The advance approval has been refused.',
    visumAbgelehnt: 'The visa has been refused.',
    ziel: 'The procedure has reached its aim.',
    unzustaendig: 'Another authority is responsible.',
  },
  vollmachtgeber: { fachkraft: 'worker', ehegatte: 'spouse', sorgeberechtigte: 'persons with custody' },
  fassung: {
    mitVollmacht: {
      wort: 'agreement with the power of attorney attached',
      erklaerung: 'Older version: the worker’s power of attorney is attached to the agreement.',
    },
    mitVersicherung: {
      wort: 'agreement with an assurance of the power',
      erklaerung:
        'Newer version: the employer assures that the worker has given it power of attorney. The authority can still ask for the document.',
    },
  },
  angebotsart: {
    arbeitsvertrag: 'contract of employment',
    arbeitsangebot: 'job offer',
    ausbildungsvertrag: 'training contract',
    schulplatz: 'confirmed school place',
  },
  angebotsaenderung: {
    taetigkeit: 'work to be done',
    arbeitsort: 'place of work',
    gehalt: 'pay',
    sonstiges: 'something else',
  },
  unterschriftsform: {
    eigenhaendig: 'by hand',
    qualifizierteSignatur: 'with a qualified electronic signature',
    fortgeschritteneSignatur: 'with an advanced electronic signature',
  },
  faelligkeit: { beiUnterzeichnung: 'on signature', nachBekanntgabe: 'after notification' },
  zustellungsweg: {
    uebergabe: 'handed over in person',
    postMitEmpfangsbekenntnis: 'sent by post with a form to confirm receipt',
    einschreiben: 'sent by registered post',
    elektronisch: 'sent electronically',
  },
  anfrageweg: { schnittstelle: 'through the interface', elektronisch: 'electronically', post: 'by post' },
  unterrichtungsweg: {
    register: 'through the Central Register of Foreigners',
    sichereEmail: 'by secure e-mail',
    original: 'with the original',
  },
  aushaendigung: { persoenlich: 'in person', post: 'by post', elektronisch: 'electronically' },
  fortfuehrung: { fortfuehren: 'goes on', beenden: 'ends' },
  rolle: { ansprechpartner: 'contact person', vertretung: 'deputy' },
  verhaeltnis: { ehegatte: 'spouse', lebenspartner: 'life partner', kind: 'child' },
  einwandergebnis: { berichtigt: 'The entry has been corrected.', geblieben: 'The entry stays.' },
  zustimmungsgrundlage: {
    erklaert: { wort: 'given', erklaerung: 'The Federal Employment Agency has consented.' },
    fingiert: {
      wort: 'deemed to be given',
      erklaerung:
        'Within the period the Federal Employment Agency neither decided nor said that something was missing. The law then treats its consent as given.',
    },
    global: {
      wort: 'given by global consent',
      erklaerung:
        'The employment agency has consented in advance for this occupation. The employer has promised to keep the conditions.',
    },
    nichtAktenkundig: {
      wort: 'not in the file',
      erklaerung: 'The letter of the authority does not say what the consent rests on.',
    },
    nichtErforderlich: {
      wort: 'not needed',
      erklaerung: 'This way needs no consent of the Federal Employment Agency.',
    },
  },
}
