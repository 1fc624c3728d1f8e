import type { Route } from '../frame/route.ts'
import { answerRoute, publishAnswerRoute, tellRoute } from './answer-forms.ts'
import { checkRoute, publishRoute, withdrawRoute } from './check-forms.ts'
import { agreeRoute, takeBackRoute } from './consent-forms.ts'
import { deskRoute, participantsRoute } from './desk-page.ts'
import { endPlacementRoute, outcomeRoute, placeRoute, visitRoute } from './forum-forms.ts'
import { changeParticipantRoute, newParticipantRoute } from './participant-forms.ts'
import { participantRoute } from './participant-page.ts'
import { linkRoute } from './link-form.ts'
import { voicePolicyRoute } from './policy-page.ts'
import { changeVoiceRoute, recordVoiceRoute } from './voice-forms.ts'
import { voiceRoute } from './voice-page.ts'

/** Every address of young people's words in the workspace. */
export const voicesRoutes: readonly Route[] = [
  deskRoute,
  participantsRoute,
  newParticipantRoute,
  participantRoute,
  changeParticipantRoute,
  agreeRoute,
  takeBackRoute,
  placeRoute,
  endPlacementRoute,
  visitRoute,
  outcomeRoute,
  recordVoiceRoute,
  voiceRoute,
  changeVoiceRoute,
  linkRoute,
  checkRoute,
  publishRoute,
  withdrawRoute,
  answerRoute,
  publishAnswerRoute,
  tellRoute,
  voicePolicyRoute,
]
