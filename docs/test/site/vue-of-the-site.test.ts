import { describe, expect, it } from 'vitest'
import { vueOfTheSite } from '../../src/site/vue-of-the-site.ts'

const resolved = (id: string, ssr?: boolean) => vueOfTheSite.resolveId(id, 'page.md', ssr === undefined ? {} : { ssr })

describe('Vue, where a page is rendered on the server', () => {
  it.each(['vue', 'vue/server-renderer'])('%s is left to the site', (id) => {
    expect(resolved(id, true)).toEqual({ id, external: true })
  })

  it('is left to VitePress in the browser, and nothing else is touched', () => {
    expect(resolved('vue', false)).toBeUndefined()
    expect(resolved('vue')).toBeUndefined()
    expect(resolved('vue-router', true)).toBeUndefined()
  })
})
