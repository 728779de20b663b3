/** Posts a form to Cardinal; `undefined` where it refuses, or gives no answer that can be read. */
export async function call(address: string, fields: Readonly<Record<string, string>>): Promise<object | undefined> {
  try {
    const response = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) })
    const answer: unknown = response.ok ? await response.json() : undefined
    return typeof answer === 'object' && answer !== null ? answer : undefined
  } catch {
    return undefined
  }
}
