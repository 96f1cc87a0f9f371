import { expect, it } from 'vitest'
import { caseViewer } from './case-viewer.ts'
import type { SignedSession } from './sessions.ts'
import type { Visitor } from './visitor.ts'
import type { Organisation } from './who.ts'

const session: SignedSession = {
  id: 's1',
  userId: 'anna',
  invitationId: undefined,
  organisationId: undefined,
  secondFactorAt: 1,
}
const user = { id: 'anna', email: 'anna@stadt.example', name: 'Anna', language: 'de', demonstration: false } as const
const organisation: Organisation = {
  id: 'o1',
  kind: 'behoerde',
  name: 'Stadt Zittau',
  land: 'SN',
  gemeinde: undefined,
  demonstration: false,
}

it('nobody, and whoever has shown only a password, sees no case', () => {
  expect(caseViewer({ kind: 'nobody' })).toBeUndefined()
  expect(caseViewer({ kind: 'halfway', user, session })).toBeUndefined()
})

it('a member acts in the own role, and as deputy in the role of whoever is away', () => {
  const days = { from: '2026-01-01', until: undefined } as const
  const visitor: Visitor = {
    kind: 'user',
    user,
    session,
    memberships: [{ id: 'm1', userId: 'anna', organisation, role: 'sachbearbeitung', ...days }],
    deputyFor: [
      {
        id: 'd1',
        userId: 'bert',
        userName: 'Bert',
        deputyId: 'anna',
        deputyName: 'Anna',
        organisationId: 'o1',
        from: '2026-11-22',
        until: '2026-11-30',
        roles: ['leitung'],
      },
    ],
  }
  const there = { id: 'o1', name: 'Stadt Zittau', kind: 'behoerde' }
  expect(caseViewer(visitor)).toEqual({
    userId: 'anna',
    name: 'Anna',
    organisations: [
      { ...there, role: 'sachbearbeitung' },
      { ...there, role: 'leitung', deputyOf: 'bert' },
    ],
  })
})

it('a personal link sees its case and acts for no organisation', () => {
  const link = {
    invitationId: 'i1',
    email: 'stelle@kammer.example',
    caseId: 'case-1',
    partei: 'anerkennendeStelle',
    step: 'anerkennungBeantragt',
    expiresAt: new Date(0),
  } as const
  const seen = { userId: 'link:i1', name: 'stelle@kammer.example', organisations: [] }
  const opened = { caseId: 'case-1', partei: 'anerkennendeStelle' }
  expect(caseViewer({ kind: 'link', link: { ...link, request: 7 }, session })).toEqual({
    ...seen,
    link: { ...opened, request: 7 },
  })
  expect(caseViewer({ kind: 'link', link: { ...link, request: undefined }, session })).toEqual({
    ...seen,
    link: opened,
  })
})
