import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Beendigungsgrund, Ereignisse } from '#procedure/fachkraefteverfahren/events.ts'
import type { Anlagenform } from '#procedure/fachkraefteverfahren/events-anlagen.ts'
import { absender, eintrag, partei, pflicht } from './case-fields.ts'
import { type Fields, optional } from './field.ts'
import { choice, day, kept, keptEntry, lines, text, yesNo } from './field-kinds.ts'
import { anlage } from './paper-field.ts'

const gruende = [
  'antragZurueckgenommen',
  'angebotEntfallen',
  'vollmachtWiderrufen',
  'nichtFortgefuehrt',
  'vorabzustimmungVersagt',
  'visumAbgelehnt',
  'ziel',
  'unzustaendig',
] as const satisfies readonly Beendigungsgrund[]

const formen = [
  'original',
  'beglaubigteKopie',
  'farbkopie',
  'kopie',
  'elektronisch',
] as const satisfies readonly Anlagenform[]

type Asked = Pick<
  Ereignisse,
  | 'vorgangEroeffnet'
  | 'familieAufgenommen'
  | 'erinnert'
  | 'einwandErhoben'
  | 'einwandBeschieden'
  | 'vorgangBeendet'
  | 'anlageEingegangen'
  | 'anlageBeanstandet'
  | 'schreibenEingegangen'
  | 'fristGesetzt'
  | 'unterlagenNachgereicht'
>

/** What is asked for every step that concerns the file itself and its papers. */
export const akteFields: { readonly [A in keyof Asked]: Fields<Asked[A]> } = {
  vorgangEroeffnet: {
    modus: choice('modus', ['behoerde', 'eigenregie'], (value, { procedure }) => procedure.werte.modus[value].wort),
    familieVon: optional(text('familieVon')),
    verhaeltnis: optional(
      choice(
        'verhaeltnis',
        ['ehegatte', 'lebenspartner', 'kind'],
        (value, { procedure }) => procedure.werte.verhaeltnis[value],
      ),
    ),
  },
  familieAufgenommen: {
    vorgang: text('familienvorgang'),
    verhaeltnis: choice(
      'verhaeltnis',
      ['ehegatte', 'lebenspartner', 'kind'],
      (value, { procedure }) => procedure.werte.verhaeltnis[value],
    ),
  },
  erinnert: { an: partei('erinnertAn', parteien), pflicht },
  einwandErhoben: { gegen: eintrag('gegen', 'alle'), text: text('einwand', 'long') },
  einwandBeschieden: {
    einwand: eintrag('einwandEintrag', ['einwandErhoben']),
    ergebnis: choice(
      'einwandergebnis',
      ['berichtigt', 'geblieben'],
      (value, { procedure }) => procedure.werte.einwandergebnis[value],
    ),
    text: text('antwort', 'long'),
  },
  vorgangBeendet: {
    grund: choice('beendigungsgrund', gruende, (value, { procedure }) => procedure.werte.beendigungsgrund[value]),
  },
  anlageEingegangen: {
    anlage,
    form: choice('anlagenform', formen, (value, { procedure }) => procedure.werte.anlagenform[value]),
    uebersetzungVon: optional(keptEntry('anlage')),
    staat: optional(kept('anlage')),
  },
  anlageBeanstandet: { anlage, grund: text('beanstandung', 'long') },
  fristGesetzt: {
    unterlagen: lines('unterlagen', 1),
    bis: day('fristBis'),
    belehrt: yesNo('folgenBelehrt'),
    verlaengert: optional(eintrag('verlaengerteFrist', ['fristGesetzt'])),
  },
  unterlagenNachgereicht: { fristsetzung: eintrag('fristsetzung', ['fristGesetzt']) },
  schreibenEingegangen: { absender, betreff: text('betreff') },
}
