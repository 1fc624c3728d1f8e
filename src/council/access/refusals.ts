import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Instant } from '../../foundation/instant.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { AccessClass } from './access-class.ts'
import type { ActName } from './power.ts'

type ClassName = AccessClass['class']

/** Why something may not be done, classed, published, released or withdrawn. */
export type AccessRefusal =
  | { readonly code: 'already-published'; readonly publishedAt: Instant }
  | { readonly code: 'already-withdrawn'; readonly withdrawnAt: Instant }
  | { readonly code: 'author-cannot-release' }
  | { readonly code: 'breach-not-told' }
  | { readonly code: 'before-expected-time'; readonly source: string; readonly expectedAt: Instant }
  | { readonly code: 'cannot-reclassify'; readonly from: ClassName; readonly to: ClassName }
  | { readonly code: 'clock-disagrees' }
  | { readonly code: 'clock-doubted' }
  | { readonly code: 'clock-not-doubted' }
  | { readonly code: 'clock-seen-nowhere' }
  | { readonly code: 'condition-not-confirmed'; readonly condition: string }
  | { readonly code: 'confidential-without-ground' }
  | { readonly code: 'document-without-file' }
  | { readonly code: 'embargo-address-not-web' }
  | { readonly code: 'embargo-without-condition' }
  | { readonly code: 'embargo-without-source' }
  | { readonly code: 'evidence-not-told' }
  | {
      readonly code: 'exempt-paragraph-unknown'
      readonly paragraph: string
      readonly known: readonly string[]
    }
  | { readonly code: 'exempt-review-not-ahead'; readonly reviewOn: CalendarDate }
  | { readonly code: 'exempt-without-decider' }
  | { readonly code: 'exempt-without-paragraph' }
  | { readonly code: 'exempt-without-public-interest-test' }
  | { readonly code: 'exempt-without-review-date' }
  | { readonly code: 'reading-ended-already' }
  | { readonly code: 'reading-ends-before-it-begins' }
  | { readonly code: 'reading-not-accepted' }
  | { readonly code: 'reading-not-markable'; readonly mediaType: string }
  | { readonly code: 'reading-of-another' }
  | { readonly code: 'reading-without-terms' }
  | { readonly code: 'no-power'; readonly act: ActName }
  | { readonly code: 'not-agreed' }
  | { readonly code: 'not-embargoed'; readonly class: ClassName }
  | { readonly code: 'not-kept-back' }
  | { readonly code: 'not-open'; readonly class: ClassName }
  | { readonly code: 'not-restricted'; readonly class: ClassName }
  | { readonly code: 'nothing-to-withdraw' }
  | { readonly code: 'reader-not-known'; readonly name: string }
  | { readonly code: 'reclassified-without-reason' }
  | { readonly code: 'release-rule-as-it-is' }
  | { readonly code: 'release-rule-not-waiting' }
  | { readonly code: 'release-rule-own' }
  | { readonly code: 'release-rule-without-reason' }
  | { readonly code: 'releaser-not-known' }
  | { readonly code: 'second-releaser-needed'; readonly consents: number; readonly needed: 1 | 2 }
  | { readonly code: 'taken-back-without-reason' }
  | { readonly code: 'withdrawal-without-reason' }

const classNames: Readonly<Record<ClassName, string>> = {
  open: 'open',
  draft: 'a draft',
  exempt: 'exempt',
  confidential: 'confidential',
  embargoed: 'embargoed',
}

const schedule12A = 'docs/law/sched-12a-lga-1972.md'
const regulations2012 = 'docs/law/si-2012-2089.md'

/** What each refusal about access says. */
export const accessRefusals: Explanations<AccessRefusal> = {
  'already-published': { say: () => 'The document is public already.' },
  'already-withdrawn': {
    say: () => 'The document was withdrawn. Its address keeps the time and the reason.',
  },
  'author-cannot-release': {
    say: () =>
      'You wrote this document or handed it in, so you cannot be one of those who release it. Somebody else must.',
  },
  'breach-not-told': {
    say: () => 'Say what became known and where it was found. Both stay on the record.',
  },
  'before-expected-time': {
    say: ({ source }) =>
      `The embargo is not expected to end yet. Until then ${source} itself must allow it: record their words and where they are.`,
    law: regulations2012,
  },
  'cannot-reclassify': {
    say: ({ from, to }) =>
      to === 'open' && (from === 'embargoed' || from === 'exempt')
        ? 'A document that is kept back is not opened by changing its class. Confirm that the reason has gone, and have it released.'
        : `A document that is ${classNames[from]} cannot be made ${classNames[to]}.`,
  },
  'clock-disagrees': {
    say: () =>
      'The other clock shows another time than this machine does. Look at both again, and have the clock of the machine put right where it is wrong.',
  },
  'clock-doubted': {
    say: () =>
      'The clock of the machine has run away, so nothing is released until somebody has confirmed the time under “Withheld papers”.',
  },
  'clock-not-doubted': { say: () => 'The time has been confirmed already: the clock is not in doubt.' },
  'clock-seen-nowhere': { say: () => 'Say which other clock you looked at. It stays on the record.' },
  'condition-not-confirmed': {
    say: ({ condition }) =>
      `Nobody has recorded, with what they saw and where, that this has happened: ${condition}`,
    law: regulations2012,
  },
  'confidential-without-ground': {
    say: () => 'Say what forbids disclosure of this document, and who imposed it.',
    law: regulations2012,
  },
  'document-without-file': { say: () => 'The document has no file yet. Add one first.' },
  'embargo-address-not-web': {
    say: () =>
      'The address at which the source will publish must be a web address that begins with https:// or http://.',
  },
  'embargo-without-condition': {
    say: () => 'Say what must be seen to have happened before the embargo ends. A date is not enough.',
  },
  'embargo-without-source': {
    say: () => 'Say whose embargo this is, and on what terms they gave the document.',
    law: regulations2012,
  },
  'evidence-not-told': {
    say: () => 'Say what you saw, and where: somebody who was not there must be able to check it.',
  },
  'exempt-paragraph-unknown': {
    say: ({ paragraph, known }) =>
      `${paragraph} is not a paragraph this council can rely on. It may use ${known.join(', ')}.`,
    law: schedule12A,
  },
  'exempt-review-not-ahead': {
    say: ({ reviewOn }) =>
      `The review date, ${dateInWords(reviewOn)}, has come. Information is exempt only so long as the public interest favours it: give a later day.`,
    law: schedule12A,
  },
  'exempt-without-decider': { say: () => 'Say who decided that this is exempt.', law: schedule12A },
  'exempt-without-paragraph': {
    say: () => 'Name at least one paragraph of Schedule 12A under which this is exempt.',
    law: schedule12A,
  },
  'exempt-without-public-interest-test': {
    say: () =>
      'Say why the public interest in withholding this outweighs the public interest in disclosing it.',
    law: schedule12A,
  },
  'exempt-without-review-date': {
    say: () => 'Say on which day it is looked at again whether this must still be exempt.',
    law: schedule12A,
  },
  'reading-ended-already': { say: () => 'The reading has ended, so there is nothing to accept or to end.' },
  'reading-ends-before-it-begins': {
    say: () => 'The reading ends before it begins, or has ended already. Give a later time.',
  },
  'reading-not-accepted': { say: () => 'Accept the terms first. The paper opens then.' },
  'reading-not-markable': {
    say: ({ mediaType }) =>
      `A file of this type (${mediaType}) cannot be marked for its reader, so it is not given to one. Put it in as PDF, Word, Excel, PowerPoint or a picture.`,
  },
  'reading-of-another': { say: () => 'The reading was given to somebody else.' },
  'reading-without-terms': { say: () => 'Say on what terms the paper is given to its reader.' },
  'no-power': {
    say: ({ act }) =>
      `You do not have the power to ${act.replaceAll('-', ' ')}. Ask the administrator of your council.`,
  },
  'not-agreed': {
    say: () =>
      'You have not agreed to this release, or your agreement no longer counts, so there is nothing to take back.',
  },
  'not-embargoed': {
    say: ({ class: name }) => `The document is ${classNames[name]}, so there is no embargo to lift.`,
  },
  'not-kept-back': {
    say: () =>
      'The document is neither embargoed nor exempt nor confidential, so nothing of it is kept back.',
  },
  'not-open': {
    say: ({ class: name }) => `The document is ${classNames[name]}. Only an open document can be published.`,
  },
  'not-restricted': {
    say: () =>
      'Only an exempt or confidential document is listed by its title alone. Publish an open one; an embargoed one or a draft is never listed.',
    law: schedule12A,
  },
  'nothing-to-withdraw': { say: () => 'The document is not public, so there is nothing to withdraw.' },
  'reader-not-known': {
    say: ({ name }) =>
      `The account of ${name} belongs to no person in the register, so a copy cannot be marked for its reader. Ask your administrator to name the person.`,
  },
  'reclassified-without-reason': { say: () => 'Say why the class of this document changes.' },
  'release-rule-as-it-is': {
    say: () => 'This is the rule that holds already, and no other waits. Choose another, or leave it.',
  },
  'release-rule-not-waiting': {
    say: () =>
      'This rule does not wait for a second person: it was agreed to already, or another was set since. Look at the page again.',
  },
  'release-rule-own': {
    say: () => 'You set this rule yourself, so somebody else must agree to it.',
  },
  'release-rule-without-reason': {
    say: () => 'Say why the rule changes, and who in the council decided so.',
  },
  'releaser-not-known': {
    say: () =>
      'Your account belongs to no person in the register, so nobody can tell that you are a second person. Ask your administrator to name the person.',
  },
  'second-releaser-needed': {
    say: ({ consents, needed }) => {
      if (needed === 1)
        return 'Somebody who did not write this document must agree to its release. Nobody has yet.'
      return consents === 0
        ? 'Two different people must release this document. Nobody has yet.'
        : 'A second person, different from the first, must release this document.'
    },
  },
  'taken-back-without-reason': {
    say: () => 'Say why you take your agreement back. It stays on the record.',
  },
  'withdrawal-without-reason': {
    say: () => 'Say why the document is withdrawn. The reason stays at its address.',
  },
}
