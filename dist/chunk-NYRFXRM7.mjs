import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import{a as $}from"./chunk-X4S3ASNK.mjs";import{a as b,d as X,e as Z}from"./chunk-MF6YGX5V.mjs";import{b as S}from"./chunk-KQ4ZDDZP.mjs";import{a as y}from"./chunk-QJ3Q55FW.mjs";import"./chunk-JGECJJFV.mjs";import"./chunk-VW4AGLUU.mjs";import{a as z,c as H,g as K}from"./chunk-BIADF3ZT.mjs";import"./chunk-R2CWOVNM.mjs";import"./chunk-UIGCFZR5.mjs";import{c as F,d as W}from"./chunk-TYITYAHR.mjs";import"./chunk-ECUOIZHX.mjs";import"./chunk-5PMLKT4P.mjs";import"./chunk-A6FQUF2Z.mjs";import{randomBytes as Me}from"node:crypto";import{setTimeout as Re}from"node:timers/promises";import{createHash as _e}from"node:crypto";import{dirname as ke}from"node:path";var O=[...new Set(Array.from({length:50},(e,t)=>Math.round(1.25**t)))].filter(e=>e<=6e4);var _=String.raw`-- Written by gray-release: do not edit.
local balancer = require "ngx.balancer"

local EDGES = { ${O.join(", ")} }
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

local function groupOf(bucket)
  return math.floor(bucket / ${W})
end

-- What the entry said of a request, and the bucket where it said that too; nil of another release.
local function marked(told)
  local value = ngx.req.get_headers(1000)[told.follows]
  local prefix = told.salt .. ":"
  if type(value) ~= "string" or value:sub(1, #prefix) ~= prefix then return nil end
  local text = value:sub(#prefix + 1)
  local as, bucket = text:match("^(%l+):(%d%d?%d?%d?)$")
  return as or text, tonumber(bucket)
end

-- To an instance of this version: where stable helps out the request is all stable's.
local function say(ctx, version)
  local value = ctx.marks[version]
  if value then ngx.req.set_header(ctx.header, value) else ngx.req.clear_header(ctx.header) end
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
  local to, matched, alone, bucket = told.stable, false, false, nil
  if told.gray and left(told) ~= 0 then
    if told.follows then
      local as
      as, bucket = marked(told)
      matched = as == "tester"
      -- An answer by stable to what the entry sent to gray would mix the versions of a release.
      if matched or as == "gray" then to, alone = told.gray, true end
      if as ~= "gray" and as ~= "stable" then bucket = nil end
      if told.cookie and bucket then ctx.group, ctx.drawn = groupOf(bucket), told.drawn end
    elseif matches(told) then
      -- Who asked for gray tests it: an answer by stable would be a test passed by the wrong version.
      to, matched, alone = told.gray, true, true
    else
      bucket = told.cookie and kept(told)
      if not bucket then
        bucket = math.random(0, ${9999})
        if told.cookie then
          ctx.cookie = told.cookie .. "=" .. told.salt .. "." .. bucket .. "; Path=/; HttpOnly; SameSite=Lax"
        end
      end
      if bucket < told.weight then to = told.gray end
      if told.cookie then ctx.group, ctx.drawn = groupOf(bucket), told.drawn else bucket = nil end
    end
  end
  if told.marks then
    ctx.header, ctx.marks = told.marks, {}
    local suffix = bucket and ":" .. bucket or ""
    if bucket then ctx.marks[told.stable.version] = told.salt .. ":stable" .. suffix end
    if to == told.gray then
      ctx.marks[to.version] = told.salt .. (matched and ":tester" or ":gray") .. suffix
    end
    say(ctx, to.version)
  end
  turns = (turns + 1) % 2 ^ 31
  local list = {}
  add(list, to, to == told.stable and MOST or MOST - 1)
  if to == told.gray and not alone then add(list, told.stable, 1) end
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
    if ctx.marks then
      say(ctx, instance.version)
      balancer.recreate_request()
    end
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
    for group = 0, ${F-1} do
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
`;var k=2e3,I=1500;function P({config:e}){return`${ke(e)}/gray-release-${J(_)}.lua`}function Y(e,t){let{service:n,listen:r,control:o,state:s,timeout:i}=e,l=P(e),a=`gray_${n}`,c=(u,...h)=>`(package.loaded["${l}"] or dofile("${l}")).${u}(${[n,...h].map(f=>`"${f}"`).join(", ")})`,d=J(JSON.stringify([_,n,r,o,i]));return`# Written by gray-release: do not edit. The route is in ${s}.
# shape ${d}
# token ${t}
lua_shared_dict ${a} 12m;
lua_shared_dict ${a}_counts 1m;
lua_shared_dict ${a}_groups 6m;

upstream ${a} {
  server 0.0.0.1;
  balancer_by_lua_block { ${c("balance")} }
  keepalive 256;
  keepalive_timeout ${I}ms;
  keepalive_requests 1000000;
}

server {
  listen ${r};
  client_max_body_size 0;
  client_header_timeout 30s;
  keepalive_timeout 75s;
  location / {
    set $gray_connection "";
    rewrite_by_lua_block { ${c("choose",s)} }
    header_filter_by_lua_block { ${c("answer")} }
    log_by_lua_block { ${c("log")} }
    proxy_pass http://${a};
    proxy_http_version 1.1;
    proxy_set_header Host $http_host;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $gray_connection;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_connect_timeout ${k}ms;
    proxy_read_timeout ${i}ms;
    proxy_send_timeout ${i}ms;
    # What an instance may have begun with is sent again only where that changes nothing more, and not after a silence.
    proxy_next_upstream error timeout;
    proxy_next_upstream_timeout ${Math.min(i,5*k)}ms;
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
    content_by_lua_block { ${c("control",s,t,d)} }
  }
}
`}function v({service:e}){return`${e.toLowerCase()}.gray-release`}function B(e){return/^# shape ([0-9a-f]+)$/m.exec(e)?.[1]??null}function M(e){return/^# token ([0-9a-f]{32})$/m.exec(e)?.[1]??null}function J(e){return _e("sha256").update(e).digest("hex").slice(0,12)}function V({fence:e,route:{stable:t,gray:n,marks:r},lease:o,until:s,places:i}){let l=(c,{version:d,addresses:u})=>[[c,d],...u.map(h=>{let{at:f,side:p}=i.get(h),[,m,g]=/^(.*):(\d+)$/.exec(f);return["at",h,m,g,p]})],a=[["fence",e],...l("stable",t)];if(r!==void 0&&a.push(["marks",r]),n!==null){let{match:c,weight:d,sticky:u,follows:h}=n.rule;a.push(...l("gray",n),["salt",n.salt],["weight",d]),u!==void 0&&a.push(["cookie",u.cookie]),h!==void 0&&a.push(["follows",h]);for(let{on:f,name:p,anyOf:m}of c)a.push(["match",f,p],...m.map(g=>["is",g]));o!==null&&a.push(["lease",o,s])}return a.map(c=>`${c.map(d=>encodeURIComponent(d)).join(" ")}
`).join("")}function R(e){let t={},n=new Map,r=[],o=[],s={};for(let f of e.split(`
`)){let[p="",...m]=f.split(" ").map(Se),[g="",x="",T="",C]=m;p==="stable"||p==="gray"?(o=[],t[p]={version:g,addresses:o}):p==="at"?(o.push(g),n.set(g,{at:`${x}:${T}`,side:C==="0"?0:1})):p==="match"?r.push({on:g,name:x,anyOf:[]}):p==="is"?r.at(-1)?.anyOf.push(g):p!==""&&(s[p]=m)}let{stable:i,gray:l}=t;if(i===void 0)return null;let a=(f,p=0)=>Number(s[f]?.[p]??0),[c,d,u]=[s.cookie?.[0],s.marks?.[0],s.follows?.[0]],h={match:r,weight:a("weight"),...c!==void 0&&{sticky:{cookie:c}},...u!==void 0&&{follows:u}};return{fence:a("fence"),route:{stable:i,gray:l===void 0?null:{...l,rule:h,salt:s.salt?.[0]??""},...d!==void 0&&{marks:d}},lease:s.lease===void 0?null:a("lease"),until:a("lease",1),places:n}}function Se(e){try{return decodeURIComponent(e)}catch{return e}}function Q(e,t){let n=new Map;for(let s of e){let i=t.get(s);i!==void 0&&n.set(s,i.side)}let r=Math.max(1,Math.round(e.length*.25)),o=[...n.values()].filter(s=>s===0).length;for(let s of e)n.has(s)||n.set(s,o++<r?0:1);return n}async function G(e,t,n,r){let{config:o,control:s}=e,i=M(await t.text(o)??"");if(i===null)return null;let l={host:v(e),"x-gray-token":i};return t.ask(s,{...n,headers:l},r)}async function w(e,t,n,r=""){let o=await G(e,t,{method:"GET",path:`/${r}`},n);if(o?.status!==200||!o.text.startsWith("shape "))return null;let s=o.text.indexOf(`

`);return Oe(o.text.slice(0,s).split(`
`),o.text.slice(s+2))}function Oe(e,t){let n=new Map,r={},o=new Map,s=new Map;for(let l of e){let[a="",...c]=l.split(" "),[d="",...u]=c;if(a==="open")r[d]=Number(u[0]);else if(a==="count"){let[h,f,p,m=""]=u,g=o.get(d)??[ee,ee];g[h==="0"?0:1]={requests:Number(f),errors:Number(p),latency:A(m)},o.set(d,g)}else if(a==="group"){let[h="",f="",p=""]=u;s.set(d,{requests:A(h),errors:A(f),slow:A(p)})}else n.set(a,c.join(" "))}let i=n.get("left");return{shape:n.get("shape")??"",epoch:n.get("epoch")??"",told:R(t),text:t,left:i===void 0?null:Number(i),open:r,counts:o,drawn:n.get("drawn")??null,groups:s}}var ee={requests:0,errors:0,latency:[]};function A(e){return e.split(",").map(Number)}var Ae=1e4;async function ne(e,t,n){let{route:r,fence:o,lease:s,signal:i}=n,{service:l,config:a,state:c}=e;if(r.stable.addresses.length===0)throw new y(`no instance of ${l} ${r.stable.version} can take requests`);let d=await re(w(e,t,i)),u=d?.told??R(await t.text(c)??"");if(u!==null&&o<u.fence)throw oe(l,u.fence);let h=r.gray===null?null:s,f=await qe(r,u),p=V({route:r,fence:o,lease:h,until:Date.now()+(h??0),places:f}),m=await t.text(a),g=Y(e,M(m??"")??Me(16).toString("hex")),x=await U(t.replace(c,p));if(x!==null&&(r.gray!==null||d===null)||(d?.shape!==B(g)&&(d!==null&&r.gray===null&&await te(e,t,p,i),await Ee(e,t,{wanted:g,before:m},i)),await te(e,t,p,i),x!==null))throw N(x)}async function qe({stable:e,gray:t},n){let r=new Map;for(let{addresses:o}of t===null?[e]:[e,t])for(let[s,i]of Q(o,n?.places??new Map))r.set(s,{at:await S(s),side:i});return r}async function te(e,t,n,r){let o=await G(e,t,{method:"PUT",path:"/",body:n},r);if(o?.status===200)return;if(o?.status!==409)throw new Error(`nginx does not take the route: ${o?.text.trim()??"its configuration is gone"}`);let s=await w(e,t,r);throw s!==null&&await t.replace(e.state,s.text),oe(e.service,Number(o.text))}async function Ee(e,t,{wanted:n,before:r},o){let{config:s}=e,i=await U(t.replace(P(e),_))??await U(t.replace(s,n,384));if(i!==null)throw N(i);if(e.reload===null)throw new Error(`${s} was written anew, and nginx must reload once to take it: run \`systemctl reload nginx\`, or give the router \`reload\` so that this is done by itself`);try{await t.run(e.reload,o),await Te(e,t,B(n),o)}catch(l){throw await(r===null?t.remove(s):t.replace(s,r,384)),l}}async function Te(e,t,n,r){for(let o=performance.now()+Ae;performance.now()<o;){if((await re(w(e,t,r)))?.shape===n)return;await Re(50,void 0,{signal:r})}throw new Error(`nginx was told to reload and does not run ${e.config}: does it include the file in \`http\`, and is the Lua module loaded? Its error log says more`)}async function re(e){try{return await e}catch(t){if(t instanceof b)return null;throw t}}async function U(e){return e.then(()=>null,t=>t.message)}function N(e){return new y(`what nginx is to start with cannot be written: ${e}`)}function oe(e,t){return new y(`nginx obeys a later run for ${e} (fence ${t})`)}function se(e,t){return{async sample({stable:n,gray:r,groups:o},s){let i=o?.slowOver??null,l=o===void 0?"":`?groups=1${i===null?"":`&slowOver=${i}`}`,a=await w(e,t,s,l);if(a===null)throw new Error(`nginx does not run ${e.config} yet`);let c=h=>{let f=a.counts.get(h);if(f===void 0)return null;let[p,m]=f,g=p.latency.map((ve,be)=>ve+m.latency[be]),x={requests:p.requests+m.requests,errors:p.errors+m.errors,latency:g,split:f};if(a.drawn===null)return x;let{requests:T,errors:C,slow:xe}=a.groups.get(h),we={requests:T,errors:C,...i!==null&&{slow:xe}};return{...x,groups:{...we,epoch:`${a.epoch}/${a.drawn}`}}},[d,u]=[c(n.version),c(r.version)];return{at:Date.now(),epoch:a.epoch,le:O,...d&&{stable:d},...u&&{gray:u}}}}}var ie="127.0.0.1:9180",le="60s",ae="^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$",ce={type:"object",additionalProperties:!1,required:["kind","listen"],description:"A running nginx with its Lua module, changed while it runs and in files of our own.",properties:{kind:{const:"nginx"},via:Z,listen:{type:"string",pattern:ae,description:"Address and port at which users reach the service, such as `127.0.0.1:8080`; `0.0.0.0:8080` for all of IPv4."},control:{type:"string",pattern:ae,default:ie,description:"Where nginx takes orders, on its loopback. Several services may have the same."},config:{type:"string",pattern:"^/[A-Za-z0-9._/-]+\\.conf$",description:"A file that belongs to gray-release alone and that nginx includes in `http`. Beside it lie a file of the same name ending in `.route`, and the Lua. Default: /etc/nginx/gray-release/SERVICE.conf."},reload:{type:"string",minLength:1,description:"The program that has nginx load its configuration anew, such as `sudo systemctl reload nginx`. Without it you do so yourself the few times that the release asks for it."},lua:{type:"boolean",default:!0,description:"Whether nginx has its Lua module. Without it nginx is reloaded for every change, which cuts connections, and counts nothing."},timeout:H("The longest silence of an instance. After it nginx answers 504.",le)}};function de(e,{service:t}){let n=s=>typeof e[s]=="string"?e[s]:null,r=n("config")??`/etc/nginx/gray-release/${t}.conf`,o=n("reload");return{service:t,listen:n("listen")??"",control:n("control")??ie,config:r,state:r.replace(/\.conf$/,".route"),reload:o===null?null:z(o),lua:e.lua!==!1,timeout:K(e.timeout??le,0)}}import{setTimeout as Ue}from"node:timers/promises";import{createHash as pe}from"node:crypto";var q=3e3;function he(e,t,n){let{listen:r,control:o,timeout:s,service:i}=e,{route:l}=t,a=`gray_${pe("sha256").update(i).digest("hex").slice(0,8)}`;return`# Written by gray-release: do not edit.
${Ce(t)}
${D(`${a}_stable`,[E(l.stable,n)])}
${l.gray===null?"":Le(a,l.gray,l.stable,n)}
server {
  listen ${r};
  client_max_body_size 0;
  client_header_timeout 30s;
  keepalive_timeout 75s;
  location / {
    proxy_pass http://${a}_${l.gray===null?"stable":`$${a}_to`};
    proxy_http_version 1.1;
    proxy_set_header Host $http_host;
    proxy_set_header Connection "";
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Host $http_host;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_connect_timeout ${k}ms;
    proxy_read_timeout ${s}ms;
    proxy_send_timeout ${s}ms;
    proxy_next_upstream error timeout;
    proxy_next_upstream_timeout ${Math.min(s,5*k)}ms;
    proxy_redirect off;
${l.gray?.rule.sticky===void 0?"":`    add_header Set-Cookie $${a}_cookie always;
`}  }
}

server {
  listen ${o};
  server_name ${v(e)};
  access_log off;
  location / { return 200 "turn ${t.turn}"; }
}
`}function Ce(e){return(Buffer.from(JSON.stringify(e)).toString("base64").match(new RegExp(`.{1,${q}}`,"g"))??[]).map(n=>`# about ${n}`).join(`
`)}function j(e){let t=[...e.matchAll(/^# about (\S+)$/gm)].map(([,n])=>n).join("");return t===""?null:JSON.parse(Buffer.from(t,"base64").toString())}function Le(e,t,n,r){let{match:o,weight:s,sticky:i}=t.rule,l=pe("sha256").update(t.salt).digest("hex").slice(0,8),a=s===0?"* 0;":s===1e4?"* 1;":`${(s/100).toFixed(2)}% 1; * 0;`,c=o.map((u,h)=>Pe(`$${e}_m${h}`,u)),d=i===void 0?"$request_id":`$${e}_bucket`;return`
${D(`${e}_gray`,[E(t,r),E(n,r," backup")])}
${D(`${e}_matched`,[E(t,r)])}
${i===void 0?"":Ie(e,i.cookie,l)}
split_clients "${d}" $${e}_drawn { ${a} }
${c.join(`
`)}
map "${o.map((u,h)=>`$${e}_m${h}`).join("")}:$${e}_drawn" $${e}_to {
  default stable;
  "~1.*:" matched;
  "~:1" gray;
}
`}function Ie(e,t,n){let r=`"~(?:^|;) *${t}=(?<${e}_kept>${n}\\.[0-9a-f]+) *(?:;|$)"`,o=`${n}.$request_id`;return`map $http_cookie $${e}_bucket { default "${o}"; ${r} $${e}_kept; }
map $http_cookie $${e}_cookie {
  default "${t}=${o}; Path=/; HttpOnly; SameSite=Lax";
  "~(?:^|;) *${t}=${n}\\.[0-9a-f]+ *(?:;|$)" "";
}`}function D(e,t){return`upstream ${e} {
${t.filter(Boolean).join(`
`)}
  keepalive 256;
  keepalive_timeout ${I}ms;
}`}function E({addresses:e},t,n=""){return e.length===0?"  server 127.0.0.1:1 down;":e.map(r=>`  server ${t.get(r)} max_fails=1 fail_timeout=1s${n};`).join(`
`)}function Pe(e,{on:t,name:n,anyOf:r}){if(t==="header"&&!/^[A-Za-z0-9-]+$/.test(n))throw new y(`nginx without Lua cannot look at the header "${n}": letters, digits and - only`);let o={header:`$http_${n.toLowerCase().replaceAll("-","_")}`,cookie:"$http_cookie",query:"$args"}[t],[s,i]={header:["^","$"],cookie:[`(?:^|;) *${ue(n)}=`," *(?:;|$)"],query:[`(?:^|&)${fe(n)}=`,"(?:&|$)"]}[t],l=Be(r.map(t==="query"?fe:ue)).map(a=>`  "~${s}(?:${a.join("|")})${i}" 1;`);return`map ${o} ${e} {
  default 0;
${l.join(`
`)}
}`}function Be(e){let t=[],n=q;for(let r of e){if(r.length>q)throw new y("nginx without Lua cannot look for so long a value");n+r.length>q&&(t.push([]),n=0),t.at(-1).push(r),n+=r.length+1}return t}function ue(e){return[...Buffer.from(e)].map(t=>ge(t)?String.fromCharCode(t):`\\\\x${t.toString(16).padStart(2,"0")}`).join("")}function fe(e){return[...Buffer.from(e)].map(t=>{let n=[...t.toString(16).padStart(2,"0")].map(o=>o>"9"?`[${o}${o.toUpperCase()}]`:o),r=t===32?"|\\\\+":t===38||t===43?"":`|${Ge(t)}`;return`(?:%${n.join("")}${r})`}).join("")}function Ge(e){return ge(e)?String.fromCharCode(e):`\\\\x${e.toString(16).padStart(2,"0")}`}function ge(e){return/[A-Za-z0-9_]/.test(String.fromCharCode(e))}var Ne=1e4,De=5;function me(e,t){return{async read(n){let r=j(await t.text(e.config)??"");return r===null?{route:null,step:1}:{route:await ye(e,t,n)===r.turn?r.route:null,step:1}},apply:(n,{signal:r,fence:o})=>$(t,s=>je(e,s,{route:n,fence:o},r))}}async function je(e,t,{route:n,fence:r},o){let{service:s,config:i,reload:l}=e;if(n.stable.addresses.length===0)throw new y(`no instance of ${s} ${n.stable.version} can take requests`);if(n.marks!==void 0||n.gray?.rule.follows!==void 0)throw new y("without Lua nginx neither marks a request nor follows a mark");if(l===null)throw new y("without Lua nginx is reloaded for every change: give the router `reload`");let a=await t.text(i),c=j(a??"");if(c!==null&&r<c.fence)throw new y(`nginx obeys a later run for ${s} (fence ${c.fence})`);let d={route:n,fence:r,turn:(c?.turn??0)+1},u=new Map;for(let f of[...n.stable.addresses,...n.gray?.addresses??[]])u.set(f,await S(f));let h=he(e,d,u);try{await t.replace(i,h)}catch(f){throw new y(`what nginx is to load cannot be written: ${f.message}`)}try{await t.run(l,o),await Fe(e,t,d.turn,o)}catch(f){throw await(a===null?t.remove(i):t.replace(i,a)),f}}async function Fe(e,t,n,r){let o=0;for(let s=performance.now()+Ne;performance.now()<s;){if(o=await ye(e,t,r).catch(l=>{if(l instanceof b)return null;throw l})===n?o+1:0,o===De)return;await Ue(20,void 0,{signal:r})}throw new Error(`nginx was told to reload and does not run ${e.config}: does it include the file in \`http\`? Its error log says more`)}async function ye(e,t,n){let r={host:v(e)},{text:o}=await t.ask(e.control,{method:"GET",path:"/",headers:r},n),[,s]=/^turn (\d+)$/.exec(o)??[];return s===void 0?null:Number(s)}var Ft={kind:"nginx",schema:ce,traits:{countsGroups:!0,marks:!0,follows:!0},create(e,t){let n=de(e,t),r=X(e.via,t);return n.lua?{read:o=>We(n,r,o),apply:(o,{signal:s,fence:i,lease:l})=>$(r,a=>ne(n,a,{route:o,fence:i,lease:l??null,signal:s})),metrics:se(n,r)}:me(n,r)}};async function We(e,t,n){let r=await w(e,t,n).catch(a=>{throw a instanceof b?new Error(`nginx cannot be asked: ${a.message}. Is it running, and does it include ${e.config}?`):a});if(r?.told==null)return{route:null,step:1};let{told:o,left:s,open:i}=r;return{route:s===0?{...o.route,gray:null}:o.route,step:1,open:i,...s!==null&&s>0&&{leaseLeft:s}}}export{Ft as nginx};
