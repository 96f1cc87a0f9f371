/** Which room may look into which (docs/architecture.md, section 2). Type imports count. A room may always look into itself. */

const rooms = {
  law: [],
  procedure: ['law'],
  server: ['law', 'procedure'],
  web: ['law', 'procedure', 'server'],
  cli: ['law', 'procedure'],
}

const everythingOfLaw = [
  'calendar',
  'periods',
  'sources',
  'missions',
  'occupations',
  'engine',
  'parameters',
  'occupations',
  'facts',
  'statutes',
  'pathways',
  'nachweise',
]

/** Inside law: calendar ← engine ← parameters, facts ← statutes ← pathways ← nachweise; periods count on the calendar. */
const lawRooms = {
  calendar: [],
  sources: [],
  missions: ['sources'],
  periods: ['calendar', 'sources'],
  engine: ['calendar'],
  parameters: ['calendar', 'engine'],
  occupations: ['calendar', 'sources', 'engine', 'parameters'],
  facts: ['calendar', 'engine'],
  statutes: ['calendar', 'engine', 'parameters', 'facts'],
  pathways: ['calendar', 'engine', 'parameters', 'facts', 'statutes'],
  nachweise: ['calendar', 'sources', 'missions', 'engine', 'parameters', 'facts', 'statutes', 'pathways'],
  texts: everythingOfLaw,
  report: [...everythingOfLaw, 'texts'],
}

/** Tests and machinery that nobody in the house may lean on. */
const tools = ['bin', 'checks', 'bench']

const everyRoom = [...Object.keys(rooms), ...tools]

function arrows(prefix, table, neighbours) {
  return Object.entries(table).map(([room, allowed]) => {
    const others = neighbours.filter((other) => other !== room && !allowed.includes(other))
    return {
      name: `${prefix}${room} looks into ${allowed.join(', ') || 'nothing but itself'}`,
      severity: 'error',
      from: { path: `^${prefix}${room}/` },
      to: { path: `^${prefix}(?:${others.join('|')})/` },
    }
  })
}

module.exports = {
  forbidden: [
    { name: 'no cycles, types included', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'law and procedure touch nothing outside',
      severity: 'error',
      from: { path: '^(?:law|procedure)/', pathNot: '\\.test\\.ts$' },
      to: { path: '.', pathNot: '^(?:law|procedure)/' },
    },
    {
      name: 'every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(?:web/generated|dist)/' },
    },
    {
      name: 'another room is called by its name (#law/…), never by a way through the folders',
      severity: 'error',
      from: { path: '^(?!law/)[^/]+/' },
      to: { path: '^law/', dependencyTypesNot: ['aliased', 'aliased-subpath-import', 'aliased-tsconfig-paths'] },
    },
    {
      name: 'law is published alone: its own files are called by relative paths',
      severity: 'error',
      from: { path: '^law/' },
      to: { dependencyTypes: ['aliased', 'aliased-subpath-import', 'aliased-tsconfig-paths'] },
    },
    {
      name: 'rules do not lean on examples',
      severity: 'error',
      from: { path: '^law/', pathNot: ['^law/examples/', '\\.test\\.ts$'] },
      to: { path: '^law/examples/' },
    },
    ...arrows('', rooms, everyRoom),
    ...arrows('law/', lawRooms, [...Object.keys(lawRooms), 'examples']),
    {
      name: 'the decider is the grammar of every procedure and knows none of them',
      severity: 'error',
      from: { path: '^procedure/decider/', pathNot: '\\.test\\.ts$' },
      to: { path: '^procedure/(?!decider/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|web/generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
}
