import { reviewRecord } from '../../acts/retention/review-record.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { keptRecord, type KeptRecordRow } from '../../store/retention.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { retentionWords } from './words.ts'

const words = retentionWords.review
const kinds: readonly string[] = ['meeting', 'document', 'decision'] satisfies KeptRecordRow['thing_kind'][]

const form = defineForm({
  until: date({ label: words.until, required: words.untilRequired }),
  reason: longText({
    label: words.reason,
    hint: words.reasonHint,
    required: words.reasonRequired,
    maxLength: 2_000,
  }),
})

type Reviewed = { readonly kind: KeptRecordRow['thing_kind']; readonly id: string; readonly title: string }

async function recordAsked(visit: Visit, { params }: Asked): Promise<Reviewed | undefined> {
  const { kind = '', id = '' } = params
  if (!visit.may('review-record') || !kinds.includes(kind) || !isIdForm(id)) return undefined
  const found = await keptRecord(visit.office, visit.councilId, { kind, id })
  return (
    found && {
      kind: kind as Reviewed['kind'],
      id,
      title: `${found.title}, ${visit.say.longDate(found.on)}`,
    }
  )
}

/** Keeps on a record whose time by law is over, until a day and with the reason. */
export const reviewRoute: Route = {
  url: '/retention/review/:kind/:id',
  for: ['review-record'],
  show: async (visit, asked) => {
    const record = await recordAsked(visit, asked)
    return record && page(visit, record, form.start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const record = await recordAsked(visit, asked)
    if (record === undefined) return undefined
    const filled = form.read(asked.typed)
    if (!filled.ok) return page(visit, record, filled.refusal)
    const { until: keepUntil, reason } = filled.value
    const { kind, id } = record
    const kept = await visit.act((session) => reviewRecord(session, { kind, id, keepUntil, reason }))
    if (!kept.ok) return page(visit, record, refusedForm(asked.typed, kept.refusal, 'until'))
    return { goTo: '/workspace/retention', notice: { text: words.done(visit.say.longDate(keepUntil)) } }
  },
}

function page(visit: Visit, { kind, id, title }: Reviewed, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title(title),
    lead: words.lead,
    form,
    state,
    action: `/workspace/retention/review/${kind}/${id}`,
    buttonText: words.button,
    watched: [{ kind, id }],
    breadcrumbs: [{ text: retentionWords.title, href: '/workspace/retention' }],
  })
}
