import { stateName } from '#law/texts/states.ts'
import type { Abgleichsfeld, Belegangaben, Gehalt } from '#procedure/abgleich/befund.ts'
import type { PageWords } from '#web/language/page-words.ts'

/** What a source says of a field, to be read. */
export function saidText(angaben: Belegangaben | undefined, feld: Abgleichsfeld, words: PageWords): string {
  if (!angaben) return ''
  const texts = words.m.comparison
  switch (feld) {
    case 'name':
      return angaben.name ? `${angaben.name.vornamen} ${angaben.name.nachnamen}`.trim() : ''
    case 'geburtsdatum':
    case 'passGueltigBis':
    case 'beginn': {
      const day = angaben[feld]
      return day === undefined ? '' : words.day(day)
    }
    case 'staatsangehoerigkeit':
      return (angaben.staatsangehoerigkeit ?? []).map((code) => stateName(code, words.language)).join(', ')
    case 'gehalt':
      return angaben.gehalt === undefined ? '' : payText(angaben.gehalt, words)
    case 'wochenstunden':
      return angaben.wochenstunden === undefined ? '' : texts.hours({ hours: words.number(angaben.wochenstunden) })
    case 'passnummer':
    case 'arbeitgeber':
    case 'taetigkeit':
      return angaben[feld] ?? ''
  }
}

function payText({ cents, je, anzahl }: Gehalt, words: PageWords): string {
  const { pay, payTimes, per } = words.m.comparison
  const said = { amount: words.money(cents), per: per[je] }
  return anzahl === undefined ? pay(said) : payTimes({ ...said, times: words.number(anzahl) })
}
