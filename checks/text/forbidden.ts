/** What no file of the repository may contain. The patterns are put together so that this file does not contain them. */
const PATTERNS: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['work left for later', new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`)],
  [
    'a path of one machine',
    new RegExp(`(?<![\\w.\\-/~])/(?:${['wo' + 'rk', 'home/\\w+', 'Us' + 'ers/\\w+', 'ro' + 'ot'].join('|')})(?=/|\\b)`),
  ],
  ['a path of one machine', new RegExp(`\\b[A-Z]:\\\\(?:Us${'ers'}|Doc)`)],
  [
    'a package registry',
    new RegExp(`regis${'try'}\\.[a-z]|//[^/\\s'"]*(?:artifact${'ory'}|nex${'us'}\\.|verda${'ccio'})`),
  ],
  ['a secret', new RegExp(`_auth${'Token'}|BEGIN (?:RSA |EC )?PRIVATE ${'KEY'}`)],
]

/** What a text contains that it must not, with the line. */
export function forbiddenIn(file: string, text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, at) =>
      PATTERNS.filter(([, pattern]) => pattern.test(line)).map(([reason]) => `${file}:${at + 1}: ${reason}`),
    )
}
