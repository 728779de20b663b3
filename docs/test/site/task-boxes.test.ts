import { createMarkdownRenderer, disposeMdItInstance } from 'vitepress'
import { afterEach, describe, expect, it } from 'vitest'
import { taskBoxes } from '../../src/site/task-boxes.ts'

// VitePress keeps the first renderer that it makes.
afterEach(() => disposeMdItInstance())

describe('a list of tasks', () => {
  it('shows a box in place of its brackets, and leaves other brackets alone', async () => {
    const md = await createMarkdownRenderer('/repository', { config: (each) => void each.use(taskBoxes) })
    const html = md.render('- [ ] **Keys** are apart\n- no [ ] task')
    expect(html).toContain('<li><span class="task-box" aria-hidden="true"></span><strong>Keys</strong> are apart</li>')
    expect(html).toContain('<li>no [ ] task</li>')
  })
})
