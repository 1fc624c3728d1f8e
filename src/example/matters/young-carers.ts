import { at, limb, opens, promise, say, voice, type Storyline } from '../moment.ts'

/** Children who look after somebody, and children who complain. */
export const youngCarers: Storyline = {
  key: 'young-carers',
  title: 'Young carers and children’s complaints',
  summary: 'What children told the Council when it asked them, and what it did by the next meeting.',
  kind: 'children',
  moments: [
    at(
      'children-5',
      ['Young carers', 'To learn how many children look after somebody at home.'],
      voice(
        'A young carer',
        'Does the tablets before school. She would like one teacher to know without her having to say it in front of people.',
      ),
      say('calloway', 'The last census gives 410 young carers in the borough; schools knew of 96.'),
      promise('agree', 'that every secondary school name one teacher', {
        owner: 'dcs',
        dueDays: 90,
        back: 'children',
      }),
    ),
    at(
      'children-4',
      ['Complaints from children', 'To read what children complained of, in their words.'],
      opens('calloway', 'Nineteen complaints. Eleven are about being told a thing would happen on Thursday.'),
      say('branfield', 'He proposed Thursday as a unit of trust.'),
      limb('agree', 'that a promise to a child be kept on its day or explained in person'),
    ),
    at(
      'children-4',
      ['Young carers: a teacher in every school', 'To check the promise.'],
      opens('calloway', 'All nine have a name. Two had one already and had not told the young carers.'),
      voice('A young carer', 'Told her teacher by leaving the leaflet on the desk, and it worked.'),
      limb('note', 'that the undertaking is kept'),
    ),
  ],
}
