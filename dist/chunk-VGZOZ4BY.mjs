import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
function o(r){let[,e,n]=/^([A-Za-z0-9][\w-]*)\/((?!\.{1,2}$)[\w.-]+)$/.exec(r)??[];return e===void 0||n===void 0?null:{owner:e,repo:n}}export{o as a};
