import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{b as k}from"./chunk-KQ4ZDDZP.mjs";import{a as _,b as z}from"./chunk-RILC4JDX.mjs";import{a as m}from"./chunk-QJ3Q55FW.mjs";import"./chunk-DBO7ZIKB.mjs";import"./chunk-VW4AGLUU.mjs";import{a as j,c as F,f as W}from"./chunk-VJCTF2SS.mjs";import"./chunk-UIGCFZR5.mjs";import{c as N,d as D}from"./chunk-7CKTRIK3.mjs";import"./chunk-ECUOIZHX.mjs";import"./chunk-A6FQUF2Z.mjs";import{randomBytes as Se}from"node:crypto";import{setTimeout as Me}from"node:timers/promises";import{createHash as ve}from"node:crypto";import{dirname as _e}from"node:path";var S=[...new Set(Array.from({length:50},(e,t)=>Math.round(1.25**t)))].filter(e=>e<=6e4);var b=String.raw`-- Written by gray-release: do not edit.
local balancer = require "ngx.balancer"

local EDGES = { ${S.join(", ")} }
local BUCKETS = #EDGES + 1
-- At most so many instances are asked to take one request.
local MOST = 5
-- Seconds for which an instance that could not be reached is asked last.
local AVOIDED = 1
-- In nginx's own numbers: no instance is left to ask, which is answered 502.
local BUSY = -3

local gray = {}
-- By service.
local routes = {}
-- By address, until when.
local avoided = {}
local turns = 0

-- Each worker draws other numbers.
math.randomseed(ngx.now() * 1000 + ngx.worker.pid() * 7919)

local function dict(service, what)
  return ngx.shared["gray_" .. service .. (what or "")]
end

local function latin1(value)
  if value:find("[\196-\255]") then return value end
  return (value:gsub("([\194\195])([\128-\191])", function(a, b)
    return string.char((a:byte() - 194) * 64 + b:byte())
  end))
end

local function parse(text)
  local told, backend, rule = { fence = 0, match = {} }, nil, nil
  for line in text:gmatch("[^\n]+") do
    local words = {}
    for word in (line .. " "):gmatch("(.-) ") do words[#words + 1] = ngx.unescape_uri(word) end
    local key, first = words[1], words[2]
    if key == "stable" or key == "gray" then
      backend = { version = first, instances = {} }
      told[key] = backend
    elseif key == "at" then
      local port = tonumber(words[4])
      local ip = words[3]:gsub("^%[(.*)%]$", "%1")
      table.insert(backend.instances, { version = backend.version, ip = ip, port = port, side = words[5] })
    elseif key == "match" then
      rule = { on = first, name = words[3], any = {} }
      table.insert(told.match, rule)
    elseif key == "is" then
      rule.any[first] = true
      -- As browsers send headers and cookies.
      if rule.on ~= "query" then rule.any[latin1(first)] = true end
    elseif key == "fence" or key == "weight" then
      told[key] = tonumber(first)
    elseif key == "lease" then
      told.lease, told.ends = tonumber(first), tonumber(words[3])
    else
      told[key] = first
    end
  end
  if not told.fence or not told.stable or #told.stable.instances == 0 then return nil end
  return told
end

local function versions(service)
  local known = dict(service, "_counts"):get("versions") or ""
  return known, known:gmatch("%S+")
end

-- Whom the counts are of. Another release draws its users anew, and so its counts by group begin anew.
local function follow(service, told)
  local state, counts = dict(service), dict(service, "_counts")
  state:add("epoch", string.format("%.3f/%d", ngx.now(), ngx.worker.pid()))
  for _, backend in ipairs { told.stable, told.gray } do
    local known = versions(service)
    if not (" " .. known .. " "):find(" " .. backend.version .. " ", 1, true) then
      counts:set("versions", known .. " " .. backend.version)
    end
  end
  if not told.gray then return end
  state:set("sticky", told.cookie ~= nil)
  if not told.cookie or state:get("salt") == told.salt then return end
  state:set("salt", told.salt)
  state:incr("drawn", 1, 0)
  dict(service, "_groups"):flush_all()
  dict(service, "_groups"):flush_expired()
end

-- One worker at a time; one that died in it holds nobody up for long.
local function alone(service, act)
  local state = dict(service)
  for _ = 1, 150 do
    if state:add("telling", true, 2) then break end
    ngx.sleep(0.02)
  end
  local done, status, says = pcall(act)
  state:delete("telling")
  if not done then return 500, tostring(status) end
  return status, says
end

local function current(service, file)
  local state = dict(service)
  for _ = 1, 5 do
    local turn = state:get("turn")
    if not turn then
      local kept = io.open(file)
      local text = kept and kept:read("*a")
      if kept then kept:close() end
      local told = text and parse(text)
      if not told then return nil end
      if state:add("text:1", text) then
        if told.lease then state:set("ends", math.min(told.ends, ngx.now() * 1000 + told.lease)) end
        follow(service, told)
      end
      state:add("turn", 1)
      turn = state:get("turn")
    end
    local mine = routes[service]
    if mine and mine.turn == turn then return mine end
    local text = state:get("text:" .. turn)
    if text then
      mine = parse(text)
      mine.turn, mine.text, mine.ends, mine.drawn = turn, text, state:get("ends"), state:get("drawn")
      routes[service] = mine
      return mine
    end
  end
end

-- Milliseconds; nil where the share has no lease.
local function left(told)
  if not told.gray or not told.lease or not told.ends then return nil end
  return math.max(0, math.min(told.lease, told.ends - ngx.now() * 1000))
end

local function cookies(name)
  local values = {}
  for part in ((ngx.var.http_cookie or "") .. ";"):gmatch("(.-);") do
    local key, value = part:match("^%s*(.-)%s*=%s*(.-)%s*$")
    if key == name then values[#values + 1] = value end
  end
  return values
end

local function valuesOf(rule)
  if rule.on == "cookie" then return cookies(rule.name) end
  local all = rule.on == "header" and ngx.req.get_headers(1000) or ngx.req.get_uri_args(1000)
  local value = all[rule.name]
  if type(value) == "table" then return value end
  if value == true then return { "" } end
  return { value }
end

local function matches(told)
  for _, rule in ipairs(told.match) do
    for _, value in ipairs(valuesOf(rule)) do
      if rule.any[value == true and "" or value] then return true end
    end
  end
  return false
end

local function kept(told)
  local prefix = told.salt .. "."
  for _, value in ipairs(cookies(told.cookie)) do
    if value:sub(1, #prefix) == prefix then
      local bucket = value:sub(#prefix + 1)
      return bucket:find("^%d%d?%d?%d?$") and tonumber(bucket) or nil
    end
  end
end

-- In turn; those that could not be reached lately at the end.
local function add(list, backend, most)
  local all, now = backend.instances, ngx.now()
  for _, last in ipairs { false, true } do
    for i = 1, #all do
      local instance = all[(turns + i) % #all + 1]
      local avoid = (avoided[instance.ip .. " " .. instance.port] or 0) > now
      if avoid == last and most > 0 then
        list[#list + 1], most = instance, most - 1
      end
    end
  end
end

local function open(service, version, by)
  dict(service, "_counts"):incr("open " .. version, by, 0)
end

function gray.choose(service, file)
  local told = current(service, file)
  if not told then
    ngx.status = 503
    ngx.say("no version is routed yet")
    return ngx.exit(503)
  end
  local ctx = ngx.ctx
  local to, matched = told.stable, false
  if told.gray and left(told) ~= 0 then
    if matches(told) then
      to, matched = told.gray, true
    else
      local bucket = told.cookie and kept(told)
      if not bucket then
        bucket = math.random(0, ${9999})
        if told.cookie then
          ctx.cookie = told.cookie .. "=" .. told.salt .. "." .. bucket .. "; Path=/; HttpOnly; SameSite=Lax"
        end
      end
      if told.cookie then ctx.group, ctx.drawn = math.floor(bucket / ${D}), told.drawn end
      if bucket < told.weight then to = told.gray end
    end
  end
  turns = (turns + 1) % 2 ^ 31
  local list = {}
  add(list, to, to == told.stable and MOST or MOST - 1)
  -- Who asked for gray tests it: an answer by stable would be a test passed by the wrong version.
  if to == told.gray and not matched then add(list, told.stable, 1) end
  if #list == 0 then return ngx.exit(502) end
  ctx.version, ctx.matched, ctx.list, ctx.at = to.version, matched, list, 0
  ctx.serving = to.version
  ctx.service = service
  open(service, ctx.serving, 1)
  local var = ngx.var
  if var.http_upgrade then var.gray_connection = "upgrade" end
  if not var.http_x_forwarded_proto then ngx.req.set_header("X-Forwarded-Proto", var.scheme) end
  if not var.http_x_forwarded_host then ngx.req.set_header("X-Forwarded-Host", var.http_host) end
end

-- Whether the try before this one had its connection.
local function reached(at)
  local i = 0
  for time in (ngx.var.upstream_connect_time or ""):gmatch("[^,%s:]+") do
    i = i + 1
    if i == at then return time ~= "-" end
  end
  return false
end

function gray.balance()
  local ctx = ngx.ctx
  local list, at = ctx.list, ctx.at
  if at == 0 then
    if #list > 1 then balancer.set_more_tries(#list - 1) end
  elseif reached(at) then
    -- Once: a request that brings an instance down must not go through all of them.
    if ctx.cut then return ngx.exit(BUSY) end
    ctx.cut = true
  else
    local last = list[(at - 1) % #list + 1]
    avoided[last.ip .. " " .. last.port] = ngx.now() + AVOIDED
  end
  local instance = list[at % #list + 1]
  ctx.at, ctx.instance = at + 1, instance
  -- The failure of the version that was to serve stays its failure, even where another one helps out.
  if instance.version ~= ctx.serving then
    open(ctx.service, ctx.serving, -1)
    open(ctx.service, instance.version, 1)
    ctx.serving, ctx.helped = instance.version, true
  end
  local set, why = balancer.set_current_peer(instance.ip, instance.port)
  if not set then
    ngx.log(ngx.ERR, "gray-release: ", instance.ip, ":", instance.port, ": ", why)
    return ngx.exit(BUSY)
  end
end

function gray.answer()
  local cookie = ngx.ctx.cookie
  if not cookie then return end
  local set = ngx.header["Set-Cookie"]
  if type(set) == "table" then
    table.insert(set, cookie)
    ngx.header["Set-Cookie"] = set
  else
    ngx.header["Set-Cookie"] = set and { set, cookie } or cookie
  end
end

local function bucketOf(took)
  local low, high = 1, BUCKETS
  while low < high do
    local middle = math.floor((low + high) / 2)
    if took <= EDGES[middle] then high = middle else low = middle + 1 end
  end
  return low
end

function gray.log(service)
  local ctx, var = ngx.ctx, ngx.var
  if not ctx.version then return end
  open(service, ctx.serving, -1)
  local status = tonumber(var.status)
  if ctx.matched or status == 101 then return end
  local bucket = bucketOf(tonumber(var.request_time) * 1000)
  local failed = status >= 500 or ctx.helped
  local counts = dict(service, "_counts")
  local prefix = ctx.version .. " " .. (ctx.instance and not ctx.helped and ctx.instance.side or "1") .. " "
  counts:incr(prefix .. "r", 1, 0)
  if failed then counts:incr(prefix .. "e", 1, 0) end
  counts:incr(prefix .. bucket, 1, 0)
  -- Nothing of a user of an earlier release, whose request has ended late.
  if not ctx.group or ctx.drawn ~= dict(service):get("drawn") then return end
  local groups = dict(service, "_groups")
  prefix = ctx.version .. " " .. ctx.group .. " "
  groups:incr(prefix .. "r", 1, 0)
  if failed then groups:incr(prefix .. "e", 1, 0) end
  groups:incr(prefix .. bucket, 1, 0)
end

local function listOf(from, prefix, first, last)
  local all = {}
  for i = first, last do all[#all + 1] = from:get(prefix .. i) or 0 end
  return table.concat(all, ",")
end

local function groupsOf(service, lines, slowOver)
  local groups = dict(service, "_groups")
  local _, each = versions(service)
  local slowest = slowOver and bucketOf(slowOver) + 1
  for version in each do
    local requests, errors, slow = {}, {}, {}
    for group = 0, ${N-1} do
      local prefix = version .. " " .. group .. " "
      local n = groups:get(prefix .. "r") or 0
      requests[#requests + 1], errors[#errors + 1], slow[#slow + 1] = n, groups:get(prefix .. "e") or 0, 0
      if slowest and n > 0 then
        for i = slowest, BUCKETS do slow[#slow] = slow[#slow] + (groups:get(prefix .. i) or 0) end
      end
    end
    local all = { table.concat(requests, ","), table.concat(errors, ","), table.concat(slow, ",") }
    lines[#lines + 1] = "group " .. version .. " " .. table.concat(all, " ")
  end
end

-- Facts, a line each; then, after an empty one, the route as it was told.
local function state(service, file, shape)
  local told = current(service, file)
  local args, shared, counts = ngx.req.get_uri_args(), dict(service), dict(service, "_counts")
  local lines = { "shape " .. shape, "epoch " .. (shared:get("epoch") or "") }
  if told then
    local ms = left(told)
    if ms then lines[#lines + 1] = "left " .. math.floor(ms) end
    local _, each = versions(service)
    for version in each do
      lines[#lines + 1] = "open " .. version .. " " .. math.max(0, counts:get("open " .. version) or 0)
      for side = 0, 1 do
        local prefix = version .. " " .. side .. " "
        local words = { counts:get(prefix .. "r") or 0, counts:get(prefix .. "e") or 0, listOf(counts, prefix, 1, BUCKETS) }
        lines[#lines + 1] = "count " .. prefix .. table.concat(words, " ")
      end
    end
    if args.groups and shared:get("sticky") then
      lines[#lines + 1] = "drawn " .. shared:get("drawn")
      groupsOf(service, lines, tonumber(args.slowOver))
    end
  end
  ngx.print(table.concat(lines, "\n"), "\n\n", told and told.text or "")
end

local function body()
  ngx.req.read_body()
  local text = ngx.req.get_body_data()
  if text then return text end
  local name = ngx.req.get_body_file()
  local file = name and io.open(name)
  text = file and file:read("*a") or ""
  if file then file:close() end
  return text
end

local function obey(service, file, text)
  local told = parse(text)
  if not told then return 400, "this is no route" end
  return alone(service, function()
    local before, shared = current(service, file), dict(service)
    if before and told.fence < before.fence then return 409, before.fence end
    local turn = (shared:get("turn") or 0) + 1
    local set, why = shared:safe_set("text:" .. turn, text)
    if not set then return 507, why end
    if told.lease then shared:set("ends", ngx.now() * 1000 + told.lease) end
    follow(service, told)
    shared:set("turn", turn)
    shared:delete("text:" .. turn - 1)
    return 200, turn
  end)
end

function gray.control(service, file, token, shape)
  ngx.header["Content-Type"] = "text/plain"
  local method = ngx.req.get_method()
  if ngx.var.http_x_gray_token ~= token then
    ngx.status = 403
    return ngx.print("the token is another")
  end
  if method == "GET" then return state(service, file, shape) end
  local status, says = obey(service, file, body())
  ngx.status = status
  ngx.print(says)
end

package.loaded[debug.getinfo(1, "S").source:sub(2)] = gray
return gray
`;var $=2e3,q=1500;function C({config:e}){return`${_e(e)}/gray-release-${K(b)}.lua`}function H(e,t){let{service:n,listen:r,control:o,state:s,timeout:a}=e,l=C(e),i=`gray_${n}`,d=(u,...c)=>`(package.loaded["${l}"] or dofile("${l}")).${u}(${[n,...c].map(p=>`"${p}"`).join(", ")})`,f=K(JSON.stringify([b,n,r,o,a]));return`# Written by gray-release: do not edit. The route is in ${s}.
# shape ${f}
# token ${t}
lua_shared_dict ${i} 12m;
lua_shared_dict ${i}_counts 1m;
lua_shared_dict ${i}_groups 6m;

upstream ${i} {
  server 0.0.0.1;
  balancer_by_lua_block { ${d("balance")} }
  keepalive 256;
  keepalive_timeout ${q}ms;
  keepalive_requests 1000000;
}

server {
  listen ${r};
  client_max_body_size 0;
  client_header_timeout 30s;
  keepalive_timeout 75s;
  location / {
    set $gray_connection "";
    rewrite_by_lua_block { ${d("choose",s)} }
    header_filter_by_lua_block { ${d("answer")} }
    log_by_lua_block { ${d("log")} }
    proxy_pass http://${i};
    proxy_http_version 1.1;
    proxy_set_header Host $http_host;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $gray_connection;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_connect_timeout ${$}ms;
    proxy_read_timeout ${a}ms;
    proxy_send_timeout ${a}ms;
    # What an instance may have begun with is sent again only where that changes nothing more, and not after a silence.
    proxy_next_upstream error timeout;
    proxy_next_upstream_timeout ${Math.min(a,5*$)}ms;
    proxy_redirect off;
  }
}

server {
  listen ${o};
  server_name ${v(e)};
  access_log off;
  client_max_body_size 4m;
  client_body_buffer_size 4m;
  location / {
    content_by_lua_block { ${d("control",s,t,f)} }
  }
}
`}function v({service:e}){return`${e.toLowerCase()}.gray-release`}function L(e){return/^# shape ([0-9a-f]+)$/m.exec(e)?.[1]??null}function M(e){return/^# token ([0-9a-f]{32})$/m.exec(e)?.[1]??null}function K(e){return ve("sha256").update(e).digest("hex").slice(0,12)}function X({fence:e,route:{stable:t,gray:n},lease:r,until:o,places:s}){let a=(i,{version:d,addresses:f})=>[[i,d],...f.map(u=>{let{at:c,side:p}=s.get(u),[,h,g]=/^(.*):(\d+)$/.exec(c);return["at",u,h,g,p]})],l=[["fence",e],...a("stable",t)];if(n!==null){let{match:i,weight:d,sticky:f}=n.rule;l.push(...a("gray",n),["salt",n.salt],["weight",d]),f!==void 0&&l.push(["cookie",f.cookie]);for(let{on:u,name:c,anyOf:p}of i)l.push(["match",u,c],...p.map(h=>["is",h]));r!==null&&l.push(["lease",r,o])}return l.map(i=>`${i.map(d=>encodeURIComponent(d)).join(" ")}
`).join("")}function O(e){let t={},n=new Map,r=[],o=[],s={};for(let u of e.split(`
`)){let[c="",...p]=u.split(" ").map($e),[h="",g="",y="",x]=p;c==="stable"||c==="gray"?(o=[],t[c]={version:h,addresses:o}):c==="at"?(o.push(h),n.set(h,{at:`${g}:${y}`,side:x==="0"?0:1})):c==="match"?r.push({on:h,name:g,anyOf:[]}):c==="is"?r.at(-1)?.anyOf.push(h):c!==""&&(s[c]=p)}let{stable:a,gray:l}=t;if(a===void 0)return null;let i=(u,c=0)=>Number(s[u]?.[c]??0),d=s.cookie?.[0],f={match:r,weight:i("weight"),...d!==void 0&&{sticky:{cookie:d}}};return{fence:i("fence"),route:{stable:a,gray:l===void 0?null:{...l,rule:f,salt:s.salt?.[0]??""}},lease:s.lease===void 0?null:i("lease"),until:i("lease",1),places:n}}function $e(e){try{return decodeURIComponent(e)}catch{return e}}function Z(e,t){let n=new Map;for(let s of e){let a=t.get(s);a!==void 0&&n.set(s,a.side)}let r=Math.max(1,Math.round(e.length*.25)),o=[...n.values()].filter(s=>s===0).length;for(let s of e)n.has(s)||n.set(s,o++<r?0:1);return n}async function I(e,t,n,r){let{config:o,control:s}=e,a=M(await t.text(o)??"");if(a===null)return null;let l={host:v(e),"x-gray-token":a};return t.ask(s,{...n,headers:l},r)}async function w(e,t,n,r=""){let o=await I(e,t,{method:"GET",path:`/${r}`},n);if(o?.status!==200||!o.text.startsWith("shape "))return null;let s=o.text.indexOf(`

`);return ke(o.text.slice(0,s).split(`
`),o.text.slice(s+2))}function ke(e,t){let n=new Map,r={},o=new Map,s=new Map;for(let l of e){let[i="",...d]=l.split(" "),[f="",...u]=d;if(i==="open")r[f]=Number(u[0]);else if(i==="count"){let[c,p,h,g=""]=u,y=o.get(f)??[Y,Y];y[c==="0"?0:1]={requests:Number(p),errors:Number(h),latency:R(g)},o.set(f,y)}else if(i==="group"){let[c="",p="",h=""]=u;s.set(f,{requests:R(c),errors:R(p),slow:R(h)})}else n.set(i,d.join(" "))}let a=n.get("left");return{shape:n.get("shape")??"",epoch:n.get("epoch")??"",told:O(t),text:t,left:a===void 0?null:Number(a),open:r,counts:o,drawn:n.get("drawn")??null,groups:s}}var Y={requests:0,errors:0,latency:[]};function R(e){return e.split(",").map(Number)}var Oe=1e4;async function V(e,t,n){let{route:r,fence:o,lease:s,signal:a}=n,{service:l,config:i,state:d}=e;if(r.stable.addresses.length===0)throw new m(`no instance of ${l} ${r.stable.version} can take requests`);let f=await Q(w(e,t,a)),u=f?.told??O(await t.text(d)??"");if(u!==null&&o<u.fence)throw ee(l,u.fence);let c=r.gray===null?null:s,p=await Re(r,u),h=X({route:r,fence:o,lease:c,until:Date.now()+(c??0),places:p}),g=await t.text(i),y=H(e,M(g??"")??Se(16).toString("hex")),x=await P(t.replace(d,h));if(x!==null&&(r.gray!==null||f===null)||(f?.shape!==L(y)&&(f!==null&&r.gray===null&&await J(e,t,h,a),await Ae(e,t,{wanted:y,before:g},a)),await J(e,t,h,a),x!==null))throw B(x)}async function Re({stable:e,gray:t},n){let r=new Map;for(let{addresses:o}of t===null?[e]:[e,t])for(let[s,a]of Z(o,n?.places??new Map))r.set(s,{at:await k(s),side:a});return r}async function J(e,t,n,r){let o=await I(e,t,{method:"PUT",path:"/",body:n},r);if(o?.status===200)return;if(o?.status!==409)throw new Error(`nginx does not take the route: ${o?.text.trim()??"its configuration is gone"}`);let s=await w(e,t,r);throw s!==null&&await t.replace(e.state,s.text),ee(e.service,Number(o.text))}async function Ae(e,t,{wanted:n,before:r},o){let{config:s}=e,a=await P(t.replace(C(e),b))??await P(t.replace(s,n,384));if(a!==null)throw B(a);if(e.reload===null)throw new Error(`${s} was written anew, and nginx must reload once to take it: run \`systemctl reload nginx\`, or give the router \`reload\` so that this is done by itself`);try{await t.run(e.reload,o),await Ee(e,t,L(n),o)}catch(l){throw await(r===null?t.remove(s):t.replace(s,r,384)),l}}async function Ee(e,t,n,r){for(let o=performance.now()+Oe;performance.now()<o;){if((await Q(w(e,t,r)))?.shape===n)return;await Me(50,void 0,{signal:r})}throw new Error(`nginx was told to reload and does not run ${e.config}: does it include the file in \`http\`, and is the Lua module loaded? Its error log says more`)}async function Q(e){try{return await e}catch(t){if(t instanceof _)return null;throw t}}async function P(e){return e.then(()=>null,t=>t.message)}function B(e){return new m(`what nginx is to start with cannot be written: ${e}`)}function ee(e,t){return new m(`nginx obeys a later run for ${e} (fence ${t})`)}function te(e,t){return{async sample({stable:n,gray:r,groups:o},s){let a=o?.slowOver??null,l=o===void 0?"":`?groups=1${a===null?"":`&slowOver=${a}`}`,i=await w(e,t,s,l);if(i===null)throw new Error(`nginx does not run ${e.config} yet`);let d=c=>{let p=i.counts.get(c);if(p===void 0)return null;let[h,g]=p,y=h.latency.map((xe,we)=>xe+g.latency[we]),x={requests:h.requests+g.requests,errors:h.errors+g.errors,latency:y,split:p};if(i.drawn===null)return x;let{requests:he,errors:ge,slow:me}=i.groups.get(c),ye={requests:he,errors:ge,...a!==null&&{slow:me}};return{...x,groups:{...ye,epoch:`${i.epoch}/${i.drawn}`}}},[f,u]=[d(n.version),d(r.version)];return{at:Date.now(),epoch:i.epoch,le:S,...f&&{stable:f},...u&&{gray:u}}}}}var re="127.0.0.1:9180",oe="60s",ne="^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$",se={type:"object",additionalProperties:!1,required:["kind","listen"],description:"A running nginx with its Lua module, changed while it runs and in files of our own.",properties:{kind:{const:"nginx"},listen:{type:"string",pattern:ne,description:"Address and port at which users reach the service, such as `127.0.0.1:8080`; `0.0.0.0:8080` for all of IPv4."},control:{type:"string",pattern:ne,default:re,description:"Where nginx takes orders, on its loopback. Several services may have the same."},config:{type:"string",pattern:"^/[A-Za-z0-9._/-]+\\.conf$",description:"A file that belongs to gray-release alone and that nginx includes in `http`. Beside it lie a file of the same name ending in `.route`, and the Lua. Default: /etc/nginx/gray-release/SERVICE.conf."},reload:{type:"string",minLength:1,description:"The program that has nginx load its configuration anew, such as `sudo systemctl reload nginx`. Without it you do so yourself the few times that the release asks for it."},lua:{type:"boolean",default:!0,description:"Whether nginx has its Lua module. Without it nginx is reloaded for every change, which cuts connections, and counts nothing."},timeout:F("The longest silence of an instance. After it nginx answers 504.",oe)}};function ae(e,{service:t}){let n=s=>typeof e[s]=="string"?e[s]:null,r=n("config")??`/etc/nginx/gray-release/${t}.conf`,o=n("reload");return{service:t,listen:n("listen")??"",control:n("control")??re,config:r,state:r.replace(/\.conf$/,".route"),reload:o===null?null:j(o),lua:e.lua!==!1,timeout:W(e.timeout??oe,0)}}import{setTimeout as Be}from"node:timers/promises";import{createHash as ce}from"node:crypto";var A=3e3;function de(e,t,n){let{listen:r,control:o,timeout:s,service:a}=e,{route:l}=t,i=`gray_${ce("sha256").update(a).digest("hex").slice(0,8)}`;return`# Written by gray-release: do not edit.
${Te(t)}
${G(`${i}_stable`,[E(l.stable,n)])}
${l.gray===null?"":qe(i,l.gray,l.stable,n)}
server {
  listen ${r};
  client_max_body_size 0;
  client_header_timeout 30s;
  keepalive_timeout 75s;
  location / {
    proxy_pass http://${i}_${l.gray===null?"stable":`$${i}_to`};
    proxy_http_version 1.1;
    proxy_set_header Host $http_host;
    proxy_set_header Connection "";
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Host $http_host;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_connect_timeout ${$}ms;
    proxy_read_timeout ${s}ms;
    proxy_send_timeout ${s}ms;
    proxy_next_upstream error timeout;
    proxy_next_upstream_timeout ${Math.min(s,5*$)}ms;
    proxy_redirect off;
${l.gray?.rule.sticky===void 0?"":`    add_header Set-Cookie $${i}_cookie always;
`}  }
}

server {
  listen ${o};
  server_name ${v(e)};
  access_log off;
  location / { return 200 "turn ${t.turn}"; }
}
`}function Te(e){return(Buffer.from(JSON.stringify(e)).toString("base64").match(new RegExp(`.{1,${A}}`,"g"))??[]).map(n=>`# about ${n}`).join(`
`)}function U(e){let t=[...e.matchAll(/^# about (\S+)$/gm)].map(([,n])=>n).join("");return t===""?null:JSON.parse(Buffer.from(t,"base64").toString())}function qe(e,t,n,r){let{match:o,weight:s,sticky:a}=t.rule,l=ce("sha256").update(t.salt).digest("hex").slice(0,8),i=s===0?"* 0;":s===1e4?"* 1;":`${(s/100).toFixed(2)}% 1; * 0;`,d=o.map((u,c)=>Le(`$${e}_m${c}`,u)),f=a===void 0?"$request_id":`$${e}_bucket`;return`
${G(`${e}_gray`,[E(t,r),E(n,r," backup")])}
${G(`${e}_matched`,[E(t,r)])}
${a===void 0?"":Ce(e,a.cookie,l)}
split_clients "${f}" $${e}_drawn { ${i} }
${d.join(`
`)}
map "${o.map((u,c)=>`$${e}_m${c}`).join("")}:$${e}_drawn" $${e}_to {
  default stable;
  "~1.*:" matched;
  "~:1" gray;
}
`}function Ce(e,t,n){let r=`"~(?:^|;) *${t}=(?<${e}_kept>${n}\\.[0-9a-f]+) *(?:;|$)"`,o=`${n}.$request_id`;return`map $http_cookie $${e}_bucket { default "${o}"; ${r} $${e}_kept; }
map $http_cookie $${e}_cookie {
  default "${t}=${o}; Path=/; HttpOnly; SameSite=Lax";
  "~(?:^|;) *${t}=${n}\\.[0-9a-f]+ *(?:;|$)" "";
}`}function G(e,t){return`upstream ${e} {
${t.filter(Boolean).join(`
`)}
  keepalive 256;
  keepalive_timeout ${q}ms;
}`}function E({addresses:e},t,n=""){return e.length===0?"  server 127.0.0.1:1 down;":e.map(r=>`  server ${t.get(r)} max_fails=1 fail_timeout=1s${n};`).join(`
`)}function Le(e,{on:t,name:n,anyOf:r}){if(t==="header"&&!/^[A-Za-z0-9-]+$/.test(n))throw new m(`nginx without Lua cannot look at the header "${n}": letters, digits and - only`);let o={header:`$http_${n.toLowerCase().replaceAll("-","_")}`,cookie:"$http_cookie",query:"$args"}[t],[s,a]={header:["^","$"],cookie:[`(?:^|;) *${ie(n)}=`," *(?:;|$)"],query:[`(?:^|&)${le(n)}=`,"(?:&|$)"]}[t],l=Ie(r.map(t==="query"?le:ie)).map(i=>`  "~${s}(?:${i.join("|")})${a}" 1;`);return`map ${o} ${e} {
  default 0;
${l.join(`
`)}
}`}function Ie(e){let t=[],n=A;for(let r of e){if(r.length>A)throw new m("nginx without Lua cannot look for so long a value");n+r.length>A&&(t.push([]),n=0),t.at(-1).push(r),n+=r.length+1}return t}function ie(e){return[...Buffer.from(e)].map(t=>ue(t)?String.fromCharCode(t):`\\\\x${t.toString(16).padStart(2,"0")}`).join("")}function le(e){return[...Buffer.from(e)].map(t=>{let n=[...t.toString(16).padStart(2,"0")].map(o=>o>"9"?`[${o}${o.toUpperCase()}]`:o),r=t===32?"|\\\\+":t===38||t===43?"":`|${Pe(t)}`;return`(?:%${n.join("")}${r})`}).join("")}function Pe(e){return ue(e)?String.fromCharCode(e):`\\\\x${e.toString(16).padStart(2,"0")}`}function ue(e){return/[A-Za-z0-9_]/.test(String.fromCharCode(e))}var Ge=1e4,Ue=5;function fe(e,t){return{async read(n){let r=U(await t.text(e.config)??"");return r===null?{route:null,step:1}:{route:await pe(e,t,n)===r.turn?r.route:null,step:1}},apply:(n,{signal:r,fence:o})=>Ne(e,t,{route:n,fence:o},r)}}async function Ne(e,t,{route:n,fence:r},o){let{service:s,config:a,reload:l}=e;if(n.stable.addresses.length===0)throw new m(`no instance of ${s} ${n.stable.version} can take requests`);if(l===null)throw new m("without Lua nginx is reloaded for every change: give the router `reload`");let i=await t.text(a),d=U(i??"");if(d!==null&&r<d.fence)throw new m(`nginx obeys a later run for ${s} (fence ${d.fence})`);let f={route:n,fence:r,turn:(d?.turn??0)+1},u=new Map;for(let p of[...n.stable.addresses,...n.gray?.addresses??[]])u.set(p,await k(p));let c=de(e,f,u);try{await t.replace(a,c)}catch(p){throw new m(`what nginx is to load cannot be written: ${p.message}`)}try{await t.run(l,o),await De(e,t,f.turn,o)}catch(p){throw await(i===null?t.remove(a):t.replace(a,i)),p}}async function De(e,t,n,r){let o=0;for(let s=performance.now()+Ge;performance.now()<s;){if(o=await pe(e,t,r).catch(l=>{if(l instanceof _)return null;throw l})===n?o+1:0,o===Ue)return;await Be(20,void 0,{signal:r})}throw new Error(`nginx was told to reload and does not run ${e.config}: does it include the file in \`http\`? Its error log says more`)}async function pe(e,t,n){let r={host:v(e)},{text:o}=await t.ask(e.control,{method:"GET",path:"/",headers:r},n),[,s]=/^turn (\d+)$/.exec(o)??[];return s===void 0?null:Number(s)}var Bt={kind:"nginx",schema:se,traits:{countsGroups:!0},create(e,t){let n=ae(e,t),r=z(t);return n.lua?{read:o=>je(n,r,o),apply:(o,{signal:s,fence:a,lease:l})=>V(n,r,{route:o,fence:a,lease:l??null,signal:s}),metrics:te(n,r)}:fe(n,r)}};async function je(e,t,n){let r=await w(e,t,n).catch(i=>{throw i instanceof _?new Error(`nginx cannot be asked: ${i.message}. Is it running, and does it include ${e.config}?`):i});if(r?.told==null)return{route:null,step:1};let{told:o,left:s,open:a}=r;return{route:s===0?{...o.route,gray:null}:o.route,step:1,open:a,...s!==null&&s>0&&{leaseLeft:s}}}export{Bt as nginx};
