import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{a as h,b as m,c as g,d as u,e as y,f as $,g as v,h as O}from"./chunk-W4VUSFPW.mjs";import"./chunk-TOKJHALV.mjs";import"./chunk-MF6YGX5V.mjs";import"./chunk-QJ3Q55FW.mjs";import{c as f}from"./chunk-JGECJJFV.mjs";import{c as d}from"./chunk-VW4AGLUU.mjs";import"./chunk-BIADF3ZT.mjs";import"./chunk-R2CWOVNM.mjs";import"./chunk-ECUOIZHX.mjs";import"./chunk-5PMLKT4P.mjs";import"./chunk-A6FQUF2Z.mjs";function S(e){return new Map(e.filter(t=>t!=="").map(L))}function L(e){try{let[t,n,r,o,s,i,a]=JSON.parse(e);return[a,{id:t,status:n,health:r,restart:o,exitCode:s,error:i}]}catch{throw new Error(`the answer of docker inspect is not understood: ${d(e)}`)}}function k(e,t,n){let r=t.get(e);if(r===void 0)return{name:e,active:"down",enabled:!1,ended:`${e} has no container`,run:"",ill:null};let{id:o,restart:s,health:i}=r;return{name:e,active:M(r),enabled:s!=="no"&&s!=="",ended:_(e,r),run:o,ill:n&&i!=="healthy"?q(i):null}}function M({status:e,error:t}){return e==="running"?"up":e==="restarting"||e==="created"&&t===""?"coming":e==="removing"?"going":"down"}function _(e,{status:t,exitCode:n,error:r}){return r!==""?`${e} was not started: ${d(r)}`:t==="exited"||t==="dead"?`${e} ended: ${f(n,null)}`:`${e} is ${t}`}function q(e){return e===null||e==="none"?"it has no health check":`its health check says ${e}`}var H=["{{json .Id}}","{{json .State.Status}}",'{{with index .State "Health"}}{{json .Status}}{{else}}null{{end}}',"{{json .HostConfig.RestartPolicy.Name}}","{{json .State.ExitCode}}","{{json .State.Error}}",'{{json (index .Config.Labels "com.docker.compose.project")}}'].join(","),V=`# gray-release looks at its containers
${$}
file=$2
service=$3
version=$4
image=
[ -z "$version" ] || image=$(VERSION="$version" PORT=1 docker compose --file "$file" config --images -- "$service")
echo "$image"
[ -z "$image" ] || ! docker image inspect -- "$image" > /dev/null 2>&1 || printf yes
echo
[ ! -e current.env ] || printf %s "$(sed -n 's/^VERSION=//p' current.env)"
echo
ids=$(docker ps --all --quiet --no-trunc --filter "label=com.docker.compose.service=$service")
[ -z "$ids" ] || docker inspect --format '[${H}]' $ids 2> /dev/null || :
`,D=`# gray-release reads a log
exec docker logs --tail 20 -- "$1" 2>&1
`,W=`file=$1
service=$2
project=$3
shift 3
compose() { VERSION="$version" PORT="$port" docker compose --project-name "$project-$port" --file "$file" "$@"; }
containers() { docker ps --all --quiet --filter "label=com.docker.compose.project=$project-$port"; }
restart() { # POLICY CONTAINERS: a container that ends or begins at this moment is not updated
  [ -n "$2" ] || return 0
  for try in 1 2 3 4; do
    if docker update --restart "$1" $2 > /dev/null 2>&1; then return 0; fi
    sleep 0.2
  done
  docker update --restart "$1" $2 > /dev/null
}
down() { { compose down --remove-orphans; } > /dev/null 2>&1 < /dev/null 9>&- & }`,F=`    start)
      compose up --detach --no-deps --no-build --pull never -- "$service"
      restart no "$(containers)"
      ;;
    stop | forget) [ -z "$(containers)" ] || down ;;
    enable) restart unless-stopped "$(containers)" ;;
    disable) restart no "$(containers)" ;;
    current)
      printf 'VERSION=%s\\n' "$version" > .current.draft
      mv -fT -- .current.draft current.env
      ;;`;function b({machine:e,folder:t,file:n,service:r,project:o,healthy:s}){let i=(a,c,l)=>e.run(["sh","-c",a,"gray-release",...c],l);return{of:`${o}-`,async look(a,c,l){let T=await i(V,[t,n,r,c??""],l),{now:E,listening:R,rest:P}=v(T),[x="",A="",p="",...I]=P,z=S(I);return{now:E,listening:R,current:p===""?null:p,parts:a.map(N=>k(`${o}-${N}`,z,s)),lacks:c===null||A==="yes"?null:`the image ${x} is not on the machine; pull it there before the release`}},output:({run:a},c)=>i(D,[a],c),steps:{words:[n,r,o],prelude:W,branches:F}}}var j="compose.yml",{instances:K,drain:Z,ports:U,host:G,via:B}=u,C={type:"object",additionalProperties:!1,required:["kind","folder","ready"],description:"Instances are Compose projects of Docker, on this machine or behind SSH: each is brought up from your file with VERSION and PORT.",properties:{kind:{const:"compose"},folder:{...g,description:"A folder of this service alone, with its Compose file. gray-release keeps `gray-release.json` and `current.env` there."},file:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",patternErrorMessage:"the name of a file in the folder, such as compose.yml",default:j,description:"The Compose file in the folder. It takes the version and the port from the variables `VERSION` and `PORT`."},service:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",patternErrorMessage:"the name of a service of the Compose file, of letters, digits and . _ -",description:"The service of the Compose file that is brought up, and no other. Default: the name of the service here."},project:{type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,49}$",patternErrorMessage:"a name of small letters, digits and _ -, at most 50",description:"What the projects are called on the machine, before `-PORT`. Default: the name of the service here, in such letters."},instances:K,ready:{type:"object",additionalProperties:!1,description:"When an instance is ready to take requests. A published port is open before the program listens, so one of them is needed.",properties:{http:h,healthy:{const:!0,description:"Ready when the health check of its image or service says so."},within:m},oneOf:[{required:["http"]},{required:["healthy"]}]},drain:Z,ports:U,host:G,via:B}};function w(e,t){let{file:n,service:r,project:o,ready:s}=e;return{...y(e,t,{listens:!1,atOnce:4}),file:n??j,service:r??t.service,project:o??t.service.toLowerCase().replaceAll(/[^a-z0-9_-]/g,"-"),healthy:s.healthy??!1}}var ae={kind:"compose",schema:C,traits:{},create(e,t){let n=w(e,t);return O(n,b(n))}};export{ae as composeTarget};
