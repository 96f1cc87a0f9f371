import type {
  Hinweis,
  Pruefergebnis,
  Pruefpunkt,
  Zustimmungsereignisse,
} from '#procedure/fachkraefteverfahren/events-zustimmung.ts'
import { eintrag } from './case-fields.ts'
import type { Field, Fields, LabelId } from './field.ts'
import { optional } from './field.ts'
import { choice, choices, day, group, text, yesNo } from './field-kinds.ts'

const anfrage = eintrag('anfrage', ['zustimmungAngefragt'])

const hinweise = [
  'passNichtVisierfaehig',
  'voraufenthalt',
  'namensabweichung',
  'spracheNichtGeprueft',
  'familie',
] as const satisfies readonly Hinweis[]

function pruefpunkt(punkt: Pruefpunkt & LabelId): Field<Pruefergebnis> {
  return choice(
    punkt,
    ['erfuellt', 'nichtErfuellt', 'entfaellt'],
    (value, { procedure }) => procedure.werte.pruefergebnis[value],
  )
}

type Asked = Omit<Zustimmungsereignisse, 'vorabzustimmungErteilt'> & {
  /** The basis of the consent is worked out, never asked. */
  readonly vorabzustimmungErteilt: Omit<Zustimmungsereignisse['vorabzustimmungErteilt'], 'zustimmung'>
}

/** What is asked for every step from the employer's declaration to the Vorabzustimmung. */
export const zustimmungFields: { readonly [A in keyof Asked]: Fields<Asked[A]> } = {
  beschaeftigungErklaert: { zusatzblatt: yesNo('zusatzblatt') },
  zustimmungAngefragt: {
    vorabpruefung: yesNo('vorabpruefung'),
    weg: choice(
      'anfrageweg',
      ['elektronisch', 'schnittstelle', 'post'],
      (value, { procedure }) => procedure.werte.anfrageweg[value],
    ),
  },
  rueckfrageGestellt: { anfrage, mitUnterlagen: yesNo('mitUnterlagen') },
  rueckfrageBeantwortet: { rueckfrage: eintrag('rueckfrage', ['rueckfrageGestellt']) },
  zustimmungErteilt: { anfrage, bis: optional(day('zustimmungBis')), beschraenkt: yesNo('beschraenkt') },
  zustimmungVersagt: { anfrage, norm: text('versagungsnorm') },
  zustimmungWiderrufen: { zustimmung: eintrag('zustimmung', ['zustimmungErteilt']) },
  globalzustimmungZugesichert: {},
  angabenUnzureichend: { anfrage },
  auskunftAusgeblieben: { anfrage },
  voraussetzungenGeprueft: {
    ergebnisse: group('pruefung', {
      identitaetUndPass: pruefpunkt('identitaetUndPass'),
      lebensunterhalt: pruefpunkt('lebensunterhalt'),
      keinAusweisungsinteresse: pruefpunkt('keinAusweisungsinteresse'),
      altersvorsorge: pruefpunkt('altersvorsorge'),
      konkretesAngebot: pruefpunkt('konkretesAngebot'),
      besondereVoraussetzungen: pruefpunkt('besondereVoraussetzungen'),
    }),
    absehensgrund: optional(text('absehensgrund', 'long')),
  },
  vorabzustimmungErteilt: {
    hinweise: choices('hinweise', hinweise, (value, { procedure }) => procedure.werte.hinweis[value]),
    gueltigBis: optional(day('vorabzustimmungBis')),
  },
  vorabzustimmungWiderrufen: {
    vorabzustimmung: eintrag('vorabzustimmung', ['vorabzustimmungErteilt']),
    begruendung: text('begruendung', 'long'),
  },
  vorabzustimmungVersagt: { begruendung: text('begruendung', 'long') },
  imRegisterGespeichert: {},
  auslandsvertretungUnterrichtet: {
    weg: choice(
      'unterrichtungsweg',
      ['register', 'sichereEmail', 'original'],
      (value, { procedure }) => procedure.werte.unterrichtungsweg[value],
    ),
  },
  vorabzustimmungAusgehaendigt: {
    weg: choice(
      'aushaendigung',
      ['persoenlich', 'post', 'elektronisch'],
      (value, { procedure }) => procedure.werte.aushaendigung[value],
    ),
    original: yesNo('original'),
  },
}
