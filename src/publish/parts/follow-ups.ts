import { publicCommitment } from '../../store/public/commitment.ts'
import { publicActions } from '../../store/public/improvement.ts'
import type { Row } from '../../store/public/public-record.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { voiceWords } from '../words/voice-words.ts'
import { commitmentTags, publicCourse } from './commitment.ts'
import { actionState } from './improvement.ts'
import { link } from './links.ts'
import { linkList } from './section.ts'

const words = voiceWords.followUps

/** A public link from something said or asked to what is done about it. */
type Followed = Row<'voice_follow_up'> | Row<'submission_follow_up'>

/** Draws the public links of one thing said or asked; `undefined` where it has none. */
export type DrawFollowUps = (of: { readonly followUps: readonly Followed[] }) => Html | undefined

/** How the links of several things are drawn: each with how far that has come which it leads to. */
export async function followUpsOf(
  visit: Visit,
  all: readonly { readonly followUps: readonly Followed[] }[],
): Promise<DrawFollowUps> {
  const rows = all.flatMap(({ followUps }) => followUps)
  const states = await statesOf(visit, rows)
  return ({ followUps }) =>
    followUps.length === 0 ? undefined : linkList(followUps.map((row) => lineOf(visit, row, states)))
}

type States = ReadonlyMap<string, Html>

async function statesOf(visit: Visit, rows: readonly Followed[]): Promise<States> {
  const actionIds = [...new Set(rows.map((row) => row.action_id).filter((id) => id !== null))]
  const commitmentIds = [...new Set(rows.map(commitmentOf).filter((id) => id !== null))]
  const actions = await publicActions(visit.record, { actionIds })
  const commitments = await Promise.all(commitmentIds.map((id) => publicCommitment(visit.record, id)))
  return new Map<string, Html>([
    ...actions.map((one) => [one.action_id, actionState(visit, one.standing)] as const),
    ...commitments
      .filter((one) => one !== undefined)
      .map((one) => [one.commitment_id, commitmentTags(visit, publicCourse(one))] as const),
  ])
}

function lineOf({ say }: Visit, row: Followed, states: States): Html {
  if (row.finding_id !== null)
    return html`${words.finding}
    ${link(`/findings/${row.finding_id}`, words.findingName(say.number(row.finding_number ?? 0), row.event_title ?? '', row.finding_theme ?? ''))}`
  if (row.action_id !== null)
    return html`${words.action} ${link(`/actions/${row.action_id}`, row.action_title)}
    ${states.get(row.action_id)}`
  const id = commitmentOf(row) ?? ''
  const quote = 'commitment_quote' in row ? row.commitment_quote : ''
  return html`${words.commitment} ${link(`/commitments/${id}`, `“${quote ?? ''}”`)} ${states.get(id)}`
}

function commitmentOf(row: Followed) {
  return 'commitment_id' in row ? row.commitment_id : null
}
