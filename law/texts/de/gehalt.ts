import type { gehalt as facts } from '../../facts/gehalt.ts'
import type { FactTexts } from '../catalogue.ts'

export const gehalt = {
  monatsgehalt: {
    label: 'Bruttogehalt im Monat',
    question: 'Wie hoch ist das Bruttogehalt im Monat?',
    help: 'Der feste Betrag vor Steuern und Abgaben aus dem Vertrag. Zuschläge, Überstunden und Boni zählen nicht.',
  },
  gehaltszahlungenImJahr: {
    label: 'Monatsgehälter im Jahr',
    question: 'Wie viele Monatsgehälter bekommen Sie im Jahr?',
    help: 'Meist sind es 12. Steht ein 13. Gehalt fest und ohne Bedingung im Vertrag, sind es 13.',
  },
  festeZusatzzahlungenImJahr: {
    label: 'Feste Zusatzzahlungen im Jahr',
    question: 'Welche weiteren festen Zahlungen bekommen Sie im Jahr, zusammengerechnet?',
    help: 'Zum Beispiel Urlaubsgeld oder Weihnachtsgeld, das fest zugesagt ist. Was von Leistung, Gewinn oder dem Willen des Arbeitgebers abhängt, zählt nicht. Gibt es nichts, geben Sie 0 ein.',
  },
} as const satisfies FactTexts<typeof facts>
