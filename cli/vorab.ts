import { caseCommand } from './commands/case.ts'
import { checkCommand } from './commands/check.ts'
import { factsCommand } from './commands/facts.ts'
import { feiertageCommand } from './commands/feiertage.ts'
import { fristCommand } from './commands/frist.ts'
import { lawCommand } from './commands/law.ts'
import { verifyCommand } from './commands/verify.ts'
import type { ExitCode, Io } from './io.ts'
import { usage } from './usage.ts'

/** Runs one command line. */
export async function vorab(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [command, ...rest] = argv
  const lang = argv.includes('en') ? 'en' : 'de'
  switch (command) {
    case 'check':
      return checkCommand(rest, io)
    case 'facts':
      return factsCommand(rest, io)
    case 'law':
      return lawCommand(rest, io)
    case 'frist':
      return exitCode(fristCommand(rest, io))
    case 'feiertage':
      return exitCode(feiertageCommand(rest, io))
    case 'case':
      return caseCommand(rest, io)
    case 'verify':
      return verifyCommand(rest, io)
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      io.out(usage(lang))
      return 0
    default:
      io.err(`vorab: „${command}“?\n\n${usage(lang)}`)
      return 2
  }
}

function exitCode(code: number): ExitCode {
  return code === 0 ? 0 : 2
}
