/** The start page, and the pages of contracts. */
export const PARTS = `
.layout-start .frame{display:block;max-width:76rem}
.layout-start #menu{display:none}
@media(max-width:62rem){.layout-start.menu-open #menu{display:block}}
.layout-start main{padding-top:clamp(2.5rem,8vw,6rem)}
.hero{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,23rem);gap:3rem clamp(2.5rem,6vw,5.5rem);align-items:center}
.hero h1{margin-bottom:1.25rem;font-size:clamp(2.25rem,5vw,3.6rem);line-height:1.06;letter-spacing:-.04em}
.hero div>p{max-width:42rem;font-size:clamp(1.0625rem,1.6vw,1.1875rem);line-height:1.6;color:var(--s-soft)}
.hero .code{max-width:30rem;margin-top:1.75rem}
.hero .totals p{margin:1.25rem 0 .5rem;font-size:.9375rem}
.totals{padding:1.6rem 1.6rem 1.1rem;background:var(--s-raised);border:1px solid var(--s-line);border-radius:.85rem}
.totals h2{margin:0 0 1rem;font-size:1.0625rem}
.totals .words{margin:1.1rem 0 .5rem;font-size:.875rem;line-height:1.45;color:var(--s-soft)}
@media(max-width:62rem){.hero{grid-template-columns:minmax(0,1fr)}}
.doors{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.75rem 0 0;padding:0;list-style:none}
.doors li{margin:0}
.doors a{display:inline-block;padding:.7rem 1.15rem;font-weight:600;line-height:1.2;text-decoration:none;border:1px solid var(--s-strong);border-radius:.5rem;color:var(--s-ink)}
.doors a:hover{border-color:var(--s-ink)}
.doors li:first-child a{color:var(--s-on-accent);background:var(--s-accent);border-color:var(--s-accent)}
.step{display:grid;grid-template-columns:minmax(0,21rem) minmax(0,1fr);gap:0 clamp(2rem,5vw,4.5rem);margin-top:clamp(3rem,7vw,5.5rem);padding-top:clamp(2rem,4vw,3rem);border-top:1px solid var(--s-line)}
.step .code{margin:0}
.step h2{margin-top:0}
.plain{margin-top:clamp(3rem,7vw,5.5rem);padding-top:clamp(2rem,4vw,3rem);border-top:1px solid var(--s-line)}
.plain>h2:first-child{margin-top:0}
.plain>p{max-width:46rem}
@media(max-width:56rem){.step{grid-template-columns:minmax(0,1fr)}.step .code{margin-top:.5rem}}
.contracts{margin:1.75rem 0 0;padding:0;list-style:none;border-top:1px solid var(--s-line)}
.contracts>li{display:grid;grid-template-columns:minmax(0,1fr) 15rem minmax(0,20rem);gap:.75rem 2.5rem;align-items:start;margin:0;padding:1.35rem 0;border-bottom:1px solid var(--s-line)}
.contracts h3{margin:0;font-size:1.1875rem}
.contracts p{margin:.3rem 0 0;color:var(--s-soft)}
.contracts .meta{font-size:.875rem}
@media(max-width:64rem){.contracts>li{grid-template-columns:minmax(0,1fr)}}
.numbers{display:flex;flex-wrap:wrap;gap:.75rem 1.75rem;margin:0}
.numbers div{display:flex;flex-direction:column-reverse}
.numbers dt{font-size:.875rem;color:var(--s-soft)}
.numbers dd{margin:0;font-size:1.5rem;font-weight:650;line-height:1.2;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.bar{display:block;width:100%;height:.5rem;margin:.35rem 0 .65rem;border-radius:.25rem}
.bar .documented{fill:var(--documented)}.bar .recorded{fill:var(--recorded)}.bar .inferred{fill:var(--inferred)}
.shares{display:flex;flex-wrap:wrap;gap:.3rem .4rem;margin:0;padding:0;list-style:none;font-variant-numeric:tabular-nums}
.shares li{margin:0}
.words{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.35rem .9rem;align-items:baseline;margin:1.25rem 0}
.words dt,.words dd{margin:0}
.request{color:var(--s-soft)}
td .evidence-badge{margin-left:.3rem;vertical-align:.05em}
main>.bar,header>.bar{max-width:30rem;margin-top:1.5rem}
.crumbs{margin:0 0 .6rem;font-size:.9062rem;color:var(--s-soft)}
.evidence{display:block;margin:.4rem 0 .9rem;font-size:.8125rem;line-height:1.55;color:var(--s-soft);overflow-wrap:anywhere}
.waits{display:flex;flex-wrap:wrap;gap:.4rem;margin:.6rem 0 1.2rem;padding:0;list-style:none;font-size:.9062rem;font-variant-numeric:tabular-nums}
.waits li{display:flex;align-items:center;margin:0}
.waits li+li::before{content:"";width:1.1rem;height:1px;margin-right:.4rem;background:var(--s-strong)}
.waits span{padding:.2rem .7rem;background:var(--s-sunken);border:1px solid var(--s-line);border-radius:1rem}
.waits li:last-child span{background:none;border-style:dashed;border-color:var(--s-strong)}
.quote{margin:0 0 1.4rem;padding:1rem 1.25rem .2rem;background:var(--s-raised);border:1px solid var(--s-line);border-radius:.6rem;overflow-wrap:anywhere}
.quote>:is(h3,h4):first-child{margin-top:0}
.chips{display:flex;flex-wrap:wrap;gap:.35rem .45rem;margin:0 0 1.4rem;padding:0;list-style:none}
.chips li{margin:0}
.chips a{display:inline-block;padding:.1rem .1rem;font-size:.9375rem}
details{margin:0 0 .9rem}
summary{width:fit-content;padding:.15rem .25rem;font-size:.9062rem;color:var(--s-soft);cursor:pointer}
details[open]>summary{margin-bottom:.5rem}
.event{padding-top:.4rem}
.event :is(h2,h3){overflow-wrap:anywhere}
.event h2{margin-top:2.2rem;font-size:1.25rem}
.event+.event{border-top:1px solid var(--s-line)}
.places{margin:0;padding:0 0 0 1.1rem;font-size:.9062rem;color:var(--s-soft);overflow-wrap:anywhere}
.sources td:first-child{min-width:min(18rem,45vw);overflow-wrap:anywhere}
.sources td code{white-space:normal}
.changes{display:grid;gap:.75rem;margin:1rem 0 0;padding:0;list-style:none}
.changes>li{margin:0;padding:.875rem 1.125rem;background:var(--s-raised);border:1px solid var(--s-line);border-radius:.6rem;overflow-wrap:anywhere}
.breaking>li{border-left:.3rem solid var(--s-accent)}
.changes p{margin:0}
.changes .todo{margin-top:.4rem}
.where{margin:.5rem 0 0;padding:0;list-style:none;color:var(--s-soft);font-size:.875rem;line-height:1.7}
.where li{margin:0}
`
