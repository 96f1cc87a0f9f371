import { addMonths, completedYears, type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import type { Share } from '#law/engine/expression.ts'
import { valueAt } from '#law/engine/parameter.ts'
import { beitragsbemessungsgrenze } from '#law/parameters/beitragsbemessungsgrenze.ts'
import {
  FUENFUNDFUENFZIG_PROZENT,
  FUENFUNDVIERZIG_KOMMA_DREI_PROZENT,
  FUENFUNDVIERZIG_PROZENT,
  FUENFZIG_PROZENT,
} from '#law/parameters/gehaltsanteile.ts'
import type { Verfahrensangaben, Vorgangsangaben } from '../vorgangsangaben.ts'
import type { Erklaerung, ErklaerungsfeldId } from './erklaerungsfelder.ts'

/** Something that an office will ask about. It never stands in the way: whoever signs may know better. */
export interface Auffaelligkeit {
  readonly id: AuffaelligkeitId
  /** The field to look at. */
  readonly feld: ErklaerungsfeldId
  readonly norm: string
  /** Amounts in cents, hours, days: what was entered and what it is measured by. */
  readonly ist: string
  readonly soll: string
}

export type AuffaelligkeitId =
  | 'andersAlsAngaben'
  | 'gehaltUnterSchwelle'
  | 'schwelleUnbekannt'
  | 'altersversorgung'
  | 'mehrAlsHoechstarbeitszeit'
  | 'vollzeitMitWenigStunden'
  | 'zuWenigUrlaub'
  | 'ueberlassung'
  | 'zuKurzeBefristung'
  | 'betriebsnummer'
  | 'beginnVorbei'

const ANGABEN = '§ 39 Abs. 4 S. 1 AufenthG'

/**
 * What is conspicuous about a declaration: where it differs from what was entered elsewhere, and where pay, hours or
 * duration do not reach what the way asks for. Variable pay is not counted, as it is not certain.
 * @example pruefeErklaerung({ wochenstunden: '52' }, angaben, '2026-11-22').map(({ id }) => id)
 */
export function pruefeErklaerung(
  erklaerung: Erklaerung,
  angaben: Vorgangsangaben,
  heute: PlainDate,
): readonly Auffaelligkeit[] {
  return [
    ...abweichungen(erklaerung, angaben.verfahren),
    ...gehalt(erklaerung, angaben, heute),
    ...stunden(erklaerung),
    ...dauer(erklaerung, angaben, heute),
    ...betrieb(erklaerung),
  ]
}

/** Yearly pay in cents: twelve months, or the hours of 52 weeks; undefined until it can be worked out. */
export function jahresgehalt({ entgeltart, entgelt, wochenstunden }: Erklaerung): number | undefined {
  const cents = zahl(entgelt)
  if (!Number.isFinite(cents)) return undefined
  if (entgeltart === 'monat') return cents * 12
  const hours = zahl(wochenstunden)
  return entgeltart === 'stunde' && Number.isFinite(hours) ? Math.round(cents * hours * 52) : undefined
}

/** A field that was left empty says nothing: no number is smaller or larger than it. */
function zahl(value: string | undefined): number {
  return value === undefined || value === '' ? Number.NaN : Number(value)
}

function abweichungen(erklaerung: Erklaerung, verfahren: Verfahrensangaben): readonly Auffaelligkeit[] {
  const monatlich = erklaerung.entgeltart === 'monat' ? erklaerung.entgelt : undefined
  const pairs: readonly (readonly [ErklaerungsfeldId, string | undefined, string | number | undefined])[] = [
    ['entgelt', monatlich, verfahren.bruttoMonatCents],
    ['wochenstunden', erklaerung.wochenstunden, verfahren.wochenstunden],
    ['beginn', erklaerung.beginn, verfahren.beginn],
    [
      'befristetBis',
      erklaerung.befristung === 'befristet' ? erklaerung.befristetBis : undefined,
      verfahren.befristetBis,
    ],
    ['arbeitsortAnschrift', ortsangabe(erklaerung), verfahren.betriebsstaette],
    ['taetigkeit', erklaerung.taetigkeit, verfahren.beschaeftigung],
  ]
  return pairs.flatMap(([feld, ist, soll]) =>
    ist === undefined || ist === '' || soll === undefined || ist.trim() === String(soll).trim()
      ? []
      : [{ id: 'andersAlsAngaben', feld, norm: ANGABEN, ist, soll: String(soll) } as const],
  )
}

function ortsangabe({ arbeitsort, arbeitsortAnschrift }: Erklaerung): string | undefined {
  return arbeitsort === 'andereAnschrift' ? arbeitsortAnschrift : undefined
}

/** The share of the contribution ceiling that the pay of a way has to reach. */
const anteile: Readonly<Record<string, { readonly anteil: Share; readonly norm: string } | undefined>> = {
  blaueKarteRegel: { anteil: FUENFZIG_PROZENT, norm: '§ 18g Abs. 1 S. 1 AufenthG' },
  blaueKarteErmaessigt: { anteil: FUENFUNDVIERZIG_KOMMA_DREI_PROZENT, norm: '§ 18g Abs. 1 S. 2 AufenthG' },
  blaueKarteInformatik: { anteil: FUENFUNDVIERZIG_KOMMA_DREI_PROZENT, norm: '§ 18g Abs. 2 AufenthG' },
  berufserfahrung: { anteil: FUENFUNDVIERZIG_PROZENT, norm: '§ 6 Abs. 1 S. 1 Nr. 2 BeschV' },
}

const MIT_ALTERSVERSORGUNG: readonly string[] = ['fachkraftBerufsausbildung', 'fachkraftAkademisch', 'berufserfahrung']

function gehalt(erklaerung: Erklaerung, angaben: Vorgangsangaben, heute: PlainDate): readonly Auffaelligkeit[] {
  const pay = jahresgehalt(erklaerung)
  const weg = angaben.vorhaben?.weg
  if (pay === undefined || weg === undefined) return []
  const ceiling = valueAt(beitragsbemessungsgrenze, stichtag(erklaerung, heute))?.value
  const schwelle = anteile[weg]
  const tariff = weg === 'berufserfahrung' && erklaerung.tarifgebunden === 'ja' && erklaerung.tarifAngewandt === 'ja'
  const found: Auffaelligkeit[] = []
  if (schwelle && !tariff) {
    const { norm } = schwelle
    const soll = ceiling === undefined ? undefined : anteil(ceiling, schwelle.anteil)
    if (soll === undefined) found.push({ id: 'schwelleUnbekannt', feld: 'entgelt', norm, ist: String(pay), soll: '' })
    else if (pay < soll)
      found.push({ id: 'gehaltUnterSchwelle', feld: 'entgelt', norm, ist: String(pay), soll: String(soll) })
  }
  return [...found, ...altersversorgung(pay, ceiling, angaben, heute)]
}

/** The year in which the work begins decides, as far as it is known. */
function stichtag({ beginn }: Erklaerung, heute: PlainDate): PlainDate {
  const start = beginn === undefined ? undefined : plainDate(beginn)
  return start !== undefined && start > heute ? start : heute
}

function anteil(ceiling: number, { num, den }: Share): number {
  return Math.ceil((ceiling * num) / den)
}

function altersversorgung(
  pay: number,
  ceiling: number | undefined,
  { fachkraft, vorhaben, verfahren }: Vorgangsangaben,
  heute: PlainDate,
): readonly Auffaelligkeit[] {
  const born = fachkraft?.geburtsdatum
  if (!vorhaben || !MIT_ALTERSVERSORGUNG.includes(vorhaben.weg) || ceiling === undefined || born === undefined)
    return []
  const soll = anteil(ceiling, FUENFUNDFUENFZIG_PROZENT)
  if (completedYears(born, heute) < 45 || pay >= soll || verfahren.altersvorsorge === 'liegtBei') return []
  const norm = vorhaben.weg === 'berufserfahrung' ? '§ 1 Abs. 2 S. 1 BeschV' : '§ 18 Abs. 2 Nr. 5 S. 1 AufenthG'
  return [{ id: 'altersversorgung', feld: 'entgelt', norm, ist: String(pay), soll: String(soll) }]
}

/** Eight hours on six Werktage; ten only where they are evened out. */
const HOECHSTENS = 48
const VOLLZEIT_SELTEN_UNTER = 35
/** 24 Werktage are 20 days in a week of five. */
const MINDESTURLAUB = 20

function stunden({ wochenstunden, arbeitszeit, urlaubstage }: Erklaerung): readonly Auffaelligkeit[] {
  const [hours, leave] = [zahl(wochenstunden), zahl(urlaubstage)]
  const warning = (id: AuffaelligkeitId, feld: ErklaerungsfeldId, norm: string, ist: number, soll: number) => ({
    id,
    feld,
    norm,
    ist: String(ist),
    soll: String(soll),
  })
  return [
    ...(hours > HOECHSTENS
      ? [warning('mehrAlsHoechstarbeitszeit', 'wochenstunden', '§ 3 S. 1 ArbZG', hours, HOECHSTENS)]
      : []),
    ...(arbeitszeit === 'vollzeit' && hours < VOLLZEIT_SELTEN_UNTER
      ? [warning('vollzeitMitWenigStunden', 'wochenstunden', ANGABEN, hours, VOLLZEIT_SELTEN_UNTER)]
      : []),
    ...(leave < MINDESTURLAUB
      ? [warning('zuWenigUrlaub', 'urlaubstage', '§ 3 Abs. 1 BUrlG', leave, MINDESTURLAUB)]
      : []),
  ]
}

function dauer(erklaerung: Erklaerung, { vorhaben }: Vorgangsangaben, heute: PlainDate): readonly Auffaelligkeit[] {
  const [start, end] = [plainDate(erklaerung.beginn ?? ''), plainDate(erklaerung.befristetBis ?? '')]
  const shortest = start && addMonths(start, 6)
  const tooShort = vorhaben?.weg.startsWith('blaueKarte') && end && shortest && end < shortest
  return [
    ...(start !== undefined && start < heute
      ? [{ id: 'beginnVorbei', feld: 'beginn', norm: ANGABEN, ist: start, soll: heute } as const]
      : []),
    ...(tooShort && erklaerung.befristung === 'befristet'
      ? [
          {
            id: 'zuKurzeBefristung',
            feld: 'befristetBis',
            norm: '§ 18g Abs. 3 AufenthG',
            ist: end,
            soll: shortest,
          } as const,
        ]
      : []),
  ]
}

function betrieb({ ueberlassung, betriebsnummer }: Erklaerung): readonly Auffaelligkeit[] {
  return [
    ...(ueberlassung === 'ja'
      ? [
          {
            id: 'ueberlassung',
            feld: 'ueberlassung',
            norm: '§ 40 Abs. 1 Nr. 2 AufenthG',
            ist: 'ja',
            soll: 'nein',
          } as const,
        ]
      : []),
    ...(betriebsnummer !== undefined && betriebsnummer !== '' && !/^\d{8}$/.test(betriebsnummer.replace(/\s/g, ''))
      ? [{ id: 'betriebsnummer', feld: 'betriebsnummer', norm: ANGABEN, ist: betriebsnummer, soll: '8' } as const]
      : []),
  ]
}
