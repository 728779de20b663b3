import { describe, expect, it } from 'vitest'
import { providerHeadings } from '../../data/provider-layout.ts'
import { providerReadme } from '../../rules/provider-readme.ts'
import { virtualFiles } from '../virtual-files.ts'

const readme = (headings: readonly string[]) => ['# Title', ...headings.map((each) => `## ${each}`)].join('\n')
const check = (text: string, path = 'packages/shopify/README.md') => providerReadme(virtualFiles({ [path]: text }))

describe('provider README', () => {
  it('passes the headings in their order, with deeper ones between and any in fenced code', () => {
    const text = readme(providerHeadings).replace('## Errors', '## Errors\n### Retries\n```sh\n## not a heading\n```')
    expect(check(text)).toEqual([])
  })

  it('refuses another order, at the first heading that is out of place', () => {
    const [first = '', second = '', ...rest] = providerHeadings
    const [finding] = check(readme([second, first, ...rest]))
    expect(finding?.text).toBe(`"## ${second}" stands where "## ${first}" belongs`)
    expect(finding?.line).toBe(2)
  })

  it('refuses a missing last heading and a further one', () => {
    expect(check(readme(providerHeadings.slice(0, -1)))[0]?.text).toBe(
      'the end stands where "## Facts and sources" belongs',
    )
    expect(check(readme([...providerHeadings, 'License']))[0]?.text).toBe('"## License" stands where the README ends')
  })

  it('leaves other READMEs alone', () => {
    expect(check('# Core', 'packages/core/README.md')).toEqual([])
  })
})
