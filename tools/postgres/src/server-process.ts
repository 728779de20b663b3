import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { type ProcessUser, unprivilegedUser } from './unprivileged-user.ts'

/**
 * Runs a server that ends with whoever started it, however that one died: its third input stays open as long as they live. A signal
 * that is written there is passed on; an input that ends without one leaves nobody to clean up, so the folder goes too.
 */
const guard = `folder=$1; shift
"$@" & server=$!
(
  while read -r signal; do asked=yes; kill -s "$signal" "$server"; done
  [ -n "$asked" ] || { : > "$folder/abandoned"; kill -s INT "$server"; }
) <&3 2>/dev/null &
exec 3<&-
wait "$server"
[ ! -e "$folder/abandoned" ] || rm -rf "$folder"`

/** A running server. */
export interface ServerProcess {
  /** `QUIT` leaves without a word, as in a crash. */
  end(signal: 'INT' | 'QUIT'): Promise<void>
}

/** Everything that ended before it was asked to tells why on its standard error. */
async function readiness(child: ChildProcess): Promise<void> {
  let said = ''
  const ready = new Promise<void>((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4_000)
      if (said.includes('ready to accept connections')) resolve()
    })
  })
  const ended = once(child, 'exit').then(() => {
    throw new Error(`PostgreSQL has not started: ${said}`)
  })
  await Promise.race([ready, ended])
}

/** Starts a server whose data are in `folder`, and waits until it takes connections. */
export async function startServer(folder: string, binary: string, args: readonly string[]): Promise<ServerProcess> {
  const child = spawn('/bin/sh', ['-c', guard, 'sh', folder, binary, ...args], {
    ...unprivilegedUser(),
    cwd: '/',
    // A signal to the group of the tests, an interrupted run for one, is not the server's.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const exit = once(child, 'exit')
  await readiness(child)
  // Pipes of a child are sockets. None of them keeps a process alive that forgot to stop its server.
  const control = child.stdio[3] as Socket
  const log = child.stderr as Socket
  for (const held of [child, control, log]) held.unref()
  return {
    end: async (signal) => {
      child.ref()
      control.end(`${signal}\n`)
      await exit
    },
  }
}

/** Runs a program to its end, as the user of the server. */
export async function runAs(user: ProcessUser, program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-4_000)
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${program.split('/').at(-1)} has failed: ${said}`)
}
