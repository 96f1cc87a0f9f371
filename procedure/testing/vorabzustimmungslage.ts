import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Vorabzustimmungsentwurf } from '#procedure/schriftstuecke/vorabzustimmung/inhalt.ts'
import type { Vorabzustimmungslage } from '#procedure/schriftstuecke/vorabzustimmung/vorabzustimmungsinhalt.ts'
import type { Personenangaben, Stelle, Vorgangsangaben } from '#procedure/schriftstuecke/vorgangsangaben.ts'
import { geprueft, ohneZustimmung } from './gefragt.ts'
import { muster, speicher } from './vorgang.ts'

/** Invented people with everything that a Vorabzustimmung says of them. */

const person: Personenangaben = {
  id: 'w',
  vornamen: 'Đorđe',
  nachnamen: 'Petrović',
  geburtsname: undefined,
  geburtsdatum: '1990-05-04',
  geburtsort: 'Niš',
  staatsangehoerigkeiten: ['RS'],
  anschrift: 'Ulica 1, Niš',
  wohnsitzstaat: 'RS',
  email: undefined,
  telefon: undefined,
  pass: { nummer: '012345678', staat: 'RS', gueltigBis: '2031-01-01' },
}

const stelle = (name: string): Stelle => ({
  name,
  organisationseinheit: undefined,
  anschrift: 'Weg 2, 01067 Dresden',
  email: undefined,
  telefon: undefined,
  ansprechpartner: { ...person, id: 'a', vornamen: 'Jana', nachnamen: 'Kunze' },
  vertretung: undefined,
})

export const entwurf: Vorabzustimmungsentwurf = {
  azrNummer: '260112345678',
  hinweise: ['passNichtVisierfaehig', 'familie'],
  visumMonate: 12,
  nurInKopie: ['Diplom der Universität Niš'],
  anlagen: ['Ausdruck aus anabin'],
}

export const vorgangsangaben: Vorgangsangaben = {
  aktenzeichen: 'VB-2026-000001',
  modus: 'behoerde',
  vorhaben: { ...muster, weg: 'blaueKarteRegel', anerkennungsstand: 'vergleichbar' },
  fachkraft: person,
  familie: [{ ...person, id: 'f', vornamen: 'Ana', geburtsdatum: '1992-03-01', verhaeltnis: 'ehegatte' }],
  arbeitgeber: stelle('Elektro Sachsen GmbH'),
  unterbevollmaechtigter: undefined,
  auslaenderbehoerde: stelle('Landratsamt Musterkreis'),
  verfahren: {
    beschaeftigung: 'Entwicklungsingenieur',
    betriebsstaette: 'Hafenstraße 3, Dresden',
    auslandsvertretung: 'belgrade',
    beginn: '2026-12-01',
  },
}

/** On 20 August 2026, examined and found in order. */
export function vorabzustimmungslage(
  anders: Partial<Vorabzustimmungslage> = {},
  state: State = geprueft(ohneZustimmung(), '2026-08-20').state,
): Vorabzustimmungslage {
  return { angaben: vorgangsangaben, state, entwurf, heute: '2026-08-20', speicher, monate: 3, ...anders }
}
