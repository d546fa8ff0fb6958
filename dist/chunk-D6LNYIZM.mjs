import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
async function r(t){if(!["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"].some(n=>(t[n]??"")!==""))return fetch;let{defaults:e}=await import("./chunk-3NYYXUU4.mjs");return e.request?.fetch??fetch}export{r as a};
