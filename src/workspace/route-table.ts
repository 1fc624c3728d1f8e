import { accountRoutes } from './account/account-routes.ts'
import { accountsRoutes } from './accounts/accounts-routes.ts'
import { agendaRoutes } from './agenda/agenda-routes.ts'
import { boardRoutes } from './board/board-routes.ts'
import { clockPolicyRoutes } from './clock-policy/policy-page.ts'
import { assuranceRoutes } from './assurance/assurance-routes.ts'
import { auditRoutes } from './audit/audit-routes.ts'
import { decisionRoutes } from './decision/decision-routes.ts'
import { forwardPlanRoutes } from './forward-plan/forward-plan-routes.ts'
import { findingRoutes } from './finding/finding-routes.ts'
import { draftRoutes } from './frame/draft.ts'
import type { AnyRoute } from './frame/route.ts'
import { houseRulesRoutes } from './house-rules/house-rules-routes.ts'
import { homeRoute } from './home/home.ts'
import { commitmentRoutes } from './commitment/commitment-routes.ts'
import { dispensationsRoutes } from './dispensations/dispensations-routes.ts'
import { improvementRoutes } from './improvement/improvement-routes.ts'
import { interventionRoutes } from './intervention/intervention-routes.ts'
import { interestsRoutes } from './interests/interests-routes.ts'
import { recessRoutes } from './recesses/recess-routes.ts'
import { venuesRoutes } from './venues/venues-routes.ts'
import { outsideRoutes } from './outside/outside-routes.ts'
import { registersRoutes } from './registers/registers-routes.ts'
import { reportRoutes } from './report/report-routes.ts'
import { meetingRoutes } from './meeting/meeting-routes.ts'
import { retentionRoutes } from './retention/retention-routes.ts'
import { submissionRoutes } from './submission/submission-routes.ts'
import { searchRoute } from './search/search-page.ts'
import { roomRoutes } from './room/room-routes.ts'
import { settleMentionRoute } from './mention/settle-route.ts'
import { mailRoutes } from './mail/mail-routes.ts'
import { signInRoutes } from './sign-in/sign-in-routes.ts'
import { sendApologiesRoute, takeBackApologiesRoute } from './my/apologies.ts'
import { takeBackInterestRoute, tellInterestRoute } from './my/interests.ts'
import { notifyChangeRoute, notifyEndRoute, notifyNewRoute, notifyNoneRoute } from './my/notify-forms.ts'
import { ownRegisterRoute } from './my/own-register.ts'
import { myRoute } from './my/my-page.ts'
import { noteRoutes } from './my/notes.ts'
import { pastPapersRoute } from './my/past-papers.ts'
import { privatePaperRoute } from './my/private-papers.ts'
import { readingsRoutes } from './readings/readings-routes.ts'
import { voicesRoutes } from './voices/voices-routes.ts'
import { withheldRoutes } from './withheld/withheld-routes.ts'
import { minutesRoutes } from './minutes/minutes-routes.ts'

/** Every address of the workspace. A folder of screens adds its own list here. */
export const workspaceRoutes: readonly AnyRoute[] = [
  homeRoute,
  ...signInRoutes,
  ...accountRoutes,
  ...draftRoutes,
  myRoute,
  privatePaperRoute,
  pastPapersRoute,
  sendApologiesRoute,
  takeBackApologiesRoute,
  ownRegisterRoute,
  notifyNewRoute,
  notifyNoneRoute,
  notifyChangeRoute,
  notifyEndRoute,
  tellInterestRoute,
  takeBackInterestRoute,
  ...noteRoutes,
  ...forwardPlanRoutes,
  ...submissionRoutes,
  ...reportRoutes,
  ...meetingRoutes,
  ...agendaRoutes,
  searchRoute,
  ...boardRoutes,
  ...clockPolicyRoutes,
  ...houseRulesRoutes,
  ...roomRoutes,
  ...accountsRoutes,
  ...mailRoutes,
  settleMentionRoute,
  ...auditRoutes,
  ...decisionRoutes,
  ...commitmentRoutes,
  ...minutesRoutes,
  ...registersRoutes,
  ...retentionRoutes,
  ...interestsRoutes,
  ...dispensationsRoutes,
  ...outsideRoutes,
  ...voicesRoutes,
  ...recessRoutes,
  ...venuesRoutes,
  ...withheldRoutes,
  ...readingsRoutes,
  ...improvementRoutes,
  ...interventionRoutes,
  ...assuranceRoutes,
  ...findingRoutes,
]
