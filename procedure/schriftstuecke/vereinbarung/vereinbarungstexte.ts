import type { Anlagenform } from '#procedure/fachkraefteverfahren/events-anlagen.ts'
import type { Amtspraxis } from './ausgabe.ts'
import type { Wahl } from './feld.ts'
import type { Abschnitt, FeldId } from './feld-id.ts'
import type { Klauseltexte } from './klauseln.ts'
import type { Schrittfrist, SchrittId } from './schritte.ts'

/** One of the boxes of section E. */
export type Anerkennungskasten = 'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7' | 'E8'

/** Everything that the agreement says, in one language. */
export interface Vereinbarungstexte {
  readonly klausel: Klauseltexte
  readonly titel: string
  readonly betreff: string
  readonly ausgabe: (fassung: 'mitVollmacht' | 'mitVersicherung', praxis: Amtspraxis) => string
  readonly zwischen: string
  readonly und: string
  readonly nachfolgend: { readonly arbeitgeber: string; readonly auslaenderbehoerde: string }
  readonly entwurf: string
  readonly lesefassung: string
  readonly abschnitt: Readonly<Record<Abschnitt, string>>
  readonly feld: Readonly<Record<FeldId, string>>
  /** Why a field is asked for. */
  readonly warum: Readonly<Record<FeldId, string>>
  readonly wahl: Readonly<Record<Wahl, string>>
  readonly gruppe: Readonly<
    Record<
      | 'arbeitgeber'
      | 'arbeitgeberKontakt'
      | 'arbeitgeberVertretung'
      | 'unterbevollmaechtigter'
      | 'unterbevollmaechtigterKontakt'
      | 'unterbevollmaechtigterVertretung'
      | 'fachkraft'
      | 'auslaenderbehoerde'
      | 'auslaenderbehoerdeKontakt'
      | 'auslaenderbehoerdeVertretung'
      | 'vollmacht'
      | 'vorhaben',
      string
    >
  >
  readonly kasten: Readonly<Record<Anerkennungskasten, string>>
  readonly erlaubnisKeine: string
  readonly erlaubnisNoetig: string
  readonly schritt: Readonly<Record<SchrittId, string>>
  readonly frist: (frist: Schrittfrist, laenge: string) => string
  readonly tabelle: { readonly titel: string; readonly kopf: readonly [string, string, string, string] }
  readonly angehoeriger: {
    readonly titel: (nummer: number) => string
    readonly vornamen: string
    readonly nachnamen: string
    readonly geburtsdatum: string
    readonly staatsangehoerigkeit: string
    readonly verhaeltnis: string
  }
  readonly hinweise: { readonly titel: string; readonly einleitung: string }
  readonly anlagen: {
    readonly titel: string
    readonly einleitung: string
    readonly fuer: Readonly<Record<'auslaenderbehoerde' | 'bewertung' | 'bundesagentur' | 'familie', string>>
    readonly form: Readonly<Record<Anlagenform, string>>
    readonly falls: string
  }
  readonly ergaenzungsblatt: { readonly titel: string; readonly einleitung: string }
  /** What stands in the offer, which is part of the agreement. */
  readonly angebot: { readonly gehalt: string; readonly wochenstunden: string; readonly befristung: string }
  readonly ergaenzung: {
    readonly titel: (nummer: number, tag: string) => string
    readonly betreff: string
    readonly zwischen: string
    readonly einleitung: (tag: string, fachkraft: string) => string
    readonly frueher: (nummer: number, tag: string) => string
    readonly aenderungen: string
    readonly bisher: string
    readonly kuenftig: string
    readonly nichts: string
    readonly entfaellt: string
    readonly familie: string
    /** What an entry is about where nothing of it stood in the agreement. */
    readonly neueKlausel: string
    readonly neuePerson: string
    readonly person: string
    readonly uebriges: string
    readonly bleibt: string
    readonly wirksam: string
    readonly unterlagen: string
  }
  readonly unterschriften: {
    readonly titel: string
    readonly schriftform: string
    readonly arbeitgeber: string
    readonly unterbevollmaechtigter: string
    readonly auslaenderbehoerde: string
    readonly ortUndTag: string
  }
  readonly ja: string
  readonly nein: string
  readonly imMonat: (geld: string) => string
  readonly botschaft: (stadt: string) => string
  readonly generalkonsulat: (stadt: string) => string
  /** What a clause is called in a list of differences. */
  readonly klauselWort: string
  /** Something about an office that nobody confirmed. */
  readonly unbestaetigt: string
}
