import type { HouseRules } from '../../council/room/house-rules.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm, type Answers } from '../../web/form/form.ts'
import { longText, wholeNumber } from '../../web/form/text-fields.ts'
import { houseRulesWords as words } from './words.ts'

const { seconder, substitutes } = words

const fields = {
  guillotine: wholeNumber({ ...words.guillotine, least: 1, most: 1440 }),
  seconder: requiredChoice({
    label: seconder.label,
    required: seconder.required,
    isInline: true,
    choices: [
      { value: 'yes', text: seconder.yes },
      { value: 'no', text: seconder.no },
    ] as const,
  }),
  demandedBy: wholeNumber({ ...words.demandedBy, least: 1, most: 100 }),
  substitutes: requiredChoice({
    label: substitutes.label,
    required: substitutes.required,
    choices: [
      { value: 'named', text: substitutes.named },
      { value: 'anyCouncillor', text: substitutes.anyCouncillor },
      { value: 'none', text: substitutes.none },
    ] as const,
  }),
  exclusion: longText({ ...words.exclusion, rows: 4, maxLength: 2000 }),
} as const

/** The form in which a council records what its constitution says of the meetings of a body. */
export const rulesForm = defineForm(fields)

/** What the form holds for the rules of a body. */
export function rulesTyped(rules: HouseRules): Answers<typeof fields> {
  return {
    guillotine: rules.guillotineMinutes,
    seconder: rules.isSeconderNeeded ? 'yes' : 'no',
    demandedBy: rules.recordedVoteDemandedBy,
    substitutes: rules.substitutes,
    exclusion: rules.exclusionWords ?? '',
  }
}

/** The rules that the form's answers make. */
export function rulesOfAnswers(answers: Answers<typeof fields>): HouseRules {
  const exclusionWords = answers.exclusion.trim()
  return {
    ...(answers.guillotine !== undefined && { guillotineMinutes: answers.guillotine }),
    isSeconderNeeded: answers.seconder === 'yes',
    recordedVoteDemandedBy: answers.demandedBy ?? 1,
    substitutes: answers.substitutes,
    ...(exclusionWords !== '' && { exclusionWords }),
  }
}

/** The first thing of which the council's own words for excluding the public do not say where it is to stand. */
export function missingFrom({ exclusionWords }: HouseRules): string | undefined {
  if (exclusionWords === undefined) return undefined
  return ['{items}', '{paragraphs}'].find((place) => !exclusionWords.includes(place))
}
