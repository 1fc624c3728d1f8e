import { openFiles } from '../store/files/open-files.ts'
import { takeToS3 } from '../store/files/take-to-s3.ts'
import { defineCommand, UsageError, type ExitCode } from './command.ts'
import { withFiles } from './with-council.ts'
import { words } from './words.ts'

/** `moothall files to-s3`: takes the files on disk to the bucket that the settings name. */
export const filesToS3 = defineCommand({
  usage: '[--json]',
  options: { json: { type: 'boolean', summary: words.filesToS3.json } },
  run(context, { values, operands }): Promise<ExitCode> {
    const [word] = operands
    if (word !== undefined) throw new UsageError(words.clock.noOperands(word))
    return withFiles(context, async ({ s3, ...onDisk }) => {
      if (s3 === undefined) {
        context.err(`${words.filesToS3.notSet}\n`)
        return 1
      }
      const { files, nowIn } = await takeToS3(await openFiles(onDisk), s3)
      const sentence = nowIn === undefined ? words.filesToS3.nothing : words.filesToS3.done(files, nowIn)
      context.out(values.json === true ? `${JSON.stringify({ files, nowIn: nowIn ?? null })}\n` : sentence)
      return 0
    })
  },
})
