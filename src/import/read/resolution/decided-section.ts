import type { Block } from '../text/blocks.ts'
import { type Stretch, stretchOf } from '../text/folded.ts'
import { labelOf } from '../text/label.ts'
import { subBlock } from '../text/sub-block.ts'
import { bodyAtHead } from '../item/body-name.ts'
import type { FoundRun } from './find-resolution.ts'
import { formulaAt } from './formula.ts'
import type { FoundLimb } from './limb.ts'
import { numberedRun } from './numbered-run.ts'

const decided =
  /\b(?:noted|agreed|approved|endorsed|adopted|accepted|received|recommended|delegated|authorised|deferred|supported|considered and agreed|granted|refused|appointed|elected)\b/
const opens =
  /^(?:That|To|Agreed|Approved|Noted|Deferred|Refused|Granted|Delegated?|Approve|Note|Agree|Endorse|Authorise|Adopt) ?/

/** What a label's section holds: what was decided, the other words, and the block after it. */
export type Decided = { readonly run: FoundRun; readonly words: readonly Block[]; readonly next: number }

/** What stands decided under a label "Decision:" in block `at`, up to the next label; `undefined` where a formula tells it. */
export function decidedIn(blocks: readonly Block[], at: number): Decided | undefined {
  const heading = blocks[at]
  const label = heading === undefined ? undefined : labelOf(heading.body.text)
  if (label === undefined || heading === undefined) return undefined
  const inline = label.value === '' ? undefined : subBlock(heading, label.valueAt)
  const next = nextLabel(blocks, at + 1)
  const section = [...(inline === undefined ? [] : [inline]), ...blocks.slice(at + 1, next)]
  if (section.some((block) => block.marker === undefined && formulaAt(block.body.text) !== undefined))
    return undefined
  const { limbs, used } = limbsOf(section)
  if (limbs.length === 0) return undefined
  const formula = stretchOf(heading.body, 0, /[ :|]/.exec(heading.body.text)?.index)
  const first = section.find((block) => used.has(block))
  return {
    run: { formula, subject: subjectOf(first), intro: undefined, limbs },
    words: section.filter((block) => !used.has(block)),
    next,
  }
}

function nextLabel(blocks: readonly Block[], from: number): number {
  let next = from
  while (next < blocks.length && labelOf(blocks[next]?.body.text ?? '') === undefined) next += 1
  return next
}

/** The body that a decision told as minutes names: "The Cabinet noted the report". */
function subjectOf(block: Block | undefined): Stretch | undefined {
  const subject = block === undefined ? undefined : bodyAtHead(block.body.text)
  return block === undefined || subject === undefined
    ? undefined
    : stretchOf(block.body, subject.start, subject.end)
}

function limbsOf(section: readonly Block[]): { limbs: readonly FoundLimb[]; used: ReadonlySet<Block> } {
  const start = section.findIndex((block) => block.marker !== undefined && !block.marker.bullet)
  if (start !== -1) {
    const { limbs, next } = numberedRun(section, start, undefined)
    return { limbs, used: new Set(section.slice(start, next)) }
  }
  const used = section.filter((block) => isDecided(block, section.length))
  const limbs = used.flatMap((block): FoundLimb[] => {
    const stretch = stretchOf(block.body)
    return stretch === undefined ? [] : [{ number: undefined, stretch }]
  })
  return { limbs, used: new Set(used) }
}

function isDecided(block: Block, count: number): boolean {
  const head = block.body.text.slice(0, 160)
  if (opens.test(head)) return true
  const body = bodyAtHead(head)
  if (body !== undefined && decided.test(head.slice(body.end, body.end + 40))) return true
  return count === 1 && decided.test(head)
}
