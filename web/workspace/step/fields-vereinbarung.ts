import { akteOf } from '#procedure/fachkraefteverfahren/akte.ts'
import type { Vereinbarungsereignisse } from '#procedure/fachkraefteverfahren/events-vereinbarung.ts'
import { naechsteErgaenzung } from '#procedure/fachkraefteverfahren/vereinbarungslage.ts'
import { gespraechsweg, partei } from './case-fields.ts'
import type { Fields } from './field.ts'
import { choice, converted, money, offered, text, yesNo } from './field-kinds.ts'
import { person } from './person-field.ts'
import { vorhaben } from './vorhaben-field.ts'

/** Supplements are signed one after the other: only the next one is offered. */
const nummer = converted(
  offered('ergaenzungsnummer', ({ view }) => {
    const next = view === undefined ? 1 : naechsteErgaenzung(akteOf(view.state))
    return [{ value: String(next), text: String(next) }]
  }),
  Number,
  String,
)

/** What is asked for every step from the first contact to the fee. */
export const vereinbarungFields: { readonly [A in keyof Vereinbarungsereignisse]: Fields<Vereinbarungsereignisse[A]> } =
  {
    erstkontaktAufgenommen: {},
    beratungErteilt: { weg: gespraechsweg },
    vorhabenFestgelegt: { vorhaben },
    zustimmungsbedarfEntschieden: { noetig: yesNo('zustimmungNoetig'), begruendung: text('begruendung', 'long') },
    vollmachtErteilt: {
      vollmachtgeber: choice(
        'vollmachtgeber',
        ['fachkraft', 'ehegatte', 'sorgeberechtigte'],
        (value, { procedure }) => procedure.werte.vollmachtgeber[value],
      ),
      untervollmachtErlaubt: yesNo('untervollmachtErlaubt'),
    },
    vollmachtWiderrufen: {
      vollmachtgeber: choice(
        'vollmachtgeber',
        ['fachkraft', 'ehegatte', 'sorgeberechtigte'],
        (value, { procedure }) => procedure.werte.vollmachtgeber[value],
      ),
    },
    untervollmachtErteilt: {},
    untervollmachtWiderrufen: {},
    ansprechpartnerBenannt: {
      fuer: partei('ansprechpartnerFuer', ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']),
      rolle: choice('rolle', ['ansprechpartner', 'vertretung'], (value, { procedure }) => procedure.werte.rolle[value]),
      person,
    },
    bevollmaechtigungVersichert: { mitUntervollmacht: yesNo('mitUntervollmacht') },
    beschaeftigungVersichert: { von: partei('versichertVon', ['fachkraft', 'arbeitgeber']) },
    angebotVorgelegt: {
      art: choice(
        'angebotsart',
        ['arbeitsvertrag', 'arbeitsangebot', 'ausbildungsvertrag', 'schulplatz'],
        (value, { procedure }) => procedure.werte.angebotsart[value],
      ),
    },
    vereinbarungUnterzeichnet: {
      von: partei('unterzeichnetVon', ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']),
      form: choice(
        'unterschriftsform',
        ['eigenhaendig', 'qualifizierteSignatur', 'fortgeschritteneSignatur'],
        (value, { procedure }) => procedure.werte.unterschriftsform[value],
      ),
      fassung: choice(
        'fassung',
        ['mitVersicherung', 'mitVollmacht'],
        (value, { procedure }) => procedure.werte.fassung[value].wort,
      ),
    },
    vereinbarungErgaenzt: {
      nummer,
      von: partei('unterzeichnetVon', ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']),
      form: choice(
        'unterschriftsform',
        ['eigenhaendig', 'qualifizierteSignatur', 'fortgeschritteneSignatur'],
        (value, { procedure }) => procedure.werte.unterschriftsform[value],
      ),
    },
    gebuehrFestgesetzt: {
      cents: money('betrag'),
      schuldner: partei('gebuehrenschuldner', ['fachkraft', 'arbeitgeber']),
      faellig: choice(
        'faelligkeit',
        ['beiUnterzeichnung', 'nachBekanntgabe'],
        (value, { procedure }) => procedure.werte.faelligkeit[value],
      ),
    },
    gebuehrGezahlt: { cents: money('betrag') },
    angebotZurueckgezogen: {},
    angebotGeaendert: {
      was: choice(
        'angebotsaenderung',
        ['taetigkeit', 'arbeitsort', 'gehalt', 'sonstiges'],
        (value, { procedure }) => procedure.werte.angebotsaenderung[value],
      ),
    },
  }
