import type { HousePhrase } from '../../../council/minutes/house-phrase.ts'
import type { MinuteQueryGround } from '../../../council/minutes/minute-queries.ts'
import type { SpeakerChoice } from '../../../council/minutes/speaker-choice.ts'
import type { editorWords } from '../editor-words.ts'
import type { Shown } from '../shown.ts'

/** What the editor of minutes is given by the server beside the words themselves. */
export type EditorGround = {
  readonly name: string
  readonly words: typeof editorWords
  readonly querySentences: Readonly<Record<string, string>>
  readonly speakers: readonly SpeakerChoice[]
  readonly phrases: readonly HousePhrase[]
  readonly register: MinuteQueryGround['register']
  readonly on: MinuteQueryGround['on']
  readonly items: readonly {
    readonly id: string
    readonly votes: readonly Shown[]
    readonly resolutions: readonly Shown[]
  }[]
}
