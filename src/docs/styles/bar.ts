/** The bar at the top and the search: on every page, those of Redoc too. So nothing here names an element alone. */
export const BAR = `
.skip{position:absolute;left:-999rem;top:0;z-index:60;padding:.75rem 1rem;font:600 .9375rem/1 var(--s-sans);color:var(--s-on-accent);background:var(--s-accent)}
.skip:focus{left:0}
.bar-top,.bar-top *,.find,.find *{box-sizing:border-box}
.bar-top{position:sticky;top:0;z-index:40;display:flex;align-items:center;gap:.5rem;height:56px;padding:0 clamp(.75rem,2.5vw,1.5rem);
font:500 .9375rem/1 var(--s-sans);color:var(--s-ink);background:var(--s-bg);border-bottom:1px solid var(--s-line)}
.bar-top a{color:inherit;text-decoration:none}
.bar-top .brand{display:flex;align-items:center;gap:.55rem;padding:.5rem .25rem;font-weight:650;letter-spacing:-.01em;white-space:nowrap}
.bar-top .mark{color:var(--s-accent);flex:none}
.bar-top .above{overflow:hidden;padding:.55rem .25rem;color:var(--s-soft);text-overflow:ellipsis;white-space:nowrap}
.bar-top .above::before{content:"/";margin-right:.6rem;color:var(--s-strong)}
.bar-top .above:hover{color:var(--s-ink)}
.bar-links{display:flex;gap:.25rem;margin:0 auto 0 1.25rem}
.bar-links a{padding:.55rem .75rem;border-radius:.4rem;color:var(--s-soft)}
.bar-links a:hover{color:var(--s-ink);background:var(--s-sunken)}
.bar-links .here{color:var(--s-ink)}
.bar-top button{display:inline-flex;align-items:center;justify-content:center;gap:.5rem;height:36px;font:inherit;font-weight:400;color:var(--s-soft);cursor:pointer;
background:none;border:1px solid transparent;border-radius:.45rem}
.bar-top button:hover{color:var(--s-ink);background:var(--s-sunken)}
.bar-top .icon{width:36px;padding:0}
.bar-top .search-button{padding:0 .6rem;border-color:var(--s-line);background:var(--s-raised)}
.search-button kbd{padding:.1rem .4rem;font:.75rem/1.3 var(--s-mono);color:var(--s-soft);border:1px solid var(--s-line);border-radius:.25rem}
.bar-top :is(a,button):focus-visible,.skip:focus-visible{outline:3px solid var(--s-accent);outline-offset:2px;border-radius:.3rem}
html:not(.js) :is(.menu-button,.search-button,[data-theme-switch]){display:none!important}
.bar-top .menu-button{display:none}
@media(max-width:62rem){.bar-top .menu-button{display:inline-flex;margin-left:-.35rem}}
@media(max-width:44rem){.bar-links{display:none}.bar-top .brand:last-of-type{margin-right:auto}.bar-top .above{margin-right:auto}.brand:has(+.above) span{display:none}.search-button kbd,.search-button span{display:none}.bar-top .search-button{width:36px;padding:0;background:none;border-color:transparent}}
.find{width:min(42rem,calc(100vw - 1.5rem));max-height:min(40rem,80vh);margin:9vh auto auto;padding:0;overflow:hidden;font:400 .9375rem/1.45 var(--s-sans);color:var(--s-ink);
background:var(--s-raised);border:1px solid var(--s-strong);border-radius:.75rem;box-shadow:0 1.5rem 4rem rgb(0 0 0/.28)}
.find[open]{display:flex;flex-direction:column}
.find::backdrop{background:rgb(20 16 10/.45)}
.find input{width:100%;padding:1rem 1.15rem;font:inherit;font-size:1.0625rem;color:inherit;background:none;border:0;border-bottom:1px solid var(--s-line);outline:0}
.find input::placeholder{color:var(--s-soft);opacity:1}
.find [role=listbox]{flex:1;margin:0;padding:.4rem;overflow-y:auto;list-style:none}
.find [role=option]{display:grid;grid-template-columns:1fr auto;gap:.05rem 1rem;padding:.5rem .75rem;border-radius:.45rem;cursor:pointer}
.find [role=option][aria-selected=true]{background:var(--s-sunken);box-shadow:inset 3px 0 var(--s-accent)}
.find b{font-weight:600;overflow-wrap:anywhere}
.find i{font-style:normal;font-size:.8125rem;color:var(--s-soft)}
.find small{grid-column:1/-1;overflow:hidden;font-size:.8125rem;color:var(--s-soft);text-overflow:ellipsis;white-space:nowrap}
.find mark{padding:0;color:inherit;background:var(--s-mark)}
.find p{margin:0;padding:.7rem 1.15rem;font-size:.8125rem;color:var(--s-soft);border-top:1px solid var(--s-line)}
.find p:empty{display:none}
@media print{.bar-top{display:none}}
`
