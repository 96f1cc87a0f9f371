import type { Language } from './catalogue.ts'

/** What missions take, by ISO 4217: "ALL" and "MAD" are words too, so no code stands alone. */
const waehrungen: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ALL: { de: 'Albanischer Lek', en: 'Albanian lek' },
  AMD: { de: 'Armenischer Dram', en: 'Armenian dram' },
  BAM: { de: 'Konvertible Mark', en: 'Convertible mark' },
  BDT: { de: 'Bangladesch-Taka', en: 'Bangladeshi taka' },
  BRL: { de: 'Brasilianischer Real', en: 'Brazilian real' },
  CNY: { de: 'Renminbi Yuan', en: 'Renminbi yuan' },
  COP: { de: 'Kolumbianischer Peso', en: 'Colombian peso' },
  EGP: { de: 'Ägyptisches Pfund', en: 'Egyptian pound' },
  EUR: { de: 'Euro', en: 'Euro' },
  GEL: { de: 'Georgischer Lari', en: 'Georgian lari' },
  GHS: { de: 'Ghanaischer Cedi', en: 'Ghanaian cedi' },
  IDR: { de: 'Indonesische Rupiah', en: 'Indonesian rupiah' },
  INR: { de: 'Indische Rupie', en: 'Indian rupee' },
  IRR: { de: 'Iranischer Rial', en: 'Iranian rial' },
  JOD: { de: 'Jordanischer Dinar', en: 'Jordanian dinar' },
  KES: { de: 'Kenia-Schilling', en: 'Kenyan shilling' },
  KGS: { de: 'Kirgisischer Som', en: 'Kyrgyz som' },
  KZT: { de: 'Kasachischer Tenge', en: 'Kazakh tenge' },
  LKR: { de: 'Sri-Lanka-Rupie', en: 'Sri Lankan rupee' },
  MAD: { de: 'Marokkanischer Dirham', en: 'Moroccan dirham' },
  MXN: { de: 'Mexikanischer Peso', en: 'Mexican peso' },
  NGN: { de: 'Nigerianischer Naira', en: 'Nigerian naira' },
  NPR: { de: 'Nepalesische Rupie', en: 'Nepalese rupee' },
  OMR: { de: 'Omanischer Rial', en: 'Omani rial' },
  PHP: { de: 'Philippinischer Peso', en: 'Philippine peso' },
  PKR: { de: 'Pakistanische Rupie', en: 'Pakistani rupee' },
  RSD: { de: 'Serbischer Dinar', en: 'Serbian dinar' },
  RUB: { de: 'Russischer Rubel', en: 'Russian rouble' },
  TND: { de: 'Tunesischer Dinar', en: 'Tunisian dinar' },
  TRY: { de: 'Türkische Lira', en: 'Turkish lira' },
  UAH: { de: 'Ukrainische Hrywnja', en: 'Ukrainian hryvnia' },
  USD: { de: 'US-Dollar', en: 'US dollar' },
  UZS: { de: 'Usbekischer Sum', en: 'Uzbek sum' },
  VND: { de: 'Vietnamesischer Dong', en: 'Vietnamese dong' },
}

/**
 * A currency with its code; the code alone where nobody named it.
 * @example waehrungsname('ALL', 'de') // 'Albanischer Lek (ALL)'
 */
export function waehrungsname(code: string, lang: Language): string {
  const name = waehrungen[code]?.[lang]
  return name === undefined ? code : `${name} (${code})`
}
