import { readConfiguration } from './configuration.ts'
import { runProgram } from './run-program.ts'
import { startFault } from './start-fault.ts'

/** Bad settings, a port that is taken, a database that does not answer: as the command line ends with bad input. */
const NOT_STARTED = 2

try {
  await runProgram(readConfiguration(process.env, process.argv.slice(2)))
} catch (fault) {
  console.error(startFault(fault, process.env))
  process.exit(NOT_STARTED)
}
