/// A record with all that lies below it, made once and written many times in one go.
///
/// It holds what a document does not say: fields that are absent, fields that are unknown, and records of such fields.
public struct RecordTemplate: Sendable {
  /// What one field holds.
  public enum Field: Sendable {
    /// Absent, not stated.
    case absent
    /// Unknown; the number is what the embedder calls the fact.
    case unknown(UInt64)
    /// A record of its own.
    case record(RecordTemplate)
  }

  /// A value with what is added to it where it is written: factors, so that no cell asks what it is.
  struct Cell: BitwiseCopyable {
    var bits: UInt64
    var meta: UInt64
    /// 1 where the mark of unknown facts is added to `bits`.
    var takesMark: UInt64 = 0
    /// 1 where the place of the first cell is added to `bits`.
    var takesStart: UInt64 = 0
    /// 1 where the node is added to `meta`.
    var takesNode: UInt64 = 1

    init(_ value: Value) {
      bits = value.bits
      meta = value.meta
    }
  }

  /// The mark of being unstated, the fields, then the cells of the records among them.
  let cells: [Cell]
  let count: Int
  let type: RecordID

  /// Makes a record of `type`.
  ///
  /// - Parameters:
  ///   - type: of the environment that stores' modules are compiled in.
  ///   - unstated: as in ``Store/record(_:node:unstated:)``.
  ///   - fields: one for each slot.
  /// - Complexity: O(n) in the fields and all below them.
  public init(_ type: RecordID, unstated: UInt64? = nil, fields: [Field]) {
    self.type = type
    count = fields.count
    var mark = Cell(unstated.map { .unknown($0) } ?? .null)
    mark.takesMark = unstated == nil ? 0 : 1
    mark.takesNode = 0
    var cells = [mark]
    var below: [Cell] = []
    for field in fields {
      switch field {
      case .absent: cells.append(Cell(.absent(stated: false)))
      case .unknown(let attribute):
        var cell = Cell(.unknown(attribute))
        cell.takesMark = 1
        cells.append(cell)
      case .record(let template):
        let start = 1 + fields.count + below.count
        var cell = Cell(.place(.record, start: start + 1, count: template.count, aux: template.type.index))
        cell.takesStart = 1
        cells.append(cell)
        below += template.moved(by: start)
      }
    }
    self.cells = cells + below
  }

  /// The cells where they stand behind `distance` others.
  private func moved(by distance: Int) -> [Cell] {
    cells.map { cell in
      var moved = cell
      moved.bits &+= UInt64(distance) &* cell.takesStart
      return moved
    }
  }
}

extension Store {
  /// Writes a record as `template` has it.
  ///
  /// - Parameters:
  ///   - template: of the environment that the store's module was compiled in.
  ///   - node: the source node of the record and of all values in it.
  ///   - mark: what is added to the number of every unknown fact.
  /// - Returns: the record.
  /// - Complexity: O(n) in the values of the template.
  public mutating func record(_ template: RecordTemplate, node: UInt32, mark: UInt64) -> Value {
    let start = takeValues(template.cells.count)
    let cells = template.cells.span
    for index in 0..<cells.count {
      let cell = cells[index]
      var value = Value.null
      value.bits = cell.bits &+ mark &* cell.takesMark &+ UInt64(start) &* cell.takesStart
      value.meta = cell.meta &+ UInt64(node) &* cell.takesNode
      values[start + index] = value
    }
    return .place(.record, start: start + 1, count: template.count, node: node, aux: template.type.index)
  }
}
