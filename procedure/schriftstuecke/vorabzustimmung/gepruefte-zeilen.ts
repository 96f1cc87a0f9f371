import type { Language } from '#law/texts/catalogue.ts'
import { wordsOf } from '#law/texts/words.ts'
import { altersausnahmeIn, altersgrenzeIn } from '#procedure/fachkraefteverfahren/altersgrenze.ts'
import { istAbschnitt4 } from '#procedure/fachkraefteverfahren/bedingungen.ts'
import type { Pruefpunkt } from '#procedure/fachkraefteverfahren/events-zustimmung.ts'
import type { Anerkennungsstand } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import type { Block } from '../schriftstueck.ts'
import type { Vorabzustimmungstexte } from '../texts/vorabzustimmungstexte.ts'
import type { Vorabzustimmungsinhalt } from './inhalt.ts'

/** The points of the examination with the norm that asks for them; the one about the purpose is asked by the purpose itself. */
function punkteFuer({
  weg,
  norm,
}: Vorabzustimmungsinhalt['zweck']): readonly (readonly [Exclude<Pruefpunkt, 'besondereVoraussetzungen'>, string])[] {
  return [
    ['identitaetUndPass', '§ 5 Abs. 1 Nr. 1a und 4 AufenthG'],
    ['lebensunterhalt', '§ 5 Abs. 1 Nr. 1 AufenthG'],
    ['keinAusweisungsinteresse', '§ 5 Abs. 1 Nr. 2 AufenthG'],
    // § 18 Abs. 2 AufenthG goes for titles of Abschnitt 4 alone; elsewhere the purpose itself asks for the offer.
    ['konkretesAngebot', istAbschnitt4({ weg }) ? '§ 18 Abs. 2 Nr. 1 AufenthG' : norm],
    ['altersvorsorge', altersgrenzeIn(weg)],
  ]
}

/** Where the finding was made before the procedure, a paper of it lies in the file. */
const belegt: readonly Anerkennungsstand[] = ['gleichwertig', 'vergleichbar', 'teilweiseGleichwertig']

/** What the office has examined for good, with result and norm (§ 81a Abs. 3 S. 1 Nr. 6 AufenthG). */
export function gepruefteZeilen(
  inhalt: Vorabzustimmungsinhalt,
  texts: Vorabzustimmungstexte,
  language: Language,
): Block {
  const { werte } = procedureWords(language)
  const { geprueft, zweck, absehensgrund } = inhalt
  const ergebnis = (punkt: Pruefpunkt): string => {
    const refrained = punkt === 'altersvorsorge' && absehensgrund !== undefined
    return [
      werte.pruefergebnis[geprueft[punkt]],
      texts.zusatz[punkt],
      refrained ? texts.absehen(absehensgrund, altersausnahmeIn(zweck.weg)) : undefined,
    ]
      .filter((part) => part !== undefined)
      .join('; ')
  }
  return {
    kind: 'table',
    caption: '',
    head: [texts.spalten.voraussetzung, texts.spalten.ergebnis, texts.spalten.norm],
    rows: [
      [texts.zeile.qualifikation, qualifikation(inhalt, texts, language), zweck.norm],
      [werte.pruefpunkt.besondereVoraussetzungen.wort, ergebnis('besondereVoraussetzungen'), zweck.norm],
      [texts.zeile.erlaubnis, texts.erlaubnis[inhalt.erlaubnis], '§ 18 Abs. 2 Nr. 3 AufenthG'],
      [texts.zeile.bundesagentur, bundesagentur(inhalt, texts, language), zustimmungsnorm(inhalt)],
      ...punkteFuer(zweck).map(([punkt, norm]) => [werte.pruefpunkt[punkt].wort, ergebnis(punkt), norm]),
    ],
    widths: [3, 5, 3],
  }
}

function qualifikation(
  { feststellungen, anerkennungsstand }: Vorabzustimmungsinhalt,
  texts: Vorabzustimmungstexte,
  language: Language,
): string {
  const { werte } = procedureWords(language)
  if (feststellungen.length === 0) {
    return texts.ohneFeststellung(werte.anerkennungsstand[anerkennungsstand].wort, belegt.includes(anerkennungsstand))
  }
  return feststellungen
    .map(({ gegenstand, ergebnis, am }) =>
      texts.feststellung(
        werte.gegenstand[gegenstand],
        werte.anerkennungsergebnis[ergebnis].wort,
        wordsOf(language).date(am),
      ),
    )
    .join('\n')
}

/** Of a fiction everything that proves it; of an explicit consent how far it goes. */
function bundesagentur(
  { zustimmung, zustimmungBis, zustimmungBeschraenkt }: Vorabzustimmungsinhalt,
  texts: Vorabzustimmungstexte,
  language: Language,
): string {
  const { date } = wordsOf(language)
  if (zustimmung.art === 'fingiert') return texts.fiktion(date(zustimmung.angefragtAm), date(zustimmung.fristende))
  const { wort } = procedureWords(language).werte.zustimmungsgrundlage[zustimmung.art]
  const grenzen = texts.grenzen(zustimmungBis && date(zustimmungBis), zustimmungBeschraenkt)
  return grenzen === '' ? wort : `${wort}, ${grenzen}`
}

function zustimmungsnorm({ zustimmung, zweck }: Vorabzustimmungsinhalt): string {
  switch (zustimmung.art) {
    case 'nichtErforderlich':
      return zustimmung.norm
    case 'global':
      return '§ 39 Abs. 2a AufenthG'
    case 'erklaert':
    case 'fingiert':
    case 'nichtAktenkundig':
      return istAbschnitt4(zweck) ? '§ 18 Abs. 2 Nr. 2 AufenthG' : '§ 39 Abs. 1 S. 1 AufenthG'
  }
}
