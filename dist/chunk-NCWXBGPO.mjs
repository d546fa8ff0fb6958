import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import"./chunk-A6FQUF2Z.mjs";function c(o){let e=0,r="",n=({state:t})=>{t.accepted.id!==r&&(e=0),r=t.accepted.id;for(let{at:i,run:s,event:l}of t.story.slice(e))o.write(`${JSON.stringify({v:1,at:new Date(i).toISOString(),release:r,run:s,...l})}
`);e=Math.max(e,t.story.length)};return{name:"JSON lines",show:async t=>n(t),close:async t=>t===null?void 0:n(t)}}export{c as jsonLines};
