import type { Language } from '#law/texts/catalogue.ts'
import type { Antragstexte } from '../../texts/antragstexte.ts'
import { antragDe } from '../../texts/de/antrag.ts'
import { antragEn } from '../../texts/en/antrag.ts'

/** The words of the application form, by language. */
export const antragstexte: Readonly<Record<Language, Antragstexte>> = { de: antragDe, en: antragEn }
