const LIGHT = `--s-bg:#fbfaf7;--s-raised:#fff;--s-sunken:#f3f0e9;--s-ink:#1c1a16;--s-soft:#5a554b;--s-line:#e2dcd0;--s-strong:#b9b1a2;
--s-link:#9a3412;--s-accent:#b4431c;--s-on-accent:#fff;--s-mark:#fbe3d6;
--c-comment:#6a6355;--c-string:#2b6630;--c-keyword:#8a2c68;--c-number:#8a4b08;--c-name:#1f4f9c;--c-key:#17616c;
--documented:#1d4ed8;--documented-bg:#dfe8fd;--recorded:#166534;--recorded-bg:#d9f2e0;--inferred:#8a4b08;--inferred-bg:#fbe9c6;color-scheme:light`

const DARK = `--s-bg:#161512;--s-raised:#1e1c19;--s-sunken:#211f1b;--s-ink:#ece8df;--s-soft:#ada697;--s-line:#38342c;--s-strong:#6d6656;
--s-link:#ffb08e;--s-accent:#ff9d73;--s-on-accent:#23130b;--s-mark:#4a2a1b;
--c-comment:#a09884;--c-string:#a8d99c;--c-keyword:#f2a8d2;--c-number:#f4c481;--c-name:#a3c5ff;--c-key:#92d3de;
--documented:#bfd6ff;--documented-bg:#1f3a68;--recorded:#b4efc6;--recorded-bg:#14452a;--inferred:#fbdc8f;--inferred-bg:#513a0d;color-scheme:dark`

/** The colours of the site, by the class of the page, and by the system's wish where it has none. */
export const TOKENS = `:root{${LIGHT}}
@media (prefers-color-scheme:dark){:root:not(.light){${DARK}}}
:root.dark{${DARK}}
:root{--s-sans:ui-sans-serif,-apple-system,BlinkMacSystemFont,"Segoe UI",Inter,Roboto,"Helvetica Neue",Arial,sans-serif;
--s-mono:ui-monospace,"SF Mono","Cascadia Code","JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
`

/** Words that say where a statement comes from. */
export const BADGE = `.evidence-badge{display:inline-block;padding:0 .55em;border-radius:1em;font:600 .75rem/1.6 var(--s-sans)}
.evidence-documented{color:var(--documented);background:var(--documented-bg)}
.evidence-recorded{color:var(--recorded);background:var(--recorded-bg)}
.evidence-inferred{color:var(--inferred);background:var(--inferred-bg)}
`
