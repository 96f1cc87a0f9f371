import { describe, expect, it } from 'vitest'
import { BEHOERDE, beantragt, bescheid, TAG } from '#procedure/testing/beantragt.ts'
import { gruendeFuer } from '#procedure/testing/vorgang.ts'
import type { Handlung } from './commands.ts'

describe('Was nicht sein kann, wird auch als Brief nicht erfasst:', () => {
  it.each<[string, Handlung]>([
    [
      'ein Eingang nach dem Brief',
      { type: 'eingangBestaetigt', gegenstand: 'gleichwertigkeit', eingegangenAm: '2026-08-21', fehlend: [] },
    ],
    [
      'vollständig und doch unvollständig',
      {
        type: 'eingangBestaetigt',
        gegenstand: 'gleichwertigkeit',
        eingegangenAm: TAG,
        vollstaendigSeit: TAG,
        fehlend: ['Zeugnis'],
      },
    ],
    [
      'eine Nachforderung, die nichts verlangt',
      {
        type: 'nachweiseAngefordert',
        gegenstand: 'gleichwertigkeit',
        unterlagen: [],
        hemmt: false,
        unmittelbar: false,
      },
    ],
    [
      'eine Hemmung ohne Ende',
      {
        type: 'nachweiseAngefordert',
        gegenstand: 'gleichwertigkeit',
        unterlagen: ['Zeugnis'],
        hemmt: true,
        unmittelbar: false,
      },
    ],
    [
      'eine Frist, die vor dem Brief endet',
      {
        type: 'nachweiseAngefordert',
        gegenstand: 'gleichwertigkeit',
        unterlagen: ['Zeugnis'],
        bis: '2026-08-19',
        hemmt: true,
        unmittelbar: false,
      },
    ],
    ['eine Erlaubnis als Ergebnis der Gleichwertigkeit', bescheid('gleichwertigkeit', 'erlaubnisErteilt')],
  ])('%s', (_, eingang) => {
    const command = { type: 'erfassen', am: TAG, urheber: 'anerkennendeStelle', eingang, dokumente: [] } as const
    expect(gruendeFuer(beantragt(), BEHOERDE, command)).toEqual(['angabeUngueltig'])
  })

  it('eine Bewertung der Zentralstelle über die Gleichwertigkeit', () => {
    const command = {
      type: 'erfassen',
      am: TAG,
      urheber: 'zentralstelle',
      eingang: bescheid('gleichwertigkeit', 'gleichwertig'),
      dokumente: [],
    } as const
    expect(gruendeFuer(beantragt(), BEHOERDE, command)).toEqual(['nichtBefugt'])
  })
})
