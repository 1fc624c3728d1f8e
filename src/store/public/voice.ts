import type { PublicRecord, Row } from './public-record.ts'

/** What the public may read of a young person's words: of one taken back, that there was one. */
export type PublicVoice = Row<'voice'>

/** A voice with what the council answered, what it leads to, and that the young person was told. */
export type WholeVoice = PublicVoice & {
  readonly followUps: readonly Row<'voice_follow_up'>[]
  readonly answers: readonly Row<'voice_answer'>[]
  readonly told: readonly Row<'voice_told'>[]
}

type VoiceId = PublicVoice['voice_id']

/** The voices that may be read now, the latest month first. */
export async function publicVoices(record: PublicRecord): Promise<WholeVoice[]> {
  const voices = await record.reader
    .selectFrom('published.voice')
    .selectAll()
    .where('council_id', '=', record.councilId)
    .where('is_open', '=', true)
    .orderBy('said_month', 'desc')
    .orderBy('voice_id')
    .execute()
  return whole(record, voices)
}

/** A voice by its id; `undefined` where none was ever public. */
export async function publicVoice(record: PublicRecord, voiceId: string): Promise<WholeVoice | undefined> {
  const voices = await record.reader
    .selectFrom('published.voice')
    .selectAll()
    .where('council_id', '=', record.councilId)
    .where('voice_id', '=', voiceId as VoiceId)
    .execute()
  return (await whole(record, voices))[0]
}

/** The voices that may be read now and lead to a finding or an action, the latest month first. */
export async function voicesLeadingTo(record: PublicRecord, to: VoicesAsked): Promise<WholeVoice[]> {
  const { reader, councilId } = record
  const voices = await reader
    .selectFrom('published.voice as v')
    .selectAll('v')
    .where('v.council_id', '=', councilId)
    .where('v.is_open', '=', true)
    .where('v.voice_id', 'in', (of) =>
      of
        .selectFrom('published.voice_follow_up as f')
        .select('f.voice_id')
        .where('f.council_id', '=', councilId)
        .where((where) =>
          'findingId' in to
            ? where('f.finding_id', '=', to.findingId)
            : where('f.action_id', '=', to.actionId),
        ),
    )
    .orderBy('v.said_month', 'desc')
    .orderBy('v.voice_id')
    .execute()
  return whole(record, voices)
}

/** To what the voices that are asked for lead. */
export type VoicesAsked =
  | { readonly findingId: Row<'finding'>['finding_id'] }
  | { readonly actionId: Row<'improvement_action'>['action_id'] }

async function whole(
  { reader, councilId }: PublicRecord,
  voices: readonly PublicVoice[],
): Promise<WholeVoice[]> {
  if (voices.length === 0) return []
  const ids = voices.map((voice) => voice.voice_id)
  const of = <View extends 'voice_answer' | 'voice_follow_up' | 'voice_told'>(view: View) =>
    reader
      .selectFrom(`published.${view}` as 'published.voice_answer')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('voice_id', 'in', ids)
      .orderBy('sequence')
      .execute() as unknown as Promise<Row<View>[]>
  const [answers, told, followUps] = await Promise.all([
    of('voice_answer'),
    of('voice_told'),
    of('voice_follow_up'),
  ])
  const followUpsOf = Map.groupBy(followUps, (row) => row.voice_id)
  const answersOf = Map.groupBy(answers, (row) => row.voice_id)
  const toldOf = Map.groupBy(told, (row) => row.voice_id)
  return voices.map((voice) => ({
    ...voice,
    answers: answersOf.get(voice.voice_id) ?? [],
    told: toldOf.get(voice.voice_id) ?? [],
    followUps: followUpsOf.get(voice.voice_id) ?? [],
  }))
}
