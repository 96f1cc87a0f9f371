import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const web = path.dirname(import.meta.dirname)
const SIZES = ['small', 'default', 'large', 'x-large']

it('every icon that a page shows has its drawing, and is no square', () => {
  const styles = readFileSync(path.join(import.meta.dirname, '_kern.scss'), 'utf8')
  const [, list = ''] = /@each \$name in \(([^)]*)\)/.exec(styles) ?? []
  const drawn = [...list.matchAll(/"([a-z-]+)"/g)].map(([, name = '']) => name)
  const pages = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))
  const sources = pages.map((name) => readFileSync(path.join(web, name), 'utf8'))
  const shown = sources.flatMap((text) => [...text.matchAll(/kern-icon--([a-z-]+)/g)].map(([, name = '']) => name))
  // Where the name is put together, it is that of an alert.
  const composed = sources.some((text) => text.includes('kern-icon--${'))
    ? ['success', 'info', 'warning', 'danger']
    : []
  expect(shown.length).toBeGreaterThan(10)
  for (const name of [...shown, ...composed].filter((one) => !SIZES.includes(one))) expect(drawn).toContain(name)
})
