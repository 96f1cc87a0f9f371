import type { Unbekanntes } from '../../nachweise/visumpaket/unbekanntes.ts'
import type { Visumpaket } from '../../nachweise/visumpaket/visumpaket.ts'
import type { Language } from '../catalogue.ts'
import { paperWords } from '../paper-words.ts'
import { waehrungsname } from '../waehrungen.ts'
import { wordsOf } from '../words.ts'
import { paketphrasen, quellentexte } from './zeilentext.ts'

/** Everything around the pile, in sentences. */
export interface Pakettext {
  readonly gebuehr: readonly string[]
  readonly termin: readonly string[]
  readonly immer: readonly string[]
  readonly unbekannt: readonly string[]
}

/** What a pack says besides its papers. */
export function pakettext(paket: Visumpaket, lang: Language): Pakettext {
  const { immer } = paketphrasen(lang)
  return {
    gebuehr: gebuehrentext(paket, lang),
    termin: termintext(paket, lang),
    immer: [
      immer.merkblattZuerst,
      immer.originale,
      ...(paket.beschleunigt ? [immer.vorabzustimmung] : []),
      immer.versicherung,
      immer.keinVisumFreies,
    ],
    unbekannt: paket.unbekannt.map((one) => unbekannttext(one, lang)),
  }
}

/** Something unknown, with the papers it is about. */
function unbekannttext(one: Unbekanntes, lang: Language): string {
  const { documents } = paperWords(lang)
  const papers = 'zeilen' in one ? one.zeilen.map(({ document }) => documents[document].name).join(', ') : ''
  return paketphrasen(lang).unbekannt[one.was](papers)
}

function gebuehrentext({ gebuehr, fuer }: Visumpaket, lang: Language): readonly string[] {
  if (gebuehr === undefined) return []
  const { gebuehr: say } = paketphrasen(lang)
  const { money, number } = wordsOf(lang)
  const { betrag, minderjaehrige, istMinderjaehrig, waehrungen, waehrungUnbestaetigt, bar, ortsbetrag } = gebuehr
  const inMoney = waehrungen.map((code) => waehrungsname(code, lang)).join(' / ')
  return [
    ...(fuer === 'kind' || istMinderjaehrig === 'ja'
      ? [say.nur.minderjaehrig(money(minderjaehrige))]
      : [
          say.betrag(money(betrag)),
          ...(istMinderjaehrig === 'offen' ? [say.minderjaehrige(money(minderjaehrige))] : []),
        ]),
    ...(inMoney === '' ? [] : [waehrungUnbestaetigt ? say.waehrungUnbestaetigt(inMoney) : say.waehrung(inMoney)]),
    ...(bar ? [say.bar] : []),
    ...(ortsbetrag === undefined
      ? []
      : [
          say.ort(
            `${number(ortsbetrag.erwachsene)} ${ortsbetrag.waehrung}`,
            quellentexte(ortsbetrag.sources, lang)
              .map(({ title, stand }) => `${title}, ${stand}`)
              .join('; '),
          ),
          ...(ortsbetrag.minderjaehrige === undefined
            ? []
            : [say.ortMinderjaehrige(`${number(ortsbetrag.minderjaehrige)} ${ortsbetrag.waehrung}`)]),
        ]),
    say.keineErstattung,
  ]
}

function termintext({ termin, beschleunigt }: Visumpaket, lang: Language): readonly string[] {
  const { termin: say } = paketphrasen(lang)
  const { art, rktermin, annahme, angehoerigeHoechstens, bestaetigenTage } = termin
  const { terminInnerhalbWochen, bescheidRegelWochen, sachstandNachWochen } = termin
  return [
    say.art[art],
    ...(rktermin && art !== 'auslandsvertretungVergibt' && art !== 'ohneTermin' ? [say.rktermin] : []),
    ...(annahme === undefined ? [] : [say.annahme(annahme)]),
    ...(angehoerigeHoechstens === undefined ? [] : [say.angehoerige(angehoerigeHoechstens)]),
    ...(bestaetigenTage === undefined ? [] : [say.bestaetigen(bestaetigenTage)]),
    ...(terminInnerhalbWochen === undefined ? [say.keineFrist] : [say.frist(terminInnerhalbWochen)]),
    ...(bescheidRegelWochen === undefined ? [] : [say.bescheid(bescheidRegelWochen)]),
    sachstand(sachstandNachWochen, beschleunigt, say),
    say.auslandsportal,
  ]
}

function sachstand(
  weeks: Visumpaket['termin']['sachstandNachWochen'],
  beschleunigt: boolean,
  say: ReturnType<typeof paketphrasen>['termin'],
): string {
  if (beschleunigt) return say.sachstandBeschleunigt
  return weeks === undefined ? say.sachstandUnbekannt : say.sachstand(weeks.von, weeks.bis)
}
