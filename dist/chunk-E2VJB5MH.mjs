import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
var i=new Set(["OWNER","MEMBER","COLLABORATOR"]);function o({body:n,user:t,author_association:e},r){return(n?.startsWith(r)??!1)&&(t?.type==="Bot"||i.has(e??""))}export{o as a};
