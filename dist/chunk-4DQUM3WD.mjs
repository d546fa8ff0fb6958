import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{b}from"./chunk-44IEOW2U.mjs";import{a as v}from"./chunk-RUO3JVJC.mjs";import{c as h,f as k}from"./chunk-YZZGTUMG.mjs";import{a as d}from"./chunk-ZV6FOBGS.mjs";import{a as g}from"./chunk-WO4DWOOJ.mjs";var w={traffic:"",errorRate:"",file:"",releases:"",set:[],releaseId:"",all:!1,output:"",now:!1,emergency:!1,detached:!1};var L="1.6.0";function S({remote:e,port:t,node:o,sample:s,inconclusive:r}){return`apiVersion: gray-release/v1
release: demo
registry: { kind: git, remote: ${JSON.stringify(e)} }

services:
  checkout:
    initial: "1.4.2"
    target:
      kind: process
      command: ${JSON.stringify(`'${o}' '${s}' --port {port}`)}
      env: { VERSION: "{version}", USUAL: "${.01}", FAILING_VERSION: "${L}", FAILING: "${.03}" }
      instances: 2
      ready: { http: "http://{address}/healthz", within: 10s }
      drain: 500ms
    router: { kind: gateway, listen: "127.0.0.1:${t}" }

process:
  release: { slice: 1, deadline: 20s }
  test:
    - stage: testers
      traffic: { match: [{ header: x-gray, equals: "1" }] }
      checks:
        - { kind: http, name: smoke, url: "http://{gray}/healthz", expect: { status: 200 }, times: 10 }
    - stage: few
      traffic: { weight: 20%, sticky: { cookie: gray } }
      for: { atLeast: 8s, atMost: 45s, warmUp: 500ms }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors }, worse: higher, tolerate: 0% }
    - stage: half
      traffic: { weight: 50%, sticky: { cookie: gray } }
      for: { atLeast: 3s, atMost: 45s, warmUp: 500ms }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors }, worse: higher, tolerate: 0% }
  risk: { falseRevert: 1%, missed: 5%, ruleOut: 200% }
  inconclusive: ${r}
  promote: { approval: none, watch: 2s }

timing: { look: 500ms, effect: 3s, fresh: 2s, lease: 15s, margin: 1s }
`}import{execFileSync as _}from"node:child_process";import{randomBytes as N}from"node:crypto";import{mkdirSync as $,mkdtempSync as C,rmSync as D,writeFileSync as T}from"node:fs";import{createServer as q}from"node:net";import{tmpdir as B}from"node:os";import{join as p}from"node:path";import{Agent as O,request as I}from"node:http";import{setTimeout as E}from"node:timers/promises";function P(e){let t=Array.from({length:e},(r,n)=>({id:n,cookie:null})),o=[],s=0;for(let r=0;r<e;r++)s+=Math.min(60,(1-Math.random())**(-1/1.3)),o.push(s);return{pick(){let r=Math.random()*s,n=0,a=e-1;for(;n<a;){let i=n+a>>1;o[i]<r?n=i+1:a=i}return t[n]}}}var M=5e3;function x(e,t){let o=P(M),s=new O({keepAlive:!0,maxSockets:64}),r=new Map,n=new Set,a=0,i=!0,l=(async()=>{let c=performance.now();for(let m=0;i;){let R=Math.floor((performance.now()-c)/1e3*t);for(;m<R;m++){let u=G(s,e,o.pick()).then(({version:f,status:U})=>{let y=r.get(f)??{requests:0,errors:0};r.set(f,y),y.requests++,U>=500&&y.errors++},()=>{a++});n.add(u),u.finally(()=>n.delete(u))}await E(10)}})();return{served:()=>Object.fromEntries([...r].map(([c,m])=>[c,{...m}])),lost:()=>a,async stop(){i=!1,await l,await Promise.all(n),s.destroy()}}}function G(e,t,o){return new Promise((s,r)=>{let n={"x-user":o.id,...o.cookie!==null&&{cookie:o.cookie}},i=I({agent:e,port:t,host:"127.0.0.1",method:"POST",path:"/cart",headers:n},l=>{let[c]=l.headers["set-cookie"]??[];c!==void 0&&(o.cookie=c.split(";")[0]);let m=l.headers["x-version"];l.resume(),l.on("end",()=>s({version:String(m??"the gateway"),status:l.statusCode??0})),l.on("error",r)});i.setTimeout(1e4,()=>i.destroy(new Error("no answer in 10 s"))),i.on("error",r),i.end('{"sku":"1"}')})}async function A(e){await k(e,"checkout");let{create:t}=await v.process(),r=await t({kind:"process",command:"none",drain:"0s"},{...{release:"demo",environment:"default",stateDir:e,workDir:e,clock:d,secret:()=>{},programEnv:{},debug:()=>{}},service:"checkout",instances:2});for(let n=0;n<100;n++){let{instances:a}=await r.read(AbortSignal.timeout(5e3));if(a.length===0)return;let i=Math.floor(Date.now()/1e3)+1e6;for(let l of new Set(a.map(c=>c.version)))await r.scale(l,0,{signal:AbortSignal.timeout(5e3),fence:i});await d.sleep(100)}}async function he(e){let t=C(p(B(),"gray-release-demo-")),o=await z();V(t,o,e);let s=a=>F(t,a,e),r=null,n=async a=>{await r?.stop(),await A(p(t,"state","default","demo")),a||D(t,{recursive:!0,force:!0})};try{j(await b(s("")),"done")}catch(a){throw await n(!1),a}return r=x(o,e.perSecond),{folder:t,load:r,ask:s,close:n}}function V(e,t,{inconclusive:o}){let s=p(e,"remote.git");$(p(e,".github")),_("git",["init","--quiet","--bare",s]);let r=h("sample"),n=S({remote:s,port:t,node:process.execPath,sample:r,inconclusive:o});T(p(e,".github","gray-release.yml"),n)}function F(e,t,{cancel:o,say:s,reporter:r}){return{specPath:".github/gray-release.yml",specGiven:!1,environment:"",versions:t,reason:"",commit:"",more:w,workDir:e,stateRoot:p(e,"state"),env:process.env,token:null,by:"demo",me:`demo-${N(4).toString("hex")}`,hostedRunner:!1,place:{tool:g,server:null,repository:null,commit:null,pullRequest:null,run:null,specPath:".github/gray-release.yml",publicRepository:!1},clock:d,cancel:o,mask:()=>{},debug:()=>{},say:s,annotate:()=>{},github:async()=>null,approvers:null,reporter:r}}function j(e,t){if(e.decision!==t)throw new Error(e.message)}function z(){return new Promise((e,t)=>{let o=q();o.on("error",t),o.listen(0,"127.0.0.1",()=>{let s=o.address();o.close(()=>e(typeof s=="object"&&s!==null?s.port:0))})})}export{w as a,L as b,he as c};
