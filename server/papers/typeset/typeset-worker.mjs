// Sets papers with Typst, away from the thread that answers people. Plain JavaScript beside its template, because a
// worker starts from a file: the build copies both next to the program.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'

const require = createRequire(import.meta.url)
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler')

const FONTS = path.dirname(require.resolve('@expo-google-fonts/noto-sans/package.json'))
const fontBlobs = ['400Regular/NotoSans_400Regular', '700Bold/NotoSans_700Bold'].map((name) =>
  readFileSync(path.join(FONTS, `${name}.ttf`)),
)
const workspace = fileURLToPath(new URL('schriftstueck', import.meta.url))
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })
const mainFilePath = path.join(workspace, 'paper.typ')
/** Never on the disk. As an input of the compiler it would be part of what every file of the template stands on. */
const dataPath = path.join(workspace, 'paper.json')

/** Parts of papers are remembered for so many papers: what changes little is set in a tenth of the time. */
const REMEMBERED = 8

parentPort?.on('message', ({ data, standard }) => {
  try {
    compiler.mapShadow(dataPath, Buffer.from(data))
    const made = compiler.pdf({ mainFilePath }, { pdfStandard: standard })
    const bytes = new Uint8Array(made)
    parentPort?.postMessage({ bytes }, [bytes.buffer])
  } catch (fault) {
    parentPort?.postMessage({ fault: String(fault) })
  } finally {
    compiler.evictCache(REMEMBERED)
  }
})
