import { linkVoice } from '../../acts/voice/link-voice.ts'
import { followUpForm, followUpsChosen, followUpsKnown, hasFollowUps } from '../parts/follow-up-form.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { formRoute } from './form-route.ts'
import { readOf, voiceAddress, voiceAsked, voiceCrumbs } from './read-voices.ts'
import { voicesWords } from './words.ts'

const words = voicesWords.links

/** Says to which findings and actions a voice leads. */
export const linkRoute = formRoute({
  url: '/voices/:id/links',
  act: 'link-voice',
  find: async (visit, asked) => {
    const seen = await voiceAsked(visit, asked)
    return seen === undefined || seen.stage === 'withdrawn' ? undefined : seen
  },
  page: (_visit, seen) => {
    const asked = { seen: seen.choices, standing: seen.followUps }
    return {
      title: words.title,
      lead: words.lead,
      form: followUpForm(asked),
      known: followUpsKnown(asked),
      before: !hasFollowUps(asked) && warningText({ text: words.noneToChoose, iconFallbackText: words.note }),
      action: `${voiceAddress(seen)}/links`,
      buttonText: words.save,
      watched: [{ kind: 'voice', id: seen.voice.id }],
      reads: readOf(seen),
      breadcrumbs: voiceCrumbs(seen),
    }
  },
  take: (session, { voice }, answers) =>
    linkVoice(session, { voiceId: voice.id, chosen: followUpsChosen(answers) }),
  done: (seen) => ({ goTo: voiceAddress(seen), text: words.saved }),
})
