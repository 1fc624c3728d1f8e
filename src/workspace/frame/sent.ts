import type { FastifyRequest } from 'fastify'
import { largestFileBytes } from '../../web/form/file-field.ts'
import type { SentFile, Typed } from '../../web/form/field.ts'
import { withoutNul } from '../../web/form/without-nul.ts'

/** The most that a form may send in all. */
export const mostSentBytes = largestFileBytes + 5_000_000

/**
 * What a form sent, by the names of its fields: texts, lists of texts, and files. No more is held in memory than a form may
 * send. Of a file that is too large enough is kept for its field to say so, and of a stranger's files nothing.
 */
export async function typedIn(request: FastifyRequest, keepsFiles: boolean): Promise<Typed> {
  if (!request.isMultipart()) return typedOf(request.body)
  try {
    return await partsIn(request, keepsFiles)
  } catch (cause) {
    // A body that was cut on its way or never was one is the sender's, however the parser puts it.
    throw Object.assign(new Error('cannot read the parts of what was sent', { cause }), { statusCode: 400 })
  }
}

async function partsIn(request: FastifyRequest, keepsFiles: boolean): Promise<Typed> {
  const typed: Record<string, string | string[] | SentFile> = {}
  let sentBytes = 0
  const fileSize = keepsFiles ? largestFileBytes + 1 : 0
  const options = { limits: { fileSize, files: 20, fields: 2000 }, throwFileSizeLimit: false }
  for await (const part of request.parts(options)) {
    if (part.type === 'file') {
      const content = await part.toBuffer()
      sentBytes += content.byteLength
      typed[part.fieldname] = { fileName: part.filename, mediaType: part.mimetype, content }
    } else {
      sentBytes += String(part.value).length
      if (part.valueTruncated) throw new Error(`the field ${part.fieldname} is too long`)
      add(typed, part.fieldname, String(withoutNul(part.value)))
    }
    if (sentBytes > mostSentBytes) throw new Error('more was sent than a form may send')
  }
  return typed
}

/** What was typed, without files, as it can be kept and sent again. */
export function textsOf(typed: Typed): Readonly<Record<string, string | readonly string[]>> {
  const texts = Object.entries(typed).filter(
    (entry): entry is [string, string | readonly string[]] =>
      typeof entry[1] === 'string' || Array.isArray(entry[1]),
  )
  return Object.fromEntries(texts)
}

function typedOf(body: unknown): Typed {
  if (typeof body !== 'object' || body === null) return {}
  const typed: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(body)) {
    for (const each of Array.isArray(value) ? value : [value]) add(typed, name, String(each))
  }
  return typed
}

function add(typed: Record<string, string | string[] | SentFile>, name: string, value: string): void {
  const before = typed[name]
  if (typeof before === 'string') typed[name] = [before, value]
  else if (Array.isArray(before)) before.push(value)
  else typed[name] = value
}
