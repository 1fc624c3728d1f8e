import { posix } from 'node:path'
import type { FileForm } from '../../council/scan/file-scan.ts'
import { readXml } from '../packed/read-xml.ts'
import type { ZipPart } from '../packed/read-zip.ts'

/** An office file: its parts by their names, such as `word/document.xml`. */
export type OfficePackage = ReadonlyMap<string, ZipPart>

/** What kind of office file a package is, by its main part; `undefined` where it is none. */
export function officeForm(parts: OfficePackage): Extract<FileForm, 'docx' | 'xlsx' | 'pptx'> | undefined {
  if (!parts.has('[Content_Types].xml')) return undefined
  if (parts.has('word/document.xml')) return 'docx'
  if (parts.has('xl/workbook.xml')) return 'xlsx'
  return parts.has('ppt/presentation.xml') ? 'pptx' : undefined
}

/** Something that a part leads to: its identifier there, its kind, and the name of the part. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string }

/** What a part of a package leads to inside it. */
export function relationsOf(parts: OfficePackage, name: string): readonly Relation[] {
  const folder = posix.dirname(name)
  const listed = parts.get(`${folder}/_rels/${posix.basename(name)}.rels`)
  const relations: Relation[] = []
  if (listed === undefined) return relations
  readXml(listed.read(), {
    open: (element, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (element !== 'Relationship' || TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      relations.push({ id: Id, type: posix.basename(Type), target })
    },
  })
  return relations
}

/** The texts of some elements of a part, by the elements' names, each joined; nothing where there is no such part. */
export function textsOf(
  part: ZipPart | undefined,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {}
  let current: string | undefined
  if (part === undefined) return texts
  readXml(part.read(), {
    open: (name) => void (current = names.includes(name) ? name : current),
    close: (name) => void (current = name === current ? undefined : current),
    text: (text) => {
      if (current !== undefined) texts[current] = (texts[current] ?? '') + text
    },
  })
  return texts
}

/** Whether a switch of an office file is on: it is, where it stands there and is not said to be off. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value)
}
