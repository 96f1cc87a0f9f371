/** What a command may touch of the outside. Handed in, so that tests need no process. */
export interface Io {
  out(text: string): void
  err(text: string): void
  /** Text of a file, or of standard input for `-`. */
  read(path: string): Promise<string>
  /** The day on which the command runs. */
  readonly today: string
  /** Columns of the terminal. */
  readonly columns: number
  /** What a server says under an address, asked with a token if there is one; a body is posted as JSON. */
  fetch(
    address: string,
    token: string | undefined,
    body?: string,
  ): Promise<{ readonly status: number; readonly text: string }>
  /** Says to a server who is asking (VORAB_TOKEN). */
  readonly token: string | undefined
  /** A file that holds it instead (VORAB_TOKEN_FILE). */
  readonly tokenFile?: string | undefined
  /** The server to ask where none is named (VORAB_SERVER). */
  readonly server?: string | undefined
}

/** Evaluated; verified and found changed, or refused by the procedure; bad input. Nothing else leaves a command on purpose. */
export type ExitCode = 0 | 1 | 2
