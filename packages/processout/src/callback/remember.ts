/**
 * Asks once for each key, also for two that ask at the same moment; what failed may be asked again. The oldest is
 * forgotten first.
 *
 * @param ask - asks
 * @param maxEntries - how many answers are kept
 */
export function remember<T>(ask: (key: string) => Promise<T>, maxEntries: number): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(key)
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    const [oldest] = answers.keys()
    if (answers.size > maxEntries && oldest !== undefined) answers.delete(oldest)
    return answer
  }
}
