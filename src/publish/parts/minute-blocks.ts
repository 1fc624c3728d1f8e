import type { Contribution, Vote } from '../../store/public/agenda-item.ts'
import type { PublicMinuteBlock, PublicMinuteCorrection } from '../../store/public/minute-block.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { pageWords } from '../words/page-words.ts'
import { shownContributions } from './contributions.ts'
import { link } from './links.ts'
import { shownVotes } from './resolution.ts'
import { paragraph } from './section.ts'

const words = pageWords.item

/** The minute of an item as it was written, with what its blocks refer to and what was put right in it since. */
export type ShownMinute = {
  readonly blocks: readonly PublicMinuteBlock[]
  readonly contributions: readonly Contribution[]
  readonly votes: readonly Vote[]
  readonly resolutions: readonly { readonly resolution_id: string }[]
}

/** The blocks of an item's minute, in the order in which they were written. */
export function minuteBlocks({ blocks, contributions, votes, resolutions }: ShownMinute): Html {
  return html`${blocks.map((block) => {
    switch (block.kind) {
      case 'list':
        return html`<ul class="govuk-list govuk-list--bullet">
          ${block.points.map((point) => html`<li>${point}</li>`)}
        </ul>`
      case 'contribution':
        return shownContributions(
          contributions.filter((said) => said.contribution_id === block.contribution_id),
        )
      case 'motion':
        return paragraph(words.motion(block.text, block.mover, block.seconder))
      case 'vote':
        return shownVotes(votes.filter((vote) => vote.vote_id === block.vote_id))
      case 'resolution':
        return (
          resolutions.some((each) => each.resolution_id === block.resolution_id) &&
          paragraph(link(`#decision-${block.resolution_id}`, words.resolvedHere))
        )
      default:
        return paragraph(block.text)
    }
  })}`
}

/** What was put right in the minute of an item, each with the words before and after, and where that was agreed. */
export function minuteCorrections({ say }: Visit, corrections: readonly PublicMinuteCorrection[]): Html {
  return html`<ul class="govuk-list govuk-list--bullet">
    ${corrections.map(
      (each) =>
        html`<li>
          ${words.minuteCorrection(each.was, each.becomes)}
          ${each.at_meeting_id !== null && each.starts_on !== null && link(agreedPath(each), words.agreedAt(say.date(each.starts_on), each.agreed_item_number))}
        </li>`,
    )}
  </ul>`
}

function agreedPath({ at_meeting_id: meetingId, agreed_item_id: itemId }: PublicMinuteCorrection): string {
  return itemId === null ? `/meetings/${meetingId}` : `/items/${itemId}`
}
