import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
var e=class extends Error{name="Refused"};export{e as a};
