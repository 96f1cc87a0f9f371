import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { BEMESSUNGSGRENZE_CENT, type Case, ENGPASS, type Verdict, WESTBALKAN } from './cases.ts'

/** The same rules for json-rules-engine; its results carry the evaluated conditions as explanation. */
const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value })
const atLeast = (fact: string, value: number) => ({ fact, operator: 'greaterThanInclusive', value })

const akademisch = {
  any: [
    is('deutscherAbschluss', true),
    {
      all: [
        is('auslaendischerAbschluss', true),
        {
          any: [
            {
              all: [
                is('anabinHochschule', 'hPlus'),
                { fact: 'anabinAbschluss', operator: 'in', value: ['entspricht', 'vergleichbar'] },
              ],
            },
            {
              all: [
                is('anabinHochschule', 'hPlusMinus'),
                is('anDieserHochschule', true),
                { fact: 'anabinAbschluss', operator: 'in', value: ['entspricht', 'vergleichbar'] },
              ],
            },
            is('zeugnisbewertungPositiv', true),
          ],
        },
      ],
    },
  ],
}
const dauer = { any: [is('befristet', false), atLeast('monate', 6)] }
const rules: readonly (readonly [keyof Verdict, TopLevelCondition])[] = [
  [
    'regel',
    {
      all: [
        akademisch,
        is('angemessen', true),
        atLeast('jahresgehaltCent', BEMESSUNGSGRENZE_CENT / 2),
        dauer,
        is('ablehnungsgrund', false),
      ],
    },
  ],
  [
    'ermaessigt',
    {
      all: [
        akademisch,
        is('angemessen', true),
        {
          any: [
            ...ENGPASS.map((value) => ({ fact: 'isco', operator: 'beginsWith', value })),
            { fact: 'abschlussAm', operator: 'notBefore', value: '2023-05-01' },
          ],
        },
        atLeast('jahresgehaltCent', (BEMESSUNGSGRENZE_CENT * 453) / 1000),
        dauer,
        is('ablehnungsgrund', false),
      ],
    },
  ],
  [
    'westbalkan',
    {
      all: [
        { fact: 'staat', operator: 'in', value: WESTBALKAN },
        { any: [is('ersteZustimmung', false), { fact: 'antragsstaat', operator: 'in', value: WESTBALKAN }] },
        { any: [is('ersteZustimmung', false), { fact: 'erstzustimmungen', operator: 'lessThan', value: 50_000 }] },
        {
          any: [
            is('leistungenBezogen', false),
            { fact: 'leistungenZuletztAm', operator: 'notAfter', value: '2024-05-01' },
          ],
        },
      ],
    },
  ],
]

const engine = new Engine(rules.map(([type, conditions]) => ({ conditions, event: { type } })))
engine.addOperator('beginsWith', (value: string, prefix: string) => value.startsWith(prefix))
engine.addOperator('notBefore', (value: string, day: string) => value >= day)
engine.addOperator('notAfter', (value: string, day: string) => value <= day)

export async function byJsonRulesEngine(c: Case): Promise<Verdict> {
  const { events } = await engine.run({ ...c })
  const met = new Set(events.map(({ type }) => type))
  return { regel: met.has('regel'), ermaessigt: met.has('ermaessigt'), westbalkan: met.has('westbalkan') }
}
