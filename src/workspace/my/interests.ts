import { takeBackInterest, tellInterest, type InterestToTell } from '../../acts/interest/tell-interest.ts'
import { declarationFrom } from '../../acts/room/read-room.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { InterestClass, InterestResponse } from '../../council/room/entry.ts'
import { interestConsequences } from '../../council/rules/meeting-day.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { itemsOf, type ItemRow } from '../../store/agenda.ts'
import { dispensationsOn } from '../../store/dispensation.ts'
import { interestsOf } from '../../store/interest.ts'
import type { MeetingOfBody } from '../../store/meeting.ts'
import { toldInterestsAt, type ToldInterestRow } from '../../store/told-interest.ts'
import { pick, requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { textTyped } from '../../web/form/field.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { actButton, formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { interestWords } from '../interests/words.ts'
import { fieldOfCode } from '../room/enter-form.ts'
import { declaredKind } from '../room/view/told-interests.ts'
import { roomWords } from '../room/words.ts'
import { hasAgenda, myMeetingAt } from './read-my.ts'
import { myWords } from './words.ts'

const words = myWords.interests
const { classes } = roomWords.declare

/** A member tells the clerk which interest they will declare at a meeting, and sees what they have told. */
export const tellInterestRoute: Route = {
  url: '/my/meetings/:id/interests',
  for: 'member',
  show: async (visit, asked) => {
    const ground = await groundOf(visit, await myMeetingAt(visit, asked))
    return ground && page(visit, ground, formOf(ground).start({}, asked.typed))
  },
  take: async (visit, asked) => {
    const ground = await groundOf(visit, await myMeetingAt(visit, asked))
    if (ground === undefined) return undefined
    const filled = formOf(ground).read(asked.typed)
    if (!filled.ok) return page(visit, ground, filled.refusal)
    const { item, which, dispensation, ...answers } = filled.value
    const isRegistered = which !== 'sensitive' && which !== 'other'
    const told: InterestToTell = {
      meetingId: ground.meeting.meeting_id,
      itemId: item,
      interest: answers.class,
      response: answers.response,
      isSensitive: which === 'sensitive',
      ...(isRegistered && { interestId: which }),
      ...(which === 'other' && { words: answers.words }),
      ...(dispensation !== '' && { dispensation }),
    }
    const done = await visit.act((session) => tellInterest(session, told))
    if (done.ok) return { goTo: '/workspace/my', notice: { text: words.saved } }
    const field = fieldOfCode[done.refusal.code]
    return page(visit, ground, refusedForm(asked.typed, done.refusal, field))
  },
}

/** A member takes back what they told the clerk of an item. */
export const takeBackInterestRoute: Route = {
  url: '/my/meetings/:id/interests/back',
  for: 'member',
  take: async (visit, { params, typed }) => {
    const [meetingId, itemId] = [params['id'] ?? '', textTyped(typed, 'item')]
    if (!isIdForm(meetingId) || !isIdForm(itemId)) return undefined
    const asked = { meetingId: meetingId as MeetingId, itemId: itemId as Id<'item'> }
    const done = await visit.act((session) => takeBackInterest(session, asked))
    const said = done.ok ? words.takenBack : explainRefusal(done.refusal).sentence
    return { goTo: '/workspace/my', notice: { text: said } }
  },
}

/** On a member's own page: what they told the clerk for a meeting, and the way to tell more once the agenda is out. */
export function interestsPart(
  visit: Visit,
  meeting: { readonly meeting_id: MeetingId; readonly state: string },
  told: readonly ToldInterestRow[],
): Html {
  if (!hasAgenda.has(meeting.state)) return nothing
  const own = told.filter(
    (one) => one.meeting_id === meeting.meeting_id && one.person_id === visit.reader.personId,
  )
  return html`${own.length > 0 && html`<p class="govuk-body">${words.told}</p>`} ${toldList(visit, own)}
    <p class="govuk-body">
      <a class="govuk-link" href="/workspace/my/meetings/${meeting.meeting_id}/interests"
        >${own.length > 0 ? words.linkAgain : words.link}</a
      >
    </p>`
}

/** What the form of a meeting offers its member, and what they have told already. */
type Ground = {
  readonly meeting: MeetingOfBody
  readonly items: readonly ItemRow[]
  readonly interests: Awaited<ReturnType<typeof interestsOf>>
  readonly dispensations: readonly string[]
  readonly told: readonly ToldInterestRow[]
}

async function groundOf(visit: Visit, meeting: MeetingOfBody | undefined): Promise<Ground | undefined> {
  const { personId } = visit.reader
  if (meeting === undefined || personId === undefined) return undefined
  const { meeting_id: meetingId, starts_on: on } = meeting
  return reading(visit, async ({ tx, councilId }) => ({
    meeting,
    items: (await itemsOf(tx, councilId, meetingId)).filter((item) => item.released_entry !== null),
    interests: (await interestsOf(tx, councilId, personId)).filter((row) => row.ended_on === null),
    dispensations: (await dispensationsOn(tx, councilId, on))
      .filter((row) => row.person_id === personId)
      .map((row) => row.subject),
    told: (await toldInterestsAt(tx, councilId, [meetingId])).filter((row) => row.person_id === personId),
  }))
}

function formOf({ items, interests, dispensations }: Ground) {
  return defineForm({
    item: requiredPick<Id<'item'>>({
      label: words.item,
      required: words.itemRequired,
      choices: items.map((row) => ({ value: row.item_id, text: words.itemOf(row.number, row.title) })),
    }),
    which: requiredChoice<Id<'interest'> | 'sensitive' | 'other'>({
      label: words.which,
      hint: words.whichHint,
      required: words.whichRequired,
      choices: [
        ...interests
          .filter((row) => row.withheld_entry === null)
          .map((row) => ({
            value: row.interest_id,
            text: row.words,
            hint: interestWords.kinds[row.kind as keyof typeof interestWords.kinds],
          })),
        { value: 'sensitive' as const, text: words.sensitive, hint: words.sensitiveHint },
        { value: 'other' as const, text: words.other },
      ],
    }),
    words: longText({ label: words.words, rows: 2, maxLength: 1000 }),
    class: requiredChoice<InterestClass>({
      label: words.class,
      required: words.classRequired,
      choices: choicesOf(classes).map((one) => ({ ...one, hint: interestConsequences[one.value].meaning })),
    }),
    response: requiredChoice<InterestResponse>({
      label: words.response,
      required: words.responseRequired,
      choices: choicesOf(words.responses),
    }),
    dispensation: pick({
      label: words.dispensation,
      nothingChosen: words.noDispensation,
      choices: dispensations.map((subject) => ({ value: subject, text: subject })),
    }),
  })
}

function choicesOf<Value extends string>(texts: Readonly<Record<Value, string>>) {
  return (Object.keys(texts) as Value[]).map((value) => ({ value, text: texts[value] }))
}

function page(visit: Visit, ground: Ground, state: FormState): WorkspacePage {
  const { meeting, items, dispensations, told } = ground
  const form = formOf(ground)
  const before = html`<p class="govuk-body">${words.lead}</p>
    ${told.length > 0 && html`<h2 class="govuk-heading-m">${words.told}</h2>`} ${toldList(visit, told)}`
  const breadcrumbs = [{ text: myWords.title, href: '/workspace/my' }]
  const lead = words.way(meeting.body_name, visit.say.longDate(meeting.starts_on))
  const inside = html`${form.show('item', state)}
  ${form.show('which', state, { other: form.show('words', state) })} ${form.show('class', state)}
  ${form.show('response', state)} ${dispensations.length > 0 && form.show('dispensation', state)}`
  const action = `/workspace/my/meetings/${meeting.meeting_id}/interests`
  const common = { title: words.title, lead, form, state, breadcrumbs, action, buttonText: words.save }
  if (items.length > 0) return formPage(visit, { ...common, before, inside })
  return {
    title: words.title,
    breadcrumbs,
    main: html`<h1 class="govuk-heading-l">${words.title}</h1>
      <p class="govuk-body">${words.noItems}</p>`,
  }
}

function toldList(visit: Visit, told: readonly ToldInterestRow[]): Html {
  if (told.length === 0) return nothing
  return html`<ul class="govuk-list govuk-list--spaced">
    ${told.map(
      (row) =>
        html`<li>
          ${toldLine(row)}
          ${actButton(visit, {
            action: `/workspace/my/meetings/${row.meeting_id}/interests/back`,
            inside: html`<input type="hidden" name="item" value="${row.item_id}" />`,
            buttonText: words.takeBack,
            buttonClasses: 'govuk-button--secondary mh-small-button',
          })}
        </li>`,
    )}
  </ul>`
}

function toldLine(row: ToldInterestRow): string {
  const declared = declarationFrom(row)
  const line = words.toldItem(row.number, declaredKind(declared), words.willDo[declared.response])
  return row.dispensation === null ? line : line + words.under(row.dispensation)
}
