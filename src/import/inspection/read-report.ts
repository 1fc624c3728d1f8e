import { accept, refuse, type Result } from '../../foundation/result.ts'
import { inspectionIn } from './inspection-file.ts'
import type { InspectionReading } from './reading.ts'
import { badInspectionSentence } from './refusals.ts'

/** What is read of the bytes of an inspection report, or the sentence that says why nothing is. */
export async function readReport(
  content: Uint8Array,
  fileName: string,
): Promise<Result<InspectionReading, string>> {
  const read = await inspectionIn(content, fileName)
  return read.ok ? accept(read.value) : refuse(badInspectionSentence(read.refusal))
}
