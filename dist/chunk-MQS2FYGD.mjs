import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import"./chunk-A6FQUF2Z.mjs";function y(l){let n=new Map,r="",s=({state:e})=>{e.accepted.id!==r&&(n=new Map),r=e.accepted.id;let i=new Map;for(let{at:a,run:c,event:p}of e.story){let t=JSON.stringify([c,p]),o=(i.get(t)??0)+1;if(i.set(t,o),o<=(n.get(t)??0))continue;n.set(t,o);let f={v:1,release:r,run:c,...p,at:new Date(a).toISOString()};l.write(`${JSON.stringify(f)}
`)}};return{name:"JSON lines",show:async e=>s(e),close:async e=>e===null?void 0:s(e)}}export{y as jsonLines};
