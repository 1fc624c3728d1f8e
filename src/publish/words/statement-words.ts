import type { Catalogue } from '../../web/catalogue.ts'

/** The accessibility statement and the privacy page. */
export const statementWords = {
  language: 'en-GB',
  noContact: 'Write to the council’s democratic services.',
  accessibility: {
    title: 'Accessibility statement',
    lead: (council: string) => `This statement is about the meetings and decisions site of ${council}.`,
    use: 'Using this site',
    useText: 'You can:',
    usePoints: [
      'make the text four times as large without scrolling sideways',
      'use every part with a keyboard alone, or with speech',
      'read every page with a screen reader, without JavaScript, and on paper',
      'set your own colours: no meaning is carried by colour alone',
    ],
    how: 'How accessible it is',
    howText:
      'Each kind of page is checked at two widths against the Web Content Accessibility Guidelines 2.2, level AA, by a program, each time the software is changed. A program finds only some kinds of fault, so tell us what it has missed.',
    files: 'Files',
    filesText:
      'Where we hold the text of a document, the whole of it stands on a page of its own, and the file is only a copy. Some older files may not be accessible. Ask us for the content in another form.',
    help: 'If something does not work for you',
    helpText:
      'Tell us what you tried to read and what form would help. We will answer within 10 working days.',
    enforcement: 'Enforcement',
    enforcementText:
      'The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not content with our answer, contact the Equality Advisory and Support Service.',
  },
  privacy: {
    title: 'Privacy',
    lead: 'You can read everything here without telling us who you are.',
    visits: 'Your visit',
    visitsText:
      'Reading sets no cookies, loads nothing from other sites, and leaves no record of who reads what. What you search for is used to answer you and is not kept. A page with a form sets one cookie that keeps others from sending it in your name; it is gone when you close your browser.',
    follow: 'Following by mail',
    followText:
      'If you follow a page by mail we keep your e-mail address and which pages you follow, for that alone. Nobody at the council’s screens sees who follows what. We forget both at once when you stop, after three days if you never confirmed, and when mail to you keeps coming back. Copies of the database that were made before are kept until they are deleted in their turn. Our record of mail says that a mail went out, not to whom.',
    followRights: 'We rely on your consent, which you take back by stopping. Every mail has a link for that.',
    record: 'People in the record',
    recordText:
      'The law asks a council to publish who took a decision, who attended and what was resolved. The names of councillors, senior officers and those who speak in public stand in that record and stay in it for at least six years.',
    young: 'Young people',
    youngText:
      'Young people are named by the role in which they spoke and never by name, unless they have agreed to it.',
    wrong: 'If something about you is wrong or should not be here',
    wrongText:
      'Tell us. We can take a document out of view at once while we look at it; its address then says that it was withdrawn.',
    complain: 'If you are not content',
    complainText: 'You can complain to the Information Commissioner’s Office.',
  },
} as const satisfies Catalogue
