import { groundIn, groundSentence } from '../../council/access/private-ground.ts'
import { exemptParagraphs } from '../../council/rules/england.ts'
import { picks } from '../../web/form/choice-fields.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.item

/** Asks for the ground of a private item. Words that somebody wrote of their own are one more choice, and stay unless given up. */
export function groundField(stands: string | undefined) {
  const own = ownWords(stands)
  return picks({
    label: words.ground,
    hint: words.groundHint,
    choices: [
      ...(own === undefined ? [] : [{ value: 'kept', text: words.keepWords(own) }]),
      ...exemptParagraphs.map(({ number, describes }) => ({
        value: number,
        text: words.paragraph(number, describes),
      })),
      { value: 'confidential', text: words.confidential, hint: words.confidentialHint },
    ],
  })
}

/** The choices that a ground comes from. */
export function groundChosen(stands: string | undefined): readonly string[] {
  if (stands === undefined) return []
  const ground = groundIn(stands)
  if (ground === undefined) return ['kept']
  return [...ground.paragraphs, ...(ground.isConfidential ? ['confidential'] : [])]
}

/** The ground in words for the public; `undefined` where none is chosen yet. */
export function groundWords(chosen: readonly string[], stands: string | undefined): string | undefined {
  const composed = groundSentence({
    paragraphs: chosen.filter((one) => one !== 'kept' && one !== 'confidential'),
    isConfidential: chosen.includes('confidential'),
  })
  const kept = chosen.includes('kept') ? (ownWords(stands) ?? '') : ''
  const all = [kept, composed].filter((sentence) => sentence !== '').join(' ')
  return all === '' ? undefined : all
}

function ownWords(stands: string | undefined): string | undefined {
  return stands === undefined || groundIn(stands) !== undefined ? undefined : stands
}
