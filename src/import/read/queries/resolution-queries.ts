import { limbVerb } from '../../../council/resolution/limb-verb.ts'
import { hidesUndertaking, lacksOwner } from '../../../council/resolution/undertaking.ts'
import type { Query } from '../draft.ts'
import type { FoundItem } from '../item/read-item.ts'
import { raise } from './raise.ts'

const decides = /\bRESOLVED\b|\b(?:it was|and|unanimously) resolved\b/

/** Queries about what was resolved and by whom. */
export function resolutionQueries(item: FoundItem, meetingBody: string | undefined): readonly Query[] {
  return [...printedQueries(item), ...makerQueries(item, meetingBody)]
}

function printedQueries(item: FoundItem): readonly Query[] {
  const { resolution } = item
  if (resolution === undefined) {
    const missed = decisionToldIn(item)
    return missed === undefined ? [] : [raise('no-resolution-found', item, missed)]
  }
  const promises = resolution.limbs.filter(({ stretch }) => isOpenPromise(stretch.text))
  return [
    ...(resolution.again === undefined
      ? []
      : [raise('resolution-printed-twice', item, resolution.again.text)]),
    ...promises.map(({ stretch }) => raise('undertaking-without-owner', item, stretch.text)),
  ]
}

function makerQueries(item: FoundItem, meetingBody: string | undefined): readonly Query[] {
  const maker = item.decisionMaker?.text ?? meetingBody
  if (maker === undefined) return item.resolution === undefined ? [] : [raise('no-decision-maker', item)]
  return /\b(?:Mayor|Leader) and Cabinet\b/i.test(maker)
    ? [raise('decision-maker-and-for-in', item, maker)]
    : []
}

function isOpenPromise(text: string): boolean {
  return limbVerb(text) === 'note' && hidesUndertaking(text) && lacksOwner(text)
}

function decisionToldIn({ parts, content }: FoundItem): string | undefined {
  const carried = parts.outcomes.find(({ outcome }) => outcome === 'carried')?.stretch.text
  const formula = parts.runs.find((run) => run.formula !== undefined)?.formula?.text
  return (
    formula ??
    carried ??
    content
      .map(({ whole }) => decides.exec(whole.text.slice(0, 3000))?.[0])
      .find((found) => found !== undefined)
  )
}
