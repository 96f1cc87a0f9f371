import type { qualifikation as facts } from '../../facts/qualifikation.ts'
import { ENTSCHEIDENDE, type FactProof, MIT_ANERKENNENDER_STELLE, MIT_BUNDESAGENTUR } from '../proof.ts'

/** Training, degrees, recognition and experience. */
export const qualifikation = {
  abschluesse: {
    documents: [
      {
        document: 'hochschulabschluss',
        to: MIT_ANERKENNENDER_STELLE,
        values: ['deutscherHochschulabschluss', 'auslaendischerHochschulabschluss'],
      },
      {
        document: 'berufsabschluss',
        to: MIT_ANERKENNENDER_STELLE,
        values: ['deutscheBerufsausbildung', 'auslaendischeBerufsausbildung'],
      },
    ],
  },
  gleichwertigkeit: {
    documents: [
      { document: 'anerkennungsbescheid', to: ENTSCHEIDENDE, values: ['voll'] },
      { document: 'defizitbescheid', to: ENTSCHEIDENDE, values: ['teilweise'] },
    ],
  },
  anabinHochschule: { documents: [{ document: 'anabinAusdruckHochschule', to: ENTSCHEIDENDE }] },
  anabinAbschluss: { documents: [{ document: 'anabinAusdruckAbschluss', to: ENTSCHEIDENDE }] },
  anabinAbschlussAnDieserHochschule: { documents: [{ document: 'anabinAusdruckAbschluss', to: ENTSCHEIDENDE }] },
  zeugnisbewertung: { documents: [{ document: 'zeugnisbewertungZab', to: ENTSCHEIDENDE, values: ['positiv'] }] },
  hochschulabschlussAm: { documents: [{ document: 'hochschulabschluss', to: MIT_ANERKENNENDER_STELLE }] },
  tertiaererAbschlussGleichgestellt: { documents: [{ document: 'zeugnisbewertungZab', to: ENTSCHEIDENDE }] },
  ausbildungsdauerMonate: {
    documents: [
      { document: 'berufsabschluss', to: MIT_ANERKENNENDER_STELLE },
      { document: 'digitaleAuskunftZab', to: MIT_BUNDESAGENTUR },
    ],
  },
  ausbildungStaatlichAnerkannt: { documents: [{ document: 'digitaleAuskunftZab', to: MIT_BUNDESAGENTUR }] },
  hochschulabschlussStaatlichAnerkannt: {
    documents: [
      { document: 'zeugnisbewertungZab', to: MIT_BUNDESAGENTUR },
      { document: 'anabinAusdruckHochschule', to: ENTSCHEIDENDE },
    ],
  },
  bestaetigungStaatlicherAnerkennung: {
    documents: [
      { document: 'digitaleAuskunftZab', to: MIT_BUNDESAGENTUR, values: ['positiv'] },
      { document: 'zeugnisbewertungZab', to: MIT_BUNDESAGENTUR, values: ['positiv'] },
    ],
  },
  auslandshandelskammerZeugnis: { documents: [{ document: 'zeugnisDerAuslandshandelskammer', to: MIT_BUNDESAGENTUR }] },
  erfahrungMonateInFuenfJahren: {
    documents: [
      { document: 'arbeitszeugnisse', to: MIT_BUNDESAGENTUR },
      { document: 'sozialversicherungsverlauf', to: ENTSCHEIDENDE },
    ],
  },
  erfahrungMonateInSiebenJahren: {
    documents: [
      { document: 'informatikErfahrung', to: MIT_BUNDESAGENTUR },
      { document: 'arbeitszeugnisse', to: MIT_BUNDESAGENTUR },
    ],
  },
  erfahrungBefaehigt: {
    documents: [
      { document: 'arbeitszeugnisse', to: MIT_BUNDESAGENTUR },
      { document: 'stellenbeschreibung', to: MIT_BUNDESAGENTUR },
    ],
  },
  erfahrungInInformatik: { documents: [{ document: 'informatikErfahrung', to: MIT_BUNDESAGENTUR }] },
  erfahrungAufHochschulniveau: { documents: [{ document: 'informatikErfahrung', to: MIT_BUNDESAGENTUR }] },
  erfahrungErforderlich: { documents: [{ document: 'stellenbeschreibung', to: MIT_BUNDESAGENTUR }] },
} as const satisfies Readonly<Record<keyof typeof facts, FactProof>>
