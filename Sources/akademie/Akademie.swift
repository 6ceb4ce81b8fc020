@main struct Akademie { static func main() {} }
