/**
 * A server on this machine, in a process of its own, so that what it does counts for nobody. The first segment of an address says
 * which answer is wanted. It is told the answers by its parent, and tells its port.
 */
import { createServer } from 'node:http'

const answers = new Map<string, string>()

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    const answer = answers.get(request.url?.split('/')[1] ?? '')
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(answer ?? '{}')
  })
})

process.on('message', (told: Readonly<Record<string, string>>) => {
  for (const [name, answer] of Object.entries(told)) answers.set(name, answer)
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
})
process.on('disconnect', () => process.exit())
