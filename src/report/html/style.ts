/** The page's only style sheet; its colours and their contrasts are those of the product's other surfaces. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--ink:#14181d;--ink2:#4d5763;--line:#e1e3e6;--line2:#c9cdd2;--stable:#51606f;--gray:#6b3fd4;--grayfill:#6b3fd41f;--good:#0b6e66;--bad:#b5380c;--hold:#574200;--alarm:#a3123f;--mute:#5f6975;--zone:#b5380c0f;--hatchline:#14181d1c;--focus:#0a58ca}
@media (prefers-color-scheme:dark){:root{--bg:#0e1114;--card:#171b20;--ink:#eceff2;--ink2:#a9b3be;--line:#2a3038;--line2:#414a54;--stable:#a9b8c8;--gray:#b99dff;--grayfill:#b99dff2b;--good:#4ccdbb;--bad:#ff9468;--hold:#f0cf6b;--alarm:#ff8aa6;--mute:#97a2ae;--zone:#ff946817;--hatchline:#ffffff22;--focus:#7db4ff}}
.k-run{--state:var(--gray)}.k-good{--state:var(--good)}.k-bad{--state:var(--bad)}.k-hold{--state:var(--hold)}.k-alarm{--state:var(--alarm)}.k-mute{--state:var(--mute)}.k-plain{--state:var(--ink)}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 -apple-system,"Segoe UI",Inter,Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{padding-bottom:72px}
main:focus{outline:0}
.wrap{max-width:988px;margin:0 auto;padding:0 24px}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:12px;background:var(--card);padding:8px 12px;z-index:2}
:focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:4px}
.defs{position:absolute}
.hatch{stroke:var(--hatchline);stroke-width:1.8}
a{color:inherit;text-decoration-color:var(--line2);text-underline-offset:3px;text-decoration-thickness:1.5px}
a:hover{text-decoration-color:currentColor}
code{font:14px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;background:var(--card);border:1px solid var(--line2);border-radius:5px;padding:1px 6px}
pre{margin:0;overflow:auto;max-height:560px}
pre code{border:0;padding:0;background:none;overflow-wrap:normal}
.top{font-size:13px;color:var(--ink2);padding:16px 0}
.top .wrap{display:flex;flex-wrap:wrap;gap:2px 18px}
.brand{font-weight:650;color:var(--ink)}
.top span:last-child{margin-left:auto}
.hero{padding:28px 0 8px}
h1{margin:0;font-size:21px;font-weight:600;letter-spacing:-.008em;line-height:1.4}
.state{display:flex;align-items:center;gap:14px;color:var(--state);font-weight:680;font-size:48px;line-height:1.1;letter-spacing:-.022em;margin:0 0 14px}
.state .ic{--cut:var(--bg);flex:none}
.lead{font-size:20px;line-height:1.5;max-width:46em;margin:16px 0 0;letter-spacing:-.006em;text-wrap:pretty}
.note{color:var(--ink2);margin:10px 0 0;max-width:46em}
.k-alarm .hero{background:#8f0f37;color:#fff;padding:36px 0 40px}
.k-alarm .hero .state,.k-alarm .hero .lead,.k-alarm .hero .note{color:#fff}
.k-alarm .hero .state .ic{--cut:#8f0f37}
.facts{display:grid;grid-template-columns:1fr 1fr 1fr;gap:0 40px;margin:40px 0 0;padding:26px 0 0;border-top:2px solid var(--state)}
.k-alarm .facts{border-top:0;margin-top:20px}
.facts h2{font-size:14px;font-weight:650;margin:0 0 8px;color:var(--ink2);letter-spacing:0;line-height:1.5}
.facts p{margin:0 0 14px}
.facts ul,.facts ol{margin:0 0 14px;padding:0;list-style:none}
.facts li{margin:0 0 12px}
.facts ol{counter-reset:n}
.facts ol li{counter-increment:n;position:relative;padding-left:34px}
.facts ol li::before{content:counter(n);position:absolute;left:0;top:1px;width:24px;height:24px;border-radius:12px;background:var(--state);color:var(--bg);text-align:center;font-size:14px;line-height:24px;font-weight:650}
.facts pre{background:var(--card);border:1px solid var(--line2);border-radius:8px;padding:10px 14px;margin:0 0 14px}
.facts pre code{white-space:pre-wrap;font-weight:600}
.split{display:block;width:100%;height:14px;margin:16px 0 8px}
.key{display:flex;flex-wrap:wrap;gap:2px 20px;list-style:none;padding:0;margin:10px 0 0;font-size:14px;color:var(--ink2)}
.facts .key{justify-content:space-between}
.facts .key li{margin:0}
.key li{color:var(--ink2)}
.key b{color:var(--ink);font-weight:650}
.key li::before{content:"";display:inline-block;width:20px;border-top:3px solid;margin-right:8px;vertical-align:.3em}
.key .gray::before{color:var(--gray)}.key .stable::before{color:var(--stable)}.key .bad::before{color:var(--bad)}.key .good::before{color:var(--good);border-top-style:dashed}.key .all::before{color:var(--bad);border-top-width:1.5px}.key .none::before{color:var(--alarm);border-top-style:dotted}
.facts .key li::before{width:10px;border-top-width:10px;border-radius:2px;vertical-align:-.05em}
.mini{list-style:none}
.mini li{display:grid;grid-template-columns:1fr auto;gap:0 12px;padding:7px 0;margin:0!important;border-bottom:1px solid var(--line)}
.mini li:last-child{border-bottom:0}
.mini b{font-weight:620}
.mini small{grid-column:1/3;color:var(--ink2);font-size:14px}
nav{margin:40px 0 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:15px;padding:10px 0}
nav ul{display:flex;flex-wrap:wrap;gap:2px 22px;list-style:none;margin:0;padding:0}
nav a{color:var(--ink2);text-decoration:none;display:inline-block;padding:4px 0}
nav a:hover{color:var(--ink);text-decoration:underline}
section[id]{margin:52px 0 0;scroll-margin-top:16px}
section>h2{font-size:26px;font-weight:660;letter-spacing:-.016em;margin:0 0 18px;line-height:1.2}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:24px;margin:0 0 20px}
.card .ic,.fig .ic{--cut:var(--card)}
h3{font-size:19px;font-weight:640;letter-spacing:-.01em;margin:0}
.head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:8px}
.say{margin:10px 0 20px;max-width:48em;text-wrap:pretty}
.st{display:inline-flex;align-items:center;gap:7px;font-weight:620;white-space:nowrap;font-size:15px}
.ic{flex:none;--cut:var(--bg)}
.ic .full{fill:currentColor}.ic .cut{fill:none;stroke:var(--cut);stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}.ic .ring{fill:none;stroke:currentColor;stroke-width:2.4}.ic .dashed{stroke-dasharray:4.2 3.34}.ic .bar{stroke:currentColor;stroke-width:2.4}
.good{color:var(--good)}.bad{color:var(--bad)}.hold{color:var(--hold)}.alarm{color:var(--alarm)}.run{color:var(--gray)}.mute{color:var(--mute)}
.rule{list-style:none;margin:0 0 22px;padding:0;max-width:48em}
.rule li{padding:3px 0 3px 32px;position:relative;color:var(--ink)}
.rule li::before{content:"";position:absolute;left:0;top:15px;width:20px;border-top:3px solid var(--bad)}
.rule .good::before{border-top:3px dashed var(--good)}
figure{margin:0}
.fig{position:relative}
svg.pic{display:block;width:100%;height:auto;overflow:visible}
svg.nar{display:none}
.pic text{font:12.5px -apple-system,"Segoe UI",Inter,Roboto,Arial,sans-serif;font-variant-numeric:tabular-nums;fill:var(--ink2);paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}
.pic .t{font-weight:620;fill:var(--ink);font-size:14px}
.pic .b{font-weight:620}
.pic .ink{fill:var(--ink)}
.pic .c-gray{fill:var(--gray)}.pic .c-stable{fill:var(--stable)}.pic .c-bad{fill:var(--bad)}.pic .c-good{fill:var(--good)}
.grid{stroke:var(--line);stroke-width:1}.base{stroke:var(--line2);stroke-width:1}.edge{stroke:var(--line2);stroke-width:1}
.bar-p{fill:currentColor}
.unknown{fill:url(#hatch)}
.zone{fill:var(--zone)}
.area{fill:var(--grayfill)}
.l-share{fill:none;stroke:var(--gray);stroke-width:2.2}
.l-gray{fill:none;stroke:var(--gray);stroke-width:3;stroke-linejoin:round}
.l-stable{fill:none;stroke:var(--stable);stroke-width:1.8;stroke-linejoin:round}
.l-bad{fill:none;stroke:var(--bad);stroke-width:2.6;stroke-linejoin:round}
.l-all{fill:none;stroke:var(--bad);stroke-width:1.2;stroke-linejoin:round}
.l-good{fill:none;stroke:var(--good);stroke-width:2.6;stroke-dasharray:7 4;stroke-linejoin:round}
.lim{stroke-width:1.4;stroke-dasharray:1.5 4;stroke-linecap:round}
.lim.bad{stroke:var(--bad)}.lim.good{stroke:var(--good)}
.d-gray,.d-stable{fill:none;stroke-width:4;stroke-linecap:round}
.d-gray{stroke:var(--gray);opacity:.45}.d-stable{stroke:var(--stable);opacity:.5;stroke-width:2.6}
.mark{color:var(--good)}
.cur{stroke:var(--ink);stroke-width:1.2;opacity:0}
.on .cur{opacity:.75}
.fig output{display:block;min-height:1.5em;margin:8px 0 0;font-size:14px;color:var(--ink2)}
.fig.on output{color:var(--ink)}
.cap{font-size:14px;color:var(--ink2);margin:4px 0 0}
figure+details,dl+details{margin-top:18px}
details{border-top:1px solid var(--line);margin:0 -24px -24px;padding:0 24px}
summary{cursor:pointer;padding:13px 0;font-size:15px;color:var(--ink2)}
summary:hover{color:var(--ink)}
details:not(:last-child){margin-bottom:0}
details[open]{padding-bottom:20px}
.scroll{overflow:auto;max-height:460px}
table{border-collapse:collapse;width:100%;font-size:15px}
th,td{text-align:left;padding:8px 20px 8px 0;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
tbody tr:last-child>*{border-bottom:0}
thead th{font-size:13px;color:var(--ink2);position:sticky;top:0;background:var(--card);white-space:nowrap}
tbody th{font-weight:620}
.num{text-align:right;white-space:nowrap}
.now>*{background:var(--grayfill)}
.ev{list-style:none;margin:0;padding:0}
.ev li{display:grid;grid-template-columns:150px 140px 1fr;gap:0 16px;padding:8px 0;border-bottom:1px solid var(--line)}
.ev li:last-child{border-bottom:0}
.ev time{color:var(--ink2)}
.ev b{font-weight:560;color:var(--ink2)}
.how{display:grid;grid-template-columns:1fr 1fr;gap:0 48px}
.how p{margin:10px 0 0}
dl{display:grid;grid-template-columns:120px 1fr;gap:8px 20px;margin:0}
dt{color:var(--ink2)}
dd{margin:0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:24px;margin:36px 0 0;padding:26px 0 0;border-top:2px solid var(--state)}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dt{font-size:14px}
.figures dd{font-size:30px;font-weight:660;letter-spacing:-.02em;line-height:1.2}
.target:target{outline:2px solid var(--focus);outline-offset:2px}
@media (max-width:700px){
.wrap{padding:0 16px}
.top span:last-child{margin-left:0}
.hero{padding-top:12px}
.state{font-size:34px;gap:11px}
.state .ic{width:34px;height:34px}
h1{font-size:18px}
.lead{font-size:18px;text-wrap:wrap}
.facts{grid-template-columns:1fr;gap:20px 0;margin-top:26px;padding-top:20px}
nav{margin-top:26px}
section[id]{margin-top:40px}
section>h2{font-size:22px}
.card{padding:16px 14px}
details{margin:0 -14px -16px;padding:0 14px}
svg.wide{display:none}
svg.nar{display:block}
.how{grid-template-columns:1fr;gap:24px}
.ev li{grid-template-columns:1fr auto;gap:2px 12px}
.ev span{grid-column:1/3}
dl{grid-template-columns:1fr;gap:0}
dd{margin-bottom:10px}
.k-alarm .hero{padding:24px 0 28px}
.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{padding:10px 0;border-bottom:1px solid var(--line)}
.stack tbody tr:last-child{border-bottom:0}
.stack th,.stack td{border:0;padding:1px 0;text-align:left;display:grid;grid-template-columns:112px 1fr;gap:0 12px;white-space:normal}
.stack td:empty{display:none}
.stack [data-h]::before{content:attr(data-h);color:var(--ink2);font-weight:400;font-size:14px}
}
@media (min-width:701px){.key.phone{display:none}}
@media print{body{background:#fff}.card{break-inside:avoid}nav,.skip,output{display:none}}
`;
