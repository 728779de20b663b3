/** Names, numbers, texts and punctuation; commas, blanks and comments separate. Source: GraphQL specification, October 2021, section 2.1. */
const tokenForm = /\.\.\.|[A-Za-z_]\w*|-?\d+(?:\.\d+)?|"(?:[^"\\\n]|\\.)*"|[{}()[\]:!=$@|&]/g

/** A document as the parser reads it, word by word. */
export interface TokenReader {
  /** The next token, which stays; empty at the end. */
  peek(): string
  /** The next token, which is used up. */
  next(): string
  /** Uses up the next token if it is this one. */
  skip(token: string): boolean
}

/** Reads the tokens of a document. */
export function readTokens(document: string): TokenReader {
  const tokens = document.replace(/#[^\n]*/g, '').match(tokenForm) ?? []
  let at = 0
  const peek = () => tokens[at] ?? ''
  const next = () => {
    const token = peek()
    at += 1
    return token
  }
  return { peek, next, skip: (token) => peek() === token && next() === token }
}
