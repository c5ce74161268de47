import type { Page } from './shell.js'
import { FILES } from './site.js'

/** What a server answers with where there is no page. */
export const notFoundPage = (): Page => ({
  file: FILES.notFound,
  title: 'There is no such page',
  main: `<h1>There is no such page</h1>\n<p class="lead">It may have moved. Search for it with <kbd>/</kbd>, or begin at <a href="${FILES.index}">the start page</a>.</p>`,
})
