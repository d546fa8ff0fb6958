import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{a as d,b as u,c as m,d as f,e as g,f as h,g as y,h as $}from"./chunk-W4VUSFPW.mjs";import"./chunk-TOKJHALV.mjs";import"./chunk-MF6YGX5V.mjs";import"./chunk-QJ3Q55FW.mjs";import{c as l}from"./chunk-JGECJJFV.mjs";import"./chunk-VW4AGLUU.mjs";import"./chunk-BIADF3ZT.mjs";import"./chunk-R2CWOVNM.mjs";import"./chunk-ECUOIZHX.mjs";import"./chunk-5PMLKT4P.mjs";import"./chunk-A6FQUF2Z.mjs";function S(e,t){let s=e.join(`
`).trim().split(/\n\n+/);if(s.length!==t)throw new Error(`systemctl says something of ${s.length} units where ${t} were asked for`);return s.map(n=>{let a=n.split(`
`).map(o=>{let r=o.indexOf("=");return[o.slice(0,r),o.slice(r+1)]});return new Map(a)})}function v(e,t){let s=n=>t.get(n)??"";return{name:e,active:L(s("ActiveState"),s("Job")!==""),enabled:s("UnitFileState").startsWith("enabled"),ended:G(e,s),run:s("InvocationID"),ill:null}}function L(e,t){return e==="active"||e==="reloading"||e==="refreshing"?"up":e==="activating"?"coming":e==="deactivating"?"going":t?"coming":"down"}var F="1";function G(e,t){return t("ExecMainCode")===F?`${e} ended: ${l(Number(t("ExecMainStatus")),null)}`:t("Result")==="success"?`${e} does not run`:`${e} ended: ${t("Result")}`}function O(e,t,s){return e.get("LoadState")!=="loaded"?`there is no ${s} unit ${t}@.service on the machine`:e.get("UnitFileState")==="static"?`${t}@.service has no [Install] section with WantedBy=, so a reboot would not bring it up`:null}var k=': "${XDG_RUNTIME_DIR:=/run/user/$(id -u)}"\nexport XDG_RUNTIME_DIR',H="Id,LoadState,ActiveState,Job,Result,ExecMainCode,ExecMainStatus,UnitFileState,InvocationID",j=`# gray-release looks at its units
${h}
scope=$2
version=$3
shift 3
${k}
[ ! -d "releases/$version" ] || printf yes
echo
readlink current || echo
exec systemctl "--$scope" show --property=${H} -- "$@"
`,q=`# gray-release reads a log
exec journalctl --quiet --no-pager --output=cat --lines=20 "_SYSTEMD_INVOCATION_ID=$1"
`,C=`scope=$1
unit=$2
shift 2
${k}
mkdir -p instances
link() { ln -sfnT -- "$1" "$2.draft" && mv -fT -- "$2.draft" "$2"; }
units() { systemctl "--$scope" --quiet "$@" -- "$unit@$port.service"; }`,K=`    start) link "../releases/$version" "instances/$port"; units start --no-block ;;
    stop) units stop --no-block ;;
    enable | disable) units "$step" ;;
    forget) units reset-failed 2> /dev/null || :; rm -f -- "instances/$port" ;;
    current) link "releases/$version" current ;;
    prune) rm -rf -- "releases/$version" ;;`,X=0;function E({machine:e,folder:t,scope:s,unit:n}){let a=r=>`${n}@${r}.service`,o=(r,i,c)=>e.run(["sh","-c",r,"gray-release",...i],c);return{of:`${n}@`,async look(r,i,c){let p=[X,...r].map(a),T=await o(j,[t,s,i??"",...p],c),{now:P,listening:x,rest:I}=y(T),[R="",M="",...A]=I,[D,...N]=S(A,p.length),[,_=null]=/^releases\/([^/]+)$/.exec(M)??[];return{now:P,listening:x,current:_,parts:N.map((U,W)=>v(a(r[W]),U)),lacks:i===null?null:O(D,n,s)??(R==="yes"?null:`there is no ${t}/releases/${i} on the machine; put the version there first`)}},output:({run:r},i)=>o(q,[r],i),steps:{words:[s,n],prelude:C,branches:K}}}var{instances:z,drain:B,ports:J,host:V,via:Y}=f,b={type:"object",additionalProperties:!1,required:["kind","unit","folder"],description:"Instances are units of a systemd template, `NAME@PORT.service`, on this machine or behind SSH. Each runs in the folder of its version.",properties:{kind:{const:"systemd"},unit:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9:_.-]{0,99}$",patternErrorMessage:"the name of a template, such as checkout for checkout@.service",description:"Name of the template, without `@.service`. Its `%i` is the port of an instance, and its working directory is `FOLDER/instances/%i`."},folder:{...m,description:"A folder of this service alone. Your own step puts each version in `releases/VERSION` before it is released; the rest of the folder is kept by gray-release, `current` among it."},scope:{enum:["system","user"],default:"system",description:"Whose units: those of the machine, or those of the user that gray-release runs as there."},instances:z,ready:{type:"object",additionalProperties:!1,description:"When an instance is ready to take requests. Without it: when its unit is active and somebody listens on its port, within 30s.",properties:{http:d,within:u}},drain:B,ports:J,host:V,keep:{type:"integer",minimum:1,maximum:100,description:"How many versions beside the permanent one keep their folder under `releases`; those that failed go first, then the oldest. Without it nothing is removed."},via:Y}};function w(e,t){let{unit:s,scope:n}=e;return{...g(e,t,{listens:!0,atOnce:50}),unit:s,scope:n??"system"}}var ce={kind:"systemd",schema:b,traits:{},create(e,t){let s=w(e,t);return $(s,E(s))}};export{ce as systemdTarget};
