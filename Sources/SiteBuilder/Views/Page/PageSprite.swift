import PlanModel

extension SignSprite {
  /// The signs of some statuses.
  init(of statuses: some Sequence<ProgressStatus>) {
    self.init()
    for status in statuses { use(status) }
  }

  /// The signs of counts, and of the bars under them.
  init(counts: [StatusCounts], bars: [BulletBar] = []) {
    self.init()
    for count in counts { use(count) }
    for bar in bars { use(bar) }
  }
}
