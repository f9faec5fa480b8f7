extension Evaluator {
  /// Carries out the instructions of a program from `start` on, up to its end or to a call of a host function.
  ///
  /// Fast paths for two values of one kind are here; everything else is a call to a function of its own, so that this
  /// loop stays small. It is not generic over the host, so that it is compiled once, here: a host call leaves the loop
  /// with ``pending`` set.
  mutating func run<Observer: Tracer>(
    base: Int, from start: Int, _ store: inout Store, _ tracer: inout Observer
  ) -> Value {
    let cells = self.cells
    let code = self.code
    var at = start
    while true {
      let step = code[at]
      let target = Int(step.target)
      let first = cells[Int(step.first)]
      at &+= 1
      let here = at
      switch step.operation {
      case .move: cells[target] = first
      case .loadRoot:
        let root = cells[0]
        if root.kind == .record {
          cells[target] = store.values[root.start &+ Int(step.second)]
        } else {
          place = here &- 1
          cells[target] = fail(.unboundVariable)
        }
      case .field:
        if first.kind == .record, first.aux == step.extra, step.mode == Access.plain {
          cells[target] = store.values[first.start &+ Int(step.second)]
        } else {
          place = here &- 1
          cells[target] = field(first, step, &store)
        }
      case .selectPair:
        if !Observer.isOn, first.kind == .map {
          let inner = hinted(cells[Int(step.second)], in: first, here &- 1, store.values)
          if inner >= 0 {
            let middle = store.values[inner]
            cells[target] = middle
            guard middle.kind == .map else { break }
            let next = code[here]
            let found = hinted(cells[Int(next.second)], in: middle, here, store.values)
            guard found >= 0 else { break }
            let value = store.values[found]
            if next.mode == Access.plain {
              cells[Int(next.target)] = value
              at &+= 1
            } else if value.kind != .unknown {
              cells[Int(next.target)] = .bool(true, node: value.node)
              at &+= 1
            }
            break
          }
        }
        fallthrough
      case .select:
        if first.kind == .map, step.mode <= Access.test {
          let key = cells[Int(step.second)]
          var found = hinted(key, in: first, here &- 1, store.values)
          if found < 0 { found = search(key, in: first, here &- 1, &store) }
          if found >= 0 {
            let value = store.values[found]
            if step.mode == Access.plain {
              cells[target] = value
              break
            }
            if value.kind != .unknown {
              cells[target] = .bool(true, node: value.node)
              break
            }
          } else if step.mode == Access.test {
            cells[target] = .bool(false, node: first.node)
            break
          }
        }
        place = here &- 1
        cells[target] = select(first, cells[Int(step.second)], step.mode, &store)
      case .index:
        place = here &- 1
        cells[target] = index(first, cells[Int(step.second)], step.mode, &store)
      case .equal:
        let second = cells[Int(step.second)]
        if let same = Value.quickEquals(first, second) {
          at = decide(same, Value.node(first, second), step, base, here, !Observer.isOn)
        } else {
          place = here &- 1
          cells[target] = equality(first, second, isEqual: true, &store)
        }
      case .notEqual:
        let second = cells[Int(step.second)]
        if let same = Value.quickEquals(first, second) {
          at = decide(!same, Value.node(first, second), step, base, here, !Observer.isOn)
        } else {
          place = here &- 1
          cells[target] = equality(first, second, isEqual: false, &store)
        }
      case .less:
        let second = cells[Int(step.second)]
        if Value.areDoubles(first, second) {
          at = decide(first.number < second.number, Value.node(first, second), step, base, here, !Observer.isOn)
        } else {
          place = here &- 1
          cells[target] = order(first, second, .less, &store)
        }
      case .lessEqual:
        let second = cells[Int(step.second)]
        if Value.areDoubles(first, second) {
          at = decide(first.number <= second.number, Value.node(first, second), step, base, here, !Observer.isOn)
        } else {
          place = here &- 1
          cells[target] = order(first, second, .lessEqual, &store)
        }
      case .greater:
        let second = cells[Int(step.second)]
        if Value.areDoubles(first, second) {
          at = decide(first.number > second.number, Value.node(first, second), step, base, here, !Observer.isOn)
        } else {
          place = here &- 1
          cells[target] = order(first, second, .greater, &store)
        }
      case .greaterEqual:
        let second = cells[Int(step.second)]
        if Value.areDoubles(first, second) {
          at = decide(first.number >= second.number, Value.node(first, second), step, base, here, !Observer.isOn)
        } else {
          place = here &- 1
          cells[target] = order(first, second, .greaterEqual, &store)
        }
      case .add:
        let second = cells[Int(step.second)]
        if Value.areDoubles(first, second) {
          cells[target] = .double(first.number + second.number, node: Value.node(first, second))
        } else {
          place = here &- 1
          cells[target] = arithmetic(first, second, .add, &store)
        }
      case .subtract:
        let second = cells[Int(step.second)]
        if Value.areDoubles(first, second) {
          cells[target] = .double(first.number - second.number, node: Value.node(first, second))
        } else {
          place = here &- 1
          cells[target] = arithmetic(first, second, .subtract, &store)
        }
      case .multiply:
        let second = cells[Int(step.second)]
        if Value.areDoubles(first, second) {
          cells[target] = .double(first.number * second.number, node: Value.node(first, second))
        } else {
          place = here &- 1
          cells[target] = arithmetic(first, second, .multiply, &store)
        }
      case .divide:
        let second = cells[Int(step.second)]
        if Value.areDoubles(first, second) {
          cells[target] = .double(first.number / second.number, node: Value.node(first, second))
        } else {
          place = here &- 1
          cells[target] = arithmetic(first, second, .divide, &store)
        }
      case .remainder:
        place = here &- 1
        cells[target] = arithmetic(first, cells[Int(step.second)], .remainder, &store)
      case .contains:
        place = here &- 1
        let second = cells[Int(step.second)]
        cells[target] =
          first.kind == .string && second.kind == .list
          ? containsString(first, second, &store) : contains(first, second, &store)
      case .not:
        if first.kind == .bool {
          cells[target] = Value(.bool, bits: first.bits ^ 1, node: first.node)
        } else {
          place = here &- 1
          cells[target] = not(first)
        }
      case .negate:
        place = here &- 1
        cells[target] = negate(first)
      case .jump: at = base &+ Int(step.first)
      case .andFirst:
        if first.kind == .bool {
          cells[target] = first
          if first.bits == 0 { at = base &+ Int(step.second) }
        } else {
          place = here &- 1
          let term = term(first)
          cells[target] = term
          if term.kind == .bool { at = base &+ Int(step.second) }
        }
      case .orFirst:
        if first.kind == .bool {
          cells[target] = first
          if first.bits != 0 { at = base &+ Int(step.second) }
        } else {
          place = here &- 1
          cells[target] = term(first)
        }
      case .andNext:
        if first.kind == .bool {
          if first.bits == 0 {
            cells[target] = first
            at = base &+ Int(step.second)
          } else if cells[target].kind == .bool, cells[target].node == 0 {
            cells[target] = first
          }
        } else {
          place = here &- 1
          let merged = merge(cells[target], term(first), decisive: 0, &store)
          cells[target] = merged
          if merged.kind == .bool, merged.bits == 0 { at = base &+ Int(step.second) }
        }
      case .orNext:
        if first.kind == .bool {
          if first.bits != 0 {
            cells[target] = first
            at = base &+ Int(step.second)
          } else if cells[target].kind == .bool, cells[target].node == 0 {
            cells[target] = first
          }
        } else {
          place = here &- 1
          cells[target] = merge(cells[target], term(first), decisive: 1, &store)
        }
      case .unless:
        if first.kind == .bool {
          if first.bits == 0 { at = base &+ Int(step.second) }
        } else {
          place = here &- 1
          at = base &+ Int(unless(first, step, at - base))
        }
      case .begin:
        place = here &- 1
        if !begin(first, step, &store) { at = base &+ Int(step.second) }
      case .next:
        fuel -= 1
        if fuel < 0 {
          exceeded = .outOfFuel
          place = here &- 1
          return limit()
        }
        var iterator = cells[target]
        let cursor = iterator.start
        if iterator.aux == 0 {
          if cursor < iterator.count {
            cells[Int(step.first)] = store.values[cursor]
            iterator.bits &+= 1
            cells[target] = iterator
          } else {
            at = base &+ Int(step.second)
          }
        } else if !advance(iterator, step, store) {
          at = base &+ Int(step.second)
        }
      case .list:
        place = here &- 1
        cells[target] = list(Int(step.first), Int(step.extra), splices: step.mode == 1, &store)
      case .map:
        place = here &- 1
        cells[target] = map(Int(step.first), Int(step.extra), splices: step.mode == 1, &store)
      case .splice:
        place = here &- 1
        cells[target] = splice(first)
      case .call:
        place = here &- 1
        cells[target] = call(step, &store)
      case .host:
        pending = at
        return .null
      case .timestamp:
        place = here &- 1
        cells[target] = timestamp(first, &store)
      case .match:
        place = here &- 1
        cells[target] = match(first, pattern: Int(step.second), &store)
      case .given: cells[target] = store.given(first)
      case .stated:
        cells[target] = first.kind == .error ? first : .bool(store.isStated(first), node: first.node)
      case .gather: cells[target] = .int(Int64(stack.count))
      case .push: stack.append(first)
      case .collect:
        place = here &- 1
        cells[target] = collect(Int(first.int), step.mode, &store)
      case .count:
        place = here &- 1
        if !count(first, target, &store) { at = base &+ Int(step.second) }
      case .isOne:
        let total = cells[target]
        if total.kind == .int { cells[target] = .bool(total.int == 1, node: total.node) }
      case .fail:
        place = here &- 1
        cells[target] = fail(ErrorCode(rawValue: step.extra) ?? .internalError)
      case .finish:
        if exceeded != nil { return limit() }
        return finish(first, isBool: step.mode == 1)
      }
      if Observer.isOn { tracer.record(here, step, cells, store) }
    }
  }

  /// Sets what a comparison came to, with the `&&` or `||` that takes it where the two are joined, and gives the next
  /// instruction.
  @inline(__always)
  private func decide(
    _ holds: Bool, _ node: UInt32, _ step: Instruction, _ base: Int, _ next: Int, _ joins: Bool
  ) -> Int {
    let result = Value.bool(holds, node: node)
    cells[Int(step.target)] = result
    guard joins, step.mode != Joint.none else { return next }
    let taker = code[next]
    let target = Int(taker.target)
    let isAnd = step.mode & Joint.and != 0
    if holds != isAnd {
      cells[target] = result
      return base &+ Int(taker.second)
    }
    if step.mode & Joint.first != 0 || (cells[target].kind == .bool && cells[target].node == 0) {
      cells[target] = result
    }
    return next &+ 1
  }

  /// The place of the value of `key` in a map where this instruction found its key last time, or -1.
  ///
  /// It takes the cells alone: handing the store on would copy all of its fields for each selection.
  @inline(__always)
  private func hinted(_ key: Value, in map: Value, _ instruction: Int, _ values: Cells<Value>) -> Int {
    let hint = map.start &+ hints[instruction]
    return hint < map.start &+ map.count &* 2 && values[hint].form == key.form && key.aux != 0 ? hint &+ 1 : -1
  }

  /// The place of the value of `key` in a map, or -1; it becomes the hint of the instruction.
  @inline(never)
  private func search(_ key: Value, in map: Value, _ instruction: Int, _ store: inout Store) -> Int {
    let found = store.find(key, in: map)
    if found > 0 { hints[instruction] = found &- 1 &- map.start }
    return found
  }

  private func finish(_ value: Value, isBool: Bool) -> Value {
    isBool && value.kind == .absent ? .bool(false, node: value.node) : value
  }
}
