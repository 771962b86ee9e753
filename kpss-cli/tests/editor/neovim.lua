-- Neovim as the client of `kpss lsp`: it does what a person would do, and says what came of it, a line
-- each. `KPSS_GUIDE` is the page whose settings are tried; the folder with the documents is the current one.

local function say(...)
  io.stdout:write(table.concat({ ... }, " ") .. "\n")
end

local function wait(what, condition)
  if not vim.wait(60000, condition, 20) then
    error("waited in vain for " .. what)
  end
end

-- The settings of the guide, as they stand there.
local guide = table.concat(vim.fn.readfile(vim.env.KPSS_GUIDE), "\n")
assert(load(guide:match("```lua\n(.-)```")))()

-- Puts the cursor on a text of the buffer.
local function go(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search("\\V" .. text, "cw") > 0, "not there: " .. text)
end

local function codes()
  local found = {}
  for _, finding in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, finding.code or finding.user_data.lsp.code)
  end
  table.sort(found)
  return table.concat(found, " ")
end

local function ask(method, more)
  local params = vim.tbl_extend("force", vim.lsp.util.make_position_params(), more or {})
  local answers = assert(vim.lsp.buf_request_sync(0, "textDocument/" .. method, params, 60000))
  local _, answer = next(answers)
  assert(not answer.err, vim.inspect(answer.err))
  return answer.result
end

local function run()
  vim.cmd("edit " .. vim.fn.fnameescape("akční plán 2020.json"))
  wait("findings", function() return #vim.diagnostic.get(0) > 0 end)
  local first = vim.diagnostic.get(0)[1]
  go('"11. 12. 2019"')
  say("found", codes(), first.lnum + 1 == vim.fn.line(".") and "in its line" or "elsewhere")

  local hover = ask("hover")
  local lines = vim.lsp.util.convert_input_to_markdown_lines(hover.contents)
  say("hover", lines[1])

  -- A repair is chosen as a person chooses it from the list.
  vim.ui.select = function(items, options, chosen)
    for _, item in ipairs(items) do
      if item[2].isPreferred then
        say("repair", item[2].title)
        return chosen(item)
      end
    end
    error("nothing preferred among " .. vim.inspect(items))
  end
  vim.lsp.buf.code_action()
  wait("the repair", function() return vim.fn.search('\\V"2019-12-11"', "nw") > 0 end)
  wait("no findings", function() return #vim.diagnostic.get(0) == 0 end)
  say("left", "[" .. codes() .. "]")

  -- A code is typed by its name.
  go('"municipal-budget"')
  vim.cmd('normal! ci"rozpocet o')
  vim.fn.cursor(vim.fn.line("."), vim.fn.col(".") + 1)
  for _, item in ipairs(ask("completion").items) do
    if item.label == "rozpočet obce" then
      say("completion", item.label, item.textEdit.newText)
      vim.lsp.util.apply_text_edits({ item.textEdit }, 0, "utf-16")
    end
  end

  local outline = ask("documentSymbol")
  say("outline", outline[1].name)

  -- To the measure in the plan, which is another file, and there it is called otherwise.
  go('"o11"')
  vim.fn.cursor(vim.fn.line("."), vim.fn.col(".") + 1)
  vim.lsp.buf.definition()
  wait("the plan", function() return vim.fn.expand("%:t") == "podání.json" end)
  say("jump", vim.fn.expand("%:t"), vim.trim(vim.fn.getline(".")))
  vim.lsp.buf.rename("pečovatelky")
  wait("another name", function() return vim.fn.search('\\V"pečovatelky"', "nw") > 0 end)
  wait("the other file", function()
    local buffer = vim.fn.bufnr("akční plán 2020.json")
    local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n")
    return text:find('"node": "pečovatelky"', 1, true) ~= nil
  end)
  say("renamed", vim.fn.bufnr("$"), "buffers")
  vim.cmd("silent wall")
end

local ok, why = pcall(run)
say(ok and "end" or "failed: " .. tostring(why))
vim.cmd("qall!")
