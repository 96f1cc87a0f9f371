import type { Parcel } from './channel.ts'

/** The mail to the mission, to its officials: in German, the paper attached. */
export function missionMailText({ reference, issuedOn }: Parcel): { readonly subject: string; readonly text: string } {
  return {
    subject: `Vorabzustimmung § 81a AufenthG, ${reference}`,
    text: [
      'Guten Tag,',
      '',
      `im beschleunigten Fachkräfteverfahren ${reference} ist am ${germanDay(issuedOn)} der Visumerteilung vorab zugestimmt worden.`,
      'Das signierte Dokument liegt bei. Die Fachkraft wird einen Termin zur Visumantragstellung anfragen (§ 31a Abs. 1 AufenthV).',
      '',
      'Kommt diese Nachricht bei der falschen Stelle an, antworten Sie bitte der absendenden Ausländerbehörde.',
    ].join('\n'),
  }
}

/** The mail with the copy for employer, agent or worker. It names nobody; the paper does. */
export function copyMailText({ reference, language }: Parcel): { readonly subject: string; readonly text: string } {
  return language === 'de'
    ? {
        subject: `${reference}: Ausfertigung der Vorabzustimmung`,
        text: [
          'Guten Tag,',
          '',
          `anbei die Ausfertigung der Vorabzustimmung im Verfahren ${reference}.`,
          'Die Fachkraft braucht sie, um bei der Auslandsvertretung einen Termin zu verlangen. Wer sie für die Fachkraft erhält, gibt sie unverzüglich weiter.',
        ].join('\n'),
      }
    : {
        subject: `${reference}: copy of the advance approval`,
        text: [
          'Hello,',
          '',
          `attached is the copy of the advance approval (Vorabzustimmung) in procedure ${reference}.`,
          'The skilled worker needs it to ask the German mission for an appointment. Whoever receives it for the worker passes it on without delay.',
        ].join('\n'),
      }
}

function germanDay(day: string): string {
  return day.split('-').toReversed().join('.')
}
