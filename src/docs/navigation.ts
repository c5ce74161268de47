import type { Contract } from '../contract/index.js'
import { contractFiles, FILES, type NavGroup, type NavLink, type Site } from './site.js'
import { linksOf, type Succession } from './succession.js'
import { readText, type Text, type Texts } from './texts.js'

const linkTo = (text: Text): NavLink => ({ file: text.file, label: readText(text, new Map()).title })

function contractLink({ id, title, events }: Contract, successions: readonly Succession[]): NavLink {
  const files = contractFiles(id)
  return {
    file: files.overview,
    label: title,
    pages: [
      { file: files.reference, label: 'Reference' },
      ...(Object.keys(events).length === 0 ? [] : [{ file: files.events, label: 'Events' }]),
      { file: files.evidence, label: 'Evidence' },
      ...linksOf(successions, id).map(({ page }) => ({ file: page, label: 'What changed' })),
    ],
  }
}

/** What every page leads to. */
export function siteOf(name: string, contracts: readonly Contract[], successions: readonly Succession[], { guide, project }: Texts): Site {
  const groups: NavGroup[] = [
    { title: 'Guide', links: guide.map(linkTo) },
    { title: 'Contracts', href: `${FILES.index}#contracts`, links: contracts.map((contract) => contractLink(contract, successions)) },
    { title: 'Project', links: project.map(linkTo) },
  ]
  return { name, groups: groups.filter(({ links }) => links.length > 0) }
}
