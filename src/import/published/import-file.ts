import { importPublishedFile } from '../../acts/import/import-published-file.ts'
import type { ImportRefusal } from '../../acts/import/import-refusal.ts'
import type { ImportReport } from '../../acts/import/published-item.ts'
import { inOneTransaction, type OfficeLogin, type Opening } from '../../acts/session.ts'
import { parseCalendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { BringingInRefusal } from '../refusals.ts'
import type { Reading } from '../read/draft.ts'

/** A file as read, and where the person importing it says it belongs. */
export type FileToImport = {
  readonly reading: Reading
  readonly bodySlug: string
  /** Given where the text names no meeting, or names it wrongly. */
  readonly meetingOn?: CalendarDate | undefined
  readonly isConfirmed: boolean
}

/**
 * Imports what was read of a file in one transaction; or, where it is not confirmed, does the very same, reports it
 * and takes it back, so that what is shown is what would be saved.
 *
 * @refuses no-meeting-named, and whatever its items are refused for
 */
export async function importFile(
  office: OfficeLogin,
  opening: Opening,
  { reading, bodySlug, meetingOn, isConfirmed }: FileToImport,
): Promise<Result<ImportReport, ImportRefusal | BringingInRefusal>> {
  const on =
    meetingOn ?? (reading.meeting.date === null ? undefined : parseCalendarDate(reading.meeting.date))
  if (on === undefined) return refuse({ code: 'no-meeting-named' })
  const file = {
    fileName: reading.file.split('/').at(-1) ?? reading.file,
    bodySlug,
    meetingOn: on,
    startsAt: reading.meeting.date === on ? reading.meeting.startsAt : null,
    items: reading.items,
  }
  const answer = await inOneTransaction<ImportReport, ImportRefusal | Shown>(
    office,
    opening,
    async (session) => {
      const imported = await importPublishedFile(session, file)
      return imported.ok && !isConfirmed ? refuse({ code: 'only-shown', report: imported.value }) : imported
    },
  )
  if (answer.ok) return answer
  return answer.refusal.code === 'only-shown' ? accept(answer.refusal.report) : refuse(answer.refusal)
}

/** Not a refusal to anybody: how a preview ends its transaction without keeping anything. */
type Shown = { readonly code: 'only-shown'; readonly report: ImportReport }
