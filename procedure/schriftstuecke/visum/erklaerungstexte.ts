import type { Language } from '#law/texts/catalogue.ts'
import { erklaerungenDe } from '../texts/de/visumerklaerungen.ts'
import { erklaerungenEn } from '../texts/en/visumerklaerungen.ts'
import type { Erklaerungstexte } from '../texts/erklaerungstexte.ts'

/** The words of the declarations, by language: German binds. */
export const erklaerungstexte: Readonly<Record<Language, Erklaerungstexte>> = { de: erklaerungenDe, en: erklaerungenEn }
