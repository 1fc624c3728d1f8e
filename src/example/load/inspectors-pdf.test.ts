import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarDate } from '../../foundation/calendar-date.ts'
import { pdfRuns } from '../../import/read/format/pdf-runs.ts'
import { ashcombe } from '../ashcombe.ts'
import { inspectorsReport } from './assurance-story.ts'
import { inspectorsPdf } from './inspectors-pdf.ts'

test('inspectorsPdf() has every word of the report, its numbered paragraphs on the page that the register names', async () => {
  const today = calendarDate(2026, 11, 29)
  assert.ok(today !== undefined)
  const report = inspectorsReport(ashcombe(today))
  const read = await pdfRuns(await inspectorsPdf(report))
  assert.ok(read.ok)
  const leaves = read.value.map((runs) =>
    runs
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  )
  const [judgements, list, main] = report.versions[0]?.sections ?? []
  assert.equal(leaves.length, 2)
  for (const text of [...(judgements?.paragraphs ?? []), ...(list?.paragraphs ?? [])])
    assert.ok(leaves[0]?.includes(text), text)
  for (const text of main?.paragraphs ?? []) assert.ok(leaves[1]?.includes(text), text)
})
