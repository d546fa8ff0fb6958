import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
var e=class{#t=new Map;#s=0;of(s){let n=this.#t.get(s);if(n!==void 0)return n;let i=Math.max(1,Math.round((this.#t.size+1)*.25)),t=this.#s<i?0:1;return t===0&&this.#s++,this.#t.set(s,t),t}};export{e as a};
