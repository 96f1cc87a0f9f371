import type { Language } from '#law/texts/catalogue.ts'
import { wordsOf } from '#law/texts/words.ts'
import { gegenstaende } from '#procedure/fachkraefteverfahren/anerkennungslage.ts'
import type { Akteneintrag } from '#procedure/fachkraefteverfahren/events.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import { gebuehrAm } from '#procedure/fachkraefteverfahren/vereinbarungslage.ts'
import type { Gegenstand } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { procedureWords } from '#procedure/texts/words.ts'
import type { Anlass, Papierlage } from './papier.ts'
import type { Fristwerte, Papierwerte } from './texts/papiertexte.ts'
import type { Personenangaben } from './vorgangsangaben.ts'

/** Room to write by hand within a sentence. */
export const LEER = '____________________'

/** Given names before family names, as the passport writes them. */
export function namen(person: Personenangaben | undefined): string {
  return person === undefined ? LEER : `${person.vornamen} ${person.nachnamen}`.trim()
}

/** What the wording of one copy names, in the language in which it is written. */
export function papierwerte({ angaben, akte, heute }: Papierlage, anlass: Anlass, language: Language): Papierwerte {
  const { money } = wordsOf(language)
  const { partei } = procedureWords(language)
  const { vorhaben } = akte
  const fee = gebuehrAm(heute, vorhaben?.minderjaehrig === true)
  return {
    fachkraft: namen(angaben.fachkraft),
    arbeitgeber: angaben.arbeitgeber?.name ?? LEER,
    unterbevollmaechtigter: angaben.unterbevollmaechtigter?.name ?? LEER,
    auslaenderbehoerde: angaben.auslaenderbehoerde?.name ?? LEER,
    beschaeftigung: angaben.verfahren.beschaeftigung ?? LEER,
    betriebsstaette: angaben.verfahren.betriebsstaette ?? LEER,
    person: namen(anlass.person),
    mitUntervollmacht: vorhaben?.unterbevollmaechtigung === true,
    untervollmachtErlaubt: angaben.verfahren.untervollmachtErlaubt,
    minderjaehrig: vorhaben?.minderjaehrig === true,
    gebuehr: fee === undefined ? LEER : money(fee),
    empfaenger: anlass.empfaenger === undefined ? '' : partei[anlass.empfaenger].name,
    gegenstand: gegenstandswort({ akte }, anlass.eintrag, language),
    unterlagen: verlangt(anlass.eintrag),
    frist: anlass.pflicht && fristwerte(anlass.pflicht, heute, language),
    anlass: anlassart(anlass.eintrag),
    fristenrecht: anlass.empfaenger === 'zentralstelle' ? 'zentralstelle' : (vorhaben?.recht ?? 'landesrecht'),
  }
}

function gegenstandswort(
  { akte }: Pick<Papierlage, 'akte'>,
  eintrag: Akteneintrag | undefined,
  lang: Language,
): string {
  const { gegenstand } = procedureWords(lang).werte
  const found = gegenstandIn(eintrag) ?? (akte.vorhaben && gegenstaende(akte.vorhaben)[0])
  return found === undefined ? LEER : gegenstand[found]
}

function gegenstandIn(eintrag: Akteneintrag | undefined): Gegenstand | undefined {
  const ereignis = eintrag?.ereignis
  return ereignis && 'gegenstand' in ereignis ? ereignis.gegenstand : undefined
}

function verlangt(eintrag: Akteneintrag | undefined): readonly string[] {
  const ereignis = eintrag?.ereignis
  if (ereignis?.type === 'nachweiseAngefordert') return ereignis.unterlagen
  return ereignis?.type === 'eingangBestaetigt' ? ereignis.fehlend : []
}

function anlassart(eintrag: Akteneintrag | undefined): Papierwerte['anlass'] {
  switch (eintrag?.ereignis.type) {
    case 'nachweiseAngefordert':
      return 'nachweise'
    case 'eingangBestaetigt':
      return 'bestaetigung'
    default:
      return 'entscheidung'
  }
}

function fristwerte(pflicht: Pflicht, heute: Papierlage['heute'], language: Language): Fristwerte {
  const { date } = wordsOf(language)
  const { spaetestens, bis } = pflicht
  // To others the latest reading is told: whoever is reminded must not be blamed for a reading that is open.
  const end = spaetestens ?? bis
  return {
    seit: date(pflicht.seit),
    bis: end && date(end),
    vorbei: end !== undefined && end < heute,
    pflicht: pflicht.charakter === 'muss' || pflicht.charakter === 'fiktion',
    norm: pflicht.norm,
    was: procedureWords(language).aufgabe(pflicht).name,
  }
}
