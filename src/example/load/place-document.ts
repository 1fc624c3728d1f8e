import { addDays } from '../../foundation/calendar-date.ts'
import type { ExampleCouncil, ExampleDocument } from '../example-council.ts'
import type { PlacedDocument } from './document-story.ts'
import { moment } from './loading.ts'

/**
 * Where a document stands in the story: the item that expects it, and when it came into the office. A paper that comes
 * out with its agenda is taken in that morning, once its item is on the agenda.
 */
export function placeDocument(council: ExampleCouncil, document: ExampleDocument): PlacedDocument {
  const meeting = council.meetings.find(({ items }) => items.some((item) => expects(item, document)))
  const item = meeting?.items.find((each) => expects(each, document))
  const position = item?.expectedDocuments.findIndex((expected) => expected.document === document.key)
  const agenda = meeting?.acts.find(({ kind }) => kind === 'agendaPublished')
  const writtenOn = document.versions[0]?.on ?? document.publishedOn ?? agenda?.on
  const isEmbargoed = document.accessClass.kind === 'embargoed'
  const comesOn = isEmbargoed ? agenda?.on : (document.publishedOn ?? agenda?.on ?? writtenOn)
  const onAgendaOn = agenda?.on ?? meeting?.acts.find(({ kind }) => kind === 'announced')?.on
  const inOn = [comesOn, onAgendaOn]
    .filter((on) => on !== undefined)
    .toSorted()
    .at(-1)
  const isLate =
    document.accessClass.kind === 'open' && agenda !== undefined && document.publishedOn !== agenda.on
  return {
    document,
    itemKey: item?.key,
    expectedKey: item === undefined ? undefined : `${item.key} ${position ?? 0}`,
    takenInAt: moment(inOn ?? addDays(meeting?.startsOn ?? council.meetings[0]!.startsOn, -10), '11:30'),
    publishedAt:
      isLate && document.publishedOn !== undefined ? moment(document.publishedOn, '11:40') : undefined,
  }
}

function expects(
  item: ExampleCouncil['meetings'][number]['items'][number],
  document: ExampleDocument,
): boolean {
  return item.expectedDocuments.some((expected) => expected.document === document.key)
}
