import { setReportTemplate } from '../../acts/report/set-report-template.ts'
import type { ReportTemplate, ReportTemplateId } from '../../council/report/report-template.ts'
import { usualReportTemplate } from '../../council/report/usual-report-template.ts'
import { newId } from '../../foundation/identifier.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { button } from '../../web/components/button.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { templatesKnown } from './reading.ts'
import { clearanceRows, sectionRows } from './template-fields.ts'
import { reportWords } from './words.ts'

const words = reportWords.template
const here = '/workspace/reports/templates'

/** The templates by which reports are written: the usual one, and the council's own. */
export const templatesRoute: Route = {
  url: '/reports/templates',
  for: ['set-report-template'],
  show: async (visit) => {
    const templates = await templatesKnown(visit)
    return {
      title: words.title,
      breadcrumbs: [{ text: reportWords.title, href: '/workspace/reports' }],
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        ${button({ text: words.add, href: `${here}/new` })}
        <ul class="govuk-list">
          ${templates.map(
            ({ id, name }) =>
              html`<li>
                ${id === usualReportTemplate.id ? words.usual(name) : html`<a class="govuk-link" href="${here}/${id}">${name}</a>`}
              </li>`,
          )}
        </ul>`,
    }
  },
}

/** Sets a template of the council's own: a new one begins as the usual one is. */
export const templateRoute: Route = {
  url: '/reports/templates/:template',
  for: ['set-report-template'],
  show: async (visit, { params, typed }) => {
    const template = await templateAt(visit, params['template'])
    if (template === undefined) return undefined
    const { name, order, sections, clearances } = template
    const known = { name: isNew(params['template']) ? '' : name, order, sections, clearances }
    return page(visit, template, formOf(template).start(known, typed))
  },
  take: async (visit, { params, typed }) => {
    const template = await templateAt(visit, params['template'])
    if (template === undefined) return undefined
    const filled = formOf(template).read(typed)
    if (!filled.ok) return page(visit, template, filled.refusal)
    const id = isNew(params['template']) ? newId<'template'>(visit.random) : template.id
    const set = await visit.act((session) => setReportTemplate(session, { ...filled.value, id }))
    return set.ok
      ? { goTo: here, notice: { text: words.done } }
      : page(visit, template, refusedForm(typed, set.refusal))
  },
}

function isNew(id: string | undefined): boolean {
  return id === 'new'
}

/** The template that an address names; the usual one, without its identifier, to begin a new one from. */
async function templateAt(visit: Visit, id: string | undefined): Promise<ReportTemplate | undefined> {
  if (isNew(id)) return { ...usualReportTemplate, id: 'new' as ReportTemplateId }
  const templates = await templatesKnown(visit)
  return templates.find((one) => one.id === id && one.id !== usualReportTemplate.id)
}

function formOf(template: ReportTemplate) {
  return defineForm({
    name: text({ label: words.name, required: words.nameRequired, maxLength: 200 }),
    sections: sectionRows(template.sections),
    order: requiredChoice<ReportTemplate['order']>({
      label: words.order,
      required: words.orderRequired,
      choices: [
        { value: 'parallel', text: words.parallel },
        { value: 'inOrder', text: words.inOrder },
      ],
    }),
    clearances: clearanceRows(template),
  })
}

function page(visit: Visit, template: ReportTemplate, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.editTitle,
    lead: words.editLead,
    form: formOf(template),
    state,
    action: `${here}/${template.id}`,
    buttonText: words.save,
    breadcrumbs: [
      { text: reportWords.title, href: '/workspace/reports' },
      { text: words.title, href: here },
    ],
  })
}
