import fc from 'fast-check'
import { inspect } from 'three-ds/inspect'
import { describe, expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { codeInText } from '../../src/inspector/code-in-text.ts'
import { inspectionView } from '../../src/inspector/inspection-view.ts'

const render = async (text: string): Promise<string> => {
  const found = await inspect(text)
  return renderToString(createSSRApp({ render: () => inspectionView(found) }))
}

describe('the inspector’s answer', () => {
  it('makes no tag of what was pasted, whatever it was', async () => {
    const hostile = fc.constantFrom('<img src=x onerror=y>', '<script>z</' + 'script>', '"><svg onload=y>', '{{ y }}')
    const field = fc.constantFrom('messageVersion', 'transStatus', 'acsTransID')
    await fc.assert(
      fc.asyncProperty(hostile, field, async (value, name) => {
        const html = await render(JSON.stringify({ messageType: 'CRes', messageVersion: '2.2.0', [name]: value }))
        expect(html).not.toMatch(/<(?:img|script|svg)/)
      }),
      { numRuns: 50 },
    )
  })

  it('shows problems before everything else', async () => {
    const found = await inspect('05')
    const problems = [{ code: 'expired', path: 'exp', text: 'The token has expired.', remedy: 'Ask for a new one.' }]
    const html = await renderToString(createSSRApp({ render: () => inspectionView({ ...found, problems }) }))
    const headings = [...html.matchAll(/<h4>([^<]*)/g)].map(([, text]) => text)
    expect(headings[0]).toBe('Problems')
    expect(headings.length).toBeGreaterThan(1)
  })

  it('says why nothing was recognized', async () => {
    expect(await render('nothing of the kind')).toContain('unrecognized')
  })
})

describe('a sentence', () => {
  it('has code where it has backticks, and is text else', async () => {
    const html = await renderToString(createSSRApp({ render: () => h('p', codeInText('ask `a<b` and <b>')) }))
    expect(html).toBe('<p>ask <code>a&lt;b</code> and &lt;b&gt;</p>')
  })
})
