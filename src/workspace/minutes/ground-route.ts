import { housePhrasesOf } from '../../store/house-phrase.ts'
import type { Route } from '../frame/route.ts'
import { editorWords, minuteQueryWords } from './editor-words.ts'
import { openRegister, readMinutes } from './read-minutes.ts'

/** What the editor is given beside the words: who may have spoken, the phrases, what was voted and resolved. */
export const groundRoute: Route = {
  url: '/meetings/:id/minutes/ground',
  for: ['keep-minutes-version'],
  show: async (visit, { params }) => {
    const read = await readMinutes(visit, params['id'])
    if (read === undefined || read.state !== 'draft') return undefined
    const { items, speakers, register, meeting } = read
    const ground = {
      name: visit.reader.name,
      words: editorWords,
      querySentences: minuteQueryWords,
      speakers,
      phrases: await housePhrasesOf(visit.office, visit.councilId),
      register: openRegister(register),
      on: meeting.starts_on,
      items: items.map(({ id, votes, resolutions }) => ({ id, votes, resolutions })),
    }
    return { content: JSON.stringify(ground), mediaType: 'application/json; charset=utf-8' }
  },
}
