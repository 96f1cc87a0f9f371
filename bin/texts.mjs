// ICU messages to typed functions (web/generated): web/texts/de.json and, for each room of the site, web/texts/de/<room>.json.
// German fixes the keys and arguments; a language with a missing message, another argument or a missing plural form stops
// the build.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

const ROOT = path.resolve(import.meta.dirname, '..')
const BASE = 'de'
const LANGUAGES = ['de', 'en']

/** Writes web/generated/{messages,de,en}.ts. */
export function generateTexts() {
  const base = messagesOf(BASE)
  const shape = shapeOf(base, [])
  const out = path.join(ROOT, 'web/generated')
  mkdirSync(out, { recursive: true })
  writeFileSync(path.join(out, 'messages.ts'), `export interface Messages ${typeText(shape, '')}\n`)
  for (const language of LANGUAGES) {
    const messages = messagesOf(language)
    const faults = differences(base, messages, [])
    if (faults.length > 0) throw new Error(`web/texts, ${language}:\n  ${faults.join('\n  ')}`)
    writeFileSync(path.join(out, `${language}.ts`), moduleText(language, messages, shape))
  }
}

function messagesOf(language) {
  const folder = path.join(ROOT, 'web/texts', language)
  const rooms = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  const all = rooms.toSorted().map((name) => [path.parse(name).name, path.join(folder, name)])
  return {
    ...read(`${folder}.json`),
    ...Object.fromEntries(all.map(([room, file]) => [room, read(file)])),
  }
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function moduleText(language, messages, shape) {
  const body = valueText(messages, shape, language, [], '')
  const used = ['choose', 'date', 'number', 'plural'].filter((name) => body.includes(`${name}(`))
  return [
    `import { messageFormat } from '#web/language/message-format.ts'`,
    `import type { Messages } from './messages.ts'`,
    '',
    used.length > 0 ? `const { ${used.join(', ')} } = messageFormat(${JSON.stringify(language)})\n` : '',
    `export const ${language}: Messages = ${body}`,
    '',
  ].join('\n')
}

/** Every leaf as a map from argument to its TypeScript type. */
function shapeOf(messages, at) {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => {
      const here = [...at, key]
      return [key, typeof value === 'string' ? { args: argumentsOf(value, here) } : shapeOf(value, here)]
    }),
  )
}

function argumentsOf(text, at) {
  const args = {}
  code(parsed(text, at), args, undefined)
  return args
}

function parsed(text, at) {
  try {
    return parse(text, { ignoreTag: true })
  } catch (error) {
    throw new Error(`${at.join('.')}: ${error.message} in "${text}"`, { cause: error })
  }
}

function typeText(shape, indent) {
  const lines = Object.entries(shape).map(([key, value]) => {
    if (!isLeaf(value)) return `${indent}  readonly ${named(key)}: ${typeText(value, `${indent}  `)}`
    const args = Object.entries(value.args)
    if (args.length === 0) return `${indent}  readonly ${named(key)}: string`
    return `${indent}  readonly ${named(key)}: (p: { ${args.map(([name, type]) => `readonly ${name}: ${type}`).join('; ')} }) => string`
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}

function valueText(messages, shape, language, at, indent) {
  const lines = Object.entries(shape).map(([key, value]) => {
    const here = [...at, key]
    if (!isLeaf(value))
      return `${indent}  ${named(key)}: ${valueText(messages[key], value, language, here, `${indent}  `)},`
    const nodes = parsed(messages[key], here)
    const found = {}
    const body = code(nodes, found, undefined)
    checkArguments(found, value.args, language, here)
    checkPlurals(nodes, language, here)
    return `${indent}  ${named(key)}: ${Object.keys(value.args).length > 0 ? '(p) => ' : ''}${body},`
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}

function named(key) {
  return /^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)
}

function isLeaf(value) {
  return typeof value.args === 'object' && Object.values(value.args).every((type) => typeof type === 'string')
}

function checkArguments(found, wanted, language, at) {
  for (const name of Object.keys(found)) {
    if (!(name in wanted)) throw new Error(`${language}: ${at.join('.')}: unknown argument {${name}}`)
  }
}

function checkPlurals(nodes, language, at) {
  for (const node of nodes) {
    if (node.type === TYPE.plural) {
      const kind = node.pluralType === 'ordinal' ? 'ordinal' : 'cardinal'
      const needed = new Intl.PluralRules(language, { type: kind }).resolvedOptions().pluralCategories
      const missing = needed.filter((category) => !node.options[category])
      if (missing.length > 0)
        throw new Error(`${language}: ${at.join('.')}: plural forms missing: ${missing.join(', ')}`)
    }
    if (node.options) for (const option of Object.values(node.options)) checkPlurals(option.value, language, at)
  }
}

/** The JavaScript of a parsed message; collects its arguments with their types on the way. */
function code(nodes, args, counted) {
  return nodes.map((node) => part(node, args, counted)).join(' + ') || "''"
}

function part(node, args, counted) {
  switch (node.type) {
    case TYPE.literal:
      return JSON.stringify(node.value)
    case TYPE.argument:
      args[node.value] ??= 'string | number'
      return `p.${node.value}`
    case TYPE.number:
      args[node.value] = 'number'
      return `number(p.${node.value})`
    case TYPE.date:
      args[node.value] = 'string'
      return `date(p.${node.value})`
    case TYPE.pound:
      return `number(p.${counted})`
    case TYPE.plural:
      return pluralPart(node, args)
    case TYPE.select:
      args[node.value] = Object.keys(node.options)
        .map((key) => (key === 'other' ? '(string & {})' : JSON.stringify(key)))
        .join(' | ')
      return `choose(p.${node.value}, ${options(node.options, args, counted)})`
    default:
      throw new Error(`This kind of message part is not supported: ${JSON.stringify(node)}`)
  }
}

function pluralPart(node, args) {
  args[node.value] = 'number'
  const exact = Object.entries(node.options).filter(([key]) => key.startsWith('='))
  const rest = Object.fromEntries(Object.entries(node.options).filter(([key]) => !key.startsWith('=')))
  const first = exact.map(
    ([key, { value }]) => `p.${node.value} === ${key.slice(1)} ? ${code(value, args, node.value)} : `,
  )
  return `(${first.join('')}choose(plural(p.${node.value}), ${options(rest, args, node.value)}))`
}

function options(of, args, counted) {
  const entries = Object.entries(of).map(
    ([key, { value }]) => `${JSON.stringify(key)}: () => ${code(value, args, counted)}`,
  )
  return `{ ${entries.join(', ')} }`
}

function differences(base, other, at) {
  const missing = Object.keys(base).filter((key) => !(key in other))
  const foreign = Object.keys(other).filter((key) => !(key in base))
  const here = (key) => [...at, key].join('.')
  return [
    ...missing.map((key) => `${here(key)} is missing`),
    ...foreign.map((key) => `${here(key)} is not in ${BASE}.json`),
    ...Object.keys(base)
      .filter((key) => key in other && typeof base[key] !== 'string')
      .flatMap((key) => differences(base[key], other[key], [...at, key])),
  ]
}

if (process.argv[1] === import.meta.filename) generateTexts()
