import type { Language } from '#law/texts/catalogue.ts'
import { visumDe } from '../texts/de/visum.ts'
import { visumEn } from '../texts/en/visum.ts'
import type { Visumtexte } from '../texts/visumtexte.ts'

/** The words of the visa pack on paper, by language. */
export const visumtexte: Readonly<Record<Language, Visumtexte>> = { de: visumDe, en: visumEn }
