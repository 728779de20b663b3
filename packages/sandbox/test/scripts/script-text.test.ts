import { describe, expect, it } from 'vitest'
import { scriptText } from '../../src/scripts/script-text.ts'

type Given = { readonly name: string }

/** Runs a script as a page does, and answers what it left on the global object. */
function run(text: string): unknown {
  const found: Record<string, unknown> = {}
  new Function('globalThis', text)(found)
  return found['greeting']
}

describe('scriptText', () => {
  function greet(name: string): string {
    return `Hello, ${name}`
  }
  const install = ({ greet: say }: { readonly greet: typeof greet }, { name }: Given): void => {
    Object.assign(globalThis, { greeting: say(name) })
  }

  it('sends functions as their own text, and hands them over by name', () => {
    expect(run(scriptText(install, { greet }, { name: 'you' }))).toBe('Hello, you')
  })

  it('takes arrow functions, too', () => {
    expect(run(scriptText(install, { greet: (name: string) => name.toUpperCase() }, { name: 'you' }))).toBe('YOU')
  })

  it('keeps the configuration as it is, whatever stands in it', () => {
    const name = '"); globalThis.greeting = 1; ("\u2028'
    expect(run(scriptText(install, { greet }, { name }))).toBe(`Hello, ${name}`)
  })
})
