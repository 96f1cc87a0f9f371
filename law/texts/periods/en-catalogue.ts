import { anerkennungEn } from './en-anerkennung.ts'
import { arbeitsmarktEn } from './en-arbeitsmarkt.ts'
import { durationsEn } from './en-durations.ts'
import { einreiseEn, familieEn } from './en-familie-und-einreise.ts'
import { pflichtenEn } from './en-pflichten.ts'
import { sheetEn } from './en-sheet.ts'
import { verfahrenEn } from './en-verfahren.ts'
import { visumEn } from './en-visum.ts'
import type { CatalogueWords } from './words.ts'

const { date } = sheetEn

export const catalogueEn: CatalogueWords = {
  periods: {
    ...anerkennungEn,
    ...arbeitsmarktEn,
    ...visumEn,
    ...pflichtenEn,
    ...familieEn,
    ...einreiseEn,
    ...verfahrenEn,
  },
  branches: {
    anerkennung: 'Recognition',
    arbeitsmarkt: 'Consent of the Federal Employment Agency',
    visum: 'Advance approval and visa',
    pflichten: 'Duties of employer and worker',
    familie: 'Family',
    nachDerEinreise: 'After the entry',
    verfahren: 'Notification and procedure',
  },
  parties: {
    auslaenderbehoerde: 'foreigners authority',
    anerkennendeStelle: 'recognition body',
    zentralstelleAuslaendischesBildungswesen: 'central office for foreign education',
    bundesagentur: 'Federal Employment Agency',
    auslandsvertretung: 'mission abroad',
    arbeitgeber: 'employer',
    fachkraft: 'worker',
    familie: 'family',
    niemand: 'nobody',
  },
  characters: {
    muss: 'must',
    soll: 'shall: binds but in special cases',
    inDerRegel: 'as a rule',
    darf: 'may',
    fiktion: 'fiction: silence has a legal effect',
    gueltigkeit: 'validity',
    vereinbarung: 'from the agreement',
    praxis: 'practice, no provision',
    regel: 'rule for other periods',
  },
  places: {
    sitzDerAuslaenderbehoerde: 'seat of the foreigners authority',
    sitzDerAnerkennendenStelle: 'seat of the recognition body',
    sitzDerZentralstelle: 'seat of the central office',
    bundesagenturOderAuslaenderbehoerde: 'open: seat of the employment agency or of the foreigners authority',
    sitzDesGerichts: 'seat of the court',
    gastland: 'host country of the mission',
    empfaenger: 'place of the recipient',
    keiner: 'nothing is moved',
  },
  variants: {
    ohneBelehrung: 'without a correct instruction on remedies',
    verlaengerungEuAbschluss: 'extension for qualifications from the EU, the EEA or Switzerland',
    beiUnterzeichnung: 'by the agreement, on signature',
    anerkennung: 'placement arrangement or recognition partnership',
    kraftfahrer: 'professional drivers who are still to qualify',
    kraftfahrerWeitere: 'professional drivers, further time in a reasoned single case',
    ausbildung: 'training',
    ausbeutung: 'with signs of particularly exploitative working conditions',
    jahresfrist: 'outer limit from the end of the missed period',
    bisFebruar2024: 'as the authority decided until 29 February 2024',
    befristet: 'supplement after the end of a limited contract or consent',
  },
  professions: {
    pflege: 'nurses',
    hebammen: 'midwives',
    psychotherapie: 'psychotherapists',
    aerzte: 'physicians',
    aerzteUnterschiede: 'physicians, notice of substantial differences',
    zahnaerzte: 'dentists',
    apotheker: 'pharmacists',
    tieraerzte: 'veterinarians',
    anaesthesieUndOperation: 'anaesthetic and surgical technicians',
    medizinischeTechnologie: 'medical technologists',
    ergotherapie: 'occupational therapists',
    logopaedie: 'speech therapists',
    diaetassistenz: 'dieticians',
    massage: 'masseurs and medical bath attendants',
    orthoptik: 'orthoptists',
    podologie: 'podiatrists',
    physiotherapie: 'physiotherapists',
    notfallsanitaeter: 'emergency paramedics',
    pharmazeutischeTechnik: 'pharmaceutical technicians',
    fahrlehrer: 'driving instructors',
  },
  hints: {
    zweiterOrtFehlt:
      'It is open whether the seat of the employment agency or of the foreigners authority counts. Name both Länder so that both ends are shown.',
    gastlandOhneFeiertage:
      'The holidays of the host country are not known; only Saturdays and Sundays are considered. Name the free days of the mission.',
    nichtAmWortlautGeprueft: 'This does not rest on the wording of a provision that was read, but on the source named.',
  },
  fictions: {
    verschiebung:
      'Whether the day of notification is moved off a free day (BFH, 14 October 2003 – IX R 68/98; otherwise BSG, 6 May 2010 – B 14 AS 12/09 R)',
    dreiOderVierTage:
      'Whether the third or the fourth day counts: turn to 1 January 2025, or the change of the law of the Land is not confirmed',
  },
  durations: durationsEn,
  confidence: {
    A: 'checked against the wording of the provision',
    B: 'from an official page',
    C: 'from a private source, not officially confirmed',
    D: 'our own inference, confirmed nowhere',
  },
  results: {
    richtwert: ({ von, bis }) => `Rule of thumb: between ${date(von)} and ${date(bis)}.`,
    rueckblick: ({ fenster }) =>
      `Looked at is the time from ${date(fenster.von)} to ${date(fenster.bis)}, both days included.`,
    bekanntgabe: ({ bekanntgabe }) =>
      bekanntgabe.spaetererZugang
        ? `The later real arrival decides: ${date(bekanntgabe.day)}.`
        : `Deemed notified on day ${bekanntgabe.tage} after sending: ${date(bekanntgabe.day)}.`,
    portalabruf: ({ abruf }) => {
      switch (abruf.art) {
        case 'bekanntgegeben':
          return `Notified on the day after the retrieval: ${date(abruf.day)}.`
        case 'streitig':
          return `Retrieved after the tenth day, ${date(abruf.letzterAbruftag)}; notified on ${date(abruf.day)} only if that day is moved.`
        case 'nichtBewirkt':
          return `Not retrieved in time: the notification is not effected. The last day was ${date(abruf.letzterAbruftag)}.`
        case 'nochNichtAbgerufen':
          return `Not yet retrieved. The last day for it is ${date(abruf.letzterAbruftag)}.`
      }
    },
    amTag: ({ tag }) => `On ${date(tag)} itself at the latest.`,
    gesetztesEnde: ({ end, verschoben }) =>
      end === verschoben
        ? `Set end: ${date(end)}.`
        : `Set end: ${date(end)}, a free day. Unless the office pointed to § 31 Abs. 3 S. 2 VwVfG the period ends on ${date(verschoben)}.`,
    ohneEnde: ({ grund }) => {
      switch (grund) {
        case 'unverzueglich':
          return 'Without culpable delay. No end can be counted; the duty has existed since the event.'
        case 'gesetzt':
          return 'The office sets the end in the single case. Name the day it set.'
        case 'hemmung':
          return 'No period of its own: another period stands still as long.'
        case 'ohneZahl':
          return 'The provision gives no number.'
      }
    },
  },
}
