import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
function i(e,{stable:o,gray:l}){let t=c=>["a","b"].find(u=>e?.[u]===c),s=e===null?"a":n(e.stable),a=l===null?void 0:t(l.version),r=t(o.version)??(a===void 0?s:n(a));return{stable:r,gray:l===null?null:n(r)}}function n(e){return e==="a"?"b":"a"}export{i as a,n as b};
