import type { ActsOf, Role } from '../access/role.ts'

const officers: readonly Role[] = ['participation-officer']

/** A supporter does these for the young people they support, and for nobody else. */
const adultsBeside: readonly Role[] = ['participation-officer', 'supporter']

/** What may be done with young people's words and consent, and by which roles. No clerk and no administrator is among them. */
export const voiceActs = {
  'take-on-participant': officers,
  'change-participant': officers,
  'place-participant': officers,
  'end-placement': officers,
  'record-forum-visit': adultsBeside,
  'tell-visit-outcome': adultsBeside,
  'record-voice-consent': adultsBeside,
  'withdraw-voice-consent': adultsBeside,
  'record-voice': adultsBeside,
  'change-voice': adultsBeside,
  'check-voice': adultsBeside,
  'publish-voice': officers,
  'withdraw-voice': adultsBeside,
  'link-voice': adultsBeside,
  'answer-voice': officers,
  'publish-voice-answer': officers,
  'tell-back': adultsBeside,
  'set-voice-policy': ['proper-officer', 'monitoring-officer'],
} as const satisfies ActsOf
