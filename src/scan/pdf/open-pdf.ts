import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { refuseFile, RefusedFile } from '../refused-file.ts'

/** A PDF that is open. */
export type OpenPdf = Awaited<ReturnType<typeof getDocument>['promise']>

/** The most pages of one file that are looked through. */
const mostPages = 3_000

/** Pictures with more points than this are not unpacked: their place on the page is not known then. */
const largestPicture = 250_000

/** Opens a PDF, works with it, and closes it. No script in it is run and nothing is fetched. */
export async function withPdf<Value>(
  bytes: Uint8Array,
  work: (pdf: OpenPdf) => Promise<Value>,
): Promise<Value> {
  const task = getDocument({
    data: new Uint8Array(bytes), // pdf.js keeps what it is given
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: largestPicture,
    verbosity: VerbosityLevel.WARNINGS,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > mostPages) refuseFile({ code: 'upload-with-too-many-pages', most: mostPages })
    return await work(pdf)
  } catch (fault) {
    throw fault instanceof RefusedFile ? fault : new RefusedFile(refusalOf(fault))
  } finally {
    await task.destroy()
  }
}

function refusalOf(fault: unknown): RefusedFile['refusal'] {
  if (!(fault instanceof Error)) return { code: 'upload-broken' }
  if (fault.name === 'PasswordException') return { code: 'upload-locked' }
  return /circular|recurs|call stack/i.test(fault.message)
    ? { code: 'upload-too-tangled' }
    : { code: 'upload-broken' }
}
