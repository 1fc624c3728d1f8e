import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { worldSite } from '../../../test/publish/world-site.ts'

const { visit, world } = await worldSite()

async function found(query: string): Promise<string> {
  const page = await visit(`/search?${query}`)
  assert.equal(page.status, 200, query)
  return page.text
}

async function leads(query: string): Promise<string> {
  return (await visit(`/search?q=${query}`)).markup
}

describe('the search', () => {
  test('finds words by their stem, marks them, and says what and when', async () => {
    const { text, markup } = await visit('/search?q=partnership')
    assert.match(text, /2 results for “partnership”/)
    assert.match(
      text,
      /Document Improvement plan .*Partnerships with health are named.*Cabinet 26 November 2024/,
    )
    assert.match(markup, /<mark class="mh-found">Partnerships<\/mark>/)
    assert.ok(markup.includes(`href="/documents/${world.id('open')}"`))
  })

  test('shows what stands in a text as text', async () => {
    const { markup } = await visit('/search?q=oral+questions')
    assert.match(markup, /Oral update &lt;b&gt;&amp; questions&lt;\/b&gt;/)
  })

  test('leads to a body by its address and to a person by theirs', async () => {
    const { markup } = await visit('/search?q=overview')
    assert.match(markup, /href="\/bodies\/overview"/)
    assert.ok(
      (await visit('/search?q=Gatford&kind=person')).markup.includes(`href="/people/${world.id('gatford')}"`),
    )
  })

  test('finds what the registers say and what the public asked, where each stands', async () => {
    const interests = `/people/${world.id('gatford')}/interests`
    assert.ok((await leads('Northgate')).includes(`${interests}#interest-${world.id('interest')}`))
    assert.ok((await leads('Gatford&kind=interest')).includes(`#interest-${world.id('ended interest')}`))
    assert.ok(!(await leads('Gatford&kind=interest')).includes(world.id('withheld interest')))
    assert.ok(
      (await leads('allotments')).includes(`/dispensations#dispensation-${world.id('ended dispensation')}`),
    )
    for (const text of ['weir+committee', 'Gatford+trustee'])
      assert.ok((await leads(text)).includes(`/outside-bodies#outside-body-${world.id('weir trust')}`), text)
    const question = `/meetings/${world.id('seed meeting')}#submission-${world.id('asked question')}`
    assert.ok((await leads('footpath')).includes(question))
    assert.ok((await leads('footpath&body=cabinet&from=2024-12-04&to=2024-12-04')).includes(question))
    assert.match(await found('q=%22resident+of+weir%22&kind=submission'), /Nothing found/)
  })

  test('each place that a hit leads to stands on its page', async () => {
    const places = [
      ['/dispensations', `dispensation-${world.id('ended dispensation')}`],
      ['/outside-bodies', `outside-body-${world.id('weir trust')}`],
      [`/people/${world.id('gatford')}/interests`, `interest-${world.id('interest')}`],
      [`/meetings/${world.id('seed meeting')}`, `submission-${world.id('asked question')}`],
    ] as const
    for (const [page, place] of places) assert.ok((await visit(page)).markup.includes(`id="${place}"`), place)
  })

  test('is narrowed by kind, body and dates', async () => {
    assert.match(await found('q=inspection&kind=matter'), /1 result for/)
    const text = await found('q=inspection&body=cabinet&from=2024-12-01&to=2024-12-05')
    assert.match(text, /Outcome of the inspection/)
    assert.doesNotMatch(text, /Preparing for the inspection/)
    assert.match(await found('q=inspection&body=old-scrutiny'), /Nothing found for “inspection”/)
  })

  test('understands phrases and words left out', async () => {
    assert.match(await found(`q=${encodeURIComponent('"improvement plan"')}`), /Improvement plan/)
    assert.match(await found(`q=${encodeURIComponent('inspection -preparing')}`), /Outcome of the inspection/)
    assert.doesNotMatch(await found(`q=${encodeURIComponent('inspection -preparing')}`), /Preparing for/)
  })

  test('puts a misspelt name right and says that it did', async () => {
    const text = await found('q=Gattfored')
    assert.match(text, /Nothing was found for “Gattfored”. These are the results for “Gatford”./)
    assert.match(text, /Councillor Mariam Gatford/)
  })

  test('finds findings, improvement plans, actions, promises and interventions, by their released words alone', async () => {
    const cases = [
      ['wait+early+help', 'finding', 'public finding', '/findings/'],
      ['Weir+Lane', 'improvementPlan', 'weir plan', '/improvement-plans/'],
      ['telephone+system', 'action', 'weir action', '/actions/'],
      ['letter+everybody', 'commitment', 'thanks promise', '/commitments/'],
      ['money+baths', 'commitment', 'budget advice', '/commitments/'],
      ['children+seen+time', 'intervention', 'weir intervention', '/interventions/'],
      ['inspectors+judge+good', 'intervention', 'weir intervention', '/interventions/'],
    ] as const
    for (const [asked, kind, name, folder] of cases)
      assert.ok(
        (await visit(`/search?q=${asked}&kind=${kind}`)).markup.includes(`href="${folder}${world.id(name)}"`),
        asked,
      )
    assert.match(
      await found('q=telephone&kind=action'),
      /Action of an improvement plan.*First promised for 1 September 2024/,
    )
  })

  test('has a sentence for whatever may be asked', async () => {
    assert.match(await found('q='), /Write a name, a word or a few words/)
    assert.match(await found('q=%20%20'), /Write a name/)
    assert.match(await found('q=the+of+and'), /These words alone find too much/)
    assert.match(await found('q=-plan'), /These words alone find too much/)
    assert.match(await found('q=%22'), /These words alone find too much/)
    assert.match(await found('q=xyzzyxyzzy'), /Nothing found for “xyzzyxyzzy”/)
    for (const odd of [
      "'",
      '\\',
      '%',
      '&|!():*',
      '<script>',
      '\u0000plan',
      '😀',
      'a\u202Eb',
      ':*',
      '!!',
      'plan | & !',
      "o'",
    ])
      assert.ok((await visit(`/search?q=${encodeURIComponent(odd)}`)).status === 200, odd)
  })

  test('says what is wrong with a question that makes no sense', async () => {
    const wrong = {
      [`q=${'long '.repeat(2000)}`]: /no more than 200 characters/,
      'q=plan&from=yesterday': /Write each date as/,
      'q=plan&from=2024-12-05&to=2024-12-01': /The first date comes after the last one/,
      'q=plan&page=0': /There is no such page/,
      'q=plan&page=1e9': /There is no such page/,
      'q=plan&page=999999999999': /There is no such page/,
      'q=plan&body=nobody': /There is no such body/,
      'q=plan&body=%00': /There is no such body/,
      'q=plan&kind=%00': /There is no such kind/,
      'q=plan&from=%00': /Write each date as/,
    }
    for (const [query, sentence] of Object.entries(wrong)) {
      const page = await visit(`/search?${query}`)
      assert.equal(page.status, 400, query)
      assert.match(page.text, sentence)
    }
    assert.match(await found('q=plan&page=100'), /There are not that many results/)
  })

  test('keeps out of search engines', async () => {
    assert.match((await visit('/search?q=plan')).markup, /<meta name="robots" content="noindex"/)
  })
})
