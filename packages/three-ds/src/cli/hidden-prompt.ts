/** What a terminal offers, as far as it is needed here. */
export interface Terminal {
  readonly isTTY?: boolean | undefined
  setRawMode?(isRaw: boolean): unknown
  on(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown
  off(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown
  resume(): unknown
  pause(): unknown
}

/** There is nobody to ask, or the question was broken off. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered'
}

const noTerminal =
  '--ask-key needs a terminal on standard input. Give the text as a file or an argument, or the key through the environment.'

/** Longer than any key; what is pasted by mistake does not fill the memory. */
const maxLength = 4096

interface Typed {
  readonly answer: string
  readonly isOver: boolean
  /** Why there is no answer. */
  readonly trouble?: string
}

/** What an answer has become once more characters were typed. */
function type(before: string, typed: string): Typed {
  let answer = before
  for (const character of typed) {
    if (character === '\r' || character === '\n') return { answer, isOver: true }
    if (character === '\u0003' || character === '\u0004') return { answer: '', isOver: true, trouble: 'Broken off.' }
    answer = character === '\u007F' || character === '\b' ? answer.slice(0, -1) : answer + character
    if (answer.length > maxLength) return { answer: '', isOver: true, trouble: 'No key is that long.' }
  }
  return { answer, isOver: false }
}

/**
 * Asks for a line on a terminal, which does not show what is typed. Backspace works; Ctrl-C and Ctrl-D break off.
 *
 * @throws NotAnswered where there is no terminal, or the question was broken off
 */
export function askHidden(
  question: string,
  input: Terminal,
  output: { write(text: string): unknown },
): Promise<string> {
  const { setRawMode } = input
  if (input.isTTY !== true || setRawMode === undefined) return Promise.reject(new NotAnswered(noTerminal))
  return new Promise((resolve, reject) => {
    let answer = ''
    const listen = (chunk: Uint8Array | string): void => {
      const read = type(answer, typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk))
      answer = read.answer
      if (!read.isOver) return
      input.off('data', listen)
      setRawMode.call(input, false)
      input.pause()
      output.write('\n')
      if (read.trouble === undefined) resolve(answer)
      else reject(new NotAnswered(read.trouble))
    }
    output.write(question)
    setRawMode.call(input, true)
    input.on('data', listen)
    input.resume()
  })
}
