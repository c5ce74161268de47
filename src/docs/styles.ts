const EVIDENCE_COLORS = `
:root{--documented:#1d4ed8;--documented-bg:#dbe7fe;--recorded:#166534;--recorded-bg:#d7f5e0;--inferred:#8a4b08;--inferred-bg:#fdedc8}`

const DARK_EVIDENCE_COLORS =
  '--documented:#bfd6ff;--documented-bg:#1f3a68;--recorded:#b4efc6;--recorded-bg:#14452a;--inferred:#fbdc8f;--inferred-bg:#513a0d'

const BADGE = `
.evidence-badge{display:inline-block;padding:0 .5em;border-radius:1em;font-size:.75rem;font-weight:600;line-height:1.5}
.evidence-documented{color:var(--documented);background:var(--documented-bg)}
.evidence-recorded{color:var(--recorded);background:var(--recorded-bg)}
.evidence-inferred{color:var(--inferred);background:var(--inferred-bg)}`

/** The reference page of a contract: a bar above what Redoc shows, and the evidence in it. Redoc sets the class `dark`. */
export const PAGE_CSS = `${EVIDENCE_COLORS}
.dark{${DARK_EVIDENCE_COLORS}}${BADGE}
body{margin:0;padding:0}
.evidence{display:block;margin-top:.25rem;color:var(--text-color-secondary);font-size:.75rem;line-height:1.5;overflow-wrap:anywhere}
.site{position:fixed;inset:0 0 auto;z-index:20;box-sizing:border-box;height:44px;display:flex;align-items:center;gap:1.5rem;padding:0 1rem;
font:500 14px/1 system-ui,sans-serif;color:var(--text-color-primary);background:var(--bg-color);border-bottom:1px solid var(--border-color-secondary)}
.site a{color:inherit;padding:.5rem 0;text-underline-offset:3px}
.site a:last-child{margin-left:auto}
@media(max-width:30rem){.site{gap:.75rem;padding:0 .75rem;font-size:12px;white-space:nowrap;overflow-x:auto}}
#redoc{padding-top:44px}
#redoc>div{--navbar-height:44px!important;--navbar-stack-height:44px!important}
.menu-content .tag-schema{display:none}
@media print{.site{display:none}#redoc{padding-top:0}}
`

/** The index page. */
export const INDEX_CSS = `${EVIDENCE_COLORS}
:root{color-scheme:light dark;--text:#1a1c21;--muted:#50545f;--page:#f6f7f9;--card:#fff;--line:#d9dce3;--link:#1d4ed8}
@media (prefers-color-scheme:dark){:root{${DARK_EVIDENCE_COLORS};--text:#eceef2;--muted:#a9aeba;--page:#16181d;--card:#1f2229;--line:#383c46;--link:#9dbcff}}${BADGE}
*{box-sizing:border-box}
body{margin:0;padding:clamp(1.5rem,5vw,4rem) clamp(1rem,4vw,3rem);font:16px/1.55 system-ui,sans-serif;color:var(--text);background:var(--page)}
header,main,footer{max-width:72rem;margin:0 auto}
h1{margin:0;font-size:clamp(1.75rem,5vw,2.5rem);line-height:1.15;letter-spacing:-.02em}
header p{max-width:44rem;margin:.75rem 0 0;font-size:1.0625rem}
h2{margin:0;font-size:1.25rem;line-height:1.3}
a{color:var(--link);text-underline-offset:3px}
a:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:2px}
.words{display:grid;grid-template-columns:max-content 1fr;gap:.35rem .75rem;align-items:baseline;margin:1.25rem 0 2.5rem;font-size:.9375rem}
.words dt,.words dd{margin:0}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1.25rem;margin:0;padding:0;list-style:none}
.card{display:flex;flex-direction:column;padding:1.25rem;background:var(--card);border:1px solid var(--line);border-radius:.75rem}
.card p{margin:.5rem 0 0}
.meta{color:var(--muted);font-size:.875rem}
.numbers{display:flex;gap:1.75rem;margin:auto 0 0;padding-top:1rem}
.numbers div{display:flex;flex-direction:column-reverse}
.numbers dt{color:var(--muted);font-size:.875rem}
.numbers dd{margin:0;font-size:1.375rem;font-weight:600;line-height:1.2;font-variant-numeric:tabular-nums}
.bar{display:block;width:100%;height:.5rem;margin:1rem 0 .6rem;border-radius:.25rem}
.bar .documented{fill:var(--documented)}.bar .recorded{fill:var(--recorded)}.bar .inferred{fill:var(--inferred)}
.shares{display:flex;flex-wrap:wrap;gap:.35rem .4rem;margin:0;padding:0;list-style:none;font-variant-numeric:tabular-nums}
.card .links{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-top:1rem;padding-top:.75rem;border-top:1px solid var(--line)}
footer{margin-top:2.5rem;color:var(--muted);font-size:.875rem}
`

/** The page that tells what changed from one contract to another. */
export const CHANGES_CSS = `${INDEX_CSS}
nav{margin-bottom:1rem;font-size:.9375rem}
header .numbers{flex-wrap:wrap;gap:1rem 2.5rem;margin:0 0 2.5rem;padding-top:1.5rem}
header .numbers dt{font-size:.9375rem}
section{margin-bottom:2.5rem}
section>p{max-width:44rem;margin:.5rem 0 0}
code{padding:.05em .3em;font-size:.9em;overflow-wrap:anywhere;background:var(--line);border-radius:.25rem}
.changes{display:grid;gap:.75rem;margin:1rem 0 0;padding:0;list-style:none}
.changes>li{padding:.875rem 1.125rem;background:var(--card);border:1px solid var(--line);border-radius:.75rem;overflow-wrap:anywhere}
.breaking>li{border-left:.3rem solid var(--inferred)}
.changes p{max-width:60rem;margin:0}
.changes .todo{margin-top:.4rem}
.where{margin:.5rem 0 0;padding:0;list-style:none;color:var(--muted);font-size:.875rem;line-height:1.7}
`
