import { type Hinweis, jeweils, type Urkundenstaat } from './urkundenstaat.ts'

const APOSTILLE: Urkundenstaat = { formalitaet: 'apostille', sources: ['apostilleListe'], confidence: 'A' }
const UEBERPRUEFUNG: Urkundenstaat = {
  formalitaet: 'ueberpruefung',
  sources: ['legalisationAusgesetzt'],
  confidence: 'A',
}
const NUR_BESTIMMTE: Hinweis = {
  de: 'Das gilt für bestimmte Arten von Urkunden; welche, sagt die Auslandsvertretung.',
  en: 'This goes for certain kinds of papers; the mission says which.',
}
const ZURZEIT_NICHT: Hinweis = {
  de: 'Auch eine Überprüfung ist dort zurzeit nicht möglich.',
  en: 'At present not even a check is possible there.',
}
const NICHT_AUF_DER_LISTE: Hinweis = {
  de: 'Der Staat ist dem Übereinkommen beigetreten, steht aber nicht auf der deutschen Liste der Apostille. Fragen Sie die Auslandsvertretung.',
  en: 'The state has joined the convention but is not on the German list of the apostille. Ask the mission.',
}
const MINISTERIUM_DES_AEUSSEREN: Hinweis = { de: 'Außenministerium', en: 'foreign ministry' }
const BEI_AUSZUEGEN: Hinweis = {
  de: 'Internationale Auszüge aus Personenstandsregistern brauchen weder Apostille noch Übersetzung.',
  en: 'International extracts of civil status registers need neither apostille nor translation.',
}

/** What is known state by state; where nothing is known, nothing stands here. */
export const urkundenstaaten: Readonly<Record<string, Urkundenstaat>> = {
  ...jeweils('MX RU GE KZ AM ZA AR PE EC BO PY GY JM JP KR SG SA OM', APOSTILLE),
  ...jeweils('NG KE GH LK NP MN ET BJ BI CI GM GN HT CM CD CG LA MG ML MZ MM TG UG', UEBERPRUEFUNG),
  ...jeweils('DZ DO KH LY SY ZM', { ...UEBERPRUEFUNG, hinweise: [NUR_BESTIMMTE] }),
  ...jeweils('AF ER IQ YE CU LR NE SL SO SD SS TJ TD TM CF', { ...UEBERPRUEFUNG, hinweise: [ZURZEIT_NICHT] }),
  ...jeweils('AZ RW SN', {
    formalitaet: 'ungeklaert',
    hinweise: [NICHT_AUF_DER_LISTE],
    sources: ['apostilleListe'],
    confidence: 'B',
  }),
  ...jeweils('JO LB', {
    formalitaet: 'legalisation',
    vorbeglaubigung: MINISTERIUM_DES_AEUSSEREN,
    sources: ['unbestaetigt'],
    confidence: 'C',
  }),
  AL: {
    ...APOSTILLE,
    seit: '2016-12-09',
    stelle: {
      de: 'Ministerium für Europa und auswärtige Angelegenheiten',
      en: 'Ministry for Europe and Foreign Affairs',
    },
    hinweise: [
      {
        de: 'Die Botschaft legalisiert nicht mehr. Wo eine internationale Fassung angeboten wird, nehmen Sie diese.',
        en: 'The embassy no longer legalises. Take the international form where one is offered.',
      },
    ],
    sources: ['tiranaApostille', 'apostilleListe'],
  },
  BA: {
    ...APOSTILLE,
    international: true,
    stelle: { de: 'Gericht oder Justizbehörde der Entität', en: 'court or justice authority of the entity' },
    hinweise: [BEI_AUSZUEGEN],
  },
  BR: { ...APOSTILLE, stelle: { de: 'Notariat (Cartório)', en: 'notary office (cartório)' } },
  CA: { ...APOSTILLE, seit: '2024-01-11' },
  CN: {
    ...APOSTILLE,
    seit: '2023-11-07',
    hinweise: [{ de: 'Auch für Hongkong und Macau.', en: 'Also for Hong Kong and Macau.' }],
  },
  CO: { ...APOSTILLE, stelle: { de: 'Außenministerium (im Internet)', en: 'foreign ministry (online)' } },
  EG: {
    formalitaet: 'legalisation',
    vorbeglaubigung: MINISTERIUM_DES_AEUSSEREN,
    hinweise: [
      {
        de: 'Sudanesische Urkunden legalisiert die Botschaft Kairo nicht.',
        en: 'Embassy Cairo does not legalise Sudanese papers.',
      },
    ],
    sources: ['internationaleUrkunden'],
    confidence: 'B',
  },
  GB: { ...APOSTILLE, sources: ['unbestaetigt', 'apostilleListe'], confidence: 'B' },
  ID: { ...APOSTILLE, seit: '2022-06-04', stelle: { de: 'Justizministerium', en: 'Ministry of Law' } },
  IN: {
    ...UEBERPRUEFUNG,
    hinweise: [
      {
        de: 'Die Apostille des indischen Außenministeriums gilt in Deutschland nicht; bei Zeugnissen prüfen ZAB und anabin. Eine Überprüfung kostet etwa 45.000 INR und findet nur statt, wenn eine deutsche Behörde sie verlangt.',
        en: 'The apostille of the Indian foreign ministry is of no effect in Germany; diplomas are checked by ZAB and anabin. A check costs about INR 45,000 and takes place only where a German authority asks for it.',
      },
    ],
    sources: ['legalisationAusgesetzt', 'apostilleListe'],
  },
  IR: {
    formalitaet: 'legalisation',
    vorbeglaubigung: { de: 'Justiz- und Außenministerium', en: 'justice and foreign ministries' },
    hinweise: [
      {
        de: 'Für das Visum genügt nach der Liste der Botschaft die amtliche Übersetzung mit Bestätigung des Ministeriums.',
        en: 'For the visa the list of the embassy is content with the official translation confirmed by the ministry.',
      },
    ],
    sources: ['teheranBlaueKarte', 'unbestaetigt'],
    confidence: 'C',
  },
  KG: {
    formalitaet: 'ungeklaert',
    hinweise: [
      {
        de: 'Eine Liste nennt die Apostille, eine andere die Überprüfung. Fragen Sie die Auslandsvertretung.',
        en: 'One list names the apostille, another the check of papers. Ask the mission.',
      },
    ],
    sources: ['apostilleListe', 'legalisationAusgesetzt'],
    confidence: 'B',
  },
  BD: {
    ...UEBERPRUEFUNG,
    hinweise: [
      {
        de: 'Das Apostille-Übereinkommen gilt zwischen Bangladesch und Deutschland nicht.',
        en: 'The Apostille Convention is not in force between Bangladesh and Germany.',
      },
    ],
    sources: ['legalisationAusgesetzt', 'apostilleUebereinkommen'],
  },
  MA: {
    formalitaet: 'legalisation',
    vorbeglaubigung: {
      de: 'Gericht erster Instanz und Außenministerium',
      en: 'court of first instance and foreign ministry',
    },
    hinweise: [
      {
        de: 'Elektronisch ausgestellte Urkunden können nicht legalisiert werden.',
        en: 'Papers issued electronically cannot be legalised.',
      },
    ],
    sources: ['apostilleListe'],
    confidence: 'A',
  },
  MD: {
    formalitaet: 'ungeklaert',
    international: true,
    hinweise: [BEI_AUSZUEGEN],
    sources: ['apostilleListe'],
    confidence: 'C',
  },
  ME: {
    ...APOSTILLE,
    international: true,
    stelle: { de: 'Grundgericht', en: 'basic court' },
    sources: ['apostilleListe', 'podgoricaAusbildung'],
  },
  MK: {
    ...APOSTILLE,
    international: true,
    stelle: { de: 'Grundgericht oder Justizministerium', en: 'basic court or Ministry of Justice' },
  },
  PH: {
    formalitaet: 'legalisation',
    seit: '2024-09-02',
    vorbeglaubigung: {
      de: 'Apostille des Außenministeriums (DFA) auf Papier',
      en: 'paper apostille of the foreign ministry (DFA)',
    },
    jeArt: {
      bildung: {
        formalitaet: 'ungeklaert',
        hinweis: {
          de: 'Legalisiert werden die Personenstandsurkunden der PSA; für andere Urkunden gilt eine Einschränkung. Fragen Sie die Botschaft.',
          en: 'What is legalised are civil records of the PSA; other papers are restricted. Ask the embassy.',
        },
      },
    },
    sources: ['manilaLegalisation', 'legalisationAusgesetzt'],
    confidence: 'A',
  },
  PK: {
    ...UEBERPRUEFUNG,
    hinweise: [
      {
        de: 'Hochschulzeugnisse bestätigt vorab die Higher Education Commission (HEC).',
        en: 'University diplomas are attested beforehand by the Higher Education Commission (HEC).',
      },
    ],
    sources: ['legalisationAusgesetzt', 'islamabadFachkraft'],
  },
  RS: {
    ...APOSTILLE,
    international: true,
    stelle: { de: 'Grundgericht am Ausstellungsort', en: 'basic court of the place of issue' },
    hinweise: [
      {
        de: 'Die Apostille gehört auf das Original; danach wird übersetzt.',
        en: 'The apostille goes on the original; the translation comes after it.',
      },
    ],
    sources: ['apostilleListe', 'belgradBlaueKarte'],
  },
  TN: {
    formalitaet: 'legalisation',
    vorbeglaubigung: {
      de: 'Gouvernorat oder Justiz, dann Außenministerium',
      en: 'governorate or justice, then foreign ministry',
    },
    jeArt: {
      bildung: {
        formalitaet: 'eigeneBeglaubigung',
        hinweis: {
          de: 'Bildungsministerium und Außenministerium stempeln das Zeugnis; die Botschaft legalisiert es nicht.',
          en: 'Education and foreign ministry stamp the diploma; the embassy does not legalise it.',
        },
        sources: ['tunisFachkraft'],
      },
    },
    sources: ['tunisFachkraft', 'legalisationAusgesetzt'],
    confidence: 'B',
  },
  TR: {
    ...APOSTILLE,
    international: true,
    stelle: { de: 'Gouverneursamt oder Gericht', en: "governor's office or court" },
    hinweise: [BEI_AUSZUEGEN],
    sources: ['apostilleListe', 'tuerkei'],
    confidence: 'B',
  },
  UA: { ...APOSTILLE, sources: ['apostilleListe', 'unbestaetigt'], confidence: 'B' },
  US: {
    ...APOSTILLE,
    hinweise: [
      {
        de: 'Wer sie erteilt, hängt davon ab, ob ein Bundesstaat oder der Bund die Urkunde ausgestellt hat.',
        en: 'Who issues it depends on whether a state or the federation issued the paper.',
      },
    ],
    sources: ['unbestaetigt', 'apostilleListe'],
    confidence: 'B',
  },
  UZ: {
    ...UEBERPRUEFUNG,
    hinweise: [
      {
        de: 'Das Apostille-Übereinkommen wird zwischen Usbekistan und Deutschland nicht angewandt.',
        en: 'The Apostille Convention is not applied between Uzbekistan and Germany.',
      },
    ],
    sources: ['legalisationAusgesetzt', 'apostilleListe'],
  },
  VN: {
    formalitaet: 'legalisation',
    vorbeglaubigung: {
      de: 'Außenministerium in Hanoi oder Ho-Chi-Minh-Stadt',
      en: 'foreign ministry in Hanoi or Ho Chi Minh City',
    },
    hinweise: [
      {
        de: 'Vietnam ist dem Apostille-Übereinkommen Ende 2025 beigetreten; ob es mit Deutschland gilt, ist nicht bestätigt.',
        en: 'Vietnam joined the Apostille Convention at the end of 2025; whether it is in force with Germany is not confirmed.',
      },
    ],
    sources: ['apostilleListe'],
    confidence: 'B',
  },
  XK: {
    formalitaet: 'ueberpruefung',
    vorbeglaubigung: { de: 'Agentur für Zivilregister', en: 'Civil Registration Agency' },
    jeArt: {
      personenstand: {
        formalitaet: 'legalisation',
        hinweis: {
          de: 'Das gilt für Ereignisse in Kosovo ab dem 19. Februar 2013. Ältere und solche im Ausland überprüft die Botschaft auf Ersuchen einer deutschen Behörde.',
          en: 'That goes for events in Kosovo from 19 February 2013 on. Earlier ones and those abroad are checked by the embassy when a German authority asks.',
        },
      },
      bildung: {
        formalitaet: 'keine',
        hinweis: {
          de: 'Für Zeugnisse gibt es keine Förmlichkeit; die anerkennende Stelle und die ZAB prüfen selbst.',
          en: 'There is no formality for diplomas; the recognition body and the ZAB check by themselves.',
        },
        sources: ['unbestaetigt'],
        confidence: 'C',
      },
    },
    hinweise: [
      {
        de: 'Die Apostille gilt zwischen Kosovo und Deutschland nicht. Serbische Urkunden über Standesämter in Kosovo, die nach dem 17. Februar 2008 ausgestellt sind, werden nicht anerkannt.',
        en: 'The apostille is not in force between Kosovo and Germany. Serbian papers on registry offices in Kosovo issued after 17 February 2008 are not accepted.',
      },
    ],
    sources: ['pristinaLegalisation', 'legalisationAusgesetzt', 'apostilleUebereinkommen'],
    confidence: 'A',
  },
}
