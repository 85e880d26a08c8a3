#!/usr/bin/env node
import { CommanderError } from 'commander'
import { EXIT, say } from './cli/io.ts'
import { program } from './cli/program.ts'
import { UsageError } from './common/usage-error.ts'

// A reader that has seen enough (`annex … | head -1`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok)
  throw error
})
process.once('SIGINT', () => process.exit(EXIT.interrupted))

try {
  await program().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
  else if (error instanceof UsageError) {
    say(`annex: ${error.message}`)
    process.exitCode = EXIT.usage
  } else throw error
}
