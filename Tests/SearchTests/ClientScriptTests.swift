import Foundation
import Search
import Testing

/// The module that browsers get.
@Suite struct ClientScriptTests {
  private static func sources() throws -> [String] {
    try ClientScript.sources.map {
      try String(contentsOf: Repository.root.appending(path: "templates/assets/\($0)"), encoding: .utf8)
    }
  }

  @Test func dropsCommentsBlanksAndImports() {
    let bundle = ClientScript.bundle([
      Array("// a\nexport const total = 1; // kept\n\n  const word = { total };\n".utf8),
      Array("import { total } from './a.js';\nconsole.log(word, 'a, b', /[/'] c/.test(total));\n".utf8),
    ])
    #expect(
      String(decoding: bundle, as: UTF8.self)
        == "let total=1;//kept\nlet e={total};console.log(e,'a, b',/[/'] c/.test(total));")
  }

  @Test func joinsDeclarationsAndDropsWhatNeedNotStandBeforeABrace() {
    let source = """
      const total = 1;
      const [a, b] = [() => {
        let c = ';}';
        let { d } = a;
        d();
        const f = 2;
        for (let i = 0; i < 2; i++) b(i, f);
        return { c, };
      }];
      if (a) {
        const { g } = a;
        g();
      }
      let h;
      export async function open(x) { let y = x; return y; }
      let z = h;

      """
    #expect(
      String(decoding: ClientScript.bundle([Array(source.utf8)]), as: UTF8.self)
        == "let total=1,[a,b]=[()=>{let c=';}',{d}=a;d();let f=2;for(let i=0;i<2;i++)b(i,f);return{c}}];if(a){let{g}=a;g()}"
        + "let h;export async function open(x){let y=x;return y}let z=h;")
  }

  @Test func shortensNoNameThatStandsInATextOrPattern() throws {
    let literals = /'[^'\n]*'|`[^`\n]*`|[(,=!?:&|] ?\/(?:[^\/\n\\\[]|\\.|\[[^\]\n]*\])+\/[a-z]*/
    for source in try Self.sources() {
      let code = source.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
      for literal in code.matches(of: literals) {
        // `§name` stands for a text of the interface and is one word for the shortening.
        let text = literal.output.replacing(/\$\{[^}]*\}|§\w+/, with: " ")
        let words = Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
        #expect(words.isDisjoint(with: ClientScript.internalNames + ["const"]), "\(literal.output)")
      }
    }
  }

  @Test func shortensOnlyNamesThatOccur() throws {
    let isPart = { (character: Character) in character.isLetter || character.isNumber || "_$".contains(character) }
    let lines = try Self.sources().flatMap { $0.split(separator: "\n") }
    let code = lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    let words = Set(code.flatMap { $0.split { !isPart($0) }.map(String.init) })
    #expect(ClientScript.internalNames.filter { !words.contains($0) } == [])
    #expect(Set(ClientScript.internalNames).count == ClientScript.internalNames.count)
  }

  @Test func shortensNoNameOfTheInterface() {
    let published: Set = [
      "open", "fetch", "search", "types", "limit", "offset", "filters", "literal", "facets", "passages", "signal",
      "results", "corrected", "total", "notice", "url", "title", "type", "town", "state", "date", "summary",
      "excerpt", "score", "matched", "marks", "topic",
    ]
    #expect(published.isDisjoint(with: ClientScript.internalNames))
  }

  @Test func answersLikeTheSources() async throws {
    let script = FileManager.default.temporaryDirectory.appending(path: "suche-\(UUID().uuidString).mjs")
    let folder = try Repository.write(await SearchIndexBuilder().build(try Evaluation.documents()))
    defer {
      try? FileManager.default.removeItem(at: script)
      try? FileManager.default.removeItem(at: folder)
    }
    try Data(ClientScript.bundle(try Self.sources().map { Array($0.utf8) })).write(to: script)
    let queries = String(decoding: try JSONEncoder().encode(try Evaluation.queries()), as: UTF8.self)
    let options = """
      {"limit":3,"offset":1,"literal":false,"passages":true,"facets":true,"filters":{"type":["Beispiel","Video"]}}
      """
    let expected = try Repository.node("Tests/SearchTests/ask.mjs", [folder.path, queries, options])
    #expect(try Repository.node("Tests/SearchTests/ask.mjs", [folder.path, queries, options, script.path]) == expected)
  }
}
