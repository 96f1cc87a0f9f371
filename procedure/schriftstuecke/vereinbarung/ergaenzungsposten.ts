import type { Language } from '#law/texts/catalogue.ts'
import { wordsOf } from '#law/texts/words.ts'
import { klauselnIm } from './abschnittsbloecke.ts'
import type { Fall } from './fall.ts'
import { type Abschnitt, abschnitte } from './feld-id.ts'
import { feldMit } from './felder.ts'
import { type KlauselId, klauseln } from './klauseln.ts'
import { satzwerte } from './satzwerte.ts'
import { schritteIm } from './schritte.ts'
import { vereinbarungstexte } from './vereinbarung.ts'
import { type Aenderung, aenderungstext, vergleich } from './vergleich.ts'

/** One thing that a supplement changes: where it stands in the agreement, what stands there, what is to stand there. */
export interface Ergaenzungsposten {
  readonly abschnitt: Abschnitt
  readonly was: string
  /** Empty: nothing stood there. */
  readonly vorher: string
  /** Empty: it goes. */
  readonly nachher: string
}

/**
 * What has to be agreed upon anew, section by section: fields, relatives, clauses whose words change, the steps, and what the
 * offer says that belongs to the agreement. Empty where nothing changed.
 * @example ergaenzungsposten(vorher, nachher, 'de') // [{ abschnitt: 'A', was: 'Ort der Betriebsstätte', … }]
 */
export function ergaenzungsposten(vorher: Fall, nachher: Fall, language: Language): readonly Ergaenzungsposten[] {
  const found = [
    ...vergleich(vorher, nachher).map((aenderung) => posten(aenderung, { vorher, nachher, language })),
    ...umformuliert(vorher, nachher, language),
    ...angebot(vorher, nachher, language),
    ...schritte(vorher, nachher, language),
  ]
  return abschnitte.flatMap((abschnitt) => found.filter((one) => one.abschnitt === abschnitt))
}

interface Seiten {
  readonly vorher: Fall
  readonly nachher: Fall
  readonly language: Language
}

function posten(aenderung: Aenderung, { vorher, nachher, language }: Seiten): Ergaenzungsposten {
  // A clause that goes is quoted as it stood.
  const fall = aenderung.art === 'klauselWeg' ? vorher : nachher
  const text = aenderungstext(aenderung, fall, language)
  const { ergaenzung: words } = vereinbarungstexte[language]
  switch (aenderung.art) {
    case 'feld':
      return { abschnitt: feldMit(aenderung.feld).abschnitt, ...text }
    case 'angehoerigerDazu':
      return { ...text, abschnitt: 'J', was: words.neuePerson }
    case 'angehoerigerWeg':
    case 'angehoerigerGeaendert':
      return { ...text, abschnitt: 'J', was: words.person }
    case 'klauselDazu':
      // Its number would be that of another clause in the agreement that was signed.
      return { ...text, ...klauselort(aenderung.klausel, fall, language), was: words.neueKlausel }
    case 'klauselWeg':
      return { ...text, ...klauselort(aenderung.klausel, fall, language) }
  }
}

/** Clauses that stay and say something else. */
function umformuliert(vorher: Fall, nachher: Fall, language: Language): readonly Ergaenzungsposten[] {
  const [before, after] = [klauselnIm(vorher), klauselnIm(nachher)]
  return before
    .filter((id) => after.includes(id))
    .flatMap((id) => {
      const [old, now] = [klauseltext(id, vorher, language), klauseltext(id, nachher, language)]
      return old === now ? [] : [{ ...klauselort(id, vorher, language), vorher: old, nachher: now }]
    })
}

function klauseltext(id: KlauselId, fall: Fall, language: Language): string {
  const texts = vereinbarungstexte[language]
  const words = texts.klausel[id]
  return typeof words === 'function' ? words(satzwerte(fall, language, texts)) : words
}

/** The section of a clause and its number there. */
function klauselort(id: KlauselId, fall: Fall, language: Language): Pick<Ergaenzungsposten, 'abschnitt' | 'was'> {
  const abschnitt = klauseln.find((klausel) => klausel.id === id)?.abschnitt ?? 'A'
  const there = klauselnIm(fall).filter(
    (one) => klauseln.find((klausel) => klausel.id === one)?.abschnitt === abschnitt,
  )
  return { abschnitt, was: `${vereinbarungstexte[language].klauselWort} ${abschnitt} ${there.indexOf(id) + 1}` }
}

/** Pay, hours and term stand in the offer, which is part of the agreement (section C). */
function angebot(vorher: Fall, nachher: Fall, language: Language): readonly Ergaenzungsposten[] {
  const texts = vereinbarungstexte[language]
  const { money, date } = wordsOf(language)
  const [before, after] = [vorher.angaben.verfahren, nachher.angaben.verfahren]
  const said = (value: string | 0 | undefined): string => value || ''
  const rows = [
    // Where the agreement itself names the pay, its field tells of the change.
    ...(feldMit('altersvorsorge.gehalt').gedruckt(nachher)
      ? []
      : [
          {
            was: texts.angebot.gehalt,
            vorher: said(
              before.bruttoMonatCents === undefined ? undefined : texts.imMonat(money(before.bruttoMonatCents)),
            ),
            nachher: said(
              after.bruttoMonatCents === undefined ? undefined : texts.imMonat(money(after.bruttoMonatCents)),
            ),
          },
        ]),
    {
      was: texts.angebot.wochenstunden,
      vorher: said(before.wochenstunden && stunden(before.wochenstunden, language)),
      nachher: said(after.wochenstunden && stunden(after.wochenstunden, language)),
    },
    {
      was: texts.angebot.befristung,
      vorher: said(before.befristetBis && date(before.befristetBis)),
      nachher: said(after.befristetBis && date(after.befristetBis)),
    },
  ]
  return rows.filter((row) => row.vorher !== row.nachher).map((row) => ({ abschnitt: 'C', ...row }))
}

/** Half hours are usual. */
function stunden(value: number, language: Language): string {
  return language === 'de' ? String(value).replace('.', ',') : String(value)
}

/** Steps that come in or go with another plan. */
function schritte(vorher: Fall, nachher: Fall, language: Language): readonly Ergaenzungsposten[] {
  const texts = vereinbarungstexte[language]
  const [before, after] = [schritteIm(vorher).map(({ id }) => id), schritteIm(nachher).map(({ id }) => id)]
  const named = (ids: typeof before): string => ids.map((id) => texts.schritt[id]).join('; ')
  const row = {
    vorher: named(before.filter((id) => !after.includes(id))),
    nachher: named(after.filter((id) => !before.includes(id))),
  }
  return row.vorher === row.nachher ? [] : [{ abschnitt: 'D', was: texts.tabelle.titel, ...row }]
}
