import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{e as g,f as b}from"./chunk-U2RGG4GU.mjs";import{a as k}from"./chunk-C4527UFG.mjs";import"./chunk-GF2AMR6A.mjs";import"./chunk-HSNRUJX2.mjs";import"./chunk-22WPPSVH.mjs";import"./chunk-IEZFNBQD.mjs";import{c as w,f as v}from"./chunk-XMV56UAU.mjs";import"./chunk-ZIUA34RW.mjs";import"./chunk-QJ3Q55FW.mjs";import{a as d}from"./chunk-ZV6FOBGS.mjs";import{a as y}from"./chunk-WO4DWOOJ.mjs";import"./chunk-W3BYICIP.mjs";import"./chunk-7SHWY6KF.mjs";import"./chunk-XXR2TPEQ.mjs";import"./chunk-MTKYGHZZ.mjs";import"./chunk-FLZ4LVBI.mjs";import"./chunk-ECUOIZHX.mjs";import"./chunk-A6FQUF2Z.mjs";import{execFileSync as L}from"node:child_process";import{randomBytes as I}from"node:crypto";import{mkdirSync as N,mkdtempSync as E,rmSync as M,writeFileSync as _}from"node:fs";import{createServer as D}from"node:net";import{tmpdir as F}from"node:os";import{join as u}from"node:path";import{Agent as x,request as O}from"node:http";import{setTimeout as A}from"node:timers/promises";function S(e,o){let t=new x({keepAlive:!0,maxSockets:64}),r=new Map,s=new Set,n=0,a=!0,i=(async()=>{let c=performance.now();for(let m=0;a;){let l=Math.floor((performance.now()-c)/1e3*o);for(;m<l;m++){let p=R(t,e).then(({version:h,status:$})=>{let f=r.get(h)??{requests:0,errors:0};r.set(h,f),f.requests++,$>=500&&f.errors++},()=>{n++});s.add(p),p.finally(()=>s.delete(p))}await A(10)}})();return{served:()=>Object.fromEntries([...r].map(([c,m])=>[c,{...m}])),lost:()=>n,async stop(){a=!1,await i,await Promise.all(s),t.destroy()}}}function R(e,o){return new Promise((t,r)=>{let s=O({agent:e,port:o,host:"127.0.0.1",method:"POST",path:"/cart"},n=>{let a=n.headers["x-version"];n.resume(),n.on("end",()=>t({version:String(a??"the gateway"),status:n.statusCode??0})),n.on("error",r)});s.setTimeout(1e4,()=>s.destroy(new Error("no answer in 10 s"))),s.on("error",r),s.end('{"sku":"1"}')})}function P({remote:e,port:o,node:t,sample:r}){return`apiVersion: gray-release/v1
release: demo
registry: { kind: git, remote: ${JSON.stringify(e)} }

services:
  checkout:
    initial: "1.4.2"
    target:
      kind: process
      command: ${JSON.stringify(`'${t}' '${r}' --port {port}`)}
      env: { VERSION: "{version}", FAILING_VERSION: "1.6.0", FAILING: "0.05" }
      instances: 2
      ready: { http: "http://{address}/healthz", within: 10s }
      drain: 500ms
    router: { kind: gateway, listen: "127.0.0.1:${o}" }

process:
  release: { slice: 1, deadline: 20s }
  test:
    - stage: testers
      traffic: { match: [{ header: x-gray, equals: "1" }] }
      checks:
        - { kind: http, name: smoke, url: "http://{gray}/healthz", expect: { status: 200 }, times: 10 }
    - stage: few
      traffic: { weight: 10% }
      for: { atLeast: 6s, atMost: 20s, warmUp: 500ms }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors }, worse: higher, tolerate: 0% }
    - stage: half
      traffic: { weight: 50% }
      for: { atLeast: 3s, atMost: 20s, warmUp: 500ms }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors }, worse: higher, tolerate: 0% }
  risk: { falseRevert: 1%, missed: 5%, ruleOut: 200% }
  promote: { approval: none, watch: 2s }

timing: { look: 500ms, effect: 3s, fresh: 2s, lease: 15s, margin: 1s }
`}async function q(e){await v(e,"checkout");let{create:o}=await k.process(),s=await o({kind:"process",command:"none",drain:"0s"},{...{release:"demo",environment:"default",stateDir:e,workDir:e,clock:d,secret:()=>{},programEnv:{},debug:()=>{}},service:"checkout",instances:2});for(let n=0;n<100;n++){let{instances:a}=await s.read(AbortSignal.timeout(5e3));if(a.length===0)return;let i=Math.floor(Date.now()/1e3)+1e6;for(let c of new Set(a.map(m=>m.version)))await s.scale(c,0,{signal:AbortSignal.timeout(5e3),fence:i});await d.sleep(100)}}async function de({keep:e}){let o=E(u(F(),"gray-release-demo-")),t=await z(),r=i=>process.stderr.write(`${i}
`);j(o,t);let s=new AbortController;process.once("SIGINT",()=>s.abort());let n=i=>C(o,i,s.signal,r),a=null;try{r("checkout 1.4.2 is brought up and registered: 2 instances behind the gateway, journal and registry in git"),V(await b(await n("")),"done"),a=S(t,400),r(`
400 requests a second from now on. First a good version:
`);let i=await g(await n("checkout=1.5.0"));r(`
Now a bad one, 1.6.0: healthy when asked, but 5 % of its users get an error:
`);let c=await g(await n("checkout=1.6.0"));return await a.stop(),G(r,i,c,a)}finally{await a?.stop(),await q(u(o,"state","default","demo")),e?r(`kept: ${o}`):M(o,{recursive:!0,force:!0})}}function j(e,o){N(u(e,".github")),L("git",["init","--quiet","--bare",u(e,"remote.git")]);let t=P({remote:u(e,"remote.git"),port:o,node:process.execPath,sample:w("sample")});_(u(e,".github","gray-release.yml"),t)}async function C(e,o,t,r){return{specPath:".github/gray-release.yml",environment:"",versions:o,reason:"",commit:"",workDir:e,stateRoot:u(e,"state"),env:process.env,token:null,by:"demo",me:`demo-${I(4).toString("hex")}`,hostedRunner:!1,place:{tool:y,server:null,repository:null,commit:null,pullRequest:null,run:null,specPath:".github/gray-release.yml",publicRepository:!1},clock:d,cancel:t,mask:()=>{},debug:()=>{},say:r,annotate:()=>{},github:async()=>null,async reporter(){let{terminalReporter:s}=await import("./chunk-QM4X7243.mjs");return s({clock:d,output:process.stderr,env:process.env,onRunner:!1})}}}function G(e,o,t,r){let s=r.served();e(`
What users saw, by the version that answered:`);for(let[c,{requests:m,errors:l}]of Object.entries(s).sort())e(`  ${c.padEnd(12)} ${String(m).padStart(6)} requests, ${l} failed`);e(`  no answer    ${String(r.lost()).padStart(6)}`);let n=T([s["1.4.2"],s["1.5.0"]]),a=r.lost()===0&&s["the gateway"]===void 0&&n.errors===0,i=o.decision==="promoted"&&t.decision==="reverted";return e(`
1.5.0 ${o.decision}, 1.6.0 ${t.decision}; failed requests of users of the stable version: ${n.errors+r.lost()}`),i&&a?0:1}function T(e){return{requests:e.reduce((t,r)=>t+(r?.requests??0),0),errors:e.reduce((t,r)=>t+(r?.errors??0),0)}}function V(e,o){if(e.decision!==o)throw new Error(e.message)}function z(){return new Promise((e,o)=>{let t=D();t.on("error",o),t.listen(0,"127.0.0.1",()=>{let r=t.address();t.close(()=>e(typeof r=="object"&&r!==null?r.port:0))})})}export{de as demo};
