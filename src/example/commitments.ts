/** A promise of the story that is followed: found by the words of its limb, with what became of it. */
export type ExampleCommitment = {
  /** How the limb in which it was promised goes on after its verb. */
  readonly promised: string
  /** The days by which its day was moved, counted from the first promised day, each with the reason and who approved it. */
  readonly moves?: readonly {
    readonly onDays: number
    readonly toDays: number
    readonly words: string
    readonly by: string
  }[]
  /** The improvement plan that answers it. */
  readonly plan?: string
  /** What its owner said when it was done, and the title of the item at which the body accepted it. */
  readonly kept?: { readonly words: string; readonly acceptedAt: string }
  /** For a recommendation of scrutiny: the title of the item at which the executive answered it, and the answer. */
  readonly answered?: { readonly at: string; readonly plan: string; readonly backInDays: number }
}

/** What is followed in Ashcombe: promises kept, one of them to the ombudsman, two not due, one late and twice moved, and two of scrutiny. */
export const followedPromises: readonly ExampleCommitment[] = [
  {
    promised: 'that every secondary school name one teacher',
    kept: {
      words: 'All nine secondary schools have named a teacher; the list is on the page for young carers.',
      acceptedAt: 'Young carers: a teacher in every school',
    },
  },
  {
    promised: 'that the ombudsman and the Audit and Governance Committee be told within three months',
    kept: {
      words:
        'All 31 cases were read again. Twelve people had waited too long; each has had a letter, a visit and £300. The ombudsman has been told.',
      acceptedAt: 'Miss Y and 31 others',
    },
  },
  {
    promised: 'to the Cabinet a weekend rota and a woodland section',
    answered: {
      at: 'Weekend burials and a woodland section',
      plan: 'Two registrars and a gravedigger take weekends in turn; the woodland section is a part of the extension.',
      backInDays: 365,
    },
    kept: {
      words: 'The rota has run for a year: 58 burials at a weekend, one put off, for snow.',
      acceptedAt: 'Weekend burials: the first year',
    },
  },
  { promised: 'that a plan for keeping watch after the panel be brought within six months' },
  { promised: 'that the number of sibling groups parted, and for how long, be given', plan: 'children' },
  {
    promised: 'that two council houses in Eastmere be adapted for foster families',
    moves: [
      {
        onDays: -6,
        toDays: 28,
        words: 'The survey of the second house found a beam that has to be replaced.',
        by: 'Executive Mayor',
      },
      {
        onDays: 24,
        toDays: 42,
        words: 'The builder gave notice of three more weeks for the wiring.',
        by: 'Executive Mayor',
      },
    ],
  },
  {
    promised: 'to the Cabinet shutters on the south side of the six tallest blocks',
    answered: {
      at: 'Shutters',
      plan: 'Shutters for 410 windows of six blocks, made and hung by the council’s own carpenters.',
      backInDays: 150,
    },
  },
]
