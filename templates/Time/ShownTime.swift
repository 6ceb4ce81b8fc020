import CivilTime
import HTML

/// From when until when a part of a page is shown: worked out by the build, and between two builds by `zeit.js`.
struct ShownTime: Sendable {
  var from: Instant?
  var until: Instant?
  /// Whether the instant of the build lies outside.
  var isHidden: Bool

  static let always = ShownTime(from: nil, until: nil, isHidden: false)

  private init(from: Instant?, until: Instant?, isHidden: Bool) {
    (self.from, self.until, self.isHidden) = (from, until, isHidden)
  }

  /// - Parameter now: the instant of the build.
  init(from: Instant? = nil, until: Instant? = nil, now: Instant) {
    let isEarly = from.map { $0 >= now } ?? false
    let isLate = until.map { $0 < now } ?? false
    self.init(from: from, until: until, isHidden: isEarly || isLate)
  }
}

extension HTML.StringInterpolation {
  /// `<li\(shown: time)>`: the attributes for `zeit.js`, and `hidden` where the part is not shown at the instant of the build.
  mutating func appendInterpolation(shown time: ShownTime) {
    appendInterpolation(attribute: "data-from", time.from?.isoBerlin)
    appendInterpolation(attribute: "data-until", time.until?.isoBerlin)
    appendInterpolation(flag: "hidden", time.isHidden)
  }
}
