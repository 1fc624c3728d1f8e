import { officeForm } from './office/package.ts'
import { sheetLines } from './office/sheet-lines.ts'
import { slideLines } from './office/slide-lines.ts'
import { readZip } from './packed/read-zip.ts'

/** The XML of a file beyond which its words are not read: it would take seconds. */
const mostXmlBytes = 20_000_000

/**
 * The words of a workbook or a presentation that was scanned, as who opens it sees them; what is hidden in it is left out. `undefined`
 * for any other file, and for one with more than 20 MB of XML in it; throws where it is broken.
 */
export function visibleWords(bytes: Uint8Array): string | undefined {
  const parts = readZip(bytes)
  const xmlBytes = [...parts.values()]
    .filter(({ name }) => name.endsWith('.xml'))
    .reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  if (xmlBytes > mostXmlBytes) return undefined
  const form = officeForm(parts)
  if (form === 'xlsx') return sheetLines(parts).join('\n')
  return form === 'pptx' ? slideLines(parts).join('\n') : undefined
}
