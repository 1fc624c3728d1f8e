import type { FollowUp, FollowUpKind } from '../../council/follow-up/follow-up.ts'
import { isAmong } from '../../council/follow-up/follow-up.ts'
import type { KnownFollowUp } from '../../store/follow-up.ts'
import { pick, picks } from '../../web/form/choice-fields.ts'
import type { Field } from '../../web/form/field.ts'
import { defineForm, type Answers } from '../../web/form/form.ts'
import { html, type Html } from '../../web/html.ts'
import { followUpWords as words } from './follow-up-words.ts'

/** What somebody may choose from, and what of it stands already. */
export type FollowUpsAsked = {
  readonly seen: readonly KnownFollowUp[]
  readonly standing: readonly FollowUp[]
}

/** The form that chooses what something said or asked leads to: what stands and is kept, and one more of each kind. */
export function followUpForm({ seen, standing }: FollowUpsAsked) {
  const kept = seen.filter((one) => isAmong(one, standing))
  const more = (kind: FollowUpKind) => {
    const choices = seen
      .filter((one) => one.kind === kind && !isAmong(one, standing))
      .map((one) => ({ value: valueOf(one), text: nameOf(one) }))
    const field = pick({ label: words.add[kind], nothingChosen: words.none, choices })
    return choices.length === 0 ? unseen(field) : field
  }
  const keep = picks({
    label: words.keep,
    hint: words.keepHint,
    choices: kept.map((one) => ({ value: valueOf(one), text: nameOf(one), hint: words.kinds[one.kind] })),
  })
  return defineForm({
    keep: kept.length === 0 ? unseen(keep) : keep,
    finding: more('finding'),
    action: more('action'),
    commitment: more('commitment'),
  })
}

/** What the form begins with: everything that stands is kept. */
export function followUpsKnown({ seen, standing }: FollowUpsAsked) {
  return { keep: seen.filter((one) => isAmong(one, standing)).map(valueOf) }
}

/** What was chosen on the form. */
export function followUpsChosen({
  keep,
  finding,
  action,
  commitment,
}: Answers<ReturnType<typeof followUpForm>['fields']>): readonly FollowUp[] {
  return [...keep, finding, action, commitment].filter((value) => value !== '').map(followUpOf)
}

/** What something leads to, as a list: what is public as a link to its public page. */
export function followUpList(followUps: readonly KnownFollowUp[]): Html {
  if (followUps.length === 0) return html`<p class="govuk-body">${words.nothing}</p>`
  return html`<ul class="govuk-list govuk-list--bullet">
    ${followUps.map(
      (one) =>
        html`<li>
          ${words.kinds[one.kind]}:
          ${one.isPublic ? html`<a class="govuk-link" href="${addressOf(one)}">${nameOf(one)}</a>` : nameOf(one)}
        </li>`,
    )}
  </ul>`
}

/** Whether there is anything to choose or to take away. */
export function hasFollowUps({ seen }: Pick<FollowUpsAsked, 'seen'>): boolean {
  return seen.length > 0
}

const longest = 110

function nameOf({ title, partOf, isPublic }: KnownFollowUp): string {
  const short = title.length > longest ? `${title.slice(0, longest).trimEnd()}…` : title
  const name = partOf === '' ? short : `${partOf}: ${short}`
  return isPublic ? name : `${name} (${words.notPublic})`
}

function addressOf({ kind, id }: FollowUp): string {
  return `/${kind}s/${id}`
}

function valueOf({ kind, id }: FollowUp): string {
  return `${kind}/${id}`
}

function followUpOf(value: string): FollowUp {
  const [kind, id] = value.split('/')
  return { kind, id } as FollowUp
}

function unseen<Value>(field: Field<Value>): Field<Value> {
  return { ...field, show: () => html`` }
}
