/**
 * Municipalities with a holiday that the rest of their Land does not have. Names move with every reform, so an
 * eight-digit key decides before a name, and a name that is not in a complete list stays open.
 */

/** A municipality, or only some of its parts. */
export interface Gemeinde {
  readonly name: string
  /** The holiday holds in these parts alone. */
  readonly nur?: readonly string[]
  /** The holiday holds everywhere but in these parts. */
  readonly ausser?: readonly string[]
}

/** Anlage zu § 1 FronleichnamsVO SN, by the municipalities of today; parts keep the holiday (§ 1 S. 2). Complete. */
export const fronleichnamSachsen: readonly Gemeinde[] = [
  { name: 'Bautzen', nur: ['Bolbritz', 'Salzenforst', 'Salzenforst-Bolbritz'] },
  { name: 'Crostwitz' },
  { name: 'Göda', nur: ['Prischwitz'] },
  { name: 'Großdubrau', nur: ['Sdier'] },
  { name: 'Hoyerswerda', nur: ['Dörgenhausen'] },
  { name: 'Königswartha', ausser: ['Wartha'] },
  { name: 'Nebelschütz' },
  { name: 'Neschwitz', nur: ['Neschwitz', 'Saritsch', 'Luga'] },
  { name: 'Panschwitz-Kuckau' },
  { name: 'Puschwitz' },
  { name: 'Räckelwitz' },
  { name: 'Radibor' },
  { name: 'Ralbitz-Rosenthal' },
  { name: 'Wittichenau' },
]

/** Where Fronleichnam was kept in 1994 (§ 10 Abs. 1 ThürFGtG), outside the district of Eichsfeld. */
export const fronleichnamThueringen: readonly Gemeinde[] = [
  { name: 'Anrode', nur: ['Bickenriede', 'Zella'] },
  { name: 'Brunnhartshausen', nur: ['Föhlritz', 'Steinberg'] },
  { name: 'Buttlar' },
  { name: 'Dünwald', nur: ['Beberstedt', 'Hüpstedt'] },
  { name: 'Geisa' },
  { name: 'Rodeberg', nur: ['Struth'] },
  { name: 'Schleid' },
  { name: 'Südeichsfeld' },
  { name: 'Zella/Rhön' },
]

/** Municipalities of the district of Eichsfeld that are surely in it; the others are found by their key. */
export const eichsfeld: readonly string[] = [
  'Eichsfeld',
  'Landkreis Eichsfeld',
  'Heilbad Heiligenstadt',
  'Leinefelde-Worbis',
  'Dingelstädt',
  'Niederorschel',
  'Sonnenstein',
  'Am Ohmberg',
  'Teistungen',
  'Uder',
  'Arenshausen',
  'Küllstedt',
  'Breitenworbis',
]

/** Cities of Thuringia outside the three districts concerned. */
export const ohneFronleichnamThueringen: readonly string[] = ['Erfurt', 'Gera', 'Jena', 'Suhl', 'Weimar']

/** First digits of the keys: districts that decide for all their municipalities. */
export const schluessel = {
  augsburg: '09761000',
  /** Oberbayern and Niederbayern: 15 August is a holiday in every municipality (Landesamt für Statistik). */
  mariaeHimmelfahrtUeberall: ['091', '092'],
  eichsfeld: '16061',
  thueringenGemischt: ['16063', '16064'],
  bautzen: '14625',
} as const

/** A municipality of Bavaria by the finding of the Landesamt für Statistik (Art. 1 Abs. 3 BayFTG). */
export interface Himmelfahrtsgemeinde {
  readonly name: string
  /** From the census of 2011, until 2024. */
  readonly zensus2011: 'ja' | 'nein'
  /** From the census of 2022, since 2025. */
  readonly zensus2022: 'ja' | 'nein'
}

function gleich(lage: 'ja' | 'nein', names: readonly string[]): readonly Himmelfahrtsgemeinde[] {
  return names.map((name) => ({ name, zensus2011: lage, zensus2022: lage }))
}

function neu(lage: 'ja' | 'nein', names: readonly string[]): readonly Himmelfahrtsgemeinde[] {
  return names.map((name) => ({ name, zensus2011: lage === 'ja' ? 'nein' : 'ja', zensus2022: lage }))
}

/** What the press releases of 2014, 2022 and 2025 name. Of 2,056 municipalities 1,708 have the holiday since 2025. */
export const mariaeHimmelfahrtBayern: readonly Himmelfahrtsgemeinde[] = [
  ...gleich('ja', ['Augsburg', 'Ingolstadt', 'München', 'Regensburg', 'Würzburg']),
  ...gleich('nein', ['Erlangen', 'Fürth', 'Nürnberg']),
  ...neu('ja', ['Baiersdorf', 'Marktrodach', 'Memmingerberg', 'Oettingen in Bayern', 'Schwebheim', 'Weisendorf']),
  ...neu('nein', ['Marktschorgast', 'Seßlach']),
]
