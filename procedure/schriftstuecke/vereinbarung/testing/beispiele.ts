import { plainDate } from '#law/calendar/plain-date.ts'
import { auszubildender } from '#procedure/examples/auszubildender.ts'
import { elektroniker } from '#procedure/examples/elektroniker.ts'
import { ingenieurin } from '#procedure/examples/ingenieurin.ts'
import { pflegefachfrau } from '#procedure/examples/pflegefachfrau.ts'
import type { Familienangehoerige, Personenangaben, Stelle, Vorgangsangaben } from '../../vorgangsangaben.ts'

/** Invented people with everything that an agreement asks for. */

export const HEUTE = '2026-11-20'

function person(vornamen: string, nachnamen: string, more: Partial<Personenangaben> = {}): Personenangaben {
  return {
    id: `${vornamen} ${nachnamen}`,
    vornamen,
    nachnamen,
    geburtsname: undefined,
    geburtsdatum: undefined,
    geburtsort: undefined,
    staatsangehoerigkeiten: [],
    anschrift: 'Hauptstraße 1, 01067 Dresden',
    wohnsitzstaat: undefined,
    email: `${nachnamen.toLowerCase()}@example.org`,
    telefon: '+49 351 1000',
    pass: undefined,
    ...more,
  }
}

function fachkraft(vornamen: string, nachnamen: string, more: Partial<Personenangaben>): Personenangaben {
  return person(vornamen, nachnamen, {
    geburtsort: 'Novi Sad',
    staatsangehoerigkeiten: ['RS'],
    anschrift: 'Bulevar oslobođenja 12, 21000 Novi Sad',
    wohnsitzstaat: 'RS',
    telefon: '+381 21 1000',
    ...more,
  })
}

export function angehoerige(nummer: number, more: Partial<Familienangehoerige> = {}): Familienangehoerige {
  const geburtsdatum = plainDate(`20${10 + nummer}-03-0${nummer}`)
  return {
    ...person(`Kind${nummer}`, 'Jovanović', { geburtsdatum, staatsangehoerigkeiten: ['RS'] }),
    verhaeltnis: 'kind',
    ...more,
  }
}

function stelle(name: string): Stelle {
  return {
    name,
    organisationseinheit: 'Team Einwanderung',
    anschrift: 'Ring 5, 01067 Dresden',
    email: 'post@example.org',
    telefon: '+49 351 2000',
    ansprechpartner: person('Maja', 'Beispiel'),
    vertretung: person('Timo', 'Muster'),
    vertretungsberechtigt: 'Ada Muster, Geschäftsführerin',
  }
}

const gemeinsam = {
  aktenzeichen: 'VB-2026-000123',
  unterbevollmaechtigter: undefined,
  arbeitgeber: stelle('Beispiel GmbH'),
  auslaenderbehoerde: stelle('Landkreis Musterland'),
  familie: [],
} as const

const verfahren = {
  betriebsstaette: 'Werkstraße 2, 01067 Dresden',
  zuleitung: 'email',
  auslandsvertretung: 'belgrade',
  gebuehrenschuldner: 'fachkraft',
  zahler: 'arbeitgeber',
  bevollmaechtigt: true,
  untervollmachtErlaubt: true,
  anerkennungBeauftragt: true,
  allgemeineHinweise: true,
} as const

/** A nurse with partial equivalence who comes for a measure, in Saxony, with husband and child. */
export const pflege: Vorgangsangaben = {
  ...gemeinsam,
  vorhaben: {
    ...pflegefachfrau.vorhaben,
    weg: 'anerkennungMassnahme',
    anerkennungsstand: 'teilweiseGleichwertig',
    zustimmungsnorm: '§ 8 Abs. 2 BeschV',
  },
  fachkraft: fachkraft('Milica', 'Jovanović', { geburtsdatum: '1991-02-03' }),
  familie: [angehoerige(1, { vornamen: 'Petar', verhaeltnis: 'ehegatte', geburtsdatum: '1989-01-02' }), angehoerige(2)],
  verfahren: {
    ...verfahren,
    beschaeftigung: 'Pflegefachfrau',
    beratungsstelle: { ort: 'Dresden', gewuenscht: true, weiterleitung: true },
  },
}

/** An engineer with a Blue Card that needs no consent, in Bavaria. */
export const blaueKarte: Vorgangsangaben = {
  ...gemeinsam,
  vorhaben: ingenieurin.vorhaben,
  fachkraft: fachkraft('Ana', 'Nikolić', { geburtsdatum: '1975-02-03' }),
  verfahren: { ...verfahren, beschaeftigung: 'Entwicklungsingenieurin', bruttoMonatCents: 520_000 },
}

/** An electronics technician over 45 who was here before; an agent acts for the employer. */
export const elektronik: Vorgangsangaben = {
  ...gemeinsam,
  vorhaben: elektroniker.vorhaben,
  unterbevollmaechtigter: { ...stelle('Kanzlei Beispiel'), art: 'rechtsanwalt', anwaltlicheVersicherung: true },
  fachkraft: fachkraft('Đorđe', 'Petrović', { geburtsdatum: '1978-05-04' }),
  verfahren: {
    ...verfahren,
    beschaeftigung: 'Elektroniker für Betriebstechnik',
    referenzberuf: 'Elektroniker für Betriebstechnik',
    anerkennendeStelle: 'IHK FOSA',
    bescheidweg: 'post',
    bruttoMonatCents: 350_000,
    altersvorsorge: 'liegtBei',
    voraufenthalte: '2016 bis 2018 in Chemnitz, Ausländerbehörde Chemnitz',
    keinFruehererAntrag: true,
  },
}

/** A trainee of seventeen in Thuringia. */
export const lehrling: Vorgangsangaben = {
  ...gemeinsam,
  vorhaben: auszubildender.vorhaben,
  fachkraft: fachkraft('Luka', 'Marković', { geburtsdatum: '2009-06-01' }),
  verfahren: { ...verfahren, beschaeftigung: 'Ausbildung zum Koch', beginn: '2027-08-01' },
}
