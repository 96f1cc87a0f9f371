import type { Seal } from './sealed-cookie.ts'
import type { UserLanguage } from './tables.ts'

/** The mails of the accounts, each with what its text needs. */
export type AccessMail =
  | ({
      readonly template: 'invitation'
      readonly data: {
        readonly link: string
        readonly organisation: string
        readonly by: string
        readonly until: string
      }
    } & To)
  | ({
      readonly template: 'caseInvitation'
      readonly data: {
        readonly link: string
        readonly reference: string
        readonly by: string
        readonly until: string
      }
    } & To)
  | ({
      readonly template: 'personalLink'
      readonly data: {
        readonly link: string
        readonly until: string
        readonly reference: string
        /** The link is good for all that the party may do, not for one request. */
        readonly wholeParty: boolean
      }
    } & To)
  | ({ readonly template: 'newAddress'; readonly data: { readonly link: string } } & To)
  | ({ readonly template: 'addressChanges'; readonly data: { readonly email: string } } & To)
  | ({ readonly template: 'closed'; readonly data: Readonly<Record<never, never>> } & To)
  | ({ readonly template: 'code'; readonly data: { readonly code: string } } & To)
  | ({ readonly template: 'recovery'; readonly data: { readonly link: string } } & To)
  | ({
      readonly template: 'changed'
      readonly data: { readonly what: AccessChange }
    } & To)

export type AccessChange =
  | 'password'
  | 'ownPassword'
  | 'passkey'
  | 'passkeyRemoved'
  | 'totp'
  | 'recoveryCodes'
  | 'email'
  | 'token'

interface To {
  readonly to: string
  readonly language: UserLanguage
  /** The case that it is about: when the case is erased, the mail goes with it. */
  readonly caseId?: string
}

/** A mail as the outbox keeps it: whom it goes to in the open, links and codes sealed until it is sent. */
export interface OutboxMail {
  readonly kind: 'mail'
  readonly to: string
  readonly template: 'access'
  readonly data: { readonly sealed: string }
}

export interface MailText {
  readonly subject: string
  readonly text: string
}

export function sealedMail(seal: Seal, mail: AccessMail): OutboxMail {
  const sealed = seal.close(JSON.stringify(mail))
  if (!sealed.ok) throw new Error(`A mail of ${sealed.length} characters is too long.`)
  return { kind: 'mail', to: mail.to, template: 'access', data: { sealed: sealed.value } }
}

/** The words of a mail that {@link sealedMail} closed. Throws where it was sealed with another key. */
export function openedMail(seal: Seal, { sealed }: OutboxMail['data']): MailText {
  const text = seal.open(sealed)
  if (text === undefined) throw new Error('This mail was sealed by another installation and cannot be sent.')
  // Only sealedMail writes what this seal opens.
  const mail = JSON.parse(text, oneLine) as AccessMail
  return mail.language === 'de' ? german(mail) : english(mail)
}

/** What people typed stays within its sentence: with lines of its own a name would be a letter in our name. */
function oneLine(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(/[\s\p{Cc}]+/gu, ' ') : value
}

function german(mail: AccessMail): MailText {
  switch (mail.template) {
    case 'invitation':
      return {
        subject: `Ihr Zugang zu Vorab für ${mail.data.organisation}`,
        text: `Guten Tag,\n\n${mail.data.by} lädt Sie ein, in Vorab für ${mail.data.organisation} zu arbeiten. Richten Sie Ihren Zugang hier ein:\n\n${mail.data.link}\n\nDer Link gilt bis ${day(mail)} und nur einmal. Geben Sie ihn nicht weiter. Wenn Sie diese Einladung nicht erwarten, löschen Sie diese Nachricht; dann geschieht nichts.`,
      }
    case 'caseInvitation':
      return {
        subject: `Ihr Zugang zum Vorgang ${mail.data.reference}`,
        text: `Guten Tag,\n\n${mail.data.by} lädt Sie ein, am Vorgang ${mail.data.reference} in Vorab teilzunehmen. Sie sehen dort, wer am Zug ist, und tun, was Sie selbst tun müssen. Richten Sie Ihren Zugang hier ein:\n\n${mail.data.link}\n\nDer Link gilt bis ${day(mail)} und nur einmal. Geben Sie ihn nicht weiter. Wenn Sie diese Einladung nicht erwarten, löschen Sie diese Nachricht; dann geschieht nichts.`,
      }
    case 'personalLink':
      return {
        subject: `Ihre Stelle wird um etwas gebeten: ${mail.data.reference}`,
        text: `Guten Tag,\n\nim beschleunigten Fachkräfteverfahren ${mail.data.reference} wird Ihre Stelle um einen Schritt gebeten. Sie brauchen dafür kein Konto:\n\n${mail.data.link}\n\nNach dem Öffnen schicken wir einen Code an diese Adresse. Der Link gilt bis ${day(mail)} und nur mit einem Code. ${mail.data.wholeParty ? 'Er öffnet alles, worum Ihre Stelle in diesem Vorgang gebeten wird.' : 'Er öffnet genau diese eine Anfrage. Ist sie beantwortet oder zurückgenommen, gilt er nicht mehr.'}`,
      }
    case 'code':
      return {
        subject: `${mail.data.code} ist Ihr Code für Vorab`,
        text: `Guten Tag,\n\nIhr Code lautet: ${mail.data.code}\n\nEr gilt zehn Minuten. Wenn Sie ihn nicht angefordert haben, kennt jemand Ihren persönlichen Link: Sagen Sie dann der Stelle Bescheid, von der Sie ihn haben.`,
      }
    case 'recovery':
      return {
        subject: 'Neues Passwort für Vorab',
        text: `Guten Tag,\n\nhier legen Sie ein neues Passwort fest:\n\n${mail.data.link}\n\nDer Link gilt 30 Minuten und nur einmal. Sie brauchen dazu Ihre App oder einen Wiederherstellungscode. Wenn Sie das nicht waren, müssen Sie nichts tun.`,
      }
    case 'newAddress':
      return {
        subject: 'Bestätigen Sie Ihre neue Adresse für Vorab',
        text: `Guten Tag,\n\nein Konto in Vorab soll künftig diese Adresse haben. Bestätigen Sie es hier:\n\n${mail.data.link}\n\nDer Link gilt eine Stunde und nur einmal. Bis dahin bleibt die alte Adresse. Wenn Sie das nicht waren, löschen Sie diese Nachricht; dann geschieht nichts.`,
      }
    case 'addressChanges':
      return {
        subject: 'Ihr Konto in Vorab soll eine andere Adresse bekommen',
        text: `Guten Tag,\n\nfür Ihr Konto in Vorab wurde eine neue E-Mail-Adresse angegeben: ${mail.data.email}. Sie gilt, sobald sie dort bestätigt ist. Wenn Sie das nicht waren, melden Sie sich an, beenden Sie alle anderen Anmeldungen und ändern Sie Ihr Passwort. Sagen Sie es auch der Verwaltung Ihrer Organisation.`,
      }
    case 'closed':
      return {
        subject: 'Ihr Konto in Vorab ist geschlossen',
        text: 'Guten Tag,\n\nIhr Konto in Vorab ist geschlossen. Niemand kann sich mehr damit anmelden, alle Anmeldungen sind beendet, und Ihre Adresse, Passkeys, Codes und Zugangsschlüssel sind gelöscht. Was Sie in Vorgängen eingetragen haben, bleibt mit Ihrem Namen in der Akte, bis sie gelöscht wird. Wenn Sie das nicht waren, sagen Sie sofort der Verwaltung Ihrer Organisation Bescheid.',
      }
    case 'changed':
      return {
        subject: 'Ihr Zugang zu Vorab wurde geändert',
        text: `Guten Tag,\n\n${GERMAN_CHANGES[mail.data.what]} Wenn Sie das nicht waren, sagen Sie sofort der Verwaltung Ihrer Organisation Bescheid.`,
      }
  }
}

/** A day as the language writes it. */
function day({ language, data }: Extract<AccessMail, { readonly data: { readonly until: string } }>): string {
  return DAYS[language].format(new Date(`${data.until}T00:00:00Z`))
}

const DAYS = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
} as const

const GERMAN_CHANGES = {
  password: 'das Passwort Ihres Zugangs wurde geändert und alle Anmeldungen wurden beendet.',
  ownPassword: 'das Passwort Ihres Zugangs wurde geändert und alle anderen Anmeldungen wurden beendet.',
  passkey: 'zu Ihrem Zugang kam ein Passkey hinzu.',
  passkeyRemoved: 'von Ihrem Zugang wurde ein Passkey entfernt.',
  email: 'Ihr Zugang gehört jetzt zu einer anderen E-Mail-Adresse. Diese hier gilt dafür nicht mehr.',
  token: 'zu Ihrem Zugang kam ein Zugangsschlüssel für Programme hinzu.',
  totp: 'Ihr Zugang gehört jetzt zu einer anderen Authenticator-App.',
  recoveryCodes: 'Ihr Zugang hat neue Wiederherstellungscodes; die alten gelten nicht mehr.',
} as const satisfies Readonly<Record<AccessChange, string>>

function english(mail: AccessMail): MailText {
  switch (mail.template) {
    case 'invitation':
      return {
        subject: `Your access to Vorab for ${mail.data.organisation}`,
        text: `Hello,\n\n${mail.data.by} invites you to work in Vorab for ${mail.data.organisation}. Set up your access here:\n\n${mail.data.link}\n\nThe link is valid until ${day(mail)} and only once. Do not pass it on. If you did not expect this invitation, delete this message and nothing will happen.`,
      }
    case 'caseInvitation':
      return {
        subject: `Your access to case ${mail.data.reference}`,
        text: `Hello,\n\n${mail.data.by} invites you to take part in case ${mail.data.reference} in Vorab. There you see whose turn it is, and do what only you can do. Set up your access here:\n\n${mail.data.link}\n\nThe link is valid until ${day(mail)} and only once. Do not pass it on. If you did not expect this invitation, delete this message and nothing will happen.`,
      }
    case 'personalLink':
      return {
        subject: `Your office is asked for something: ${mail.data.reference}`,
        text: `Hello,\n\nin the fast-track procedure for skilled workers ${mail.data.reference} your office is asked for one step. You need no account for it:\n\n${mail.data.link}\n\nOnce you open it, we send a code to this address. The link is valid until ${day(mail)} and only together with a code. ${mail.data.wholeParty ? 'It opens everything that your office is asked for in this case.' : 'It opens exactly this one request. Once that is answered or taken back, the link is no longer valid.'}`,
      }
    case 'code':
      return {
        subject: `${mail.data.code} is your code for Vorab`,
        text: `Hello,\n\nyour code is: ${mail.data.code}\n\nIt is valid for ten minutes. If you did not ask for it, somebody knows your personal link: please tell the office that sent it to you.`,
      }
    case 'recovery':
      return {
        subject: 'New password for Vorab',
        text: `Hello,\n\nset a new password here:\n\n${mail.data.link}\n\nThe link is valid for 30 minutes and only once. You will need your app or a recovery code. If this was not you, there is nothing to do.`,
      }
    case 'newAddress':
      return {
        subject: 'Confirm your new address for Vorab',
        text: `Hello,\n\nan account in Vorab is to have this address from now on. Confirm it here:\n\n${mail.data.link}\n\nThe link is valid for one hour and only once. Until then the old address stays. If this was not you, delete this message and nothing will happen.`,
      }
    case 'addressChanges':
      return {
        subject: 'Your account in Vorab is to get another address',
        text: `Hello,\n\na new e-mail address was given for your account in Vorab: ${mail.data.email}. It holds as soon as it is confirmed there. If this was not you, sign in, end all other sessions and change your password. Tell the administrators of your organisation too.`,
      }
    case 'closed':
      return {
        subject: 'Your account in Vorab is closed',
        text: 'Hello,\n\nyour account in Vorab is closed. Nobody can sign in with it any more, every session was ended, and your address, passkeys, codes and tokens were deleted. What you recorded in cases stays in the file with your name until the file is deleted. If this was not you, tell the administrators of your organisation at once.',
      }
    case 'changed':
      return {
        subject: 'Your access to Vorab was changed',
        text: `Hello,\n\n${ENGLISH_CHANGES[mail.data.what]} If this was not you, tell the administrators of your organisation at once.`,
      }
  }
}

const ENGLISH_CHANGES = {
  password: 'the password of your access was changed and every session was ended.',
  ownPassword: 'the password of your access was changed and every other session was ended.',
  passkey: 'a passkey was added to your access.',
  passkeyRemoved: 'a passkey was removed from your access.',
  email: 'your access now belongs to another e-mail address. This one no longer opens it.',
  token: 'a token for programs was added to your access.',
  totp: 'your access now belongs to another authenticator app.',
  recoveryCodes: 'your access has new recovery codes; the old ones are no longer valid.',
} as const satisfies Readonly<Record<AccessChange, string>>
