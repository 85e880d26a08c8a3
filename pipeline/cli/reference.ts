import type { Command } from 'commander'

/** CLI.md: every command with its own help text, made from the command tree. */
export function commandReference(annex: Command): string {
  const section = (command: Command, above: string, level: string): string[] => {
    const name = `${above} ${command.name()}`
    const own = `${level} ${name}\n\n\`\`\`\n${help(command)}\n\`\`\`\n`
    return [own, ...command.commands.flatMap((below) => section(below, name, `${level}#`))]
  }
  const parts = annex.commands.flatMap((command) => section(command, 'annex', '##'))
  return `<!-- Made from the commands by test/docs.test.ts: npm test -- -u rewrites it. -->\n\n# Command line\n\n\`\`\`\n${help(annex)}\n\`\`\`\n\n${parts.join('\n')}`
}

// At a width of its own, whatever terminal it is made in.
function help(command: Command): string {
  let text = ''
  command.configureOutput({
    writeOut: (part) => (text += part),
    getOutHelpWidth: () => 120,
    getOutHasColors: () => false,
  })
  command.outputHelp()
  return text.trim()
}
