import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
var o="1.0.0";export{o as a};
