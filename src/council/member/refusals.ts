import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'

/** Why an appointment cannot be recorded or ended, an absence not approved, or a political group or ward not kept. */
export type MemberRefusal =
  | { readonly code: 'appointment-unknown' }
  | { readonly code: 'appointment-ended-already'; readonly toOn: CalendarDate }
  | { readonly code: 'office-unknown' }
  | { readonly code: 'person-unknown' }
  | { readonly code: 'apologies-of-no-member' }
  | { readonly code: 'apologies-too-late' }
  | { readonly code: 'apologies-sent-already' }
  | { readonly code: 'apologies-not-sent' }
  | { readonly code: 'substitute-not-possible'; readonly name: string }
  | { readonly code: 'substitute-asked-already'; readonly name: string }
  | { readonly code: 'absence-of-no-member' }
  | { readonly code: 'absence-ends-before-approval'; readonly approvedOn: CalendarDate }
  | { readonly code: 'absence-approved-too-late'; readonly lastDayOn: CalendarDate }
  | { readonly code: 'holding-ends-before-it-begins'; readonly office: string; readonly fromOn: CalendarDate }
  | {
      readonly code: 'office-already-held'
      readonly office: string
      readonly holder: string
      readonly fromOn: CalendarDate
    }
  | { readonly code: 'group-without-name' }
  | { readonly code: 'group-name-taken'; readonly name: string }
  | { readonly code: 'group-unknown' }
  | { readonly code: 'group-changed-that-day'; readonly fromOn: CalendarDate }
  | { readonly code: 'group-unchanged'; readonly fromOn: CalendarDate }
  | { readonly code: 'group-change-unknown' }
  | { readonly code: 'group-change-without-reason' }
  | { readonly code: 'ward-without-name' }
  | { readonly code: 'ward-ends-before-it-begins'; readonly fromOn: CalendarDate }
  | { readonly code: 'ward-seats-beyond-reason'; readonly most: number }
  | { readonly code: 'ward-name-taken'; readonly name: string; readonly fromOn: CalendarDate }
  | { readonly code: 'ward-unknown' }
  | { readonly code: 'ward-not-on-that-day'; readonly name: string; readonly on: CalendarDate }
  | { readonly code: 'ward-seats-filled'; readonly name: string; readonly seats: number }
  | { readonly code: 'declared-after-it-begins'; readonly declaredOn: CalendarDate }

/** What each refusal about an appointment, an absence, a political group or a ward says. */
export const memberRefusals: Explanations<MemberRefusal> = {
  'appointment-unknown': { say: () => 'That appointment is not in the register.' },
  'appointment-ended-already': {
    say: ({ toOn }) =>
      `That appointment ended on ${dateInWords(toOn)} already. The ended term stays on the record.`,
  },
  'office-unknown': { say: () => 'That office is not in the register. Register the office first.' },
  'person-unknown': { say: () => 'That person is not in the register. Register the person first.' },
  'apologies-of-no-member': {
    say: () =>
      'You have no seat on that body on the day of the meeting, so it expects no apologies of yours.',
  },
  'apologies-too-late': {
    say: () => 'That meeting has begun or is not to be held. Tell the clerk in the room.',
  },
  'apologies-sent-already': { say: () => 'Your apologies for that meeting are with the clerk already.' },
  'apologies-not-sent': {
    say: () => 'You have sent no apologies for that meeting, so there are none to take back.',
  },
  'substitute-not-possible': {
    say: ({ name }) =>
      `${name} cannot come in your place: the rules of the body or the register do not allow it. Choose somebody else, or nobody.`,
  },
  'substitute-asked-already': {
    say: ({ name }) =>
      `${name} is to come in the place of another member, and nobody takes two. Choose somebody else, or nobody.`,
  },
  'absence-of-no-member': {
    law: 'docs/law/vacancies.md',
    say: () => 'That person holds no seat on the full council, so no absence of theirs needs its approval.',
  },
  'absence-ends-before-approval': {
    say: ({ approvedOn }) =>
      `The absence would end before it was approved on ${dateInWords(approvedOn)}. Give the last day that the council approved.`,
  },
  'absence-approved-too-late': {
    law: 'docs/law/vacancies.md',
    say: ({ lastDayOn }) =>
      `The council must approve the reason by ${dateInWords(lastDayOn)}, and this day is later. The seat was lost by then: declare it vacant.`,
  },
  'holding-ends-before-it-begins': {
    say: ({ office, fromOn }) =>
      `The appointment to ${office} would end before it begins on ${dateInWords(fromOn)}.`,
  },
  'office-already-held': {
    say: ({ office, holder, fromOn }) =>
      `${holder} holds the office of ${office} from ${dateInWords(fromOn)}. End that appointment before another begins.`,
  },
  'group-without-name': { say: () => 'Give the group its name, as the public knows it.' },
  'group-name-taken': {
    say: ({ name }) => `“${name}” is in the register already. A group has a name that can be told from it.`,
  },
  'group-unknown': { say: () => 'That group is not in the register. Register the group first.' },
  'group-changed-that-day': {
    say: ({ fromOn }) =>
      `A change of this person’s group on ${dateInWords(fromOn)} is on record already. Take that one back first.`,
  },
  'group-unchanged': {
    say: ({ fromOn }) => `The register says so from ${dateInWords(fromOn)} already.`,
  },
  'group-change-unknown': {
    say: () => 'No change of this person’s group is on record from that day, or it was taken back.',
  },
  'group-change-without-reason': { say: () => 'Say why the change is taken back.' },
  'ward-without-name': { say: () => 'Give the ward its name.' },
  'ward-ends-before-it-begins': {
    say: ({ fromOn }) => `The first day is ${dateInWords(fromOn)}, so the last cannot be before it.`,
  },
  'ward-seats-beyond-reason': { say: ({ most }) => `A ward elects from 1 to ${most} members here.` },
  'ward-name-taken': {
    say: ({ name, fromOn }) =>
      `There is a ward “${name}” from ${dateInWords(fromOn)} on in some of these days. Give that one its last day first.`,
  },
  'ward-unknown': { say: () => 'That ward is not in the register. Register the ward first.' },
  'ward-not-on-that-day': {
    say: ({ name, on }) =>
      `There is no ward “${name}” on ${dateInWords(on)}: its boundaries hold for other days.`,
  },
  'ward-seats-filled': {
    say: ({ name, seats }) =>
      `${name} elects ${seats === 1 ? 'one member, and that seat is' : `${seats} members, and those seats are`} held on that day. End a term first, or correct the ward.`,
  },
  'declared-after-it-begins': {
    say: ({ declaredOn }) =>
      `The result was declared on ${dateInWords(declaredOn)}, so the term cannot begin before it.`,
  },
}
