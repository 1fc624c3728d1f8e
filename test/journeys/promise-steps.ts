import type { Page } from 'playwright-core'
import type { Hands } from './hands.ts'

/** A day as it is typed: date, month, year; under the question of the form, where it asks for more than one. */
export type TypedDay = readonly [date: string, month: string, year: string, question?: string]

/** Gives the day that a form asks for. */
export async function setDay(
  { write }: Hands,
  page: Page,
  [date, month, year, question]: TypedDay,
): Promise<void> {
  const when = question === undefined ? page : page.getByRole('group', { name: question })
  await write(when.getByLabel('Day', { exact: true }), date)
  await write(when.getByLabel('Month', { exact: true }), month)
  await write(when.getByLabel('Year', { exact: true }), year)
}

/** A promise as it is followed: its words, who owes it, and by when the cabinet hears of it. */
export type Promised = { readonly quote: string; readonly owner: string; readonly dueOn: TypedDay }

/** On the form that the page of a decision leads to: follows a promise for the cabinet, and gives its identifier. */
export async function followPromise(
  hands: Hands,
  page: Page,
  { quote, owner, dueOn }: Promised,
): Promise<string> {
  const { pick, press, tick, write } = hands
  await write(page.getByLabel('The words of the promise'), quote)
  await tick(page.getByLabel('A promise', { exact: true }))
  await pick(page.getByLabel('Who owes it?'), { label: owner })
  await setDay(hands, page, dueOn)
  await pick(page.getByLabel('Which body hears of it?'), { label: 'Cabinet' })
  await press(page, 'Follow it')
  await page.getByText('The promise is followed.').waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Says that a promise is done, which closes nothing, and puts it on the agenda of a meeting of its body; gives the item. */
export async function sayDoneAndPlace(
  { follow, press, write }: Hands,
  page: Page,
  said: { readonly promise: string; readonly words: string; readonly meetingId: string },
): Promise<string> {
  await page.goto(`/workspace/commitments/${said.promise}/claim`)
  await write(page.getByLabel('What was done, and what shows it?'), said.words)
  await press(page, 'It is done')
  await page.getByText('It stands as done, and waits for the body.').waitFor()
  await page.goto(`/workspace/meetings/${said.meetingId}/agenda`)
  await follow(page, 'Put them on the agenda')
  await press(page, 'Put these on the agenda')
  await page
    .getByText(/Report back: /)
    .first()
    .waitFor()
  return (await page.locator('[data-item]').first().getAttribute('data-item')) ?? ''
}

/** From the decisions of a meeting: records that the body accepted there, as kept, the promise that was reported back. */
export async function recordAccepted(
  { click, look, press, tick }: Hands,
  page: Page,
  { meetingId, picture }: { readonly meetingId: string; readonly picture: string },
): Promise<void> {
  await page.goto(`/workspace/meetings/${meetingId}/decisions`)
  await look(page, `${picture}-from`)
  await click(page.getByRole('link', { name: /^Record what the body said of/ }))
  await tick(page.getByLabel('It accepts this as kept'))
  await look(page, picture)
  await press(page, 'Record it')
  await page.getByText('What the body said is on the record.').waitFor()
}
