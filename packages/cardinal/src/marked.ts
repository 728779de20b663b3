const tests = new WeakMap<object, boolean>()

/** Was the answer read where no money moves? `undefined` for what no client marked, copies among it. */
export const isMarkedTest = (answer: object): boolean | undefined => tests.get(answer)

/** Remembers of an answer, and of each item of its lists, whether it is a test: the wire does not say it. */
function mark(answer: object, test: boolean): void {
  tests.set(answer, test)
  for (const item of Object.values(answer).flat()) if (typeof item === 'object' && item !== null) tests.set(item, test)
}

/** A call whose answers are marked with the client's `test`, beside the answer: no field of the wire changes. */
export const marking =
  (test: boolean) =>
  <Input extends readonly unknown[], Output extends object>(call: (...input: Input) => Promise<Output>) =>
  async (...input: Input): Promise<Output> => {
    const answer = await call(...input)
    mark(answer, test)
    return answer
  }
