import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { askHidden, NotAnswered } from '../../src/cli/hidden-prompt.ts'

class FakeTerminal extends EventEmitter {
  readonly isTTY = true
  isRaw = false
  isPaused = true
  setRawMode(isRaw: boolean) {
    this.isRaw = isRaw
  }
  resume() {
    this.isPaused = false
  }
  pause() {
    this.isPaused = true
  }
}

function ask() {
  const terminal = new FakeTerminal()
  let shown = ''
  const output = {
    write: (text: string) => {
      shown += text
    },
  }
  return { terminal, answer: askHidden('Key: ', terminal, output), shown: () => shown }
}

describe('the hidden prompt', () => {
  it('shows the question and nothing of the answer', async () => {
    const { terminal, answer, shown } = ask()
    expect(terminal.isRaw).toBe(true)
    terminal.emit('data', 'sec')
    terminal.emit('data', new TextEncoder().encode('ret\r'))
    expect(await answer).toBe('secret')
    expect(shown()).toBe('Key: \n')
  })

  it('gives the terminal back', async () => {
    const { terminal, answer } = ask()
    terminal.emit('data', '\n')
    await answer
    expect(terminal.isRaw).toBe(false)
    expect(terminal.isPaused).toBe(true)
    expect(terminal.listenerCount('data')).toBe(0)
  })

  it('lets typing errors be corrected', async () => {
    const { terminal, answer } = ask()
    terminal.emit('data', '\u007Fab\u007F\bcd\n')
    expect(await answer).toBe('cd')
  })

  it.each(['\u0003', '\u0004', 'a'.repeat(5_000)])('is broken off by %j', async (typed) => {
    const { terminal, answer } = ask()
    terminal.emit('data', typed)
    await expect(answer).rejects.toBeInstanceOf(NotAnswered)
    expect(terminal.isRaw).toBe(false)
  })

  it('asks nobody where there is no terminal', async () => {
    const pipe = Object.assign(new EventEmitter(), { isTTY: false, resume: () => undefined, pause: () => undefined })
    await expect(askHidden('Key: ', pipe, { write: () => undefined })).rejects.toThrow('needs a terminal')
  })
})
