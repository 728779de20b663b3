/** Takes a picture of each page, narrow and wide, light and dark: to be looked at by a person. They are not tracked. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openSite, visit } from '../check/open-site.ts'
import { looks, scenes } from './scenes.ts'

const folder = join(import.meta.dirname, '../.vitepress/pictures')
const site = await openSite()
await mkdir(folder, { recursive: true })
for (const scene of scenes) {
  for (const { name, ...look } of looks) {
    const { page, complaints } = await visit(site, scene.path, look)
    await scene.prepare?.(page)
    await page.screenshot({
      path: join(folder, `${scene.name}-${name}.png`),
      fullPage: scene.whole ?? false,
      animations: 'disabled',
    })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    console.log(`${scene.name}-${name}.png${wide > 0 ? `  ${wide} px too wide` : ''}  ${complaints.join('; ')}`)
    await page.context().close()
  }
}
await site.close()
