import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../../web/html.ts'
import { actButton } from './form-page.ts'
import type { OpenVisit } from './visit.ts'

test('a button that does one act is a form of its own, with its safeguards', () => {
  const visit = {
    formFields: () => html`<input type="hidden" name="_csrf" value="token" />`,
  } as unknown as OpenVisit
  const drawn = actButton(visit, {
    action: '/workspace/meetings/x/agenda/publication',
    buttonText: 'Publish',
  }).toString()
  assert.match(drawn, /<form\s+method="post"\s+action="\/workspace\/meetings\/x\/agenda\/publication"/)
  assert.match(drawn, /name="_csrf" value="token"/)
  assert.match(drawn, /<button type="submit"[^>]*>\s*Publish\s*<\/button>/)
})
