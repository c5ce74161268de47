import { BAR } from './bar.js'
import { PARTS } from './parts.js'
import { TEXT } from './text.js'
import { BADGE, TOKENS } from './tokens.js'

/** The file beside the pages that all of our own take their looks from. */
export const SITE_CSS = `${TOKENS}${BADGE}${BAR}${TEXT}${PARTS}`

/** The reference page of a contract: our bar above what Redoc shows, and the evidence in it. */
export const REFERENCE_CSS = `${TOKENS}${BADGE}${BAR}
/* Redoc sets these later, as :root and :root.dark. */
:root:root:root{--bg-color:var(--s-bg);--bg-color-raised:var(--s-raised);--bg-color-tonal:var(--s-sunken);--bg-color-active:var(--s-sunken);--bg-color-hover:var(--s-sunken);
--layer-color:var(--s-sunken);--layer-color-raised:var(--s-raised);--layer-color-hover:var(--s-sunken);--layer-color-active:var(--s-line);
--border-color-primary:var(--s-line);--border-color-secondary:var(--s-line);
--text-color-primary:var(--s-ink);--text-color-secondary:var(--s-ink);--text-color-description:var(--s-soft);--text-color-helper:var(--s-soft);--text-color-disabled:var(--s-soft);
--link-color-primary:var(--s-link);--link-color-primary-hover:var(--s-link);--link-color-visited:var(--s-link);--link-decoration:underline 1px var(--s-link);--link-decoration-visited:underline 1px var(--s-link);
--font-family-base:var(--s-sans);--font-family-monospaced:var(--s-mono);--inline-code-bg-color:var(--s-sunken);--menu-item-bg-color-active:var(--s-sunken);--menu-item-bg-color-hover:var(--s-sunken);--menu-item-bg-color-active-hover:var(--s-sunken);--badge-deprecated-bg-color:var(--inferred-bg);--badge-deprecated-text-color:var(--inferred);
--h1-font-size:32px;--h1-line-height:38px;--s-delete:#a8133a}
:root:root:root.dark{--s-delete:#ffa3b8}
body{margin:0;padding:0}
.bar-top{position:fixed;inset:0 0 auto}
.evidence{display:block;margin-top:.25rem;color:var(--text-color-secondary);font-size:.75rem;line-height:1.5;overflow-wrap:anywhere}
#redoc{padding-top:56px}
#redoc>div{--navbar-height:56px!important;--navbar-stack-height:56px!important}
.menu-content .tag-schema{display:none}
/* Redoc's own colours of the methods are too pale to read on a light page. */
.tag-get,.tag-get *{color:var(--recorded)!important}
.tag-post,.tag-post *{color:var(--documented)!important}
:is(.tag-put,.tag-patch),:is(.tag-put,.tag-patch) *{color:var(--inferred)!important}
.tag-delete,.tag-delete *{color:var(--s-delete)!important}
#redoc .token.string{color:var(--c-string)!important}
#redoc .token.property{color:var(--c-key)!important}
#redoc .token.number{color:var(--c-number)!important}
#redoc .token:is(.boolean,.null,.keyword){color:var(--c-keyword)!important}
#redoc .schema-name{color:var(--s-soft)!important}
#redoc .token.punctuation{color:var(--s-soft)!important}
/* What folds a part of a payload must be large enough to hit. */
#redoc pre,#redoc pre *{line-height:24px!important}
#redoc pre button{min-width:24px!important;min-height:24px!important}
[data-testid=floating-button] svg path{fill:var(--s-ink)!important}
/* The bar has a search and a switch for all pages. */
[data-testid=search-trigger],[data-testid=color-mode-switcher]{display:none!important}
@media print{#redoc{padding-top:0}}
`
