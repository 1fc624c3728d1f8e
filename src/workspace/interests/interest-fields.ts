import { interestKinds, type InterestHolder, type InterestKind } from '../../council/interest/interest.ts'
import { interestKindRules } from '../../council/rules/interest-rules.ts'
import type { InterestRow } from '../../store/interest.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { optionalDate } from '../../web/form/date-fields.ts'
import { longText } from '../../web/form/text-fields.ts'
import { interestWords } from './words.ts'

const words = interestWords.form

/** What is asked of an interest: its kind, whose it is, its words and since when. */
export const interestFields = {
  kind: requiredChoice<InterestKind>({
    label: words.kind,
    required: words.kindRequired,
    choices: interestKinds.map((value) => ({
      value,
      text: interestWords.kinds[value],
      hint: interestKindRules[value].words,
    })),
  }),
  holder: requiredChoice<InterestHolder>({
    label: words.holder,
    hint: words.holderHint,
    required: words.holderRequired,
    choices: (['member', 'partner'] as const).map((value) => ({ value, text: interestWords.holders[value] })),
  }),
  words: longText({ label: words.words, hint: words.wordsHint, required: words.wordsRequired, rows: 3 }),
  fromOn: optionalDate({ label: words.fromOn }),
}

/** What an interest of the register says, as answers to {@link interestFields}. */
export function answersOf(row: InterestRow) {
  return {
    kind: row.kind as InterestKind,
    holder: row.holder as InterestHolder,
    words: row.words,
    fromOn: row.from_on ?? undefined,
  }
}
