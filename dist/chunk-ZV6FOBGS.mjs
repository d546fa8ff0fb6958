import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{uptime as r}from"node:os";import{setTimeout as c}from"node:timers/promises";var i={monotonic:()=>r()*1e3,wall:()=>Date.now(),async sleep(t,o){try{await c(t,void 0,o===void 0?{}:{signal:o})}catch(e){if(o?.aborted!==!0)throw e}}};export{i as a};
