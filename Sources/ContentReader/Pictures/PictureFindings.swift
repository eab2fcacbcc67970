import Diagnostics
import PlanModel

// Errors and no warnings: what has been published cannot be taken back, and nobody sees where a picture was taken by looking at it.
extension Finding {
  static func refused(_ refusal: PublicForm.Refusal) -> Finding {
    switch refusal {
    case .broken:
      return .error(
        "broken-picture", vi: "Tệp ảnh bị hỏng hoặc không đúng loại ghi ở đuôi, nên không gỡ được vị trí chụp, giờ chụp và thông tin ẩn khác",
        en: "The picture is broken or of another kind than its ending says, so that where and when it was taken cannot be taken out",
        advice: LocalizedText(
          vi: "Mở ảnh và lưu lại thành JPEG hoặc PNG; hoặc ghi không công khai", en: "Open it and save it as JPEG or PNG; or let it not be public"))
    case .tooLarge:
      let megabytes = PublicForm.largestPicture / 1024 / 1024
      return .error(
        "picture-too-large", vi: "Ảnh lớn hơn \(megabytes) MB nên không gỡ được vị trí chụp và thông tin ẩn khác",
        en: "The picture is larger than \(megabytes) MB, so that where it was taken cannot be taken out",
        advice: LocalizedText(vi: "Lưu lại nhỏ hơn, thành JPEG", en: "Save it smaller, as JPEG"))
    case .holdsMetadata:
      return .error(
        "metadata-stays", vi: "Không gỡ được vị trí chụp, tên người, thiết bị mà tệp ảnh, âm thanh, phim loại này có thể ghi bên trong",
        en: "A picture, sound or film of this kind may hold where it was taken, by whom and with what, which cannot be taken out",
        advice: LocalizedText(
          vi: "Ảnh: lưu lại thành JPEG hoặc PNG. Âm thanh, phim: đăng ở cổng thông tin và ghi địa chỉ trang (url), hoặc ghi không công khai",
          en: "Save a picture as JPEG or PNG; put sound and film on a portal and give its address (url), or let it not be public"))
    }
  }
}
