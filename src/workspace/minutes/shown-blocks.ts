import type { MinuteBlock } from '../../council/minutes/minute-block.ts'
import { whoSpoke } from '../../council/minutes/minute-text.ts'
import { html, type Html } from '../../web/html.ts'
import type { MinutedItem, ReadMinutes } from './read-minutes.ts'
import type { Shown } from './shown.ts'
import { minutesWords as words } from './words.ts'

/** The blocks of an item's minute to read: what stands where no editor does. */
export function shownBlocks(
  blocks: readonly MinuteBlock[],
  item: MinutedItem,
  { speakers }: Pick<ReadMinutes, 'speakers'>,
): Html {
  if (blocks.length === 0) return html`<p class="govuk-hint">${words.nothingYet}</p>`
  return html`${blocks.map((block) => shownBlock(block, item, speakers))}`
}

function shownBlock(block: MinuteBlock, item: MinutedItem, speakers: ReadMinutes['speakers']): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p class="mh-block mh-block--paragraph">${block.text}</p>`
    case 'note':
      return html`<p class="mh-block mh-block--note">${words.note(block.text)}</p>`
    case 'motion':
      return html`<p class="mh-block mh-block--motion">${words.motion(block.text)}</p>`
    case 'list':
      return pointsOf(block.points)
    case 'contribution':
      return html`<div class="mh-block mh-block--contribution">
        <p class="mh-block__label">
          ${block.speaker === undefined ? words.noSpeaker : words.saidBy(whoSpoke(block.speaker, speakers).replace(/^role: /, ''))}
        </p>
        ${block.paragraphs.map((text) => html`<p class="mh-line">${text}</p>`)}
        ${block.points.length > 0 && pointsOf(block.points)}
      </div>`
    case 'vote':
      return shownObject(
        'vote',
        item.votes.find(({ id }) => id === block.voteId),
      )
    case 'resolution':
    default:
      return shownObject(
        'resolution',
        item.resolutions.find(({ id }) => id === block.resolutionId),
      )
  }
}

function pointsOf(points: readonly string[]): Html {
  return html`<ul class="govuk-list govuk-list--bullet">
    ${points.map((point) => html`<li>${point}</li>`)}
  </ul>`
}

function shownObject(name: string, shown: Shown | undefined): Html {
  return html`<div class="mh-block mh-block--${name}">
    <p class="mh-block__label">${shown?.title ?? words.gone}</p>
    ${(shown?.lines ?? []).map((line) => html`<p class="mh-line">${line}</p>`)}
  </div>`
}
