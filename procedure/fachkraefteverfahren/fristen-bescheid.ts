import { isGuenstig } from './anerkennungslage.ts'
import { durch, mitJedem, nach, zeile } from './fristzeile.ts'
import { bescheidnorm, rechtsbehelfsbeginn, zumBescheid } from './zustellung.ts'

/** The decision on the way to employer and worker, and what can be done against it. */

export const bescheidfristen = [
  zeile({
    id: 'zustellung',
    station: 'anerkennung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitJedem('anerkennungEntschieden')],
    norm: bescheidnorm,
    erfuelltDurch: [durch('bescheidZugestellt', ({ entscheidung }, { ausloeser }) => entscheidung === ausloeser.seq)],
    folge: 'dienstaufsicht',
    gewicht: 'neben',
    wartetAuf: ['einladung'],
    entfaellt: nach('visumErteilt'),
  }),
  zeile({
    id: 'empfangsbekenntnis',
    station: 'anerkennung',
    schuldner: ({ stand }) => stand.vertritt,
    beginnt: [mitJedem('bescheidZugestellt', ({ weg }) => weg === 'postMitEmpfangsbekenntnis')],
    period: 'empfangsbekenntnis',
    erfuelltDurch: [durch('empfangBekannt', ({ zustellung }, { ausloeser }) => zustellung === ausloeser.seq)],
    folge: 'zustellungsnachweisFehlt',
    gewicht: 'neben',
    entfaellt: nach('visumErteilt'),
  }),
  zeile({
    id: 'weitergabeBescheid',
    station: 'anerkennung',
    schuldner: ({ stand }) => stand.vertritt,
    beginnt: [mitJedem('bescheidZugestellt')],
    period: 'weitergabeAnDieFachkraft',
    erfuelltDurch: [durch('weitergegeben', ({ eintrag }, { ausloeser }) => zumBescheid(eintrag, ausloeser))],
    folge: 'keineFolge',
    gewicht: 'neben',
    entfaellt: nach('visumErteilt'),
  }),
  zeile({
    id: 'rechtsbehelf',
    station: 'anerkennung',
    schuldner: 'fachkraft',
    beginnt: [
      mitJedem(
        'bescheidZugestellt',
        ({ entscheidung }, { akte }) => {
          const bescheid = akte.erster('anerkennungEntschieden', (_, { seq }) => seq === entscheidung)?.ereignis
          const verwaltungsakt =
            bescheid?.gegenstand === 'gleichwertigkeit' || bescheid?.gegenstand === 'berufsausuebungserlaubnis'
          return verwaltungsakt && !isGuenstig(bescheid.ergebnis)
        },
        rechtsbehelfsbeginn,
      ),
    ],
    period: 'rechtsbehelfGegenBescheid',
    variante: (_, { ausloeser }) =>
      ausloeser.ereignis.type === 'bescheidZugestellt' && !ausloeser.ereignis.belehrt ? 'ohneBelehrung' : undefined,
    feiertagsort: 'sitzDerAnerkennendenStelle',
    erfuelltDurch: [durch('rechtsbehelfEingelegt', ({ gegen }, { ausloeser }) => zumBescheid(gegen, ausloeser))],
    folge: 'bestandskraft',
    gewicht: 'recht',
    ueberdauert: true,
  }),
]
