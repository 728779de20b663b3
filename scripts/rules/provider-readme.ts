import { parts } from '../data/parts.ts'
import { providerHeadings } from '../data/provider-layout.ts'
import { headingsOf } from '../source/markdown-prose.ts'
import type { Rule } from './rule.ts'

/** The READMEs of the providers have the same second-level headings in the same order. */
export const providerReadme: Rule = (files) =>
  files
    .filter(({ path }) => parts.some(({ provider, folder }) => provider && path === `${folder}/README.md`))
    .flatMap((file) => {
      const headings = headingsOf(file.text).filter(({ level }) => level === 2)
      const at = Array.from({ length: Math.max(headings.length, providerHeadings.length) }, (_, index) => index).find(
        (index) => headings[index]?.text !== providerHeadings[index],
      )
      if (at === undefined) return []
      const found = headings[at]
      const wanted = providerHeadings[at]
      return [
        {
          path: file.path,
          line: found?.line ?? file.text.trimEnd().split('\n').length,
          rule: 'provider-readme',
          text: `${found === undefined ? 'the end' : `"## ${found.text}"`} stands where ${wanted === undefined ? 'the README ends' : `"## ${wanted}" belongs`}`,
          remedy: `The headings are, in this order: ${providerHeadings.join(', ')}. Others go one level deeper.`,
        },
      ]
    })
