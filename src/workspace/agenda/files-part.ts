import { scannedFile } from '../../acts/scan/scanned-file.ts'
import { mayPublishScanned } from '../../council/scan/publish-scanned.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { html, type Fragment } from '../../web/html.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { scanWords } from '../withheld/scan-words.ts'
import { agendaWords } from './words.ts'
import type { ReadAgenda } from './read-agenda.ts'

/** The papers of an agenda whose files cannot go out yet, each with why and the way to what was found; nothing where all can. */
export async function filesPart(visit: Visit, { waiting }: ReadAgenda): Promise<Fragment> {
  const me = [{ accountId: visit.reader.accountId, personId: visit.reader.personId }]
  const stopped = await reading(visit, async (session) => {
    const found: { readonly documentId: string; readonly title: string; readonly why: string }[] = []
    for (const paper of waiting) {
      if (paper.class !== 'open') continue
      const may = mayPublishScanned(await scannedFile(session, paper), me)
      const { document_id: documentId, title } = paper
      if (!may.ok) found.push({ documentId, title, why: explainRefusal(may.refusal).sentence })
    }
    return found
  })
  if (stopped.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">${scanWords.agendaTitle}</h2>
    <p class="govuk-body">${scanWords.agendaLead}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${stopped.map(
        ({ documentId, title, why }) =>
          html`<li>
            ${why}
            <a class="govuk-link" href="/workspace/withheld/${documentId}#findings"
              >${scanWords.agendaLink}<span class="govuk-visually-hidden"
                >${agendaWords.itemNamed(title)}</span
              ></a
            >
          </li>`,
      )}
    </ul>`
}
