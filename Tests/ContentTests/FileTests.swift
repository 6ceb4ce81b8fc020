enum FileTests { static let provoked: [String] = [] }
