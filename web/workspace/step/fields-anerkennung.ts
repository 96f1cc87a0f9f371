import { rechtsbehelfsgruende } from '#procedure/fachkraefteverfahren/bezug.ts'
import type {
  Anerkennungsereignisse,
  Anerkennungsergebnis,
} from '#procedure/fachkraefteverfahren/events-anerkennung.ts'
import { eintrag, gegenstand, gespraechsweg, partei } from './case-fields.ts'
import type { Fields } from './field.ts'
import { optional } from './field.ts'
import { choice, day, lines, text, yesNo } from './field-kinds.ts'
import { verlaengerung } from './verlaengerung-field.ts'

const akteFuer = partei('akteFuer', ['fachkraft', 'familie'])
const anlass = eintrag('anlass', ['nachweiseAngefordert', 'anerkennungEntschieden', 'bescheidZugestellt'])
const anforderung = eintrag('anforderung', ['nachweiseAngefordert'])

const ergebnisse = [
  'gleichwertig',
  'teilweiseGleichwertig',
  'nichtGleichwertig',
  'vergleichbar',
  'nichtVergleichbar',
  'bestaetigt',
  'nichtBestaetigt',
  'erlaubnisErteilt',
  'erlaubnisZugesagt',
  'erlaubnisVersagt',
] as const satisfies readonly Anerkennungsergebnis[]

/** What is asked for every step of the recognition. */
export const anerkennungFields: { readonly [A in keyof Anerkennungsereignisse]: Fields<Anerkennungsereignisse[A]> } = {
  akteAngefordert: { fuer: akteFuer },
  akteEingegangen: { fuer: akteFuer },
  unterlagenUebergeben: { gegenstand },
  anerkennungBeantragt: { gegenstand },
  eingangBestaetigt: {
    gegenstand,
    eingegangenAm: day('eingegangenAm'),
    vollstaendigSeit: optional(day('vollstaendigSeitOffen')),
    fehlend: lines('fehlend'),
  },
  bestaetigungWeitergeleitet: { bestaetigung: eintrag('bestaetigung', ['eingangBestaetigt']) },
  nachweiseAngefordert: {
    gegenstand,
    unterlagen: lines('unterlagen', 1),
    bis: optional(day('gesetzteFrist')),
    hemmt: yesNo('hemmt'),
    unmittelbar: yesNo('unmittelbar'),
  },
  arbeitgeberEingeladen: { anlass, weg: gespraechsweg },
  nachweiseEingereicht: { anforderung },
  nachweiseWeitergeleitet: { anforderung },
  vollstaendigkeitMitgeteilt: { gegenstand, vollstaendigSeit: day('vollstaendigSeit') },
  sonstigesVerfahrenBegonnen: { gegenstand },
  sonstigesVerfahrenBeendet: { gegenstand },
  entscheidungsfristVerlaengert: { gegenstand, verlaengerung, begruendet: yesNo('begruendet') },
  anerkennungEntschieden: {
    gegenstand,
    ergebnis: choice(
      'anerkennungsergebnis',
      ergebnisse,
      (value, { procedure }) => procedure.werte.anerkennungsergebnis[value].wort,
    ),
    massnahmen: lines('massnahmen'),
  },
  bescheidZugestellt: {
    entscheidung: eintrag('entscheidung', ['anerkennungEntschieden']),
    weg: choice(
      'zustellungsweg',
      ['uebergabe', 'postMitEmpfangsbekenntnis', 'einschreiben', 'elektronisch'],
      (value, { procedure }) => procedure.werte.zustellungsweg[value],
    ),
    belehrt: yesNo('belehrt'),
  },
  empfangBekannt: { zustellung: eintrag('zustellung', ['bescheidZugestellt']), eingegangenAm: day('empfangenAm') },
  weitergegeben: { eintrag: eintrag('weitergegeben', 'alle') },
  besprechungGefuehrt: { anlass, weg: gespraechsweg },
  beratungsstelleErmaechtigt: {},
  beratungsstelleUnterrichtet: { entscheidung: eintrag('entscheidung', ['anerkennungEntschieden']) },
  qualifizierungBeraten: { plan: yesNo('plan') },
  fortfuehrungEntschieden: {
    ergebnis: choice(
      'fortfuehrung',
      ['fortfuehren', 'beenden'],
      (value, { procedure }) => procedure.werte.fortfuehrung[value],
    ),
    weg: optional(text('anderWeg')),
  },
  rechtsbehelfEingelegt: { gegen: eintrag('gegenEntscheidung', rechtsbehelfsgruende) },
  kostenAngefordert: { gegenstand },
  kostenGezahlt: { anforderung: eintrag('rechnung', ['kostenAngefordert']) },
}
