import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
function o(n){return n.split(`
`).flatMap(r=>{let[,e,a="",l]=/^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(r)??[];if(e===void 0)return[];let t=[...a.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([,i,s])=>[i,s]);return[{name:e,labels:Object.fromEntries(t),value:Number(l)}]})}export{o as a};
