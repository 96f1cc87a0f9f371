/** Lists of states the norms name, as ISO 3166-1 alpha-2 codes; XK stands for Kosovo. */

/** § 26 Abs. 2 S. 1 BeschV. */
export const westbalkanstaaten: readonly string[] = ['AL', 'BA', 'XK', 'ME', 'MK', 'RS']

/** § 26 Abs. 1 BeschV. */
export const privilegierteStaaten: readonly string[] = [
  'AD',
  'AU',
  'IL',
  'JP',
  'CA',
  'KR',
  'MC',
  'NZ',
  'SM',
  'GB',
  'US',
]

/** § 41 Abs. 1 AufenthV: long stays may be applied for after entry. */
export const beguenstigteStaaten: readonly string[] = ['AU', 'IL', 'JP', 'CA', 'KR', 'NZ', 'GB', 'US']
