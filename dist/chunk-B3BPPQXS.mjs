import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
function i(t){return Math.round(t*(.5+Math.random()))}export{i as a};
