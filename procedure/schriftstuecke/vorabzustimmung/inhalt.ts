import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { MissionId } from '#law/missions/missions.ts'
import type { Anerkennungsergebnis } from '#procedure/fachkraefteverfahren/events-anerkennung.ts'
import type {
  Hinweis,
  Pruefergebnis,
  Pruefpunkt,
  Zustimmungsgrundlage,
} from '#procedure/fachkraefteverfahren/events-zustimmung.ts'
import type { Anerkennungsstand, Gegenstand } from '#procedure/fachkraefteverfahren/vorhaben.ts'

/** What whoever prepares the paper enters; everything else comes from the file. Kept in versions as a form of the case. */
export interface Vorabzustimmungsentwurf {
  /** Number in the Ausländerzentralregister. */
  readonly azrNummer?: string
  readonly hinweise: readonly Hinweis[]
  readonly weitereHinweise?: string
  /** Months for which the visa is proposed; practice, at most a year (Art. 18 SDÜ). */
  readonly visumMonate: number
  /** Last day of the consent, where it is not to follow from the practice of the office. */
  readonly gueltigBis?: PlainDate
  /** Papers of which the office saw a copy alone: the originals are to be shown at the mission. */
  readonly nurInKopie: readonly string[]
  /** Papers that are attached to the consent. */
  readonly anlagen: readonly string[]
}

/**
 * Everything that a Vorabzustimmung says, without words: the same for the page, for the reading version and for the copy that
 * programs read.
 */
export interface Vorabzustimmungsinhalt {
  readonly art: 'vorabzustimmung'
  /** Of this form of the content. */
  readonly fassung: 1
  readonly aktenzeichen: string
  readonly azrNummer: string | undefined
  readonly datum: PlainDate
  readonly gueltigBis: PlainDate
  readonly behoerde: Behoerdenangaben
  readonly auslandsvertretung: MissionId | undefined
  readonly fachkraft: Fachkraftangaben
  readonly arbeitgeber: Arbeitgeberangaben
  readonly zweck: { readonly weg: string; readonly norm: string }
  readonly visumMonate: number
  readonly anerkennungsstand: Anerkennungsstand
  readonly feststellungen: readonly Feststellung[]
  readonly erlaubnis: 'nichtNoetig' | 'nichtVorausgesetzt' | 'erteilt' | 'zugesagt'
  readonly zustimmung: Zustimmungsgrundlage
  readonly zustimmungBis: PlainDate | undefined
  readonly zustimmungBeschraenkt: boolean
  readonly geprueft: Readonly<Record<Pruefpunkt, Pruefergebnis>>
  readonly absehensgrund: string | undefined
  readonly hinweise: readonly Hinweis[]
  readonly weitereHinweise: string | undefined
  readonly nurInKopie: readonly string[]
  readonly anlagen: readonly string[]
  readonly familie: readonly Familienangabe[]
}

export interface Behoerdenangaben {
  readonly name: string
  readonly organisationseinheit: string | undefined
  readonly anschrift: string | undefined
  readonly email: string | undefined
  readonly telefon: string | undefined
  readonly ansprechpartner: string | undefined
}

export interface Fachkraftangaben {
  readonly vornamen: string
  readonly nachnamen: string
  readonly geburtsname: string | undefined
  readonly geburtsdatum: PlainDate | undefined
  readonly geburtsort: string | undefined
  readonly staatsangehoerigkeiten: readonly string[]
  readonly passnummer: string | undefined
  readonly passGueltigBis: PlainDate | undefined
}

export interface Arbeitgeberangaben {
  readonly name: string
  readonly anschrift: string | undefined
  readonly betriebsstaette: string | undefined
  readonly taetigkeit: string | undefined
  readonly beginn: PlainDate | undefined
  readonly befristetBis: PlainDate | undefined
}

/** What a body found about a qualification. */
export interface Feststellung {
  readonly gegenstand: Gegenstand
  readonly ergebnis: Anerkennungsergebnis
  readonly am: PlainDate
}

export interface Familienangabe {
  readonly vornamen: string
  readonly nachnamen: string
  readonly geburtsdatum: PlainDate | undefined
  readonly verhaeltnis: 'ehegatte' | 'lebenspartner' | 'kind' | undefined
}
