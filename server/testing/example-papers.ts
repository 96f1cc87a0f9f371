import { momentOn } from '#law/engine/answers.ts'
import type { Visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import { visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import { wayById } from '#law/pathways/ways.ts'
import { akteOf } from '#procedure/fachkraefteverfahren/akte.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { PapierId, Papierlage } from '#procedure/schriftstuecke/papier.ts'
import { papiere } from '#procedure/schriftstuecke/papiere.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { ausgabeAm } from '#procedure/schriftstuecke/vereinbarung/ausgaben.ts'
import { HEUTE, pflege } from '#procedure/schriftstuecke/vereinbarung/testing/beispiele.ts'
import { vereinbarung } from '#procedure/schriftstuecke/vereinbarung/vereinbarung.ts'
import { verfassePapier } from '#procedure/schriftstuecke/verfasse-papier.ts'
import type { Antragswerte } from '#procedure/schriftstuecke/visum/antrag/antragsfelder.ts'
import { antragsmaengel } from '#procedure/schriftstuecke/visum/antrag/antragspruefung.ts'
import { vorbelegungAusVorgang } from '#procedure/schriftstuecke/visum/antrag/vorbelegung.ts'
import { visumpaketschrift } from '#procedure/schriftstuecke/visum/visumpaketschrift.ts'
import { verfasseVorabzustimmung } from '#procedure/schriftstuecke/vorabzustimmung/verfasse-vorabzustimmung.ts'
import { vorabzustimmungsinhalt } from '#procedure/schriftstuecke/vorabzustimmung/vorabzustimmungsinhalt.ts'
import type { Personenangaben, Vorgangsangaben } from '#procedure/schriftstuecke/vorgangsangaben.ts'
import { beantragt, bescheid } from '#procedure/testing/beantragt.ts'
import { vorabzustimmungslage } from '#procedure/testing/vorabzustimmungslage.ts'
import { eroeffnet, speicher, type Vorgang } from '#procedure/testing/vorgang.ts'

/** Papers as the procedure writes them, for invented people whose names are hard to set. */

const WORKER: Personenangaben = {
  id: 'w',
  vornamen: 'Žaklina Qëndresa Mërgimtare',
  nachnamen: 'Đorđević-Shkëlqimi (Ђорђевић)',
  geburtsname: 'Gjergjevska-Këlliçi',
  geburtsdatum: '1990-05-04',
  geburtsort: 'Priština / Prishtinë / Приштина',
  staatsangehoerigkeiten: ['RS', 'AL', 'MK'],
  anschrift: 'Bulevardi i Dëshmorëve të Kombit 117, 10000 Prishtinë',
  wohnsitzstaat: 'RS',
  email: 'zaklina.qendresa.mergimtare.dordevic-shkelqimi@praezisionsmaschinenbau.example',
  telefon: '+381 11 1234567',
  pass: { nummer: '012345678', staat: 'RS', gueltigBis: '2031-01-01' },
}

const office = (name: string): NonNullable<Vorgangsangaben['arbeitgeber']> => ({
  name,
  organisationseinheit: 'Zentrale Stelle für Fachkräfteeinwanderung',
  anschrift: 'Straße der Deutschen Einheit 112a, 01067 Dresden',
  email: 'fachkraefte@stelle.example',
  telefon: '0351 1234567',
  ansprechpartner: { ...WORKER, id: 'a', vornamen: 'Jana', nachnamen: 'Özdemir-Wolfeschlegelsteinhausen' },
  vertretung: undefined,
})

export const EXAMPLE_PARTICULARS: Vorgangsangaben = {
  aktenzeichen: 'VB-2026-000001',
  modus: 'behoerde',
  vorhaben: undefined,
  fachkraft: WORKER,
  familie: [
    { ...WORKER, id: 'f1', vornamen: 'Αλέξανδρος Ljubomir', verhaeltnis: 'ehegatte' },
    { ...WORKER, id: 'f2', vornamen: 'Luka', geburtsdatum: '2019-03-02', verhaeltnis: 'kind' },
  ],
  arbeitgeber: office('Präzisionsmaschinenbau Größl & Söhne Verwaltungsgesellschaft mbH'),
  unterbevollmaechtigter: office('Wegbereiter GbR'),
  auslaenderbehoerde: office('Landratsamt Musterkreis'),
  verfahren: {
    beschaeftigung: 'Elektronikerin für Maschinen- und Antriebstechnik',
    betriebsstaette: 'Straße der Deutschen Einheit 112a, 01067 Dresden',
    zahler: 'arbeitgeber',
    auslandsvertretung: 'belgrade',
    beginn: '2027-02-01',
  },
}

const DAY = '2026-11-18'
const begun = eroeffnet('behoerde', { unterbevollmaechtigung: true })
const decided = beantragt().erfasst(
  'auslaenderbehoerde',
  'anerkennendeStelle',
  '2026-11-16',
  bescheid('gleichwertigkeit', 'gleichwertig'),
)
const files: readonly Vorgang[] = [begun, decided, beantragt(), eroeffnet()]

function situationOf({ state }: Vorgang): Papierlage {
  return {
    angaben: EXAMPLE_PARTICULARS,
    state,
    akte: akteOf(state),
    pflichten: pflichten(state, DAY, speicher),
    heute: DAY,
  }
}

const ASKING: readonly Partei[] = ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']

/** One paper of a kind, from the first example in which it is needed; for a form of the family that of the first member. */
export function examplePaper(id: PapierId, language: 'de' | 'en' = 'de'): Schriftstueck | undefined {
  for (const file of files) {
    const situation = situationOf(file)
    for (const { bezug } of papiere(situation, ASKING).filter((one) => one.id === id)) {
      const paper = verfassePapier(situation, ASKING, { id, bezug, language })
      if (paper) return paper
    }
  }
  return undefined
}

export function exampleAgreement(language: 'de' | 'en'): Schriftstueck {
  const angaben = { ...pflege, fachkraft: { ...WORKER, staatsangehoerigkeiten: ['RS' as const] } }
  return vereinbarung(angaben, ausgabeAm(HEUTE, 'SN'), { tag: HEUTE, language })
}

/** Nothing entered for the application form. */
export function exampleVisaPack(language: 'de' | 'en'): Schriftstueck {
  return visumpaketschrift({
    paket: examplePack(),
    language,
    heute: DAY,
    aktenzeichen: EXAMPLE_PARTICULARS.aktenzeichen,
  })
}

/** The application form filled in, with what is still wrong in it. */
export function exampleFilledVisaPack(language: 'de' | 'en'): Schriftstueck {
  const werte = APPLICATION
  return visumpaketschrift({
    paket: examplePack(),
    language,
    heute: DAY,
    antrag: { werte, maengel: antragsmaengel(werte, { heute: DAY, pass: {} }) },
  })
}

const APPLICATION: Antragswerte = {
  ...vorbelegungAusVorgang(EXAMPLE_PARTICULARS),
  geburtsstaat: 'RS',
  familienstand: 'verheiratet',
  familienstandSeit: '2012-09-15',
  geschlecht: 'weiblich',
  passart: 'reisepass',
  // A passport cannot be older than the person.
  passAusgestelltAm: '1989-01-01',
  passAusgestelltVon: 'MUP R. Srbije, PU u Boru',
  strasse: 'Булевар деспота Стефана 117',
  ort: 'Београд',
  kinderzahl: '2',
  zweck: 'erwerbstaetigkeit',
  erwerbstaetigkeit: 'Elektronikerin für Maschinen- und Antriebstechnik',
  hoechstensZwoelfMonate: 'nein',
  aufenthaltVon: '2027-02-01',
  aufenthaltBis: '2031-01-31',
  verurteilt: 'nein',
}

function examplePack(): Visumpaket {
  const way = wayById('blaueKarteRegel')
  if (!way) throw new RangeError('There is no such way.')
  return visumpaket({
    way,
    answers: {},
    moment: momentOn(DAY),
    mission: 'belgrade',
    staaten: { hochschulabschluss: 'RS' },
    beschleunigt: true,
    fuer: 'fachkraft',
  })
}

export function exampleConsent(): Schriftstueck {
  const inhalt = vorabzustimmungsinhalt(vorabzustimmungslage())
  if (!inhalt) throw new RangeError('The example of the consent is not complete.')
  return verfasseVorabzustimmung(inhalt, 'de', {
    art: 'elektronisch',
    code: '7K3M9-QTF2B-XY4CD',
    adresse: 'https://amt.example/de/pruefen?code=7K3M9QTF2BXY4CD',
    seite: 'https://amt.example/de/pruefen',
  })
}
