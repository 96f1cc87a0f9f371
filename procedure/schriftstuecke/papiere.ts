import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Angabe, Anlass, Papier, PapierId, Papierlage, Papierregel } from './papier.ts'
import { papierregeln } from './papierregeln.ts'
import type { Stelle } from './vorgangsangaben.ts'

/**
 * The papers that a case needs on a day, for those who are one of these parties. Whoever is not named for a paper gets
 * none; in a file that has ended there are none at all.
 * @example papiere(lage, ['bundesagentur']) // []
 */
export function papiere(lage: Papierlage, parteien: readonly Partei[]): readonly Papier[] {
  if (lage.akte.hat('vorgangBeendet')) return []
  return papierregeln
    .filter(({ fuer }) => fuer.some((partei) => parteien.includes(partei)))
    .flatMap((regel) => regel.anlaesse(lage).map((anlass) => papier(regel, anlass, lage)))
}

/** What one copy is about, for those to whom it belongs; undefined for everybody else, and where there is no such copy. */
export function papierAnlass(
  lage: Papierlage,
  parteien: readonly Partei[],
  { id, bezug }: { readonly id: PapierId; readonly bezug: string },
): { readonly papier: Papier; readonly anlass: Anlass } | undefined {
  const papier = papiere(lage, parteien).find((one) => one.id === id && one.bezug === bezug)
  const regel = papierregeln.find((one) => one.id === id)
  const anlass = regel?.anlaesse(lage).find((one) => one.bezug === bezug)
  return papier && anlass && { papier, anlass }
}

function papier(regel: Papierregel, anlass: Anlass, lage: Papierlage): Papier {
  const absent = (angabe: Angabe): boolean => !istBekannt(angabe, regel, lage)
  const { person } = anlass
  const { id, fuer, form, norm, zweisprachig } = regel
  return {
    id,
    fuer,
    form,
    norm: anlass.pflicht?.norm ?? norm,
    zweisprachig,
    bezug: anlass.bezug,
    zusatz: person && `${person.vornamen} ${person.nachnamen}`,
    empfaenger: anlass.empfaenger,
    pflicht: anlass.pflicht,
    unterzeichner: regel.unterzeichner(lage),
    fehlt: regel.noetig.filter(absent),
    leer: regel.erwuenscht.filter(absent),
  }
}

function istBekannt(angabe: Angabe, { id }: Papierregel, { angaben }: Papierlage): boolean {
  const { fachkraft, arbeitgeber, verfahren } = angaben
  const stelle: Stelle | undefined =
    id === 'beauftragungUnterbevollmaechtigter' ? angaben.unterbevollmaechtigter : arbeitgeber
  switch (angabe) {
    case 'fachkraft':
      return fachkraft !== undefined
    case 'geburtsdatum':
      return fachkraft?.geburtsdatum !== undefined
    case 'pass':
      return fachkraft?.pass !== undefined
    case 'anschrift':
      return fachkraft?.anschrift !== undefined
    case 'arbeitgeber':
      return arbeitgeber !== undefined
    case 'arbeitgeberAnschrift':
      return arbeitgeber?.anschrift !== undefined
    case 'unterbevollmaechtigter':
      return angaben.unterbevollmaechtigter !== undefined
    case 'ansprechpartner':
      return stelle?.ansprechpartner !== undefined
    case 'stellvertretung':
      return stelle?.vertretung !== undefined
    case 'auslaenderbehoerde':
      return angaben.auslaenderbehoerde !== undefined
    case 'beschaeftigung':
      return verfahren.beschaeftigung !== undefined
    case 'betriebsstaette':
      return verfahren.betriebsstaette !== undefined
  }
}
