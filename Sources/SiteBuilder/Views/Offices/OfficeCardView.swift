import PlanModel
import Templating

/// An office that answers for an item.
final class OfficeCardView: TemplateView {
  let name: String
  let printed: String
  let href: String
  let office: Office?
  let reporting: String?

  init(_ reference: OfficeReference, in site: CommuneSite, on path: String) {
    office = site.offices[reference.id]
    name = office?.name ?? reference.printed
    printed = reference.printed
    href = RelativeLink.from(path, to: site.address.office(reference.id))
    reporting = site.officeStandings[reference.id]?.punctuality
  }

  static let schema = ViewSchema<OfficeCardView>(
    "office_card",
    [
      .text("name", "tên cơ quan") { $0.name },
      .text("href", "trang của cơ quan") { $0.href },
      .optionalText("printed", "tên như in ở dòng này, khi khác") { view in view.printed == view.name ? nil : view.printed },
      .optionalText("head", "chức vụ người đứng đầu") { $0.office?.head },
      .optionalText("phone", "điện thoại") { $0.office?.phone },
      .optionalText("email", "hộp thư") { $0.office?.email },
      .condition("is_collective", "là nhóm cơ quan") { $0.office?.isCollective ?? false },
      .optionalText("reporting", "báo cáo đúng hạn bao nhiêu kỳ") { $0.reporting },
    ])
}
