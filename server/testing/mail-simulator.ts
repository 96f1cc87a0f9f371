import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** How a mail server behaves; the last one goes on. */
export type MailMood =
  | 'takes'
  | 'rejects'
  | 'busy'
  /** Says nothing once the mail is there. */
  | 'silent'
  /** Keeps it and breaks off before it says so. */
  | 'takesAndBreaksOff'

export interface MailSimulator {
  readonly url: string
  /** What was taken, whole. */
  readonly received: readonly string[]
  behave(...moods: readonly [MailMood, ...MailMood[]]): void
  close(): Promise<void>
}

/** A mail server that can fail in every way a network can. */
export async function mailSimulator(): Promise<MailSimulator> {
  const received: string[] = []
  let moods: readonly MailMood[] = ['takes']
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: (stream, session, done) => {
      text(stream).then((mail) => {
        const [mood = 'takes', ...rest] = moods
        if (rest.length > 0) moods = rest
        if (mood === 'rejects') done(refusal(550, 'Kein Postfach konsulat@example.org'))
        if (mood === 'busy') done(refusal(451, 'Später noch einmal'))
        if (mood === 'takes' || mood === 'takesAndBreaksOff') received.push(mail)
        if (mood === 'takes') done()
        if (mood === 'takesAndBreaksOff')
          for (const connection of server.connections) if (connection.session === session) connection.close()
      }, done)
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.server.address()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    received,
    behave: (...next) => {
      moods = next
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

function refusal(code: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode: code })
}
