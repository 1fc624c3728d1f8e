import type { ImportedItem, ImportReport } from '../acts/import/published-item.ts'
import type { Opening } from '../acts/session.ts'
import { parseCalendarDate, type CalendarDate } from '../foundation/calendar-date.ts'
import { importFile } from '../import/published/import-file.ts'
import { badFileSentence } from '../import/read/format/bad-file.ts'
import { readFile } from '../import/read/read-file.ts'
import type { Connection } from '../store/connection.ts'
import { defineCommand, UsageError, type CommandContext, type ExitCode } from './command.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { chosenCouncil, openingAs, withDatabase } from './with-council.ts'
import { words } from './words.ts'

const say = words.import

type Asked = {
  readonly bodySlug: string
  readonly meetingOn: CalendarDate | undefined
  readonly isConfirmed: boolean
  readonly asJson: boolean
}

/** What an import did, or would do; `address` is where an item that it saved is public, else null. */
type Told = Omit<ImportReport, 'items'> & {
  readonly items: readonly (ImportedItem & { readonly address: string | null })[]
  readonly saved: boolean
}

/** `moothall import`: shows what would be saved of published files, and with `--confirm` saves it. */
export const importCommand = defineCommand({
  usage: 'FILE… --body SLUG --as EMAIL [--meeting DATE] [--confirm] [--council SLUG] [--json]',
  options: {
    body: { type: 'string', value: 'SLUG', summary: say.body },
    meeting: { type: 'string', value: 'DATE', summary: say.meeting },
    as: { type: 'string', value: 'EMAIL', summary: words.council.as },
    confirm: { type: 'boolean', summary: say.confirm },
    council: { type: 'string', value: 'SLUG', summary: words.council.slug },
    json: { type: 'boolean', summary: say.json },
  },
  run(context, { values, operands }): Promise<ExitCode> {
    if (operands.length === 0) throw new UsageError(say.noFile)
    if (values.body === undefined) throw new UsageError(say.noBody)
    if (values.as === undefined) throw new UsageError(words.council.asWhom)
    const meetingOn = values.meeting === undefined ? undefined : parseCalendarDate(values.meeting)
    if (values.meeting !== undefined && meetingOn === undefined)
      throw new UsageError(say.badDate(values.meeting))
    const asked: Asked = {
      bodySlug: values.body,
      meetingOn,
      isConfirmed: values.confirm === true,
      asJson: values.json === true,
    }
    return withDatabase(context, async ({ connection, baseUrl }) => {
      const council = await chosenCouncil(context, connection, values.council)
      const opening = council && (await openingAs(context, connection, { council, email: values.as }))
      if (opening === undefined) return 1
      let exitCode: ExitCode = 0
      for (const file of operands) {
        if (!(await importOne(context, { connection, baseUrl, opening, file, asked }))) exitCode = 1
      }
      return exitCode
    })
  },
})

async function importOne(
  context: CommandContext,
  given: { connection: Connection; baseUrl: string; opening: Opening; file: string; asked: Asked },
): Promise<boolean> {
  const { connection, baseUrl, opening, file, asked } = given
  const read = await readFile(file)
  if (!read.ok) {
    context.err(`${badFileSentence(read.refusal)}\n`)
    return false
  }
  const imported = await importFile(connection.office, opening, { ...asked, reading: read.value.reading })
  if (!imported.ok) {
    const { refusal } = imported
    const inItem = 'inItem' in refusal && refusal.inItem !== undefined ? say.inItem(refusal.inItem) : ''
    context.err(`${file}: ${inItem}${refusalSentence(refusal)}\n`)
    return false
  }
  const told = toldOf(imported.value, { baseUrl, isConfirmed: asked.isConfirmed })
  context.out(asked.asJson ? `${JSON.stringify(told)}\n` : summary(told))
  return true
}

function toldOf(report: ImportReport, how: { baseUrl: string; isConfirmed: boolean }): Told {
  const items = report.items.map((item) => ({
    ...item,
    address: how.isConfirmed && item.outcome === 'saved' ? `${how.baseUrl}/items/${item.itemId}` : null,
  }))
  return { ...report, items, saved: how.isConfirmed && hasNews(report) }
}

function hasNews({ meeting, items }: Pick<ImportReport, 'meeting' | 'items'>): boolean {
  return meeting.isNew || items.some(({ outcome }) => outcome === 'saved')
}

function summary(told: Told): string {
  const lines = told.items.flatMap((item) => [
    say.itemLine(item),
    ...(item.address === null ? [] : [say.addressLine(item.address)]),
    ...item.queries.map(say.queryLine),
  ])
  const ending = hasNews(told) ? (told.saved ? say.saved : say.notSaved) : say.nothingNew
  return `${[say.meetingLine(told), ...lines, ending].join('\n')}\n`
}
