/** What a command may touch of the outside. Handed in, so that tests need no process. */
export interface Io {
  out(text: string): void
  err(text: string): void
  /** Text of a file, or of standard input for `-`. */
  read(path: string): Promise<string>
  /** What a file holds, byte by byte. */
  readBytes(path: string): Promise<Uint8Array<ArrayBuffer>>
  /** Makes a new file; where there is one of that name it stays as it is, and this fails. */
  write(path: string, content: Uint8Array): Promise<void>
  /** The day on which the command runs. */
  readonly today: string
  /** Columns of the terminal. */
  readonly columns: number
  /** What a server says under an address, asked with a token if there is one. */
  fetch(
    address: string,
    token: string | undefined,
    sent?: Sent,
  ): Promise<{ readonly status: number; readonly content: Uint8Array<ArrayBuffer> }>
  /** Says to a server who is asking (VORAB_TOKEN). */
  readonly token: string | undefined
  /** A file that holds it instead (VORAB_TOKEN_FILE). */
  readonly tokenFile?: string | undefined
  /** The server to ask where none is named (VORAB_SERVER). */
  readonly server?: string | undefined
}

/** What goes to a server: something of a media type, or the wish that something be gone. */
export type Sent =
  | {
      readonly method?: 'POST'
      readonly type: string
      readonly body: string | Uint8Array<ArrayBuffer>
      /** What it is called, as the header says it: a name does not belong into an address. */
      readonly named?: string
    }
  | { readonly method: 'DELETE' }

/** Evaluated; verified and found changed, or refused by the procedure; bad input. Nothing else leaves a command on purpose. */
export type ExitCode = 0 | 1 | 2
