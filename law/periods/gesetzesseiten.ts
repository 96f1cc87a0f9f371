import type { PlainDate } from '../calendar/plain-date.ts'

/** The first day Vorab answers for: entry into force of the Fachkräfteeinwanderungsgesetz. */
export const SEIT_BEGINN: PlainDate = '2020-03-01'

/**
 * The page of a § in the collection of federal law.
 * @example gesetz('bqfg', '14a') // 'https://www.gesetze-im-internet.de/bqfg/__14a.html'
 */
export function gesetz(law: string, paragraph: string): string {
  return `https://www.gesetze-im-internet.de/${law}/__${paragraph}.html`
}

/** Pages of offices on which custom and agreements rest. */
export const seiten = {
  ablaufSachsen: 'https://fachkraefte.zuwanderung.sachsen.de/ablauf-des-beschleunigten-verfahrens-4002.html',
  vorabzustimmungSachsen: 'https://fachkraefte.zuwanderung.sachsen.de/erteilung-vorabzustimmung-3980.html',
  zielSachsen: 'https://fachkraefte.zuwanderung.sachsen.de/ziel-vorabzustimmung-zum-visum-3995.html',
  familieSachsen: 'https://fachkraefte.zuwanderung.sachsen.de/familiennachzug-im-beschleunigten-verfahren-3976.html',
  familieHamburg: 'https://www.hamburg.de/service/info/111095075/',
  zentralstelle: 'https://zab.kmk.org/de/zeugnisbewertung/feg',
  /** The sheet on the Blaue Karte EU of 14 May 2024; its own address is not known. */
  botschaftBelgrad: 'https://belgrad.diplo.de',
} as const
