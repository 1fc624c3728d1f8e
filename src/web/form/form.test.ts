import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Result } from '../../foundation/result.ts'
import { choice, pick, picks, requiredChoice, requiredPick, tick } from './choice-fields.ts'
import { date, optionalDate, time } from './date-fields.ts'
import type { Field, Typed } from './field.ts'
import { file } from './file-field.ts'
import { fileNameTyped } from './file-name-typed.ts'
import { defineForm, formErrors, refusedState } from './form.ts'
import { hidden, longText, secret, text, wholeNumber } from './text-fields.ts'
import { timeTyped } from './typed-time.ts'

const read = <Value>(field: Field<Value>, typed: Typed): Value | string | undefined => {
  const answer: Result<Value, string> = field.read(typed, 'x')
  return answer.ok ? answer.value : answer.refusal
}
const two = [
  { value: 'one', text: 'One' },
  { value: 'other', text: 'Other' },
] as const

describe('a field of text', () => {
  test('gives what was typed, tidied, and says what to do where nothing was', () => {
    assert.equal(read(text({ label: 'Title' }), { x: '  O’Brien \t Llŷn\u0000 ' }), 'O’Brien Llŷn')
    assert.equal(read(text({ label: 'Title', required: 'Enter a title' }), { x: '   ' }), 'Enter a title')
    assert.equal(
      read(text({ label: 'Title', maxLength: 3 }), { x: 'four' }),
      'Title must be 3 characters or fewer',
    )
    assert.equal(read(text({ label: 'Title' }), { x: 'Budget \u202efdp.exe\u202c' }), 'Budget fdp.exe')
    assert.equal(read(longText({ label: 'Text' }), { x: 'one\r\ntwo\r' }), 'one\ntwo')
    assert.equal(read(secret({ label: 'Password' }), { x: ' as typed ' }), ' as typed ')
    assert.match(String(read(text({ label: 'E-mail', type: 'email' }), { x: 'a@b' })), /^Enter an e-mail/)
    assert.equal(read(hidden(), {}), '')
  })

  test('shows what was typed again, escaped, and never a secret', () => {
    const shown = text({ label: 'Title' })
      .show('x', { typed: { x: '<b>"' }, error: 'No' })
      .toString()
    assert.match(shown, /value="&lt;b&gt;&quot;"/)
    assert.match(shown, /id="x-error"/)
    assert.doesNotMatch(
      secret({ label: 'Password' })
        .show('x', { typed: { x: 'abc' }, error: undefined })
        .toString(),
      /abc/,
    )
    assert.match(
      longText({ label: 'T' })
        .show('x', { typed: { x: 'a' }, error: undefined })
        .toString(),
      />\s*a<\/textarea>/,
    )
  })

  test('reads a whole number within its ends', () => {
    const field = wholeNumber({ label: 'Votes', least: 0, most: 100 })
    assert.equal(read(field, { x: ' 12 ' }), 12)
    assert.equal(read(field, { x: '' }), undefined)
    for (const bad of ['1.5', '-1', '101', 'ten', '1e1', '٣'])
      assert.equal(read(field, { x: bad }), 'Votes must be a whole number from 0 to 100', bad)
  })
})

describe('a field of a date', () => {
  const field = date({ label: 'The date', required: 'Enter the date' })
  const given = (day: string, month: string, year: string) =>
    read(field, { 'x-day': day, 'x-month': month, 'x-year': year })

  test('takes the month as a number or by name', () => {
    assert.equal(given('4', '12', '2024'), '2024-12-04')
    assert.equal(given('04', 'Dec', '2024'), '2024-12-04')
    assert.equal(given(' 29 ', 'february', '2024'), '2024-02-29')
  })

  test('says what is missing, or that there is no such day', () => {
    assert.equal(given('', '', ''), 'Enter the date')
    assert.equal(given('4', '', ''), 'The date must include a month and a year')
    assert.equal(given('29', '2', '2023'), 'The date must be a real date')
    assert.equal(given('31', '4', '2024'), 'The date must be a real date')
    assert.equal(given('1', '1', '24'), 'The date must be a real date')
    assert.equal(given('1', 'ju', '2024'), 'The date must be a real date')
    assert.equal(read(optionalDate({ label: 'The date' }), {}), undefined)
  })

  test('is written in three parts', () => {
    assert.deepEqual(field.write('2024-02-09' as never, 'x'), {
      'x-day': '9',
      'x-month': '2',
      'x-year': '2024',
    })
    assert.equal(field.focus('x'), 'x-day')
  })
})

test('a time is read as people write it', () => {
  const times: Readonly<Record<string, string | undefined>> = {
    '18:30': '18:30',
    '6.30pm': '18:30',
    '6 pm': '18:00',
    '12am': '00:00',
    '12pm': '12:00',
    noon: '12:00',
    midnight: '00:00',
    '0930': '09:30',
    '24:00': undefined,
    '13pm': undefined,
    '6': undefined,
    '18:60': undefined,
    soon: undefined,
    '0am': undefined,
  }
  for (const [typed, expected] of Object.entries(times)) assert.equal(timeTyped(typed), expected, typed)
  assert.equal(
    read(time({ label: 'The start' }), { x: 'soon' }),
    'The start must be a time, like 6:30pm or 18:30',
  )
  assert.equal(read(time({ label: 'The start' }), { x: '' }), '')
})

describe('a choice', () => {
  const options = { label: 'Which', choices: two, required: 'Choose one' }
  test('is one of those offered, or is refused', () => {
    for (const field of [requiredChoice(options), requiredPick(options)]) {
      assert.equal(read(field, { x: 'other' }), 'other')
      assert.equal(read(field, {}), 'Choose one')
      assert.equal(read(field, { x: 'third' }), 'Which: choose one of those that are listed')
    }
    assert.equal(read(choice({ label: 'Which', choices: two }), {}), '')
    assert.equal(read(pick({ label: 'Which', choices: two }), {}), '')
    assert.deepEqual(read(picks({ label: 'Which', choices: two }), { x: ['one', 'other', 'one'] }), [
      'one',
      'other',
    ])
    assert.equal(
      read(picks({ label: 'Which', choices: two }), { x: 'third' }),
      'Which: choose one of those that are listed',
    )
    assert.equal(read(tick({ label: 'I agree', required: 'Tick to agree' }), {}), 'Tick to agree')
    assert.equal(read(tick({ label: 'I agree' }), { x: 'yes' }), true)
  })
})

test('a file is taken with its name and type; none is none', () => {
  const sent = { fileName: 'a.pdf', mediaType: 'application/pdf', content: new Uint8Array([1]) }
  assert.deepEqual(read(file({ label: 'The report' }), { x: sent }), sent)
  assert.equal(
    read(file({ label: 'The report', required: 'Choose a file' }), {
      x: { ...sent, fileName: '', content: new Uint8Array() },
    }),
    'Choose a file',
  )
  assert.equal(
    read(file({ label: 'The report' }), { x: { ...sent, content: new Uint8Array() } }),
    '“a.pdf” is empty. Look whether it was saved, and choose it again',
    'a file that was chosen is not taken for none',
  )
  assert.equal(read(file({ label: 'The report' }), { x: 'text' }), undefined)
})

test('the name of a file is what its reader sees of it: no folders, no sign that hides or turns letters', () => {
  for (const [given, shown] of [
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\ann\\plan.pdf', 'plan.pdf'],
    ['annual \u202efdp.exe', 'annual fdp.exe'],
    ['a\u0000\u0007b\u200b.pdf', 'ab.pdf'],
    ['The %22big%22\u2028 plan\n.pdf', 'The "big" plan.pdf'],
    [`${'long '.repeat(80)}name.docx`, `${'long '.repeat(39)}.docx`],
    ['Adroddiad Llŷn – ½.pdf', 'Adroddiad Llŷn – ½.pdf'],
  ] as const)
    assert.equal(fileNameTyped(given), shown)
})

describe('a form', () => {
  const form = defineForm({
    title: text({ label: 'Title', required: 'Enter a title' }),
    heldOn: date({ label: 'The date', required: 'Enter the date' }),
  })

  test('gives its answers, or all that is wrong with what was typed', () => {
    const right = form.read({ title: 'A', 'heldOn-day': '1', 'heldOn-month': '2', 'heldOn-year': '2024' })
    assert.deepEqual(right, { ok: true, value: { title: 'A', heldOn: '2024-02-01' } })
    const wrong = form.read({ title: '' })
    assert.ok(!wrong.ok)
    assert.deepEqual(
      wrong.refusal.errors.map(({ text: said }) => said),
      ['Enter a title', 'Enter the date'],
    )
    const head = formErrors(form, wrong.refusal).toString()
    assert.match(head, /href="#title"/)
    assert.match(head, /href="#heldOn-day"/)
  })

  test('begins with what is known, or with what was typed before', () => {
    assert.deepEqual(form.start({ title: 'Known' }).typed, { title: 'Known' })
    assert.deepEqual(form.start({ title: 'Known' }, { title: 'Typed' }).typed, { title: 'Typed' })
    assert.equal(formErrors(form, form.start()).toString(), '')
    assert.match(
      formErrors(form, refusedState({}, 'The rules say no')).toString(),
      /<li>The rules say no<\/li>/,
    )
  })
})
