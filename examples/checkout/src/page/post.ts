/** Posts JSON to the shop, and reads its answer; where it refuses, its words are thrown. */
export async function post<Answer>(path: string, body: unknown = {}): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = response.status === 204 ? {} : await response.json()
  // The shop's own answers: this page and its server are one program.
  if (response.ok) return answer as Answer
  throw new Error((answer as { readonly error?: string }).error ?? 'The shop could not be reached.')
}
