import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Refusal } from './commands.ts'
import type { Event } from './events.ts'
import type { Anerkennungsergebnis } from './events-anerkennung.ts'
import { wenn } from './lage.ts'
import type { Gegenstand } from './vorhaben.ts'

const ERGEBNISSE: Readonly<Record<Gegenstand, readonly Anerkennungsergebnis[]>> = {
  gleichwertigkeit: ['gleichwertig', 'teilweiseGleichwertig', 'nichtGleichwertig'],
  zeugnisbewertung: ['vergleichbar', 'nichtVergleichbar'],
  digitaleAuskunft: ['bestaetigt', 'nichtBestaetigt'],
  // Equivalence is examined within the permit (§ 13 Abs. 1 BQFG), so its findings can be the answer.
  berufsausuebungserlaubnis: [
    'erlaubnisErteilt',
    'erlaubnisZugesagt',
    'erlaubnisVersagt',
    'gleichwertig',
    'teilweiseGleichwertig',
    'nichtGleichwertig',
  ],
}

const AKTENFUEHRUNG = '§ 24 Abs. 1 S. 1 VwVfG'
const ungueltig = (broken: boolean, feld: string, norm = AKTENFUEHRUNG): readonly Refusal[] =>
  wenn(broken, 'angabeUngueltig', norm, feld)
const blank = (text: string): boolean => text.trim() === ''
const unbegruendet = (text: string, norm: string): readonly Refusal[] => wenn(blank(text), 'begruendungFehlt', norm)
const positiv = (cents: number): boolean => Number.isSafeInteger(cents) && cents > 0

/**
 * What an event says cannot be: a day after its own, an amount of nothing, a result that the body cannot find. Holds for
 * whatever is recorded too, for nobody sent such a letter.
 * @example pruefeAngaben({ type: 'gebuehrGezahlt', cents: 0 }, '2026-11-20') // angabeUngueltig
 */
export function pruefeAngaben(event: Event, am: PlainDate): readonly Refusal[] {
  switch (event.type) {
    case 'gebuehrFestgesetzt':
    case 'gebuehrGezahlt':
      return ungueltig(!positiv(event.cents), 'cents', '§ 47 Abs. 1 Nr. 15 AufenthV')
    case 'ansprechpartnerBenannt':
      return ungueltig(blank(event.person), 'person', '§ 81a Abs. 2 Nr. 1 AufenthG')
    case 'zustimmungsbedarfEntschieden':
      return unbegruendet(event.begruendung, '§ 18 Abs. 2 Nr. 2 AufenthG')
    case 'vorabzustimmungErteilt':
      return ungueltig((event.gueltigBis ?? am) < am, 'gueltigBis', '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG')
    case 'vorabzustimmungVersagt':
    case 'vorabzustimmungWiderrufen':
      return unbegruendet(event.begruendung, '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG')
    case 'zustimmungVersagt':
      return ungueltig(blank(event.norm), 'norm', '§ 36 Abs. 1 BeschV')
    case 'familieAufgenommen':
      return ungueltig(blank(event.vorgang), 'vorgang', '§ 81a Abs. 4 AufenthG')
    case 'anlageEingegangen':
      return ungueltig(blank(event.anlage), 'anlage')
    case 'anlageBeanstandet':
      return [...ungueltig(blank(event.anlage), 'anlage'), ...unbegruendet(event.grund, AKTENFUEHRUNG)]
    case 'schreibenEingegangen':
      return ungueltig(blank(event.betreff), 'betreff')
    case 'einwandErhoben':
    case 'einwandBeschieden':
      return unbegruendet(event.text, '§ 24 Abs. 3 VwVfG')
    case 'fristGesetzt':
      return [
        ...ungueltig(event.bis < am, 'bis', '§ 82 Abs. 1 S. 2 AufenthG'),
        ...ungueltig(event.unterlagen.length === 0, 'unterlagen', '§ 82 Abs. 1 S. 3 AufenthG'),
      ]
    default:
      return [...pruefeTage(event, am), ...pruefeAnerkennung(event)]
  }
}

function pruefeTage(event: Event, am: PlainDate): readonly Refusal[] {
  switch (event.type) {
    case 'eingangBestaetigt':
      return [
        ...ungueltig(event.eingegangenAm > am, 'eingegangenAm', '§ 14a Abs. 2 S. 2 BQFG'),
        ...ungueltig((event.vollstaendigSeit ?? am) > am, 'vollstaendigSeit', '§ 14a Abs. 3 S. 2 BQFG'),
      ]
    case 'vollstaendigkeitMitgeteilt':
      return ungueltig(event.vollstaendigSeit > am, 'vollstaendigSeit', '§ 14a Abs. 3 S. 2 BQFG')
    case 'nachweiseAngefordert':
      return ungueltig((event.bis ?? am) < am, 'bis', '§ 14a Abs. 4 S. 1 BQFG')
    case 'empfangBekannt':
      return ungueltig(event.eingegangenAm > am, 'eingegangenAm', '§ 14a Abs. 3 S. 5 BQFG')
    case 'terminAngeboten':
    case 'familieTerminAngeboten':
      return ungueltig(event.termin < am, 'termin', '§ 31a Abs. 1 AufenthV')
    case 'visumErteilt':
    case 'familieVisumErteilt':
      return ungueltig(event.gueltigBis < event.gueltigAb, 'gueltigBis', '§ 6 Abs. 3 S. 1 AufenthG')
    case 'aufenthaltstitelErteilt':
    case 'familieTitelErteilt':
      return ungueltig(event.gueltigBis < am, 'gueltigBis', '§ 81 Abs. 1 AufenthG')
    default:
      return []
  }
}

function pruefeAnerkennung(event: Event): readonly Refusal[] {
  switch (event.type) {
    case 'eingangBestaetigt':
      return ungueltig(
        event.vollstaendigSeit !== undefined && event.fehlend.length > 0,
        'fehlend',
        '§ 14a Abs. 2 S. 3 BQFG',
      )
    case 'nachweiseAngefordert':
      return [
        ...ungueltig(event.unterlagen.length === 0, 'unterlagen', '§ 14a Abs. 2 S. 3 BQFG'),
        // The period stands still until the set time is over: without one nothing can stand still.
        ...ungueltig(event.hemmt && event.bis === undefined, 'bis', '§ 14a Abs. 4 S. 1 BQFG'),
      ]
    case 'anerkennungEntschieden':
      return ungueltig(!ERGEBNISSE[event.gegenstand].includes(event.ergebnis), 'ergebnis', '§ 14a Abs. 5 S. 1 BQFG')
    case 'fortfuehrungEntschieden':
      return ungueltig(event.ergebnis === 'fortfuehren' && !event.weg, 'weg', '§ 81a Abs. 3 S. 2 AufenthG')
    default:
      return []
  }
}
