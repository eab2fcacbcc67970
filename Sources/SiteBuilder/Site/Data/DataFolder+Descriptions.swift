import OpenData
import PlanModel

extension DataFolder {
  /// The bytes of a file that describes others.
  func description(_ content: DataFileContent, _ made: Made) -> [UInt8] { [] }
}
