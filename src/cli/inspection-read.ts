import { inspectionFile } from '../import/inspection/inspection-file.ts'
import { badInspectionSentence } from '../import/inspection/refusals.ts'
import { defineCommand, type ExitCode, UsageError } from './command.ts'
import { inspectionSummary } from './inspection-summary.ts'
import { words } from './words.ts'

const say = words.inspectionRead

/** `moothall inspection read`: shows what is understood of inspection reports. Opens no database and saves nothing. */
export const inspectionRead = defineCommand({
  usage: 'FILE… [--json]',
  options: { json: { type: 'boolean', summary: say.json } },
  async run(context, { values, operands }): Promise<ExitCode> {
    if (operands.length === 0) throw new UsageError(say.noFile)
    let exitCode: ExitCode = 0
    for (const file of operands) {
      const read = await inspectionFile(file)
      if (!read.ok) {
        context.err(`${badInspectionSentence(read.refusal)}\n`)
        exitCode = 1
      } else
        context.out(values.json === true ? `${JSON.stringify(read.value)}\n` : inspectionSummary(read.value))
    }
    return exitCode
  },
})
