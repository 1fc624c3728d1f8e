import { usualClearanceDays } from '../rules/clearance-days.ts'
import type { ReportTemplate, ReportTemplateId, TemplateSection } from './report-template.ts'

/** The template by which reports are written where a council has set none of its own. */
export const usualReportTemplate: ReportTemplate = {
  id: 'usual' as ReportTemplateId,
  name: 'Report for decision',
  order: 'parallel',
  sections: [
    text(
      'purpose',
      'Purpose of the report',
      'What this is about, in three sentences that anybody can follow.',
    ),
    {
      key: 'recommendations',
      heading: 'Recommendations',
      kind: 'recommendations',
      isRequired: true,
      guidance: 'Each a decision that can be taken as it stands, beginning with a verb.',
    },
    text(
      'reasons',
      'Reasons for the recommendations',
      'Why these, in words that the record of decision can repeat.',
    ),
    text('options', 'Other options considered', 'Each option that was rejected, and why.'),
    text('background', 'Background', 'What the decision-maker needs to know, and no more.'),
    implication(
      'finance',
      'Financial implications',
      'What it costs or saves, in which budget and which year.',
    ),
    implication('legal', 'Legal implications', 'The power that is used, and the duties that apply.'),
    implication('equality', 'Equality implications', 'Who is affected, and what the assessment found.'),
    implication(
      'risk',
      'Risk implications',
      'What may go wrong, how likely it is, and what is done about it.',
    ),
    implication(
      'climate',
      'Climate and environment implications',
      'What it does to emissions, nature and resilience.',
    ),
    {
      key: 'backgroundPapers',
      heading: 'Background papers',
      kind: 'backgroundPapers',
      isRequired: false,
      guidance: 'One to a line. Those that were relied on to a material extent, apart from published works.',
    },
    {
      key: 'appendices',
      heading: 'Appendices',
      kind: 'appendices',
      isRequired: false,
      guidance: 'One to a line, with its title.',
    },
  ],
  clearances: [
    { key: 'finance', name: 'Finance', workingDays: usualClearanceDays, sections: [] },
    { key: 'legal', name: 'Legal', workingDays: usualClearanceDays, sections: [] },
    { key: 'equality', name: 'Equality', workingDays: usualClearanceDays, sections: [] },
    { key: 'director', name: 'Director', workingDays: usualClearanceDays, sections: [] },
    { key: 'member', name: 'Lead member', workingDays: usualClearanceDays, sections: [] },
  ],
}

function text(key: string, heading: string, guidance: string): TemplateSection {
  return { key, heading, kind: 'text', isRequired: key !== 'background', guidance }
}

function implication(key: string, heading: string, guidance: string): TemplateSection {
  return { key, heading, kind: 'implication', isRequired: true, guidance }
}
