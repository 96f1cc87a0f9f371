/** Who reaches a route. What is not in the table is forbidden: a test asks every route of the program for its line. */
export type Reach = keyof typeof table

const table = {
  /** Nothing of anybody: the check, the law, and the ways in, which ask for a proof themselves. */
  everybody: [
    'GET /',
    'GET /:lang',
    'GET /accessibility',
    'GET /answers',
    'GET /answers.json',
    'POST /api/check',
    'GET /api/facts',
    'GET /api/feiertage',
    'GET /api/frist',
    'GET /api/frist.ics',
    'GET /api/fristen',
    'GET /api/openapi.json',
    'GET /api/ways',
    'GET /api/ways/:id',
    'GET /assets/*',
    'GET /check',
    'POST /check',
    'GET /check/:group',
    'POST /check/:group',
    'GET /check/bestand',
    'POST /check/bestand',
    'POST /delete',
    'GET /fristen',
    'GET /fristen/feiertage',
    'GET /fristen/frist.ics',
    'GET /fristen/katalog',
    'GET /fristen/katalog/:sign',
    'GET /invitation',
    'POST /invitation',
    'GET /invitation/passkey',
    'POST /invitation/passkey',
    'GET /invitation/password',
    'POST /invitation/password',
    'POST /law-day',
    'GET /norms',
    'GET /norms/:id',
    'POST /occupations',
    'GET /open',
    'POST /open',
    'POST /open/file',
    'GET /parameters/:id',
    'GET /personal-link',
    'POST /personal-link',
    'POST /personal-link/code',
    'GET /personal-link/done',
    'GET /privacy',
    'GET /recovery',
    'POST /recovery',
    'GET /recovery/password',
    'POST /recovery/password',
    'GET /result',
    'GET /result.json',
    'GET /result/:way',
    'GET /result/all',
    'GET /result/compare',
    'GET /sign-in',
    'POST /sign-in',
    'GET /sign-in/office/:office',
    'GET /sign-in/office/:office/back',
    'POST /sign-in/passkey',
    'GET /sign-in/second-factor',
    'POST /sign-in/second-factor',
    'POST /sign-out',
    'GET /ways',
    'GET /ways/:id',
  ],
  /** Whoever is signed in with both factors; an organisation's only for whoever administers it. */
  account: [
    'GET /account',
    'GET /account/app',
    'POST /account/app',
    'POST /account/deputies',
    'POST /account/deputies/end',
    'GET /account/passkeys',
    'POST /account/passkeys',
    'POST /account/passkeys/remove',
    'POST /account/person',
    'GET /account/recovery-codes',
    'POST /account/recovery-codes',
    'POST /account/recovery-codes/noted',
    'POST /account/sessions',
    'GET /organisation/:organisation/members',
    'POST /organisation/:organisation/members/end',
    'POST /organisation/:organisation/members/invite',
    'POST /organisation/:organisation/members/revoke',
  ],
  /** Whoever is signed in or came by a link; what they find there is theirs. */
  work: [
    'GET /post',
    'POST /post',
    'GET /statistik',
    'GET /vorgaenge',
    'POST /vorgaenge/listen',
    'POST /vorgaenge/listen/loeschen',
    'GET /vorgaenge/neu',
    'POST /vorgaenge/neu',
  ],
  /** Whoever takes part in the case. */
  case: [
    'GET /vorgaenge/:id',
    'GET /vorgaenge/:id/akte.json',
    'GET /vorgaenge/:id/beteiligte',
    'POST /vorgaenge/:id/beteiligte/ende',
    'GET /vorgaenge/:id/beteiligte/neu',
    'POST /vorgaenge/:id/beteiligte/neu',
    'GET /vorgaenge/:id/dokumente/:sha256',
    'GET /vorgaenge/:id/eintrag/:seq/berichtigen',
    'POST /vorgaenge/:id/eintrag/:seq/berichtigen',
    'GET /vorgaenge/:id/fristen/:pflicht',
    'POST /vorgaenge/:id/nachrichten',
    'GET /vorgaenge/:id/schritt/:art',
    'POST /vorgaenge/:id/schritt/:art',
    'GET /vorgaenge/:id/schritte',
    'GET /vorgaenge/:id/verlauf',
    'GET /vorgaenge/:id/zuweisung',
    'POST /vorgaenge/:id/zuweisung',
  ],
  /** The same people, by way of the API. */
  program: ['GET /api/cases', 'GET /api/cases/:id', 'GET /api/cases/:id/chain', 'POST /api/cases/:id/commands'],
  /** Only where nothing is real. */
  demonstration: ['GET /vorfuehrung', 'POST /vorfuehrung'],
} as const satisfies Readonly<Record<string, readonly string[]>>

const reaches: ReadonlyMap<string, Reach> = new Map(
  (Object.keys(table) as Reach[]).flatMap((reach) => table[reach].map((route) => [route, reach] as const)),
)

/** Who reaches a route; undefined where nobody has thought about it. */
export function reachOf(route: string): Reach | undefined {
  return reaches.get(route)
}

/** Whether a route belongs to one case. */
export function isOfCase({ reach, path }: { readonly reach: Reach | undefined; readonly path: string }): boolean {
  return reach === 'case' || (reach === 'program' && path.includes(':id'))
}
