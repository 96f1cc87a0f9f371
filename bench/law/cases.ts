/** The facts both sides read: complete answers, so that two-valued engines can answer too. */
export interface Case {
  readonly deutscherAbschluss: boolean
  readonly auslaendischerAbschluss: boolean
  readonly anabinHochschule: 'hPlus' | 'hPlusMinus' | 'hMinus'
  readonly anabinAbschluss: 'entspricht' | 'vergleichbar' | 'andereBewertung'
  readonly anDieserHochschule: boolean
  readonly zeugnisbewertungPositiv: boolean
  readonly angemessen: boolean
  readonly jahresgehaltCent: number
  readonly befristet: boolean
  readonly monate: number
  readonly isco: string
  readonly abschlussAm: string
  readonly ablehnungsgrund: boolean
  readonly staat: string
  readonly antragsstaat: string
  readonly ersteZustimmung: boolean
  readonly erstzustimmungen: number
  readonly leistungenBezogen: boolean
  readonly leistungenZuletztAm: string
  /** Special situations the rules ask about and that none of these persons is in. */
  readonly inDeutschland: boolean
  readonly inhaberP18b: boolean
  readonly gleicherAbschluss: boolean
  readonly ausbildung: boolean
  readonly gleichwertig: boolean
  readonly reglementiert: boolean
  readonly tertiaer: boolean
  readonly berufsanfaengerKarte: boolean
  readonly berufsanfaengerKarteAm: string
  readonly asylantrag: string
  readonly titel: string
  readonly entsendung: boolean
}

/** What every engine must answer. */
export interface Verdict {
  readonly regel: boolean
  readonly ermaessigt: boolean
  readonly westbalkan: boolean
}

/** The day on which all of them answer. */
export const ON = '2026-05-01'
export const BEMESSUNGSGRENZE_CENT = 10_140_000
export const ENGPASS = ['132', '133', '134', '21', '221', '222', '225', '226', '23', '25']
export const WESTBALKAN = ['AL', 'BA', 'XK', 'ME', 'MK', 'RS']

const NOTHING_SPECIAL = {
  inDeutschland: false,
  inhaberP18b: false,
  gleicherAbschluss: false,
  ausbildung: false,
  gleichwertig: false,
  reglementiert: false,
  tertiaer: false,
  berufsanfaengerKarte: false,
  berufsanfaengerKarteAm: '2019-01-01',
  asylantrag: 'keiner',
  titel: 'keiner',
  entsendung: false,
}

/** Cases spread over both sides of every condition; the same list in every run. */
export function cases(count: number): readonly Case[] {
  let seed = 42
  const random = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
  const pick = <T>(...of: readonly [T, ...T[]]): T => of[Math.floor(random() * of.length)] ?? of[0]
  return Array.from({ length: count }, () => ({
    deutscherAbschluss: random() < 0.2,
    auslaendischerAbschluss: random() < 0.7,
    anabinHochschule: pick('hPlus', 'hPlusMinus', 'hMinus'),
    anabinAbschluss: pick('entspricht', 'vergleichbar', 'andereBewertung'),
    anDieserHochschule: random() < 0.5,
    zeugnisbewertungPositiv: random() < 0.4,
    angemessen: random() < 0.9,
    jahresgehaltCent: pick(4_593_419, 4_593_420, 5_069_999, 5_070_000, 6_000_000),
    befristet: random() < 0.5,
    monate: pick(5, 6, 12),
    isco: pick('2512', '3221', '2142', '2411', '1330'),
    abschlussAm: pick('2023-04-30', '2023-05-01', '2025-07-01', '2010-01-01'),
    ablehnungsgrund: random() < 0.1,
    staat: pick('RS', 'IN', 'AL'),
    antragsstaat: pick('RS', 'IT', 'AL'),
    ersteZustimmung: random() < 0.8,
    erstzustimmungen: pick(0, 49_999, 50_000),
    leistungenBezogen: random() < 0.3,
    // Not the day exactly 24 months before: two readings differ on it, and two-valued engines could not say so.
    leistungenZuletztAm: pick('2024-04-30', '2024-05-02', '2020-01-01'),
    ...NOTHING_SPECIAL,
  }))
}
