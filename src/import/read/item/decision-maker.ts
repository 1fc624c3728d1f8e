import type { FoundRun } from '../resolution/find-resolution.ts'
import { type Folded, type Stretch, stretchOf } from '../text/folded.ts'
import { bodyAtHead } from './body-name.ts'
import type { ItemParts } from './parts.ts'

const decides =
  /^(?:[:,]|,? (?:having|is|formally )?)? ?(?:formally )?(?:note|notes|agree|agrees|approve|approves|endorse|endorses|adopt|adopts|recommend|recommends|receive|receives|accept|accepts|delegate|delegates|authorise|authorises|ask|asks|support|supports|believe|believes|resolve|resolves|commend|commends|record|records|having|is asked|welcome|welcomes|acknowledge|acknowledges|noted|agreed|approved|endorsed|adopted|recommended|received|accepted|delegated|authorised)?\b/

/** What is recommended is for another body to decide: the one named after the word has not. */
const recommends = /^recommended$/i
const isPeople = /^(?:Members|Councillors)$/

/** Who decided, as printed: by a label "Decision Maker:", by the subject of the formula or by that of the resolution. */
export function decisionMakerOf(parts: ItemParts, runs: readonly FoundRun[]): Stretch | undefined {
  const labelled = parts.labels.find(({ label }) => label.kind === 'decision-maker')?.value
  if (labelled !== undefined) return labelled
  const subject = runs.find((run) => run.subject !== undefined && !isPeople.test(run.subject.text))?.subject
  return (
    subject ??
    runs
      .filter((run) => !recommends.test(run.formula?.text ?? ''))
      .map((run) => run.intro)
      .map((intro) => headOf(intro))
      .find((head) => head !== undefined)
  )
}

function headOf(intro: Folded | undefined): Stretch | undefined {
  if (intro === undefined) return undefined
  const skip = /^Th(?:is|at) /.exec(intro.text)?.[0].length ?? 0
  const body = bodyAtHead(intro.text.slice(skip))
  if (body === undefined || isPeople.test(intro.text.slice(skip + body.start, skip + body.end)))
    return undefined
  const rest = intro.text.slice(skip + body.end, skip + body.end + 60)
  const after = decides.exec(rest)?.[0] ?? ''
  return after.trim() === '' && !/^ ?[:;–—-]$/.test(rest)
    ? undefined
    : stretchOf(intro, skip + body.start, skip + body.end)
}
