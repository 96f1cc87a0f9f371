/**
 * What a letter can become in a passport (ICAO Doc 9303 part 3 section 6), the recommended way first. States differ: Serbia
 * writes DJ for Đ, Turkey O for Ö, and a certificate may follow yet another table.
 */
const latin = tableOf(`
  Ä=AE|A Å=AA|A Æ=AE Ð=D|DH Đ=D|DJ Ħ=H İ=I ı=I Ł=L Ñ=N|NXX Ö=OE|O Ø=OE|O Œ=OE ẞ=SS ß=SS Þ=TH Ŧ=T Ü=UE|UXX|U
  Ş=S Č=C|CH Ć=C Š=S|SH Ž=Z|ZH
`)

/** Serbian, Macedonian, Bulgarian, Ukrainian and Russian letters side by side: a passport follows the table of its state. */
const cyrillic = tableOf(`
  А=A Б=B В=V Г=G|H Ѓ=G|GJ Ґ=G Д=D Ђ=D|DJ Е=E Ё=E Є=IE|E Ж=ZH|Z З=Z Ѕ=DZ И=I|Y І=I Ї=I Й=I|Y Ј=J К=K Ќ=K|KJ
  Л=L Љ=LJ М=M Н=N Њ=NJ О=O П=P Р=R С=S Т=T Ћ=C У=U Ф=F Х=KH|H Ц=TS|C Ч=CH|C Џ=DZ|DZH|DJ Ш=SH|S Щ=SHCH|SHT
  Ъ=IE|A| Ы=Y Ь=|Y Э=E Ю=IU|YU Я=IA|YA
`)

/** A letter and what it can become, one after the other. */
function tableOf(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [letter = '', readings = ''] = entry.split('=')
        return [letter, readings.split('|')] as const
      }),
  )
}

/** Between parts of a name: left out, or a space. */
const SEPARATOR = /[\s\-'’`.,]/u

/** What one sign of a name can be in capitals of the zone. */
function readings(sign: string): readonly string[] {
  if (SEPARATOR.test(sign)) return ['', ' ']
  const upper = sign === 'ı' ? sign : sign.toUpperCase()
  const known = latin.get(sign) ?? latin.get(upper) ?? cyrillic.get(upper)
  if (known) return known
  const plain = upper.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return [plain]
}

/**
 * A name in the capitals of the zone, in the way that is recommended.
 * @example umschrift('Đorđe Petrović') // 'DORDE PETROVIC'
 */
export function umschrift(name: string): string {
  const composed = [...name.normalize('NFC')]
  return composed
    .map((sign) => (SEPARATOR.test(sign) ? ' ' : (readings(sign)[0] ?? '')))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/**
 * Whether a name can be what stands in a passport or another paper, letter by letter, in any of the ways in use.
 * @example istUmschrift('Đorđević', 'DJORDJEVIC') // true
 */
export function istUmschrift(name: string, written: string): boolean {
  const target = umschrift(written)
  let reached: ReadonlySet<number> = new Set([0])
  for (const sign of name.normalize('NFC').trim()) {
    const next = new Set<number>()
    for (const at of reached)
      for (const reading of readings(sign)) if (target.startsWith(reading, at)) next.add(at + reading.length)
    reached = next
    if (reached.size === 0) return false
  }
  return reached.has(target.length)
}
