import { completedYears, type PlainDate } from '#law/calendar/plain-date.ts'
import { type Confidence, valueAt } from '#law/engine/parameter.ts'
import { type GebuehrId, gebuehren } from '#law/parameters/gebuehren.ts'
import { type KostenrahmenId, kostenrahmen } from '#law/parameters/kostenrahmen.ts'
import type { Akte } from './akte.ts'
import { gegenstaende } from './anerkennungslage.ts'
import type { Pflicht } from './pflicht.ts'
import { saeumniszuschlag } from './saeumniszuschlag.ts'
import { gebuehrAm } from './vereinbarungslage.ts'
import type { Gegenstand, Vorhaben } from './vorhaben.ts'

/** What somebody has to pay on the way, one line for each person. Amounts in cents. */
export interface Kostenposten {
  readonly art: Kostenart
  /** Whose: the worker, or a member of the family by its place among those who were named. */
  readonly person: 'fachkraft' | number
  /** Absent where no amount is known: it is not in the sum. */
  readonly betrag: { readonly von: number; readonly bis: number } | undefined
  readonly norm: string | undefined
  readonly quelle: string | undefined
  /** A and B were read in the law or on the page of the body; C and D are not confirmed. */
  readonly sicherheit: Confidence | undefined
  readonly gezahlt: number | undefined
  /** Somebody recorded that it is paid. */
  readonly beglichen: boolean
}

export type Kostenart =
  | 'verfahren'
  | 'saeumnis'
  | 'visum'
  | 'aufenthaltstitel'
  | 'zeugnisbewertung'
  | 'digitaleAuskunft'
  | 'anerkennung'
  | 'berufsausuebungserlaubnis'
  | 'uebersetzungen'
  | 'beglaubigungen'
  | 'urkundenpruefung'
  | 'krankenversicherung'

export interface Kostenlage {
  readonly akte: Akte
  readonly vorhaben: Vorhaben
  readonly pflichten: readonly Pflicht[]
  /** Of those who follow; undefined where it is not entered. */
  readonly familie: readonly { readonly geburtsdatum: PlainDate | undefined }[]
  readonly zahler: 'fachkraft' | 'arbeitgeber' | undefined
  readonly schuldner: 'fachkraft' | 'arbeitgeber' | undefined
  readonly heute: PlainDate
}

export interface Kostenuebersicht {
  readonly posten: readonly Kostenposten[]
  /** From what is sure to what is known at most. */
  readonly summe: { readonly von: number; readonly bis: number }
  /** Something is to be paid for which no amount is known. */
  readonly mehr: boolean
  readonly gebuehr: Verfahrensgebuehr
}

/** The fee of the procedure: who owes it and who pays it are two things. */
export interface Verfahrensgebuehr {
  readonly cents: number | undefined
  readonly festgesetzt: boolean
  readonly schuldner: 'fachkraft' | 'arbeitgeber'
  readonly zahler: 'fachkraft' | 'arbeitgeber'
  /** Both then owe it (§ 6 Abs. 2 BGebG). */
  readonly gesamtschuld: boolean
  readonly faellig: PlainDate | undefined
  readonly faelligNach: 'beiUnterzeichnung' | 'nachBekanntgabe' | undefined
  readonly gezahlt: number
  readonly zuschlag: number
}

/**
 * Everything that has to be paid, by person, with norm or source and how surely it is known; the sum as a range.
 * @example kosten(kostenlage).summe
 */
export function kosten(kostenlage: Kostenlage): Kostenuebersicht {
  const gebuehr = verfahrensgebuehr(kostenlage)
  const posten = [
    ...gebuehrenposten(kostenlage, gebuehr),
    ...anerkennungsposten(kostenlage),
    ...personenposten('fachkraft', kostenlage.vorhaben.minderjaehrig, kostenlage),
    ...kostenlage.familie.flatMap(({ geburtsdatum }, index) =>
      personenposten(
        index,
        geburtsdatum !== undefined && completedYears(geburtsdatum, kostenlage.heute) < 18,
        kostenlage,
      ),
    ),
    ...(['uebersetzungen', 'beglaubigungen', 'urkundenpruefung', 'krankenversicherung'] as const).map(ohneBetrag),
  ]
  const known = posten.flatMap(({ betrag }) => (betrag ? [betrag] : []))
  return {
    posten,
    summe: {
      von: known.reduce((sum, { von }) => sum + von, 0),
      bis: known.reduce((sum, { bis }) => sum + bis, 0),
    },
    mehr: posten.some(({ betrag }) => betrag === undefined),
    gebuehr,
  }
}

function verfahrensgebuehr({ akte, vorhaben, pflichten, heute, ...wer }: Kostenlage): Verfahrensgebuehr {
  const fixed = akte.letzter('gebuehrFestgesetzt')
  const cents = fixed?.ereignis.cents ?? gebuehrAm(heute, vorhaben.minderjaehrig)
  const gezahlt = akte.alle('gebuehrGezahlt').reduce((sum, { ereignis }) => sum + ereignis.cents, 0)
  const faellig = pflichten.findLast(({ zeile }) => zeile === 'gebuehr')?.bis
  const schuldner = fixed?.ereignis.schuldner ?? wer.schuldner ?? 'fachkraft'
  const zahler = wer.zahler ?? schuldner
  const owed = (cents ?? 0) - gezahlt
  return {
    cents,
    festgesetzt: fixed !== undefined,
    schuldner,
    zahler,
    gesamtschuld: schuldner === 'arbeitgeber' || zahler === 'arbeitgeber',
    faellig,
    faelligNach: fixed?.ereignis.faellig,
    gezahlt,
    zuschlag: faellig === undefined ? 0 : saeumniszuschlag(owed, faellig, heute),
  }
}

function gebuehrenposten({ vorhaben }: Kostenlage, gebuehr: Verfahrensgebuehr): readonly Kostenposten[] {
  const { cents, gezahlt, zuschlag } = gebuehr
  const half = vorhaben.minderjaehrig ? '§ 50 Abs. 1 S. 1 AufenthV' : '§ 47 Abs. 1 Nr. 15 AufenthV'
  const line = { person: 'fachkraft', quelle: undefined, sicherheit: 'A' } as const
  return [
    {
      ...line,
      art: 'verfahren',
      betrag: cents === undefined ? undefined : { von: cents, bis: cents },
      norm: half,
      gezahlt: gezahlt > 0 ? gezahlt : undefined,
      beglichen: cents !== undefined && gezahlt >= cents,
    },
    ...(zuschlag > 0
      ? [
          {
            ...line,
            art: 'saeumnis',
            betrag: { von: zuschlag, bis: zuschlag },
            norm: '§ 16 BGebG',
            gezahlt: undefined,
            beglichen: false,
          } as const,
        ]
      : []),
  ]
}

/** Visa and title: each person an own one, minors at half the fee. The family pays no second fee for the procedure. */
function personenposten(
  person: Kostenposten['person'],
  minderjaehrig: boolean,
  { vorhaben, heute }: Kostenlage,
): readonly Kostenposten[] {
  const titel =
    person === 'fachkraft' && vorhaben.weg === 'niederlassungHochqualifiziert'
      ? 'niederlassungserlaubnisHochqualifizierte'
      : 'aufenthaltserlaubnis'
  return [
    nachGebuehr('visum', 'nationalesVisum', { person, minderjaehrig, heute }),
    nachGebuehr('aufenthaltstitel', titel, { person, minderjaehrig, heute }),
  ]
}

interface Fuer {
  readonly person: Kostenposten['person']
  readonly minderjaehrig: boolean
  readonly heute: PlainDate
}

function nachGebuehr(art: Kostenart, id: GebuehrId, { person, minderjaehrig, heute }: Fuer): Kostenposten {
  const { norm } = gebuehren[id]
  const value = valueAt(gebuehren[id], heute)
  const cents = value && (minderjaehrig ? value.value / 2 : value.value)
  return {
    art,
    person,
    betrag: cents === undefined ? undefined : { von: cents, bis: cents },
    norm: minderjaehrig ? `${norm} i. V. m. § 50 Abs. 1 S. 1 AufenthV` : norm,
    quelle: undefined,
    sicherheit: value?.confidence,
    gezahlt: undefined,
    beglichen: false,
  }
}

function anerkennungsposten({ akte, vorhaben }: Kostenlage): readonly Kostenposten[] {
  return gegenstaende(vorhaben).map((gegenstand) => {
    const asked = akte.letzter('kostenAngefordert', (ereignis) => ereignis.gegenstand === gegenstand)
    const paid = akte.letzter('kostenGezahlt', ({ anforderung }) => anforderung === asked?.seq)
    return { ...stellenposten(gegenstand, vorhaben), beglichen: paid !== undefined }
  })
}

/** What the body charges that examines; nothing is known of what the Länder ask for their own professions. */
function stellenposten(gegenstand: Gegenstand, { recht }: Vorhaben): Kostenposten {
  switch (gegenstand) {
    case 'zeugnisbewertung':
      return nachRahmen('zeugnisbewertung', 'zeugnisbewertung')
    case 'digitaleAuskunft':
      return nachRahmen('digitaleAuskunft', 'digitaleAuskunft')
    case 'gleichwertigkeit':
      return recht === 'landesrecht' ? ohneBetrag('anerkennung') : nachRahmen('anerkennung', 'kammern')
    case 'berufsausuebungserlaubnis':
      return recht === 'fachgesetz'
        ? nachRahmen('berufsausuebungserlaubnis', 'gesundheitsberufe')
        : ohneBetrag('berufsausuebungserlaubnis')
  }
}

function nachRahmen(art: Kostenart, id: KostenrahmenId): Kostenposten {
  const { von, bis, source, confidence } = kostenrahmen[id]
  const betrag = { von, bis }
  return {
    art,
    person: 'fachkraft',
    betrag,
    norm: undefined,
    quelle: source,
    sicherheit: confidence,
    gezahlt: undefined,
    beglichen: false,
  }
}

function ohneBetrag(art: Kostenart): Kostenposten {
  return {
    art,
    person: 'fachkraft',
    betrag: undefined,
    norm: undefined,
    quelle: undefined,
    sicherheit: undefined,
    gezahlt: undefined,
    beglichen: false,
  }
}
