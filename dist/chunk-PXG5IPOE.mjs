import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
function l(e,t,o,r){return{apiGroups:[e],resources:[t],verbs:o,...r!==void 0&&{resourceNames:r}}}function n({apiVersion:e,plural:t},o,r){return l(e.includes("/")?e.split("/")[0]:"",t,o,r)}export{l as a,n as b};
