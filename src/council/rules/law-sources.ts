import type { LawPage } from '../refusal.ts'
import type { StatutoryRule } from './statutory-rule.ts'

/** Where each source of law is published: the first link of its page. */
const addresses: Readonly<Record<string, string>> = {
  'docs/law/lga-1972-part-va.md': 'https://www.legislation.gov.uk/ukpga/1972/70/part/VA',
  'docs/law/sch-12-minutes.md': 'https://www.legislation.gov.uk/ukpga/1972/70/schedule/12',
  'docs/law/si-2012-2089.md': 'https://www.legislation.gov.uk/uksi/2012/2089',
  'docs/law/si-2014-2095.md': 'https://www.legislation.gov.uk/uksi/2014/2095',
  'docs/law/lga-2000-scrutiny.md': 'https://www.legislation.gov.uk/ukpga/2000/22/section/9FE',
  'docs/law/si-2007-462.md': 'https://www.legislation.gov.uk/uksi/2007/462',
  'docs/law/ilacs-framework.md':
    'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  'docs/law/area-send-framework.md':
    'https://www.gov.uk/government/publications/area-send-framework-and-handbook',
  'docs/law/lga-1974-ombudsman.md': 'https://www.legislation.gov.uk/ukpga/1974/7/section/31',
  'docs/law/laaa-2014.md': 'https://www.legislation.gov.uk/ukpga/2014/2/schedule/7',
  'docs/law/sch-12-voting.md': 'https://www.legislation.gov.uk/ukpga/1972/70/schedule/12',
  'docs/law/si-1993-202.md': 'https://www.legislation.gov.uk/uksi/1993/202/schedule/2',
  'docs/law/vacancies.md': 'https://www.legislation.gov.uk/ukpga/1972/70/part/V',
  'docs/law/members-interests.md': 'https://www.legislation.gov.uk/ukpga/2011/20/part/1/chapter/7',
  'docs/law/holidays.md': 'https://www.legislation.gov.uk/ukpga/1971/80/schedule/1',
} satisfies Partial<Record<LawPage, string>>

/** The address at which the source of a rule is published; `undefined` where it is the council's own and stands with it. */
export function sourceOf(rule: StatutoryRule): string | undefined {
  return addresses[rule.lawPage]
}
