import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
var r=class extends Error{name="RecordError";advice;constructor(e,i,n){super(e,n),this.advice=i}};export{r as a};
