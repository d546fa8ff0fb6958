import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
function c(){let n=new AbortController;for(let o of["SIGINT","SIGTERM"])process.once(o,()=>n.abort());return n.signal}export{c as a};
