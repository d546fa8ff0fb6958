import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
var n="refs/gray-release/v1/";function s(r,e,t){return`${n}${e}/${r}/${t}`}export{n as a,s as b};
