/** A name that examples below a folder may use without saying where it comes from: what every reader of the room knows. */
interface Assumed {
  readonly below: string
  readonly type: string
  /** Where the type is exported; absent for types of the language. */
  readonly file?: string
}

const IN_A_CASE = 'procedure/fachkraefteverfahren/'
const inACase = (type: string, file: string): Assumed => ({ below: IN_A_CASE, type, file: `${IN_A_CASE}${file}` })

const AGREEMENT = 'procedure/schriftstuecke/vereinbarung/'

const ASSUMED: Readonly<Record<string, readonly Assumed[]>> = {
  state: [inACase('State', 'state.ts')],
  lage: [inACase('Lage', 'lage.ts')],
  vorhaben: [inACase('Vorhaben', 'vorhaben.ts')],
  command: [inACase('Command', 'commands.ts')],
  context: [inACase('Context', 'commands.ts')],
  heute: [{ below: IN_A_CASE, type: 'PlainDate', file: 'law/calendar/plain-date.ts' }],
  am: [{ below: IN_A_CASE, type: 'PlainDate', file: 'law/calendar/plain-date.ts' }],
  speicher: [{ below: IN_A_CASE, type: 'Kalenderspeicher', file: 'law/calendar/kalenderspeicher.ts' }],
  cents: [{ below: IN_A_CASE, type: 'number' }],
  eintraege: [{ below: 'procedure/decider/', type: 'readonly Akteneintrag[]', file: `${IN_A_CASE}events.ts` }],
  fall: [{ below: `${AGREEMENT}ergaenzung`, type: 'Ergaenzungsfall', file: `${AGREEMENT}ergaenzung.ts` }],
  event: [{ below: 'procedure/decider/', type: 'StoredEvent', file: 'procedure/decider/envelope.ts' }],
  chain: [{ below: 'procedure/decider/', type: 'Chain', file: 'procedure/decider/chain.ts' }],
  text: [{ below: 'procedure/decider/', type: 'string' }],
}

/** What an example of a file may take for granted under a name. */
export function assumedIn(file: string, name: string): Assumed | undefined {
  return Object.hasOwn(ASSUMED, name) ? ASSUMED[name]?.find(({ below }) => file.startsWith(below)) : undefined
}

/** Of several files that export one name the one that is nearest to the example. */
export function nearest(files: readonly string[], to: string): string {
  const shared = (file: string): number => {
    const [one, other] = [file.split('/'), to.split('/')]
    const apart = one.findIndex((part, at) => part !== other[at])
    return apart < 0 ? one.length : apart
  }
  return files.reduce((best, file) => (shared(file) > shared(best) ? file : best), files[0] ?? '')
}
