import type { FollowedThing } from '../../council/follower/public-news.ts'
import { topicKinds, type Topic, type TopicKind } from '../../council/follower/topic.ts'
import { button } from '../../web/components/button.ts'
import { defineForm, formErrors, refusedState, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { formWords } from '../../web/form/words.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { followedThing } from '../news/followed-thing.ts'
import { topicAt, topicPages } from '../news/topic-page.ts'
import { link, way } from '../parts/links.ts'
import { paragraph } from '../parts/section.ts'
import type { FormVisit, PublicForm } from '../public-form.ts'
import type { PublicPage } from '../visit.ts'
import { followWords } from '../words/follow-words.ts'

const words = followWords.ask

const form = defineForm({
  email: text({
    label: words.email,
    hint: words.emailHint,
    required: words.emailRequired,
    maxLength: 254,
    type: 'email',
    autocomplete: 'email',
    spellcheck: false,
  }),
})

/** The forms by which the public follows by mail what has a feed or a permanent page: one for each kind. */
export const followForms: readonly PublicForm[] = topicKinds.map((kind) =>
  followForm(kind, `${topicPages[kind]}/follow`),
)

/** Asks for an address and nothing else. Its answer is the same for every address. */
function followForm(kind: TopicKind, url: string): PublicForm {
  return {
    url,
    show: async (visit, params, refused) => {
      const thing = await thingAt(visit, topicAt(kind, params))
      const state = refused === undefined ? form.start() : refusedState(refused.typed, refused.problem)
      return thing && askPage(visit, thing, state)
    },
    take: async (visit, params, typed) => {
      const topic = topicAt(kind, params)
      const thing = await thingAt(visit, topic)
      if (topic === undefined || thing === undefined) return undefined
      const filled = form.read(typed)
      if (!filled.ok) return askPage(visit, thing, filled.refusal)
      const asked = await visit.counter.follower.ask(visit.at, { address: filled.value.email, topic })
      if (!asked.ok) return askPage(visit, thing, refusedState(typed, asked.refusal.sentence, 'email'))
      return sentPage(thing)
    },
  }
}

function thingAt(visit: FormVisit, topic: Topic | undefined): Promise<FollowedThing | undefined> {
  return topic === undefined ? Promise.resolve(undefined) : followedThing(visit, topic, 1)
}

function askPage({ guard }: FormVisit, { title, path }: FollowedThing, state: FormState): PublicPage {
  const hasErrors = state.errors.length > 0
  return {
    title: hasErrors ? formWords.errorTitle(words.title) : words.title,
    ...(hasErrors && { status: 400 as const }),
    breadcrumbs: way([title, path], [words.title]),
    main: html`${formErrors(form, state)}
      ${pageHeading({ caption: title, title: words.title, lead: words.lead })}
      <form method="post" action="${path}/follow" novalidate class="mh-measure">
        ${guard} ${form.showAll(state)} ${paragraph(html`${words.kept} ${link('/privacy', words.privacy)}`)}
        ${button({ text: words.send, preventDoubleClick: true })}
      </form>`,
  }
}

function sentPage({ title, path }: FollowedThing): PublicPage {
  return {
    title: words.sentTitle,
    breadcrumbs: way([title, path], [words.title]),
    main: html`${pageHeading({ caption: title, title: words.sentTitle, lead: words.sent })}
    ${paragraph(words.notCome)} ${paragraph(link(path, words.back))}`,
  }
}
