import type { Urkundenregel } from '../../nachweise/urkunden.ts'
import type { Stapelfach } from '../../nachweise/visumpaket/stapel.ts'
import type { Terminweg } from '../../nachweise/visumpaket/terminweg.ts'
import type { Unbekanntes } from '../../nachweise/visumpaket/unbekanntes.ts'
import type { Antragsteller } from '../../nachweise/visumpaket/visumpaket.ts'
import type { Evidence } from '../../sources/evidence.ts'

/** The words around a visa pack: the same in every language. Numbers and names come in as arguments. */
export interface Paketphrasen {
  readonly faecher: Readonly<Record<Stapelfach, string>>
  readonly antragsteller: Readonly<Record<Antragsteller, string>>
  readonly originale: (count: number) => string
  readonly kopien: (count: number) => string
  readonly ausdrucke: (count: number) => string
  readonly fotos: (count: number) => string
  readonly keinStueck: Readonly<Record<'zahlung' | 'stempelAufOriginal', string>>
  readonly nurWenn: (condition: string) => string
  readonly oder: (papers: string) => string
  readonly vonHand: string
  readonly stufe: (level: string) => string
  readonly stueckUnbestaetigt: string
  readonly unterlageUnbestaetigt: string
  readonly heften: Readonly<Record<'bueroklammer' | 'einBildAufgeklebt', string>>
  readonly gueltigkeit: {
    readonly leereSeiten: (count: number) => string
    readonly ueberDasVisumHinaus: (months: string) => string
    readonly beimAntrag: (months: string) => string
    readonly ausgestelltBinnen: (years: number) => string
    readonly hoechstensAlt: (months: string) => string
    readonly gueltig: (months: string) => string
    readonly aufenthaltSeit: (months: string) => string
    readonly letzte: (months: string) => string
  }
  /** What goes beyond the law: asked here, or usual elsewhere and not confirmed here. */
  readonly gueltigkeitDerPraxis: {
    readonly hier: (what: string, confidence: Evidence) => string
    readonly sonst: (what: string) => string
  }
  readonly formalitaet: Readonly<Record<Urkundenregel['formalitaet'], (state: string) => string>>
  readonly formalitaetSeit: (day: string) => string
  readonly zuvor: (authority: string) => string
  readonly stelle: (authority: string) => string
  readonly unbestaetigt: string
  readonly internationalGenuegt: string
  readonly staatFehlt: string
  readonly uebersetzung: Readonly<Record<'noetig' | 'ausserAufEnglisch', string>>
  readonly stand: (day: string) => string
  readonly ohneStand: string
  /** How well a line is known. */
  readonly beleg: Readonly<Record<Evidence, string>>
  readonly gebuehr: {
    readonly betrag: (amount: string) => string
    readonly minderjaehrige: (amount: string) => string
    readonly nur: Readonly<Record<'erwachsen' | 'minderjaehrig', (amount: string) => string>>
    readonly waehrung: (money: string) => string
    readonly waehrungUnbestaetigt: (money: string) => string
    readonly bar: string
    readonly ort: (amount: string, stand: string) => string
    readonly ortMinderjaehrige: (amount: string) => string
    readonly keineErstattung: string
  }
  readonly termin: {
    readonly art: Readonly<Record<Terminweg['art'], string>>
    readonly rktermin: string
    readonly auslandsportal: string
    readonly annahme: (provider: string) => string
    readonly angehoerige: (count: number) => string
    readonly bestaetigen: (days: number) => string
    readonly frist: (weeks: number) => string
    readonly bescheid: (weeks: number) => string
    readonly keineFrist: string
    readonly sachstand: (from: number, to: number) => string
    readonly sachstandUnbekannt: string
    readonly sachstandBeschleunigt: string
  }
  readonly immer: {
    readonly versicherung: string
    readonly keinVisumFreies: string
    readonly originale: string
    readonly vorabzustimmung: string
    readonly merkblattZuerst: string
  }
  readonly unbekannt: Readonly<Record<Unbekanntes['was'], (papers: string) => string>>
}
