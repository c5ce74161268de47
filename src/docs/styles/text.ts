/** Pages of text: all but those of Redoc. */
export const TEXT = `
*{box-sizing:border-box}
html{scroll-padding-top:76px;-webkit-text-size-adjust:100%}
body{margin:0;font:400 1rem/1.65 var(--s-sans);color:var(--s-ink);background:var(--s-bg)}
a{color:var(--s-link);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:is(a,button,summary,pre,.scroll,.drawing):focus-visible{outline:3px solid var(--s-accent);outline-offset:2px;border-radius:.25rem}
main:focus{outline:0}
.frame{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:clamp(2rem,4vw,4rem);max-width:86rem;margin:0 auto;padding:0 clamp(1rem,2.5vw,1.5rem)}
.layout-text .frame{grid-template-columns:15rem minmax(0,46rem) minmax(0,13rem)}
.layout-text main{max-width:46rem}
main{min-width:0;padding:clamp(1.75rem,4vw,3rem) 0 4rem}
#menu{position:sticky;top:56px;align-self:start;max-height:calc(100vh - 56px);overflow-y:auto;margin-left:-.75rem;padding:2.6rem 0 2rem;font-size:.9062rem;line-height:1.4}
#menu ul,.toc ul{margin:0;padding:0;list-style:none}
#menu>ul>li{margin-bottom:1.6rem}
#menu p,.toc p{margin:0 0 .4rem;padding:0 .75rem;font-size:.8125rem;font-weight:600;color:var(--s-soft)}
#menu a{display:block;padding:.32rem .75rem;border-radius:.4rem;color:var(--s-ink);text-decoration:none}
#menu a:hover{background:var(--s-sunken)}
#menu a[aria-current]{font-weight:600;background:var(--s-sunken);box-shadow:inset 3px 0 var(--s-accent)}
#menu ul ul ul{margin:.15rem 0 .4rem .75rem;border-left:1px solid var(--s-line)}
#menu ul ul ul a{border-radius:0 .4rem .4rem 0;color:var(--s-soft)}
#menu ul ul ul a[aria-current]{color:var(--s-ink)}
.toc{position:sticky;top:56px;align-self:start;padding:3.1rem 0 2rem;font-size:.875rem;line-height:1.4}
.toc li{margin:0}
.toc a{display:block;padding:.28rem .75rem;color:var(--s-soft);text-decoration:none;border-left:1px solid var(--s-line)}
.toc a:hover{color:var(--s-ink);border-color:var(--s-accent)}
h1,h2,h3,h4{line-height:1.2;letter-spacing:-.018em;text-wrap:balance}
h1{margin:0 0 1rem;font-size:clamp(1.9rem,4.5vw,2.6rem);font-weight:700;letter-spacing:-.03em}
h2{margin:3rem 0 .9rem;font-size:1.5rem;font-weight:650}
h3{margin:2.2rem 0 .6rem;font-size:1.1562rem;font-weight:650}
h4{margin:1.6rem 0 .4rem;font-size:1rem}
p,ul,ol,dl{margin:0 0 1.1rem}
p{text-wrap:pretty}
li{margin:.25rem 0}
.lead{max-width:42rem;font-size:1.125rem;line-height:1.6;color:var(--s-soft)}
.lead p:last-child{margin:0}
.anchor{margin-left:.4em;color:var(--s-soft);text-decoration:none;opacity:0}
:is(h2,h3,h4):hover .anchor,.anchor:focus-visible{opacity:1}
code{font:.875em/1.5 var(--s-mono);overflow-wrap:anywhere}
:not(pre,h1,h2,h3)>code{padding:.1em .32em;background:var(--s-sunken);border-radius:.28em}
a code{color:inherit}
:is(h1,h2,h3)>code{font-weight:650;letter-spacing:-.01em}
.code{margin:0 0 1.4rem;background:var(--s-sunken);border:1px solid var(--s-line);border-radius:.6rem;overflow:hidden}
.code figcaption{display:flex;align-items:center;justify-content:space-between;height:2.25rem;padding:0 .4rem 0 1rem;font-size:.8125rem;color:var(--s-soft);border-bottom:1px solid var(--s-line)}
.code pre{margin:0;padding:.85rem 1rem .95rem;overflow-x:auto;tab-size:2;font:.8125rem/1.62 var(--s-mono)}
.code code{font:inherit;overflow-wrap:normal}
.copy{height:1.75rem;padding:0 .6rem;font:inherit;color:var(--s-soft);cursor:pointer;background:none;border:0;border-radius:.35rem}
.copy:hover{color:var(--s-ink);background:var(--s-line)}
.copy:focus-visible,.code pre:focus-visible{outline-offset:-3px}
.c-comment{color:var(--c-comment)}.c-string{color:var(--c-string)}.c-keyword{color:var(--c-keyword)}.c-number{color:var(--c-number)}.c-name{color:var(--c-name)}.c-key{color:var(--c-key)}
.scroll{margin:0 0 1.4rem;overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.5}
td details{margin:0}
th,td{padding:.6rem 1rem .6rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--s-line)}
td:last-child:not(.right,.center){min-width:9rem}
th{font-size:.8125rem;font-weight:600;color:var(--s-soft);white-space:nowrap}
td code{white-space:nowrap}
td .request{white-space:normal}
:is(th,td).right{text-align:right;font-variant-numeric:tabular-nums}
:is(th,td).center{text-align:center}
.drawing{display:block;margin:0 0 1.4rem;overflow-x:auto}
.drawing svg{display:block;width:100%;min-width:34rem;max-width:46rem;height:auto;color:var(--s-ink)}
/* Drawings bring colours of their own for when they stand alone. Here they follow the switch of the site. */
:root .drawing .chart{--chart-ours:var(--s-accent);--chart-peer:var(--s-strong);--chart-floor:var(--s-line);--chart-text:var(--s-ink);--chart-muted:var(--s-soft)}
blockquote{margin:0 0 1.1rem;padding:.1rem 0 .1rem 1rem;color:var(--s-soft);border-left:3px solid var(--s-accent)}
hr{margin:2.5rem 0;border:0;border-top:1px solid var(--s-line)}
.foot{padding:1.5rem clamp(1rem,2.5vw,1.5rem) 2rem;font-size:.875rem;color:var(--s-soft);border-top:1px solid var(--s-line)}
.foot p{max-width:83rem;margin:0 auto}
.next{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1rem;margin-top:3rem;padding-top:1.25rem;border-top:1px solid var(--s-line)}
@media(max-width:80rem){.layout-text .frame{grid-template-columns:15rem minmax(0,46rem)}.toc{display:none}}
@media(max-width:62rem){.frame,.layout-text .frame{grid-template-columns:minmax(0,1fr);gap:0}
#menu{position:static;max-height:none;margin:0 -.75rem;padding:1.5rem 0 .5rem;border-bottom:1px solid var(--s-line)}
.js #menu{display:none}.js .menu-open #menu{display:block}}
@media print{#menu,.toc,.foot,.copy{display:none}.frame{display:block}}
@media(prefers-reduced-motion:no-preference){:is(a,button){transition:color .12s,background-color .12s,border-color .12s}}
`
