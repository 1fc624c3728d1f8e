import {
  findingWords,
  mostFindings,
  type FileFinding,
  type FileFindingKind,
  type FilePlace,
} from '../council/scan/file-scan.ts'
import { masked, personalDataIn } from '../council/scan/personal-details.ts'

/** How much text is looked through for personal data at once, in characters. */
const longestPiece = 4_000

/** What a scan has found so far. It keeps the first findings and counts them all. */
export class Found {
  readonly findings: FileFinding[] = []
  count = 0
  readonly #seen = new Set<string>()

  /** Notes a finding, once for the same words at the same place. Personal data in the words is masked. */
  note(kind: FileFindingKind, place: FilePlace, words: string): void {
    this.#keep({ kind, place, words: findingWords(masked(words.slice(0, longestPiece))) })
  }

  /** Notes the personal data in a text that stands at a place. */
  notePersonalData(place: FilePlace, text: string): void {
    for (let at = 0; at < text.length; at += longestPiece - 200)
      for (const { kind, words } of personalDataIn(text.slice(at, at + longestPiece)))
        this.#keep({ kind, place, words })
  }

  #keep(finding: FileFinding): void {
    const key = JSON.stringify(finding)
    if (this.#seen.has(key)) return
    if (this.#seen.size < 10_000) this.#seen.add(key)
    this.count += 1
    if (this.findings.length < mostFindings) this.findings.push(finding)
  }
}
