import { GROUP_SIZE, GROUPS } from '../../release/traffic.ts';
import { ALL } from '../../release/units.ts';
import { EDGES } from './edges.ts';

/**
 * What runs in nginx's workers, for all services. Each worker keeps the route as a table and looks with every request at one
 * number in shared memory, which says whether it is still that of all.
 */
export const LUA = String.raw`-- Written by gray-release: do not edit.
local balancer = require "ngx.balancer"

local EDGES = { ${EDGES.join(', ')} }
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
  return math.floor(bucket / ${GROUP_SIZE})
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
        bucket = math.random(0, ${ALL - 1})
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
    for group = 0, ${GROUPS - 1} do
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
`;
