import { expect, it } from 'vitest'
import { type KillFigures, killEmbedded, killOverTcp } from './run-kills.ts'

it.each([
  ['its own PostgreSQL', () => killEmbedded(3)],
  ['PostgreSQL over TCP with three instances', () => killOverTcp(3)],
])('on %s nothing that was acknowledged is lost or doubled by kill -9', { timeout: 120_000 }, async (_, run) => {
  const { acknowledged, lost, doubled, torn, invented, ...rest }: KillFigures = await run()
  expect(acknowledged).toBeGreaterThan(0)
  expect({ lost, doubled, torn, invented }).toEqual({ lost: 0, doubled: 0, torn: 0, invented: 0 })
  expect(rest).toMatchObject({ chainFaults: 0, projectionFaults: 0, outboxFaults: 0 })
})
