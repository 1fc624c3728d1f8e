import type { Block } from '../text/blocks.ts'
import { type Stretch, stretchOf } from '../text/folded.ts'

/** The title and number that head an item. */
export type Heading = {
  readonly title: Stretch | undefined
  readonly number: Stretch | undefined
  readonly toFollow: Stretch | undefined
  /** Whether a file's size stands after the title: the paper of that title is published. */
  readonly leadsToPaper?: boolean
}

const figures = '(?!(?:19|20)\\d\\d ?[^./)\\d])\\d{1,4}[A-Za-z]?(?:/\\d{2,4}(?:[-/]\\d{2,4})?)?'
const lettered =
  '[A-Z]{1,5}(?:[./-] ?| (?!(?:19|20)\\d\\d\\b))?\\d{1,4}(?:[/.-]\\d{1,4}){0,2}|[A-Z]{1,5}/[A-Z]{1,4}/\\d{1,4}(?:/\\d{1,4})?'
const numbered = new RegExp(
  `^(?:(?:[Aa]genda )?(?:[Ii]tem|ITEM|[Mm]inute|MINUTE|[Mm]in\\.?|MIN\\.?)(?: (?:[Nn]o|NO|[Nn]umber)\\.?)? )?(${figures}|${lettered})(?![\\p{L}\\p{N}])[.:)]{0,2}(?: +[-–—:])? +(?=["“‘'(]?[\\p{Lu}\\p{N}])`,
  'u',
)
const fileNoise =
  /[ ,]*(?:\bitem \d{1,3}\.?)?[ ,]*(?:\bpdf icon\b)?[ ,]*\b(?:PDF|DOCX?|XLSX?|PPTX?) \d{1,6}(?:\.\d{1,3})? ?[KMG]?B$| pdf icon$/i
const sized = /\b(?:PDF|DOCX?|XLSX?|PPTX?) \d/i
const suffix = / ?[([]([^()[\]]{1,120})[)\]]\.?$/
const removable =
  /to follow|to be tabled|publication of|^items? [\d ,.&-]+$|^pages? |^verbal|^oral|^attached|^enclosed|^late|^key decision|^restricted|^exempt|^not for publication|^for (?:decision|information|discussion|noting)$|^\d{1,3} ?min|report circulated|^reports? (?:of|by|from) |^appendi|^annex|^minute |^previously circulated|^copy |^herewith|^cabinet member|^ward|^decision\b/i
const looseFollow =
  /[ ,]*[-–—:*]? *\b(?:report |papers? |appendix )?(?:to follow|to be tabled)\.?$| +\*{1,3}$/i

/** The heading that a block holds: its number and its title, free of file sizes and bracketed notes such as "(to follow)". */
export function headingOf(block: Block): Heading {
  const { whole } = block
  const number = numbered.exec(whole.text)
  const label = number?.[1]
  const titleAt = number === null ? 0 : number[0].length
  const labelAt = number === null || label === undefined ? 0 : number[0].indexOf(label)
  const cut = withoutSuffix(whole.text, titleAt)
  return {
    title: stretchOf(whole, titleAt, cut.end),
    number: label === undefined ? undefined : stretchOf(whole, labelAt, labelAt + label.length),
    toFollow: cut.toFollow ? stretchOf(whole, cut.end) : undefined,
    ...(sized.test(whole.text.slice(cut.end)) ? { leadsToPaper: true } : {}),
  }
}

/** Where a title ends before its bracketed notes and file sizes, and whether one of them says "to follow". */
function withoutSuffix(text: string, from = 0): { readonly end: number; readonly toFollow: boolean } {
  let end = text.length
  let toFollow = false
  for (let round = 0; round < 4; round += 1) {
    const tail = text.slice(Math.max(from, end - 200), end)
    const found = fileNoise.exec(tail) ?? looseFollow.exec(tail) ?? removableSuffix(tail)
    if (found === null || found[0] === '' || end - found[0].length <= from) break
    toFollow ||= /to follow|to be tabled/i.test(found[0])
    end -= found[0].length
  }
  return { end, toFollow }
}

function removableSuffix(tail: string): RegExpExecArray | null {
  const found = suffix.exec(tail)
  return found !== null && removable.test(found[1] ?? '') ? found : null
}
