import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** The built site, on a port of this machine. */
export interface ServedSite {
  /** `http://127.0.0.1:4173` */
  readonly origin: string
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const dist = join(import.meta.dirname, '../.vitepress/dist')

/** The file of an address, as a static host finds it: a folder's index, a page without its ending. */
function fileOf(url: string): string {
  const { pathname } = new URL(url, 'http://site')
  const path = normalize(decodeURIComponent(pathname))
  if (path.endsWith('/')) return join(dist, path, 'index.html')
  return join(dist, extname(path) === '' ? `${path}.html` : path)
}

/** Serves the site as it was built, and nothing else. Close it. */
export async function serveSite(): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const file = fileOf(request.url ?? '/')
    readFile(file).then(
      (content) => {
        response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        response.end(content)
      },
      () => {
        response.writeHead(404, { 'content-type': 'text/plain' })
        response.end('There is no such page.')
      },
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The site got no port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
