import { voicesLeadingTo, type VoicesAsked, type WholeVoice } from '../../store/public/voice.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { voiceWords as words } from '../words/voice-words.ts'
import { label } from './label.ts'
import { link } from './links.ts'
import { paragraph, paragraphs, section } from './section.ts'

/** What young people said that leads to a finding or an action, as a part of its page; `undefined` where nobody did. */
export async function voicesPart(visit: Visit, to: VoicesAsked): Promise<Html | undefined> {
  const voices = await voicesLeadingTo(visit.record, to)
  return voices.length === 0
    ? undefined
    : section(words.toldUs, html`${voices.map((voice) => voiceInShort(visit, voice))}`)
}

function voiceInShort({ say }: Visit, voice: WholeVoice): Html {
  const theme = label(words.states.themes, voice.voice_theme ?? '')
  return html`<div class="mh-section">
    ${voice.said_month !== null && html`<p class="govuk-body govuk-!-font-weight-bold">${words.saidIn(whoSaid(voice), say.month(voice.said_month))}</p>`}
    ${paragraphs(voice.plain_words ?? '')} ${ownWords(voice)}
    ${paragraph(
      link(
        `/you-said-we-did/${voice.voice_id}`,
        html`${words.toDone}<span class="govuk-visually-hidden">: ${theme}</span>`,
      ),
    )}
  </div>`
}

/** Their own words, where they agreed to be quoted. */
export function ownWords({ own_words: own }: WholeVoice): Html | undefined {
  return own === null
    ? undefined
    : html`${paragraph(words.inTheirWords)}
        <blockquote class="govuk-inset-text">${own}</blockquote>`
}

/** Who said it, as far as the public may know: the name they chose, their role, or a young person. */
export function whoSaid({ chosen_name: name, role }: WholeVoice): string {
  if (name !== null && role !== null) return `${name}, ${role}`
  return name ?? role ?? words.aYoungPerson
}
