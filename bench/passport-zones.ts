// Reads drawn scans of invented passports under conditions as people bring them, and counts. Prints a table.
import { performance } from 'node:perf_hooks'
import { leseAbbild } from '#procedure/pass/lese-abbild.ts'
import { leseMrz } from '#procedure/pass/lese-mrz.ts'
import { readScan } from '#server/evidence/zone/read-scan.ts'
import { chanceFrom, inventedZone, type ScanConditions, zoneScan } from '#server/evidence/zone/testing/zone-scan.ts'

const EACH = Number(process.argv[2] ?? 20)

const conditions: Readonly<Record<string, (chance: () => number) => ScanConditions>> = {
  'flatbed scan, 300 dpi': (chance) => ({ dpi: 300, turn: 2 * chance() - 1, blur: 0.6, noise: 5 }),
  'flatbed scan, 200 dpi': (chance) => ({ dpi: 200, turn: 2 * chance() - 1, blur: 0.7, noise: 6 }),
  'flatbed scan, 150 dpi, JPEG 60': (chance) => ({
    dpi: 150,
    turn: 2 * chance() - 1,
    blur: 0.8,
    noise: 6,
    quality: 60,
  }),
  'scan upside down or sideways': (chance) => ({
    dpi: 200,
    turn: [90, 180, 270][Math.floor(chance() * 3)] ?? 90,
    blur: 0.7,
    noise: 6,
  }),
  'scan, askew by 3 to 8 degrees': (chance) => ({
    dpi: 220,
    turn: (chance() < 0.5 ? -1 : 1) * (3 + 5 * chance()),
    blur: 0.7,
    noise: 6,
  }),
  'photo, straight': (chance) => ({
    dpi: 400,
    on: 'table',
    turn: 4 * chance() - 2,
    tilt: 0.04,
    blur: 1,
    noise: 9,
    shadow: 0.25,
  }),
  'photo, slanting, shadow': (chance) => ({
    dpi: 350,
    on: 'table',
    turn: 16 * chance() - 8,
    tilt: 0.05 + 0.1 * chance(),
    blur: 1.2,
    noise: 12,
    shadow: 0.5,
    quality: 75,
  }),
  'photo, held on end': (chance) => ({
    dpi: 300,
    on: 'table',
    turn: (chance() < 0.5 ? 90 : 270) + 8 * chance() - 4,
    tilt: 0.08,
    blur: 1.2,
    noise: 10,
    shadow: 0.35,
  }),
  'photo, out of focus': (chance) => ({
    dpi: 300,
    on: 'table',
    turn: 6 * chance() - 3,
    tilt: 0.06,
    blur: 3,
    noise: 10,
    shadow: 0.3,
  }),
  'bad copy, 100 dpi, JPEG 40': (chance) => ({ dpi: 100, turn: 2 * chance() - 1, blur: 1.2, noise: 10, quality: 40 }),
}

for (const [name, of] of Object.entries(conditions).filter(([one]) => one.includes(process.argv[3] ?? ''))) {
  const counts = { right: 0, marked: 0, partly: 0, nothing: 0, wrongAccepted: 0, nameWrongUnmarked: 0 }
  const chance = chanceFrom(name.length * 97)
  const times: number[] = []
  for (let each = 0; each < EACH; each++) {
    const zone = inventedZone(chance)
    const content = await zoneScan(zone, of(chance), chance)
    const start = performance.now()
    const seen = await readScan({ content, mediaType: 'image/jpeg', pixels: 64_000_000 })
    times.push(performance.now() - start)
    const read = seen && leseAbbild(seen.lines)
    if (!read) {
      counts.nothing++
      continue
    }
    if (read.zone === zone) counts[read.unsicher.length === 0 ? 'right' : 'marked']++
    else counts.partly++
    if (process.argv[4] === 'show' && read.zone !== zone)
      console.log(`${zone}\n${read.zone}\n${read.unsicher.join()}\n`)
    const [truth, found] = [leseMrz(zone, '2026-11-22'), leseMrz(read.zone, '2026-11-22')]
    if (!truth.lesbar || !found.lesbar) throw new Error('A zone of the right size can always be cut.')
    for (const [at, { feld, text, befund }] of found.lesung.felder.entries()) {
      if (text === truth.lesung.felder[at]?.text || read.unsicher.includes(feld)) continue
      if (befund === 'ohnePruefziffer') counts.nameWrongUnmarked++
      else if (befund === 'stimmt' && feld !== 'gesamt') counts.wrongAccepted++
    }
  }
  times.sort((a, b) => a - b)
  console.log(`${name.padEnd(34)} ${JSON.stringify(counts)} median ${Math.round(times[times.length >> 1] ?? 0)} ms`)
}
