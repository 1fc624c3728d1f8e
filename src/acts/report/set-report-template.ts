import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ReportRefusal } from '../../council/report/refusals.ts'
import { checkTemplate, type ReportTemplate } from '../../council/report/report-template.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addReportTemplate, reportTemplates } from '../../store/report.ts'
import { enter, type Session } from '../session.ts'

/**
 * Sets a template of the council's own, as a new version where there is one already. Reports keep the version by which
 * they were commissioned.
 *
 * @refuses template-without-name, template-without-recommendations, template-key-twice, template-section-unknown,
 *   template-days-not-whole, no-power
 */
export async function setReportTemplate(
  session: Session,
  template: ReportTemplate,
): Promise<Result<number, ReportRefusal | AccessRefusal>> {
  const checked = checkTemplate(template)
  if (!checked.ok) return checked
  const kept = await reportTemplates(session.tx, session.councilId)
  const version = (kept.find((one) => one.report_template_id === template.id)?.version ?? 0) + 1
  const subject = { kind: 'reportTemplate', id: template.id, detail: { version } }
  const entry = enter(session, 'set-report-template', subject)
  if (!entry.ok) return entry
  await addReportTemplate(session.tx, {
    council_id: session.councilId,
    report_template_id: template.id,
    version,
    name: template.name,
    sections: JSON.stringify(template.sections),
    clearances: JSON.stringify(template.clearances),
    clearance_order: template.order,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(version)
}
