-- One rate limit for all processes that name the same key. Runs within Redis, so that nothing comes
-- between reading and writing, and goes by its clock, in milliseconds.
--
-- KEYS[1] holds JSON: `places`, the requests that may still count, as {token, started, arrived or 0};
-- and `queue`, the processes that wait, in order, as {process, when it is given up}.

local TTL = 10000

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local stored = redis.call('GET', KEYS[1])
local state = stored and cjson.decode(stored) or {places = {}, queue = {}}

local function save()
  redis.call('SET', KEYS[1], cjson.encode(state), 'PX', TTL)
end

local function without(list, unwanted)
  local kept = {}
  for _, entry in ipairs(list) do
    if not unwanted(entry) then kept[#kept + 1] = entry end
  end
  return kept
end

local operation, process, token = ARGV[1], ARGV[2], ARGV[3]

if operation == 'arrived' then
  for _, place in ipairs(state.places) do
    -- Rounded up: it may not be taken to have arrived before it did.
    if place[1] == token then place[3] = now + 1 end
  end
  save()
  return 0
end

if operation == 'give_back' then
  state.places = without(state.places, function(place) return place[1] == token end)
  state.queue = without(state.queue, function(ticket) return ticket[1] == process end)
  save()
  return 0
end

-- 'take': a place, or how long to wait for it.
local rate, window, on_the_way = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local recheck, grace, lapse = tonumber(ARGV[7]), tonumber(ARGV[8]), ARGV[9]

local function free_at(place)
  local arrived = place[2] + on_the_way
  if place[3] > 0 and place[3] < arrived then arrived = place[3] end
  return arrived + window
end

-- After a lapse this state may not know of requests that count: those that an earlier Redis counted,
-- or that processes sent by themselves while there was none. So it is as if places had just been
-- taken, and after an outage as if they still were for a while.
local blind = 0
if lapse == 'outage' then blind = 2 elseif lapse == 'reconnected' and not stored then blind = 1 end
if blind > 0 then
  state.places = {}
  for place = 1, rate do
    local arrived = now + (blind - 1) * window
    state.places[place] = {'', arrived, arrived}
  end
end

for _, place in ipairs(state.places) do
  -- The clock was set back.
  if free_at(place) > now + on_the_way + 3 * window then
    place[2] = now
    place[3] = 0
  end
end
state.places = without(state.places, function(place) return free_at(place) <= now end)
-- Who does not come back when its time has come is gone.
state.queue = without(state.queue, function(ticket)
  return ticket[2] < now and ticket[1] ~= process
end)

for _, place in ipairs(state.places) do
  -- The answer to an earlier try got lost.
  if place[1] == token then
    place[2] = now
    save()
    return 0
  end
end

local turn
for position, ticket in ipairs(state.queue) do
  if ticket[1] == process then turn = position end
end
if not turn then
  turn = #state.queue + 1
  state.queue[turn] = {process, 0}
end

local free = rate - #state.places
if turn <= free then
  table.remove(state.queue, turn)
  state.places[#state.places + 1] = {token, now, 0}
  save()
  return 0
end

-- The place of the one who is first in the queue is the one that is free first, and so on.
local looks = {}
for _, place in ipairs(state.places) do
  local look = free_at(place)
  if place[3] == 0 and now < place[2] + window then look = place[2] + window end
  looks[#looks + 1] = look
end
table.sort(looks)
local wait = recheck
if #looks > 0 then
  local before = turn - free - 1
  local look = looks[before % #looks + 1] + math.floor(before / #looks) * window
  wait = math.max(1, math.min(recheck, look - now))
end
state.queue[turn][2] = now + wait + grace
save()
return wait
