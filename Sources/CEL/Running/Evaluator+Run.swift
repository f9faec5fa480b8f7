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
      at += 1
      let here = at
      switch step.operation {
      case .move: cells[target] = first
      case .loadRoot:
        let root = cells[0]
        if root.kind == .record {
          cells[target] = store.values[root.start + Int(step.second)]
        } else {
          place = at - 1
          cells[target] = fail(.unboundVariable)
        }
      case .field:
        if first.kind == .record, first.aux == step.extra, step.mode == Access.plain {
          cells[target] = store.values[first.start + Int(step.second)]
        } else {
          place = at - 1
          cells[target] = field(first, step, &store)
        }
      case .select:
        if first.kind == .map, step.mode == Access.plain {
          let found = store.find(cells[Int(step.second)], in: first)
          if found >= 0 {
            cells[target] = store.values[found]
            break
          }
        }
        place = at - 1
        cells[target] = select(first, cells[Int(step.second)], step.mode, &store)
      case .index:
        place = at - 1
        cells[target] = index(first, cells[Int(step.second)], step.mode, &store)
      case .equal, .notEqual:
        let second = cells[Int(step.second)]
        let wants: UInt64 = step.operation == .equal ? 1 : 0
        if let same = store.quickEquals(first, second) {
          cells[target] = Value(.bool, bits: same ? wants : wants ^ 1, node: first.node != 0 ? first.node : second.node)
        } else {
          place = at - 1
          cells[target] = equality(first, second, isEqual: wants == 1, &store)
        }
      case .less, .lessEqual, .greater, .greaterEqual:
        let second = cells[Int(step.second)]
        if first.kind == .double, second.kind == .double {
          let (left, right) = (first.number, second.number)
          let holds =
            switch step.operation {
            case .less: left < right
            case .lessEqual: left <= right
            case .greater: left > right
            default: left >= right
            }
          cells[target] = .bool(holds, node: first.node != 0 ? first.node : second.node)
        } else {
          place = at - 1
          cells[target] = order(first, second, step.operation, &store)
        }
      case .add, .subtract, .multiply, .divide, .remainder:
        let second = cells[Int(step.second)]
        if first.kind == .double, second.kind == .double, step.operation != .remainder {
          let (left, right) = (first.number, second.number)
          let result =
            switch step.operation {
            case .add: left + right
            case .subtract: left - right
            case .multiply: left * right
            default: left / right
            }
          cells[target] = .double(result, node: first.node != 0 ? first.node : second.node)
        } else {
          place = at - 1
          cells[target] = arithmetic(first, second, step.operation, &store)
        }
      case .contains:
        place = at - 1
        cells[target] = contains(first, cells[Int(step.second)], &store)
      case .not:
        if first.kind == .bool {
          cells[target] = Value(.bool, bits: first.bits ^ 1, node: first.node)
        } else {
          place = at - 1
          cells[target] = not(first)
        }
      case .negate:
        place = at - 1
        cells[target] = negate(first)
      case .jump: at = base + Int(step.first)
      case .andFirst:
        if first.kind == .bool {
          cells[target] = first
          if first.bits == 0 { at = base + Int(step.second) }
        } else {
          place = at - 1
          let term = term(first)
          cells[target] = term
          if term.kind == .bool { at = base + Int(step.second) }
        }
      case .orFirst:
        if first.kind == .bool {
          cells[target] = first
          if first.bits != 0 { at = base + Int(step.second) }
        } else {
          place = at - 1
          cells[target] = term(first)
        }
      case .andNext:
        if first.kind == .bool {
          if first.bits == 0 {
            cells[target] = first
            at = base + Int(step.second)
          } else if cells[target].kind == .bool, cells[target].node == 0 {
            cells[target] = first
          }
        } else {
          place = at - 1
          let merged = merge(cells[target], term(first), decisive: 0, &store)
          cells[target] = merged
          if merged.kind == .bool, merged.bits == 0 { at = base + Int(step.second) }
        }
      case .orNext:
        if first.kind == .bool {
          if first.bits != 0 {
            cells[target] = first
            at = base + Int(step.second)
          } else if cells[target].kind == .bool, cells[target].node == 0 {
            cells[target] = first
          }
        } else {
          place = at - 1
          cells[target] = merge(cells[target], term(first), decisive: 1, &store)
        }
      case .check: break
      case .unless:
        if first.kind == .bool {
          if first.bits == 0 { at = base + Int(step.second) }
        } else {
          place = at - 1
          at = base + Int(unless(first, step, at - base))
        }
      case .begin:
        place = at - 1
        if !begin(first, step, &store) { at = base + Int(step.second) }
      case .next:
        fuel -= 1
        if fuel < 0 {
          exceeded = .outOfFuel
          place = at - 1
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
            at = base + Int(step.second)
          }
        } else if !advance(iterator, step, store) {
          at = base + Int(step.second)
        }
      case .list:
        place = at - 1
        cells[target] = list(Int(step.first), Int(step.extra), splices: step.mode == 1, &store)
      case .map:
        place = at - 1
        cells[target] = map(Int(step.first), Int(step.extra), splices: step.mode == 1, &store)
      case .splice:
        place = at - 1
        cells[target] = splice(first)
      case .call:
        place = at - 1
        cells[target] = call(step, &store)
      case .host:
        pending = at
        return .null
      case .match:
        place = at - 1
        cells[target] = match(first, pattern: Int(step.second), &store)
      case .given: cells[target] = store.given(first)
      case .stated:
        cells[target] = first.kind == .error ? first : .bool(store.isStated(first), node: first.node)
      case .gather: cells[target] = .int(Int64(stack.count))
      case .push: stack.append(first)
      case .collect:
        place = at - 1
        cells[target] = collect(Int(first.int), step.mode, &store)
      case .count:
        place = at - 1
        if !count(first, target, &store) { at = base + Int(step.second) }
      case .isOne:
        let total = cells[target]
        if total.kind == .int { cells[target] = .bool(total.int == 1, node: total.node) }
      case .join: break
      case .fail:
        place = at - 1
        cells[target] = fail(ErrorCode(rawValue: step.extra) ?? .internalError)
      case .finish:
        if exceeded != nil { return limit() }
        return finish(first, isBool: step.mode == 1)
      }
      if Observer.isOn { tracer.record(here, step, cells, store) }
    }
  }

  private func finish(_ value: Value, isBool: Bool) -> Value {
    isBool && value.kind == .absent ? .bool(false, node: value.node) : value
  }
}
