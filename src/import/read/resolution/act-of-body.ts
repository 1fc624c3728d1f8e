import { bodyAtHead } from '../item/body-name.ts'
import type { ItemParts } from '../item/parts.ts'
import { stretchOf } from '../text/folded.ts'
import { sentencesOf } from '../../../foundation/sentences.ts'
import type { FoundRun } from './find-resolution.ts'

const people = /^(?:Members|Councillors|Leader|Mayor|Executive Mayor|Portfolio Holder|Group)$/
const acts =
  /^,? (?:(?:then|unanimously|duly|therefore|subsequently|formally|considered and|reviewed and) ){0,2}(?:noted|received|approved|endorsed|adopted|accepted|agreed|deferred)(?: and (?:noted|received|approved|endorsed|agreed))? (?!that\b|with\b)(?:\S+ ){0,10}?(?:reports?|updates?|presentations?|minutes|contents?|position|information|(?:work )?programmes?|plans?|recommendations?|strateg(?:y|ies)|statements?|budgets?|registers?|progress|papers?|applications?|polic(?:y|ies)|appointments?|schedules?|accounts)\b/

/** What the body did where its minute says only that: "The Committee noted the report." as the last words of the item. */
export function actOfBody(parts: ItemParts): FoundRun | undefined {
  const last = parts.plain.at(-1)?.block
  if (last === undefined || sentencesOf(last.body.text).length > 1) return undefined
  const body = bodyAtHead(last.body.text)
  const stretch = stretchOf(last.body)
  if (body === undefined || stretch === undefined || people.test(stretch.text.slice(body.start, body.end)))
    return undefined
  return acts.test(last.body.text.slice(body.end, body.end + 300))
    ? {
        formula: undefined,
        subject: stretchOf(last.body, body.start, body.end),
        intro: undefined,
        limbs: [{ number: undefined, stretch }],
      }
    : undefined
}
