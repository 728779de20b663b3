/** What stands above the text of the start page. Here rather than in the page, so that the repository's host shows the text alone. Data only. */
export const homeFrontmatter = {
  layout: 'home',
  title: 'Three-DS',
  titleTemplate: '3-D Secure through several payment gateways',
  hero: {
    name: 'Three-DS',
    text: '3-D Secure through several gateways, in one vocabulary',
    tagline:
      'One typed client for each gateway, one result whichever gateway ran it, one loop that drives every flow, and fakes that play a whole checkout offline.',
    actions: [
      { theme: 'brand', text: 'Start in five minutes', link: '/start' },
      { theme: 'alt', text: 'Inspect a blob', link: '/inspector' },
      { theme: 'alt', text: 'What was tried to break it', link: '/reliability' },
    ],
  },
}
