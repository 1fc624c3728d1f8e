import { publicVoice, publicVoices, type WholeVoice } from '../../store/public/voice.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { followUpsOf, type DrawFollowUps } from '../parts/follow-ups.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { paragraph, paragraphs, section } from '../parts/section.ts'
import { ownWords, whoSaid } from '../parts/voices.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { voiceWords as words } from '../words/voice-words.ts'

const list = '/you-said-we-did'

/** What young people have said and what the council did: each that may be read now, the latest first. */
export const voicesPage: PageMaker = async (visit) => {
  const voices = await publicVoices(visit.record)
  const drawn = await followUpsOf(visit, voices)
  return {
    title: words.title,
    section: 'home',
    description: words.lead,
    breadcrumbs: way([words.title]),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${paragraph(link(`${list}/in-short`, words.toChildren))}
    ${
      voices.length === 0
        ? paragraph(words.none)
        : voices.map((voice) =>
            section(
              titleOf(voice),
              html`${loopOf(visit, voice, drawn)}
              ${paragraph(link(`${list}/${voice.voice_id}`, html`${words.permanent}<span class="govuk-visually-hidden">: ${titleOf(voice)}</span>`))}`,
            ),
          )
    }
    ${section(
      words.about,
      words.aboutText.map((text) => paragraph(text)),
    )}`,
  }
}

/** One thing that a young person said, with its answer; or that something was taken back, and nothing else. */
export const voicePage: PageMaker = async (visit, { id }) => {
  const voice = await publicVoice(visit.record, id)
  if (voice === undefined) return undefined
  const isOpen = voice.is_open
  const drawn = await followUpsOf(visit, [voice])
  const title = isOpen ? titleOf(voice) : words.takenBackTitle
  return {
    title,
    section: 'home',
    noindex: !isOpen,
    breadcrumbs: way([words.title, list], [title]),
    main: isOpen
      ? html`${pageHeading({ title })} ${loopOf(visit, voice, drawn)}`
      : html`${pageHeading({ title })} ${paragraph(words.takenBack)} ${paragraph(words.takenBackMore)}`,
  }
}

/** The same in short sentences and large type, for children. */
export const childrensVoicesPage: PageMaker = async ({ record }) => {
  const voices = await publicVoices(record)
  const said = words.children
  return {
    title: said.title,
    section: 'home',
    description: said.lead,
    breadcrumbs: way([words.title, list], [said.title]),
    main: html`<div class="mh-measure">
      ${pageHeading({ title: said.title, lead: said.lead })} ${large(said.safe)} ${large(said.mind)}
      ${
        voices.length === 0
          ? large(said.none)
          : voices.map(
              (voice) =>
                html`<section class="mh-section">
                  <h2 class="govuk-heading-l">${label(words.states.themes, voice.voice_theme ?? '')}</h2>
                  ${large(html`<strong>${said.said(whoSaid(voice))}</strong> ${voice.plain_words}`)}
                  ${inShort(voice)}
                </section>`,
            )
      }
      ${large(said.tell)} ${paragraph(link(list, words.toWhole))}
    </div>`,
  }
}

function inShort({ answers, told }: WholeVoice): Html {
  const said = words.children
  const answer = answers.at(-1)
  const last = told.at(-1)
  return html`${answer === undefined ? large(said.noAnswer) : large(html`<strong>${said.weSaid}</strong> ${answer.words}`)}
  ${answer !== undefined && large(last === undefined ? said.notTold : `${said.told} ${label(said.reactions, last.reaction)}`)}`
}

function large(text: string | Html): Html {
  return html`<p class="govuk-body-l">${text}</p>`
}

function titleOf(voice: WholeVoice): string {
  return words.heading(label(words.states.themes, voice.voice_theme ?? ''), voice.role ?? words.aYoungPerson)
}

function loopOf(visit: Visit, voice: WholeVoice, drawn: DrawFollowUps): Html {
  const followUps = drawn(voice)
  return html`<h3 class="govuk-heading-m">${words.youSaid}</h3>
    ${voice.said_month !== null && paragraph(words.saidIn(whoSaid(voice), visit.say.month(voice.said_month)))}
    ${voice.question && paragraph(words.asked(voice.question))} ${paragraphs(voice.plain_words ?? '')}
    ${ownWords(voice)} ${voice.recording !== null && paragraph(link(voice.recording, words.recording))}
    ${voice.forum !== null && paragraph(words.place(voice.forum))}
    ${voice.item_id !== null && paragraph(link(`/items/${voice.item_id}`, words.item))}
    ${voice.matter_id !== null && paragraph(link(`/matters/${voice.matter_id}`, words.matter))}
    <h3 class="govuk-heading-m">${words.weDid}</h3>
    ${answersOf(visit, voice)}
    ${
      followUps &&
      html`<h3 class="govuk-heading-m">${words.leadsTo}</h3>
        ${followUps}`
    }
    ${
      voice.answers.length > 0 &&
      html`<h3 class="govuk-heading-m">${words.weTold}</h3>
        ${toldRows(visit, voice)}`
    }`
}

function answersOf({ say }: Visit, { answers }: WholeVoice): Html | undefined {
  if (answers.length === 0) return paragraph(words.noAnswer)
  return html`${answers.map(
    (answer) =>
      html`${paragraphs(answer.words)}
      ${paragraph(words.answeredBy(answer.answered_by, say.date(answer.answered_on)))}`,
  )}`
}

function toldRows({ say }: Visit, { told }: WholeVoice): Html | undefined {
  if (told.length === 0) return paragraph(words.notTold)
  return html`${told.map((row) =>
    paragraph(
      `${words.told(say.month(row.told_month), label(words.states.mediums, row.medium))} ${label(words.states.reactions, row.reaction)}`,
    ),
  )}`
}
