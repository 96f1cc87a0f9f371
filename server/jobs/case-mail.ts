import { z } from 'zod'

/** A mail about a case: what its text needs. It names nobody, because mails are read by others. */
export const caseMail = z.object({
  language: z.enum(['de', 'en']),
  about: z.enum(['turn', 'soon', 'over', 'silence', 'message', 'consentGiven', 'consentWithdrawn']),
  caseId: z.string(),
  reference: z.string(),
  day: z.string().optional(),
})
export type CaseMail = z.infer<typeof caseMail>

/** The words of a mail about a case. */
export function caseMailText(mail: CaseMail, origin: string): { readonly subject: string; readonly text: string } {
  const link = `${origin}/${mail.language}/vorgaenge/${mail.caseId}`
  const { subject, said } = mail.language === 'de' ? german(mail) : english(mail)
  const isConsent = mail.about === 'consentGiven' || mail.about === 'consentWithdrawn'
  const ends = mail.language === 'de' ? [GERMAN_END, GERMAN_PAPER] : [ENGLISH_END, ENGLISH_PAPER]
  const [greeting, end] = [mail.language === 'de' ? 'Guten Tag,' : 'Hello,', isConsent ? ends[1] : ends[0]]
  return { subject, text: `${greeting}\n\n${said}\n\n${link}\n\n${end}` }
}

const GERMAN_END =
  'Diese Nachricht erinnert nur. Fristen und Rechtsfolgen richten sich nach dem Gesetz, nicht nach ihrem Eingang.'
const ENGLISH_END = 'This message only reminds you. Periods and legal effects follow the law, not its arrival.'

const GERMAN_PAPER = 'Diese E-Mail ist nicht die Vorabzustimmung. Es gilt, was im Vorgang steht.'
const ENGLISH_PAPER = 'This message is not the advance approval itself. What stands in the case counts.'

function german({ about, reference, day = '' }: CaseMail) {
  switch (about) {
    case 'turn':
      return {
        subject: `${reference}: Sie sind am Zug`,
        said: `im Vorgang ${reference} sind jetzt Sie am Zug${day && `, spätestens am ${germanDay(day)}`}.`,
      }
    case 'soon':
      return {
        subject: `${reference}: fällig am ${germanDay(day)}`,
        said: `im Vorgang ${reference} endet am ${germanDay(day)} eine Frist, die Sie betrifft.`,
      }
    case 'over':
      return {
        subject: `${reference}: Frist abgelaufen`,
        said: `im Vorgang ${reference} ist am ${germanDay(day)} eine Frist abgelaufen, die Sie betrifft.`,
      }
    case 'silence':
      return {
        subject: `${reference}: Zustimmung gilt als erteilt`,
        said: `im Vorgang ${reference} ist die Frist der Bundesagentur für Arbeit am ${germanDay(day)} ohne Antwort abgelaufen. Ob die Zustimmung als erteilt gilt, zeigt der Vorgang.`,
      }
    case 'message':
      return { subject: `${reference}: neue Nachricht`, said: `im Vorgang ${reference} liegt eine Nachricht für Sie.` }
    case 'consentGiven':
      return {
        subject: `${reference}: Vorabzustimmung erteilt`,
        said: `im Vorgang ${reference} ist die Vorabzustimmung erteilt. Im Vorgang steht, bis wann sie gilt und was jetzt zu tun ist.`,
      }
    case 'consentWithdrawn':
      return {
        subject: `${reference}: Vorabzustimmung widerrufen`,
        said: `im Vorgang ${reference} ist die Vorabzustimmung widerrufen. Bitte verwenden Sie sie nicht mehr. Im Vorgang steht, wie es weitergehen kann.`,
      }
  }
}

function english({ about, reference, day = '' }: CaseMail) {
  switch (about) {
    case 'turn':
      return {
        subject: `${reference}: it is your turn`,
        said: `in case ${reference} it is now your turn${day && `, by ${englishDay(day)} at the latest`}.`,
      }
    case 'soon':
      return {
        subject: `${reference}: due on ${englishDay(day)}`,
        said: `in case ${reference} a period that concerns you ends on ${englishDay(day)}.`,
      }
    case 'over':
      return {
        subject: `${reference}: period over`,
        said: `in case ${reference} a period that concerns you ended on ${englishDay(day)}.`,
      }
    case 'silence':
      return {
        subject: `${reference}: consent deemed given`,
        said: `in case ${reference} the period of the Federal Employment Agency ended on ${englishDay(day)} without an answer. The case shows whether consent is deemed given.`,
      }
    case 'message':
      return { subject: `${reference}: new message`, said: `there is a message for you in case ${reference}.` }
    case 'consentGiven':
      return {
        subject: `${reference}: advance approval given`,
        said: `in case ${reference} the advance approval of the visa (Vorabzustimmung) has been given. The case shows until when it can be used and what is to be done now.`,
      }
    case 'consentWithdrawn':
      return {
        subject: `${reference}: advance approval withdrawn`,
        said: `in case ${reference} the advance approval of the visa (Vorabzustimmung) has been withdrawn. Please do not use it any more. The case shows how it can go on.`,
      }
  }
}

function germanDay(day: string): string {
  return day.split('-').toReversed().join('.')
}

function englishDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
