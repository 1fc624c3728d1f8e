import { readFile as readBytes } from 'node:fs/promises'
import { badFileSentence } from '../import/read/format/bad-file.ts'
import { readFile } from '../import/read/read-file.ts'
import { areRegisters, parseRegisters, type Registers } from '../import/read/registers.ts'
import { accept, refuse, type Result } from '../foundation/result.ts'
import { defineCommand, type ExitCode, UsageError } from './command.ts'
import { readSummary } from './read-summary.ts'
import { words } from './words.ts'

const say = words.read

/** `moothall read`: shows what is understood of published files. Opens no database and saves nothing. */
export const read = defineCommand({
  usage: 'FILE… [--json] [--text] [--registers FILE]',
  options: {
    json: { type: 'boolean', summary: say.json },
    text: { type: 'boolean', summary: say.text },
    registers: { type: 'string', value: 'FILE', summary: say.registers },
  },
  async run(context, { values, operands }): Promise<ExitCode> {
    if (operands.length === 0) throw new UsageError(say.noFile)
    if (values.json === true && values.text === true) throw new UsageError(say.jsonOrText)
    const registers = values.registers === undefined ? accept({}) : await registersIn(values.registers)
    if (!registers.ok) {
      context.err(`${registers.refusal}\n`)
      return 1
    }
    let exitCode: ExitCode = 0
    for (const file of operands) {
      const found = await readFile(file, registers.value)
      if (found.ok) {
        const { reading, text } = found.value
        context.out(
          values.text === true
            ? text
            : values.json === true
              ? `${JSON.stringify(reading)}\n`
              : readSummary(reading),
        )
      } else {
        context.err(`${badFileSentence(found.refusal)}\n`)
        exitCode = 1
      }
    }
    return exitCode
  },
})

async function registersIn(file: string): Promise<Result<{ readonly registers: Registers }, string>> {
  let text: string
  try {
    text = await readBytes(file, 'utf8')
  } catch {
    return refuse(say.noRegisters(file))
  }
  const registers = parseRegisters(text)
  return areRegisters(registers) ? accept({ registers }) : refuse(`${file}: ${registers.message}`)
}
