import { describe, expect, it } from 'vitest'
import { machineTraces } from '../../rules/machine-traces.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (text: string) => machineTraces(virtualFiles({ 'docs/a.md': text }))

/** Put together here, so that this file holds no trace of a machine itself. */
const path = (...segments: string[]) => `/${segments.join('/')}`

describe('machine traces', () => {
  it.each([
    'https://example.com/home/user/tmp/a',
    'GET /v1/users/me',
    './work/in/progress and src/tmp/a',
    'https://docs.example.com/root/',
  ])('passes %s', (text) => {
    expect(check(text)).toEqual([])
  })

  it.each([
    path('home', 'ann', 'three-ds'),
    `'${path('Users', 'ann')}'`,
    `(${path('tmp', 'a.log')})`,
    `file://${path('root', 'a')}`,
    `see ${path('work', 'a')}`,
    `C:${'\\'}Users${'\\'}ann`,
  ])('refuses %s', (text) => {
    const [finding] = check(`\n${text}`)
    expect(finding?.text).toBe('an absolute path of one machine')
    expect(finding?.line).toBe(2)
  })

  it('refuses the address of a registry', () => {
    const [finding] = check(`https${'://'}registry.example.com/a`)
    expect(finding?.text).toBe('the address of a package registry')
  })
})
