import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteOf } from '#procedure/fachkraefteverfahren/akte.ts'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { datenblatt } from '#procedure/schriftstuecke/beschaeftigung/datenblatt.ts'
import type { Erklaerung } from '#procedure/schriftstuecke/beschaeftigung/erklaerungsfelder.ts'
import { vorbelegung } from '#procedure/schriftstuecke/beschaeftigung/vorbelegung.ts'
import type { Papierlage } from '#procedure/schriftstuecke/papier.ts'
import { papiere } from '#procedure/schriftstuecke/papiere.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { ausgabeAm } from '#procedure/schriftstuecke/vereinbarung/ausgaben.ts'
import { ergaenzung } from '#procedure/schriftstuecke/vereinbarung/ergaenzung.ts'
import { fallOf } from '#procedure/schriftstuecke/vereinbarung/fall.ts'
import { angehoerige, elektronik, HEUTE } from '#procedure/schriftstuecke/vereinbarung/testing/beispiele.ts'
import { verfassePapier } from '#procedure/schriftstuecke/verfasse-papier.ts'
import { erklaerungsschrift } from '#procedure/schriftstuecke/visum/erklaerungsschrift.ts'
import type { Familienangehoerige, Vorgangsangaben } from '#procedure/schriftstuecke/vorgangsangaben.ts'
import { beantragt, bescheid, vollstaendig } from '#procedure/testing/beantragt.ts'
import { eroeffnet, muster, speicher, type Vorgang } from '#procedure/testing/vorgang.ts'
import { exampleCover, exampleHandover } from './example-packet.ts'
import {
  EXAMPLE_PARTICULARS,
  exampleAgreement,
  exampleConsent,
  exampleFilledVisaPack,
  exampleVisaPack,
} from './example-papers.ts'

/** Every paper that the product makes, in every variant that changes its sentences: for checks that hold for all of them. */

type Language = 'de' | 'en'

const DAY = '2026-11-18'
const LATER = '2026-12-30'
const { fachkraft: worker, familie: [spouse] = [] } = EXAMPLE_PARTICULARS
const children: readonly Familienangehoerige[] = [1, 2, 3, 4].map((nummer) => angehoerige(nummer))

const withLawyer: Vorgangsangaben = {
  ...EXAMPLE_PARTICULARS,
  familie: [...(spouse ? [spouse, { ...spouse, id: 'l', verhaeltnis: 'lebenspartner' as const }] : []), ...children],
  unterbevollmaechtigter: EXAMPLE_PARTICULARS.unterbevollmaechtigter && {
    ...EXAMPLE_PARTICULARS.unterbevollmaechtigter,
    art: 'rechtsanwalt',
    anwaltlicheVersicherung: true,
  },
}

/** Names and nothing else: everything besides is left to be written by hand. */
const barely: Vorgangsangaben = {
  ...EXAMPLE_PARTICULARS,
  fachkraft: worker && {
    ...{ ...worker, geburtsname: undefined, geburtsdatum: undefined, geburtsort: undefined, anschrift: undefined },
    ...{ staatsangehoerigkeiten: [], wohnsitzstaat: undefined, email: undefined, telefon: undefined, pass: undefined },
  },
  arbeitgeber: bare('Elektro Sachsen GmbH'),
  unterbevollmaechtigter: undefined,
  auslaenderbehoerde: bare('Landratsamt Musterkreis'),
  verfahren: {},
}

function bare(name: string): NonNullable<Vorgangsangaben['arbeitgeber']> {
  const nothing = { organisationseinheit: undefined, anschrift: undefined, email: undefined, telefon: undefined }
  return { name, ...nothing, ansprechpartner: undefined, vertretung: undefined }
}

interface Situation {
  readonly file: Vorgang
  readonly angaben?: Vorgangsangaben
  readonly heute?: PlainDate
}

const recht = (one: Vorhaben['recht']): Partial<Vorhaben> => ({ ...muster, recht: one })
const experienced = { weg: 'berufserfahrung', anerkennungsstand: 'ohneAnerkennung' } as const

const situations: Readonly<Record<string, Situation>> = {
  begun: { file: eroeffnet('behoerde', { unterbevollmaechtigung: true }), angaben: withLawyer },
  barely: { file: eroeffnet(), angaben: barely },
  underAge: { file: eroeffnet('behoerde', { minderjaehrig: true }) },
  experienced: { file: eroeffnet('behoerde', experienced) },
  own: { file: eroeffnet('eigenregie', { unterbevollmaechtigung: true }) },
  applied: { file: beantragt() },
  appliedByStatute: { file: eroeffnet('behoerde', recht('fachgesetz')) },
  appliedByLand: { file: eroeffnet('behoerde', recht('landesrecht')) },
  appliedCentrally: { file: eroeffnet('behoerde', recht('zentralstelle')) },
  overdue: { file: beantragt(), heute: LATER },
  confirmed: { file: vollstaendig(beantragt()), heute: '2026-08-31' },
  lacking: { file: lacking() },
  decided: {
    file: beantragt().erfasst(
      'auslaenderbehoerde',
      'anerkennendeStelle',
      '2026-11-16',
      bescheid('gleichwertigkeit', 'gleichwertig'),
    ),
  },
}

/** The body has confirmed, and asks for papers. */
function lacking(): Vorgang {
  return beantragt().erfasst('auslaenderbehoerde', 'anerkennendeStelle', '2026-11-13', {
    type: 'eingangBestaetigt',
    gegenstand: 'gleichwertigkeit',
    eingegangenAm: '2026-11-12',
    fehlend: ['Fächerübersicht mit Stundenzahlen', 'Nachweis über die Berufspraxis'],
  })
}

function lageOf({ file: { state }, angaben = EXAMPLE_PARTICULARS, heute = DAY }: Situation): Papierlage {
  return { angaben, state, akte: akteOf(state), pflichten: pflichten(state, heute, speicher), heute }
}

/** Every copy of every paper that is needed in one of the situations. */
function casePapers(language: Language): readonly (readonly [string, Schriftstueck])[] {
  return Object.entries(situations).flatMap(([name, situation]) => {
    const lage = lageOf(situation)
    return papiere(lage, parteien).flatMap(({ id, bezug }) => {
      const paper = verfassePapier(lage, parteien, { id, bezug, language })
      return paper ? [[`${id} ${name} ${bezug}`.trim(), paper] as const] : []
    })
  })
}

const DECLARED: Erklaerung = {
  ...vorbelegung(EXAMPLE_PARTICULARS),
  geschlecht: 'weiblich',
  wohnsitzSeit: '2015-03-01',
  betriebsnummer: '12345678',
  gegruendet: 'nein',
  befristung: 'unbefristet',
  ueberlassung: 'nein',
  arbeitsort: 'wechselnd',
  qualifikation: 'berufsausbildung',
  ausbildung: 'Elektrotehničar računara / Електротехничар рачунара',
  ausbildungErworben: 'Tehnička škola „Mihajlo Pupin“, Bor, 2009',
  ausbildungAnerkannt: 'teilweise',
  ausbildungNachweis: 'Bescheid der IHK FOSA vom 16.11.2026',
  arbeitszeit: 'vollzeit',
  wochenstunden: '38.5',
  ueberstunden: 'ja',
  ueberstundenUmfang: 'höchstens vier Stunden in der Woche',
  ueberstundenAusgleich: 'Freizeit innerhalb von drei Monaten, sonst Vergütung mit 25 Prozent Zuschlag',
  urlaubstage: '30',
  tarifgebunden: 'nein',
  tarifAngewandt: 'ja',
  tarifvertrag: 'Manteltarifvertrag für die Beschäftigten der sächsischen Metall- und Elektroindustrie',
  entgeltgruppe: 'E 7',
  entgeltart: 'monat',
  entgelt: '345050',
  leistungen: 'nein',
  variabel: 'nein',
  versichert: 'ja',
  ergaenzungen:
    'Die Person wird in den ersten sechs Monaten eingearbeitet.\nDanach arbeitet sie auf Baustellen im Land.',
}

const measure: Vorgangsangaben = {
  ...EXAMPLE_PARTICULARS,
  vorhaben: { ...muster, weg: 'anerkennungMassnahme', anerkennungsstand: 'teilweiseGleichwertig' },
}

function supplement(language: Language): Schriftstueck {
  const familie = [1, 2, 3, 4, 5].map((nummer) => angehoerige(nummer))
  const verfahren = { ...elektronik.verfahren, betriebsstaette: 'Leipzig', zahler: 'fachkraft' } as const
  const fall = (angaben: Vorgangsangaben) => fallOf(angaben, ausgabeAm(HEUTE, 'SN'), HEUTE)
  return ergaenzung(
    {
      vorher: fall(elektronik),
      nachher: fall({ ...elektronik, familie, verfahren }),
      nummer: 2,
      vereinbartAm: '2026-11-02',
      fruehere: [{ nummer: 1, am: '2026-11-09' }],
    },
    { tag: HEUTE, language },
  )
}

function statements(language: Language): readonly (readonly [string, Schriftstueck])[] {
  const about = { aktenzeichen: EXAMPLE_PARTICULARS.aktenzeichen, language, heute: DAY } as const
  return (['arbeitgeber', 'fachkraft'] as const).flatMap((von) =>
    [undefined, muster].map((vorhaben): readonly [string, Schriftstueck] => [
      `erklaerungen ${von} ${vorhaben ? 'with purpose' : 'without'}`,
      erklaerungsschrift({ ...about, von, vorhaben, name: vorhaben && 'Žaklina Đorđević' }),
    ]),
  )
}

/** By name: of which paper, in which situation. What says the same as another stands there once. */
export function everyPaper(language: Language): ReadonlyMap<string, Schriftstueck> {
  const said = new Map<string, readonly [string, Schriftstueck]>()
  for (const named of allPapers(language)) {
    const [, { title, author, blocks }] = named
    const words = JSON.stringify([title, author, blocks])
    if (!said.has(words)) said.set(words, named)
  }
  return new Map(said.values())
}

function allPapers(language: Language): readonly (readonly [string, Schriftstueck])[] {
  const about = { language, heute: DAY } as const
  return [
    ...casePapers(language),
    ...statements(language),
    ['agreement', exampleAgreement(language)],
    ['supplement', supplement(language)],
    ['visaPack', exampleVisaPack(language)],
    ['visaPackFilled', exampleFilledVisaPack(language)],
    ['employmentDeclaration', datenblatt(DECLARED, EXAMPLE_PARTICULARS, about)],
    ['employmentDeclarationEmpty', datenblatt({}, barely, about)],
    ['employmentDeclarationMeasure', datenblatt(DECLARED, measure, about)],
    ...(language === 'de'
      ? ([
          ['consent', exampleConsent()],
          ['cover', exampleCover()],
          ['handover', exampleHandover()],
        ] as const)
      : []),
  ]
}
