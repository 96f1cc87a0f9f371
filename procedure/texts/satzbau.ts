import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Pflicht, Zeile } from '../fachkraefteverfahren/pflicht.ts'
import type { Aufgabe, Wortschatz, Zeilenteile } from './procedure-words.ts'

/** How one language puts its sentences together. */
export interface Satzbau {
  readonly liste: (namen: readonly string[]) => string
  /** "17. November 2026" */
  readonly tag: (day: PlainDate) => string
  readonly amZug: (teile: Zeilenteile) => string
  readonly weitere: (zahl: number) => string
  readonly andere: (namen: readonly string[]) => string
  readonly ruht: (seit: PlainDate) => string
  readonly beendet: (grund: string, seit: PlainDate) => string
  readonly bis: (day: PlainDate) => string
  readonly sollBis: (day: PlainDate) => string
  readonly inDerRegelBis: (day: PlainDate) => string
  readonly unverzueglich: (alter: number) => string
  readonly ohneFrist: string
  /** What is owed all the time, as soon as there is an occasion. */
  readonly laufend: string
  readonly laufendBis: (day: PlainDate) => string
  readonly abgelaufen: (day: PlainDate) => string
  /** A right that begins with the end of a time: not yet, and by now. */
  readonly erstNach: (day: PlainDate) => string
  readonly moeglichSeit: (day: PlainDate) => string
  readonly eintrag: (am: PlainDate, satz: string) => string
  readonly eingetragenVon: (name: string) => string
  readonly norm: (norm: string) => string
}

/** The parts of the line: who, what, until when, on which norm, and what follows otherwise. */
export function zeilenteile(worte: Wortschatz, satzbau: Satzbau, pflicht: Pflicht): Zeilenteile {
  return {
    wer: worte.partei[pflicht.schuldner].name,
    was: aufgabe(worte, pflicht).neutral,
    wann: wann(satzbau, pflicht),
    norm: pflicht.norm,
    sonst: worte.folge[pflicht.folge],
  }
}

/** The whole line, with what else is open. */
export function zeilenwort(worte: Wortschatz, satzbau: Satzbau, zeile: Zeile): string {
  switch (zeile.art) {
    case 'amZug':
      return [
        satzbau.amZug(zeilenteile(worte, satzbau, zeile.pflicht)),
        ...(zeile.weitere > 0 ? [satzbau.weitere(zeile.weitere)] : []),
        ...(zeile.andere.length > 0 ? [satzbau.andere(zeile.andere.map((partei) => worte.partei[partei].name))] : []),
      ].join(' ')
    case 'ruht':
      return satzbau.ruht(zeile.seit)
    case 'beendet':
      return satzbau.beendet(beendigung(worte, zeile.grund), zeile.seit)
  }
}

/** Until when, in words. What is owed without delay has an age and no end (§ 121 Abs. 1 S. 1 BGB). */
export function wann(satzbau: Satzbau, pflicht: Pflicht): string {
  const { bis, spaetestens, charakter, stand, alter, period, blatt, oeffnet } = pflicht
  if (oeffnet && spaetestens !== undefined)
    return stand === 'moeglich' ? satzbau.moeglichSeit(spaetestens) : satzbau.erstNach(spaetestens)
  if (
    spaetestens !== undefined &&
    (stand === 'ueberfaellig' || stand === 'abgelaufen' || stand === 'fiktionEingetreten')
  ) {
    return satzbau.abgelaufen(spaetestens)
  }
  if (stand === 'gilt') return bis === undefined ? satzbau.laufend : satzbau.laufendBis(bis)
  if (bis !== undefined) {
    if (charakter === 'soll') return satzbau.sollBis(bis)
    return charakter === 'inDerRegel' ? satzbau.inDerRegelBis(bis) : satzbau.bis(bis)
  }
  const sofort = blatt?.art === 'ohneEnde' && blatt.grund === 'unverzueglich'
  return period !== undefined && sofort ? satzbau.unverzueglich(alter) : satzbau.ohneFrist
}

/** What a duty is called and what is to be done. A row that no table knows any more is called by its id. */
export function aufgabe({ fristzeile }: Wortschatz, { zeile }: Pick<Pflicht, 'zeile'>): Aufgabe {
  const [name, anrede, neutral] = hat(fristzeile, zeile) ? fristzeile[zeile] : [zeile, zeile, zeile]
  return { name, anrede, neutral }
}

function hat<Texte extends object>(texte: Texte, id: PropertyKey): id is keyof Texte {
  return Object.hasOwn(texte, id)
}

function beendigung({ werte: { beendigungsgrund } }: Wortschatz, grund: string): string {
  return hat(beendigungsgrund, grund) ? beendigungsgrund[grund] : grund
}
