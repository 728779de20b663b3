import { spawn } from 'node:child_process'

/** What opens an address, by platform. */
const commands: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...rest: string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens an address in the person's own browser, where there is one: the address is printed anyway. */
export function openBrowser(address: string): void {
  const [command, ...rest] = commands[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...rest, address], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
