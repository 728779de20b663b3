import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverBinaries } from './server-binaries.ts'
import { runAs, type ServerProcess, startServer } from './server-process.ts'
import { unprivilegedUser } from './unprivileged-user.ts'

/** How it is run. */
export interface ServerOptions {
  /** Waits for the disk at each commit, as a real one does. Off by default: tests survive what a power cut does not. */
  readonly durable?: boolean | undefined
  /** Other settings of `postgresql.conf`. */
  readonly settings?: Readonly<Record<string, string>> | undefined
}

/** A server of this test's own. */
export interface PostgresServer {
  /** Through a socket in its folder; the user is `postgres`, and everybody on the machine is trusted. */
  readonly connectionString: string
  /** Ends all sessions at once, as a crash does, and takes no more. */
  crash(): Promise<void>
  /** Starts again after a crash, with what was committed. */
  restart(): Promise<void>
  /** Ends it and removes its data. */
  stop(): Promise<void>
}

/** What is committed is with the system: it survives the server's death, not the machine's. */
const quick = { fsync: 'off', full_page_writes: 'off' }

const socketOf = (folder: string): readonly string[] => [
  '-c',
  'listen_addresses=',
  '-c',
  `unix_socket_directories=${folder}`,
]

/** A real PostgreSQL out of its npm package, in a temporary folder, reachable through a socket there. Stop it. */
export async function startPostgres({ durable = false, settings = {} }: ServerOptions = {}): Promise<PostgresServer> {
  const bin = join(await serverBinaries(), 'bin')
  const user = unprivilegedUser()
  const folder = await mkdtemp(join(tmpdir(), 'three-ds-pg-'))
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const locale = ['--encoding=UTF8', '--locale=C', '--auth=trust', '--username=postgres', '--no-sync']
  await runAs(user, join(bin, 'initdb'), ['-D', data, ...locale])

  const all = { max_connections: '200', ...(durable ? {} : quick), ...settings }
  const args = [...socketOf(folder), ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const start = () => startServer(folder, join(bin, 'postgres'), ['-D', data, ...args])
  let server: ServerProcess | undefined = await start()
  const end = async (signal: 'INT' | 'QUIT') => {
    const running = server
    server = undefined
    await running?.end(signal)
  }
  return {
    connectionString: `postgres://postgres@/postgres?host=${encodeURIComponent(folder)}`,
    crash: () => end('QUIT'),
    restart: async () => {
      server ??= await start()
    },
    stop: async () => {
      await end('INT')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
