import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{a as _e}from"./chunk-QDSL5Y5K.mjs";import{a as ct}from"./chunk-R2CWOVNM.mjs";import{a as oe,b as Be}from"./chunk-KH6MLMXL.mjs";import{a as Ze,b as Xe,c as Qe,d as et,e as tt,f as nt,g as X,h as C,i as M,j as V,k as _,l as de,n as rt,o as ot,q as st,r as at,t as pe,u as it,v as lt}from"./chunk-M62AFUPC.mjs";import{a as z,b as se,c as I,d as A,e as Ue,f as De,g as Ge,i as Je}from"./chunk-RLAFMCIH.mjs";import{b as R,c as ae,d as S,e as T,f as L,g as O,h as Ve,i as Ye,j as G,k as H,l as N,m as J,n as j,o as E,p as Ke}from"./chunk-Z56SQTCO.mjs";import{a as D}from"./chunk-42WLHECQ.mjs";import{d as He,f as F}from"./chunk-K6VOQWAH.mjs";import{b as $,e as ze}from"./chunk-ECUOIZHX.mjs";import{a as re,b,c as ce}from"./chunk-TKNBBZRU.mjs";var fn={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function d(e,t){return W(re(e,t))}function W(e){return e.replace(/[&<>"']/g,t=>fn[t])}var $e=20,dt=180;function pt(e){let t=rt(e),n=t.length-$e-dt,r=(n>0?[...t.slice(0,$e),...t.slice(-dt)]:t).map(({first:i,last:a,times:l,who:c,what:p})=>{let u=T(a,e.now),h=l===1?u:`${T(i,e.now)} to ${u}`,f=l===1?"":` (${R(l)} times)`;return`<li><time datetime="${O(a)}">${h}</time><b>${d(c,40)}</b><span>${d(p,240)}${f}</span></li>`}),s=n>0?`<p class="note">${R(n)} rows after the first ${$e} are left out; the journal has them all.</p>`:"";return`<section id="events"><h2>Who did what</h2><div class="card"><ol class="ev">${r.join(`
`)}</ol>${s}</div></section>`}var gn={running:'<circle cx="12" cy="12" r="9.6" class="ring"/><path d="M12 2.4a9.6 9.6 0 0 1 0 19.2z" class="full"/>',good:'<circle cx="12" cy="12" r="11" class="full"/><path d="M6.8 12.4l3.5 3.5 7-7.4" class="cut"/>',reverted:'<circle cx="12" cy="12" r="11" class="full"/><path d="M8.2 6.8L5.4 9.8l2.8 3M5.8 9.8h7.6a3.6 3.6 0 0 1 0 7.2H9" class="cut"/>',failed:'<circle cx="12" cy="12" r="11" class="full"/><path d="M8 8l8 8M16 8l-8 8" class="cut"/>',held:'<rect x="1.5" y="1.5" width="21" height="21" rx="4.5" class="full"/><path d="M9 7.4v9.2M15 7.4v9.2" class="cut"/>',incomplete:'<path d="M12 1.6L23.4 22H.6z" class="full"/><path d="M12 9.2v5.6M12 18.2v.4" class="cut"/>',unknown:'<circle cx="12" cy="12" r="9.6" class="ring dashed"/>',waits:'<circle cx="12" cy="12" r="9.6" class="ring"/>',none:'<circle cx="12" cy="12" r="9.6" class="ring"/><path d="M7 12h10" class="bar"/>'};function we(e,t=18){return`<svg class="ic" width="${t}" height="${t}" viewBox="0 0 24 24" aria-hidden="true">${gn[e]}</svg>`}function B(e,t,n){return`<span class="st ${t}">${we(e)}${n}</span>`}function ue({state:e}){if(e.held!==null)return{shape:"held",tone:"hold"};switch(e.phase){case"promoted":case"registered":return{shape:"good",tone:"good"};case"reverted":return e.deployed?{shape:"reverted",tone:"bad"}:{shape:"none",tone:"mute"};case"reverting":return e.incomplete===null?{shape:"reverted",tone:"bad"}:{shape:"incomplete",tone:"alarm"};default:return{shape:"running",tone:"run"}}}var xe={waits:{shape:"waits",tone:"mute"},running:{shape:"running",tone:"run"},passed:{shape:"good",tone:"good"},failed:{shape:"failed",tone:"bad"},stopped:{shape:"none",tone:"mute"},held:{shape:"held",tone:"hold"},incomplete:{shape:"incomplete",tone:"alarm"},done:{shape:"reverted",tone:"bad"},"not reached":{shape:"none",tone:"mute"},skipped:{shape:"none",tone:"mute"},overridden:{shape:"none",tone:"mute"}},Y={failed:{shape:"failed",tone:"bad"},worse:{shape:"failed",tone:"bad"},unknown:{shape:"unknown",tone:"mute"},waits:{shape:"waits",tone:"mute"},"not reached":{shape:"none",tone:"mute"},"no harm":{shape:"good",tone:"good"},passed:{shape:"good",tone:"good"},"good enough":{shape:"good",tone:"good"}};function P(e,t,n){let o=({numbers:i})=>i===!0?' class="num"':"",r=e.map(i=>`<th scope="col" role="columnheader"${o(i)}>${d(i.head)}</th>`),s=t.map(({cells:i,attributes:a=""})=>{let l=i.map((c,p)=>{let u=e[p],h=c===""?"":` data-h="${d(u.head)}"`;return p===0?`<th scope="row" role="rowheader"${h}>${ut(c)}</th>`:`<td role="cell"${o(u)}${h}>${ut(c)}</td>`});return`<tr role="row"${a}>${l.join("")}</tr>`});return`<table role="table" class="stack"${n===void 0?"":` id="${n}"`}>
<thead role="rowgroup"><tr role="row">${r.join("")}</tr></thead>
<tbody role="rowgroup">
${s.join(`
`)}
</tbody></table>`}function ut(e){return e.includes("<")?`<div>${e}</div>`:e}function Q(e,t,n="The same as a table"){return`<details><summary>${n}</summary><div class="scroll" tabindex="0" role="region" aria-label="${d(t)}">${e}</div></details>`}var hn=600,bn=100,yn=10,$n=40;function mt(e){let t=e.plan.stages.flatMap((a,l)=>M(e,l).filter(({compared:c,result:p})=>c===null&&p!=="waits"&&p!=="not reached").map(c=>({row:c,stage:a.name})));if(t.length===0)return"";let n=[...t.filter(({row:a})=>!_(a)),...t.filter(({row:a})=>_(a))],o=e.plan.services.length>1,r=n.slice(0,bn).map(({row:a,stage:l})=>({cells:[wn(a,o),d(l,40),d(a.finding?.wanted??"",60),d(a.finding?.got??"",60),B(Y[a.result].shape,Y[a.result].tone,C[a.result].slice(2)),d(a.finding?.says??"",hn)]})),s=n.length-r.length,i=["check","stage","wanted","got","result","what it says"].map(a=>({head:a}));return`<article class="card"><h3>Fixed checks</h3>
<p class="say">These pass or fail by a rule of their own and claim no risk: one that fails reverts the release by itself.</p>
${P(i,r)}
${s>0?`<p class="note">${ae(s,"answer")} more left out here.</p>`:""}
${n.filter(({row:a})=>(a.finding?.rows??[]).length>0).slice(0,yn).map(({row:a,stage:l})=>xn(a,l)).join(`
`)}
</article>`}function wn({check:e},t){return t?`${d(e.service,40)}: ${d(e.name,40)}`:d(e.name,40)}function xn({check:e,finding:t},n){let o=(t?.rows??[]).slice(0,$n),r=[...new Set(o.flatMap(l=>Object.keys(l)))].slice(0,6),s=o.map(l=>({cells:r.map(c=>d(String(l[c]??"")))})),i=`Answers to ${e.name} in ${n}`,a=r.map(l=>({head:l.slice(0,40)}));return Q(P(a,s),i,`The answers to ${d(e.name,40)} in ${d(n,40)}`)}function q(e,t){let[n,o]=e,[r,s]=t;return i=>{let a=o===n?0:Math.max(0,Math.min(1,(i-n)/(o-n)));return r+a*(s-r)}}function ft([e,t],n){let o=ve((t-e)/n);return Array.from({length:Math.floor((t-e)/o+1e-9)+1},(r,s)=>e+s*o)}function ve(e){let t=10**Math.floor(Math.log10(e));return([1,2,5,10].find(o=>o*t>=e*.999)??10)*t}var vn=[1,2,5,10,15,30,60,120,300,600,900,1800,3600,7200,10800,21600,43200,86400,172800,604800,2592e3].map(e=>e*1e3);function me(e,t,n){let o=vn.find(i=>(t-e)/i<=n)??Math.max(1,(t-e)/n),r=Math.ceil(e/o)*o,s=[];for(let i=r;i<=t&&s.length<=n;i+=o)s.push(i);return s}function kn(e,t){let n=O(e);return t>3*864e5?n.slice(5,10):t<3e5?n.slice(11,19):n.slice(11,16)}function fe(e,t,{x:n,y:o,right:r}){let s=kn(e,t),i=n+s.length*3.6>r;return`<text x="${m(i?r:n)}" y="${m(o)}" text-anchor="${i?"end":"middle"}">${s}</text>`}function m(e){return String(Math.round(e*10)/10)}var gt=240;function ht(e){let t=[];for(let n of e){let o=t.at(-1),r=o?.at(-1);r===void 0||r.stage!==n.stage||Sn(r,n)?t.push([n]):o.push(n)}return t}function Sn(e,t){return t.from-e.at>e.at-e.from+(t.at-t.from)}function bt(e,t){return ht(e).flatMap((n,o,r)=>{let s=n[0],i=r[o-1]?.at(-1),a=i?.stage===s.stage?i.at:t.get(s.stage)??s.from;return a<s.from?[[a,s.from]]:[]})}function ge(e,t,n,o){let r=ht(e);return r.map(s=>$t(s,Math.max(8,gt/r.length)).flatMap(i=>{let a=o(i);return a===null?[]:[`${m(t(i.at))} ${m(n(a))}`]}).map((i,a)=>`${a===0?"M":"L"}${i}`).join("")).join("")}function ke(e,t,n,o,r){return $t(e,gt).flatMap(({at:s,alone:i})=>{let a=i[r];return a===null||a>o?[]:[`M${m(t(s))} ${m(n(a))}h0`]}).join("")}function yt({looks:e,crossed:t}){return t===null?e:e.filter(({at:n})=>n<=t)}function $t(e,t){if(e.length<=t)return e;let n=Math.ceil(e.length/t);return e.filter((o,r)=>r%n===0||r===e.length-1)}function wt(e,t,n){let o=e.map((s,i)=>({y:s,i})).sort((s,i)=>s.y-i.y);o.forEach((s,i)=>{i>0&&(s.y=Math.max(s.y,o[i-1].y+t))});for(let s=o.length-1,i=n;s>=0;s--,i-=t)o[s].y=Math.min(o[s].y,i);let r=[...e];for(let{y:s,i}of o)r[i]=s;return r}var xt={errors:"Requests that failed, since judging began",latency:"How long the slowest take at least, since judging began",gauge:"The gauge, mean since judging began"};function vt(e,t,{left:n,right:o,upper:r,lower:s,times:i,kind:a},{x:l,value:c,power:p,least:u,most:h,highest:f},[g,y]){let{risk:v}=e.plan,k=(x,ne,mn="grid")=>`<path class="${mn}" d="M${n} ${m(x)}H${o}"/><text x="${n-8}" y="${m(x+4)}" text-anchor="end">${ne}</text>`,Z=ft([u,h],a==="wide"?4:3).map(x=>k(c(x),Rn(t.of,x),x===0?"base":"grid")),ye=Array.from({length:f- -2+1},(x,ne)=>-2+ne).map(x=>k(p(x*Math.LN10),Ln(x),x===-2?"base":"grid")),pn=me(g,y,i).map(x=>fe(x,y-g,{x:l(x),y:s[1]+20,right:o})),qe=p(Math.log(1/v.falseRevert)),un=p(Math.log(1/v.missed)),Fe=(x,ne)=>`<path class="lim ${ne}" d="M${n} ${m(x)}H${o}"/>`;return[`<text class="t" x="${n}" y="${r[0]-14}">${a==="wide"?xt[t.of]:xt[t.of].split(",")[0]}</text>`,`<text class="t" x="${n}" y="${s[0]-14}">Evidence</text>`,`<rect class="zone" x="${n}" y="${s[0]}" width="${o-n}" height="${m(qe-s[0])}"/>`,...Z,...ye,...Mn(e,t,l,[r,s]),...Tn(e,t,{left:n,right:o,upper:r,lower:s,kind:a},l),Fe(qe,"bad"),Fe(un,"good"),...pn].join(`
`)}function Mn({state:e},{looks:t},n,o){let r=new Map(e.shifts.filter(({stage:s})=>s>=0).map(({stage:s,at:i})=>[s,i]));return bt(t,r).flatMap(([s,i])=>{let a=m(Math.max(1,n(i)-n(s)));return o.map(([l,c])=>`<rect class="unknown" x="${m(n(s))}" y="${l}" width="${a}" height="${c-l}"/>`)})}function Tn({plan:e,state:t},{looks:n},{left:o,right:r,upper:s,lower:i,kind:a},l){let c=[...new Set(n.map(({stage:u})=>u))],p=c.map(u=>{let h=n.find(f=>f.stage===u);return l(t.shifts.findLast(f=>f.stage===u&&f.at<=h.from)?.at??h.from)});return c.map((u,h)=>{let{name:f,traffic:g}=e.stages[u]??{name:`stage ${u}`,traffic:{weight:0}},y=`${f.slice(0,16)} ${g.weight>0?$(g.weight):""}`.trim(),v=(p[h+1]??r)-p[h],k=h===0?"":`<path class="edge" d="M${m(p[h])} ${s[0]}V${i[1]}"/>`;if(v<y.length*7)return k;let Z=Math.max(o,p[h])+5;return`${k}<text class="b" x="${m(Z)}" y="${s[0]+(a==="wide"?14:13)}">${d(y)}</text>`})}function Rn(e,t){let n=t.toLocaleString("en-US",{maximumSignificantDigits:3});return e==="errors"?`${n}\xA0%`:e==="latency"&&t>0?`${n}\xA0ms`:n}function Ln(e){return e>=0?(10**e).toLocaleString("en-US"):(10**e).toFixed(-e)}function St(e,t,{right:n,upper:o,lower:r},{value:s,power:i}){let a=t.looks.at(-1),[l,c]=Se(t,a),{risk:p}=e.plan,u=[...a.gray.value===null?[]:[{y:s(a.gray.value),tone:"gray",words:"gray",value:l}],...a.stable.value===null?[]:[{y:s(a.stable.value),tone:"stable",words:"stable",value:c}]],h=t.crossed===null?null:`passed ${T(t.crossed)}`,f=t.crossed===null?a.good??0:Math.log(1/p.missed),g=[{y:i(Math.log(1/p.falseRevert)),tone:"bad",words:`reverts at ${H(p.falseRevert)}`,value:""},{y:i(Math.log(1/p.missed)),tone:"good",words:`passes at ${H(p.missed)}`,value:""},...a.good===null?[]:[{y:i(f),tone:"good",words:"good enough",value:h??G(a.good)}],...a.all===null?[]:[{y:i(a.all),tone:"bad",words:"all checks",value:G(a.all)}],...a.worse===null?[]:[{y:i(a.worse),tone:"bad",words:"worse",value:G(a.worse)}]];return[kt(u,n,o[1]),kt(g,n,r[1])].join(`
`)}function kt(e,t,n){let o=wt(e.map(({y:r})=>r),17,n);return e.map(({tone:r,words:s,value:i},a)=>{let l=i===""?"":" b",c=i===""?"":` <tspan class="ink">${i}</tspan>`;return`<text class="c-${r}${l}" x="${t+10}" y="${m(o[a]+4)}">${s}${c}</text>`}).join(`
`)}function Se({of:e},{gray:t,stable:n}){if(e==="errors")return Ve(t,n);if(e==="latency")return Ye(t.value,n.value);let o=r=>r===null?"\u2013":r.toLocaleString("en-US",{maximumSignificantDigits:4});return[o(t.value),o(n.value)]}var On=/\u200b/g,jn=/\\([\\`*_~[\]|$\-+#=:.)])|(\*\*)|(`+)(.+?)(?<!`)\3(?!`)|\[([^[\]]*)\]\((https?:\/\/[^\s()]+)\)/g;function w(e){let t=e.replace(On,""),n="",o=0,r=!1;for(let s of t.matchAll(jn)){let[i,a,l,,c,p,u]=s;n+=Me(t.slice(o,s.index)),o=s.index+i.length,a!==void 0?n+=W(a):l!==void 0?(r=!r,n+=r?"<b>":"</b>"):c!==void 0?n+=`<code>${W(En(c))}</code>`:n+=`<a href="${W(u)}">${Me(p)}</a>`}return n+=Me(t.slice(o)),r?`${n}</b>`:n}function Me(e){return W(e.replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&amp;/g,"&"))}function En(e){return(/^ .*` $|^ `.* $/.test(e)?e.slice(1,-1):e).replace(/\\\|/g,"|")}function Tt(e){return e.split(`

`).filter(t=>t!=="").map(In).join(`
`)}function In(e){let t=e.split(`
`);return t[0].startsWith("```")?`<pre><code>${W(t.slice(1,-1).join(`
`))}</code></pre>`:t.every(n=>n.startsWith("- "))?Mt("ul",t,2):t.every(n=>/^\d\. /.test(n))?Mt("ol",t,3):`<p>${w(e)}</p>`}function Mt(e,t,n){return`<${e}>${t.map(o=>`<li>${w(o.slice(n))}</li>`).join("")}</${e}>`}var An=[{kind:"wide",width:890,left:52,right:714,upper:[34,184],lower:[230,412],times:8},{kind:"nar",width:330,left:40,right:326,upper:[34,164],lower:[210,372],times:4}];function Rt(e,t,n){return An.map(o=>Nn(e,t,o,n)).join(`
`)}function Lt({plan:e},t){return`<ul class="key phone"><li class="gray"><b>gray</b> ${w(A(e))}</li><li class="stable"><b>stable</b> ${w(I(e))}</li><li class="bad">gray is worse${t?', this check\u2019s part</li><li class="all">all checks together':""}</li><li class="good">gray is good enough</li></ul>`}function Nn(e,t,n,o){let{left:r,right:s,width:i,lower:a,kind:l}=n,[c,p]=Re(e,t),u=Cn(e,t,n,[c,p]),h=a[1]+26;return`<svg class="pic ${l}" viewBox="0 0 ${i} ${h}" role="img" aria-label="${d(o)}" data-left="${r}" data-width="${s-r}">
${vt(e,t,n,u,[c,p])}
${Pn(t,u)}
${qn(t,u,e)}
${l==="wide"?St(e,t,n,u):""}
<line class="cur" x1="${r}" x2="${r}" y1="${n.upper[0]}" y2="${a[1]}"/>
</svg>`}function Re({state:e},{looks:t}){let n=t[0];return[e.shifts.findLast(({stage:r,at:s})=>r===n.stage&&s<=n.from)?.at??n.from,Math.max(t.at(-1).at,n.from+1)]}function Cn({plan:e},{looks:t},{left:n,right:o,upper:r,lower:s},i){let[a,l]=Wn(t),c=Math.ceil(Math.log10(1/Math.min(e.risk.falseRevert,e.risk.missed)))+1,p=q([-2,c],[s[1],s[0]]);return{x:q(i,[n,o]),value:q([a,l],[r[1],r[0]]),power:u=>p(u/Math.LN10),least:a,most:l,highest:c}}function Wn(e){let t=e.flatMap(({gray:a,stable:l})=>[a.value??0,l.value??0]),n=e.flatMap(({alone:a})=>[a.gray??0,a.stable??0]),o=Te(t),r=Math.max(o,Math.min(Te(n),2*o)),s=-Te(t.map(a=>-a));if(!(r>s))return[0,1];let i=ve((r-s)/4);return[Math.floor(s/i)*i,Math.ceil(r*1.02/i)*i]}function Te(e){return e.reduce((t,n)=>Math.max(t,n),0)}function Pn(e,{x:t,value:n,power:o,most:r}){let{looks:s}=e,i=(a,l)=>ge(a,t,o,c=>c[l]);return[`<path class="d-stable" d="${ke(s,t,n,r,"stable")}"/>`,`<path class="d-gray" d="${ke(s,t,n,r,"gray")}"/>`,`<path class="l-stable" d="${ge(s,t,n,({stable:a})=>a.value)}"/>`,`<path class="l-gray" d="${ge(s,t,n,({gray:a})=>a.value)}"/>`,`<path class="l-good" d="${i(yt(e),"good")}"/>`,...s.some(({all:a})=>a!==null)?[`<path class="l-all" d="${i(s,"all")}"/>`]:[],`<path class="l-bad" d="${i(s,"worse")}"/>`].join(`
`)}function qn({crossed:e},{x:t,power:n},{plan:o}){if(e===null)return"";let r=n(Math.log(1/o.risk.missed));return`<g class="mark ic" transform="translate(${m(t(e)-8)} ${m(r-8)}) scale(.667)"><circle cx="12" cy="12" r="11" class="full"/><path d="M6.8 12.4l3.5 3.5 7-7.4" class="cut"/></g>`}function Ot(e,t){let{state:n,assessment:o,plan:r}=e,s=He(t.service,t.name),i=o?.metrics[s],a=new Map((i?.curve??[]).map(g=>[g.at,g])),l=zn(e),c=tt(t),p=i?.quantiles?.at??.99,u={stage:-1,gray:new K(c,p),stable:new K(c,p)},h=Fn(n,t).map(({stage:g,interval:y})=>{g!==u.stage&&Object.assign(u,{stage:g,gray:new K(c,p),stable:new K(c,p)});let v=y.le??[],k=ye=>new K(c,p).add(y[ye],v).side().value,Z=a.get(y.to);return{stage:g,from:y.from,at:y.to,gray:u.gray.add(y.gray,v).side(),stable:u.stable.add(y.stable,v).side(),alone:{gray:k("gray"),stable:k("stable")},worse:Z?.worse??null,all:l.get(y.to)??null,good:Z?.good??null}}),f=Math.log(1/r.risk.missed);return{check:t,of:c,looks:h,crossed:i?.curve.find(({good:g})=>g>=f)?.at??null}}function Fn({evidence:e},{service:t,name:n}){return e.filter(o=>o.service===t&&o.check===n)}function zn({assessment:e}){let t=Object.values(e?.metrics??{}).map(({curve:r})=>r);if(t.length<2)return new Map;let n=new Map;for(let{at:r,worse:s}of t.flat())n.set(r,[...n.get(r)??[],s]);let o=[...n].filter(([,r])=>r.length===t.length);return new Map(o.map(([r,s])=>[r,Hn(s)]))}function Hn(e){let t=Math.max(...e);return Number.isFinite(t)?t+Math.log(e.reduce((n,o)=>n+Math.exp(o-t),0)):t}var K=class{#n;#s;#t=0;#r=0;#o=[];#a=[];#e={sum:0,count:0};constructor(t,n){this.#n=t,this.#s=n}add(t,n){if(t===void 0)return this;this.#t+=t.requests,this.#r+=t.errors??0,n.length>0&&(this.#a=n);for(let[o,r]of(t.latency??[]).entries())this.#o[o]=(this.#o[o]??0)+r;return t.gauge!==void 0&&(this.#e={sum:this.#e.sum+t.gauge,count:this.#e.count+1}),this}side(){return{requests:this.#t,events:this.#r,value:this.#i()}}#i(){return this.#n==="latency"?nt(this.#o,this.#a,this.#s):this.#n==="gauge"?this.#e.count===0?null:this.#e.sum/this.#e.count:this.#t===0?null:100*this.#r/this.#t}},Le=60;function jt({looks:e,crossed:t}){let n=e.filter(({good:i})=>i!==null),o=n.length>Le?n:e;if(o.length<=Le)return o;let r=Math.ceil(o.length/Le),s=o.length-1;return o.filter(({at:i},a)=>a%r===0||a===s||i===t)}var _n=6,Bn=60;function Et(e){let t=Un(e),n=Object.keys(e.assessment?.metrics??{}).length>1,o=t.filter(({series:l})=>l.looks.length>0),r=new Set(o.slice(0,_n)),s=t.slice(0,Bn).map((l,c)=>Gn(e,l,{several:n,withPicture:r.has(l),number:c})),i=t.length-s.length,a=mt(e);return s.length===0&&a===""?"":`<section id="evidence"><h2>Evidence</h2>
${s.length===0?"":Dn(e,n)}
${s.join(`
`)}
${i>0?`<p class="note">${i} more comparisons are left out here; the journal has them all.</p>`:""}
${a}
</section>`}function Un(e){let t=new Map,n=Math.max(de(e),0);for(let r=0;r<=n;r++)for(let s of M(e,r)){if(s.compared===null)continue;let i=JSON.stringify([s.check.service,s.check.name]);(s.compared.arms.gray.requests+s.compared.arms.stable.requests>0||s.compared.arms.gray.gauge!==null||!t.has(i))&&t.set(i,{row:s,stage:r})}let o=[...t.values()];return V(o.map(({row:r})=>r)).map(r=>({row:r,stage:o.find(s=>s.row===r).stage,series:Ot(e,r.check)}))}function Dn({plan:e,assessment:t},n){let{risk:o}=e,r=t===null?"":` It is <b>${G(t.worse)}</b>.`;return`<p>Two questions, asked again at every look, each with its own line:</p>
<ul class="rule"><li><b>Is gray worse?</b> Evidence of ${n?"all checks together":"the check"} at <b>${H(o.falseRevert)}</b> reverts the release.${r}</li><li class="good"><b>Is gray good enough?</b> Evidence of ${n?"each check":"the check"} at <b>${H(o.missed)}</b> lets it pass.</li></ul>
<p><a href="#how">What the number means</a></p>`}function Gn(e,{row:t,stage:n,series:o},{several:r,withPicture:s,number:i}){let{shape:a,tone:l}=Y[t.result],c=j(pe(t,e.plan.services.length>1));return`<article class="card"><div class="head"><h3>${w(c)}</h3>${B(a,l,C[t.result].slice(2))}</div>
<p class="say">${w(ot(e,t,n))}</p>
${s?Vn(e,o,r,i):""}
</article>`}function Vn(e,t,n,o){let{name:r}=t.check,s=`Both versions and the evidence of ${r} over time. The table below holds the same.`,i=`looks-${o}`;return`<figure class="fig" tabindex="0" role="group" aria-label="Picture of ${d(r,60)}. Arrow keys move through the looks." data-rows="${i}">
${Rt(e,t,s)}
${Lt(e,n)}
<output aria-live="polite"></output>
<figcaption class="cap">Marks are single looks, as far as they fit; lines are since the stage\u2019s judging began. Hatched: not judged. Arrow keys or the pointer: the values of a moment.</figcaption>
</figure>
${Q(Yn(e,t,i),`Looks at ${r}`)}`}function Yn(e,t,n){let o=jt(t),r=o.some(({all:f})=>f!==null),s=[{head:"UTC"},{head:"stage"},{head:"gray",numbers:!0},{head:"stable",numbers:!0},{head:r?"worse, its part":"worse",numbers:!0},...r?[{head:"all checks",numbers:!0}]:[],{head:"good enough",numbers:!0}],[i,a]=Re(e,t),l=q([i,a],[0,1]),c=f=>f===null?"":G(f),p=o.map(f=>{let[g,y]=Se(t,f);return{cells:[T(f.at,e.now),d(e.plan.stages[f.stage]?.name??String(f.stage),40),g,y,c(f.worse),...r?[c(f.all)]:[],c(f.good)+(f.at===t.crossed?", passed":"")],attributes:` data-x="${Math.round(l(f.at)*1e4)/1e4}"`}}),u=t.looks.length-o.length,h=u>0?`<p class="note">${u} looks between them are left out; the journal has them all.</p>`:"";return P(s,p,n)+h}var Kn=20;function us(e){let t=z(e);if(t.length<=3)return"";let o=[...t].sort((a,l)=>Number(a.known)-Number(l.known)||l.weight-a.weight).slice(0,Kn).map(a=>{let{service:l,weight:c}=a,p=a.known?$(c):`\u25CC assume ${$(c)}`;return`| ${b(l.name,40)} | ${b(l.from,40)} | ${b(l.to,40)} | ${p} |`}),r=t.length-o.length,s=t.filter(a=>a.known&&a.weight===1e4).length,i=r>0?`

${r} more services; ${s} of ${t.length} have all requests on the new version.`:"";return["| service | stable | gray | on gray |","|:--|:--|:--|--:|",...o].join(`
`)+i}function It({run:e}){return e!==null&&Nt(e.url)?`[run](${e.url})`:""}var Zn=/^[\w-]+\/[\w.-]+$/,Jn=/^[0-9a-f]{7,64}$/;function At({server:e,repository:t,commit:n,specPath:o},r){let s=`${o} line ${r}`;if(e===null||!Zn.test(t??"")||!Jn.test(n??""))return b(s);let i=o.split("/").map(encodeURIComponent).join("/"),a=`${e}/${t}/blob/${n}/${i}#L${r}`;return Nt(a)?`[${b(s)}](${a})`:b(s)}function Nt(e){return/^https?:\/\/[^\s()<>"'`\\]+$/.test(e)}var Ct=4e4,Wt=300;function qt(e,t){let{accepted:n}=e.state;return`<section id="spec"><h2>Spec</h2><div class="card"><dl>${Pt(Xn(e))}</dl>
${t===null?`<p class="note">The spec it was released with is not in this checkout; ${d(n.spec.path,120)} as it was then has the hash above.</p>`:`<details><summary>The spec as it was pinned</summary><pre tabindex="0" aria-label="The pinned spec"><code>${tr(t)}</code></pre></details>`}
</div></section>
<section id="environment"><h2>Environment</h2><div class="card"><dl>${Pt(er(e))}</dl></div></section>`}function Pt(e){return e.filter(([,t])=>t!=="").map(([t,n])=>`<dt>${t}</dt><dd>${n}</dd>`).join(`
`)}function Xn({plan:e,state:t,place:n}){let{accepted:o}=t,{risk:r}=e,s=i=>`${Math.round(i*1e4)/100}\xA0%`;return[["file",w(At({...n,specPath:o.spec.path,commit:o.commit},1))],["sha256",`<code>${d(o.spec.sha256,64)}</code>`],["commit",o.commit===null?"not recorded":`<code>${d(o.commit,64)}</code>`],["risk",`a good version reverted in at most ${N(r.falseRevert)} releases; one that is ${s(r.ruleOut)} worse than tolerated passes in at most ${N(r.missed)}`],["inconclusive",e.inconclusive],["approval",Qn(e)],["revert",`on ${e.revert.on.join(", ")}; within ${S(e.revert.within)}`]]}function Qn({approval:e}){if(e===null)return"none";let{by:t,people:n,author:o,lasts:r,environment:s}=e,i=s===void 0?"":` ${d(s,80)}`,a=n===1?"one person":`${n} people`;return`by ${t}${i}: ${a}${o?"":", not whoever began the release"}; counts for ${S(r)}`}function er({plan:e,state:t,place:n,now:o}){let{accepted:r}=t,s=D(e).slice(0,20).map(({name:a,from:l,to:c,instances:p})=>`${d(a,40)} ${d(l,60)} \u2192 ${d(c,60)}, ${R(p)} instances`),i=D(e).length-s.length;return[["release",`<code>${d(r.id,80)}</code>`],["environment",d(r.environment,80)],["services",[...s,...i>0?[`and ${i} more`]:[]].join("<br>")],["started by",d(r.by,80)],["accepted",`<time>${O(t.acceptedAt)}</time>`],["emergency",d(r.emergency??"",200)],["takes back",d(r.undoes??"",80)],["repository",d(n.repository??"",120)],["pull request",r.pullRequest===null?"":`#${R(r.pullRequest)}`],["run",w(It(n))],["journal",`${R(t.entries)} entries, the newest of ${O(t.lastAt)}`],["tool",`gray-release ${d(n.tool,40)}; accepted by ${d(r.tool,40)}`],["this page",`as of ${O(o)}`]]}function tr(e){let n=e.slice(0,Ct).split(/\r?\n/).map(r=>W(r.slice(0,Wt).replace(/\t/g,"  ").replace(/[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,"\uFFFD"))+(r.length>Wt?"\u2026":"")),o=e.length>Ct?`
\u2026 cut here; the file has the rest`:"";return n.join(`
`)+o}function zt(e){let{state:t}=e;if(t.accepted.purpose==="register")return"";if(t.incomplete!==null)return or(e);if(t.held!==null)return nr(e);if(t.phase==="reverted")return sr(e);if(F(t)||t.phase==="reverting")return"";if(t.phase==="finalising")return Oe([Ft(e)]);let n=I(e.plan);return Oe([Ht(e,"revert",`puts all requests back on ${n}`),Ft(e)])}function nr(e){let[t,n]=[I(e.plan),A(e.plan)];return e.state.held?.why==="approval"?rr(e,t,n):[`Go on to 100\xA0% of requests on ${n}; the reason is recorded and the end reads \u201Cpromoted (overridden)\u201D:`,Ee(oe(e,"promote")),`Or put all requests back on ${t}: ${je(e,"revert")}`].join(`

`)}function rr(e,t,n){let{approval:o}=e.plan,r=_e(e).map(({by:u})=>b(u,40)),s=o?.people??1,i=r.length===0?"nobody has approved yet":`${J(r)} approved`,a=s===1?"":` ${s} people are asked; ${i}.`,l=`Or put all requests back on ${t}: ${je(e,"revert")}`;if(o?.by==="environment"){let u=o.environment===void 0?"its environment":ce(o.environment,80);return`Make ${n} permanent: approve the job that waits for the reviewers of ${u}.${a}

${l}`}let{commit:c}=e.state.accepted,p=c===null?"":`Where comments are heard, ${ce(`/gray approve @${c.slice(0,12)}`)} does the same.`;return[`Make ${n} permanent.${a}`,Ee(oe(e,"approve")),p,l].filter(u=>u!=="").join(`

`)}function or(e){return["**Do this, in this order**",[`1. Take what does not answer out of the way of users: it may still send requests of ${Ge(D(e.plan))} to ${A(e.plan)}.`,"2. Bring it back, or make it send nothing to the new version.","3. Run this; it tries again at once and reads everything back:"].join(`
`),Ee(oe(e,"revert"))].join(`

`)}function sr(e){let t=ar(e),n=A(e.plan);return Oe([...t===null?[]:[`Compare the logs of ${n} between ${t}`],"Release again with a fix, as a new version"])}function ar(e){let{shifts:t}=e.state,n=t.find(({stage:r})=>(e.plan.stages[r]?.traffic.weight??0)>0),o=t[t.length-1];return n===void 0||o===void 0||!se(e)?null:`${T(n.at,e.now)} and ${L(o.at,e.now)}`}function Ft(e){return Ht(e,"status","brings the numbers of now")}function Ht(e,t,n){return`${je(e,t)} ${n}`}function je(e,t){let n=Be(e,t);return`${ce(oe(e,t),400)}${n===""?"":` (${n})`}`}function Oe(e){return`**What you can do now**

${e.map(t=>`- ${t}`).join(`
`)}`}function Ee(e){return`\`\`\`text
${e}
\`\`\``}var ee=600;function Ut(e){let{state:t,plan:n}=e,o=De(e),[r,s]=[I(n),A(n)];return o.known?t.phase==="registered"?"**The registry says what serves.** No request was moved.":t.phase==="promoted"?`**All requests go to ${s}**${_t(e)}.`:Ue(e)?`**${o.says}.**`:t.phase==="reverted"?se(e)?`**All requests go to ${r} again**${_t(e)}. This change is not live.`:`**No user request reached ${s}.** ${j(r)} served everything throughout. This change is not live.`:t.phase==="reverting"?lr(e,o.says):t.held!==null?cr(e,o.says):se(e)?`**${dr(e)?"":"Production is fine so far. "}${o.says}.**`:`**Production is untouched.** ${o.says}.`:ir(e,o.says)}function ir(e,t){let n=[...e.real?.routers??[]].flatMap(([a,l])=>l.known?[]:[`The router of ${b(a)} cannot be read: ${b(l.why)}`]),o=n.slice(0,3).map(E),r=n.length>3?[`${n.length-3} more routers cannot be read.`]:[],s=e.real===null?["This run has not read the routers."]:[],i=e.state.incomplete===null?"":" Act now.";return[`**${t}.${i}**`,...o,...r,...s].join(" ")}function lr(e,t){let n=I(e.plan);return e.state.incomplete===null?`**${t}.** The release is being reverted to ${n}.`:`**The revert is not finished. Act now.** ${t}. Left to do: ${E(b(e.state.incomplete.says,ee))}`}function cr({state:e,plan:t,now:n},o){let r=e.held,s=L(r.since+t.hold.expires,n),i=I(t),a=r.parked?` ${j(A(t))} keeps running without traffic.`:"",l=r.why==="approval"?t.approval?.people??1:1;return`**${l===1?"One person has":`${l} people have`} to decide before ${s}.** ${o}.${a} If nobody answers, all requests go back to ${i}.`}function _t({state:e,now:t}){let n=e.shifts[e.shifts.length-1];return n===void 0?"":`, since ${L(n.at,t)}`}function dr(e){return e.judged?.decision==="revert"?!0:M(e,e.state.stage).some(({result:t})=>t==="failed"||t==="worse")}function Dt(e){let{state:t,now:n}=e;if(t.phase==="promoted")return pr(e);if(t.phase==="reverted")return Bt(e);if(t.phase==="reverting")return`**Why it is being reverted.** ${Bt(e)}`;if(t.held!==null)return E(b(t.held.says,ee));if(t.phase==="judging")return fr(e);if(t.phase==="registered")return"";let o=e.waiting===null?"":E(b(e.waiting.why,ee)),r=S(Math.max(0,n-t.phaseSince));return`${j(t.phase)} for ${r}.${o===""?"":` ${o}`}`}function pr(e){let{state:t}=e,n=`Took ${S(t.lastAt-t.acceptedAt)}.`,o=t.because===null?"":Gt(t.because);return t.override===null?[o,n].filter(Boolean).join(" "):[o,"This end rests on a person, not on the checks.",n].filter(Boolean).join(" ")}function Bt(e){let{state:t,plan:n}=e;if(t.because===null)return"";let{code:o,check:r,says:s}=t.because;if(o==="check-failed"&&r!==void 0)return`Check **${b(r,40)}** failed: ${E(b(s,ee))}`;if(o!=="worse")return Gt(t.because);let i=mr(e),a=s.includes(N(n.risk.falseRevert))?"":` ${ur(e)}`;return`${E(b(s,ee))}${a}${i}`}function Gt({code:e,says:t}){let n=b(t,ee);return e==="requested"||e==="overridden"?Ke(n):E(n)}function ur({plan:e}){return`If gray were as good as stable, evidence this strong would appear in fewer than ${N(e.risk.falseRevert)} releases.`}function mr({state:e,plan:t}){let n=e.story.find(({event:a})=>a.type==="phase"&&a.phase==="reverting"),o=[...e.story].reverse().find(({event:a})=>a.type==="phase"&&a.phase==="judging");if(n===void 0||o===void 0)return"";let r=t.stages[e.stage]?.warmUp??0,s=n.at-o.at-r;return s<=0?"":` ${e.phase==="reverted"?"Reverted":"The revert began"} ${S(s)} after judging began.`}function fr(e){let{state:t,now:n,plan:o}=e,r=t.phaseSince+(o.stages[t.stage]?.warmUp??0),s=M(e,t.stage),i=s.filter(({result:a})=>a==="failed"||a==="worse");return i.length>0?E(`${b(i.map(({check:a})=>a.name).join(", "))}: harm seen`):n<r?`Warming up; judging begins at ${L(r,n)}.`:[`No sign of harm after ${S(n-r)} of judging.`,gr(s)].filter(Boolean).join(" ")}function gr(e){let t=i=>i.length>3?`${i.length} checks`:b(J(i.map(({check:a})=>a.name))),n=e.filter(i=>i.result==="good enough"),o=e.filter(i=>i.result==="passed"),r=e.filter(i=>!_(i)),s=[...n.length>0?[`${t(n)}: good enough`]:[],...o.length>0?[`${t(o)}: passed`]:[],...r.length>0?[`${t(r)}: not yet known`]:[]];return E(s.join("; "))}function Vt({state:e,plan:t}){return e.because?.code!=="check-failed"?"":`This is a fixed rule, not a comparison: it reverts by itself and stands outside the limit on false reverts, ${N(t.risk.falseRevert)} releases.`}var Ie=6,hr=20;function Ps(e,{withService:t,short:n=!1}){let o=e.length>Ie,r=o?V(e):e,s=r.filter(c=>!_(c)),i=n?s.slice(0,Ie):o?r.slice(0,Math.max(Ie,Math.min(s.length,hr))):r,a=r.filter(c=>!i.includes(c));return[Yt(i.filter(c=>c.compared!==null),"gray","stable",t),Yt(i.filter(c=>c.compared===null),"wanted","got",t),wr(a)].filter(c=>c!=="").join(`

`)}function Yt(e,t,n,o){if(e.length===0)return"";let r=e.map(s=>{let[i,a]=br(s);return`| ${yr(s,o)} | ${i} | ${a} | ${$r(s)} |`});return[`| check | ${t} | ${n} | |`,"|:--|--:|--:|:--|",...r].join(`
`)}function br({compared:e,finding:t}){return e!==null?X(e.of,e.arms):[b(t?.wanted??"",40),b(t?.got??"",40)]}function yr({check:e,compared:t},n){let o=`${n?`${b(e.service,40)}: `:""}${b(e.name,40)}`;return t?.of==="latency"?`${o}, p99`:o}function $r({result:e}){let t=C[e];return e==="failed"||e==="worse"?`**${t}**`:t}function wr(e){let t=e.filter(_).length,n=e.length-t,o=[...t>0?[`${t} more passed`]:[],...n>0?[`${ae(n,"check")} more did not`]:[]];return o.length===0?"":`${o.join("; ")}.`}function Kt(e){let t=e.find(({compared:r})=>r!==null&&r.arms.gray.requests>0);if(t?.compared==null)return"";let{gray:n,stable:o}=t.compared.arms;return`On ${R(n.requests)} requests to gray and ${R(o.requests)} to stable in this stage.`}function Ae(e){let t=new Map;for(let n of V(e)){let o=n.finding?.got!==void 0&&n.result==="passed"?`${n.finding.got}`:xr(n);t.set(o,[...t.get(o)??[],n.check.name])}return[...t].map(([n,o])=>`${o.length>3?ae(o.length,"check"):J(o)} ${n}`).join(" \xB7 ")}function xr({result:e}){return C[e].slice(2)}function Jt(e,t){let{symbol:n,word:o}=Xe(e),r=Qe(e).slice(`${n} ${o} \xB7 `.length),s=Dt(e);return`<section class="hero"><div class="wrap"><h1><span class="state">${we(ue(e).shape,44)}<span>${d(o)}</span></span>${w(r)}</h1>
${s===""?"":`<p class="lead">${w(s)}</p>`}
${t.map(i=>`<p class="note">${d(i,400)}</p>`).join(`
`)}
</div></section>
<div class="wrap"><section class="facts" aria-label="In short">
<div><h2>Is production safe?</h2>${vr(e)}</div>
<div><h2>Why</h2>${Tr(e)}</div>
<div><h2>What to do now</h2>${Or(e)}</div>
</section></div>`}function vr(e){let t=z(e),n=t.length>3?Mr(t):t.map(o=>kr(o,t.length>1)).join("");return`<p>${w(Ut(e))}</p>${n}`}var te=280;function kr({service:e,weight:t,known:n},o){let r=t/1e4*te,s=t>0&&t<1e4?2:0,[i,a]=[d(e.from,40),d(e.to,40)],l=n?`<rect fill="var(--stable)" x="0" width="${m(Math.max(0,te-r-s))}" height="14" rx="3"/><rect fill="var(--gray)" x="${m(te-r)}" width="${m(r)}" height="14" rx="3"/>`:`<rect class="unknown" width="${te}" height="14"/><rect fill="none" stroke="var(--alarm)" x=".75" y=".75" width="${te-1.5}" height="12.5" rx="3"/>`,c=n?`${$(t)} to ${a}, ${$(1e4-t)} to ${i}`:`not confirmed, assume ${$(t)} to ${a}`,p=n?`<li class="stable">${i} <b>${$(1e4-t)}</b></li><li class="gray">${a} <b>${$(t)}</b></li>`:`<li class="none">not confirmed, assume <b>${$(t)}</b> to ${a}</li>`;return`${o?`<p><b>${d(e.name,40)}</b></p>`:""}<svg class="split" viewBox="0 0 ${te} 14" preserveAspectRatio="none" role="img" aria-label="${c}">${l}</svg><ul class="key">${p}</ul>`}var Sr=20;function Mr(e){let n=[...e].sort((s,i)=>Number(s.known)-Number(i.known)||i.weight-s.weight).slice(0,Sr).map(({service:s,weight:i,known:a})=>({cells:[d(s.name,40),`${d(s.from,40)} \u2192 ${d(s.to,40)}`,a?$(i):`assume ${$(i)}`]})),o=e.length-n.length,r=o>0?`<p class="note">${o} more services.</p>`:"";return P([{head:"service"},{head:"versions"},{head:"on gray",numbers:!0}],n)+r}var Zt=6;function Tr(e){let t=de(e),n=t<0?[]:M(e,t),o=n.length>Zt?V(n).slice(0,Zt):n,r=n.length-o.length,s=t<0?"":e.plan.stages[t]?.name??"",i=e.state.accepted.purpose==="register"?"This only says what serves.":"No check was asked yet.",a=[n.length===0?i:`Checks of stage ${d(s,40)}:`,r>0?`${r} more below.`:"",Kt(n),at(e),Vt(e)].filter(u=>u!==""),[l,...c]=a.map(u=>`<p>${w(u)}</p>`),p=o.length===0?"":`<ul class="mini">${o.map(u=>Rr(e,u)).join("")}</ul>`;return`${l}${p}${c.join("")}`}function Rr({plan:e},t){let{shape:n,tone:o}=Y[t.result],r=Lr(t);return`<li><b>${w(pe(t,e.services.length>1))}</b>${B(n,o,C[t.result].slice(2))}${r===""?"":`<small>${r}</small>`}</li>`}function Lr({compared:e,finding:t}){if(e!==null){let[o,r]=X(e.of,e.arms);return`${e.of==="latency"?"p99 ":""}gray ${o}, stable ${r}`}if(t?.got===void 0)return"";let n=t.wanted===void 0?"":`, wanted ${d(t.wanted,40)}`;return`${d(t.got,40)}${n}`}function Or(e){let t=zt(e).replace(/^\*\*What you can do now\*\*\n\n/,""),n=lt(e);return[t===""?"":Tt(t),n===""?"":`<p>${w(n)}</p>`,t===""&&F(e.state)?"<p>Nothing is left to do.</p>":""].join("")}function Xt(e){let{risk:t,timing:n,inconclusive:o}=e.plan;if(D(e.plan).length===0)return"";let r=o==="hold"?"the release is held and a person is asked":"it is reverted";return`<section id="how"><h2>How it decides</h2><div class="card how"><div><h3>What the evidence number means</h3><p>${w(st(t))}</p></div>
<div><h3>And the other way round</h3><p>A second bet runs against \u201Cgray is worse than you tolerate\u201D. A check that compares is good enough at ${H(t.missed)}; a version that is worse than tolerated by ${jr(t.ruleOut)} or more gets there in at most ${N(t.missed)} releases.</p><p>Smaller harm can pass. Missing evidence is never a pass: at the deadline of a stage without enough of it ${r}.</p><p>Checks of other kinds are fixed rules: they revert by themselves and stand outside both limits. The judge looks about every ${ze(n.look)}.</p></div></div></section>`}function jr(e){return`${Math.round(e*1e4)/100}\xA0%`}import{createHash as Er}from"node:crypto";var Ne=`
for (const figure of document.querySelectorAll('.fig')) {
  const rows = [...document.querySelectorAll('#' + figure.dataset.rows + ' tbody tr')];
  const heads = [...document.querySelectorAll('#' + figure.dataset.rows + ' thead th')].map((th) => th.textContent);
  const at = (row) => Number(row.dataset.x);
  const out = figure.querySelector('output');
  let index = rows.length;
  const show = (to) => {
    rows[index]?.classList.remove('now');
    index = Math.max(0, Math.min(rows.length - 1, to));
    const row = rows[index];
    if (!row) return;
    row.classList.add('now');
    figure.classList.add('on');
    out.textContent = [...row.children].map((cell, i) => (i === 0 ? '' : heads[i] + ' ') + cell.textContent).join(' \xB7 ');
    for (const svg of figure.querySelectorAll('svg')) {
      const x = Number(svg.dataset.left) + at(row) * Number(svg.dataset.width);
      const line = svg.querySelector('.cur');
      line.setAttribute('x1', x);
      line.setAttribute('x2', x);
    }
  };
  figure.addEventListener('keydown', (event) => {
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    show(index === rows.length && event.key === 'ArrowRight' ? 0 : to);
  });
  figure.addEventListener('pointermove', (event) => {
    const svg = [...figure.querySelectorAll('svg')].find((each) => each.getBoundingClientRect().width > 0);
    const box = svg.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
    const part = (x - Number(svg.dataset.left)) / Number(svg.dataset.width);
    let best = 0;
    rows.forEach((row, i) => {
      if (Math.abs(at(row) - part) < Math.abs(at(rows[best]) - part)) best = i;
    });
    show(best);
  });
}
`;var Ce=`
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
`;var Ir='<svg width="0" height="0" class="defs" aria-hidden="true"><defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v7" class="hatch"/></pattern></defs></svg>';function en({title:e,tone:t,top:n,body:o,script:r}){return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${["default-src 'none'",`style-src '${Qt(Ce)}'`,`script-src ${r?`'${Qt(Ne)}'`:"'none'"}`,"base-uri 'none'","form-action 'none'"].join("; ")}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${d(e)}</title>
<style>${Ce}</style>
</head>
<body class="k-${t}">
<a class="skip" href="#main">To the report</a>
${Ir}
<header class="top"><div class="wrap"><span class="brand">gray-release</span>${n.map(i=>`<span>${i}</span>`).join("")}</div></header>
<main id="main" tabindex="-1">
${o}
</main>
${r?`<script>${Ne}</script>
`:""}</body>
</html>
`}function Qt(e){return`sha256-${Er("sha256").update(e).digest("base64")}`}var Ar=71;function ka(e,t){return re(Nr(e,t),Ar)}function Nr(e,t){let{state:n,now:o}=e,r=t.from===null?"":S(Math.max(0,(t.to??o)-t.from));switch(t.standing){case"passed":return`Passed in ${r}${on(We(e,t))}`;case"failed":return n.phase==="reverted"?`Reverted: ${tn(e,t)}`:j(tn(e,t));case"stopped":return`Stopped: ${rn(e)}`;case"overridden":return`Overridden by ${n.override?.by??"a person"}, without a verdict`;case"held":return`A person has to decide by ${L((n.held?.since??o)+e.plan.hold.expires,o)}; ${he(e)}`;case"incomplete":return`Act now: the revert is not finished; ${he(e)}`;case"done":return`Done in ${r}: ${he(e)}`;case"running":return Cr(e,t);default:return j(t.standing)}}function Cr(e,t){let n=t.stage===null?void 0:e.plan.stages[t.stage];if(t.stage===null||n===void 0||e.state.phase!=="judging"){let r=e.waiting?.why??`${t.key} is under way`;return j(t.key==="revert"?`${he(e)}: ${r}`:r)}let o=Ae(M(e,t.stage));return`${Wr(e,n)}${on(o)}`}function Wr(e,t){let n=nn(e);return t.traffic.weight>0?`${$(t.traffic.weight)} on ${n}`:`Testers on ${n}`}function he(e){let t=z(e),n=Math.max(0,...t.map(({weight:r})=>r)),o=`${$(n)} on ${nn(e)}`;return t.every(({known:r})=>r)?n===0?`all requests on ${Pr(e)}`:o:`assume ${o}`}function nn(e){let[t,...n]=z(e);return t===void 0||n.length>0?"the new versions":t.service.to}function Pr(e){let[t,...n]=z(e);return t===void 0||n.length>0?"the initial versions":t.service.from}function tn(e,{stage:t}){let{because:n}=e.state,r=(t===null?[]:M(e,t)).find(({check:a})=>a.name===n?.check&&a.service===n.service);if(r?.compared!=null&&r.compared.of!=="gauge"){let[a,l]=X(r.compared.of,r.compared.arms);return r.compared.of==="latency"?`gray\u2019s slowest 1\xA0% take ${a}, stable\u2019s ${l}`:`gray fails ${a} of requests, stable ${l}`}let{got:s,wanted:i}=r?.finding??{};return s!==void 0&&i!==void 0?`${r.check.name} got ${s}, wanted ${i}`:rn(e)}function rn({state:e}){let t=re(e.because?.says??"the release was stopped",300);return/^.*?[.!?](?=\s|$)/.exec(t)?.[0].replace(/\.$/,"")??t}function We(e,t){if(t.stage!==null)return Ae(M(e,t.stage));let n=qr(e,t);return n[n.length-1]??""}function qr({state:e},{from:t,to:n}){return t===null?[]:e.story.filter(({at:o})=>o>t&&(n===null||o<=n)).flatMap(({event:o})=>o.type==="outcome"||o.type==="note"?[o.says]:[])}function on(e){return e===""?"":`: ${e}`}var Fr=[{kind:"wide",width:890,left:128,right:880,row:32,times:8,name:17},{kind:"nar",width:330,left:82,right:326,row:27,times:4,name:11}],zr=30,Hr=58;function sn(e){let t=Je(e),n=t.filter(r=>r.from!==null).slice(-zr);return`<section id="timeline"><h2>Timeline</h2><div class="card"><figure>
${Fr.map(r=>_r(e,n,r)).join(`
`)}
</figure>
${Q(Gr(e,t),"Phases","The same as a table")}
</div></section>`}function _r(e,t,n){let{left:o,right:r,width:s,row:i,kind:a}=n,l=an(e),c=q([l.from,l.to],[o,r]),p=t.length*i,u=p+14+Hr,h=me(l.from,l.to,n.times).map(g=>`<path class="grid" d="M${m(c(g))} 0V${u}"/>${fe(g,l.to-l.from,{x:c(g),y:u+20,right:r})}`),f=l.now<l.to?`<rect class="unknown" x="${m(c(l.now))}" y="0" width="${m(c(l.to)-c(l.now))}" height="${u}"/>${a==="wide"&&c(l.to)-c(l.now)>96?`<text x="${r-8}" y="16" text-anchor="end">still to come</text>`:""}`:"";return`<svg class="pic ${a}" viewBox="0 0 ${s} ${u+28}" role="img" aria-label="Phases of the release, and below them the share of requests that gray got. The table below holds the same.">
${h.join(`
`)}
${f}
${t.map((g,y)=>Br(e,g,y,n,c)).join(`
`)}
${Ur(e,n,c,p+14,u)}
</svg>`}function an(e){let{state:t}=e,n=t.acceptedAt,o=Math.max(F(t)?t.lastAt:Math.max(e.now,t.lastAt),n+1e3),r=it(e),s=r===null?0:Math.min(r-o,(o-n)*.4);return{from:n,now:o,to:o+Math.max(0,s)}}function Br(e,t,n,{left:o,right:r,row:s,name:i},a){let l=t.to??(F(e.state)?e.state.lastAt:e.now),[c,p]=[a(t.from),Math.max(a(l),a(t.from)+2.5)],u=n*s+s/2,h=t.key.length>i?`${t.key.slice(0,i-1)}\u2026`:t.key,f=S(Math.max(0,l-t.from)),g=p+f.length*7+8>r&&c-o>f.length*7+8,y=p+f.length*7+8>r&&!g,v=g?{x:c-7,anchor:' text-anchor="end"'}:{x:p+7,anchor:""},k=y?"":`<text x="${m(v.x)}" y="${m(u+4)}"${v.anchor}>${f}</text>`;return`<text class="t" x="0" y="${m(u+4)}">${d(h)}</text><g class="${xe[t.standing].tone}"><rect class="bar-p" x="${m(c)}" y="${m(u-7)}" width="${m(p-c)}" height="14" rx="2.5"/></g>${k}`}function Ur(e,{left:t,right:n,kind:o},r,s,i){let a=Dr(e),l=q([0,1e4],[i,s+16]),{now:c}=an(e),p=[`M${t} ${m(l(0))}`],u=[],h=Number.NEGATIVE_INFINITY;for(let{at:g,weight:y}of a){p.push(`H${m(r(g))}`,`V${m(l(y))}`);let v=$(y);if(y>0&&r(g)-h>v.length*7){let k=r(g)+v.length*7+4>n;u.push(`<text class="b c-gray" x="${m(r(g)+(k?-4:4))}" y="${m(l(y)-5)}"${k?' text-anchor="end"':""}>${v}</text>`),h=r(g)}}p.push(`H${m(r(c))}`);let f=p.join("");return`<path class="base" d="M${t} ${i}H${n}"/><text class="t" x="0" y="${s+28}">gray share</text>${o==="wide"?`<text x="0" y="${s+45}">of requests</text>`:""}<path class="area" d="${f}V${i}H${t}Z"/><path class="l-share" d="${f}"/>${u.join("")}`}function Dr({plan:e,state:t}){let n=t.shifts.map(({at:o,stage:r})=>({at:o,weight:e.stages[r]?.traffic.weight??0}));return n.filter(({weight:o},r)=>o!==(n[r-1]?.weight??0))}function Gr(e,t){let n=["phase","share","state","began, UTC","took","result"].map(r=>({head:r})),o=t.map(r=>{let{shape:s,tone:i}=xe[r.standing],a=r.stage===null?void 0:e.plan.stages[r.stage],l=r.to??(F(e.state)?e.state.lastAt:e.now),c=a!==void 0&&a.traffic.weight===0;return{cells:[d(r.key,40),a===void 0?"":c?"testers":$(a.traffic.weight),B(s,i,r.standing),r.from===null?"":T(r.from,e.now),r.from===null?"":S(Math.max(0,l-r.from)),r.from===null?"":d(We(e,r),240)]}});return P(n,o)}var Vr={timeline:"Timeline",evidence:"Evidence",events:"Who did what",how:"How it decides",spec:"Spec",environment:"Environment"};function Ka(e,{specText:t,notes:n}){let o=Ze(e),{accepted:r}=o.state,s=[sn(o),Et(o),pt(o),Xt(o),qt(o,t)].join(`
`),i=Object.entries(Vr).filter(([a])=>s.includes(`<section id="${a}">`));return en({title:`${et(o)} \xB7 ${o.place.repository??r.id}`,tone:ue(o).tone,top:[...o.place.repository===null?[]:[d(o.place.repository,80)],d(r.environment,60),`release ${d(r.id,80)}`,`${Yr(o.now)}, as of ${L(o.now)}`],body:`${Jt(o,n)}
<div class="wrap">
<nav aria-label="Sections"><ul>${i.map(([a,l])=>`<li><a href="#${a}">${l}</a></li>`).join("")}</ul></nav>
${s}
</div>`,script:s.includes('class="fig"')})}function Yr(e){return new Date(O(e)).toLocaleDateString("en-GB",{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}import{constants as be}from"node:fs";import{open as Kr,realpath as cn}from"node:fs/promises";import{dirname as Pe,isAbsolute as Zr,relative as Jr,sep as Xr}from"node:path";var le=class extends Error{},Qr={EACCES:"the permission is missing",EEXIST:"what should be a folder is a file",EISDIR:"it is a folder",ELOOP:"it is a link, which is not followed",EMLINK:"it is a link, which is not followed",ENAMETOOLONG:"the name is too long",ENOENT:"nothing can be made there",ENOTDIR:"what should be a folder is a file",ENXIO:"it is no file",EPERM:"the permission is missing",EROFS:"the file system is read-only"};async function ti({path:e,within:t},n){try{if(ln(Pe(e),t)&&!ln(await dn(e),await cn(t)))throw new le(`a link leads out of ${t}`);await ct(Pe(e)),await to(await Kr(e,eo),n)}catch(o){let r=Qr[o.code??""];throw r===void 0?o:new le(r)}}var eo=be.O_WRONLY|be.O_CREAT|be.O_NOFOLLOW|be.O_NONBLOCK;async function to(e,t){try{if(!(await e.stat()).isFile())throw new le("it is no file");await e.truncate(),await e.writeFile(t)}finally{await e.close()}}function ln(e,t){let n=Jr(t,e);return!Zr(n)&&n!==".."&&!n.startsWith(`..${Xr}`)}async function dn(e){let t=Pe(e);try{return await cn(t)}catch(n){if(t===e)throw n;return dn(t)}}export{zt as a,Ut as b,Dt as c,Vt as d,us as e,It as f,At as g,Ps as h,Kt as i,ka as j,We as k,qr as l,d as m,B as n,P as o,en as p,Ka as q,le as r,ti as s};
