import type { Language } from './catalogue.ts'

/** Short names of the groups of ISCO-08: all of two digits, and those of three that the norms name. */
const iscoGroups: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '01': { de: 'Offiziere', en: 'commissioned officers' },
  '02': { de: 'Unteroffiziere', en: 'non-commissioned officers' },
  '03': { de: 'andere Streitkräfte', en: 'other armed forces' },
  11: { de: 'Geschäftsleitung, Politik, oberste Verwaltung', en: 'chief executives, senior officials' },
  12: { de: 'Leitung in Verwaltung und Vertrieb', en: 'administrative and commercial managers' },
  13: { de: 'Leitung in Produktion und Fachdiensten', en: 'production and specialised services managers' },
  14: { de: 'Leitung in Hotel, Gastronomie und Handel', en: 'hospitality and retail managers' },
  21: { de: 'Naturwissenschaft, Mathematik, Ingenieurwesen', en: 'science, mathematics and engineering' },
  22: { de: 'akademische Gesundheitsberufe', en: 'health professionals' },
  23: { de: 'Lehrkräfte', en: 'teachers' },
  24: { de: 'Betriebswirtschaft und Verwaltung', en: 'business and administration professionals' },
  25: { de: 'akademische IT-Berufe', en: 'IT professionals' },
  26: { de: 'Recht, Sozialwissenschaft, Kultur', en: 'legal, social and cultural professionals' },
  31: { de: 'technische Fachkräfte', en: 'science and engineering technicians' },
  32: { de: 'Assistenzberufe im Gesundheitswesen', en: 'health associate professionals' },
  33: { de: 'kaufmännische Fachkräfte und Verwaltung', en: 'business associate professionals' },
  34: { de: 'Fachkräfte für Recht, Soziales und Kultur', en: 'legal, social and cultural associates' },
  35: { de: 'IT-Technik', en: 'IT technicians' },
  41: { de: 'Büro und Sekretariat', en: 'general and keyboard clerks' },
  42: { de: 'Büro mit Kundenkontakt', en: 'customer services clerks' },
  43: { de: 'Rechnungswesen, Statistik, Lager', en: 'numerical and material recording clerks' },
  44: { de: 'sonstige Bürokräfte', en: 'other clerical support workers' },
  51: { de: 'persönliche Dienstleistungen', en: 'personal service workers' },
  52: { de: 'Verkauf', en: 'sales workers' },
  53: { de: 'Betreuung und Pflegehilfe', en: 'personal care workers' },
  54: { de: 'Schutz und Sicherheit', en: 'protective services workers' },
  61: { de: 'Landwirtschaft', en: 'skilled agricultural workers' },
  62: { de: 'Forstwirtschaft, Fischerei, Jagd', en: 'skilled forestry, fishery and hunting workers' },
  63: { de: 'Landwirtschaft für den eigenen Bedarf', en: 'subsistence farmers' },
  71: { de: 'Bau und Ausbau', en: 'building trades workers' },
  72: { de: 'Metall, Maschinen, Fahrzeuge', en: 'metal and machinery trades workers' },
  73: { de: 'Präzisionshandwerk und Druck', en: 'handicraft and printing workers' },
  74: { de: 'Elektrotechnik und Elektronik', en: 'electrical and electronic trades workers' },
  75: { de: 'Nahrung, Holz, Bekleidung', en: 'food, wood and garment trades workers' },
  81: { de: 'Bedienung von Anlagen und Maschinen', en: 'stationary plant and machine operators' },
  82: { de: 'Montage', en: 'assemblers' },
  83: { de: 'Fahrzeuge und mobile Anlagen', en: 'drivers and mobile plant operators' },
  91: { de: 'Reinigung und Hilfe', en: 'cleaners and helpers' },
  92: { de: 'Hilfsarbeit in der Landwirtschaft', en: 'agricultural labourers' },
  93: {
    de: 'Hilfsarbeit in Bau, Fertigung und Transport',
    en: 'labourers in construction, manufacturing and transport',
  },
  94: { de: 'Hilfsarbeit in der Küche', en: 'food preparation assistants' },
  95: { de: 'Straßendienste und Straßenverkauf', en: 'street services and sales' },
  96: { de: 'Abfallentsorgung und andere Hilfsarbeit', en: 'refuse and other elementary workers' },
  132: {
    de: 'Leitung in Produktion, Bergbau, Bau und Logistik',
    en: 'managers in production, mining, construction and logistics',
  },
  133: { de: 'Leitung in der IT', en: 'IT services managers' },
  134: {
    de: 'Leitung in Kinderbetreuung, Gesundheit, Pflege, Bildung und Finanzen',
    en: 'managers in childcare, health, care, education and finance',
  },
  221: { de: 'Ärztinnen und Ärzte', en: 'medical doctors' },
  222: { de: 'akademische Pflege und Geburtshilfe', en: 'nursing and midwifery professionals' },
  225: { de: 'Tiermedizin', en: 'veterinarians' },
  226: {
    de: 'andere akademische Gesundheitsberufe, etwa Zahnmedizin und Pharmazie',
    en: 'other health professionals, such as dentists and pharmacists',
  },
}

/**
 * A code with the name of the narrowest group that has one; the code alone where none has.
 * @example iscoName('2512', 'en') // '2512 (IT professionals)'
 */
export function iscoName(code: string, lang: Language): string {
  for (let length = Math.min(code.length, 3); length >= 2; length--) {
    const name = iscoGroups[code.slice(0, length)]?.[lang]
    if (name !== undefined) return `${code} (${name})`
  }
  return code
}
