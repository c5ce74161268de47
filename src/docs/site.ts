/** What all pages of the site share. */
export interface Site {
  /** Stands at the top of each page, and in each title. */
  readonly name: string
  readonly groups: readonly NavGroup[]
}

export interface NavLink {
  readonly file: string
  readonly label: string
  /** Pages below it, shown while one of them is open. */
  readonly pages?: readonly NavLink[]
}

export interface NavGroup {
  readonly title: string
  /** Where its title leads; default: to its first link. */
  readonly href?: string
  readonly links: readonly NavLink[]
}

/** The files beside the pages. */
export const FILES = { index: 'index.html', notFound: '404.html', css: 'site.css', script: 'site.js', search: 'search.js' } as const

/** The files that a contract has. */
export const contractFiles = (id: string) =>
  ({
    overview: `${id}.html`,
    reference: `${id}-reference.html`,
    events: `${id}-events.html`,
    evidence: `${id}-evidence.html`,
    yaml: `${id}.yaml`,
  }) as const
