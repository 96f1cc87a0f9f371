import type { KillCommand, Said } from './command.ts'

/** What the writers have said, kept by somebody who is never killed. */
export class Ledger {
  /** Every command that was ever sent. */
  readonly tried = new Map<string, KillCommand>()
  readonly acknowledged = new Set<string>()
  /** Acknowledged as something that had worked before its sender was killed. */
  repeated = 0
  readonly startMs: number[] = []

  hear(said: Said): void {
    switch (said.said) {
      case 'ready':
        this.startMs.push(said.ms)
        return
      case 'try':
        this.tried.set(said.command.commandId, said.command)
        return
      case 'ack':
        this.acknowledged.add(said.commandId)
        if (said.repeated) this.repeated++
        return
    }
  }

  /** Sent, and nobody heard the answer. */
  unanswered(): readonly KillCommand[] {
    return [...this.tried.values()].filter(({ commandId }) => !this.acknowledged.has(commandId))
  }
}
