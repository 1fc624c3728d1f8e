import type { TSchema } from 'typebox'
import { actionPage } from '../pages/action.ts'
import { attendancePage, attendanceQuery } from '../pages/attendance.ts'
import { bodiesPage } from '../pages/bodies.ts'
import { bodyPage, bodyQuery } from '../pages/body.ts'
import { commitmentPage } from '../pages/commitment.ts'
import { commitmentsPage, commitmentsQuery } from '../pages/commitments.ts'
import { decisionPage } from '../pages/decision.ts'
import { decisionNoticePage } from '../pages/decision-notice.ts'
import { decisionNoticesPage, decisionNoticesQuery } from '../pages/decision-notices.ts'
import { decisionsPage, decisionsQuery } from '../pages/decisions.ts'
import { dispensationsPage } from '../pages/dispensations.ts'
import { documentPage } from '../pages/document.ts'
import { documentsPage, documentsQuery } from '../pages/documents.ts'
import { findingPage } from '../pages/finding.ts'
import { forwardPlanPage } from '../pages/forward-plan.ts'
import { homePage } from '../pages/home.ts'
import {
  improvementPlanPage,
  improvementPlanQuery,
  improvementPlansPage,
} from '../pages/improvement-plans.ts'
import { interventionPage, interventionsPage } from '../pages/interventions.ts'
import { inspectionPage, inspectionsPage } from '../pages/inspections.ts'
import { interestsPage, memberInterestsPage } from '../pages/interests.ts'
import { itemPage } from '../pages/item.ts'
import { matterPage } from '../pages/matter.ts'
import { meetingPage } from '../pages/meeting.ts'
import { meetingsPage, meetingsQuery } from '../pages/meetings.ts'
import { noticePage } from '../pages/notice.ts'
import { noticesPage, noticesQuery } from '../pages/notices.ts'
import { outsideBodiesPage } from '../pages/outside-bodies.ts'
import { peoplePage } from '../pages/people.ts'
import { personPage } from '../pages/person.ts'
import { politicalGroupsPage } from '../pages/political-groups.ts'
import { petitionsPage } from '../pages/petitions.ts'
import { planEntryPage } from '../pages/plan-entry.ts'
import { searchPage, searchQuery } from '../pages/search.ts'
import { callInSchemePage, delegationSchemePage } from '../pages/schemes.ts'
import { accessibilityPage, privacyPage } from '../pages/statements.ts'
import { childrensVoicesPage, voicePage, voicesPage } from '../pages/voices.ts'
import { wardsPage } from '../pages/wards.ts'
import type { PageMaker } from '../visit.ts'

/** An address, the page that stands there, and what may be asked of it. */
export type PageRoute = {
  readonly url: string
  /** What stands at `:id`: an identifier, or the slug of a body. */
  readonly named?: 'id' | 'slug'
  readonly make: PageMaker
  readonly query?: TSchema
}

/** Every page of the public site. */
export const pageRoutes: readonly PageRoute[] = [
  { url: '/', make: homePage },
  { url: '/meetings', make: meetingsPage as PageMaker, query: meetingsQuery },
  { url: '/meetings/:id', named: 'id', make: meetingPage },
  { url: '/items/:id', named: 'id', make: itemPage },
  { url: '/decisions', make: decisionsPage as PageMaker, query: decisionsQuery },
  { url: '/decisions/:id', named: 'id', make: decisionPage },
  { url: '/commitments', make: commitmentsPage as PageMaker, query: commitmentsQuery },
  { url: '/commitments/:id', named: 'id', make: commitmentPage },
  { url: '/decision-notices', make: decisionNoticesPage as PageMaker, query: decisionNoticesQuery },
  { url: '/decision-notices/:id', named: 'id', make: decisionNoticePage },
  { url: '/scheme-of-delegation', make: delegationSchemePage },
  { url: '/how-call-in-works', make: callInSchemePage },
  { url: '/forward-plan', make: forwardPlanPage },
  { url: '/forward-plan/:id', named: 'id', make: planEntryPage },
  { url: '/notices', make: noticesPage as PageMaker, query: noticesQuery },
  { url: '/notices/:id', named: 'id', make: noticePage },
  { url: '/improvement-plans', make: improvementPlansPage },
  {
    url: '/improvement-plans/:id',
    named: 'id',
    make: improvementPlanPage as PageMaker,
    query: improvementPlanQuery,
  },
  { url: '/interventions', make: interventionsPage },
  { url: '/interventions/:id', named: 'id', make: interventionPage },
  { url: '/actions/:id', named: 'id', make: actionPage },
  { url: '/petitions', make: petitionsPage },
  { url: '/documents', make: documentsPage as PageMaker, query: documentsQuery },
  { url: '/documents/:id', named: 'id', make: documentPage },
  { url: '/bodies', make: bodiesPage },
  { url: '/bodies/:id', named: 'slug', make: bodyPage as PageMaker, query: bodyQuery },
  { url: '/outside-bodies', make: outsideBodiesPage },
  { url: '/people', make: peoplePage },
  { url: '/political-groups', make: politicalGroupsPage },
  { url: '/wards', make: wardsPage },
  { url: '/attendance', make: attendancePage as PageMaker, query: attendanceQuery },
  { url: '/people/:id', named: 'id', make: personPage },
  { url: '/people/:id/interests', named: 'id', make: memberInterestsPage },
  { url: '/interests', make: interestsPage },
  { url: '/dispensations', make: dispensationsPage },
  { url: '/inspections', make: inspectionsPage },
  { url: '/inspections/:id', named: 'id', make: inspectionPage },
  { url: '/findings/:id', named: 'id', make: findingPage },
  { url: '/matters/:id', named: 'id', make: matterPage },
  { url: '/you-said-we-did', make: voicesPage },
  { url: '/you-said-we-did/in-short', make: childrensVoicesPage },
  { url: '/you-said-we-did/:id', named: 'id', make: voicePage },
  { url: '/search', make: searchPage as PageMaker, query: searchQuery },
  { url: '/accessibility-statement', make: accessibilityPage },
  { url: '/privacy', make: privacyPage },
]
