/** How the page at `/_sandbox` looks. Every pair of text and ground has a contrast of 4.5 to 1 at least, light and dark. */
export const pageStyle = `
:root{color-scheme:light dark;
--text:#1a1c21;--muted:#50545f;--page:#f6f7f9;--card:#fff;--sunk:#f3f4f7;--line:#d9dce3;--edge:#7d8391;--accent:#1d4ed8;--on-accent:#fff;
--good:#166534;--good-bg:#d7f5e0;--wait:#8a4b08;--wait-bg:#fdedc8;--bad:#9f1239;--bad-bg:#fde3e8;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--text:#eceef2;--muted:#a9aeba;--page:#16181d;--card:#1f2229;--sunk:#191c22;--line:#383c46;--edge:#7f8694;--accent:#9dbcff;--on-accent:#10131a;
--good:#b4efc6;--good-bg:#14452a;--wait:#fbdc8f;--wait-bg:#513a0d;--bad:#ffc2cd;--bad-bg:#5c1a2b}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:5rem}
body{margin:0;font:15px/1.5 system-ui,sans-serif;color:var(--text);background:var(--page)}
h1,h2,h3,p,ul,ol,dl,dd,pre,fieldset,legend{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1.125rem;letter-spacing:-.01em}
h2{font-size:1rem;line-height:1.4}
h3{font-size:.8125rem;font-weight:600;color:var(--muted)}
code,pre,.mono{font-family:var(--mono);font-size:.8125rem}
.muted{color:var(--muted)}
.hint{font-size:.8125rem}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;z-index:3;padding:.5rem 1rem;background:var(--card);border-radius:.5rem}
.skip:focus{top:.5rem}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.25rem}
#deliveries:focus-visible{outline-offset:6px}
button,input,select,textarea{font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:.4rem;padding:.3rem .6rem;min-height:2.25rem}
button{cursor:pointer;font-weight:500}
button:hover{border-color:var(--text)}
button[aria-busy=true]{opacity:.7;cursor:progress}
button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
button.danger{background:var(--bad-bg);border-color:var(--bad);color:var(--bad)}
button.quiet{background:none}
button.small{min-height:1.75rem;padding:.1rem .5rem;font-size:.8125rem}
input,select,textarea{width:100%}
input[size]{width:auto}
textarea{font-family:var(--mono);font-size:.8125rem;line-height:1.5;resize:vertical;padding:.5rem .6rem}
::placeholder{color:var(--muted);opacity:1}
.bar{position:sticky;top:0;z-index:2;display:flex;align-items:center;gap:.5rem 1.5rem;padding:.6rem 1.5rem;background:var(--card);border-bottom:1px solid var(--line)}
.link{display:flex;align-items:center;gap:.4rem;font-size:.8125rem;color:var(--muted)}
.link::before{content:"";width:.5rem;height:.5rem;border-radius:50%;background:currentColor}
.link.on{color:var(--good)}
.link.off{color:var(--bad)}
.clock{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1.25rem;margin-left:auto}
.now{display:flex;flex-direction:column;line-height:1.3}
.now time{font-weight:600;font-variant-numeric:tabular-nums}
.now .muted{font-size:.8125rem;font-variant-numeric:tabular-nums}
.moves{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem}
main{display:grid;grid-template:auto auto auto 1fr/minmax(18rem,23rem) minmax(0,1fr);gap:1.25rem;max-width:84rem;margin:0 auto;padding:1.25rem 1.5rem 3rem;align-items:start}
main>section{grid-column:1}
.log{grid-area:1/2/span 4;display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem}
section{padding:1rem 1.15rem 1.15rem;background:var(--card);border:1px solid var(--line);border-radius:.75rem}
section>h2{margin-bottom:.6rem}
summary{cursor:pointer;border-radius:.25rem}
summary h2{display:inline}
#faults-box>summary{display:flex;align-items:center;flex-wrap:wrap;gap:.6rem;list-style:none}
#faults-box>summary::-webkit-details-marker{display:none}
.form{display:grid;gap:.75rem;margin-top:.25rem}
.form label{display:grid;gap:.2rem;font-size:.8125rem;color:var(--muted)}
.form label>*{color:var(--text);font-size:.9375rem}
.form textarea{font-size:.8125rem}
.unit{display:flex;align-items:center;gap:.4rem}
fieldset{border:0;min-width:0;display:flex;flex-wrap:wrap;gap:.5rem .75rem}
legend{font-size:.8125rem;color:var(--muted);margin-bottom:.2rem}
.form fieldset label{display:flex;align-items:center;gap:.4rem}
#faults{margin-top:.75rem}
.row{display:flex;flex-wrap:wrap;gap:.5rem}
.problem{color:var(--bad);font-size:.875rem;overflow-wrap:anywhere}
.outcome{font-size:.875rem;overflow-wrap:anywhere}
.outcome:empty{display:none}
.outcome .line{margin-top:.5rem}
.badge{display:inline-block;padding:0 .5em;border-radius:1em;font-size:.75rem;font-weight:600;line-height:1.6;white-space:nowrap}
.delivered,.ok{color:var(--good)}.badge.delivered,.badge.ok{background:var(--good-bg)}
.pending,.warn{color:var(--wait)}.badge.pending,.badge.warn{background:var(--wait-bg)}
.given-up,.bad{color:var(--bad)}.badge.given-up,.badge.bad{background:var(--bad-bg)}
.plain{color:var(--muted)}.badge.plain{background:var(--sunk)}
.group+.group{margin-top:.5rem;padding-top:.5rem;border-top:1px solid var(--line)}
.group>summary{display:flex;align-items:baseline;gap:.5rem;list-style:none;padding:.2rem 0}
.group>summary::-webkit-details-marker{display:none}
.group>summary::before,#faults-box>summary::before,.delivery>summary::before,.attempt>summary::before{content:"";flex:none;align-self:center;width:.4rem;height:.4rem;border:solid var(--muted);border-width:0 2px 2px 0;transform:rotate(-45deg);transition:transform .12s}
.group[open]>summary::before,#faults-box[open]>summary::before,.delivery[open]>summary::before,.attempt[open]>summary::before{transform:rotate(45deg)}
.group .name{font-weight:600}
.group .badge{margin-left:auto}
.inside{display:grid;grid-template-columns:minmax(0,1fr);gap:.6rem;padding:.35rem 0 .5rem .9rem;font-size:.875rem}
.inside .base{display:grid;gap:.1rem}
.inside code{overflow-wrap:anywhere}
.hooks{display:grid;gap:.4rem}
.hook{display:grid;gap:.15rem;padding:.45rem .6rem;background:var(--sunk);border-radius:.4rem}
.hook .url{overflow-wrap:anywhere}
.hook .events{display:flex;flex-wrap:wrap;gap:.1rem .6rem;font-size:.8125rem;color:var(--muted)}
.line{position:relative;display:grid;gap:.4rem;justify-items:start}
.line pre{width:100%}
pre{padding:.6rem .7rem;background:var(--sunk);border-radius:.4rem;line-height:1.5;white-space:pre-wrap;overflow-wrap:anywhere;max-height:24rem;overflow:auto}
.count{font-size:.875rem;margin-bottom:.6rem;font-variant-numeric:tabular-nums}
.count:empty{display:none}
.deliveries>li+li{border-top:1px solid var(--line)}
.delivery>summary{display:grid;grid-template-columns:auto 6rem minmax(0,1fr) auto;align-items:baseline;gap:.1rem .75rem;padding:.6rem .25rem;list-style:none}
.delivery>summary::-webkit-details-marker,.attempt>summary::-webkit-details-marker{display:none}
.delivery>summary:hover,.attempt>summary:hover{background:var(--sunk)}
.what{min-width:0}
.what .event{font-weight:600;overflow-wrap:anywhere}
.what .to{display:block;color:var(--muted);overflow-wrap:anywhere}
.when{text-align:right;font-size:.8125rem;color:var(--muted);font-variant-numeric:tabular-nums}
.when span{display:block}
.attempts{margin:0 0 .75rem 1.15rem;border-left:2px solid var(--line);padding-left:.6rem}
.attempt>summary{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .75rem;padding:.35rem .25rem;font-size:.875rem;list-style:none;font-variant-numeric:tabular-nums}
.attempt .status{font-weight:600}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem;padding:.35rem .25rem 1rem 1.1rem}
.sides>div{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem;align-content:start}
.sides .first{overflow-wrap:anywhere}
.headers{display:grid;grid-template-columns:fit-content(45%) minmax(0,1fr);gap:.1rem .75rem;font-size:.8125rem}
.headers dt{color:var(--muted);overflow-wrap:anywhere}
.headers dd{font-family:var(--mono);overflow-wrap:anywhere}
.fresh{animation:fresh 2.5s ease-out}
@keyframes fresh{from{background:var(--wait-bg)}}
.calls{max-height:22rem;overflow:auto}
table{width:100%;border-collapse:collapse;font-size:.8125rem;font-variant-numeric:tabular-nums}
th{position:sticky;top:0;background:var(--card);text-align:left;font-weight:500;color:var(--muted)}
th{white-space:nowrap}
th,td{padding:.3rem .75rem .3rem 0;vertical-align:baseline;overflow-wrap:anywhere}
td{border-top:1px solid var(--line)}
td.time,td.status{white-space:nowrap;overflow-wrap:normal}
th:last-child,td:last-child{padding-right:.25rem;text-align:right}
.empty{display:grid;gap:.6rem;max-width:44rem;padding:.5rem 0}
dialog{max-width:26rem;padding:1.25rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.75rem}
dialog::backdrop{background:rgb(0 0 0/.45)}
dialog p{margin:.4rem 0 1rem}
noscript{display:block;padding:1.5rem}
@media (max-width:60rem){
.bar{flex-wrap:wrap}
.bar #reset{margin-left:auto;order:1}
.clock{order:2;width:100%;margin:0;justify-content:space-between}
main{grid-template:none/minmax(0,1fr)}
.log{grid-area:auto}}
@media (max-width:36rem){
.bar{position:static;padding:.75rem 1rem}
main{padding:1rem 1rem 3rem;gap:1rem}
.log{gap:1rem}
.moves{display:grid;grid-template-columns:repeat(4,1fr);width:100%}
.moves input{grid-column:span 3;width:100%}
button,input,select{min-height:2.5rem}
button.small{min-height:2rem}
.delivery>summary{grid-template-columns:auto auto minmax(0,1fr)}
.delivery .what{grid-column:2/-1;grid-row:2}
.sides{padding-left:0}
.attempts{margin-left:.2rem}
td.time{white-space:normal}
th.operation,td.operation{display:none}}
@media (prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}}
@media (forced-colors:active){.badge{border:1px solid}}
`
