import type { Land } from '#law/calendar/land.ts'
import type { OrganisationKind } from '#server/cases/viewer.ts'

/** Invented offices, firms and people of the demonstration. Every name says that it is one. */

export type OrganisationKey =
  | 'auslaenderbehoerde'
  | 'klinik'
  | 'werke'
  | 'kanzlei'
  | 'anerkennendeStelle'
  | 'zentralstelle'
  | 'bundesagentur'
  | 'auslandsvertretung'
  | 'beratungsstelle'

interface DemonstrationOrganisation {
  readonly kind: OrganisationKind
  readonly name: string
  readonly land?: Land
}

export const organisations: Readonly<Record<OrganisationKey, DemonstrationOrganisation>> = {
  auslaenderbehoerde: { kind: 'behoerde', name: 'Ausländerbehörde Musterstadt (Vorführung)', land: 'SN' },
  klinik: { kind: 'arbeitgeber', name: 'Musterklinik gGmbH (Vorführung)', land: 'SN' },
  werke: { kind: 'arbeitgeber', name: 'Beispielwerke GmbH (Vorführung)', land: 'SN' },
  kanzlei: { kind: 'unterbevollmaechtigter', name: 'Kanzlei Exempel (Vorführung)', land: 'SN' },
  anerkennendeStelle: { kind: 'anerkennendeStelle', name: 'Anerkennungsstelle Musterland (Vorführung)', land: 'SN' },
  zentralstelle: { kind: 'zentralstelle', name: 'Zeugnisbewertung Muster (Vorführung)', land: 'NW' },
  bundesagentur: { kind: 'bundesagentur', name: 'Arbeitsmarktzulassung Muster (Vorführung)', land: 'SN' },
  auslandsvertretung: { kind: 'auslandsvertretung', name: 'Botschaft Musterstaat (Vorführung)' },
  beratungsstelle: { kind: 'beratungsstelle', name: 'Qualifizierungsberatung Muster (Vorführung)', land: 'SN' },
}

export type PersonKey =
  | 'sachbearbeitung'
  | 'vertretung'
  | 'leitung'
  | 'klinik'
  | 'werke'
  | 'kanzlei'
  | 'anerkennendeStelle'
  | 'zentralstelle'
  | 'bundesagentur'
  | 'auslandsvertretung'
  | 'beratungsstelle'
  | 'pflegefachfrau'
  | 'ingenieurin'
  | 'informatiker'
  | 'elektroniker'
  | 'auszubildender'
  | 'akademikerin'

interface DemonstrationPerson {
  readonly name: string
  readonly organisation?: OrganisationKey
  readonly role?: 'sachbearbeitung' | 'leitung' | 'verwaltung' | 'ansprechpartner'
  readonly language: 'de' | 'en'
}

export const people: Readonly<Record<PersonKey, DemonstrationPerson>> = {
  sachbearbeitung: {
    name: 'Mara Muster (Vorführung)',
    organisation: 'auslaenderbehoerde',
    role: 'sachbearbeitung',
    language: 'de',
  },
  vertretung: {
    name: 'Veit Vertretung (Vorführung)',
    organisation: 'auslaenderbehoerde',
    role: 'sachbearbeitung',
    language: 'de',
  },
  leitung: { name: 'Lea Leitung (Vorführung)', organisation: 'auslaenderbehoerde', role: 'leitung', language: 'de' },
  klinik: { name: 'Kim Klinik (Vorführung)', organisation: 'klinik', role: 'ansprechpartner', language: 'de' },
  werke: { name: 'Willi Werke (Vorführung)', organisation: 'werke', role: 'ansprechpartner', language: 'de' },
  kanzlei: { name: 'Kaja Kanzlei (Vorführung)', organisation: 'kanzlei', role: 'ansprechpartner', language: 'de' },
  anerkennendeStelle: {
    name: 'Anna Anerkennung (Vorführung)',
    organisation: 'anerkennendeStelle',
    role: 'sachbearbeitung',
    language: 'de',
  },
  zentralstelle: {
    name: 'Zora Zeugnis (Vorführung)',
    organisation: 'zentralstelle',
    role: 'sachbearbeitung',
    language: 'de',
  },
  bundesagentur: {
    name: 'Arno Arbeit (Vorführung)',
    organisation: 'bundesagentur',
    role: 'sachbearbeitung',
    language: 'de',
  },
  auslandsvertretung: {
    name: 'Bela Botschaft (Vorführung)',
    organisation: 'auslandsvertretung',
    role: 'sachbearbeitung',
    language: 'de',
  },
  beratungsstelle: {
    name: 'Bea Beratung (Vorführung)',
    organisation: 'beratungsstelle',
    role: 'sachbearbeitung',
    language: 'de',
  },
  pflegefachfrau: { name: 'Dafina Demo (Vorführung)', language: 'en' },
  ingenieurin: { name: 'Ivana Demo (Vorführung)', language: 'en' },
  informatiker: { name: 'Luka Demo (Vorführung)', language: 'en' },
  elektroniker: { name: 'Emir Demo (Vorführung)', language: 'en' },
  auszubildender: { name: 'Arben Demo (Vorführung)', language: 'en' },
  akademikerin: { name: 'Ana Demo (Vorführung)', language: 'en' },
}

/** Reserved by RFC 2606: no mail ever leaves for it. */
export function addressOf(person: PersonKey): string {
  return `${person.toLowerCase()}@vorfuehrung.example`
}
